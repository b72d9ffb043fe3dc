"""The tab *Iakttagelser*: by heading and date, one's own to change, take away and bring back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.observations import ABOUT_WORK
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.gui.features.participants.observations_tab import ObservationsTab
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.services.context import Context
from ame_desktop.services.observations import observe
from ame_desktop.services.undo import undo
from tests.support.people import add_person
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
Open = Callable[[Context, UUID], tuple[ParticipantsPage, ObservationsTab]]


@pytest.fixture
def open_tab(
    page_tools: PageTools, shown: Callable[[QWidget], QWidget], unit: Unit, qtbot: Any
) -> Open:
    def make(ctx: Context, person: UUID) -> tuple[ParticipantsPage, ObservationsTab]:
        stack = UndoStack(page_tools.tasks, page_tools.bus, lambda changes: undo(ctx, changes))
        page = ParticipantsPage(replace(page_tools, undo=stack, today=unit.clock.today), ctx)
        shown(page)
        page.open_file(person)
        qtbot.waitUntil(lambda: page.tools.tasks.idle and page.open_id is not None)
        page.file_view.tabs.setCurrentIndex(Tab.OBSERVATIONS)
        qtbot.waitUntil(lambda: page.tools.tasks.idle)
        tab = page.file_view.rooms[Tab.OBSERVATIONS]
        assert isinstance(tab, ObservationsTab)
        return page, tab

    return make


def wait(page: ParticipantsPage, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: page.tools.tasks.idle)


def test_by_heading_and_ones_own_are_changed(unit: Unit, open_tab: Open, qtbot: Any) -> None:
    person = add_person(unit.chief, unit.arena("Utegrupp"))
    other = unit.as_role(Role.CONSULTANT, name="Karin Konsulent")
    observe(unit.chief, person, TODAY, FinalHeading.STRENGTHS, "Van vid maskiner")
    observe(other, person, TODAY, FinalHeading.TASKS, "Oljade dörrar")
    page, tab = open_tab(unit.chief, person)
    assert [row.text for row in tab.model.rows] == ["Oljade dörrar", "Van vid maskiner"]
    tab.table.select(tab.model.rows[0].observation_id)
    assert not tab.edit_button.isEnabled()
    tab.table.select(tab.model.rows[1].observation_id)
    tab.edit_button.click()
    panel: Any = page.dock.panel
    panel.ui.text_edit.setPlainText("Van vid röjsåg, inget ont i ryggen, ingen värk")
    assert panel.ui.hint_text_label.text() == ABOUT_WORK
    panel.ui.text_edit.setPlainText("Van vid röjsåg")
    assert panel.ui.hint_text_label.isHidden()
    panel.save_asked.emit()
    wait(page, qtbot)
    assert [row.text for row in tab.model.rows] == ["Oljade dörrar", "Van vid röjsåg"]


def test_one_is_added_taken_away_and_brought_back(unit: Unit, open_tab: Open, qtbot: Any) -> None:
    arena = unit.arena("Utegrupp")
    person = add_person(unit.chief, arena)
    page, tab = open_tab(unit.as_role(Role.SUPERVISOR, arenas=(arena,)), person)
    tab.add_button.click()
    panel: Any = page.dock.panel
    panel.ui.text_edit.setPlainText("Hjälper andra")
    panel.save_asked.emit()
    wait(page, qtbot)
    assert [row.heading for row in tab.model.rows] == [FinalHeading.TASKS]
    tab.table.select(tab.model.rows[0].observation_id)
    tab.remove_button.click()
    wait(page, qtbot)
    assert not tab.model.rows
    page.tools.undo.undo()
    wait(page, qtbot)
    assert [row.text for row in tab.model.rows] == ["Hjälper andra"]


def test_the_chief_reads_and_does_not_write(unit: Unit, open_tab: Open) -> None:
    person = add_person(unit.chief, unit.arena("Utegrupp"))
    _, tab = open_tab(unit.as_role(Role.UNIT_CHIEF), person)
    assert not tab.add_button.isVisible()
    tab.edit(None)
    assert tab.desk.dock.panel is None
