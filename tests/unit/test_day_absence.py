"""Which part of a day somebody is away: by mark and by what was told, half by half."""

from datetime import date
from uuid import UUID

import pytest

from ame_desktop.domain.allocation_facts import Span
from ame_desktop.domain.attendance_holes import day_holes
from ame_desktop.domain.attendance_states import Absence, AttendanceState, DayPart
from ame_desktop.domain.day_absence import (
    absence_anywhere,
    absence_of,
    away_from_all,
    hours_here,
    is_away,
    part_left,
)
from ame_desktop.domain.expected import ExpectedPerson, Hours, Mark
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.wall import Standing, standing_of

WHOLE, AM, PM = DayPart.WHOLE, DayPart.MORNING, DayPart.AFTERNOON
LEAVE, SICK, HERE = AttendanceState.LEAVE, AttendanceState.SICK, AttendanceState.PRESENT
KEY = UUID(int=1)
DAY = (8 * 60, 16 * 60)
UNTIL = date(2026, 11, 25)
Marks = dict[DayPart, AttendanceState]


def person(
    marks: Marks, told: AttendanceState | None = None, hours: Hours | None = DAY
) -> ExpectedPerson:
    """Make somebody who is expected for some hours, marked and told of in advance."""
    start, end = hours or (None, None)
    rows = tuple(Mark(KEY, part, state, None, "", False, 1) for part, state in marks.items())
    name = PersonName("Ali", "Ek")
    expected, until = hours is not None, UNTIL if told else None
    where = (KEY, KEY, "", expected, False, start, end, True)
    return ExpectedPerson(KEY, name, *where, told, until, None, rows)


@pytest.mark.parametrize(
    ("marks", "told", "hours", "found"),
    [
        ({}, None, DAY, None),
        ({}, SICK, DAY, Absence(WHOLE, SICK, UNTIL)),
        ({WHOLE: LEAVE}, None, DAY, Absence(WHOLE, LEAVE)),
        ({WHOLE: HERE}, SICK, DAY, None),
        ({AM: LEAVE}, None, DAY, Absence(AM, LEAVE)),
        ({PM: LEAVE}, None, DAY, Absence(PM, LEAVE)),
        ({AM: HERE, PM: SICK}, None, DAY, Absence(PM, SICK)),
        ({AM: LEAVE, PM: SICK}, None, DAY, Absence(WHOLE, LEAVE)),
        ({AM: LEAVE}, SICK, DAY, Absence(WHOLE, LEAVE)),
        ({AM: HERE}, SICK, DAY, Absence(PM, SICK)),
        ({AM: LEAVE}, None, (480, 720), Absence(WHOLE, LEAVE)),
        ({AM: LEAVE}, None, None, Absence(WHOLE, LEAVE)),
    ],
)
def test_a_half_of_the_day_is_no_more_than_a_half(
    marks: Marks, told: AttendanceState | None, hours: Hours | None, found: Absence | None
) -> None:
    who = person(marks, told, hours)
    assert absence_of(who) == found
    assert is_away(who) is (found is not None and found.part is WHOLE)


def test_the_hours_left_are_those_of_the_other_half() -> None:
    assert hours_here(person({AM: LEAVE})) == (720, 960)
    assert hours_here(person({PM: LEAVE})) == (480, 720)
    assert hours_here(person({})) == DAY
    assert hours_here(person({AM: LEAVE}, hours=None)) is None


@pytest.mark.parametrize(
    ("part", "span", "left"),
    [
        (WHOLE, Span(480, 960), PM),
        (WHOLE, Span(480, 660), None),
        (WHOLE, Span(780, 900), WHOLE),
        (AM, Span(480, 720), None),
        (PM, Span(720, 960), PM),
    ],
)
def test_what_is_left_of_a_task_for_who_is_away_in_the_morning(
    part: DayPart, span: Span, left: DayPart | None
) -> None:
    assert part_left(part, span, Absence(AM, LEAVE)) is left
    assert part_left(part, span, Absence(WHOLE, LEAVE)) is None
    assert part_left(part, span, None) is part


def test_a_guest_is_away_where_no_place_says_otherwise() -> None:
    assert absence_anywhere([(AM, LEAVE)], None) == Absence(AM, LEAVE)
    assert absence_anywhere([(AM, LEAVE)], SICK) == Absence(WHOLE, LEAVE)
    assert absence_anywhere([(WHOLE, LEAVE), (WHOLE, HERE)], SICK) is None
    assert absence_anywhere([(WHOLE, LEAVE), (AM, HERE)], None) is None
    assert absence_anywhere([(WHOLE, SICK), (AM, LEAVE)], None) == Absence(WHOLE, SICK)
    one, other, all_day = Absence(AM, LEAVE), Absence(PM, SICK), Absence(WHOLE, SICK)
    assert away_from_all([one, all_day]) == one
    assert away_from_all([all_day, all_day]) == all_day
    assert away_from_all([one, None]) is away_from_all([one, other]) is away_from_all([]) is None


def test_the_wall_says_away_while_it_lasts() -> None:
    away, here, awaited = Standing.AWAY, Standing.HERE, Standing.AWAITED
    late, early = person({AM: LEAVE}), person({AM: HERE, PM: LEAVE})
    assert [standing_of(late, minute) for minute in (480, 719, 720)] == [away, away, awaited]
    assert [standing_of(early, minute) for minute in (480, 719, 720)] == [here, here, away]
    assert standing_of(person({AM: LEAVE, PM: HERE}), 780) is here
    assert standing_of(late) is awaited


def test_a_day_says_which_half_lacks_its_mark() -> None:
    assert day_holes([person({AM: LEAVE})]).unmarked == ("Ali Ek (eftermiddag)",)
    assert day_holes([person({})]).unmarked == ("Ali Ek",)
    assert not day_holes([person({AM: LEAVE, PM: HERE})])
    assert not day_holes([person({AM: LEAVE}, hours=(480, 720))])
