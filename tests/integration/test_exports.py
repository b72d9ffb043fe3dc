"""Lists that leave the program: whose rows, with whose names, as what file, and logged."""

from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_states import AttendanceState, MarkSource
from ame_desktop.domain.errors import (
    DomainError,
    NeedsReasonError,
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


def save(ctx: Context, wish: ListWish, folder: Path) -> Path:
    saved = exports.save_list(ctx, wish, folder / f"{wish.list_id}.xlsx")
    assert saved is not None
    return saved.path


def sheet_of(ctx: Context, wish: ListWish, folder: Path) -> Any:
    return openpyxl.load_workbook(save(ctx, wish, folder)).worksheets[0]


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


def own_case(unit: Unit, person: Any, ctx: Context) -> None:
    with unit.chief.write("test.referral") as work:
        work.add(
            Referral(
                participant_id=person,
                route=ReferralRoute.AF,
                received_on=date(2026, 1, 1),
                owner_kind=OwnerKind.CONSULTANT,
                owner_staff_id=ctx.actor.staff_id,
            )
        )
        work.done(None, "")


def log_lines(unit: Unit, action: str) -> list[Any]:
    with unit.store.read() as reader:
        return list(reader.execute(select(LogEntry).where(LogEntry.action == action)))


def test_every_list_becomes_a_workbook(any_unit: Unit, tmp_path: Path) -> None:
    ctx = whole(any_unit)
    for info in exports.list_infos(ctx):
        days = SEPTEMBER if info.by_day and info.id.startswith("narvaro") else (None, None)
        wish = ListWish(info.id, *days)
        sheet = sheet_of(ctx, wish, tmp_path)
        assert "Sekretess" in sheet["A1"].value
        assert sheet.freeze_panes == "A5"
        assert sheet.auto_filter.ref.startswith("A4:")
        shown = exports.preview_list(ctx, wish)
        assert [cell.value for cell in sheet[4]] == list(shown.titles)
        assert sheet.max_row - 4 == max(shown.total, 0)
    assert {info.id for info in exports.list_infos(ctx)} == {spec.id for spec in LISTS}


def test_dates_and_numbers_are_real(unit: Unit, tmp_path: Path) -> None:
    ctx = whole(unit)
    sheet = sheet_of(ctx, ListWish("narvaro", *SEPTEMBER), tmp_path)
    row = [cell.value for cell in sheet[5]]
    assert row[0] == "Person 1"
    assert isinstance(row[1], datetime)
    assert isinstance(row[4], int | float)
    orders = sheet_of(ctx, ListWish("bestallningar"), tmp_path)
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
        with ZipFile(save(ctx, ListWish(info.id, *SEPTEMBER), tmp_path)) as archive:
            text = archive.read("xl/worksheets/sheet1.xml").decode()
        assert not [name for name in names if name in text]


def test_names_need_a_purpose_and_are_logged_for_each_person(unit: Unit, tmp_path: Path) -> None:
    people = People(unit)
    first, second = people.add("Ali", "Abdi"), people.add("Eva", "Öberg")
    wish = ListWish("deltagare", with_names=True)
    with pytest.raises(NeedsReasonError) as refused:
        save(unit.chief, wish, tmp_path)
    assert refused.value.field == "purpose"
    named = ListWish("deltagare", with_names=True, purpose="Utrymningslista")
    sheet = sheet_of(unit.chief, named, tmp_path)
    assert [sheet["A5"].value, sheet["A6"].value] == ["Abdi, Ali", "Öberg, Eva"]
    (line,) = log_lines(unit, "export.deltagare")
    assert (line.kind, line.reason, line.count) == (LogKind.EXPORT, "Utrymningslista", 2)
    with unit.store.read() as reader:
        subjects = reader.scalars(
            select(LogSubject.participant_id).where(LogSubject.seq == line.seq)
        )
        assert set(subjects) == {first, second}


def test_without_names_the_log_tells_only_how_many(unit: Unit, tmp_path: Path) -> None:
    People(unit).add("Ali", "Abdi")
    save(unit.chief, ListWish("deltagare"), tmp_path)
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
    Role.SUPERVISOR: {"narvaro", "narvaro-manad", "rattelser", "gruppaktiviteter"},
    Role.CONSULTANT: {
        "narvaro",
        "narvaro-manad",
        "rattelser",
        "gruppaktiviteter",
        "narhet",
        "deltagare",
        "behorigheter",
        "anpassningar",
        "placeringar",
        "lonestod",
        "af-underlag",
        "resursbudget",
        "avslut",
        "fordelning",
        "uppfoljningar",
        "uppfoljningar-hallna",
        "steg",
        "af-planer",
        "af-nyckeltal",
        "aktualiseringar",
        "intyg",
        "busskort",
        "jobbspar-deltagare",
    },
    Role.COORDINATOR: {
        "uppgifter",
        "bestallningar",
        "avtal",
        "motparter",
        "arenor",
        "sammanstallning",
        "debitering",
        "jobbspar",
    },
    Role.ATTENDANCE_OFFICER: {
        "narvaro",
        "narvaro-manad",
        "rattelser",
        "gruppaktiviteter",
        "intyg",
    },
    Role.UNIT_CHIEF: {spec.id for spec in LISTS},
    Role.ADMINISTRATOR: set[str](),
}
ALLOWED[Role.STAR_COORDINATOR] = ALLOWED[Role.CONSULTANT]


@pytest.mark.parametrize("role", list(Role))
def test_each_role_takes_out_what_the_matrix_says(unit: Unit, role: Role, tmp_path: Path) -> None:
    ctx = unit.as_role(role, arenas=(unit.arena("Utegrupp"),))
    assert {info.id for info in exports.list_infos(ctx)} == ALLOWED[role]
    for spec in LISTS:
        if spec.id in ALLOWED[role]:
            save(ctx, ListWish(spec.id, *SEPTEMBER), tmp_path)
        else:
            with pytest.raises(NotPermittedError):
                save(ctx, ListWish(spec.id, *SEPTEMBER), tmp_path)


def test_a_supervisor_takes_out_the_own_arena_without_names(unit: Unit, tmp_path: Path) -> None:
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
        save(ctx, ListWish("narvaro", day, day, with_names=True, purpose="Prov"), tmp_path)
    assert not any(info.can_name for info in exports.list_infos(ctx))


def test_a_consultant_takes_out_own_cases(unit: Unit) -> None:
    people = People(unit)
    own, _other = people.add("Ali", "Abdi"), people.add("Eva", "Öberg")
    ctx = unit.as_role(Role.CONSULTANT)
    own_case(unit, own, ctx)
    wish = ListWish("deltagare", with_names=True, purpose="Uppföljning")
    assert [row[0] for row in exports.preview_list(ctx, wish).rows] == ["Abdi, Ali"]


def test_two_roles_take_out_the_own_arena_and_the_own_cases_elsewhere(unit: Unit) -> None:
    people = People(unit)
    day = date(2026, 9, 1)
    own = people.add("Eva", "Öberg", arena="Innegrupp")
    mark(unit, people.add("Ali", "Abdi", arena="Utegrupp"), "Utegrupp", day)
    mark(unit, own, "Innegrupp", day)
    mark(unit, people.add("Bo", "Lind", arena="Innegrupp"), "Innegrupp", day)
    ctx = unit.as_role(Role.SUPERVISOR, Role.CONSULTANT, arenas=(unit.arena("Utegrupp"),))
    own_case(unit, own, ctx)
    shown = exports.preview_list(ctx, ListWish("narvaro", day, day))
    assert [row[2] for row in shown.rows] == ["Utegrupp", "Innegrupp"]
    inside = ListWish("narvaro", day, day, unit.arena("Innegrupp"))
    assert len(exports.preview_list(ctx, inside).rows) == 1
    named = ListWish("narvaro", day, day, with_names=True, purpose="Uppföljning")
    assert [row[0] for row in exports.preview_list(ctx, named).rows] == ["Öberg, Eva"]


def test_the_arenas_stand_with_their_kinds_as_they_are_called(unit: Unit) -> None:
    rows = exports.preview_list(unit.chief, ListWish("arenor")).rows
    assert [row[:2] for row in rows][:3] == [
        ("Mötas", "Mötas"),
        ("Innegrupp", "Innegrupp"),
        ("Utegrupp", "Utegrupp"),
    ]


def test_days_that_end_before_they_begin_are_called_what_the_page_calls_them(unit: Unit) -> None:
    with pytest.raises(DomainError, match="Dagen i Till ska vara samma som i Från") as refused:
        exports.preview_list(unit.chief, ListWish("narvaro", SEPTEMBER[1], SEPTEMBER[0]))
    assert refused.value.field == "last"
