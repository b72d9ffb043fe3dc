"""The board of a morning as it is shown: columns of tasks, cards of people, what to solve."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from ame_desktop.domain.allocation_warnings import AllocationWarning, Grade
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.briefing import TaskRow, VehicleRow


@dataclass(frozen=True, slots=True)
class Card:
    """A person on the board.

    ``assignment_id`` is ``None`` for those without a task. ``part`` is what the card is for.
    ``adaptations`` is empty for those who may not see them. ``changed`` marks what was done after
    the day was frozen.
    """

    participant_id: UUID
    short_name: str
    full_name: str
    hours_text: str
    part: DayPart = DayPart.WHOLE
    assignment_id: UUID | None = None
    version: int = 0
    may_drive: bool = False
    is_new: bool = False
    warnings: tuple[AllocationWarning, ...] = ()
    override_reason: str = ""
    adaptations: tuple[str, ...] = ()
    changed: bool = False
    away_text: str = ""
    away_cause: str = ""


@dataclass(frozen=True, slots=True)
class TaskColumn:
    """A task on the board with its people."""

    row: TaskRow
    time_text: str
    vehicles: tuple[VehicleRow, ...] = ()
    cards: tuple[Card, ...] = ()
    warnings: tuple[AllocationWarning, ...] = ()
    changed: bool = False

    @property
    def task_id(self) -> UUID:
        """The task."""
        return self.row.task_id

    @property
    def taken(self) -> int:
        """How many people are on the task."""
        return len({card.participant_id for card in self.cards})

    @property
    def places_text(self) -> str:
        """*2/4*: people and places."""
        return f"{self.taken}/{self.row.places}"


@dataclass(frozen=True, slots=True)
class SolveItem:
    """A line of *Att lösa*: a warning, an order that is due, or marks that are missing."""

    grade: Grade
    text: str
    discreet: str = ""
    rule: str = ""
    why: str = ""
    task_id: UUID | None = None
    participant_id: UUID | None = None
    order_id: UUID | None = None
    unmarked: bool = False

    def said(self, *, openly: bool) -> str:
        """Return the sentence; without the adaptation unless it may be said openly."""
        return self.text if openly or not self.discreet else self.discreet


@dataclass(frozen=True, slots=True)
class FrozenInfo:
    """The day's latest frozen version, and what has changed since, in sentences."""

    number: int
    frozen_at: datetime
    frozen_by: str
    changes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Board:
    """The morning of a day at an arena."""

    day: date
    arena_id: UUID
    arena: str
    columns: tuple[TaskColumn, ...] = ()
    unassigned: tuple[Card, ...] = ()
    away: tuple[Card, ...] = ()
    to_solve: tuple[SolveItem, ...] = ()
    frozen: FrozenInfo | None = None
    may_write: bool = False
    may_see_adaptations: bool = False
    coming: tuple[str, ...] = ()
    """Agreed and planned work of the day that is to be laid out on the board."""

    @property
    def people(self) -> int:
        """How many people the board shows."""
        cards = [*self.unassigned, *self.away, *(c for col in self.columns for c in col.cards)]
        return len({card.participant_id for card in cards})
