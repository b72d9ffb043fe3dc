"""What is typed beside a person's file stays, and the focus comes back to where one was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.widgets.held_changes import UNSAVED
from tests.support.keys import press, type_text
from tests.support.people import add_person
from tests.support.units import Unit

LINK = "Ändra: Person"


@pytest.fixture
def page(
    page_tools: PageTools, shown: Callable[[QWidget], QWidget], unit: Unit, qtbot: Any
) -> ParticipantsPage:
    person = add_person(unit.chief, unit.arena("Utegrupp"), start=date(2026, 1, 1))
    made = ParticipantsPage(replace(page_tools, today=unit.clock.today), unit.chief)
    shown(made)
    made.activateWindow()
    made.open_file(person)
    qtbot.waitUntil(lambda: made.tools.tasks.idle and made.open_id is not None)
    return made


def test_no_other_editor_and_no_list_takes_what_is_typed(
    page: ParticipantsPage, qtbot: Any
) -> None:
    page.actions_of_file.end()
    qtbot.waitUntil(lambda: page.dock.panel is not None)
    panel: Any = page.dock.panel
    type_text(panel.ui.note_edit, "Fick arbete som snickare.")
    page.actions_of_file.edit_referral()
    assert page.dock.panel is panel
    assert panel.summary == UNSAVED
    page.back_to_list()
    assert page.open_id is not None
    assert panel.ui.note_edit.toPlainText() == "Fick arbete som snickare."


def test_the_focus_is_on_the_same_link_when_a_card_was_stored(
    page: ParticipantsPage, qtbot: Any
) -> None:
    links = [b for b in page.findChildren(QPushButton) if b.accessibleName() == LINK]
    links[0].setFocus()
    press(links[0], Qt.Key.Key_Space)
    panel: Any = page.dock.panel
    type_text(panel.ui.phone_edit, "070-174 06 05")
    press(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.tools.tasks.idle and page.dock.panel is None)
    qtbot.wait(20)
    qtbot.waitUntil(lambda: page.tools.tasks.idle)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.isVisible()
    assert focused.accessibleName() == LINK
