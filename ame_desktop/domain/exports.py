"""A list that leaves the program: what is asked for, and what a person sees of it first."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from ame_desktop.domain.reports import ReportGroup

_NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True)
class ListWish:
    """Which list, for which days (both included) and arena; ``None`` is all that there is."""

    list_id: str
    first: date | None = None
    last: date | None = None
    arena_id: UUID | None = None
    with_names: bool = False
    purpose: str = ""


@dataclass(frozen=True)
class ListInfo:
    """A ready list.

    Args:
        id: the word on the command line.
        title: what the list is called.
        about: what stands in it, in a sentence.
        group: whose matter it is.
        by_day: whether it is for a span of days.
        by_arena: whether it can be for one arena.
        by_month: whether a month of it is what people mostly want.
        can_name: whether the person may have names in it.
    """

    id: str
    title: str
    about: str
    group: ReportGroup
    by_day: bool
    by_arena: bool
    by_month: bool
    can_name: bool


@dataclass(frozen=True)
class ListPreview:
    """The first rows of a list as text, and how many rows there are."""

    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: int


@dataclass(frozen=True)
class SavedList:
    """Where a list was saved.

    Args:
        path: the file.
        rows: how many rows there are in it.
        moved: whether the place asked for was taken by another program.
        sheets: how many sheets the rows stand on; a long list goes over to further ones.
    """

    path: Path
    rows: int
    moved: bool
    sheets: int = 1

    @property
    def told(self) -> str:
        """How much was saved, in words: *120 000 rader på 2 blad*."""
        rows = "1 rad" if self.rows == 1 else f"{self.rows:,} rader".replace(",", _NO_BREAK)
        return rows if self.sheets == 1 else f"{rows} på {self.sheets} blad"
