"""The rows of attendance: a day's grid, a span of days, one person's days, and what is drafted."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from ame_desktop.domain.attendance_parts import (
    HALVES,
    has_hours,
    hours_of_part,
    lacks_minutes,
    length,
)
from ame_desktop.domain.attendance_states import AttendanceState, DayPart, MarkSource
from ame_desktop.domain.closed_days import ClosedBy
from ame_desktop.domain.expected import ExpectedPerson, Mark
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.overlapping_hours import Hours, Stretch


@dataclass(frozen=True, slots=True)
class MarkDraft:
    """What is to be marked; ``state`` ``None`` takes the mark away.

    Args:
        day: the day.
        participant_id: the person.
        place_id: the arena, or the placement at another unit.
        state: the new state, or ``None`` for *ej markerad*.
        minutes: the time present, in minutes, where it differs from the agreed.
        part: the part of the day.
        reason: why, where the day lies far back.
        anyway: whether the person has said yes to marking on a red day or outside the period.
    """

    day: date
    participant_id: UUID
    place_id: UUID
    state: AttendanceState | None
    minutes: int | None = None
    part: DayPart = DayPart.WHOLE
    reason: str = ""
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class DayRow:
    """One line of the day's grid: a person at a place, for a part of the day.

    ``minutes`` is the time present, where it was given. ``sick_day`` numbers the calendar day of
    an unbroken sickness, 0 when not sick. ``outside_schedule`` marks stand where nothing is agreed.
    ``queued`` is a mark that waits on the work place for the server. ``certificate_to`` is the
    last day of a certificate that covers the day, for those who keep certificates. ``own`` is a
    mark that the person made on the arena's screen.
    """

    participant_id: UUID
    name: PersonName
    short_name: str
    arena_id: UUID
    place_id: UUID
    place_name: str
    part: DayPart
    expected: bool
    drop_in: bool
    start_minute: int | None
    end_minute: int | None
    agreed_minutes: int
    state: AttendanceState | None
    minutes: int | None
    announced: AttendanceState | None
    announced_until: date | None
    absence_id: UUID | None
    outside_schedule: bool
    outside_period: bool
    mark_id: UUID | None
    note: str
    sick_day: int = 0
    corrected: bool = False
    queued: bool = False
    certificate_to: date | None = None
    own: bool = False

    @property
    def key(self) -> tuple[UUID, UUID, DayPart]:
        """What tells the lines of a day apart."""
        return self.participant_id, self.place_id, self.part

    @property
    def waits(self) -> bool:
        """Whether a mark is still awaited: expected, nothing marked and nothing announced."""
        return self.expected and self.state is None and self.announced is None

    @property
    def lacks_minutes(self) -> bool:
        """Whether it is marked that time was missed of the hours, but not how much."""
        hours = length(self.start_minute, self.end_minute)
        return lacks_minutes(self.state, self.minutes) and hours > 0

    @property
    def deviates(self) -> bool:
        """Whether the line is worth a look among those who are simply there."""
        simply_there = self.state is AttendanceState.PRESENT and not (
            self.outside_period or self.outside_schedule or self.minutes is not None
        )
        return not simply_there and (self.expected or self.state is not None)


@dataclass(frozen=True, slots=True)
class ArenaStatus:
    """How far its day has come, ``closed`` by whom; ``unmeasured`` people lack their minutes."""

    arena_id: UUID
    name: str
    expected: int
    waiting: int
    present: int
    locked: bool = False
    closed: ClosedBy | None = None
    unmeasured: int = 0

    @property
    def complete(self) -> bool:
        """Whether all who are expected have a mark with its minutes, or an announced absence."""
        return self.expected > 0 and self.waiting == 0 and self.unmeasured == 0


@dataclass(frozen=True, slots=True)
class AttendanceDay:
    """A day's grid with its arenas, in order."""

    day: date
    rows: tuple[DayRow, ...]
    arenas: tuple[ArenaStatus, ...]


@dataclass(frozen=True, slots=True)
class DayCell:
    """A person's day in a week or month: what is agreed, marked and announced.

    ``awaited`` says that the day has come and has neither mark nor announced absence,
    ``lacks_minutes`` that time was missed but not how much. ``drop_in`` is a day when the place is
    open for the person without being planned. ``hours`` are the agreed ones, and ``there`` is when
    the person came, as far as it is known. ``part_away`` is an absence that ``state`` leaves out.
    """

    day: date
    expected: bool
    agreed_minutes: int
    state: AttendanceState | None
    minutes: int | None
    announced: AttendanceState | None
    attended_minutes: int = 0
    outside_period: bool = False
    awaited: bool = False
    lacks_minutes: bool = False
    drop_in: bool = False
    hours: Hours | None = None
    there: tuple[Stretch, ...] = ()
    part_away: AttendanceState | None = None


@dataclass(frozen=True, slots=True)
class SpanRow:
    """A person at a place over a span of days, with agreed and attended time in minutes."""

    participant_id: UUID
    name: PersonName
    short_name: str
    arena_id: UUID
    place_id: UUID
    place_name: str
    cells: tuple[DayCell, ...]
    agreed_minutes: int
    attended_minutes: int

    @property
    def missing(self) -> int:
        """How many days that have come lack a mark."""
        return sum(cell.awaited for cell in self.cells)

    @property
    def unplanned(self) -> bool:
        """Whether the person only drops in: nothing is agreed, and the place is open."""
        return not self.agreed_minutes and any(cell.drop_in for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Correction:
    """A later change of a mark: what staff marked, what was corrected, by whom and why."""

    at: datetime
    part: DayPart
    old_state: AttendanceState | None
    old_minutes: int | None
    new_state: AttendanceState | None
    new_minutes: int | None
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class PersonDay:
    """One day, or a half of it, at one place in a person's own view.

    ``hours`` are the agreed ones, and ``there`` is when the person came, as far as it is known.
    """

    day: date
    arena_id: UUID
    place_id: UUID
    place_name: str
    part: DayPart
    expected: bool
    agreed_minutes: int
    state: AttendanceState | None
    minutes: int | None
    announced: AttendanceState | None
    attended_minutes: int
    outside_schedule: bool
    outside_period: bool
    note: str
    hours: Hours | None
    there: tuple[Stretch, ...]
    corrections: tuple[Correction, ...] = ()
    own: bool = False
    drop_in: bool = False

    @property
    def lacks_minutes(self) -> bool:
        """Whether it is marked that time was missed, but not how much."""
        return lacks_minutes(self.state, self.minutes)


def day_rows(
    person: ExpectedPerson, short_name: str, sick_day: int = 0, *, corrected: bool = False
) -> tuple[DayRow, ...]:
    """Return a person's lines in the day's grid: one, or one for each half of a divided day."""
    marks = {mark.part: mark for mark in person.marks}
    parts = tuple(marks) or (DayPart.WHOLE,)
    if person.expected and DayPart.WHOLE not in parts:
        # Who is marked for one half of the day is still awaited for the other.
        parts = tuple(half for half in HALVES if half in marks or has_hours(person, half))
    told = (short_name, sick_day, corrected)
    return tuple(_day_row(person, part, marks.get(part), *told) for part in parts)


def _day_row(
    person: ExpectedPerson,
    part: DayPart,
    mark: Mark | None,
    short_name: str,
    sick_day: int,
    corrected: bool,
) -> DayRow:
    start, end = hours_of_part(person.start_minute, person.end_minute, part)
    return DayRow(
        person.participant_id,
        person.name,
        short_name,
        person.arena_id,
        person.place_id,
        person.place_name,
        part,
        person.expected,
        person.drop_in,
        start,
        end,
        length(start, end) if person.expected else 0,
        mark.state if mark else None,
        mark.minutes if mark else None,
        person.announced,
        person.announced_until,
        person.absence_id,
        mark is not None and person.in_period and not (person.expected or person.drop_in),
        mark is not None and (mark.outside_period or not person.in_period),
        mark.mark_id if mark else None,
        mark.note if mark else "",
        sick_day,
        corrected,
        own=mark is not None and mark.source is MarkSource.SELF,
    )


def arena_status(arena_id: UUID, name: str, rows: Iterable[DayRow]) -> ArenaStatus:
    """Return how far an arena's day has come, counted in people at places."""
    here = [row for row in rows if row.arena_id == arena_id]

    def people(held: Callable[[DayRow], bool]) -> int:
        return len({(row.participant_id, row.place_id) for row in here if held(row)})

    return ArenaStatus(
        arena_id,
        name,
        people(lambda row: row.expected),
        people(lambda row: row.waits),
        people(lambda row: row.state is not None and row.state.is_present),
        unmeasured=people(lambda row: row.lacks_minutes),
    )
