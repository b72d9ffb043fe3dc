"""The states a day's attendance can have, the parts of a day, and where a mark comes from."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple


class AttendanceState(StrEnum):
    """What staff can mark; *ej markerad* is the lack of a mark and never a state.

    The value is the key that sets the state in the grid.
    """

    PRESENT = "N"
    LATE = "T"
    LEFT_EARLY = "G"
    SICK = "S"
    CHILD_CARE = "V"
    LEAVE = "L"
    OTHER_PLANNING = "P"
    NO_SHOW = "U"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _TITLES[self]

    @property
    def in_sentence(self) -> str:
        """The name inside a sentence: small letters, but *VAB* as it is."""
        return self.label if self.label.isupper() else self.label.lower()

    @property
    def is_present(self) -> bool:
        """Whether the person was there, for the whole time or for some of it."""
        return self in _PRESENT

    @property
    def is_absence(self) -> bool:
        """Whether the person was away the whole time."""
        return self not in _PRESENT

    @property
    def takes_minutes(self) -> bool:
        """Whether the person missed some of the time, which is then to be given in minutes."""
        return self in _PARTLY

    @property
    def can_be_announced(self) -> bool:
        """Whether the state can be set for a day that has not come: planned absence only."""
        return self in _ANNOUNCED


_TITLES = {
    AttendanceState.PRESENT: "Närvarande",
    AttendanceState.LATE: "Sen",
    AttendanceState.LEFT_EARLY: "Gick tidigare",
    AttendanceState.SICK: "Sjuk",
    AttendanceState.CHILD_CARE: "VAB",
    AttendanceState.LEAVE: "Ledig",
    AttendanceState.OTHER_PLANNING: "Annan planering",
    AttendanceState.NO_SHOW: "Uteblev",
}
_PRESENT = frozenset({AttendanceState.PRESENT, AttendanceState.LATE, AttendanceState.LEFT_EARLY})
_PARTLY = frozenset({AttendanceState.LATE, AttendanceState.LEFT_EARLY})
_ANNOUNCED = frozenset(
    {
        AttendanceState.SICK,
        AttendanceState.CHILD_CARE,
        AttendanceState.LEAVE,
        AttendanceState.OTHER_PLANNING,
    }
)


class DayPart(StrEnum):
    """The part of a day that a mark or an assignment covers."""

    WHOLE = "hel"
    MORNING = "fm"
    AFTERNOON = "em"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _PART_LABELS[self]


_PART_LABELS = {
    DayPart.WHOLE: "Hela dagen",
    DayPart.MORNING: "Förmiddag",
    DayPart.AFTERNOON: "Eftermiddag",
}


class Absence(NamedTuple):
    """The part of a day that somebody is away, why, and the last day, where that was told."""

    part: DayPart
    state: AttendanceState
    until: date | None = None

    @property
    def other_half(self) -> DayPart | None:
        """The half of the day that is left, ``None`` where the absence takes the whole."""
        return _OTHER_HALVES.get(self.part)

    @property
    def when(self) -> str:
        """When it is, in a sentence."""
        return _PARTS_IN_SENTENCE[self.part]


_OTHER_HALVES = {
    DayPart.MORNING: DayPart.AFTERNOON,
    DayPart.AFTERNOON: DayPart.MORNING,
}
_PARTS_IN_SENTENCE = {
    DayPart.WHOLE: "i dag",
    DayPart.MORNING: "på förmiddagen",
    DayPart.AFTERNOON: "på eftermiddagen",
}


class MarkSource(StrEnum):
    """Where a mark comes from: staff, the person on the arena's screen, or an older list."""

    STAFF = "personal"
    SELF = "själv"
    IMPORT = "inläst"
