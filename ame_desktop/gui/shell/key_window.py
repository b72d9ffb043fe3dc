"""The window *Byt datanyckel*: an administrator logs in, and the unit's file gets a new key."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.forms.ui_change_key import Ui_ChangeKey
from ame_desktop.gui.shell.enter_key import enter_presses
from ame_desktop.gui.shell.scrolled import put_scrolled, resize_within_screen
from ame_desktop.gui.shell.surroundings import Surroundings, sentence
from ame_desktop.gui.shell.waiting import Waiting
from ame_desktop.services.clock import Clock, SystemClock
from ame_desktop.services.data_key import KeyChanged, change_data_key
from ame_desktop.services.unit_opening import UnitPlace

OLDER_COPY: Final = (
    "Kopian från före bytet heter {name}. Den öppnas med den gamla nyckeln och tas bort efter "
    "högst 90 dagar, som alla äldre kopior."
)
FAULT: Final = (
    "Något gick fel (kod {code}). Logga in som vanligt, så ser du under Inställningar om nyckeln "
    "är bytt."
)


class KeyWindow(QWidget):
    """Changes a unit's key; nobody may have the unit open meanwhile.

    Args:
        around: what lives as long as the program.
        address: the unit's file.
        login: the user name to fill in.
        clock: tells the time.
    """

    ended = Signal(str)
    """The unit can be logged in to again, with this user name."""
    cancelled = Signal()
    closed = Signal()

    def __init__(
        self, around: Surroundings, address: str, login: str = "", clock: Clock | None = None
    ) -> None:
        super().__init__()
        self._around = around
        self._clock = clock or SystemClock()
        self._place = UnitPlace(address)
        self._works = False
        self._ui = Ui_ChangeKey()
        form = QWidget()
        self._ui.setupUi(form)
        self.setWindowTitle(form.windowTitle())
        put_scrolled(self, form)
        self._waiting = Waiting(self._say, self._let, self)
        self._ui.card_frame.setMaximumWidth(around.theme.px(760))
        self._ui.unit_label.setText(f"{Path(address).name} i {Path(address).parent}")
        self._ui.login_edit.setText(login)
        self._connect()
        self._first_empty()
        resize_within_screen(self, QSize(around.theme.px(820), around.theme.px(480)))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._works:
            self._say("Vänta tills nyckeln är bytt.")
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

    def _connect(self) -> None:
        ui = self._ui
        ui.change_button.clicked.connect(self._try)
        ui.login_edit.returnPressed.connect(ui.password_edit.setFocus)
        ui.password_edit.returnPressed.connect(self._try)
        ui.cancel_button.clicked.connect(self.cancelled)
        ui.login_button.clicked.connect(lambda: self.ended.emit(ui.login_edit.text().strip()))

    def _first_empty(self) -> None:
        ui = self._ui
        (ui.password_edit if ui.login_edit.text() else ui.login_edit).setFocus()

    def _try(self) -> None:
        ui = self._ui
        login, password = ui.login_edit.text().strip(), ui.password_edit.text()
        if not ui.change_button.isEnabled():
            return
        if not login or not password:
            self._say("Skriv både användarnamn och lösenord.")
            self._first_empty()
            return
        self._say("")
        self._set_works(works=True)
        ui.progress_panel.begin("Kopian görs och filen får en ny nyckel …")
        self._around.tasks.run(
            lambda: change_data_key(self._place, login, password, self._clock),
            self._done,
            self._failed,
            owner=self,
        )

    def _done(self, done: KeyChanged) -> None:
        self._set_works(works=False)
        ui = self._ui
        ui.password_edit.clear()
        ui.title_label.setText("Datanyckeln är bytt")
        ui.result_label.setText("Den gamla nyckeln öppnar inte filen längre.")
        ui.told_label.setText(_told(done))
        ui.told_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        ui.step_stack.setCurrentWidget(ui.done_page)
        ui.step_stack.removeWidget(ui.ask_page)
        ui.login_button.setFocus()
        announce(self, f"{ui.result_label.text()} {ui.told_label.text()}")

    def _failed(self, error: Exception) -> None:
        self._set_works(works=False)
        self._ui.password_edit.clear()
        seconds = int(getattr(error, "seconds", 0))
        if seconds:
            self._waiting.begin(seconds)
            return
        text = sentence(error)
        if not text:
            text = FAULT.format(code=self._around.crash_hook.report(error).code)
        self._say(text)
        self._first_empty()

    def _set_works(self, *, works: bool) -> None:
        ui = self._ui
        self._works = works
        if not works:
            ui.progress_panel.end()
        for widget in (ui.login_edit, ui.password_edit, ui.cancel_button):
            widget.setEnabled(not works)
        self._let(allowed=not works)

    def _let(self, *, allowed: bool) -> None:
        self._ui.change_button.setEnabled(allowed)

    def _say(self, text: str) -> None:
        self._ui.error_label.setText(text)
        if text:
            announce(self, text)


def _told(done: KeyChanged) -> str:
    lines = [OLDER_COPY.format(name=done.copy.name)]
    if done.lost:
        lines.append(f"De här behöver ett nytt lösenord: {', '.join(done.lost)}.")
    if done.codes:
        first, second = done.codes
        lines.append(
            f"De gamla återställningskoderna gäller inte längre. Skriv ned de nya:\n"
            f"{first}\n{second}"
        )
    return "\n\n".join((*lines, *done.trouble))
