"""A register extract: everything that is kept of one person, part by part, and what is held back.

Source: NAT-36.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final
from uuid import UUID

from ame_desktop.domain.data_inventory import INVENTORY
from ame_desktop.domain.final_names import KnownNames, NameFound

PROTECTED_TEXT: Final = "Skyddad uppgift. Den visas för dig på plats."
PROTECTED_COLUMNS: Final = frozenset({"phone", "email", "address"})
STRUCK: Final = "[annan person]"
_BESIDE = 40
LOG: Final = "log_entry"


@dataclass(frozen=True, slots=True)
class Cell:
    """One statement: the column it is kept in, what the extract calls it, and what it says."""

    column: str
    label: str
    text: str
    free: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a part; ``key`` tells it apart."""

    key: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Part:
    """What is kept of one kind, and why."""

    table: str
    title: str
    why: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class NamePlace:
    """Somebody else's name in a text of the extract, with a few words on either side."""

    table: str
    row: str
    column: str
    start: int
    length: int
    name: str
    title: str = field(compare=False, default="")
    around: str = field(compare=False, default="")


@dataclass(frozen=True)
class HeldBack:
    """What the extract does not show, and why."""

    what: str
    why: str


@dataclass(frozen=True)
class StoredPaper:
    """A fixed document that is handed out as it is."""

    file_id: UUID
    pages: int


@dataclass(frozen=True)
class Extract:
    """Everything that is kept of a person.

    Args:
        parts: what is kept, kind by kind; kinds without rows are left out.
        held: what is held back, and why.
        names: where other people's names stand in texts.
        papers: fixed documents that go with it as files.
        protected: whether the person's contact details are held back.
    """

    parts: tuple[Part, ...]
    held: tuple[HeldBack, ...]
    names: tuple[NamePlace, ...]
    papers: tuple[StoredPaper, ...]
    protected: bool = False

    @property
    def statements(self) -> int:
        """How many statements there are in it."""
        return sum(len(row.cells) for part in self.parts for row in part.rows)


def other_names(parts: Iterable[Part], known: KnownNames) -> Iterator[NamePlace]:
    """Give the places where other people's names stand in what staff have written."""
    for part in parts:
        for row in part.rows:
            for cell in row.cells:
                for hit in known.find(cell.text) if cell.free else ():
                    yield _place(part, row, cell, hit)


def without_names(parts: Iterable[Part], struck: Iterable[NamePlace]) -> tuple[Part, ...]:
    """Return the parts with other people's names struck out where they stand."""
    places: dict[tuple[str, str, str], list[NamePlace]] = {}
    for place in struck:
        places.setdefault((place.table, place.row, place.column), []).append(place)
    return tuple(
        replace(
            part,
            rows=tuple(
                replace(
                    row,
                    cells=tuple(
                        _struck(cell, places.get((part.table, row.key, cell.column), ()))
                        for cell in row.cells
                    ),
                )
                for row in part.rows
            ),
        )
        for part in parts
    )


def without_contact(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Return the parts without a protected person's telephone, e-mail and address. NAT-38."""
    return tuple(
        replace(part, rows=tuple(_hidden(row) for row in part.rows))
        if part.table == "participant"
        else part
        for part in parts
    )


def held_back() -> Iterator[HeldBack]:
    """Give what every extract leaves out, from the inventory."""
    for entry in INVENTORY.values():
        if not entry.links:
            continue
        if entry.apart:
            yield HeldBack(entry.title, entry.apart)
            continue
        told: dict[str, str] = {}
        for column in entry.columns.values():
            if column.label and column.left_out:
                told.setdefault(column.left_out, f"{entry.title}: {column.label}")
        for why, what in told.items():
            yield HeldBack(what, why)


def _place(part: Part, row: Row, cell: Cell, hit: NameFound) -> NamePlace:
    first, last = max(0, hit.start - _BESIDE), hit.start + hit.length + _BESIDE
    around = " ".join(cell.text[first:last].split())
    title = f"{part.title}: {cell.label}"
    return NamePlace(
        part.table, row.key, cell.column, hit.start, hit.length, hit.name, title, around
    )


def _struck(cell: Cell, places: Iterable[NamePlace]) -> Cell:
    text = cell.text
    for place in sorted(places, key=lambda item: item.start, reverse=True):
        text = text[: place.start] + STRUCK + text[place.start + place.length :]
    return replace(cell, text=text)


def _hidden(row: Row) -> Row:
    cells = (
        replace(cell, text=PROTECTED_TEXT) if cell.column in PROTECTED_COLUMNS else cell
        for cell in row.cells
    )
    return replace(row, cells=tuple(cells))
