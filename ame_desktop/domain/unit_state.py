"""What lies where a unit is said to be, and how its address is shown."""

import re
from enum import Enum

_PASSWORD = re.compile(r"^(\w[\w+]*://[^:/@]*):.*@")


class UnitState(Enum):
    """Whether there is a unit to open, a place for a new one, or something that was lost."""

    READY = "ready"
    ABSENT = "absent"
    LOST = "lost"
    """The keys are there, but the file is gone or empty."""
    KEYLESS = "keyless"
    """The file is there, but its keys are gone."""


def shown_address(address: str) -> str:
    """Return a unit's address as it may stand on a screen: a server's without its password."""
    return _PASSWORD.sub(r"\1@", address)
