"""Closing a month: every expected day is marked first, opening says why, and all of it is told."""

from dataclasses import replace
from datetime import date

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_holes import UNMARKED, DayHoles
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError, NeedsReasonError, NotPermittedError
from ame_desktop.domain.participants import Protection
from ame_desktop.services.attendance import mark
from ame_desktop.services.attendance_months import (
    lock_month,
    month_gaps,
    month_locks,
    unlock_month,
)
from ame_desktop.services.undo import undo
from tests.support.marking import PRESENT, TODAY, draft
from tests.support.role_matrix import ROLES
from tests.support.unit_people import People
from tests.support.units import Unit

OCTOBER = date(2026, 10, 1)
LAST_DAYS = (date(2026, 10, 29), date(2026, 10, 30))


@pytest.fixture
def people(any_unit: Unit) -> People:
    found = People(any_unit)
    found.add("Ali", start=LAST_DAYS[0])
    return found


def fill(people: People) -> None:
    for day in LAST_DAYS:
        mark(people.unit.chief, draft(people, people.known["Ali"], PRESENT, day=day, reason="x"))


def test_a_month_with_holes_is_not_locked_and_the_days_are_told(people: People) -> None:
    unit, arena = people.unit, people.unit.arena("Innegrupp")
    assert tuple(month_gaps(unit.chief, arena, LAST_DAYS[1])) == LAST_DAYS
    with pytest.raises(DomainError, match="2 dagar saknar närvaro") as refused:
        lock_month(unit.chief, arena, OCTOBER)
    assert refused.value.field == UNMARKED
    assert refused.value.message.endswith("Börja med tors 29 okt: Ali.")
    fill(people)
    assert month_gaps(unit.chief, arena, OCTOBER) == {}
    lock_month(unit.chief, arena, OCTOBER)
    assert [held.arena_id for held in month_locks(unit.chief, OCTOBER, TODAY)] == [arena]


def test_a_month_with_minutes_missing_is_not_locked_and_day_and_person_are_told(
    people: People,
) -> None:
    unit, arena, ali = people.unit, people.unit.arena("Innegrupp"), people.known["Ali"]
    fill(people)
    late = draft(people, ali, AttendanceState.LATE, day=LAST_DAYS[1], reason="x")
    mark(unit.chief, late)
    assert month_gaps(unit.chief, arena, OCTOBER) == {LAST_DAYS[1]: DayHoles((), ("Ali",))}
    with pytest.raises(DomainError, match="1 dag saknar minuter") as refused:
        lock_month(unit.chief, arena, OCTOBER)
    assert refused.value.field == UNMARKED
    assert "kan inte låsas för Innegrupp" in refused.value.message
    assert "Börja med fre 30 okt: Ali. Gå till raden" in refused.value.message
    assert month_locks(unit.chief, OCTOBER, TODAY) == ()
    measured = mark(unit.chief, replace(late, minutes=120))
    lock_month(unit.chief, arena, OCTOBER)
    with pytest.raises(DomainError, match="låst"):
        undo(unit.chief, measured.changes)


def test_opening_needs_a_reason_and_undo_does_neither(people: People) -> None:
    unit, arena = people.unit, people.unit.arena("Innegrupp")
    fill(people)
    assert not lock_month(unit.chief, arena, OCTOBER, "Rapporterat").changes.undoable
    lock_month(unit.chief, arena, OCTOBER)
    (held,) = month_locks(unit.as_role(Role.ATTENDANCE_OFFICER), OCTOBER, TODAY)
    assert (held.arena_id, held.month, held.by, held.reason) == (
        arena,
        OCTOBER,
        "Anna Berg",
        "Rapporterat",
    )
    for nothing in ("", "  "):
        with pytest.raises(NeedsReasonError):
            unlock_month(unit.chief, arena, OCTOBER, nothing)
    assert not unlock_month(unit.chief, arena, OCTOBER, "Fel dag").changes.undoable
    assert month_locks(unit.chief, OCTOBER, TODAY) == ()


def test_a_reason_is_kept_whole_or_refused(people: People) -> None:
    unit, arena = people.unit, people.unit.arena("Innegrupp")
    fill(people)
    for act in (lock_month, unlock_month):
        with pytest.raises(DomainError, match="högst 300 tecken") as refused:
            act(unit.chief, arena, OCTOBER, "x" * 301)
        assert refused.value.field == "reason"
    lock_month(unit.chief, arena, OCTOBER, "x" * 300)
    (held,) = month_locks(unit.chief, OCTOBER, TODAY)
    assert held.reason == "x" * 300


def test_whom_nobody_may_meet_is_no_hole(people: People) -> None:
    people.add("Siri", start=LAST_DAYS[0], protection=Protection.MARKED)
    fill(people)
    assert month_gaps(people.unit.chief, people.unit.arena("Innegrupp"), OCTOBER) == {}


@pytest.mark.parametrize("role", ROLES)
def test_only_the_chief_locks_and_opens(unit: Unit, role: Role) -> None:
    arena = unit.arena("Innegrupp")
    ctx = unit.as_role(role, arenas=(arena,))
    acts = (
        lambda: lock_month(ctx, arena, OCTOBER),
        lambda: unlock_month(ctx, arena, OCTOBER, "x"),
    )
    for act in acts:
        if role is Role.UNIT_CHIEF:
            act()
        else:
            with pytest.raises(NotPermittedError):
                act()
    reads = role not in {Role.COORDINATOR, Role.ADMINISTRATOR}
    for question in (
        lambda: month_gaps(ctx, arena, OCTOBER),
        lambda: month_locks(ctx, OCTOBER, TODAY),
    ):
        if reads:
            assert not question()
        else:
            with pytest.raises(NotPermittedError):
                question()
