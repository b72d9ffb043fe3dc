"""Everything that hangs on participants, table by table: for the archive, before it is erased."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import LargeBinary, func, select

from ame_desktop.storage.base import Base
from ame_desktop.storage.erasing import hanging, hanging_tables
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.final_documents import StoredFile, TextDraft
from ame_desktop.storage.store import Reader

NOT_ARCHIVED: Final = frozenset({TextDraft.__tablename__})
"""What nobody has saved is no document."""


@dataclass(frozen=True)
class TableRows:
    """The rows of one table; ``rows`` have their values in the order of ``columns``."""

    table: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def whole_files(reader: Reader, people: Collection[UUID]) -> Iterator[TableRows]:
    """Give the rows of each table that hang on the people, in the order of their identities."""
    for table in hanging_tables():
        if table.name in NOT_ARCHIVED:
            continue
        columns = [column for column in table.c if not isinstance(column.type, LargeBinary)]
        query = select(*columns).where(hanging(table, people)).order_by(table.c.id)
        rows = tuple(tuple(row) for row in reader.execute(query))
        yield TableRows(table.name, tuple(column.name for column in columns), rows)


def stored_contents(reader: Reader, people: Collection[UUID]) -> Iterator[tuple[UUID, str, bytes]]:
    """Give the stored files of the people: identity, kind of file, and content."""
    table = Base.metadata.tables[StoredFile.__tablename__]
    query = select(StoredFile.id, StoredFile.media_type, StoredFile.content)
    rows = reader.execute(query.where(hanging(table, people)).order_by(StoredFile.id))
    return ((key, media_type, content) for key, media_type, content in rows)


def staff_names(reader: Reader) -> tuple[tuple[str, str], ...]:
    """Return all staff by identity, for the archive's references to them."""
    rows = reader.execute(select(Staff.id, Staff.name).order_by(Staff.id))
    return tuple((str(key), name) for key, name in rows)


def register_count(reader: Reader) -> int:
    """Return how many people the register holds."""
    table = Base.metadata.tables["participant"]
    return reader.execute(select(func.count()).select_from(table)).scalar_one()
