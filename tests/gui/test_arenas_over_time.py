"""*Närvaro över tid* among the arenas: the weeks of those whose attendance one reaches."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.arenas.page import ArenasPage
from ame_desktop.services.attendance import mark
from ame_desktop.services.context import Context
from tests.support.accessible import assert_named
from tests.support.unit_people import People
from tests.support.units import Unit

MONDAY = date(2026, 11, 16)
TITLE = "Närvaro över tid"
Open = Callable[[Context], ArenasPage]


@pytest.fixture
def people(unit: Unit) -> People:
    found = People(unit)
    person = found.add("Ali", "Ahmadi")
    found.agree(person, {0: (8, 12), 1: (8, 12), 2: (8, 12)})
    place = unit.arena("Innegrupp")
    states = (AttendanceState.PRESENT, AttendanceState.NO_SHOW)
    for day, state in enumerate(states):
        mark(unit.chief, MarkDraft(MONDAY + timedelta(days=day), person, place, state))
    return found


@pytest.fixture
def open_page(
    page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> Iterator[Open]:
    pages: list[ArenasPage] = []

    def show(ctx: Context) -> ArenasPage:
        page = ArenasPage(replace(page_tools, today=ctx.clock.today), ctx)
        page.resize(1150, 690)
        pages.append(page)
        shown(page)
        settle(page)
        page.tabs.setCurrentIndex(page.tabs.count() - 1)
        settle(page)
        return page

    yield show
    for page in pages:
        page.release()


def settle(page: ArenasPage) -> None:
    assert page.tools.tasks.wait_all(10)


def arenas_offered(page: ArenasPage) -> list[str]:
    combo = page.over_time.arena_combo
    return [combo.itemText(place) for place in range(combo.count())]


def test_the_chief_sees_every_arena_week_by_week(people: People, open_page: Open) -> None:
    page = open_page(people.unit.chief)
    assert page.tabs.tabText(page.tabs.currentIndex()) == TITLE
    assert arenas_offered(page)[0] == "Alla arenor"
    said = {column.name: column.spoken for column in page.over_time.chart.chart.columns}
    week = said["v. 47"].replace("\N{NO-BREAK SPACE}", " ")
    assert week == "Vecka 47 2026: avtalat 12 h, närvaro 4 h, uteblev 4 h, ej markerat 4 h"
    assert_named(page)
    place = arenas_offered(page).index("Utegrupp")
    page.over_time.arena_combo.setCurrentIndex(place)
    settle(page)
    assert page.over_time.chart.summary.text() == "Ingen har väntats under tiden."


def test_a_supervisor_sees_the_own_arenas_alone(people: People, open_page: Open) -> None:
    ctx = people.unit.as_role(Role.SUPERVISOR, arenas=(people.unit.arena("Utegrupp"),))
    page = open_page(ctx)
    assert arenas_offered(page) == ["Alla arenor", "Utegrupp"]
    assert not page.over_time.chart.chart.columns


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.ADMINISTRATOR])
def test_who_reaches_no_attendance_has_no_such_tab(
    people: People, open_page: Open, role: Role
) -> None:
    page = open_page(people.unit.as_role(role))
    titles = [page.tabs.tabText(place) for place in range(page.tabs.count())]
    assert TITLE not in titles
    assert not page.over_time.isVisible()
