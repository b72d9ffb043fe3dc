"""Remembers on this machine where the window stood and how large it was."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow

from ame_desktop.gui.core.screen_room import screen_room

_FIRST_SIZE = QSize(1600, 960)
"""Where the screen has room for it; on a smaller one the window fills what is free."""
_FRAME = QSize(16, 48)
"""Room for the title bar and the edges that the desktop draws around a window."""


def restore(window: QMainWindow, recall: Callable[[str, Any], Any]) -> None:
    """Put the window where it was, or give it its first size."""
    remembered = QByteArray.fromBase64(str(recall("window", "")).encode())
    if remembered.isEmpty() or not window.restoreGeometry(remembered):
        window.resize(_FIRST_SIZE.boundedTo(screen_room(window) - _FRAME))


def remember(window: QMainWindow, keep: Callable[[str, Any], None]) -> None:
    """Keep where the window stands."""
    keep("window", bytes(window.saveGeometry().toBase64().data()).decode())
