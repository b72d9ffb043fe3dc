"""The time: injected, so that a test can choose it."""

import time
from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

STOCKHOLM = ZoneInfo("Europe/Stockholm")


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Return this instant, aware and in UTC."""
        ...

    def today(self) -> date:
        """Return the date in Sweden."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return this instant, aware and in UTC."""
        return datetime.fromtimestamp(time.time(), tz=UTC)

    def today(self) -> date:
        """Return the date in Sweden."""
        return self.now().astimezone(STOCKHOLM).date()


class DayClock(SystemClock):
    """The machine's clock on a chosen day: for the training unit."""

    def __init__(self, day: date) -> None:
        self._day = day

    def now(self) -> datetime:
        """Return this time of day on the chosen day."""
        local = super().now().astimezone(STOCKHOLM)
        moved = local.replace(year=self._day.year, month=self._day.month, day=self._day.day)
        return moved.astimezone(UTC)
