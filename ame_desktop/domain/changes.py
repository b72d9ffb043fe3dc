"""What a command changed: the news that pages repaint from, and what undo needs to turn it back."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar
from uuid import UUID

T = TypeVar("T")


class Topic(StrEnum):
    """The rooms that a change can concern."""

    ACCESS = "access"
    PARTICIPANTS = "participants"
    ARENAS = "arenas"
    ATTENDANCE = "attendance"
    BRIEFING = "briefing"
    PLACEMENTS = "placements"
    APPROVALS = "approvals"
    FOLLOW_UPS = "follow_ups"
    OBSERVATIONS = "observations"
    SUBSIDIES = "subsidies"
    FINAL_DOCUMENTS = "final_documents"
    ORDERS = "orders"
    CUSTOMERS = "customers"
    AGREEMENTS = "agreements"
    ROLLUPS = "rollups"
    SETTINGS = "settings"
    LOG = "log"
    RETENTION = "retention"
    DATA_PROTECTION = "data_protection"
    PLANNING = "planning"
    JOB_TRACKS = "job_tracks"


@dataclass(frozen=True)
class RowChange:
    """One row's columns before and after; ``None`` where it did not exist."""

    table: str
    key: UUID
    before: dict[str, object] | None
    after: dict[str, object] | None


@dataclass(frozen=True)
class ChangeSet:
    """Which rooms and rows a command touched, and the sentence that says it.

    ``label`` is shown in the toast: *Flyttade Ali till Snöröjning.* ``rows`` lets undo turn the
    command back; it is empty where a command cannot be undone.
    """

    topics: frozenset[Topic] = frozenset()
    ids: frozenset[UUID] = frozenset()
    label: str = ""
    rows: tuple[RowChange, ...] = field(default=(), repr=False)

    @property
    def undoable(self) -> bool:
        """Whether undo can turn the command back."""
        return bool(self.rows)


@dataclass(frozen=True)
class Result(Generic[T]):
    """What a command answers: its value, and what it changed."""

    value: T
    changes: ChangeSet
