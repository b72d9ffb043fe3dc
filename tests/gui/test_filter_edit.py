"""The filter above a list: a new word takes the old one's place for whoever comes by a key."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QVBoxLayout, QWidget

from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.widgets.filter_edit import STAYS, FilterEdit
from tests.support.keys import type_text

Shown = Callable[[QWidget], QWidget]


@pytest.fixture
def field(qapp: object, shown: Shown) -> Iterator[FilterEdit]:
    window = QWidget()
    layout = QVBoxLayout(window)
    field, beside = FilterEdit(), QPushButton("Bredvid")
    layout.addWidget(field)
    layout.addWidget(beside)
    shown(window)
    field.setText("Holm")
    beside.setFocus()
    yield field
    # The window goes with the test, not before it.
    del window


def test_a_new_word_takes_the_old_ones_place(field: FilterEdit) -> None:
    field.setFocus()
    type_text(field, "Ström")
    assert field.text() == "Ström"
    type_text(field, "q")
    assert field.text() == "Strömq"


@pytest.mark.parametrize("reason", STAYS)
def test_who_clicks_goes_on_with_the_word(field: FilterEdit, reason: Qt.FocusReason) -> None:
    field.setFocus(reason)
    type_text(field, "q")
    assert field.text() == "Holmq"


@pytest.mark.parametrize("zoom", [100, 200])
def test_what_empties_it_is_in_the_middle_of_its_height(
    field: FilterEdit, theme: Theme, zoom: int
) -> None:
    theme.set_zoom(zoom)
    field.window().adjustSize()
    QApplication.processEvents()
    (button,) = field.findChildren(QToolButton)
    assert abs(button.geometry().center().y() - field.rect().center().y()) <= 1
