"""What the attendance page can be asked to show by another page."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class AttendancePart(StrEnum):
    """A view of the page, or those of the day who lack a mark."""

    DAY = "dag"
    WEEK = "vecka"
    MONTH = "månad"
    ABSENCE = "frånvaro"
    CORRECTIONS = "rättelser"
    BASES = "underlag"
    UNMARKED = "ej avprickade"


@dataclass(frozen=True)
class AttendancePlace:
    """A part of the page; those who lack a mark, of one arena or of all."""

    part: AttendancePart
    arena_id: UUID | None = None
