"""What lies where a unit's file is said to be."""

from enum import Enum


class UnitState(Enum):
    """Whether there is a unit to open, a place for a new one, or something that was lost."""

    READY = "ready"
    ABSENT = "absent"
    LOST = "lost"
    """The keys are there, but the file is gone or empty."""
    KEYLESS = "keyless"
    """The file is there, but its keys are gone."""
