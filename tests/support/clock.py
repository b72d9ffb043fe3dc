"""A clock that stands still until it is moved: the only double of the tests."""

from datetime import UTC, date, datetime, timedelta

from ame_desktop.services.clock import STOCKHOLM


class FixedClock:
    """Shows a chosen instant."""

    def __init__(self, local: datetime | None = None) -> None:
        self.set(local or datetime(2026, 11, 23, 7, 30))

    def set(self, local: datetime) -> None:
        """Show this local Swedish time."""
        self._now = local.replace(tzinfo=STOCKHOLM).astimezone(UTC)

    def move(self, by: timedelta) -> None:
        """Show a later (or earlier) instant."""
        self._now += by

    def now(self) -> datetime:
        return self._now

    def today(self) -> date:
        return self._now.astimezone(STOCKHOLM).date()
