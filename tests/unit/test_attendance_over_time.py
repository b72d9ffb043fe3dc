"""Attendance by the week and the month: every agreed hour is told once, in numbers and in words."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.attendance import DayCell, PersonDay, SpanRow
from ame_desktop.domain.attendance_over_time import of_arena, of_person, told
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.overlapping_hours import Stretch
from ame_desktop.domain.time_once import time_of

HERE, THERE = UUID(int=1), UUID(int=2)
TODAY = date(2026, 11, 23)
HOURS, GROUP = (9 * 60, 15 * 60), (10 * 60, 12 * 60)
AGREED = 360


def day(
    when: date,
    state: AttendanceState | None = None,
    attended: int = 0,
    announced: AttendanceState | None = None,
) -> PersonDay:
    whole = (HERE, HERE, "Utegrupp", DayPart.WHOLE, True, AGREED)
    seen = (state, None, announced, attended, False, False, "")
    return PersonDay(when, *whole, *seen, HOURS, (Stretch(HOURS, attended),))


def at_group(state: AttendanceState | None, attended: int = 0) -> PersonDay:
    """Make a day in a group whose two hours lie within those of the other place."""
    there = (Stretch(GROUP, attended),) if attended else ()
    place = replace(day(TODAY, state, attended), arena_id=THERE, place_id=THERE, hours=GROUP)
    return replace(place, agreed_minutes=120, there=there)


def cell(when: date, state: AttendanceState | None, attended: int) -> DayCell:
    there = (Stretch(HOURS, attended),) if attended else ()
    return DayCell(when, True, AGREED, state, None, None, attended, hours=HOURS, there=there)


def test_each_hour_goes_to_what_became_of_it() -> None:
    monday = date(2026, 11, 16)
    (week,) = of_person(
        [
            day(monday, AttendanceState.PRESENT, 360),
            day(monday + timedelta(days=1), AttendanceState.LATE, 300),
            day(monday + timedelta(days=2), AttendanceState.NO_SHOW),
            day(monday + timedelta(days=3), announced=AttendanceState.SICK),
            day(monday + timedelta(days=4)),
        ],
        TODAY,
    )
    assert (week.agreed, week.attended) == (1800, 660)
    assert (week.absent, week.no_show, week.unmarked) == (420, 360, 360)
    assert (week.short, week.name) == ("v. 47", "vecka 47 2026")
    assert told((week,)) == (
        "Vecka 47 2026: 11 h närvaro av 30 h avtalade. "
        "7 h anmäld frånvaro, 6 h uteblivet, 6 h ej markerat."
    )


@pytest.mark.parametrize(
    ("here", "group", "absent"),
    [
        (day(TODAY, AttendanceState.PRESENT, 360), at_group(AttendanceState.PRESENT, 120), 0),
        (day(TODAY, AttendanceState.PRESENT, 360), at_group(AttendanceState.NO_SHOW), 0),
        (day(TODAY, AttendanceState.SICK), at_group(AttendanceState.PRESENT, 120), 240),
        (day(TODAY, AttendanceState.SICK), at_group(AttendanceState.SICK), 360),
    ],
)
def test_hours_that_two_places_share_are_told_once(
    here: PersonDay, group: PersonDay, absent: int
) -> None:
    for rows in ([here, group], [group, here]):
        (week,) = of_person(rows, TODAY)
        assert (week.agreed, week.attended, week.absent) == (360, 360 - absent, absent)
        assert (week.no_show, week.unmarked) == (0, 0)
        assert time_of(rows) == (week.agreed, week.attended)


def test_a_person_at_two_places_is_told_of_once_for_all_arenas() -> None:
    ali, cells = PersonName("Ali"), (cell(TODAY, AttendanceState.PRESENT, 360),)
    inside = replace(
        cells[0],
        agreed_minutes=120,
        attended_minutes=120,
        hours=GROUP,
        there=(Stretch(GROUP, 120),),
    )
    rows = [
        SpanRow(HERE, ali, "Ali", HERE, HERE, "", cells, 360, 360),
        SpanRow(HERE, ali, "Ali", THERE, THERE, "", (inside,), 120, 120),
        SpanRow(THERE, ali, "Ali", THERE, THERE, "", (inside,), 120, 120),
    ]
    (week,) = of_arena(rows, TODAY)
    assert (week.agreed, week.attended) == (480, 480)


def test_days_that_have_not_come_are_not_missing() -> None:
    assert of_person([day(TODAY + timedelta(days=1))], TODAY) == ()
    assert told(()) == "Ingen har väntats under tiden."


def test_more_than_half_a_year_is_told_by_the_month() -> None:
    days = [day(TODAY - timedelta(days=n), AttendanceState.PRESENT, 360) for n in range(0, 330, 7)]
    months = of_person(days, TODAY)
    assert [month.short for month in months[-2:]] == ["okt", "nov"]
    assert months[-1].name == "november 2026"
    assert [month.start for month in months] == sorted({d.day.replace(day=1) for d in days})


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(
            st.dates(date(2026, 1, 5), TODAY),
            st.sampled_from([None, *AttendanceState]),
            st.integers(0, AGREED),
        ),
        max_size=60,
        unique_by=lambda one: one[0],
    )
)
def test_no_hour_is_lost_or_told_twice(
    found: list[tuple[date, AttendanceState | None, int]],
) -> None:
    cells = tuple(
        cell(when, state, minutes if state and state.is_present else 0)
        for when, state, minutes in found
    )
    name = PersonName("Zahra", "Sand")
    row = SpanRow(uuid4(), name, "Zahra", HERE, HERE, "Utegrupp", cells, 0, 0)
    periods = of_arena([row], TODAY)
    agreed = sum(period.agreed for period in periods)
    parts = sum(p.attended + p.absent + p.no_show + p.unmarked for p in periods)
    assert agreed == parts == AGREED * len(found)
    assert [period.start for period in periods] == sorted({period.start for period in periods})


@pytest.mark.parametrize(
    ("minutes", "words"), [(60 * 8041, "8\N{NO-BREAK SPACE}041 h"), (30, "0 h")]
)
def test_large_numbers_have_room_between_thousands(minutes: int, words: str) -> None:
    (week,) = of_person([day(TODAY, AttendanceState.PRESENT, minutes)], TODAY)
    assert f"{words} närvaro" in told((week,))
