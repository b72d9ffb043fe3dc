"""The columns of the board, and which of them a placement stands in."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placement_rows import PlacementRow
from ame_desktop.domain.placements import Phase


class BoardColumn(IntEnum):
    """A column, from the left."""

    DRAFT = 0
    WAITING = 1
    APPROVED = 2
    ONGOING = 3
    ENDING = 4
    ENDED = 5

    @property
    def title(self) -> str:
        """The Swedish heading."""
        return _TITLES[self]


_TITLES = {
    BoardColumn.DRAFT: "Utkast",
    BoardColumn.WAITING: "Väntar",
    BoardColumn.APPROVED: "Godkänd",
    BoardColumn.ONGOING: "Pågår",
    BoardColumn.ENDING: "Avslutas",
    BoardColumn.ENDED: "Avslutad",
}
_PLACES = {
    Phase.DRAFT: BoardColumn.DRAFT,
    Phase.RETURNED: BoardColumn.DRAFT,
    Phase.WAITING: BoardColumn.WAITING,
    Phase.APPROVED: BoardColumn.APPROVED,
    Phase.ONGOING: BoardColumn.ONGOING,
    Phase.ENDING: BoardColumn.ENDING,
    Phase.TO_CLOSE: BoardColumn.ENDING,
    Phase.ENDED: BoardColumn.ENDED,
    Phase.REFUSED: BoardColumn.ENDED,
}


@dataclass(frozen=True)
class Wanted:
    """What the board is narrowed to; ``None`` and an empty text are everything."""

    text: str = ""
    arena_id: UUID | None = None
    form: ActivityForm | None = None
    route: ReferralRoute | None = None

    def holds(self, row: PlacementRow) -> bool:
        """Whether a placement is among those that are wanted."""
        words = f"{row.name.full} {row.name.listed} {row.place} {row.supervisor}".casefold()
        return (
            self.arena_id in {None, row.arena_id}
            and self.form in {None, row.form}
            and self.route in {None, row.route}
            and all(word in words for word in self.text.casefold().split())
        )

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return self == Wanted()


def columns_of(
    rows: Iterable[PlacementRow], wanted: Wanted
) -> dict[BoardColumn, tuple[PlacementRow, ...]]:
    """Return the placements of each column.

    What came back stands first, then what ends first; what was taken over stands last.
    """
    found: dict[BoardColumn, list[PlacementRow]] = {column: [] for column in BoardColumn}
    for row in rows:
        if wanted.holds(row):
            found[_PLACES[row.phase]].append(row)
    found[BoardColumn.DRAFT].sort(key=lambda row: row.phase is not Phase.RETURNED)
    found[BoardColumn.WAITING].sort(key=lambda row: row.taken_over)
    for column in (BoardColumn.ONGOING, BoardColumn.ENDING):
        found[column].sort(key=_end)
    found[BoardColumn.ENDED].sort(key=_end, reverse=True)
    return {column: tuple(rows) for column, rows in found.items()}


def _end(row: PlacementRow) -> tuple[bool, int]:
    return row.end is None, row.end.toordinal() if row.end is not None else 0
