"""*Fördela ändå*: asks for the reason in the page, with the usual ones on the keys 1 to 4."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt

REASONS: Final = (
    "Överenskommet med personen",
    "Handledaren är med",
    "Anpassas på plats",
    "Bara i dag",
)


class AssignReason(ReasonPrompt):
    """The reason prompt, where a digit presses the button with that number."""

    gone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Fördela ändå")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(self._buttons):
            self._buttons[place].click()
        else:
            super().keyPressEvent(event)

    @override
    def _choice(self, reason: str) -> QPushButton:
        button = super()._choice(reason)
        button.setAccessibleName(reason)
        button.setText(f"{REASONS.index(reason) + 1}   {reason}")
        return button

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.gone.emit()
