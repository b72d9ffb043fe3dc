"""Where one stands when what one stood on is gone: on the page's list, never outside the page."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.gui.core.kept_focus import keep_focus, stand_on_a_list


def test_the_list_takes_the_place_of_a_button_that_is_gone(
    shown: Callable[[QWidget], QWidget], qtbot: Any
) -> None:
    window = QWidget()
    outside, area = QPushButton("Fäll ihop", window), QWidget(window)
    listed, button = QListWidget(area), QPushButton("Gallra…", area)
    inside = QVBoxLayout(area)
    inside.addWidget(listed)
    inside.addWidget(button)
    layout = QVBoxLayout(window)
    layout.addWidget(outside)
    layout.addWidget(area)
    shown(window)
    button.setFocus()

    def show() -> None:
        button.hide()
        outside.setFocus()

    keep_focus(area, show)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is listed)
    window.deleteLater()


def test_where_there_is_no_list_one_stands_on_the_tabs(
    shown: Callable[[QWidget], QWidget],
) -> None:
    area = QWidget()
    tabs = QTabBar(area)
    tabs.addTab("Översikt")
    layout = QVBoxLayout(area)
    layout.addWidget(QPushButton("Till listan", area))
    layout.addWidget(tabs)
    shown(area)
    stand_on_a_list(area)
    assert QApplication.focusWidget() is tabs
    area.deleteLater()


def test_a_button_that_only_was_next_in_line_gives_way_to_the_list(
    shown: Callable[[QWidget], QWidget], qtbot: Any
) -> None:
    area = QWidget()
    begin, excel, listed = QPushButton("Börja", area), QPushButton("Excel", area), QListWidget(area)
    layout = QVBoxLayout(area)
    for widget in (listed, begin, excel):
        layout.addWidget(widget)
    shown(area)
    begin.setFocus()
    keep_focus(area, begin.hide)
    assert QApplication.focusWidget() is excel
    qtbot.waitUntil(lambda: QApplication.focusWidget() is listed)
    area.deleteLater()
