"""Which counts of people may be shown: none that tells, alone or beside others, of under five."""

from collections.abc import Collection, Sequence
from uuid import UUID

from ame_desktop.domain.rollups import FEWEST_PEOPLE

PeopleLine = tuple[int, frozenset[UUID]]
"""How many people stand behind a line of a table, and the orders that they took part in."""
PeopleTable = Sequence[PeopleLine]
Shown = tuple[int | None, ...]


def shown(total: int, tables: Sequence[PeopleTable]) -> tuple[int | None, list[Shown]]:
    """Return the total and every line of the tables, ``None`` where a count is not shown.

    One to four are not. Neither are as many more lines that those cannot be had by taking the
    others from the total; and a line that counts the same orders in another table as one that is
    not shown. Where that does not help, no count is shown at all.

    Args:
        total: everybody behind a table, each once; the same for all tables.
        tables: lines that divide the same orders, each table in its own way.
    """
    closed = None if 0 < total < FEWEST_PEOPLE else _closed_everywhere(tables)
    if closed is None:
        return None, [tuple(None if count else 0 for count, _ in table) for table in tables]
    return total, [
        tuple(None if count and orders in closed else count for count, orders in table)
        for table in tables
    ]


def _closed_everywhere(tables: Sequence[PeopleTable]) -> set[frozenset[UUID]] | None:
    """Return the orders of all lines that are not shown, ``None`` where no count may be."""
    closed: set[frozenset[UUID]] = set()
    settled = 0
    while settled < len(tables):
        for table in tables:
            more = _closed(table, closed)
            if more is None:
                return None
            settled = settled + 1 if more <= closed else 0
            closed |= more
    return closed


def _closed(table: PeopleTable, known: Collection[frozenset[UUID]]) -> set[frozenset[UUID]] | None:
    """Return the orders of the lines that are not shown, ``None`` where even that tells a count."""
    ranked = sorted((line for line in table if line[0]), key=lambda line: line[0])
    closed = [line for line in ranked if line[0] < FEWEST_PEOPLE or line[1] in known]
    left = [line for line in ranked if line[0] >= FEWEST_PEOPLE and line[1] not in known]
    while closed and not _tells_nothing([count for count, _ in closed]):
        if not left:
            return None
        closed.append(left.pop(0))
    return {orders for _, orders in closed}


def _tells_nothing(counts: Sequence[int]) -> bool:
    """Whether the sum of some counts tells none of them."""
    return len(counts) > 1 and sum(counts) >= max(FEWEST_PEOPLE, len(counts) + 1)
