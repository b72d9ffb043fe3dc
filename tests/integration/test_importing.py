"""The unit's own files, read in as they are: what is taken, what is left out, and nothing else."""

import csv
import io
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import func, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.participants import NumberKind, Protection
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.services.importing.plan import judge, plan_import, with_mapping
from ame_desktop.services.importing.take_in import rejects_file, take_in
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.attendance import Attendance, AttendanceCorrection, ClosedDay
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.placements import Placement
from tests.support.marking import locked
from tests.support.units import Unit

FILES = Path(__file__).parents[1] / "support" / "unit_files"
PEOPLE = FILES / "deltagare.xlsx"
MARKS = FILES / "narvaro_2026.xlsx"
ORDERS = FILES / "bestallningar.csv"


def count(unit: Unit, kind: type, *where: object) -> int:
    with unit.store.read() as reader:
        return reader.execute(select(func.count()).select_from(kind).where(*where)).scalar_one()


def test_the_units_three_files_come_in_whole(any_unit: Unit) -> None:
    ctx = any_unit.chief
    people = plan_import(ctx, ImportKind.PARTICIPANTS, PEOPLE)
    assert count(any_unit, Participant) == 0
    taken = take_in(ctx, people).value
    assert count(any_unit, Participant) == taken.taken
    assert taken.taken + taken.left_out == 50
    assert {row.cells[1] for row in people.preview.rejects} == {
        "Felsson",
        "Siffersson",
        "Jönsson-Lind",
    }
    waiting = count(
        any_unit,
        Placement,
        Placement.state == PlacementState.WAITING,
        Placement.origin == PlacementOrigin.TAKEN_OVER,
    )
    assert waiting == taken.taken

    marks = plan_import(ctx, ImportKind.ATTENDANCE, MARKS)
    taken = take_in(ctx, marks).value
    assert taken.taken > 1000
    assert count(any_unit, Attendance) == taken.taken
    assert {row.cells[-1].strip() for row in marks.preview.rejects} == {"X", "?"}
    assert count(any_unit, Attendance, Attendance.outside_period) > 0
    assert count(any_unit, Attendance, Attendance.minutes > 0) > 0
    leave = count(any_unit, Attendance, Attendance.state == AttendanceState.LEAVE)
    assert leave == count(any_unit, Attendance, Attendance.note == "giltig frånvaro, orsak okänd")

    orders = plan_import(ctx, ImportKind.ORDERS, ORDERS)
    taken = take_in(ctx, orders).value
    assert (taken.taken, taken.left_out) == (154, 0)
    assert count(any_unit, CustomerOrder) == 154
    assert count(any_unit, Customer) > 10


def test_reading_in_twice_takes_nothing_twice(unit: Unit) -> None:
    for kind, path in (
        (ImportKind.PARTICIPANTS, PEOPLE),
        (ImportKind.ATTENDANCE, MARKS),
        (ImportKind.ORDERS, ORDERS),
    ):
        take_in(unit.chief, plan_import(unit.chief, kind, path))
        again = plan_import(unit.chief, kind, path)
        assert again.preview.drafts == ()
        with pytest.raises(DomainError, match="Ingen rad"):
            take_in(unit.chief, again)


def test_a_reading_in_can_be_undone(unit: Unit) -> None:
    result = take_in(unit.chief, plan_import(unit.chief, ImportKind.PARTICIPANTS, PEOPLE))
    undo(unit.chief, result.changes)
    assert count(unit, Participant) == 0
    assert count(unit, Placement) == 0


def test_stopping_leaves_nothing(unit: Unit) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done == 20:
            raise StoppedError

    with pytest.raises(StoppedError):
        take_in(unit.chief, plan_import(unit.chief, ImportKind.PARTICIPANTS, PEOPLE), stop)
    assert count(unit, Participant) == 0


def test_the_rows_left_out_can_be_mended_and_read_in(unit: Unit, tmp_path: Path) -> None:
    plan = plan_import(unit.chief, ImportKind.PARTICIPANTS, PEOPLE)
    take_in(unit.chief, plan)
    text = rejects_file(plan).decode()
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0][:2] == ["rad", "orsak"]
    assert len(rows) == len(text.splitlines())
    for row in rows[1:]:
        row[rows[0].index("Start")] = "2026-02-28"
        row[rows[0].index("Personnr")] = ""
        row[rows[0].index("Efternamn")] += " Ny"
    mended = tmp_path / "ratta.csv"
    with mended.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    again = plan_import(unit.chief, ImportKind.PARTICIPANTS, mended)
    assert take_in(unit.chief, again).value.taken == len(rows) - 1


def test_other_headings_are_matched_by_hand_once_and_then_remembered(
    unit: Unit, tmp_path: Path
) -> None:
    path = tmp_path / "annan.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["Vem", "Förnamn", "Kom via", "Grupp", "Blandat"])
    book.active.append(["Berg", "Åsa", "AF", "Utegrupp", "x"])
    book.save(path)
    guessed = plan_import(unit.chief, ImportKind.PARTICIPANTS, path)
    mapping = guessed.tables[0].mapping.with_column("family_name", 0)
    chosen = judge(unit.chief, guessed.kind, with_mapping(guessed, 0, mapping))
    take_in(unit.chief, chosen)
    remembered = plan_import(unit.chief, ImportKind.PARTICIPANTS, path)
    assert remembered.tables[0].mapping.columns["family_name"] == 0


def write_book(path: Path, *rows: Sequence[object]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def test_what_is_remembered_holds_where_the_headings_have_moved(unit: Unit, tmp_path: Path) -> None:
    headings = ["Vem", "Förnamn", "Kom via", "Grupp", "Kommentar"]
    first = write_book(tmp_path / "a.xlsx", headings, ["Berg", "Åsa", "AF", "Utegrupp", "x"])
    guessed = plan_import(unit.chief, ImportKind.PARTICIPANTS, first)
    mapping = guessed.tables[0].mapping.with_column("family_name", 0).with_column("comment", None)
    take_in(unit.chief, judge(unit.chief, guessed.kind, with_mapping(guessed, 0, mapping)))
    title = ["Deltagare hösten"]
    row = ["Ek", "Bo", "AF", "Utegrupp", "y"]
    second = write_book(tmp_path / "b.xlsx", title, ["december"], headings, row)
    plan = plan_import(unit.chief, ImportKind.PARTICIPANTS, second)
    assert plan.tables[0].mapping.header_row == 2
    assert plan.tables[0].mapping.columns == mapping.columns
    assert [(draft.family_name, draft.comment) for draft in plan.preview.drafts] == [("Ek", "")]


def test_a_new_reserve_number_is_nobodys_where_an_earlier_one_was_replaced(
    unit: Unit, tmp_path: Path
) -> None:
    headings = ["Förnamn", "Efternamn", "Väg in", "Arena"]
    people = [[name, "Ek", "AF", "Utegrupp"] for name in ("Ann", "Bo", "Cia")]
    first = write_book(tmp_path / "a.xlsx", headings, *people)
    take_in(unit.chief, plan_import(unit.chief, ImportKind.PARTICIPANTS, first))
    with unit.chief.write("test.number") as work:
        ann = work.session.scalars(
            select(Participant).where(Participant.number == "R20260001")
        ).one()
        ann.number, ann.number_kind = "198502131234", NumberKind.PERSONAL
        work.done(None, "")
    second = write_book(tmp_path / "b.xlsx", headings, ["Didi", "Al", "AF", "Utegrupp"])
    take_in(unit.chief, plan_import(unit.chief, ImportKind.PARTICIPANTS, second))
    assert count(unit, Participant, Participant.number == "R20260004") == 1


def test_an_end_that_has_passed_needs_a_start(unit: Unit, tmp_path: Path) -> None:
    path = write_book(
        tmp_path / "a.xlsx",
        ["Förnamn", "Efternamn", "Väg in", "Arena", "Start", "Slut"],
        ["Ann", "Ek", "AF", "Utegrupp", None, "2026-06-30"],
        ["Bo", "Ek", "AF", "Utegrupp", None, "2027-06-30"],
        ["Cia", "Ek", "AF", "Utegrupp", "2026-01-12", "2026-06-30"],
    )
    preview = plan_import(unit.chief, ImportKind.PARTICIPANTS, path).preview
    assert [draft.given_name for draft in preview.drafts] == ["Bo", "Cia"]
    assert "första dag saknas" in preview.rejects[0].sentence


def test_a_likeness_names_the_swedish_day_that_the_order_came_in(
    any_unit: Unit, tmp_path: Path
) -> None:
    headings = ["Ärendenummer", "Inkom", "Enhet", "Vad behöver ni hjälp med?"]
    order = ["2026-11-20", "Skolan", "Flytta skåp"]
    first = write_book(tmp_path / "a.xlsx", headings, ["A1", *order])
    take_in(any_unit.chief, plan_import(any_unit.chief, ImportKind.ORDERS, first))
    second = write_book(tmp_path / "b.xlsx", headings, ["A2", *order])
    plan = plan_import(any_unit.chief, ImportKind.ORDERS, second)
    assert plan.preview.rows[0].sentence == "Liknar nr A1 från 20 november 2026."
    with any_unit.store.read() as reader:
        received = set(reader.scalars(select(CustomerOrder.received_at)))
    assert received == {datetime(2026, 11, 19, 23, 0, tzinfo=UTC)}


def test_half_a_day_of_a_protected_person_is_half_of_their_own_hours(
    unit: Unit, tmp_path: Path
) -> None:
    people = write_book(
        tmp_path / "a.xlsx",
        ["Förnamn", "Efternamn", "Väg in", "Arena", "Start", "Dagar", "Tider"],
        ["Ann", "Ek", "AF", "Utegrupp", "2026-01-12", "mån-fre", "09-11"],
    )
    take_in(unit.chief, plan_import(unit.chief, ImportKind.PARTICIPANTS, people))
    with unit.chief.write("test.protect") as work:
        work.session.scalars(select(Participant)).one().protection = Protection.MARKED
        work.done(None, "")
    marks = write_book(
        tmp_path / "b.xlsx",
        ["Namn", "Datum", "Arena", "Tecken"],
        ["Ann Ek", "2026-11-20", "Utegrupp", "½"],
    )
    take_in(unit.chief, plan_import(unit.chief, ImportKind.ATTENDANCE, marks))
    with unit.store.read() as reader:
        assert reader.scalars(select(Attendance.minutes)).all() == [60]


def test_nothing_is_read_into_a_locked_month(any_unit: Unit, tmp_path: Path) -> None:
    people = write_book(
        tmp_path / "a.xlsx",
        ["Förnamn", "Efternamn", "Väg in", "Arena", "Start"],
        ["Ann", "Ek", "AF", "Utegrupp", "2026-01-12"],
    )
    take_in(any_unit.chief, plan_import(any_unit.chief, ImportKind.PARTICIPANTS, people))
    locked(any_unit, "Utegrupp", date(2026, 10, 1))
    marks = write_book(
        tmp_path / "b.xlsx",
        ["Namn", "Datum", "Arena", "Tecken"],
        ["Ann Ek", "2026-10-30", "Utegrupp", "N"],
        ["Ann Ek", "2026-11-02", "Utegrupp", "N"],
    )
    plan = plan_import(any_unit.chief, ImportKind.ATTENDANCE, marks)
    assert [draft.day for draft in plan.preview.drafts] == [date(2026, 11, 2)]
    assert "är låst för Utegrupp" in plan.preview.rejects[0].sentence


def test_what_is_read_into_a_day_that_is_done_is_a_correction(
    any_unit: Unit, tmp_path: Path
) -> None:
    people = write_book(
        tmp_path / "a.xlsx",
        ["Förnamn", "Efternamn", "Väg in", "Arena", "Start"],
        ["Ann", "Ek", "AF", "Utegrupp", "2026-01-12"],
    )
    ctx = any_unit.chief
    take_in(ctx, plan_import(ctx, ImportKind.PARTICIPANTS, people))
    done = date(2026, 11, 3)
    with ctx.write("test.close") as work:
        work.add(ClosedDay(arena_id=any_unit.arena("Utegrupp"), day=done, at=work.at))
        work.done(None, "")
    marks = write_book(
        tmp_path / "b.xlsx",
        ["Namn", "Datum", "Arena", "Tecken"],
        ["Ann Ek", "2026-11-02", "Utegrupp", "N"],
        ["Ann Ek", "2026-11-03", "Utegrupp", "S"],
    )
    take_in(ctx, plan_import(ctx, ImportKind.ATTENDANCE, marks))
    kept = select(AttendanceCorrection.day, AttendanceCorrection.new_state)
    with any_unit.store.read() as reader:
        assert reader.execute(kept).all() == [(done, AttendanceState.SICK)]


def test_only_those_who_may_write_the_whole_list_read_it_in(unit: Unit) -> None:
    supervisor = unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Utegrupp"),))
    administrator = unit.as_role(Role.ADMINISTRATOR)
    for ctx in (supervisor, administrator):
        with pytest.raises(NotPermittedError):
            plan_import(ctx, ImportKind.PARTICIPANTS, PEOPLE)
    plan_import(unit.as_role(Role.ATTENDANCE_OFFICER), ImportKind.ATTENDANCE, MARKS)
