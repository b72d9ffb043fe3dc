"""One person at an arena and a group within its hours: every paper and list tells the same time."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_over_time import of_arena, of_person
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.groups import GroupDraft, GroupKind, SeriesDraft
from ame_desktop.domain.month_bases import BasisReceiver
from ame_desktop.domain.time_once import time_of
from ame_desktop.services.attendance import mark
from ame_desktop.services.attendance_spans import person_days, span_grid
from ame_desktop.services.exports import preview_list
from ame_desktop.services.groups.activities import add_group, group
from ame_desktop.services.groups.sessions import plan_sessions
from ame_desktop.services.memberships import join_arena
from ame_desktop.services.month_bases import basis_desk
from ame_desktop.storage.queries.final_facts import Asked, time_facts
from tests.support.months import OCTOBER
from tests.support.unit_people import People
from tests.support.units import Unit

DAY, LAST, TODAY = date(2026, 10, 29), date(2026, 10, 31), date(2026, 11, 23)
PRESENT, LATE = AttendanceState.PRESENT, AttendanceState.LATE
CAFE = GroupDraft("Språkcaféet", GroupKind.LANGUAGE_CAFE, OCTOBER, place="Biblioteket")


@pytest.fixture
def ali(unit: Unit) -> UUID:
    people = People(unit)
    person = people.add("Ali", "Ek", start=DAY)
    people.agree(person, {DAY.weekday(): (8, 16)}, start=DAY, arena="Innegrupp")
    return person


def in_group(unit: Unit, person: UUID, start: int, end: int) -> UUID:
    """Let a person belong to a group that meets once on the day."""
    key = add_group(unit.chief, CAFE).value
    plan_sessions(unit.chief, key, SeriesDraft(DAY, start * 60, end * 60, 1))
    place = group(unit.chief, key).arena_id
    join_arena(unit.chief, person, place, DAY)
    return place


def told(unit: Unit, person: UUID) -> list[tuple[int, int]]:
    """Return agreed and attended minutes as each paper and each view has them."""
    chief = unit.chief
    (basis,) = basis_desk(chief, BasisReceiver.AF, OCTOBER)
    with unit.store.read() as reader:
        facts = time_facts(reader, Asked(person, None, DAY, LAST, TODAY)).attendance
    days = person_days(chief, person, DAY, LAST)
    (own,) = of_person(days, TODAY)
    (all_arenas,) = of_arena(span_grid(chief, DAY, LAST), TODAY)
    return [
        (basis.figures.planned_minutes, basis.figures.attended_minutes),
        (facts.planned_minutes, facts.attended_minutes),
        (own.agreed, own.attended),
        (all_arenas.agreed, all_arenas.attended),
        time_of(days),
        month_list(unit),
    ]


def month_list(unit: Unit) -> tuple[int, int]:
    """Return the columns of the list for Excel that count an hour once, added together."""
    preview = preview_list(unit.chief, ListWish("narvaro-manad", DAY, LAST))
    place = preview.titles.index("Plan räknad en gång, timmar")
    sums = [
        sum(float(row[at].replace(",", ".")) for row in preview.rows) for at in (place, place + 1)
    ]
    return round(60 * sums[0]), round(60 * sums[1])


@pytest.mark.parametrize(
    ("hours", "arena", "session", "time"),
    [
        ((10, 12), (PRESENT, None), (PRESENT, None), (480, 480)),
        ((13, 15), (LATE, 120), (LATE, 60), (480, 120)),
        ((15, 18), (LATE, 420), (PRESENT, None), (600, 540)),
        ((10, 12), (AttendanceState.SICK, None), (PRESENT, None), (480, 120)),
        ((10, 12), (PRESENT, 420), (AttendanceState.NO_SHOW, None), (480, 420)),
    ],
)
def test_every_paper_tells_the_same_time(
    unit: Unit,
    ali: UUID,
    hours: tuple[int, int],
    arena: tuple[AttendanceState, int | None],
    session: tuple[AttendanceState, int | None],
    time: tuple[int, int],
) -> None:
    draft = MarkDraft(DAY, ali, unit.arena("Innegrupp"), *arena, reason="Efteråt")
    mark(unit.chief, draft)
    place = in_group(unit, ali, *hours)
    mark(unit.chief, replace(draft, place_id=place, state=session[0], minutes=session[1]))
    assert told(unit, ali) == [time] * 6
