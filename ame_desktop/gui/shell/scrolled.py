"""Lets a form scroll where the window is lower than the form, as with large text."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ame_desktop.gui.core.screen_room import screen_room


def put_scrolled(window: QWidget, form: QWidget) -> None:
    """Fill a window with a form that scrolls when it does not fit."""
    area = QScrollArea(window)
    area.setWidget(form)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(area)


def resize_within_screen(window: QWidget, wanted: QSize) -> None:
    """Give a window the wanted size, or what the screen has room for."""
    window.resize(wanted.boundedTo(screen_room(window)))
