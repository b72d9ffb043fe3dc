"""What a ready list is: its columns, whose matter it is, and what gives its rows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from ame_desktop.documents.document import Column, Value
from ame_desktop.domain.access import Area
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.storage.store import Reader


@dataclass(frozen=True)
class Source:
    """What the rows are read from: the storage, the people who may be in it, days and arenas.

    ``visible`` is a condition on participants. ``None`` is no limit.
    """

    reader: Reader
    visible: Any
    today: date
    first: date | None
    last: date | None
    arenas: frozenset[UUID] | None


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a list.

    ``person`` becomes a name or an opaque number; ``named`` is left out unless names are asked for.
    """

    values: tuple[Value, ...]
    person: tuple[UUID, PersonName] | None = None
    named: tuple[Value, ...] = ()


@dataclass(frozen=True)
class ExportSpec:
    """A ready list.

    Args:
        id: the word on the command line.
        title: what the list is called.
        about: what stands in it, in a sentence.
        group: decides who may take it out.
        area: the data that it shows.
        columns: the columns of ``Line.values``.
        lines: gives the rows, with a constant number of questions (a month, for attendance).
        about_people: whether each row is about a person, who then stands first.
        named_columns: columns that only stand there with names.
        by_day: whether it is for a span of days.
        by_arena: whether it can be for one arena.
        by_month: whether a month of it is what people mostly want.
    """

    id: str
    title: str
    about: str
    group: ReportGroup
    area: Area
    columns: tuple[Column, ...]
    lines: Callable[[Source], Iterator[Line]]
    about_people: bool = False
    named_columns: tuple[Column, ...] = ()
    by_day: bool = False
    by_arena: bool = False
    by_month: bool = False

    @property
    def has_names(self) -> bool:
        """Whether names could stand in it."""
        return self.about_people or bool(self.named_columns)
