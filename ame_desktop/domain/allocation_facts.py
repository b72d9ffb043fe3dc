"""What the rules of the morning ask about a person, a task and a day."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.arenas import MatrixValue
from ame_desktop.domain.attendance_states import Absence, AttendanceState, DayPart
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.domain.swedish_times import minute_text

NOON = 12 * 60
"""The minute of the day where the morning ends and the afternoon begins."""


@dataclass(frozen=True)
class Span:
    """A part of a day in minutes after midnight."""

    start: int
    end: int

    @property
    def minutes(self) -> int:
        """The length in minutes."""
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share any time."""
        return self.start < other.end and other.start < self.end

    def __str__(self) -> str:
        return f"{minute_text(self.start)}–{minute_text(self.end)}"


@dataclass(frozen=True)
class PlacementFact:
    """A placement as the allocation needs it.

    ``here`` tells whether it is at this arena, ``ready`` whether nothing but the chief's decision
    was left to wait for: on route AF the assessment is signed. Source: RAG-10.
    """

    form: ActivityForm
    state: PlacementState
    origin: PlacementOrigin
    start: date
    end: date | None
    here: bool = True
    ready: bool = True

    def covers(self, day: date) -> bool:
        """Whether the day lies within the placement's period."""
        return self.start <= day and (self.end is None or day <= self.end)

    @property
    def binds(self) -> bool:
        """Whether it can stop: one taken over from an older list stops nobody."""
        return self.origin is not PlacementOrigin.TAKEN_OVER


@dataclass(frozen=True)
class RestrictionFact:
    """An adaptation that holds on the day: a function, never a diagnosis."""

    kind: RestrictionKind
    text: str = ""
    max_kilograms: int | None = None


@dataclass(frozen=True)
class OtherTask:
    """Another task that the person already has on the day."""

    name: str
    span: Span


@dataclass(frozen=True)
class PersonFacts:
    """What is known of a person on the day.

    Args:
        agreed: the day's agreed hours, ``None`` where none are agreed.
        has_schedule: whether the person has a training schedule at all; those who drop in have not.
        week_minutes: the week's agreed minutes, ``None`` without a schedule.
        other_minutes: minutes already allotted this week, without the task in question.
        readers: staff who are named on a protected person's case.
        apart: those the person is not to work together with.
        part_away: the half of the day that the person is away; ``agreed`` is then the other.
    """

    participant_id: UUID
    name: str
    placements: tuple[PlacementFact, ...] = ()
    protected: bool = False
    readers: frozenset[UUID] = frozenset()
    away: AttendanceState | None = None
    away_until: date | None = None
    agreed: Span | None = None
    has_schedule: bool = False
    week_minutes: int | None = None
    other_minutes: int = 0
    restrictions: tuple[RestrictionFact, ...] = ()
    may_drive: bool = False
    expired: tuple[tuple[str, date], ...] = ()
    form_value: MatrixValue | None = None
    started_on: date | None = None
    other_tasks: tuple[OtherTask, ...] = ()
    apart: frozenset[UUID] = frozenset()
    part_away: Absence | None = None


@dataclass(frozen=True)
class Teammate:
    """One of those already on the task."""

    participant_id: UUID
    name: str
    may_drive: bool = False
    needs_supervisor: bool = False
    qualifications: frozenset[str] = frozenset()


@dataclass(frozen=True)
class TaskFacts:
    """A task with its team.

    ``demands`` names what the work asks of all who do it, ``qualifications`` what it asks of one.
    """

    task_id: UUID
    name: str
    span: Span
    places: int = 2
    demands: frozenset[RestrictionKind] = frozenset()
    lift_kilograms: int | None = None
    needs_driver: bool = False
    vehicles: tuple[UUID, ...] = ()
    supervisor_id: UUID | None = None
    supervisor: str = ""
    team: tuple[Teammate, ...] = ()
    qualifications: tuple[str, ...] = ()


@dataclass(frozen=True)
class VehicleUse:
    """A vehicle on the day: the tasks that take it, with their hours."""

    name: str
    checked_until: date | None
    uses: tuple[tuple[UUID, str, Span], ...] = ()


@dataclass(frozen=True)
class DayFacts:
    """The day at the arena. ``led`` counts the people that each supervisor leads that day."""

    day: date
    arena: str
    hours: Span
    per_supervisor: int | None = None
    led: dict[UUID, int] | None = None
    vehicles: dict[UUID, VehicleUse] | None = None


def span_of(start: int | None, end: int | None, part: DayPart, hours: Span) -> Span:
    """Return when an assignment takes place.

    Args:
        start: the task's start, ``None`` where it begins with the arena's day.
        end: the task's end, ``None`` where it ends with the arena's day.
        part: the part of the day that the person takes.
        hours: the arena's hours.
    """
    first = hours.start if start is None else start
    last = max(hours.end if end is None else end, first)
    if part is DayPart.MORNING and first < NOON:
        last = min(last, NOON)
    if part is DayPart.AFTERNOON and last > NOON:
        first = max(first, NOON)
    return Span(first, last)


def lies(span: Span, part: DayPart) -> bool:
    """Whether a time lies within a part of the day."""
    if span.minutes <= 0:
        return False
    if part is DayPart.MORNING:
        return span.end <= NOON
    return part is DayPart.WHOLE or span.start >= NOON
