"""The hours that several places share on a day are counted once; pure arithmetic."""

from datetime import date
from random import Random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.attendance import DayCell, SpanRow
from ame_desktop.domain.attendance_parts import stretches, stretches_of
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.expected import ExpectedPerson, Mark
from ame_desktop.domain.month_figures import DayFigure, MonthFigures, figures_of
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.overlapping_hours import Hours, Stretch, counted_once

DAY = date(2026, 10, 1)
ALI = PersonName("Ali")
KEY = UUID(int=1)
ARENA, GROUP, EVENING = (8 * 60, 16 * 60), (10 * 60, 12 * 60), (15 * 60, 18 * 60)
STATES = AttendanceState
HOURS = st.tuples(st.integers(0, 24), st.integers(1, 8)).map(lambda p: (p[0], p[0] + p[1]))
STRETCHES = st.tuples(HOURS, st.integers(0, 8)).map(
    lambda pair: Stretch(pair[0], min(pair[1], pair[0][1] - pair[0][0]))
)


def cell(hours: Hours, state: AttendanceState | None, minutes: int | None = None) -> SpanRow:
    """Make a place's day with hours and a state."""
    length = hours[1] - hours[0]
    there = stretches_of(state, minutes, *hours)
    attended = sum(one.minutes for one in there)
    made = DayCell(DAY, True, length, state, minutes, None, attended, hours=hours, there=there)
    return SpanRow(KEY, ALI, "Ali", KEY, KEY, "", (made,), length, attended)


def month(*rows: SpanRow) -> MonthFigures:
    return figures_of(rows, DAY)


def test_a_group_within_the_arenas_day_is_no_more_time() -> None:
    there = STATES.PRESENT
    for rows in (
        (cell(ARENA, there), cell(GROUP, there)),
        (cell(GROUP, there), cell(ARENA, there)),
    ):
        figures = month(*rows)
        assert (figures.planned_minutes, figures.attended_minutes) == (480, 480)
        assert figures.days == (DayFigure(DAY, 480, 480, there),)
        assert figures.count(there) == 1


def test_what_lies_outside_the_arenas_day_is_added() -> None:
    figures = month(cell(ARENA, STATES.PRESENT), cell(EVENING, STATES.PRESENT))
    assert (figures.planned_minutes, figures.attended_minutes) == (600, 600)
    assert [day.attended for day in figures.days] == [480, 120]


def test_whoever_came_to_the_group_alone_was_there_for_its_hours() -> None:
    figures = month(cell(ARENA, STATES.SICK), cell(GROUP, STATES.PRESENT))
    assert (figures.planned_minutes, figures.attended_minutes) == (480, 120)
    assert [day.state for day in figures.days] == [STATES.SICK, STATES.PRESENT]


def test_whoever_missed_the_group_alone_is_told_of_without_more_time() -> None:
    figures = month(cell(ARENA, STATES.PRESENT), cell(GROUP, STATES.NO_SHOW))
    assert (figures.planned_minutes, figures.attended_minutes) == (480, 480)
    assert [day.state for day in figures.days] == [STATES.PRESENT, STATES.NO_SHOW]


def test_a_day_away_from_both_is_told_of_once() -> None:
    figures = month(cell(ARENA, STATES.SICK), cell(GROUP, STATES.SICK))
    assert figures.days == (DayFigure(DAY, 480, 0, STATES.SICK),)


def test_of_a_late_arrival_no_more_is_counted_than_is_known() -> None:
    some = cell(ARENA, STATES.PRESENT, 420)
    assert month(some, cell(GROUP, STATES.PRESENT)).attended_minutes == 420
    assert month(some, cell(EVENING, STATES.PRESENT)).attended_minutes == 180 + 360
    short = cell(ARENA, STATES.PRESENT, 60)
    assert month(short, cell(GROUP, STATES.PRESENT)).attended_minutes == 120


@pytest.mark.parametrize(
    ("arena", "hours", "group", "union"),
    [
        ((STATES.LATE, 120), (13, 15), (STATES.LATE, 60), 120),
        ((STATES.LATE, 240), (12, 16), (STATES.LATE, 120), 240),
        ((STATES.LEFT_EARLY, 240), (8, 12), (STATES.LEFT_EARLY, 120), 240),
        ((STATES.LATE, 240), (8, 10), (STATES.LEFT_EARLY, 60), 300),
        ((STATES.LATE, 60), (10, 12), (STATES.PRESENT, None), 180),
        ((STATES.PRESENT, 120), (13, 15), (STATES.PRESENT, 60), 120),
        ((STATES.PRESENT, 120), (15, 17), (STATES.PRESENT, 90), 150),
        ((STATES.LATE, None), (10, 12), (STATES.LATE, None), 480),
    ],
)
def test_the_state_says_which_end_of_the_hours_was_missed(
    arena: tuple[AttendanceState, int | None],
    hours: Hours,
    group: tuple[AttendanceState, int | None],
    union: int,
) -> None:
    held = cell((hours[0] * 60, hours[1] * 60), *group)
    for rows in ((cell(ARENA, *arena), held), (held, cell(ARENA, *arena))):
        assert month(*rows).attended_minutes == union


def test_time_without_hours_and_beyond_them_is_added() -> None:
    assert counted_once([[Stretch(ARENA, 480)], [Stretch(None, 90)]]) == (480, 90)
    assert counted_once([[Stretch(GROUP, 150)]]) == (150,)
    assert counted_once([[Stretch(ARENA, 480)], [Stretch(GROUP, 150)]]) == (480, 0)
    assert counted_once([[], [Stretch(GROUP, 0)]]) == (0, 0)


def test_the_halves_of_a_day_have_hours_of_their_own() -> None:
    marks = tuple(
        Mark(KEY, part, state, None, "", False, 1)
        for part, state in ((DayPart.MORNING, STATES.PRESENT), (DayPart.AFTERNOON, STATES.SICK))
    )
    person = ExpectedPerson(
        KEY, ALI, KEY, KEY, "", True, False, *ARENA, True, None, None, None, marks
    )
    assert stretches(person) == (Stretch((8 * 60, 12 * 60), 240),)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(STRETCHES, max_size=2), max_size=4))
def test_never_more_than_the_clock_and_never_less_than_the_longest(
    places: list[list[Stretch]],
) -> None:
    found = counted_once(places)
    known = [one for held in places for one in held if one.hours is not None and one.minutes]
    clock = {hour for one in known if one.hours for hour in range(*one.hours)}
    full = {hour for one in known if one.hours and one.whole for hour in range(*one.hours)}
    assert len(full) <= sum(found) <= len(clock)
    assert sum(found) >= max((one.minutes for one in known), default=0)
    if all(one.whole for one in known):
        assert sum(found) == len(full)


CAME = st.lists(st.tuples(HOURS, st.sampled_from(sorted(STATES)), st.randoms()), max_size=4)


@settings(max_examples=100, deadline=None)
@given(CAME)
def test_what_is_counted_is_what_was_where_the_state_says_when(
    days: list[tuple[Hours, AttendanceState, Random]],
) -> None:
    """Each place is visited for real, and only the state and the minutes are handed on."""
    truth: set[int] = set()
    longest, certain, told = 0, True, []
    for (start, end), state, chance in days:
        held = chance.randint(1, end - start) if state.is_present else 0
        clock = list(range(start, end))
        if state is STATES.LATE:
            there = clock[len(clock) - held :]
        elif state is STATES.LEFT_EARLY:
            there = clock[:held]
        else:
            there = chance.sample(clock, held)
        certain = certain and (state is not STATES.PRESENT or held == len(clock))
        truth |= set(there)
        longest = max(longest, held)
        told.append(stretches_of(state, held or None, start, end) if held else ())
    counted = sum(counted_once(told))
    assert longest <= counted <= len(truth)
    assert not certain or counted == len(truth)
