"""Exempelkommun where every text that somebody has written begins with markup."""

from pathlib import Path

from sqlalchemy import Column, String, Table, func, literal, update

from ame_desktop.storage.base import Base
from ame_desktop.storage.engine import WRITES, open_file
from tests.support.units import KEY

MARK = "<b>&q</b><img src=a>"
SHORTEST = 100
"""Signs that a column of written text has room for, at the least."""
NOT_WRITTEN = ("log_", "import_", "erased_", "erasure", "unit_setting", "text_draft", "stored_")
NO_TEXT = frozenset({"email", "sha256", "hash", "code", "agenda", "replaced_by", "variant"})


def written_columns(table: Table) -> list[Column[str]]:
    """The columns of a table that hold what somebody has written, and nothing that is looked up."""
    if table.name.startswith(NOT_WRITTEN):
        return []
    return [
        column
        for column in table.columns
        if type(column.type).__name__ in {"String", "Text"}
        and isinstance(column.type, String)
        and (column.type.length or SHORTEST) >= SHORTEST
        and not any(part in column.name for part in NO_TEXT)
    ]


def mark_up(path: Path) -> int:
    """Put markup before every written text of the file; return how many columns have any."""
    engine = open_file(path, KEY)
    changed = 0
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        for table in Base.metadata.sorted_tables:
            for column in written_columns(table):
                longer = literal(MARK).concat(column)
                cut = func.substr(longer, 1, getattr(column.type, "length", None) or 4_000)
                done = connection.execute(
                    update(table).where(column.isnot(None), column != "").values({column: cut})
                )
                changed += done.rowcount > 0
    engine.dispose()
    return changed
