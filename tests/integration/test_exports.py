"""Lists that leave the program: whose rows, with whose names, as what file, and logged."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from sqlalchemy import event, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_states import AttendanceState, MarkSource
from ame_desktop.domain.errors import (
    DomainError,
    NeedsReasonError,
    NotFoundError,
    NotPermittedError,
)
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import OwnerKind, Protection, ReferralRoute
from ame_desktop.services import exports
from ame_desktop.services.context import Context
from ame_desktop.services.exports.lists import LISTS
from ame_desktop.services.importing.plan import plan_import
from ame_desktop.services.importing.take_in import take_in
from ame_desktop.storage.models.access import LogEntry, LogSubject
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.models.participants import Participant, Referral
from tests.support.unit_people import People
from tests.support.units import Unit

FILES = Path(__file__).parents[1] / "support" / "unit_files"
SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 30))


def whole(unit: Unit) -> Context:
    """The unit's three files, read in."""
    for kind, name in (
        (ImportKind.PARTICIPANTS, "deltagare.xlsx"),
        (ImportKind.ATTENDANCE, "narvaro_2026.xlsx"),
        (ImportKind.ORDERS, "bestallningar.csv"),
    ):
        take_in(unit.chief, plan_import(unit.chief, kind, FILES / name))
    return unit.chief


def sheet_of(data: bytes, path: Path) -> Any:
    path.write_bytes(data)
    return openpyxl.load_workbook(path).worksheets[0]


def mark(unit: Unit, person: Any, arena: str, day: date) -> None:
    with unit.chief.write("test.mark") as work:
        work.add(
            Attendance(
                participant_id=person,
                day=day,
                place_id=unit.arena(arena),
                state=AttendanceState.PRESENT,
                source=MarkSource.STAFF,
                set_at=unit.clock.now(),
            )
        )
        work.done(None, "")


def log_lines(unit: Unit, action: str) -> list[Any]:
    with unit.store.read() as reader:
        return list(reader.execute(select(LogEntry).where(LogEntry.action == action)))


@contextmanager
def counted(unit: Unit) -> Iterator[list[str]]:
    asked: list[str] = []

    def count(_c: object, _k: object, statement: str, *_: object) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            asked.append(statement)

    event.listen(unit.store.engine, "before_cursor_execute", count)
    yield asked
    event.remove(unit.store.engine, "before_cursor_execute", count)


def test_every_list_becomes_a_workbook(any_unit: Unit, tmp_path: Path) -> None:
    ctx = whole(any_unit)
    for info in exports.list_infos(ctx):
        days = SEPTEMBER if info.by_day and info.id.startswith("narvaro") else (None, None)
        wish = ListWish(info.id, *days)
        sheet = sheet_of(exports.export_list(ctx, wish), tmp_path / f"{info.id}.xlsx")
        assert "Sekretess" in sheet["A1"].value
        assert sheet.freeze_panes == "A5"
        assert sheet.auto_filter.ref.startswith("A4:")
        shown = exports.preview_list(ctx, wish)
        assert [cell.value for cell in sheet[4]] == list(shown.titles)
        assert sheet.max_row - 4 == max(shown.total, 0)
    assert {info.id for info in exports.list_infos(ctx)} == {spec.id for spec in LISTS}


def test_dates_and_numbers_are_real(unit: Unit, tmp_path: Path) -> None:
    ctx = whole(unit)
    sheet = sheet_of(exports.export_list(ctx, ListWish("narvaro", *SEPTEMBER)), tmp_path / "n.xlsx")
    row = [cell.value for cell in sheet[5]]
    assert row[0] == "Person 1"
    assert isinstance(row[1], datetime)
    assert isinstance(row[4], int | float)
    orders = sheet_of(exports.export_list(ctx, ListWish("bestallningar")), tmp_path / "b.xlsx")
    assert isinstance(orders["B5"].value, datetime)


def test_no_name_stands_in_a_list_unless_asked_for(unit: Unit, tmp_path: Path) -> None:
    ctx = whole(unit)
    with unit.store.read() as reader:
        names = [
            name
            for row in reader.execute(select(Participant.given_name, Participant.family_name))
            for name in (f"{row.family_name}, {row.given_name}",)
        ]
    for info in exports.list_infos(ctx):
        path = tmp_path / f"{info.id}.xlsx"
        path.write_bytes(exports.export_list(ctx, ListWish(info.id, *SEPTEMBER)))
        with ZipFile(path) as archive:
            text = archive.read("xl/worksheets/sheet1.xml").decode()
        assert not [name for name in names if name in text]


def test_names_need_a_purpose_and_are_logged_for_each_person(unit: Unit, tmp_path: Path) -> None:
    people = People(unit)
    first, second = people.add("Ali", "Abdi"), people.add("Eva", "Öberg")
    wish = ListWish("deltagare", with_names=True)
    with pytest.raises(NeedsReasonError) as refused:
        exports.export_list(unit.chief, wish)
    assert refused.value.field == "purpose"
    named = ListWish("deltagare", with_names=True, purpose="Utrymningslista")
    sheet = sheet_of(exports.export_list(unit.chief, named), tmp_path / "d.xlsx")
    assert [sheet["A5"].value, sheet["A6"].value] == ["Abdi, Ali", "Öberg, Eva"]
    (line,) = log_lines(unit, "export.deltagare")
    assert (line.kind, line.reason, line.count) == (LogKind.EXPORT, "Utrymningslista", 2)
    with unit.store.read() as reader:
        subjects = reader.scalars(
            select(LogSubject.participant_id).where(LogSubject.seq == line.seq)
        )
        assert set(subjects) == {first, second}


def test_without_names_the_log_tells_only_how_many(unit: Unit) -> None:
    People(unit).add("Ali", "Abdi")
    exports.export_list(unit.chief, ListWish("deltagare"))
    (line,) = log_lines(unit, "export.deltagare")
    assert (line.kind, line.count) == (LogKind.EXPORT, 1)
    with unit.store.read() as reader:
        assert not list(reader.execute(select(LogSubject).where(LogSubject.seq == line.seq)))


def test_protected_people_are_in_no_list_even_for_those_named(unit: Unit) -> None:
    people = People(unit)
    hidden = people.add("Siri", "Dold", protection=Protection.MARKED)
    people.name_reader(hidden, unit.chief.actor.staff_id)
    mark(unit, hidden, "Innegrupp", date(2026, 9, 1))
    for info in exports.list_infos(unit.chief):
        if info.can_name:
            wish = ListWish(info.id, *SEPTEMBER, with_names=True, purpose="Prov")
            shown = exports.preview_list(unit.chief, wish)
            assert not [row for row in shown.rows if "Dold" in " ".join(row)]
    assert exports.preview_list(unit.chief, ListWish("deltagare")).total == 0


ALLOWED = {
    Role.SUPERVISOR: {"narvaro", "narvaro-manad"},
    Role.CONSULTANT: {
        "narvaro",
        "narvaro-manad",
        "deltagare",
        "behorigheter",
        "anpassningar",
        "placeringar",
        "fordelning",
    },
    Role.COORDINATOR: {"uppgifter", "bestallningar", "arenor"},
    Role.ATTENDANCE_OFFICER: {"narvaro", "narvaro-manad"},
    Role.UNIT_CHIEF: {spec.id for spec in LISTS},
    Role.ADMINISTRATOR: set[str](),
}
ALLOWED[Role.STAR_COORDINATOR] = ALLOWED[Role.CONSULTANT]


@pytest.mark.parametrize("role", list(Role))
def test_each_role_takes_out_what_the_matrix_says(unit: Unit, role: Role) -> None:
    ctx = unit.as_role(role, arenas=(unit.arena("Utegrupp"),))
    assert {info.id for info in exports.list_infos(ctx)} == ALLOWED[role]
    for spec in LISTS:
        if spec.id in ALLOWED[role]:
            exports.export_list(ctx, ListWish(spec.id, *SEPTEMBER))
        else:
            with pytest.raises(NotPermittedError):
                exports.export_list(ctx, ListWish(spec.id, *SEPTEMBER))


def test_a_supervisor_takes_out_the_own_arena_without_names(unit: Unit) -> None:
    people = People(unit)
    day = date(2026, 9, 1)
    mark(unit, people.add("Ali", "Abdi", arena="Utegrupp"), "Utegrupp", day)
    mark(unit, people.add("Eva", "Öberg", arena="Innegrupp"), "Innegrupp", day)
    ctx = unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Utegrupp"),))
    shown = exports.preview_list(ctx, ListWish("narvaro", day, day))
    assert [row[2] for row in shown.rows] == ["Utegrupp"]
    with pytest.raises(NotPermittedError):
        exports.preview_list(ctx, ListWish("narvaro", day, day, unit.arena("Innegrupp")))
    with pytest.raises(NotPermittedError):
        exports.export_list(ctx, ListWish("narvaro", day, day, with_names=True, purpose="Prov"))
    assert not any(info.can_name for info in exports.list_infos(ctx))


def test_a_consultant_takes_out_own_cases(unit: Unit) -> None:
    people = People(unit)
    own, _other = people.add("Ali", "Abdi"), people.add("Eva", "Öberg")
    ctx = unit.as_role(Role.CONSULTANT)
    with unit.chief.write("test.referral") as work:
        work.add(
            Referral(
                participant_id=own,
                route=ReferralRoute.AF,
                received_on=date(2026, 1, 1),
                owner_kind=OwnerKind.CONSULTANT,
                owner_staff_id=ctx.actor.staff_id,
            )
        )
        work.done(None, "")
    wish = ListWish("deltagare", with_names=True, purpose="Uppföljning")
    assert [row[0] for row in exports.preview_list(ctx, wish).rows] == ["Abdi, Ali"]


def orders(unit: Unit, rows: int) -> None:
    with unit.chief.write("test.orders") as work:
        customer = Customer(name="Skolan")
        work.add(customer)
        work.session.flush()
        work.add(
            *(
                CustomerOrder(
                    number=f"A-{n}",
                    received_at=unit.clock.now() - timedelta(minutes=n),
                    customer_id=customer.id,
                    text="=1+1" if n == 0 else "Flytta bord",
                )
                for n in range(rows)
            )
        )
        work.done(None, "")


def test_a_place_held_by_another_program_is_left_alone(unit: Unit, tmp_path: Path) -> None:
    orders(unit, 3)
    target = tmp_path / "lista.xlsx"
    target.write_bytes(b"open in a spreadsheet")
    (tmp_path / "~$lista.xlsx").touch()
    wish = ListWish("bestallningar")
    saved = exports.save_list(unit.chief, wish, target)
    assert saved is not None
    assert (saved.path.name, saved.moved, saved.rows) == ("lista_2.xlsx", True, 3)
    assert target.read_bytes() == b"open in a spreadsheet"
    (tmp_path / "~$lista.xlsx").unlink()
    again = exports.save_list(unit.chief, wish, target)
    assert again is not None
    assert (again.path, again.moved) == (target, False)
    folder = tmp_path / "mapp.xlsx"
    folder.mkdir()
    beside = exports.save_list(unit.chief, wish, folder)
    assert beside is not None
    assert beside.path.name == "mapp_2.xlsx"


def test_a_folder_that_is_not_there_is_told_in_a_sentence(unit: Unit, tmp_path: Path) -> None:
    orders(unit, 1)
    with pytest.raises(DomainError, match="kunde inte sparas"):
        exports.save_list(unit.chief, ListWish("bestallningar"), tmp_path / "borta" / "l.xlsx")


def test_stopping_leaves_the_file_as_it_was(unit: Unit, tmp_path: Path) -> None:
    orders(unit, 1200)
    target = tmp_path / "lista.xlsx"
    told: list[tuple[int, int]] = []
    wish = ListWish("bestallningar")

    def tell(done: int, total: int) -> None:
        told.append((done, total))

    assert exports.save_list(unit.chief, wish, target, tell, lambda: bool(told)) is None
    assert told == [(500, 1200)]
    assert list(tmp_path.glob("*.xlsx")) == []
    assert exports.save_list(unit.chief, wish, target, tell) is not None
    assert target.exists()


def test_no_text_becomes_a_formula(unit: Unit, tmp_path: Path) -> None:
    orders(unit, 2)
    target = tmp_path / "lista.xlsx"
    exports.save_list(unit.chief, ListWish("bestallningar"), target)
    with ZipFile(target) as archive:
        text = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in text
    assert "=1+1" in text or "=1+1" in ZipFile(target).read("xl/sharedStrings.xml").decode()


@pytest.mark.parametrize("spec", LISTS, ids=lambda spec: spec.id)
def test_a_list_asks_a_constant_number_of_questions(unit: Unit, spec: Any) -> None:
    people = People(unit)

    def questions() -> int:
        with counted(unit) as asked:
            exports.preview_list(unit.chief, ListWish(spec.id, *SEPTEMBER))
        return len(asked)

    for number in range(2):
        people.add(f"Ali{number}", "Abdi", start=date(2026, 8, 1))
    orders(unit, 2)
    few = questions()
    for number in range(10):
        people.add(f"Eva{number}", "Öberg", start=date(2026, 8, 1))
    assert questions() == few
    assert few <= 14


def test_days_the_wrong_way_round_and_unknown_lists_are_refused(unit: Unit) -> None:
    with pytest.raises(DomainError, match="Slutdatum"):
        exports.preview_list(unit.chief, ListWish("narvaro", *reversed(SEPTEMBER)))
    with pytest.raises(NotFoundError, match="finns inte"):
        exports.preview_list(unit.chief, ListWish("okänd"))


def test_a_proposed_name_holds_nobodys_name(unit: Unit) -> None:
    name: Callable[..., str] = exports.list_name
    assert name(unit.chief, ListWish("deltagare")) == "deltagare_2026-11-23.xlsx"
