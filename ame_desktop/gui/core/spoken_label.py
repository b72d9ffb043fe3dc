"""Names a choice that has no label on the screen, so that a screen reader says what it is for."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox, QLabel
from typing_extensions import override


class SpokenLabel(QLabel):
    """A label that is heard and never seen.

    Qt on Linux calls a choice by what is chosen in it, whatever its accessible name says; only a
    label that belongs to it tells what the choice is about. The label follows the choice when it
    is moved, since only labels beside it are looked for.
    """

    def __init__(self, combo: QComboBox) -> None:
        super().__init__(combo.accessibleName(), combo.parentWidget())
        self.setBuddy(combo)
        self.hide()
        combo.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ParentChange and isinstance(watched, QComboBox):
            self.setParent(watched.parentWidget())
            self.hide()
        return super().eventFilter(watched, event)


def name_choice(combo: QComboBox, name: str = "") -> None:
    """Call a choice and its list by a name; without one, by the accessible name that it has."""
    combo.setAccessibleName(name or combo.accessibleName())
    combo.view().setAccessibleName(combo.accessibleName())
    SpokenLabel(combo)
