"""The hours of one occasion of agreed work, however many days or groups it was divided among."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

_HOUR = 60


@dataclass(frozen=True)
class DonePart:
    """A task on a board that is done; ``told`` are the hours that were noted with it."""

    day: date
    told: Decimal | None
    start_minute: int | None = None
    end_minute: int | None = None

    @property
    def by_clock(self) -> Decimal:
        """The length of its time of day, in hours; nothing without one."""
        if self.start_minute is None or self.end_minute is None:
            return Decimal(0)
        return round(Decimal(self.end_minute - self.start_minute) / _HOUR, 2)


def worked_days(
    parts: Sequence[DonePart], hours_each: Decimal | None
) -> Iterator[tuple[date, Decimal]]:
    """Yield the hours of one occasion by the day they were worked; none counts twice.

    What was noted counts. Where nothing was, the agreed hours of an occasion count once; without
    those, the time of day does. Source: RAG-54.

    Args:
        parts: everything that was done for the occasion.
        hours_each: the hours of an occasion, as agreed.
    """
    if any(part.told is not None for part in parts) or hours_each is None:
        for part in sorted(parts, key=_day):
            hours = part.told if part.told is not None else part.by_clock
            if hours:
                yield part.day, hours
    elif parts and hours_each:
        yield min(part.day for part in parts), hours_each


def _day(part: DonePart) -> date:
    return part.day
