"""The morning's rows: what is read of a day, and the board that is shown of it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from ame_desktop.domain.allocation_facts import PlacementFact, RestrictionFact, Span
from ame_desktop.domain.allocation_warnings import AllocationWarning
from ame_desktop.domain.arenas import MatrixValue
from ame_desktop.domain.attendance_states import Absence, AttendanceState, DayPart
from ame_desktop.domain.names import PersonName


class CopySource(StrEnum):
    """Which day's allocation is taken over."""

    LATEST = "Som i går"
    WEEK_AGO = "Som förra veckan"


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task as it is stored; minutes of the day, ``None`` follows the arena; see ``led_by``."""

    task_id: UUID
    version: int
    name: str
    place: str
    start_minute: int | None
    end_minute: int | None
    places: int
    demands: tuple[str, ...]
    lift_kilograms: int | None
    needs_driver: bool
    supervisor_id: UUID | None
    supervisor: str
    practical_supervisor_id: UUID | None
    done: bool
    hours: Decimal | None
    position: int
    template_id: UUID | None
    order_id: UUID | None
    agreed_task_id: UUID | None = None
    occurs_on: date | None = None
    outdoor: bool | None = None
    bring: str = ""
    wearing: bool = False
    qualifications: tuple[str, ...] = ()
    acting_id: UUID | None = None

    @property
    def led_by(self) -> UUID | None:
        """Who leads it on its day: ``acting_id`` stands in for the supervisor, if anybody does."""
        return self.acting_id or self.supervisor_id


@dataclass(frozen=True, slots=True)
class TaskDraft:
    """A task as it is to be. ``demands`` names restriction kinds by value.

    One of an agreement says which; ``occurs_on`` is the day that the agreement gives. ``wearing``
    work is heavy or dull; each of the ``qualifications`` somebody in the team has to have.
    """

    name: str
    day: date
    arena_id: UUID
    place: str = ""
    start_minute: int | None = None
    end_minute: int | None = None
    places: int = 2
    demands: tuple[str, ...] = ()
    lift_kilograms: int | None = None
    needs_driver: bool = False
    supervisor_id: UUID | None = None
    practical_supervisor_id: UUID | None = None
    vehicle_ids: tuple[UUID, ...] = ()
    template_id: UUID | None = None
    order_id: UUID | None = None
    agreed_task_id: UUID | None = None
    occurs_on: date | None = None
    outdoor: bool | None = None
    bring: str = ""
    wearing: bool = False
    qualifications: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AssignDraft:
    """A person to be put on a task; ``reason`` is that of *Fördela ändå*."""

    task_id: UUID
    participant_id: UUID
    part: DayPart = DayPart.WHOLE
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AssignmentRow:
    """A person on a task, with the hours and arena of the task."""

    assignment_id: UUID
    version: int
    task_id: UUID
    participant_id: UUID
    day: date
    part: DayPart
    override_reason: str
    position: int
    task_name: str
    start_minute: int | None
    end_minute: int | None
    arena_id: UUID


@dataclass(frozen=True, slots=True)
class VehicleRow:
    """A vehicle or a piece of equipment."""

    vehicle_id: UUID
    name: str
    is_vehicle: bool = True
    checked_until: date | None = None


@dataclass(frozen=True, slots=True)
class VehicleTask:
    """A vehicle on a task of the day, at any arena."""

    vehicle: VehicleRow
    task_id: UUID
    task_name: str
    start_minute: int | None
    end_minute: int | None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """What is read of a person for the board.

    ``belongs`` tells whether the arena is the person's own on the day. ``agreed`` is the day's
    time but for ``part_away``; ``week`` the agreed time of each weekday (Monday is 0), ``None``
    without a training schedule. ``qualifications`` are those that hold, each as ``same_name``
    gives it. A ``guest`` comes from another arena, for a task or not any more.
    """

    participant_id: UUID
    name: PersonName
    protected: bool = False
    readers: frozenset[UUID] = frozenset()
    belongs: bool = False
    expected: bool = False
    present: bool = False
    away: AttendanceState | None = None
    away_until: date | None = None
    agreed: Span | None = None
    week: dict[int, Span] | None = None
    placements: tuple[PlacementFact, ...] = ()
    restrictions: tuple[RestrictionFact, ...] = ()
    licensed: bool = False
    qualifications: frozenset[str] = frozenset()
    expired: tuple[tuple[str, date], ...] = ()
    started_on: date | None = None
    apart: frozenset[UUID] = frozenset()
    guest: bool = False
    part_away: Absence | None = None


@dataclass(frozen=True, slots=True)
class OrderDue:
    """An order that is wanted on the day or waits to be planned.

    ``to_lay_out`` where it is *Planerad* and no task stands for it yet; ``taken_on`` where it may
    be planned: an own unit's, or one from outside the municipality that is accepted. Source: RAG-47
    """

    order_id: UUID
    number: str
    customer: str
    text: str
    wanted_on: date | None
    address: str = ""
    outdoor: bool | None = None
    to_lay_out: bool = False
    taken_on: bool = True


@dataclass(frozen=True, slots=True)
class FrozenRow:
    """A frozen version of the day as it is stored."""

    number: int
    frozen_at: datetime
    frozen_by: str
    content: dict[str, Any]

    @property
    def people(self) -> frozenset[UUID]:
        """Those who were on a task when the day was frozen."""
        tasks = self.content["tasks"]
        return frozenset(UUID(person) for task in tasks for person, _ in task["people"])


@dataclass(frozen=True)
class DayData:
    """All that is read of a day at an arena."""

    day: date
    arena_id: UUID
    arena: str
    hours: Span
    per_supervisor: int | None = None
    tasks: tuple[TaskRow, ...] = ()
    assignments: tuple[AssignmentRow, ...] = ()
    """The whole week's, at all arenas, of the people on the board."""
    vehicles: tuple[VehicleTask, ...] = ()
    people: dict[UUID, PersonRow] = field(default_factory=dict)
    matrix: dict[str, MatrixValue] = field(default_factory=dict)
    orders: tuple[OrderDue, ...] = ()
    frozen: FrozenRow | None = None


@dataclass(frozen=True, slots=True)
class Suitable:
    """Somebody who could do a task: what speaks against it, hours left, and the last time."""

    participant_id: UUID
    short_name: str
    warnings: tuple[AllocationWarning, ...] = ()
    may_drive: bool = False
    minutes_left: int | None = None
    last_time: date | None = None
    busy: bool = False


@dataclass(frozen=True, slots=True)
class PersonChoice:
    """Somebody found by name."""

    participant_id: UUID
    name: PersonName


@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """A task of the arena's catalogue. ``weekdays`` is a bit mask, Monday lowest."""

    template_id: UUID
    name: str
    place: str
    start_minute: int | None
    end_minute: int | None
    places: int
    demands: tuple[str, ...]
    lift_kilograms: int | None
    needs_driver: bool
    weekdays: int
    indoors: bool = False
    bring: str = ""
    wearing: bool = False
    qualifications: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StaffChoice:
    """Somebody who can lead a task; ``here`` where the arena is their own."""

    staff_id: UUID
    name: str
    here: bool = False


@dataclass(frozen=True, slots=True)
class AgreedChoice:
    """A task of an agreement that can be done on a day, and how it is offered."""

    agreed_task_id: UUID
    title: str
    draft: TaskDraft


@dataclass(frozen=True, slots=True)
class TaskChoices:
    """What a task can be made from and given."""

    templates: tuple[TemplateChoice, ...]
    orders: tuple[OrderDue, ...]
    vehicles: tuple[VehicleRow, ...]
    staff: tuple[StaffChoice, ...]
    agreed: tuple[AgreedChoice, ...] = ()
    qualifications: tuple[str, ...] = ()
