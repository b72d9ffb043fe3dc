"""Everything that is kept of one person, table by table, by the inventory. Source: NAT-36."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Table, func, or_, select

from ame_desktop.domain.data_inventory import INVENTORY, Link, TableEntry
from ame_desktop.storage.base import Base
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.briefing import Assignment, Task
from ame_desktop.storage.models.final_documents import StoredFile
from ame_desktop.storage.models.follow_ups import AfDay
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.models.subsidies import SubsidyType
from ame_desktop.storage.store import Reader

RawRow = dict[str, Any]


def rows_of(reader: Reader, participant_id: UUID) -> dict[str, list[RawRow]]:
    """Return every row that hangs on a person, as it is stored; one question a table."""
    tables = Base.metadata.tables
    found = {}
    for name, entry in INVENTORY.items():
        if entry.in_extract:
            shown = [tables[name].c[column] for column, _ in entry.shown()]
            keys = list(tables[name].primary_key.columns)
            query = select(*dict.fromkeys((*keys, *shown)))
            query = query.where(of_person(tables[name], entry, participant_id))
            found[name] = [dict(row._mapping) for row in reader.execute(query)]
    return found


def of_person(table: Table, entry: TableEntry, participant_id: UUID) -> ColumnElement[bool]:
    """Return the condition that a table's row hangs on a person, straight or through others."""
    return or_(*(_by_link(table, link, participant_id) for link in entry.links))


def names(reader: Reader, participant_id: UUID) -> dict[UUID, str]:
    """Return what the identities in a person's rows stand for."""
    place = func.coalesce(func.nullif(Placement.host_unit, ""), Arena.name)
    placed = select(Placement.id, place).join(Arena, Arena.id == Placement.arena_id, isouter=True)
    on_tasks = select(Assignment.task_id).where(Assignment.participant_id == participant_id)
    questions = (
        select(Staff.id, Staff.name),
        select(Arena.id, Arena.name),
        select(SubsidyType.id, SubsidyType.name),
        select(AfDay.id, AfDay.day),
        select(Task.id, Task.name).where(Task.id.in_(on_tasks)),
        placed.where(Placement.participant_id == participant_id),
    )
    return {key: str(name or "") for query in questions for key, name in reader.execute(query)}


def papers(reader: Reader, participant_id: UUID) -> list[tuple[UUID, int]]:
    """Return the fixed documents of a person that are kept as files, with their pages."""
    table, entry = Base.metadata.tables["stored_file"], INVENTORY["stored_file"]
    query = select(StoredFile.id, StoredFile.pages).where(of_person(table, entry, participant_id))
    return [(key, pages) for key, pages in reader.execute(query.order_by(StoredFile.stored_at))]


def paper(reader: Reader, file_id: UUID) -> tuple[bytes, str]:
    """Return a kept file with the hash that it was stored under."""
    query = select(StoredFile.content, StoredFile.sha256).where(StoredFile.id == file_id)
    content, sha256 = reader.execute(query).one()
    return content, sha256


def _by_link(table: Table, link: Link, participant_id: UUID) -> ColumnElement[bool]:
    column: ColumnElement[Any] = table.c[link.column]
    if link.to == "participant":
        return column == participant_id
    above, entry = Base.metadata.tables[link.to], INVENTORY[link.to]
    key = above.c["seq" if link.to == "log_subject" else "id"]
    return column.in_(select(key).where(of_person(above, entry, participant_id)))
