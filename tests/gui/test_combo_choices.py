"""The choices of a combo box: each is seen, also the last of a few."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget

FRAME = 4
"""Pixels of the last choice that the frame may cover; its text stands further in."""


@pytest.mark.qt_log_ignore("plugin does not support")
@pytest.mark.usefixtures("page_tools")
@pytest.mark.parametrize("count", [1, 2, 6, 12])
def test_the_last_choice_is_seen(count: int, shown: Callable[[QWidget], QWidget]) -> None:
    host = QWidget()
    combo = QComboBox(host)
    combo.addItems([f"Planer {place}" for place in range(count)])
    QVBoxLayout(host).addWidget(combo)
    shown(host)
    combo.showPopup()
    for _ in range(3):
        QApplication.processEvents()
    view = combo.view()
    last = view.visualRect(view.model().index(count - 1, 0))
    assert last.bottom() <= view.viewport().height() + FRAME
    combo.hidePopup()
    host.deleteLater()
