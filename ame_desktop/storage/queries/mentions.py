"""Where texts stand in what is left of the tables: by table and column, never by content."""

import json
from collections.abc import Collection, Iterator
from typing import Any, Final

from sqlalchemy import JSON, Column, Enum, LargeBinary, String, cast, func, or_, select

from ame_desktop.storage.base import Base
from ame_desktop.storage.store import Reader

_AT_ONCE: Final = 300
"""Texts in one question: a storage takes no condition of any length."""
_NEVER: Final = frozenset({"server_credential"})


def mentions(reader: Reader, texts: Collection[str]) -> tuple[tuple[str, int], ...]:
    """Return in how many rows of each column any of the texts stands: ``case_note.text``."""
    found = []
    for column in _written():
        rows: set[tuple[Any, ...]] = set()
        wanted = _as_stored(column, texts)
        for first in range(0, len(wanted), _AT_ONCE):
            held = cast(column, String)
            ways = (_stands(reader, held, text) for text in wanted[first : first + _AT_ONCE])
            keys = select(*column.table.primary_key.columns).where(or_(*ways))
            rows.update(map(tuple, reader.execute(keys)))
        if rows:
            found.append((f"{column.table.name}.{column.name}", len(rows)))
    return tuple(found)


def _as_stored(column: Column[Any], texts: Collection[str]) -> tuple[str, ...]:
    """Return the texts as they stand in a column: in a content å, ä and ö are escaped."""
    if not isinstance(column.type, JSON):
        return tuple(texts)
    escaped = (json.dumps(text)[1:-1] for text in texts)
    return tuple(dict.fromkeys((*texts, *escaped)))


def _written() -> Iterator[Column[Any]]:
    for table in Base.metadata.sorted_tables:
        for column in table.c:
            written = isinstance(column.type, String | JSON) and table.name not in _NEVER
            if written and not isinstance(column.type, Enum | LargeBinary):
                yield column


def _stands(reader: Reader, held: Any, text: str) -> Any:
    find = func.strpos if reader.dialect.name == "postgresql" else func.instr
    return find(held, text) > 0
