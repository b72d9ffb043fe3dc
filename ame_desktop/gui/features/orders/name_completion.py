"""Offers the names of known customers while one is written; Tab takes the only one that fits."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView
from typing_extensions import override

_TAKES: Final = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class NameCompletion(QObject):
    """Completes a name in a field.

    Where only one of the names offered begins as the person has written, Tab or Enter takes it
    without an arrow key first. Esc closes the offer, for a name that is new.

    Args:
        edit: where the name is written.
        names: the names that are known.
    """

    taken = Signal()
    """The only name that fits was taken."""

    def __init__(self, edit: QLineEdit, names: Iterable[str]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._completer = QCompleter(list(names), edit)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.offered = QListView(edit)
        self.offered.setAccessibleName("Motparter")
        self._completer.setPopup(self.offered)
        edit.setCompleter(self._completer)
        self.offered.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the key before the list of names does."""
        if watched is self.offered and isinstance(event, QKeyEvent) and _takes(event):
            return self._take_only()
        return super().eventFilter(watched, event)

    def _take_only(self) -> bool:
        written = self._edit.text().strip().casefold()
        offered = self._completer.completionModel()
        if self.offered.currentIndex().isValid() or offered.rowCount() != 1:
            return False
        name = str(offered.index(0, 0).data())
        if not written or not name.casefold().startswith(written):
            return False
        self.offered.hide()
        self._edit.setText(name)
        self.taken.emit()
        return True


def _takes(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() in _TAKES
