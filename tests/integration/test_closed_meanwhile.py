"""A day that is closed, or a month that is locked, between somebody's look and their command."""

from dataclasses import fields, replace
from datetime import timedelta
from functools import partial
from uuid import UUID

import pytest

from ame_desktop.domain.absence_reasons import ReasonDraft
from ame_desktop.domain.arenas import ArenaDraft
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.kiosk import ASK_STAFF, TOO_LATE
from ame_desktop.services.absence.reasons import give_reason
from ame_desktop.services.announced_absence import announce, withdraw
from ame_desktop.services.arenas import arena_list, edit_arena
from ame_desktop.services.attendance import mark, mark_rest_present
from ame_desktop.services.attendance_closing import close_day, reopen_day
from ame_desktop.services.attendance_months import lock_month
from ame_desktop.services.context import Context
from ame_desktop.services.kiosk import check_in, take_back
from tests.support.marking import (
    LEAVE,
    NO_SHOW,
    PRESENT,
    SICK,
    TODAY,
    corrections,
    draft,
    locked,
    stored,
)
from tests.support.meanwhile import meanwhile
from tests.support.unit_people import People
from tests.support.units import Unit

HERE = "Innegrupp"
LOCKED = "November 2026 är låst"


def closed_before(people: People) -> Context:
    """Somebody whose commands begin once another has closed the day."""
    unit = people.unit
    return meanwhile(unit.chief, partial(close_day, unit.chief, TODAY, unit.arena(HERE)))


def locked_before(people: People) -> Context:
    """Somebody whose commands begin once another has locked the month."""
    unit = people.unit
    return meanwhile(unit.chief, partial(locked, unit, HERE, TODAY))


def offer_kiosk(unit: Unit, arena: UUID) -> None:
    """Let people mark themselves at an arena."""
    row = next(row for row in arena_list(unit.chief) if row.arena_id == arena)
    held = ArenaDraft(**{each.name: getattr(row, each.name) for each in fields(ArenaDraft)})
    edit_arena(unit.chief, arena, row.version, replace(held, self_check_in=True))


def test_a_mark_on_a_day_just_closed_keeps_both_values(people: People) -> None:
    ali = people.add("Ali")
    mark(people.unit.chief, draft(people, ali, PRESENT))
    mark(closed_before(people), draft(people, ali, NO_SHOW))
    assert [(row.old_state, row.new_state) for row in corrections(people)] == [(PRESENT, NO_SHOW)]


def test_nothing_is_marked_in_a_month_just_locked(people: People) -> None:
    ali, late = people.add("Ali"), locked_before(people)
    with pytest.raises(DomainError, match=LOCKED):
        mark(late, draft(people, ali, PRESENT))
    assert stored(people) == 0


def test_the_rest_are_not_marked_in_a_month_just_locked(people: People) -> None:
    people.add("Ali")
    with pytest.raises(DomainError, match=LOCKED):
        mark_rest_present(locked_before(people), TODAY, people.unit.arena(HERE))
    assert stored(people) == 0


def test_the_rest_are_those_whom_nobody_has_marked_by_now(people: People) -> None:
    ali = people.add("Ali")
    people.add("Bo")
    unit = people.unit
    late = meanwhile(unit.chief, lambda: mark(unit.chief, draft(people, ali, SICK)))
    assert mark_rest_present(late, TODAY, unit.arena(HERE)).value == 1


def test_a_day_with_a_mark_just_taken_away_is_not_closed(people: People) -> None:
    ali, unit = people.add("Ali"), people.unit
    mark(unit.chief, draft(people, ali, PRESENT))
    late = meanwhile(unit.chief, lambda: mark(unit.chief, draft(people, ali, None)))
    with pytest.raises(DomainError, match="Ali"):
        close_day(late, TODAY, unit.arena(HERE))


def test_a_day_of_a_month_just_locked_is_not_opened(people: People) -> None:
    close_day(people.unit.chief, TODAY, people.unit.arena(HERE))
    with pytest.raises(DomainError, match=LOCKED):
        reopen_day(locked_before(people), TODAY, people.unit.arena(HERE))


def test_a_month_with_a_mark_just_taken_away_is_not_locked(people: People) -> None:
    unit, october = people.unit, TODAY.replace(month=10, day=30)
    ali = people.add("Ali", start=october, end=october)
    taken = draft(people, ali, None, day=october, reason="Fel person")
    mark(unit.chief, draft(people, ali, PRESENT, day=october, reason="Glömdes"))
    late = meanwhile(unit.chief, lambda: mark(unit.chief, taken))
    with pytest.raises(DomainError, match="saknar närvaro"):
        lock_month(late, unit.arena(HERE), october)


def test_no_reason_is_given_in_a_month_just_locked(people: People) -> None:
    ali, unit = people.add("Ali"), people.unit
    mark(unit.chief, draft(people, ali, SICK))
    said = ReasonDraft(TODAY, ali, unit.arena(HERE), DayPart.WHOLE, "Ringde")
    with pytest.raises(DomainError, match=LOCKED):
        give_reason(locked_before(people), said)


def test_absence_on_a_day_just_closed_stands(people: People) -> None:
    ali, unit = people.add("Ali"), people.unit
    told = announce(unit.chief, ali, SICK, TODAY, TODAY + timedelta(days=1)).value
    with pytest.raises(DomainError, match="är avslutad"):
        withdraw(closed_before(people), told)
    reopen_day(unit.chief, TODAY, unit.arena(HERE))
    with pytest.raises(DomainError, match="är avslutad"):
        announce(closed_before(people), ali, LEAVE, TODAY, TODAY)


def test_nobody_marks_themselves_on_a_day_just_closed(people: People) -> None:
    unit = people.unit
    ali, arena = people.add("Ali"), unit.arena(HERE)
    offer_kiosk(unit, arena)
    with pytest.raises(DomainError, match=ASK_STAFF):
        check_in(locked_before(people), arena, ali)
    assert stored(people) == 0


def test_nobody_takes_their_mark_back_on_a_day_just_closed(people: People) -> None:
    unit = people.unit
    ali, arena = people.add("Ali"), unit.arena(HERE)
    offer_kiosk(unit, arena)
    check_in(unit.chief, arena, ali)
    with pytest.raises(DomainError, match=TOO_LATE):
        take_back(closed_before(people), arena, ali)
    assert stored(people) == 1
