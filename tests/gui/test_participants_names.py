"""Any name stands on the screen as it was written, whatever signs are in it."""

import unicodedata
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.page import ParticipantsPage
from tests.support.people import add_person
from tests.support.units import Unit


@pytest.mark.parametrize(
    "name", ["<b>Ali</b>", "A & B", "'; DROP TABLE", "{0} %s", "O\N{COMBINING DIAERESIS}stling"]
)
def test_any_name_stands_as_it_is(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], name: str
) -> None:
    key = add_person(unit.chief, unit.arena("Utegrupp"), name, "Ek")
    page = ParticipantsPage(page_tools, unit.chief)
    shown(page)
    page.open_file(key)
    assert page_tools.tasks.wait_all(10)
    written = unicodedata.normalize("NFC", name)
    assert page.file_view._name.text() == f"{written} Ek"
    assert page.file_view._name.textFormat() is Qt.TextFormat.PlainText
    page.release()
