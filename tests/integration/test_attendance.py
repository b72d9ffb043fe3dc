"""Marking a day: the grid, one mark, the rest as present, what is asked and what is refused."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event, func, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance import DayRow, MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState, DayPart, MarkSource
from ame_desktop.domain.errors import (
    ConflictError,
    DomainError,
    NeedsReasonError,
    NotFoundError,
    NotPermittedError,
)
from ame_desktop.domain.ids import ParticipantId
from ame_desktop.domain.participants import Protection
from ame_desktop.services.announced_absence import absences, announce, withdraw
from ame_desktop.services.attendance import (
    attendance_day,
    day_grid,
    mark,
    mark_rest_present,
    open_day,
)
from ame_desktop.services.attendance_months import lock_month, locked_months, unlock_month
from ame_desktop.services.context import Context
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.attendance import Attendance, AttendanceCorrection
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
WEEK_AGO = TODAY - timedelta(days=7)
LONG_AGO = TODAY - timedelta(days=14)
PRESENT, LATE, SICK = AttendanceState.PRESENT, AttendanceState.LATE, AttendanceState.SICK
LEAVE, NO_SHOW = AttendanceState.LEAVE, AttendanceState.NO_SHOW


@pytest.fixture
def people(any_unit: Unit) -> People:
    return People(any_unit)


def draft(
    people: People,
    person: ParticipantId,
    state: AttendanceState | None,
    *,
    day: date = TODAY,
    arena: str = "Innegrupp",
    minutes: int | None = None,
    part: DayPart = DayPart.WHOLE,
    reason: str = "",
    anyway: bool = False,
) -> MarkDraft:
    place = people.unit.arena(arena)
    return MarkDraft(day, person, place, state, minutes, part, reason, anyway)


def line(people: People, day: date = TODAY, ctx: Context | None = None) -> DayRow:
    (row,) = day_grid(ctx or people.unit.chief, day)
    return row


def corrections(people: People) -> list[Any]:
    with people.unit.store.read() as reader:
        query = select(AttendanceCorrection.__table__).order_by(AttendanceCorrection.at)
        return list(reader.execute(query))


def stored(people: People) -> int:
    with people.unit.store.read() as reader:
        return reader.execute(select(func.count()).select_from(Attendance)).scalar_one()


def test_a_mark_is_stored_changed_and_taken_away(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    assert line(people).waits
    result = mark(ctx, draft(people, person, PRESENT))
    assert result.changes.label == "Markerade Ali: närvarande."
    assert result.value[0].state is PRESENT
    assert line(people).state is PRESENT
    mark(ctx, draft(people, person, LATE, minutes=380))
    assert (line(people).state, line(people).minutes) == (LATE, 380)
    mark(ctx, draft(people, person, None))
    assert line(people).state is None
    assert stored(people) == 0
    assert corrections(people) == []


def test_a_mark_can_be_undone(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    first = mark(ctx, draft(people, person, PRESENT))
    second = mark(ctx, draft(people, person, SICK))
    undo(ctx, second.changes)
    assert line(people).state is PRESENT
    undo(ctx, first.changes)
    assert line(people).state is None


def test_the_rest_is_marked_present_in_one_step(people: People) -> None:
    ctx = people.unit.chief
    ali, bo, cia = (people.add(name) for name in ("Ali", "Bo", "Cia"))
    people.add("Dan", arena="Utegrupp")
    mark(ctx, draft(people, ali, NO_SHOW))
    announce(ctx, bo, LEAVE, TODAY, TODAY)
    result = mark_rest_present(ctx, TODAY, people.unit.arena("Innegrupp"))
    assert result.value == 1
    states = {row.name.given: (row.state, row.waits) for row in day_grid(ctx, TODAY)}
    assert states == {
        "Ali": (NO_SHOW, False),
        "Bo": (None, False),
        "Cia": (PRESENT, False),
        "Dan": (None, True),
    }
    undo(ctx, result.changes)
    assert stored(people) == 1
    assert cia in people.known.values()


def test_the_arenas_tick_says_how_many_remain(people: People) -> None:
    ctx = people.unit.chief
    ali = people.add("Ali")
    people.add("Bo")
    people.add("Dan", arena="Mötas")
    mark(ctx, draft(people, ali, PRESENT))
    found = {status.name: status for status in attendance_day(ctx, TODAY).arenas}
    indoors = found["Innegrupp"]
    assert (indoors.expected, indoors.waiting, indoors.present) == (2, 1, 1)
    assert not indoors.complete
    assert found["Mötas"].expected == 0
    mark_rest_present(ctx, TODAY, people.unit.arena("Innegrupp"))
    assert next(s for s in attendance_day(ctx, TODAY).arenas if s.name == "Innegrupp").complete


def test_one_person_can_be_marked_at_two_places_on_one_day(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    placement = people.place(person, "Förskolan Solen")
    mark(ctx, draft(people, person, PRESENT))
    mark(ctx, MarkDraft(TODAY, person, placement, NO_SHOW))
    rows = day_grid(ctx, TODAY)
    assert [(row.place_name, row.state) for row in rows] == [
        ("", PRESENT),
        ("Förskolan Solen", NO_SHOW),
    ]
    assert stored(people) == 2


def test_the_parts_of_a_day_are_marked_apart(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    mark(ctx, draft(people, person, PRESENT))
    rows = mark(ctx, draft(people, person, SICK, part=DayPart.AFTERNOON)).value
    assert [(row.part, row.state) for row in rows] == [
        (DayPart.MORNING, PRESENT),
        (DayPart.AFTERNOON, SICK),
    ]
    assert [row.agreed_minutes for row in rows] == [240, 180]
    assert [row.part for row in day_grid(ctx, TODAY)] == [DayPart.MORNING, DayPart.AFTERNOON]
    rows = mark(ctx, draft(people, person, LEAVE)).value
    assert [(row.part, row.state) for row in rows] == [(DayPart.WHOLE, LEAVE)]
    assert stored(people) == 1


def test_minutes_beyond_the_shift_are_refused_at_the_cell(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    people.agree(person, {0: (8, 12)})
    with pytest.raises(DomainError, match="högst 240 minuter") as refused:
        mark(ctx, draft(people, person, LATE, minutes=241))
    assert refused.value.field == "minutes"
    with pytest.raises(DomainError, match="bara för den som har varit här"):
        mark(ctx, draft(people, person, SICK, minutes=10))
    assert stored(people) == 0


def test_a_later_change_keeps_both_values_with_who_and_why(people: People) -> None:
    person, unit = people.add("Ali"), people.unit
    officer = unit.as_role(Role.ATTENDANCE_OFFICER)
    mark(unit.chief, draft(people, person, PRESENT))
    changed = mark(officer, draft(people, person, NO_SHOW, reason="Ringde aldrig."))
    assert changed.value[0].corrected
    (kept,) = corrections(people)
    assert (kept.old_state, kept.new_state) == (PRESENT, NO_SHOW)
    assert (kept.by_id, kept.reason) == (officer.actor.staff_id, "Ringde aldrig.")
    assert line(people).corrected
    unit.clock.move(DAY)
    mark(officer, draft(people, person, None))
    assert [(row.old_state, row.new_state) for row in corrections(people)] == [
        (PRESENT, NO_SHOW),
        (NO_SHOW, None),
    ]


def test_a_change_after_more_than_seven_days_asks_why(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    mark(ctx, draft(people, person, PRESENT, day=WEEK_AGO))
    with pytest.raises(NeedsReasonError, match="Skriv varför") as asked:
        mark(ctx, draft(people, person, PRESENT, day=LONG_AGO))
    assert asked.value.field == "reason"
    mark(ctx, draft(people, person, PRESENT, day=LONG_AGO, reason="Glömdes."))
    (kept,) = corrections(people)
    assert (kept.old_state, kept.new_state, kept.reason) == (None, PRESENT, "Glömdes.")
    with pytest.raises(NeedsReasonError):
        mark_rest_present(ctx, LONG_AGO, people.unit.arena("Innegrupp"))


def test_a_supervisor_marks_the_own_arena_seven_days_back(people: People) -> None:
    person, unit = people.add("Ali"), people.unit
    other = people.add("Bo", arena="Utegrupp")
    supervisor = unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Innegrupp"),))
    assert [row.name.given for row in day_grid(supervisor, TODAY)] == ["Ali"]
    mark(supervisor, draft(people, person, PRESENT, day=WEEK_AGO))
    with pytest.raises(NotPermittedError, match="7 dagar bakåt"):
        mark(supervisor, draft(people, person, PRESENT, day=LONG_AGO, reason="x"))
    with pytest.raises(NotPermittedError):
        mark(supervisor, draft(people, other, PRESENT, arena="Utegrupp"))
    with pytest.raises(NotPermittedError):
        day_grid(supervisor, TODAY, unit.arena("Utegrupp"))
    with pytest.raises(NotPermittedError):
        announce(supervisor, other, SICK, TODAY, TODAY)
    with pytest.raises(NotPermittedError):
        mark_rest_present(supervisor, TODAY, unit.arena("Utegrupp"))


def test_roles_without_attendance_are_refused(people: People) -> None:
    person, unit = people.add("Ali"), people.unit
    for role in (Role.COORDINATOR, Role.ADMINISTRATOR):
        with pytest.raises(NotPermittedError):
            day_grid(unit.as_role(role), TODAY)
    with pytest.raises(NotPermittedError):
        mark(unit.as_role(Role.STAR_COORDINATOR), draft(people, person, PRESENT))
    assert len(day_grid(unit.as_role(Role.STAR_COORDINATOR), TODAY)) == 1


def test_a_protected_person_is_neither_seen_nor_marked(people: People) -> None:
    person, unit = people.add("Ali", protection=Protection.MARKED), people.unit
    officer = unit.as_role(Role.ATTENDANCE_OFFICER)
    assert day_grid(officer, TODAY) == ()
    with pytest.raises(NotFoundError):
        mark(officer, draft(people, person, PRESENT))
    with pytest.raises(NotFoundError):
        announce(officer, person, SICK, TODAY, TODAY)
    assert mark_rest_present(officer, TODAY, unit.arena("Innegrupp")).value == 0


def test_a_locked_month_says_who_can_open_it(people: People) -> None:
    person, unit = people.add("Ali"), people.unit
    october = date(2026, 10, 30)
    arena = unit.arena("Innegrupp")
    officer = unit.as_role(Role.ATTENDANCE_OFFICER)
    with pytest.raises(NotPermittedError):
        lock_month(officer, arena, october)
    with pytest.raises(DomainError, match="inte slut"):
        lock_month(unit.chief, arena, TODAY)
    lock_month(unit.chief, arena, october)
    lock_month(unit.chief, arena, october)
    assert locked_months(officer, october, TODAY) == {(arena, date(2026, 10, 1))}
    for act in (
        lambda: mark(officer, draft(people, person, PRESENT, day=october, reason="x")),
        lambda: mark_rest_present(officer, october, arena, "x"),
    ):
        with pytest.raises(DomainError, match="Oktober 2026 är låst för Innegrupp"):
            act()
    unlock_month(unit.chief, arena, october)
    mark(officer, draft(people, person, PRESENT, day=october, reason="x"))


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


def test_outside_the_period_and_on_red_days_the_program_asks(people: People) -> None:
    person, unit = people.add("Ali"), people.unit
    with pytest.raises(NeedsReasonError, match="Ali har ingen placering 23 november") as asked:
        mark(unit.chief, draft(people, person, PRESENT, arena="Utegrupp"))
    assert asked.value.field == "outside_period"
    mark(unit.chief, draft(people, person, PRESENT, arena="Utegrupp", anyway=True))
    row = next(r for r in day_grid(unit.chief, TODAY) if r.arena_id == unit.arena("Utegrupp"))
    assert row.outside_period
    sunday = TODAY - DAY
    with pytest.raises(NeedsReasonError, match="Lägga in Ali ändå"):
        mark(unit.chief, draft(people, person, PRESENT, day=sunday))
    mark(unit.chief, draft(people, person, PRESENT, day=sunday, anyway=True))
    assert line(people, sunday).outside_period


def test_a_changed_schedule_never_touches_a_mark(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    mark(ctx, draft(people, person, PRESENT))
    assert not line(people).outside_schedule
    people.agree(person, {2: (8, 12)})
    assert (line(people).state, line(people).outside_schedule) == (PRESENT, True)


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


def test_the_eighth_day_of_sickness_is_counted_over_the_weekend(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    announce(ctx, person, SICK, WEEK_AGO, TODAY - 2 * DAY)
    assert line(people, WEEK_AGO).sick_day == 1
    rows = mark(ctx, draft(people, person, SICK)).value
    assert rows[0].sick_day == line(people).sick_day == 8
    mark(ctx, draft(people, person, PRESENT, day=WEEK_AGO + DAY))
    assert line(people).sick_day == 6


def test_looking_and_marking_leave_their_lines_in_the_log(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    open_day(ctx, TODAY)
    mark(ctx, draft(people, person, PRESENT))
    with people.unit.store.read() as reader:
        lines = reader.execute(select(LogEntry.action, LogEntry.count).order_by(LogEntry.seq))
        found = [tuple(row) for row in lines][-2:]
    assert found == [("attendance.day", 1), ("attendance.mark", 1)]


def test_two_who_mark_the_same_leave_one_mark_and_both_values(people: People) -> None:
    person, unit = people.add("Ali"), people.unit
    first, second = unit.as_role(Role.CONSULTANT), unit.as_role(Role.ATTENDANCE_OFFICER)
    marked = mark(first, draft(people, person, PRESENT))
    mark(second, draft(people, person, SICK))
    assert stored(people) == 1
    with pytest.raises(ConflictError, match="går inte att ångra"):
        undo(first, marked.changes)
    assert (line(people).state, len(corrections(people))) == (SICK, 1)


def test_an_older_lists_mark_is_kept_when_it_is_changed(people: People) -> None:
    person, unit = people.add("Ali"), people.unit
    with unit.chief.write("test.import") as work:
        work.add(
            Attendance(
                participant_id=person,
                day=TODAY,
                place_id=unit.arena("Innegrupp"),
                state=NO_SHOW,
                source=MarkSource.IMPORT,
                set_at=unit.clock.now(),
            )
        )
        work.done(None, "")
    mark(unit.chief, draft(people, person, PRESENT))
    (kept,) = corrections(people)
    assert (kept.old_state, kept.new_state) == (NO_SHOW, PRESENT)


@pytest.mark.parametrize("moment", [datetime(2026, 3, 29, 2, 30), datetime(2026, 10, 25, 2, 30)])
def test_a_mark_stands_on_its_day_when_the_clocks_change(unit: Unit, moment: datetime) -> None:
    people = People(unit)
    person = people.add("Ali")
    unit.clock.set(moment)
    mark(unit.chief, draft(people, person, PRESENT, day=moment.date(), anyway=True))
    assert line(people, moment.date()).state is PRESENT
    unit.clock.move(-DAY)
    friday = moment.date() - 2 * DAY
    mark(unit.chief, draft(people, person, LATE, day=friday, minutes=360))
    assert line(people, friday).minutes == 360


def test_the_grid_asks_as_many_questions_for_few_as_for_many(people: People) -> None:
    counted: list[str] = []
    event.listen(
        people.unit.store.engine,
        "before_cursor_execute",
        lambda *call: counted.append(call[2]) if call[2].startswith("SELECT") else None,
    )
    counts = []
    for number in range(2):
        for person in range(4):
            who = people.add(f"Person {number}{person}")
            mark(people.unit.chief, draft(people, who, SICK))
        counted.clear()
        day_grid(people.unit.chief, TODAY)
        counts.append(len(counted))
    assert counts[0] == counts[1] <= 11
