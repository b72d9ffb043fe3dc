"""Rows for the people of Exempelkommun whom services are asked about: one of each kind."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, select

from ame_desktop.domain.final_documents import DocumentKind, DocumentState
from ame_desktop.domain.ids import new_id
from ame_desktop.services.context import Context
from ame_desktop.storage.base import Base
from ame_desktop.storage.models.final_documents import FinalDocument
from tests.support.gate_forms import OF_PERSON
from tests.support.hidden_people import rows_about


def complete(chief: Context, person: UUID) -> None:
    """Give a person one of each thing that somebody else has and they have not."""
    kinds = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
    wanted = set(OF_PERSON.values()) - {"participant"}
    with chief.write("test.complete") as work:
        reader = work.session.connection()
        for table in (kept for kept in Base.metadata.sorted_tables if kept.name in wanted):
            held = rows_about(reader, [person])
            model = (
                reader.execute(select(table).order_by(*_order(table)).limit(1)).mappings().first()
            )
            if table.name in held or model is None:
                continue
            values = {**model, "id": new_id()}
            if table.name == FinalDocument.__tablename__:
                # An edition that no other document of the same number has, and that is open; the
                # first section of all is one of this kind.
                values |= {
                    "edition": person.int % 1_000_000,
                    "state": DocumentState.DRAFT,
                    "kind": DocumentKind.FINAL,
                }
            for column in table.columns:
                parents = [held.get(key.column.table.name) for key in column.foreign_keys]
                if parents and parents[0] and values[column.name] is not None:
                    values[column.name] = min(parents[0])
            work.add(kinds[table.name](**values))
            work.session.flush()
        work.done(None, "")


def one_of_each(reader: Connection, held: dict[str, set[UUID]]) -> dict[str, UUID]:
    """Choose the same kind of thing each time the tests run."""
    chosen = {}
    for name, keys in held.items():
        table = Base.metadata.tables[name]
        query = select(table.c.id).where(table.c.id.in_(keys)).order_by(*_order(table)).limit(1)
        chosen[name] = reader.execute(query).scalar_one()
    return chosen


def _order(table: Table) -> list[Any]:
    told = [table.c[name] for name in ("kind", "key", "state", "start", "day") if name in table.c]
    return [*told, table.c.id]
