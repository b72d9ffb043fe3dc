"""The rules of marking, minutes, corrections and sick notes, without any storage."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.attendance_parts import attended, hours_of_part, length
from ame_desktop.domain.attendance_rules import (
    SickSpell,
    is_far_back,
    needs_certificate,
    other_part,
    present_minutes,
    sick_day_number,
    sick_days,
)
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.expected import (
    AgreedStep,
    Announcement,
    Period,
    Place,
    agreed_hours,
    announcement_on,
    is_closed,
    swedish_key,
)

MONDAY = date(2026, 11, 23)
DAY = timedelta(days=1)
PLACE = Place(uuid4(), "Innegrupp", 0, True, 0b0011111, 480, 900)
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


def test_present_is_what_is_left_of_the_shift() -> None:
    assert present_minutes(20, 420) == 400
    assert present_minutes(420, 420) == 0
    with pytest.raises(DomainError, match="högst 420 minuter"):
        present_minutes(421, 420)


@given(st.integers(0, 1439), st.integers(1, 600))
@settings(max_examples=50)
def test_the_parts_of_a_day_make_up_the_whole(start: int, minutes: int) -> None:
    end = min(start + minutes, 1440)
    parts = [
        length(*hours_of_part(start, end, part)) for part in (DayPart.MORNING, DayPart.AFTERNOON)
    ]
    assert sum(parts) == length(start, end)
    assert other_part(other_part(DayPart.MORNING)) is DayPart.MORNING


@pytest.mark.parametrize("state", list(AttendanceState))
def test_only_those_who_were_there_have_time(state: AttendanceState) -> None:
    assert attended(state, None, 420) == (420 if state.is_present else 0)
    assert attended(state, 60, 420) == (60 if state.is_present else 0)
    assert attended(None, None, 420) == 0


def test_a_week_back_needs_no_reason_and_the_day_before_does() -> None:
    assert not is_far_back(MONDAY - 7 * DAY, MONDAY)
    assert is_far_back(MONDAY - 8 * DAY, MONDAY)


def test_sickness_is_counted_in_calendar_days() -> None:
    spell = SickSpell(sick_days([(MONDAY - 7 * DAY, MONDAY)], MONDAY), None)
    assert sick_day_number(MONDAY, spell) == 8
    assert needs_certificate(8)
    assert not needs_certificate(7)
    assert sick_day_number(MONDAY, SickSpell(spell.sick_days, MONDAY - 3 * DAY)) == 3
    assert sick_day_number(MONDAY, SickSpell(frozenset({MONDAY, MONDAY - 8 * DAY}), None)) == 1


@given(st.sets(DAYS, max_size=12), st.none() | DAYS)
@settings(max_examples=60)
def test_a_sick_day_has_a_number_from_one(sick: set[date], other: date | None) -> None:
    number = sick_day_number(MONDAY, SickSpell(frozenset(sick), other))
    assert number >= 1
    assert number == 1 or MONDAY - (number - 1) * DAY in sick


@given(DAYS, st.lists(st.tuples(DAYS, st.booleans()), max_size=6))
@settings(max_examples=60)
def test_the_step_that_began_last_holds(day: date, starts: list[tuple[date, bool]]) -> None:
    steps = [
        AgreedStep(
            PLACE.arena_id if at_place else None,
            Period(start, None),
            dict.fromkeys(range(7), (number, 900)),
        )
        for number, (start, at_place) in enumerate(starts)
    ]
    found = agreed_hours(steps, PLACE.arena_id, PLACE, day)
    begun = [step for step in steps if step.period.start <= day]
    firmest = [step for step in begun if step.place_id is not None] or begun
    if not firmest:
        assert found == ((480, 900) if day.weekday() < 5 else None)
    else:
        last = max(step.period.start for step in firmest)
        assert found in [step.hours[day.weekday()] for step in firmest if step.period.start == last]


def test_a_step_for_another_place_says_nothing_here() -> None:
    step = AgreedStep(uuid4(), Period(date.min, None), {0: (1, 2)})
    assert agreed_hours([step], PLACE.arena_id, PLACE, MONDAY) == (480, 900)


def test_the_absence_told_last_holds() -> None:
    one = Announcement(uuid4(), AttendanceState.SICK, Period(MONDAY, MONDAY + DAY))
    two = Announcement(uuid4(), AttendanceState.LEAVE, Period(MONDAY, MONDAY))
    assert announcement_on([one, two], MONDAY) is two
    assert announcement_on([one, two], MONDAY + DAY) is one
    assert announcement_on([one, two], MONDAY - DAY) is None


def test_red_days_and_free_eves_are_closed() -> None:
    assert is_closed(date(2026, 12, 25))
    assert is_closed(date(2026, 12, 24))
    assert is_closed(date(2026, 11, 22))
    assert not is_closed(MONDAY)


def test_swedish_letters_come_last() -> None:
    names = ["Örn", "Ärla", "Ål", "Zorn", "Adam"]
    assert sorted(names, key=swedish_key) == ["Adam", "Zorn", "Ål", "Ärla", "Örn"]
