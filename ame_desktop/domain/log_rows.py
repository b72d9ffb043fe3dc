"""The log as the screen *Logg* shows it: its lines, what narrows them, and who has read a file."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from ame_desktop.domain.log import LogKind

MOST_LINES: Final = 500
"""Lines shown at a time; the choices above the list narrow it to the rest."""
PROGRAM: Final = "Programmet"
PROTECTED_NAME: Final = "Skyddad person"
HELD_REASON: Final = "skäl angivet"
"""What stands for a reason that can tell who a protected person is."""
ERASED_NAME: Final = "Gallrad person"
ERASED_TEXT: Final = "gallrad"


@dataclass(frozen=True)
class LogFilter:
    """What narrows the log; ``None`` is everything. The days are included."""

    staff_id: UUID | None = None
    participant_id: UUID | None = None
    kind: LogKind | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True)
class LogRow:
    """A line of the log in words."""

    seq: int
    number: int
    at: datetime
    staff: str
    kind: LogKind
    action: str
    people: tuple[str, ...]
    count: int
    reason: str
    details: tuple[str, ...]
    erased: bool

    @property
    def people_text(self) -> str:
        """Whom the line concerns, in short."""
        if len(self.people) > 2:
            return f"{self.people[0]} och {len(self.people) - 1} till"
        if self.people:
            return ", ".join(self.people)
        return f"{self.count} rader" if self.count > 1 else ""

    @property
    def more_text(self) -> str:
        """The reason and the fields that changed, in short."""
        parts = (self.reason, "; ".join(self.details), ERASED_TEXT if self.erased else "")
        return " · ".join(part for part in parts if part)


@dataclass(frozen=True)
class Choice:
    """Somebody to narrow the log to."""

    key: UUID
    name: str


@dataclass(frozen=True)
class LogPage:
    """The latest lines that the choices leave, how many there are, and what can be chosen."""

    rows: tuple[LogRow, ...]
    total: int
    staff: tuple[Choice, ...]
    people: tuple[Choice, ...]


@dataclass(frozen=True)
class ReaderRow:
    """Somebody who has read or had in hand a person's file: how often, when, and in which ways."""

    staff_id: UUID | None
    name: str
    times: int
    first: datetime
    last: datetime
    ways: tuple[str, ...]
    on_case: bool
