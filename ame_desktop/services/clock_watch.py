"""A machine's clock that was set back: it is noticed, logged and said."""

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from ame_desktop.domain.log import LogKind
from ame_desktop.services.context import Context
from ame_desktop.storage.queries.log_chain import last_at

TOLERANCE: Final = timedelta(minutes=5)
"""Clocks of two machines differ a little, and are set right by a little all the time."""
_ACTION: Final = "access.clock_back"
_HOUR: Final = 60


def set_back(ctx: Context) -> timedelta | None:
    """Return how far the clock stands before the log's last line, where that is too far.

    It is noted in the log, which keeps its own order by number.
    """
    with ctx.read() as reader:
        last = last_at(reader)
    return _noted(ctx, timedelta() if last is None else last - ctx.clock.now())


def clock_text(back: timedelta) -> str:
    """Return what is said of a clock that was set back."""
    minutes = round(back.total_seconds() / 60)
    hours = round(minutes / _HOUR)
    long = f"{minutes} minuter" if minutes < 2 * _HOUR else f"{hours} timmar"
    return (
        f"Datorns klocka har ställts tillbaka {long}. Tider som sparas nu kan bli fel. "
        "Kontrollera klockan, eller be datorns skötare om hjälp."
    )


class ClockWatch:
    """Compares the clock with one that only goes forward, for as long as a unit is open.

    Args:
        ctx: who is logged in, and the clock.
        steady: seconds that only go forward.
    """

    def __init__(self, ctx: Context, steady: Callable[[], float] = time.monotonic) -> None:
        self._ctx = ctx
        self._steady = steady
        self._seen = ctx.clock.now(), steady()

    def look(self) -> timedelta | None:
        """Return how far the clock has been set back since the last time, where that is too far."""
        now, (before, at) = (self._ctx.clock.now(), self._steady()), self._seen
        self._seen = now
        return _noted(self._ctx, timedelta(seconds=now[1] - at) - (now[0] - before))


def _noted(ctx: Context, back: timedelta) -> timedelta | None:
    if back <= TOLERANCE:
        return None
    minutes = round(back.total_seconds() / 60)
    ctx.note(_ACTION, LogKind.SYSTEM, reason=f"{minutes} minuter")
    return back
