"""Where texts stand in what is left of the tables: by table and column, never by content."""

from collections.abc import Collection, Iterator
from typing import Any, Final

from sqlalchemy import JSON, Column, Enum, LargeBinary, String, cast, func, or_, select

from ame_desktop.storage.base import Base
from ame_desktop.storage.store import Reader

_NEVER: Final = frozenset({"server_credential"})


def mentions(reader: Reader, texts: Collection[str]) -> tuple[tuple[str, int], ...]:
    """Return in how many rows of each column any of the texts stands: ``case_note.text``."""
    found = []
    for column in _written():
        held = cast(column, String)
        where = or_(*(_stands(reader, held, text) for text in texts))
        count = reader.execute(select(func.count()).select_from(column.table).where(where))
        if texts and (rows := count.scalar_one()):
            found.append((f"{column.table.name}.{column.name}", rows))
    return tuple(found)


def _written() -> Iterator[Column[Any]]:
    for table in Base.metadata.sorted_tables:
        for column in table.c:
            written = isinstance(column.type, String | JSON) and table.name not in _NEVER
            if written and not isinstance(column.type, Enum | LargeBinary):
                yield column


def _stands(reader: Reader, held: Any, text: str) -> Any:
    find = func.strpos if reader.dialect.name == "postgresql" else func.instr
    return find(held, text) > 0
