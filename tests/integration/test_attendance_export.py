"""Attendance as a workbook: whose days, with names on purpose only, and logged."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import NeedsReasonError, NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import OwnerKind, Protection, ReferralRoute
from ame_desktop.services.attendance_export import (
    ExportWish,
    attendance_export,
    may_name,
    save_attendance_export,
)
from ame_desktop.services.context import Context
from ame_desktop.storage.models.access import LogEntry, LogSubject
from ame_desktop.storage.models.participants import Referral
from tests.support.unit_people import People
from tests.support.units import Unit

FIRST, LAST = date(2026, 11, 16), date(2026, 11, 20)
WEEK = ExportWish(FIRST, LAST)


def texts(content: bytes) -> set[str]:
    book = openpyxl.load_workbook(BytesIO(content))
    rows = (row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True))
    return {str(value) for row in rows for value in row if value is not None}


@pytest.fixture
def people(unit: Unit) -> People:
    found = People(unit)
    found.add("Ali", "Abdi", arena="Utegrupp")
    found.add("Eva", "Öberg", arena="Innegrupp")
    found.add("Siri", "Dold", arena="Innegrupp", protection=Protection.MARKED)
    return found


def logged(unit: Unit) -> list[Any]:
    with unit.store.read() as reader:
        return list(reader.execute(select(LogEntry).where(LogEntry.kind == LogKind.EXPORT)))


def test_a_week_without_names(unit: Unit, people: People) -> None:
    found = texts(attendance_export(unit.chief, WEEK))
    assert {"Person 1", "Person 2"} <= found
    assert not any("Abdi" in text or "Öberg" in text for text in found)
    assert [line.count for line in logged(unit)] == [2]


def test_names_need_a_purpose_and_are_logged(unit: Unit, people: People) -> None:
    with pytest.raises(NeedsReasonError):
        attendance_export(unit.chief, ExportWish(FIRST, LAST, with_names=True))
    wish = ExportWish(FIRST, LAST, with_names=True, purpose="Underlag till AF")
    found = texts(attendance_export(unit.chief, wish))
    assert {"Abdi, Ali", "Öberg, Eva"} <= found
    assert not any("Dold" in text for text in found)
    (line,) = logged(unit)
    assert line.reason == "Underlag till AF"
    with unit.store.read() as reader:
        query = select(LogSubject.participant_id).where(LogSubject.seq == line.seq)
        assert set(reader.scalars(query)) == {people.known["Ali"], people.known["Eva"]}


def test_a_supervisor_has_the_own_arena_and_never_names(unit: Unit, people: People) -> None:
    ctx = unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Utegrupp"),))
    assert not may_name(ctx)
    assert "Person 2" not in texts(attendance_export(ctx, WEEK))
    with pytest.raises(NotPermittedError):
        attendance_export(ctx, ExportWish(FIRST, LAST, with_names=True, purpose="Prov"))
    with pytest.raises(NotPermittedError):
        attendance_export(ctx, ExportWish(FIRST, LAST, unit.arena("Innegrupp")))


@pytest.mark.parametrize(
    "role", [Role.COORDINATOR, Role.ADMINISTRATOR, Role.CONSULTANT, Role.ATTENDANCE_OFFICER]
)
def test_each_role_has_what_the_matrix_says(unit: Unit, people: People, role: Role) -> None:
    ctx = unit.as_role(role)
    if role in {Role.COORDINATOR, Role.ADMINISTRATOR}:
        with pytest.raises(NotPermittedError):
            attendance_export(ctx, WEEK)
    else:
        own_cases_only = role is Role.CONSULTANT
        assert ("Person 1" in texts(attendance_export(ctx, WEEK))) is not own_cases_only


def test_an_open_file_is_left_alone(unit: Unit, people: People, tmp_path: Path) -> None:
    target = tmp_path / "narvaro.xlsx"
    target.write_bytes(b"open")
    (tmp_path / ".~lock.narvaro.xlsx#").touch()
    assert save_attendance_export(unit.chief, WEEK, target) == tmp_path / "narvaro_2.xlsx"
    assert target.read_bytes() == b"open"


def own_case(unit: Unit, people: People, given: str, ctx: Context) -> None:
    with unit.chief.write("test.referral") as work:
        work.add(
            Referral(
                participant_id=people.known[given],
                route=ReferralRoute.AF,
                received_on=date(2026, 1, 1),
                owner_kind=OwnerKind.CONSULTANT,
                owner_staff_id=ctx.actor.staff_id,
            )
        )
        work.done(None, "")


def test_two_roles_have_the_own_arena_and_the_own_cases_elsewhere(
    unit: Unit, people: People
) -> None:
    people.add("Bo", "Lind", arena="Innegrupp")
    utegrupp, innegrupp = unit.arena("Utegrupp"), unit.arena("Innegrupp")
    ctx = unit.as_role(Role.SUPERVISOR, Role.CONSULTANT, arenas=(utegrupp,))
    own_case(unit, people, "Eva", ctx)
    own_case(unit, people, "Ali", ctx)
    found = texts(attendance_export(ctx, WEEK))
    assert "Person 2" in found
    assert "Person 3" not in found
    assert "Person 2" not in texts(attendance_export(ctx, replace(WEEK, arena_id=innegrupp)))
    named = replace(WEEK, with_names=True, purpose="Uppföljning")
    found = texts(attendance_export(ctx, named))
    assert {"Abdi, Ali", "Öberg, Eva"} <= found
    assert not any("Lind" in text for text in found)
