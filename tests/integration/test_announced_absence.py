"""Absence that is told ahead: how long, how it goes on, and how it meets the marks."""

import pytest

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.services.announced_absence import absences, announce, withdraw
from ame_desktop.services.attendance import mark, mark_rest_present
from tests.support.marking import (
    DAY,
    LEAVE,
    NO_SHOW,
    PRESENT,
    SICK,
    TODAY,
    WEEK_AGO,
    draft,
    line,
    stored,
)
from tests.support.unit_people import People
from tests.support.units import Unit


def test_announced_absence_never_overwrites_a_mark(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    mark(ctx, draft(people, person, PRESENT))
    told = announce(ctx, person, SICK, TODAY, TODAY + 2 * DAY)
    assert told.changes.label == "Anmälde Ali: sjuk till och med ons 25 nov."
    assert (line(people).state, line(people).announced) == (PRESENT, SICK)
    assert line(people, TODAY + DAY).announced is SICK
    assert line(people, TODAY + 3 * DAY).announced is None


def test_an_absence_that_goes_on_gets_a_new_last_day(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    announce(ctx, person, SICK, TODAY, TODAY + DAY)
    announce(ctx, person, SICK, TODAY + 2 * DAY, TODAY + 4 * DAY)
    (row,) = absences(ctx, person, TODAY, TODAY)
    assert (row.start, row.end, row.by) == (TODAY, TODAY + 4 * DAY, "Anna Berg")
    with pytest.raises(DomainError, match="Ändra sista dagen"):
        mark(ctx, draft(people, person, None, day=TODAY + DAY))
    withdraw(ctx, row.absence_id, TODAY + 2 * DAY)
    assert absences(ctx, person, TODAY, TODAY)[0].end == TODAY + DAY
    withdraw(ctx, row.absence_id)
    assert absences(ctx, person, TODAY, TODAY + 9 * DAY) == ()
    with pytest.raises(NotFoundError):
        withdraw(ctx, row.absence_id)


@pytest.mark.parametrize(
    ("state", "start", "until", "said"),
    [
        (NO_SHOW, 0, 1, "sjuk, VAB, ledig eller annan planering"),
        (SICK, 0, -1, "samma dag som eller efter"),
        (SICK, 0, 400, "högst ett år"),
        (SICK, -9, 0, "högst 7 dagar bakåt"),
    ],
)
def test_an_absence_that_does_not_add_up_is_refused(
    unit: Unit, state: AttendanceState, start: int, until: int, said: str
) -> None:
    person = People(unit).add("Ali")
    with pytest.raises(DomainError, match=said):
        announce(unit.chief, person, state, TODAY + start * DAY, TODAY + until * DAY)


def test_ahead_only_planned_absence_can_be_told(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    tomorrow = TODAY + DAY
    with pytest.raises(DomainError, match="har inte varit än"):
        mark(ctx, draft(people, person, PRESENT, day=tomorrow))
    with pytest.raises(DomainError, match="har inte varit än"):
        mark_rest_present(ctx, tomorrow, people.unit.arena("Innegrupp"))
    rows = mark(ctx, draft(people, person, LEAVE, day=tomorrow)).value
    assert rows[0].announced is LEAVE
    assert line(people, tomorrow).announced is LEAVE
    assert stored(people) == 0
    mark(ctx, draft(people, person, None, day=tomorrow))
    assert line(people, tomorrow).announced is None


def test_the_eighth_day_of_sickness_is_counted_over_the_weekend(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    announce(ctx, person, SICK, WEEK_AGO, TODAY - 2 * DAY)
    assert line(people, WEEK_AGO).sick_day == 1
    rows = mark(ctx, draft(people, person, SICK)).value
    assert rows[0].sick_day == line(people).sick_day == 8
    mark(ctx, draft(people, person, PRESENT, day=WEEK_AGO + DAY))
    assert line(people).sick_day == 6


@pytest.mark.parametrize(("day", "start", "end"), [(3, 2, 9), (1, 1, 9), (10, 2, 10)])
def test_a_single_day_never_shortens_a_longer_absence(
    people: People, day: int, start: int, end: int
) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    announce(ctx, person, SICK, TODAY + 2 * DAY, TODAY + 9 * DAY)
    shown = mark(ctx, draft(people, person, SICK, day=TODAY + day * DAY))
    (row,) = absences(ctx, person, TODAY, TODAY + 12 * DAY)
    assert (row.start, row.end) == (TODAY + start * DAY, TODAY + end * DAY)
    assert shown.value[0].announced_until == TODAY + end * DAY


def test_an_absence_told_before_another_leaves_the_later_days(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    announce(ctx, person, SICK, TODAY + 2 * DAY, TODAY + 9 * DAY)
    announce(ctx, person, SICK, TODAY, TODAY + DAY)
    (row,) = absences(ctx, person, TODAY, TODAY + 12 * DAY)
    assert (row.start, row.end) == (TODAY, TODAY + 9 * DAY)
    announce(ctx, person, SICK, TODAY + DAY, TODAY + 4 * DAY)
    (row,) = absences(ctx, person, TODAY, TODAY + 12 * DAY)
    assert (row.start, row.end) == (TODAY, TODAY + 4 * DAY)
