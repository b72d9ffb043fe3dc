"""Starts the real program as ``ame-desktop`` does; only the machine's clock shows another time.

The first argument is that time, such as ``07:30``; what follows is the program's own.
"""

import sys
import time
from datetime import UTC, datetime

from ame_desktop.bootstrap import start
from ame_desktop.services import clock
from tests.support.clock import FixedClock

_MORNING = FixedClock(datetime.fromisoformat(f"2026-11-24T{sys.argv[1]}")).now()
_BEGAN = time.monotonic()


class MorningClock(clock.SystemClock):
    """Goes from the given time on the Tuesday after the Monday of the training unit."""

    def now(self) -> datetime:
        """Return the morning's time."""
        gone = time.monotonic() - _BEGAN
        return datetime.fromtimestamp(_MORNING.timestamp() + gone, tz=UTC)


if __name__ == "__main__":
    clock.SystemClock = MorningClock
    sys.exit(start(sys.argv[2:]))
