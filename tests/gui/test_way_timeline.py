"""*Tidslinje*: read with the step on top, filtered, saved, and a way to where more is told."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.follow_ups import FollowUpDraft
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.timelines import EventKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.features.participants.way.timeline_tab import TimelineTab
from ame_desktop.services.context import Context
from ame_desktop.services.follow_ups import hold
from tests.gui.file_window import file_opener, wait, way_part
from tests.support.accessible import assert_named
from tests.support.case_rows import placed, refer
from tests.support.keys import press
from tests.support.unit_people import People
from tests.support.units import Unit

Open = Callable[[Context, UUID], tuple[ParticipantsPage, TimelineTab]]


@pytest.fixture
def lena(unit: Unit) -> Context:
    return unit.as_role(Role.CONSULTANT, name="Lena")


@pytest.fixture
def ali(unit: Unit, lena: Context) -> UUID:
    person = People(unit).add("Ali", "Ahmed", start=date(2026, 10, 1))
    refer(unit, person, owner=lena.actor.staff_id)
    placed(unit, person, start=date(2026, 10, 31), end=date(2027, 4, 30))
    hold(lena, FollowUpDraft(person, date(2026, 11, 16), how_it_goes="Bra."))
    return person


@pytest.fixture
def open_tab(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Open:
    open_file = file_opener(page_tools, shown, qtbot)

    def make(ctx: Context, person: UUID) -> tuple[ParticipantsPage, TimelineTab]:
        page = open_file(ctx, person, FilePart.TIMELINE)
        return page, way_part(page, FilePart.TIMELINE, TimelineTab)

    return make


def shown_texts(tab: TimelineTab) -> list[str]:
    return [event.what for _, event in tab.model.rows]


def test_everything_stands_in_one_list_with_the_step_on_top(
    lena: Context, ali: UUID, open_tab: Open
) -> None:
    _page, tab = open_tab(lena, ali)
    assert tab.isVisible()
    assert tab.stage.accessibleDescription() == "Arbetsträning sedan 2026-10-31"
    assert tab.since_label.text() == "sedan lör 31 okt 2026"
    assert {"Inskriven", "Uppföljning", "FAT, Förskolan: börjar"} <= set(shown_texts(tab))
    first = tab.model.index(0, 0).data()
    assert first == "fre 30 apr 2027 · kommer"
    assert_named(tab)


def test_one_kind_is_chosen_and_saved(
    lena: Context, ali: UUID, open_tab: Open, qtbot: Any, tmp_path: Path
) -> None:
    page, tab = open_tab(lena, ali)
    place = tab.filter_combo.findData(EventKind.FOLLOW_UPS)
    tab.filter_combo.setCurrentIndex(place)
    # The whole name of what is chosen stands in the box.
    named = tab.filter_combo.fontMetrics().horizontalAdvance(tab.filter_combo.currentText())
    assert tab.filter_combo.width() > named + 20
    assert shown_texts(tab) == ["Uppföljning"]
    tab.save(tmp_path / "tidslinje.xlsx")
    wait(page, qtbot)
    assert (tmp_path / "tidslinje.xlsx").exists()
    page.reload()
    wait(page, qtbot)
    assert shown_texts(tab) == ["Uppföljning"]


def test_enter_goes_to_where_more_is_told(lena: Context, ali: UUID, open_tab: Open) -> None:
    page, tab = open_tab(lena, ali)
    tab.filter_combo.setCurrentIndex(tab.filter_combo.findData(EventKind.FOLLOW_UPS))
    tab.table.selectRow(0)
    press(tab.table, Qt.Key.Key_Return)
    opened: Any = page.tools.open_page
    assert opened.calls == [("participants", FilePlace(ali, FilePart.FOLLOW_UPS))]


def test_a_file_that_cannot_be_written_is_said(
    lena: Context, ali: UUID, open_tab: Open, qtbot: Any, tmp_path: Path
) -> None:
    page, tab = open_tab(lena, ali)
    tab.save(tmp_path / "saknas" / "tidslinje.pdf")
    wait(page, qtbot)
    assert page.band.isVisible()
