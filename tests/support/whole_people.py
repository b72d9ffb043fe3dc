"""Puts people into a unit who have a row in every table that hangs on a person.

Their rows are made from the models, and each text of theirs has a mark of its own, so that a test
can look for it wherever it may be left.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Column, Enum, LargeBinary, Table, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.data_requests import RequestState
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.approvals.cases import case_sheet, waiting
from ame_desktop.services.approvals.deciding import approve
from ame_desktop.services.context import Context
from ame_desktop.services.retention import (
    Ground,
    draft,
    erase,
    erasure_list,
    export_archive,
    propose,
)
from ame_desktop.services.settings import set_setting
from ame_desktop.storage.base import Base
from ame_desktop.storage.erasing import hanging_tables
from ame_desktop.storage.models.briefing import DayVersion
from ame_desktop.storage.plain_pages import plain_pages
from tests.support.units import KEY, Unit

OLD = date(2019, 3, 4)
MOMENT = datetime(2019, 3, 4, 9, 30, tzinfo=UTC)
CLASSES: dict[str, Any] = {
    mapper.local_table.description: mapper.class_ for mapper in Base.registry.mappers
}


@dataclass
class WholePeople:
    """Adds people with a row in every table, and carries a proposal about them through."""

    unit: Unit
    keys: dict[str, dict[str, UUID]] = field(default_factory=dict)

    def add(self, mark: str, *, born: date = date(1990, 5, 4), day: date = OLD) -> UUID:
        """Add a person whose every text has the mark; the file ends on the day."""
        person = new_id()
        self.keys[mark] = rows = {"participant": person}
        with self.unit.chief.write("test.whole") as work:
            for table in hanging_tables():
                row = self._row(work, table, mark, rows, day)
                if table.name == "participant":
                    row.id, row.birth_date, row.given_name = person, born, f"{mark}bert"
                    row.family_name, row.created_at = f"{mark}sson", _at(day)
                if table.name == "data_request":
                    row.state = RequestState.GRANTED
                work.add(row)
                work.session.flush()
                rows[table.name] = row.id
            work.add(self._board(person, day))
            work.because(f"{mark} skälet")
            work.done(None, "")
        return person

    def _board(self, person: UUID, day: date) -> DayVersion:
        content = {"tasks": [{"id": str(new_id()), "people": [[str(person), "hel"]]}]}
        return DayVersion(
            arena_id=self.unit.arena("Utegrupp"),
            day=day,
            number=len(self.keys),
            frozen_at=_at(day),
            content=content,
        )

    def _row(self, work: Any, table: Table, mark: str, rows: dict[str, UUID], day: date) -> Any:
        values = {
            column.name: self._value(work, column, mark, rows, day)
            for column in table.columns
            if column.name not in {"id", "version"}
        }
        return CLASSES[table.name](id=new_id(), **values)

    def _value(
        self, work: Any, column: Column[Any], mark: str, rows: dict[str, UUID], day: date
    ) -> Any:
        for key in column.foreign_keys:
            if column.nullable and key.column.table.name not in rows:
                return None
            return self._pointed_at(work, key.column.table, mark, rows, day)
        if isinstance(column.type, Enum):
            return next(iter(column.type.enum_class or [None]))
        if isinstance(column.type, JSON):
            listed = "list" in str(CLASSES[column.table.name].__annotations__[column.name])
            return [mark] if listed else {"text": mark}
        if isinstance(column.type, LargeBinary):
            return f"%PDF {mark}".encode()
        kinds: dict[type, Any] = {
            str: f"{mark} {column.name}"[: getattr(column.type, "length", None) or 60],
            int: 1,
            bool: False,
            date: day,
            datetime: _at(day),
            Decimal: Decimal(1),
            UUID: new_id(),
        }
        return kinds[getattr(column.type, "impl", column.type).python_type]

    def _pointed_at(
        self, work: Any, table: Table, mark: str, rows: dict[str, UUID], day: date
    ) -> UUID:
        if table.name == "staff":
            return self.unit.chief.actor.staff_id
        if table.name in rows:
            return rows[table.name]
        found = work.session.connection().execute(select(table.c.id).limit(1)).scalar()
        if found is None:
            row = self._row(work, table, "allmän", {}, day)
            work.add(row)
            work.session.flush()
            found = row.id
        return UUID(str(found))


@dataclass
class Gallring:
    """A proposer and a chief, and a proposal on its way."""

    unit: Unit
    consultant: Context = field(init=False)
    chief: Context = field(init=False)

    def __post_init__(self) -> None:
        self.consultant = self.unit.as_role(Role.CONSULTANT, name="Lena Hedström")
        self.chief = self.unit.as_role(Role.UNIT_CHIEF, name="Eva Sandell")
        plan = {"text": "Dokumenthanteringsplan 2024, dnr 12"}
        set_setting(self.unit.chief, SettingName.RETENTION_PLAN, date(2024, 1, 1), plan)

    def version(self, key: UUID) -> int:
        """The proposal's version as it is now."""
        rows = erasure_list(self.chief).rows
        return next(row.version for row in rows if row.erasure_id == key)

    def proposed(self) -> UUID:
        """A proposal of all who are due, in the basket."""
        key = draft(self.consultant).value
        propose(self.consultant, key, self.version(key))
        return key

    def approved(self) -> UUID:
        """A proposal that the chief has approved."""
        return self.approve(self.proposed())

    def approve(self, key: UUID) -> UUID:
        """Let the chief approve what waits."""
        case = next(row.case for row in waiting(self.chief) if row.case.subject_id == key)
        approve(self.chief, case.case_id, case.version, case_sheet(self.chief, case.case_id).seen)
        return key


def _at(day: date) -> datetime:
    return MOMENT + timedelta(days=(day - OLD).days)


def ground(unit: Unit) -> Ground:
    """Where the unit lies; a server has no file to look through."""
    if unit.path is None:
        return Ground()
    return Ground(unit.path, lambda path: plain_pages(path, KEY))


def carried_out(unit: Unit, tmp_path: Path) -> tuple[Gallring, UUID, Path]:
    """A gallring of everybody who is due, from proposal to erased."""
    gallring = Gallring(unit)
    key, archive = gallring.approved(), tmp_path / "arkiv.zip"
    export_archive(gallring.chief, key, gallring.version(key), archive)
    erase(gallring.chief, key, gallring.version(key), "gallra", archive, ground(unit))
    return gallring, key, archive
