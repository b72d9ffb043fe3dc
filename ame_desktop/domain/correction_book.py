"""*Rättelseboken*: every later change of a mark, with what stood before, who, when and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from ame_desktop.domain.attendance_months import LockEvent
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.swedish_dates import month_text

WHOLE_ARENA: Final = "Hela arenan"
_OPEN, _LOCKED = "Öppen", "Låst"


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """A correction as it is stored; a state that is ``None`` is *ej markerad*."""

    correction_id: UUID
    day: date
    part: DayPart
    participant_id: UUID
    name: PersonName
    arena_id: UUID
    place: str
    old_state: AttendanceState | None
    old_minutes: int | None
    new_state: AttendanceState | None
    new_minutes: int | None
    at: datetime
    by: str
    reason: str

    @property
    def before(self) -> str:
        """What stood before, in words."""
        return value_text(self.old_state, self.old_minutes)

    @property
    def after(self) -> str:
        """What stands since, in words."""
        return value_text(self.new_state, self.new_minutes)


@dataclass(frozen=True, slots=True)
class BookLine:
    """A line of the book: a correction of a mark, or a month that was locked or opened."""

    key: tuple[object, ...]
    day: date
    when: str
    who: str
    place: str
    before: str
    after: str
    at: datetime
    by: str
    reason: str
    participant_id: UUID | None = None


def value_text(state: AttendanceState | None, minutes: int | None) -> str:
    """Return a mark in words."""
    if state is None:
        return "Ej markerad"
    return state.label if minutes is None else f"{state.label}, {minutes} min på plats"


def book_lines(
    corrections: Iterable[CorrectionRow], locks: Iterable[LockEvent]
) -> tuple[BookLine, ...]:
    """Return the lines of the book, what was done last first."""
    lines = [*map(_of_correction, corrections), *map(_of_lock, locks)]
    return tuple(sorted(lines, key=lambda line: line.at, reverse=True))


def _of_correction(row: CorrectionRow) -> BookLine:
    part = "" if row.part is DayPart.WHOLE else f" {row.part.value}"
    return BookLine(
        (row.correction_id,),
        row.day,
        f"{row.day.isoformat()}{part}",
        row.name.listed,
        row.place,
        row.before,
        row.after,
        row.at,
        row.by,
        row.reason,
        row.participant_id,
    )


def _of_lock(event: LockEvent) -> BookLine:
    before, after = (_OPEN, _LOCKED) if event.locked else (_LOCKED, _OPEN)
    return BookLine(
        (event.arena, event.month, event.at),
        event.month,
        month_text(event.month),
        WHOLE_ARENA,
        event.arena,
        before,
        after,
        event.at,
        event.by,
        event.reason,
    )
