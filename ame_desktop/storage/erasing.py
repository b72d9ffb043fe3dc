"""Taking everything that hangs on participants out of the tables, in one transaction.

The statements are made from the inventory of all columns, so that no table can be forgotten.
What goes is first written in the journal, by identity alone. Source: NAT-37.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Delete,
    Row,
    Select,
    String,
    Table,
    UpdateBase,
    cast,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    text,
    update,
)

from ame_desktop.domain.data_inventory import INVENTORY, WhenErased
from ame_desktop.domain.retention import KEPT_THEN
from ame_desktop.storage.base import Base
from ame_desktop.storage.beyond_reach import sees_a_part
from ame_desktop.storage.models.access import LogSubject
from ame_desktop.storage.models.final_documents import TextDraft
from ame_desktop.storage.models.log import LogReviewItem
from ame_desktop.storage.models.retention import ErasedRow, ErasureItem

People = Collection[UUID] | Select[Any]
"""Whose rows: identities, or a question that answers with them."""
NOBODY: Final = UUID(int=0)
"""What stands in a frozen board where somebody was who is erased."""
PRUNED: Final = (
    ("day_version", "content", "participant"),
    ("approval_case", "content", "placement"),
)
"""Contents with identities in them, and in which table those identities were."""
BY_KEY: Final = (("open_record", "row_id"),)
"""Rows that name another row of any table by its identity."""
_JOURNAL: Final = Base.metadata.tables["erased_row"]
_ON_SERVER: Final = text("SELECT of_table, of_row FROM ame.erase_people(:which, :moment)")


@dataclass(frozen=True)
class Gone:
    """What went: how many rows of each table, and their identities."""

    rows: dict[str, int]
    keys: frozenset[UUID]


def erase(connection: Connection, people: Collection[UUID], which: UUID, at: datetime) -> Gone:
    """Erase people with all that hangs on them; the journal names the people for ever.

    On a server with own logins the server itself does it, for an approved *gallring* alone.

    Args:
        connection: the command's.
        people: who goes.
        which: the *gallring*, for the journal.
        at: the instant, for the journal.
    """
    if sees_a_part(connection):
        given = {"which": which, "moment": at.replace(tzinfo=None)}
        found = connection.execute(_ON_SERVER, given).all()
    else:
        found = _erase_here(connection, list(people), which, at)
    rows = dict(sorted(Counter(name for name, _ in found).items()))
    return Gone(rows, frozenset(UUID(str(key)) for _, key in found))


def erased_people(connection: Connection) -> dict[UUID, tuple[UUID, datetime]]:
    """Return everybody who is erased, each with the *gallring* and its instant."""
    query = select(_JOURNAL.c.row_id, _JOURNAL.c.erasure_id, _JOURNAL.c.erased_at)
    found = connection.execute(query.where(_JOURNAL.c.table_name == "participant"))
    return {person: (which, at) for person, which, at in found}


def still_there(connection: Connection, people: Collection[UUID]) -> set[UUID]:
    """Return those of the identities that have a row in the register."""
    participant = Base.metadata.tables["participant"]
    return set(connection.scalars(select(participant.c.id).where(participant.c.id.in_(people))))


def hanging_tables() -> tuple[Table, ...]:
    """Return the tables whose rows go with a person, each after those that it points to."""
    return tuple(
        table
        for table in Base.metadata.sorted_tables
        if any(link.erased is WhenErased.ROW for link in INVENTORY[table.name].links)
    )


def hanging(table: Table, people: People) -> ColumnElement[bool]:
    """Return the condition that a row goes when these people go."""
    ways = []
    for link in INVENTORY[table.name].links:
        column = table.c[link.column]
        if link.erased is not WhenErased.ROW:
            continue
        if link.to == "participant":
            ways.append(column.in_(people))
        else:
            above = Base.metadata.tables[link.to]
            ways.append(column.in_(select(above.c.id).where(hanging(above, people))))
    return or_(*ways)


def journal_statements(
    people: People, which: ColumnElement[Any], at: ColumnElement[Any], *, server: bool
) -> Iterator[UpdateBase]:
    """Give the statements that write in the journal what is to go."""
    for table in hanging_tables():
        yield _journal(table, hanging(table, people), which, at, server=server)
    gone = select(_JOURNAL.c.row_id).where(_JOURNAL.c.erasure_id == which)
    for name, column in BY_KEY:
        table = Base.metadata.tables[name]
        yield _journal(table, table.c[column].in_(gone), which, at, server=server)
    drafts = Base.metadata.tables[TextDraft.__tablename__]
    named = select(_JOURNAL.c.row_id).where(
        _JOURNAL.c.erasure_id == which, _mentions(drafts.c.place, server=server)
    )
    yield _journal(drafts, named.exists(), which, at, server=server)


def clearing_statements(people: People) -> Iterator[UpdateBase]:
    """Give the statements that empty what names the people in rows that stay."""
    for name, entry in INVENTORY.items():
        table = Base.metadata.tables[name]
        for link in entry.links:
            if link.erased is WhenErased.CLEARED:
                column = table.c[link.column]
                yield update(table).where(column.in_(people)).values({column: None})
    lines = select(LogSubject.seq).where(LogSubject.participant_id.in_(people))
    reviewed = Base.metadata.tables[LogReviewItem.__tablename__]
    yield update(reviewed).where(reviewed.c.seq.in_(lines)).values(note="")
    # Why somebody was kept at an earlier *gallring* can say who it is; that they were is told.
    earlier = Base.metadata.tables[ErasureItem.__tablename__]
    kept = (earlier.c.participant_id.in_(people), earlier.c.kept_because != "")
    yield update(earlier).where(*kept).values(kept_because=KEPT_THEN)


def removing_statements(which: ColumnElement[Any]) -> Iterator[UpdateBase]:
    """Give the statements that take away what stands in the journal."""
    for table in reversed(Base.metadata.sorted_tables):
        if "id" not in table.c or table.name == _JOURNAL.name:
            continue
        if table in hanging_tables() or table.name in dict(BY_KEY):
            gone = select(_JOURNAL.c.row_id).where(
                _JOURNAL.c.erasure_id == which, _JOURNAL.c.table_name == table.name
            )
            yield delete(table).where(table.c.id.in_(gone))


def pruning(table: str, column: str, key: ColumnElement[Any] | UUID, *, server: bool) -> UpdateBase:
    """Return the statement that takes one identity out of a content that stays."""
    held = Base.metadata.tables[table]
    content = cast(held.c[column], String)
    name = cast(key, String) if isinstance(key, ColumnElement) else literal(str(key))
    found = func.strpos(content, name) if server else func.instr(content, name)
    emptied = func.replace(content, name, literal(str(NOBODY)))
    value = cast(emptied, JSON) if server else emptied
    return update(held).where(found > 0).values({held.c[column]: value})


def trimming_statement(which: ColumnElement[Any]) -> Delete:
    """Return the statement that leaves the people alone in the journal: they bring the rest."""
    return delete(_JOURNAL).where(
        _JOURNAL.c.erasure_id == which, _JOURNAL.c.table_name != "participant"
    )


def _erase_here(
    connection: Connection, people: list[UUID], which: UUID, at: datetime
) -> Sequence[Row[Any, Any]]:
    server = connection.dialect.name == "postgresql"
    gallring, moment = literal(which), literal(at, _JOURNAL.c.erased_at.type)
    for statement in journal_statements(people, gallring, moment, server=server):
        connection.execute(statement)
    for statement in clearing_statements(people):
        connection.execute(statement)
    for table, column, of in PRUNED:
        for key in connection.scalars(_journaled(of, gallring)).all():
            connection.execute(pruning(table, column, key, server=server))
    for statement in removing_statements(gallring):
        connection.execute(statement)
    names = select(_JOURNAL.c.table_name, _JOURNAL.c.row_id)
    found = connection.execute(names.where(_JOURNAL.c.erasure_id == gallring)).all()
    connection.execute(trimming_statement(gallring))
    return found


def _journaled(table: str, which: ColumnElement[Any]) -> Select[Any]:
    return select(ErasedRow.row_id).where(
        _JOURNAL.c.erasure_id == which, _JOURNAL.c.table_name == table
    )


def _journal(
    table: Table,
    where: ColumnElement[bool],
    which: ColumnElement[Any],
    at: ColumnElement[Any],
    *,
    server: bool,
) -> UpdateBase:
    new = func.gen_random_uuid() if server else func.lower(func.hex(func.randomblob(16)))
    known = select(_JOURNAL.c.id).where(
        _JOURNAL.c.table_name == table.name, _JOURNAL.c.row_id == table.c.id
    )
    rows = select(new, literal(table.name, String()), table.c.id, which, at).where(
        where, ~known.exists()
    )
    columns = ["id", "table_name", "row_id", "erasure_id", "erased_at"]
    return insert(_JOURNAL).from_select(columns, rows)


def _mentions(column: ColumnElement[str], *, server: bool) -> ColumnElement[bool]:
    """Return the condition that a text names the journal's row, with or without hyphens."""
    bare = func.replace(column, "-", "")
    key = func.replace(cast(_JOURNAL.c.row_id, String), "-", "")
    found = func.strpos(bare, key) if server else func.instr(bare, key)
    return found > 0
