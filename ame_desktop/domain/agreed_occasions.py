"""The hours of one piece of work, however many days or groups it was divided among."""

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


def counted_hours(parts: Sequence[DonePart]) -> tuple[Decimal | None, ...]:
    """Return the hours of each part, in the order given; no hour counts twice.

    What was noted counts as it is. Otherwise the time of day does, without the minutes that
    another part has counted already, as when two groups do the work together. ``None`` is a part
    that nothing is known of. Source: RAG-54.
    """
    if len(parts) == 1:
        return (_alone(parts[0]),)
    passed = {minute for part in parts if part.told is not None for minute in _minutes(part)}
    found: list[Decimal | None] = []
    for part in parts:
        if not _by_clock_alone(part):
            found.append(part.told)
            continue
        own = _minutes(part) - passed
        passed |= own
        found.append(round(Decimal(len(own)) / _HOUR, 2))
    return tuple(found)


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
    for part in parts:
        if part.told:
            yield part.day, part.told
    yield from unnoted_days(parts, hours_each)


def unnoted_days(
    parts: Sequence[DonePart], hours_each: Decimal | None
) -> Iterator[tuple[date, Decimal]]:
    """Yield the hours of an occasion that nobody noted, by the day they belong to.

    Args:
        parts: everything that was done for the occasion, also what was noted.
        hours_each: the hours of an occasion, as agreed.
    """
    if any(part.told is not None for part in parts) or hours_each is None:
        for part, hours in zip(parts, counted_hours(parts), strict=True):
            if part.told is None and hours:
                yield part.day, hours
    elif parts and hours_each:
        yield min(part.day for part in parts), hours_each


def _alone(part: DonePart) -> Decimal | None:
    return part.by_clock if _by_clock_alone(part) else part.told


def _by_clock_alone(part: DonePart) -> bool:
    """Whether nothing was noted, but the time of day is known."""
    return part.told is None and part.start_minute is not None and part.end_minute is not None


def _minutes(part: DonePart) -> set[tuple[date, int]]:
    if part.start_minute is None or part.end_minute is None:
        return set()
    return {(part.day, minute) for minute in range(part.start_minute, part.end_minute)}
