"""Attendance over time: the week, the month, a person's own days, and the Excel file."""

from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import NeedsReasonError, NotFoundError, NotPermittedError
from ame_desktop.domain.participants import Protection
from ame_desktop.services.announced_absence import announce
from ame_desktop.services.attendance import mark
from ame_desktop.services.attendance_export import (
    ExportWish,
    attendance_export,
    export_name,
    save_attendance_export,
)
from ame_desktop.services.attendance_spans import month_grid, open_span, person_days, week_grid
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.queries.expected import expected_people, presence
from ame_desktop.storage.queries.stays import Scope
from ame_desktop.storage.queries.visibility import may_meet
from tests.support.unit_people import People
from tests.support.units import Unit

MONDAY = date(2026, 11, 23)
DAY = timedelta(days=1)
PRESENT, NO_SHOW = AttendanceState.PRESENT, AttendanceState.NO_SHOW


@pytest.fixture
def people(any_unit: Unit) -> People:
    found = People(any_unit)
    person = found.add("Ali", "Ahmadi")
    found.agree(person, {0: (8, 12), 2: (8, 15)})
    return found


def put(people: People, day: date, state: AttendanceState, minutes: int | None = None) -> None:
    place = people.unit.arena("Innegrupp")
    mark(people.unit.chief, MarkDraft(day, people.known["Ali"], place, state, minutes))


def test_a_week_tells_agreed_and_attended_time(people: People) -> None:
    put(people, MONDAY, AttendanceState.LATE, 200)
    (row,) = week_grid(people.unit.chief, MONDAY + 3 * DAY)
    assert [cell.day for cell in row.cells] == [MONDAY + n * DAY for n in range(7)]
    assert [cell.expected for cell in row.cells] == [True, False, True, *[False] * 4]
    assert (row.agreed_minutes, row.attended_minutes, row.missing) == (240 + 420, 200, 0)


def test_only_days_that_have_come_are_missing(people: People) -> None:
    (row,) = month_grid(people.unit.chief, MONDAY)
    assert row.missing == 7
    assert sum(cell.expected for cell in row.cells) == 9


def test_a_span_says_the_same_of_each_day_as_the_day_itself(people: People) -> None:
    unit = people.unit
    placed = people.add("Bo", arena="Utegrupp", end=MONDAY + 2 * DAY)
    people.place(placed, "Förskolan Solen", start=MONDAY + DAY)
    people.agree(placed, {0: (9, 10), 1: (9, 11)}, start=MONDAY)
    people.agree(placed, {3: (9, 12)}, start=MONDAY + 3 * DAY)
    people.add("Cia", arena="Mötas", start=MONDAY + DAY)
    announce(unit.chief, placed, AttendanceState.SICK, MONDAY + DAY, MONDAY + 2 * DAY)
    put(people, MONDAY, PRESENT)
    visible = may_meet(unit.chief.actor.staff_id)
    with unit.store.read() as reader:
        span = presence(reader, Scope(MONDAY - 5 * DAY, MONDAY + 8 * DAY, visible))
        for number in range(-5, 9):
            day = MONDAY + number * DAY
            assert span.on(day) == expected_people(reader, visible, day)


def test_a_persons_days_hold_their_corrections(people: People) -> None:
    unit = people.unit
    put(people, MONDAY, PRESENT)
    officer = unit.as_role(Role.ATTENDANCE_OFFICER, name="Nina Norr")
    person = people.known["Ali"]
    mark(
        officer,
        MarkDraft(MONDAY, person, unit.arena("Innegrupp"), NO_SHOW, reason="Såg fel i listan."),
    )
    days = person_days(unit.chief, person, MONDAY - 7 * DAY, MONDAY)
    assert [day.day for day in days] == [MONDAY, MONDAY - 5 * DAY, MONDAY - 7 * DAY]
    (kept,) = days[0].corrections
    assert (kept.old_state, kept.new_state, kept.by) == (PRESENT, NO_SHOW, "Nina Norr")
    with unit.store.read() as reader:
        last = reader.execute(select(LogEntry.action).order_by(LogEntry.seq.desc())).scalars()
        assert last.first() == "attendance.person"


def test_a_persons_days_are_for_those_who_reach_the_person(people: People) -> None:
    unit = people.unit
    elsewhere = unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Utegrupp"),))
    with pytest.raises(NotPermittedError):
        person_days(elsewhere, people.known["Ali"], MONDAY, MONDAY)
    hidden = people.add("Eva", protection=Protection.MARKED)
    with pytest.raises(NotFoundError):
        person_days(unit.as_role(Role.ATTENDANCE_OFFICER), hidden, MONDAY, MONDAY)
    with pytest.raises(NotPermittedError):
        open_span(elsewhere, MONDAY, MONDAY, unit.arena("Innegrupp"))


def test_an_export_holds_no_names_unless_asked_for(people: People) -> None:
    put(people, MONDAY, PRESENT)
    people.add("Eva", "Dold", protection=Protection.MARKED)
    wish = ExportWish(MONDAY, MONDAY + 6 * DAY)
    book = load_workbook(BytesIO(attendance_export(people.unit.chief, wish)))
    text = " ".join(str(v) for sheet in book for row in sheet.values for v in row if v is not None)
    assert "Person 1" in text
    assert "Ali" not in text
    assert "Dold" not in text
    days = [row for row in book["Dagar"].values if row[0] is not None and hasattr(row[0], "year")]
    assert days[0][0].date() == MONDAY
    assert days[0][5] == 4.0


def test_an_export_with_names_asks_what_for_and_is_logged(people: People, tmp_path: Path) -> None:
    ctx = people.unit.chief
    named = ExportWish(MONDAY, MONDAY, people.unit.arena("Innegrupp"), with_names=True)
    with pytest.raises(NeedsReasonError) as asked:
        attendance_export(ctx, named)
    assert asked.value.field == "purpose"
    target = tmp_path / export_name(named)
    wish = ExportWish(MONDAY, MONDAY, named.arena_id, with_names=True, purpose="Underlag till AF")
    save_attendance_export(ctx, wish, target)
    text = " ".join(str(v) for sheet in load_workbook(target) for row in sheet.values for v in row)
    assert "Ahmadi, Ali" in text
    with people.unit.store.read() as reader:
        query = select(LogEntry.action, LogEntry.reason).order_by(LogEntry.seq.desc())
        assert tuple(reader.execute(query).first() or ()) == (
            "attendance.export",
            "Underlag till AF",
        )


def test_an_export_is_for_those_who_reach_reports(people: People) -> None:
    unit = people.unit
    with pytest.raises(NotPermittedError):
        attendance_export(unit.as_role(Role.ADMINISTRATOR), ExportWish(MONDAY, MONDAY))
    consultant = unit.as_role(Role.CONSULTANT)
    book = load_workbook(BytesIO(attendance_export(consultant, ExportWish(MONDAY, MONDAY))))
    assert "Person 1" not in str([list(sheet.values) for sheet in book])
