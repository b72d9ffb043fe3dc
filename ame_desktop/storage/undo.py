"""Turning a command back: each row gets the values that it had before."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import case, select

from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.changes import RowChange
from ame_desktop.domain.errors import ConflictError
from ame_desktop.storage.base import Base, Identified, Versioned
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.store import Reader
from ame_desktop.storage.unit_of_work import UnitOfWork

CHANGED_SINCE = "Det går inte att ångra, för det har ändrats igen sedan dess."


def revert(work: UnitOfWork, changes: tuple[RowChange, ...]) -> None:
    """Give every row its earlier values back, the last change first.

    Raises:
        ConflictError: a row has been changed again since.
    """
    tables = {mapper.local_table.description: mapper.class_ for mapper in Base.registry.mappers}
    for change in reversed(changes):
        kind = tables[change.table]
        if change.after is None:
            _bring_back(work, kind, dict(change.before or {}))
        else:
            _put_back(work, kind, change.key, change)


def _bring_back(work: UnitOfWork, kind: type[Base], values: dict[str, object]) -> None:
    """Add a removed row again, with a version that nobody can have had before them."""
    version = values.pop("version", None)
    row = kind(**values)
    work.add(row)
    if isinstance(row, Versioned) and isinstance(version, int):
        work.session.flush()
        row.version = version + 1


def arenas_of_places(reader: Reader, places: Collection[UUID]) -> dict[UUID, UUID | None]:
    """Return the arena of each place of marks: the arena itself, or the placement's.

    Those at other units belong to the arena of them all.
    """
    home = select(Arena.id).where(Arena.kind == ArenaKind.OTHER_UNITS).limit(1).scalar_subquery()
    arena = case((Placement.host_unit != "", home), else_=Placement.arena_id)
    placed = select(Placement.id, arena).where(Placement.id.in_(places))
    found: dict[UUID, UUID | None] = {place: place for place in places}
    found.update((key, arena) for key, arena in reader.execute(placed))
    return found


def _put_back(work: UnitOfWork, kind: type[Identified], key: UUID, change: RowChange) -> None:
    row = work.session.get(kind, key)
    after = change.after or {}
    before = change.before
    touched = after if before is None else {n for n in after if before.get(n) != after[n]}
    if row is None or any(getattr(row, name) != after[name] for name in touched):
        raise ConflictError(CHANGED_SINCE)
    if before is None:
        work.session.delete(row)
        return
    for name in touched:
        setattr(row, name, before[name])
