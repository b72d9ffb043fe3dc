"""An absence that was told in advance, as a list shows it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.attendance_states import AttendanceState


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """An absence told in advance, both days included, and who wrote it down."""

    absence_id: UUID
    state: AttendanceState
    start: date
    end: date
    note: str
    by: str
