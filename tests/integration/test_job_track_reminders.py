"""Reminders of jobbspår: the day before they come, on the day, and the day after."""

from datetime import date, datetime, time, timedelta

from ame_desktop.domain.access import Role
from ame_desktop.domain.job_track_rows import MemberDraft, RecruitingDraft
from ame_desktop.domain.job_tracks import RecruitingPart
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.timers import timer_of
from ame_desktop.services import job_tracks
from ame_desktop.services.context import Context
from ame_desktop.services.reminders import todo
from ame_desktop.services.rule_switches import rule_list, set_rule
from tests.support.job_tracks import Tracks
from tests.support.unit_people import People
from tests.support.units import Unit

# A first day just after a turn of the month and the new year's holidays.
START = date(2027, 3, 1)
ANCHORED_BY = date(2027, 1, 30)


def rows_on(unit: Unit, day: date, kind: TodoKind, ctx: Context | None = None) -> list[TodoRow]:
    unit.clock.set(datetime.combine(day, time(8)))
    return [row for row in todo(ctx or unit.chief) if row.kind is kind]


def test_parties_are_reminded_of_in_time_before_the_start(unit: Unit) -> None:
    held = Tracks(unit)
    key = held.add(start=START)
    first = ANCHORED_BY - timedelta(days=timer_of(TodoKind.TRACK_ANCHOR).ahead)
    assert rows_on(unit, first - timedelta(days=1), TodoKind.TRACK_ANCHOR) == []
    for day in (first, ANCHORED_BY - timedelta(days=1), ANCHORED_BY, START + timedelta(days=9)):
        [row] = rows_on(unit, day, TodoKind.TRACK_ANCHOR)
        assert (row.due, row.target, row.mine) == (ANCHORED_BY, key, True)
    assert row.what == "Förankra hos 6 parter: Måltidsbiträden börjar 1 mars 2027"
    held.anchor_all(key)
    assert rows_on(unit, ANCHORED_BY, TodoKind.TRACK_ANCHOR) == []


def test_a_day_of_the_timetable_is_shown_until_it_is_over(unit: Unit) -> None:
    held, day = Tracks(unit), date(2028, 2, 29)
    key = held.add()
    draft = RecruitingDraft(RecruitingPart.TIMETABLE, "Informationsträff", day)
    job_tracks.store_recruiting(unit.chief, key, draft)
    kind, ahead = TodoKind.TRACK_ACTIVITY, timer_of(TodoKind.TRACK_ACTIVITY).ahead
    first = day - timedelta(days=ahead)
    assert rows_on(unit, first - timedelta(days=1), kind) == []
    for shown in (first, day - timedelta(days=1), day):
        [row] = rows_on(unit, shown, kind)
        assert (row.due, row.what) == (day, "Informationsträff: Måltidsbiträden")
    assert rows_on(unit, day + timedelta(days=1), kind) == []


def test_an_outcome_is_asked_for_from_the_last_day_until_it_is_written(unit: Unit) -> None:
    held, people = Tracks(unit), People(unit)
    end = date(2026, 12, 31)
    key = held.recruiting(start=date(2026, 11, 1), end=end)
    ali, eva = people.add("Ali", "Hassan"), people.add("Eva", "Berg")
    own = date(2026, 12, 24)
    for person, last in ((ali, own), (eva, None)):
        job_tracks.add_member(unit.chief, key, MemberDraft(person, date(2026, 11, 1), last))
    kind = TodoKind.TRACK_OUTCOME
    assert rows_on(unit, own - timedelta(days=1), kind) == []
    assert [row.due for row in rows_on(unit, own, kind)] == [own]
    assert [row.due for row in rows_on(unit, end, kind)] == [own, end]
    late = rows_on(unit, end + timedelta(days=1), kind)
    assert {row.what for row in late} == {"Skriv hur det gick för en deltagare: Måltidsbiträden"}
    for row in job_tracks.members(unit.chief, key):
        draft = MemberDraft(
            row.draft.participant_id, row.draft.start, row.draft.end, employed=False
        )
        job_tracks.change_member(unit.chief, row.member_id, row.version, draft)
    assert rows_on(unit, end, kind) == []


def test_what_has_somebody_responsible_waits_for_nobody_else(unit: Unit) -> None:
    other = unit.as_role(Role.CONSULTANT)
    Tracks(unit).add(start=START, responsible_id=unit.chief.actor.staff_id)
    [row] = rows_on(unit, ANCHORED_BY, TodoKind.TRACK_ANCHOR, other)
    assert (row.mine, row.who) == (False, "Anna Berg")
    [own] = rows_on(unit, ANCHORED_BY, TodoKind.TRACK_ANCHOR)
    assert own.mine
    reads_only = unit.as_role(Role.COORDINATOR)
    Tracks(unit).add(start=START, title="Utan ansvarig")
    rows = rows_on(unit, ANCHORED_BY, TodoKind.TRACK_ANCHOR, reads_only)
    assert {row.mine for row in rows} == {False}


def test_nobody_hears_of_the_outcome_of_a_protected_person(unit: Unit) -> None:
    held, people = Tracks(unit), People(unit)
    key = held.add()
    hidden = people.add("Xeno", "Hemlig", protection=Protection.MARKED)
    people.name_reader(hidden, unit.chief.actor.staff_id)
    last = date(2026, 11, 24)
    job_tracks.add_member(unit.chief, key, MemberDraft(hidden, date(2026, 11, 1), last))
    assert len(rows_on(unit, last, TodoKind.TRACK_OUTCOME)) == 1
    stranger = unit.as_role(Role.CONSULTANT)
    assert rows_on(unit, last, TodoKind.TRACK_OUTCOME, stranger) == []


def test_a_rule_that_is_switched_off_reminds_of_nothing(unit: Unit) -> None:
    Tracks(unit).add(start=START)
    seen = next(row for row in rule_list(unit.chief) if row.switch.rule == "JSP-14")
    assert seen.timers == ("Förankra jobbspår",)
    set_rule(unit.chief, "JSP-14", False, date(2026, 11, 23), "Beslut", seen)
    assert rows_on(unit, ANCHORED_BY, TodoKind.TRACK_ANCHOR) == []
