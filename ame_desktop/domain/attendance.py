"""The rows of attendance: a day's grid, a span of days, one person's days, and what is drafted."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from ame_desktop.domain.attendance_parts import HALVES, has_hours, hours_of_part, length
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.expected import ExpectedPerson, Mark
from ame_desktop.domain.names import PersonName


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
    last day of a certificate that covers the day, for those who keep certificates.
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

    @property
    def key(self) -> tuple[UUID, UUID, DayPart]:
        """What tells the lines of a day apart."""
        return self.participant_id, self.place_id, self.part

    @property
    def waits(self) -> bool:
        """Whether a mark is still awaited: expected, nothing marked and nothing announced."""
        return self.expected and self.state is None and self.announced is None

    @property
    def deviates(self) -> bool:
        """Whether the line is worth a look among those who are simply there."""
        simply_there = self.state is AttendanceState.PRESENT and not (
            self.outside_period or self.outside_schedule or self.minutes is not None
        )
        return not simply_there and (self.expected or self.state is not None)


@dataclass(frozen=True, slots=True)
class ArenaStatus:
    """How far an arena's day has come."""

    arena_id: UUID
    name: str
    expected: int
    waiting: int
    present: int
    locked: bool = False

    @property
    def complete(self) -> bool:
        """Whether everybody expected has a mark or an announced absence."""
        return self.expected > 0 and self.waiting == 0


@dataclass(frozen=True, slots=True)
class AttendanceDay:
    """A day's grid with its arenas, in order."""

    day: date
    rows: tuple[DayRow, ...]
    arenas: tuple[ArenaStatus, ...]


@dataclass(frozen=True, slots=True)
class DayCell:
    """A person's day in a week or month: what is agreed, marked and announced.

    ``awaited`` says that the day has come and has neither mark nor announced absence.
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
    """One day at one place in a person's own view."""

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
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """An absence told in advance, as a list shows it."""

    absence_id: UUID
    state: AttendanceState
    start: date
    end: date
    note: str
    by: str


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
    )


def arena_status(arena_id: UUID, name: str, rows: Iterable[DayRow]) -> ArenaStatus:
    """Return how far an arena's day has come, counted in people at places."""
    expected, waiting, present = set(), set(), set()
    for row in rows:
        if row.arena_id != arena_id:
            continue
        who = (row.participant_id, row.place_id)
        if row.expected:
            expected.add(who)
        if row.waits:
            waiting.add(who)
        if row.state is not None and row.state.is_present:
            present.add(who)
    return ArenaStatus(arena_id, name, len(expected), len(waiting), len(present))
