"""What has been put right about a person: the old value beside the new one, from the log."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from ame_desktop.domain.data_inventory import INVENTORY, About, Column
from ame_desktop.domain.data_requests import Correction
from ame_desktop.domain.register_extract import PROTECTED_COLUMNS

LoggedChange = tuple[datetime, str, list[list[Any]]]
"""When, who, and the rows that changed, as the log keeps them."""
HELD = "dolt"
_CONTACT = frozenset(
    f"{INVENTORY['participant'].title}: {INVENTORY['participant'].columns[name].label}"
    for name in PROTECTED_COLUMNS
)
_OWN_HANDLING = frozenset({"data_request", "processing_limit"})


def corrections(
    changes: Iterable[LoggedChange], *, protected: bool = False
) -> Iterator[Correction]:
    """Give each value that was changed, the latest first; what was only added is no correction.

    Args:
        changes: what the log kept, the latest first.
        protected: whether the person's telephone, e-mail and address are held back. NAT-38.
    """
    for at, who, rows in changes:
        for row in rows:
            if len(row) == 4 and row[2] is not None and row[3] is not None:
                told = _of_row(at, who, row)
                yield from (_held(each) if protected else each for each in told)


def _of_row(at: datetime, who: str, row: list[Any]) -> Iterator[Correction]:
    table, _, before, after = row
    entry = INVENTORY.get(table)
    if entry is None or table in _OWN_HANDLING:
        return
    for name, value in after.items():
        column = entry.columns.get(name)
        if column is not None and _told(column):
            what = f"{entry.title}: {column.label}"
            yield Correction(at, who, what, _text(before.get(name)), _text(value))


def _held(correction: Correction) -> Correction:
    if correction.what not in _CONTACT:
        return correction
    return replace(correction, before=HELD, after=HELD)


def _told(column: Column) -> bool:
    return column.about in {About.PERSON, About.OTHERS, About.WORK} and not column.left_out


def _text(value: object) -> str:
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return "Ja" if value else "Nej"
    return str(value)
