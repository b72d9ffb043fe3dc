"""The base of windows where an administrator logs in to work on a unit that nobody has open."""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.forms.ui_unit_alone import Ui_UnitAlone
from ame_desktop.gui.shell.enter_key import enter_presses
from ame_desktop.gui.shell.scrolled import put_scrolled, resize_within_screen
from ame_desktop.gui.shell.surroundings import Surroundings, sentence
from ame_desktop.gui.shell.waiting import Waiting
from ame_desktop.services.clock import Clock, SystemClock
from ame_desktop.services.unit_opening import UnitPlace

BOTH: Final = "Skriv både användarnamn och lösenord."


@dataclass(frozen=True)
class AloneWords:
    """What such a window says, and how large it is in pixels at 100 percent.

    ``fault`` has a place for the code of what nobody knows, and ``busy`` is said to who closes the
    window while it works.
    """

    window: str
    title: str
    text: str
    who: str
    act: str
    begun: str
    busy: str
    fault: str
    size: QSize
    widest: int


class AloneWindow(QWidget):
    """Asks for a login, does one thing to the unit's file, and tells what came of it.

    Args:
        around: what lives as long as the program.
        words: what the window says.
        address: the unit's file.
        login: the user name to fill in.
        clock: tells the time.
    """

    ended = Signal(str)
    """The unit can be logged in to again, with this user name."""
    cancelled = Signal()
    closed = Signal()

    def __init__(
        self,
        around: Surroundings,
        words: AloneWords,
        address: str,
        login: str = "",
        clock: Clock | None = None,
    ) -> None:
        super().__init__()
        self._around, self._words = around, words
        self._clock = clock or SystemClock()
        self._place = UnitPlace(address)
        self._works = False
        self._ui = ui = Ui_UnitAlone()
        form = QWidget()
        ui.setupUi(form)
        self.setWindowTitle(words.window)
        put_scrolled(self, form)
        self._waiting = Waiting(self._say, self._let, self)
        ui.card_frame.setMaximumWidth(around.theme.px(words.widest))
        ui.title_label.setText(words.title)
        ui.unit_label.setText(f"{Path(address).name} i {Path(address).parent}")
        ui.text_label.setText(words.text)
        ui.who_label.setText(words.who)
        ui.act_button.setText(words.act)
        ui.login_edit.setText(login)
        ui.choice_group.hide()
        ui.act_button.clicked.connect(self._try)
        ui.login_edit.returnPressed.connect(ui.password_edit.setFocus)
        ui.password_edit.returnPressed.connect(self._try)
        ui.cancel_button.clicked.connect(self.cancelled)
        ui.login_button.clicked.connect(lambda: self.ended.emit(ui.login_edit.text().strip()))
        size = words.size
        resize_within_screen(self, QSize(*(around.theme.px(n) for n in size.toTuple())))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._works:
            self._say(self._words.busy)
            event.ignore()
            return
        self._waiting.stop()
        self.closed.emit()
        super().closeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._ui.cancel_button.isEnabled():
            self.cancelled.emit()
        elif not enter_presses(self, event):
            super().keyPressEvent(event)

    @abstractmethod
    def act(self, login: str, password: str) -> Callable[[], Any]:
        """Return what is done to the unit, off the GUI thread.

        Raises:
            DomainError: something beside the login is missing.
        """

    @abstractmethod
    def done(self, result: Any) -> tuple[str, str, str]:
        """Return what came of it: the new title, the sentence and what else is to be known."""

    def after_failure(self, error: Exception) -> str:
        """Return one more sentence about what went wrong, or nothing."""
        del error
        return ""

    def _first_empty(self) -> None:
        ui = self._ui
        (ui.password_edit if ui.login_edit.text() else ui.login_edit).setFocus()

    def _try(self) -> None:
        ui = self._ui
        login, password = ui.login_edit.text().strip(), ui.password_edit.text()
        if not ui.act_button.isEnabled():
            return
        try:
            work = self.act(login, password)
        except DomainError as error:
            self._say(error.message)
            return
        if not login or not password:
            self._say(BOTH)
            self._first_empty()
            return
        self._say("")
        self._set_works(works=True)
        ui.progress_panel.begin(self._words.begun)
        self._around.tasks.run(work, self._done, self._failed, owner=self)

    def _done(self, result: object) -> None:
        self._set_works(works=False)
        ui = self._ui
        title, said, told = self.done(result)
        ui.password_edit.clear()
        ui.title_label.setText(title)
        ui.result_label.setText(said)
        ui.told_label.setText(told)
        ui.told_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        ui.step_stack.setCurrentWidget(ui.done_page)
        # The card keeps no room for what is done with.
        ui.step_stack.removeWidget(ui.ask_page)
        ui.login_button.setFocus()
        announce(self, f"{said} {told}")

    def _failed(self, error: Exception) -> None:
        self._set_works(works=False)
        self._ui.password_edit.clear()
        seconds = int(getattr(error, "seconds", 0))
        if seconds:
            self._waiting.begin(seconds)
            return
        text = sentence(error)
        if not text:
            text = self._words.fault.format(code=self._around.crash_hook.report(error).code)
        self._say(f"{text} {self.after_failure(error)}".strip())
        self._first_empty()

    def _set_works(self, *, works: bool) -> None:
        ui = self._ui
        self._works = works
        if not works:
            ui.progress_panel.end()
        for widget in (ui.choice_group, ui.login_edit, ui.password_edit, ui.cancel_button):
            widget.setEnabled(not works)
        self._let(allowed=not works)

    def _let(self, *, allowed: bool) -> None:
        self._ui.act_button.setEnabled(allowed)

    def _say(self, text: str) -> None:
        self._ui.error_label.setText(text)
        if text:
            announce(self, text)
