"""From stored rows to the parts of a register extract: ordered, named, in plain words."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from ame_desktop.domain.data_inventory import INVENTORY, TableEntry
from ame_desktop.domain.extract_values import log_text, value_text
from ame_desktop.domain.register_extract import LOG, Cell, Part, Row
from ame_desktop.storage.queries import register_extract as query
from ame_desktop.storage.store import Reader


def parts_of(reader: Reader, participant_id: UUID) -> tuple[Part, ...]:
    """Return everything that is kept of a person, kinds without rows left out."""
    names = query.names(reader, participant_id)
    found = query.rows_of(reader, participant_id)
    return tuple(
        Part(name, entry.title, entry.why, tuple(_rows(name, entry, rows, names)))
        for name, entry in INVENTORY.items()
        if (rows := found.get(name))
    )


def _rows(
    table: str, entry: TableEntry, rows: list[dict[str, Any]], names: dict[UUID, str]
) -> Iterator[Row]:
    for row in sorted(rows, key=_in_time):
        cells = []
        for name, column in entry.shown():
            if table == LOG and name == "action":
                text = log_text(row[name], row["kind"])
            else:
                text = value_text(name, row[name], names)
            if text:
                cells.append(Cell(name, column.label, text, column.free))
        yield Row(str(row.get("id", row.get("seq"))), tuple(cells))


def _in_time(row: dict[str, Any]) -> tuple[str, int, str]:
    """Order by the first day or moment that a row holds, then by weekday and identity."""
    moments = (value for value in row.values() if isinstance(value, date | datetime))
    return str(next(moments, "")), row.get("weekday", 0), str(row.get("id", row.get("seq")))
