"""Lets a grid or board keep keys for itself that the window would otherwise take."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class KeyClaim(QObject):
    """While the widget has focus, these keys come to it and not to the window's shortcuts.

    Args:
        widget: the grid or board.
        keys: such as ``"T"`` or ``"Alt+Left"``.
    """

    def __init__(self, widget: QWidget, keys: Iterable[str]) -> None:
        super().__init__(widget)
        self._keys = {QKeySequence(key).toString() for key in keys}
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            pressed = QKeySequence(event.keyCombination()).toString()
            if pressed in self._keys:
                event.accept()
                return True
        return False
