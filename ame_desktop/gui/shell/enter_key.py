"""Enter presses the button that one stands on, in windows that are no dialogs."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget


def enter_presses(window: QWidget, event: QKeyEvent) -> bool:
    """Press the focused button where the key is Enter; say whether one was pressed."""
    focused = window.focusWidget()
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    if not isinstance(focused, QPushButton):
        return False
    focused.click()
    return True
