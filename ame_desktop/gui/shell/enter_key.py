"""Enter presses the button that one stands on, in every window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget


def let_enter_press(application: QApplication) -> None:
    """Let Enter press the button with the focus, outside dialogs as in them."""
    application.focusChanged.connect(_take_enter)


def _take_enter(_: QWidget | None, focused: QWidget | None) -> None:
    if isinstance(focused, QPushButton):
        focused.setAutoDefault(True)


def enter_presses(window: QWidget, event: QKeyEvent) -> bool:
    """Press the focused button where the key is Enter; say whether one was pressed."""
    focused = window.focusWidget()
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    if not isinstance(focused, QPushButton):
        return False
    focused.click()
    return True
