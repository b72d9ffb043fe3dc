"""Marking a day: the grid, one mark, the rest as present, corrections and undo."""

from datetime import datetime

import pytest
from sqlalchemy import event, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import DayPart, MarkSource
from ame_desktop.domain.errors import ConflictError
from ame_desktop.services.announced_absence import announce
from ame_desktop.services.attendance import (
    attendance_day,
    day_grid,
    mark,
    mark_rest_present,
    open_day,
)
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.attendance import Attendance
from tests.support.marking import (
    DAY,
    LATE,
    LEAVE,
    NO_SHOW,
    PRESENT,
    SICK,
    TODAY,
    corrections,
    draft,
    line,
    stored,
)
from tests.support.unit_people import People
from tests.support.units import Unit


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


def test_the_rest_means_the_other_half_of_a_divided_day_too(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    mark(ctx, draft(people, person, SICK, part=DayPart.MORNING))
    assert [row.waits for row in day_grid(ctx, TODAY)] == [False, True]
    done = mark_rest_present(ctx, TODAY, people.unit.arena("Innegrupp"))
    assert done.value == 1
    assert [row.state for row in day_grid(ctx, TODAY)] == [SICK, PRESENT]
    assert attendance_day(ctx, TODAY).arenas[1].waiting == 0
    undo(ctx, done.changes)
    assert [row.state for row in day_grid(ctx, TODAY)] == [SICK, None]


def test_a_half_without_hours_is_not_awaited(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    people.agree(person, {TODAY.weekday(): (8, 12)})
    mark(ctx, draft(people, person, PRESENT, part=DayPart.MORNING))
    assert [row.part for row in day_grid(ctx, TODAY)] == [DayPart.MORNING]


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


def test_a_changed_schedule_never_touches_a_mark(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    mark(ctx, draft(people, person, PRESENT))
    assert not line(people).outside_schedule
    people.agree(person, {2: (8, 12)})
    assert (line(people).state, line(people).outside_schedule) == (PRESENT, True)


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
