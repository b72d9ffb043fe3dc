"""How much room a window has on the screen."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def screen_room(window: QWidget) -> QSize:
    """Return the size that is free on the window's screen, in pixels.

    The screen is asked of the application: one that is asked of a widget is taken for the widget's
    own, is freed with it, and ends the program when the next window is drawn.
    """
    screen = QGuiApplication.screenAt(window.pos()) or QGuiApplication.primaryScreen()
    return screen.availableGeometry().size()
