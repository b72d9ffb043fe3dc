"""The part *Ledighet, intyg och resor*: certificates and journeys, by hand and by right."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.bus_cards import JourneyType
from ame_desktop.domain.participant_files import FilePart
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.features.participants.way.bus_cards_section import BusCardsSection
from ame_desktop.gui.features.participants.way.certificates_section import CertificatesSection
from ame_desktop.gui.features.participants.way.leaves_tab import LeavesTab
from ame_desktop.gui.widgets.field_values import choose
from ame_desktop.services.context import Context
from ame_desktop.services.notes import note_list
from tests.gui.file_window import file_opener, wait, way_part
from tests.support.case_rows import refer
from tests.support.people import add_person
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
Sections = dict[type[QWidget], Any]
Open = Callable[[Context, UUID], tuple[ParticipantsPage, Sections]]


@pytest.fixture
def open_part(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Open:
    open_file = file_opener(page_tools, shown, qtbot)

    def make(ctx: Context, person: UUID) -> tuple[ParticipantsPage, Sections]:
        page = open_file(ctx, person, FilePart.LEAVES)
        part = way_part(page, FilePart.LEAVES, LeavesTab)
        return page, {type(section): section for section in part.sections}

    return make


def test_a_certificate_is_added_changed_taken_away_and_brought_back(
    unit: Unit, open_part: Open, qtbot: Any
) -> None:
    person = add_person(unit.chief, unit.arena("Utegrupp"))
    page, sections = open_part(unit.as_role(Role.ATTENDANCE_OFFICER), person)
    assert not sections[BusCardsSection].isVisible()
    section = sections[CertificatesSection]
    section.add_button.click()
    panel: Any = page.dock.panel
    panel.save_asked.emit()
    assert panel.ui.valid_to_error_label.text() == "Skriv ett datum."
    panel.ui.valid_to_edit.setText("+14")
    choose(panel.ui.extent_combo, 50)
    panel.save_asked.emit()
    wait(page, qtbot)
    (row,) = section.model.rows
    assert (row.valid_to, row.extent_percent) == (date(2026, 12, 7), 50)
    section.table.select(row.certificate_id)
    section.edit_button.click()
    again: Any = page.dock.panel
    again.ui.assessed_on_edit.setText("idag")
    again.save_asked.emit()
    wait(page, qtbot)
    assert section.model.rows[0].assessed_on == TODAY
    section.table.select(row.certificate_id)
    section.remove_button.click()
    wait(page, qtbot)
    assert not section.model.rows
    page.tools.undo.undo()
    wait(page, qtbot)
    assert len(section.model.rows) == 1


def test_a_journey_asks_for_its_distance_and_leaves_a_note(
    unit: Unit, open_part: Open, qtbot: Any
) -> None:
    person = People(unit).add("Ali")
    lena = unit.as_role(Role.CONSULTANT)
    refer(unit, person, owner=lena.actor.staff_id)
    page, sections = open_part(lena, person)
    section = sections[BusCardsSection]
    section.add_button.click()
    panel: Any = page.dock.panel
    assert panel.ui.far_label.text() == "Busskort ges till resor över 6 kilometer."
    panel.ui.end_edit.setText("+30")
    panel.ui.route_edit.setText("Stugun–Hammarstrand")
    panel.ui.kilometres_edit.setText("6")
    panel.ui.reason_edit.setPlainText("Arbetsträning")
    panel.save_asked.emit()
    wait(page, qtbot)
    assert "över 6 kilometer" in panel.ui.kilometres_error_label.text()
    choose(panel.ui.type_combo, JourneyType.SINGLE)
    assert not panel.ui.far_label.isVisible()
    assert "trafikbolaget" in panel.ui.pays_label.text()
    panel.save_asked.emit()
    wait(page, qtbot)
    (row,) = section.model.rows
    assert (row.type, row.kilometres) == (JourneyType.SINGLE, 6)
    assert note_list(lena, person)[0].heading == "Enkelbiljett: Stugun–Hammarstrand"
    section.table.select(row.bus_card_id)
    section.table.opened.emit(row)
    again: Any = page.dock.panel
    assert not again.ui.note_label.isVisible()
    again.ui.kilometres_edit.setText("7")
    again.save_asked.emit()
    wait(page, qtbot)
    assert section.model.rows[0].kilometres == 7


def test_a_supervisor_sees_no_such_part(unit: Unit, open_part: Open) -> None:
    arena = unit.arena("Utegrupp")
    person = add_person(unit.chief, arena)
    page, sections = open_part(unit.as_role(Role.SUPERVISOR, arenas=(arena,)), person)
    assert not page.file_view.tabs.isTabVisible(Tab.WAY)
    assert not any(section.isVisible() for section in sections.values())


def test_the_chief_reads_journeys_and_keeps_none(unit: Unit, open_part: Open) -> None:
    person = add_person(unit.chief, unit.arena("Utegrupp"))
    _, sections = open_part(unit.as_role(Role.UNIT_CHIEF), person)
    assert not sections[BusCardsSection].add_button.isVisible()
    assert sections[CertificatesSection].add_button.isVisible()
