"""The window that stands where a unit's file is lost: restore, point out, or start over."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ame_desktop.domain.unit_state import UnitState
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.forms.ui_lost_unit import Ui_LostUnit
from ame_desktop.gui.shell.enter_key import enter_presses
from ame_desktop.gui.shell.lost_unit import EVERY_CHOICE, Finding, finding
from ame_desktop.gui.shell.scrolled import put_scrolled, resize_within_screen
from ame_desktop.gui.shell.surroundings import Surroundings, sentence
from ame_desktop.services.clock import SystemClock
from ame_desktop.services.copies import bring_back_keys, found_state, known_copies
from ame_desktop.services.unit_creation import start_over
from ame_desktop.services.unit_opening import UnitPlace

FAULT = "Något gick fel (kod {code}). Försök igen."


class LostUnitWindow(QWidget):
    """Makes nothing new unless the person chooses it, and removes nothing.

    Args:
        around: what lives as long as the program.
        address: the unit's file.
    """

    found = Signal()
    """The unit can be opened after all."""
    restore_asked = Signal()
    unit_asked = Signal()
    """The person wants to point out another file."""
    creation_asked = Signal()
    """A new unit is wanted; what was left of the old one has been set aside."""
    closed = Signal()

    def __init__(self, around: Surroundings, address: str) -> None:
        super().__init__()
        self._around = around
        self._place = UnitPlace(address)
        self._path = Path(address)
        self._ui = Ui_LostUnit()
        form = QWidget()
        self._ui.setupUi(form)
        self.setWindowTitle(form.windowTitle())
        put_scrolled(self, form)
        self._buttons: dict[str, QPushButton] = {
            name: getattr(self._ui, f"{name}_button") for name in EVERY_CHOICE
        }
        self._ui.card_frame.setMaximumWidth(around.theme.px(860))
        for button in self._buttons.values():
            button.setMinimumWidth(around.theme.px(250))
        self._connect()
        self._show(self._look())
        resize_within_screen(self, QSize(around.theme.px(900), around.theme.px(620)))

    @property
    def state(self) -> UnitState:
        """What lies where the unit should be."""
        return self._state

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._ui.confirm_frame.isVisible():
            self._keep()
        elif not enter_presses(self, event):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        ui = self._ui
        ui.keys_button.clicked.connect(self._bring_keys)
        ui.restore_button.clicked.connect(self.restore_asked)
        ui.choose_button.clicked.connect(self.unit_asked)
        ui.create_button.clicked.connect(self.creation_asked)
        ui.start_over_button.clicked.connect(self._ask_start_over)
        ui.typed_edit.returnPressed.connect(self._start_over)
        ui.confirm_button.clicked.connect(self._start_over)
        ui.keep_button.clicked.connect(self._keep)
        ui.again_button.clicked.connect(self._look_again)

    def _look(self) -> Finding:
        self._state = found_state(self._place)
        copies = known_copies(self._place)
        return finding(
            self._state,
            self._path.name,
            has_copies=bool(copies),
            has_keys=any(copy.has_keys for copy in copies),
        )

    def _show(self, found: Finding) -> None:
        ui = self._ui
        ui.title_label.setText(found.title)
        ui.text_label.setText(found.text)
        ui.place_label.setText(f"Plats: {self._path}")
        ui.confirm_frame.hide()
        ui.error_label.clear()
        for name in EVERY_CHOICE:
            getattr(ui, f"{name}_widget").setVisible(name in found.choices)
        previous: QWidget | None = None
        for place, name in enumerate(found.choices):
            ui.choice_layout.insertWidget(place, getattr(ui, f"{name}_widget"))
            self._mark(name, primary=place == 0)
            if previous is not None:
                QWidget.setTabOrder(previous, self._buttons[name])
            previous = self._buttons[name]
        self._buttons[found.choices[0]].setFocus()
        announce(self, f"{found.title}. {found.text}")

    def _mark(self, name: str, *, primary: bool) -> None:
        button = self._buttons[name]
        button.setProperty("kind", "primary" if primary else None)
        button.style().unpolish(button)
        button.style().polish(button)

    def _look_again(self) -> None:
        found = self._look()
        if self._state is UnitState.READY:
            self.found.emit()
            return
        self._show(found)
        self._say("Filen finns fortfarande inte där." if not self._path.exists() else found.title)

    def _bring_keys(self) -> None:
        self._do(lambda: bring_back_keys(self._place), lambda _: self.found.emit())

    def _ask_start_over(self) -> None:
        self._ui.confirm_frame.show()
        self._ui.typed_edit.setFocus()
        announce(self, self._ui.confirm_label.text())

    def _start_over(self) -> None:
        typed = self._ui.typed_edit.text()
        self._do(
            lambda: start_over(self._path, typed, SystemClock()),
            lambda _: self.creation_asked.emit(),
        )

    def _keep(self) -> None:
        self._ui.typed_edit.clear()
        self._ui.confirm_frame.hide()
        self._say("")
        self._ui.start_over_button.setFocus()

    def _do(self, work: Callable[[], object], then: Callable[[object], object]) -> None:
        self._say("")
        self._around.tasks.run(work, then, self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        text = sentence(error)
        if not text:
            text = FAULT.format(code=self._around.crash_hook.report(error).code)
        self._say(text)
        if self._ui.confirm_frame.isVisible():
            self._ui.typed_edit.setFocus()

    def _say(self, text: str) -> None:
        self._ui.error_label.setText(text)
        if text:
            announce(self, text)
