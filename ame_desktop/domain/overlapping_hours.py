"""The time of a day at several places, where the same hour is counted once.

A group activity often lies within the hours of the arena: who is there both as agreed has not been
there twice. Where only a part of a place's hours was attended, and not which, no more is counted
than is known for certain.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

Hours = tuple[int, int]
"""From and to, in minutes of the day."""

_DAY: Final[Hours] = (0, 24 * 60)


class Stretch(NamedTuple):
    """Minutes somewhere within some hours; ``None`` is time that no hours are known for."""

    hours: Hours | None
    minutes: int

    @property
    def whole(self) -> bool:
        """Whether it fills its hours."""
        return self.hours is not None and self.minutes >= self.hours[1] - self.hours[0]


def counted_once(
    places: Sequence[Sequence[Stretch]], already: Iterable[Stretch] = ()
) -> tuple[int, ...]:
    """Return the minutes of each place that no other place has counted already.

    Their sum is the day's time: exactly, where each stretch fills its hours, and otherwise the
    least that it can be. What fills its hours is counted first, the longest before others. Time
    that no hours are known for is added to the rest.

    Args:
        places: when a person was, or was to be, at each place.
        already: what is counted elsewhere, and not to be counted again.
    """
    minutes = [0] * len(places)
    known = [one for one in already if one.minutes]
    counted = _least(known)
    stretches = [(place, one) for place, held in enumerate(places) for one in held if one.minutes]
    for place, one in sorted(stretches, key=lambda pair: (not pair[1].whole, -pair[1].minutes)):
        known.append(one)
        before, counted = counted, _least(known)
        minutes[place] += counted - before
    return tuple(minutes)


def _least(stretches: Sequence[Stretch]) -> int:
    """Return the least time that can hold all the stretches, in minutes.

    The hours that end first are filled first, from their end, where later hours may share them.
    """
    if len(stretches) < 2:
        return sum(one.minutes for one in stretches)
    loose, bound = 0, list[tuple[Hours, int]]()
    for hours, minutes in stretches:
        if hours is None:
            loose += minutes
            continue
        bound.append((hours, min(minutes, hours[1] - hours[0])))
        if minutes > hours[1] - hours[0]:
            # More than the hours hold was at some other time of the day.
            bound.append((_DAY, minutes))
    taken: list[Hours] = []
    for hours, minutes in sorted(bound, key=lambda one: (one[0][1], one[0][0])):
        _fill(hours, minutes, taken)
    return loose + _time(taken)


def _fill(hours: Hours, minutes: int, taken: list[Hours]) -> None:
    """Take the latest free time of some hours, until they hold the minutes."""
    free = _outside(hours, taken)
    left = minutes - (hours[1] - hours[0] - _time(free))
    for start, end in reversed(free):
        used = min(max(left, 0), end - start)
        if used:
            taken.append((end - used, end))
        left -= used


def _time(parts: Iterable[Hours]) -> int:
    return sum(end - start for start, end in parts)


def _outside(hours: Hours, taken: Iterable[Hours]) -> list[Hours]:
    """Return the parts of some hours that are not taken, in order."""
    free, since = [], hours[0]
    for start, end in sorted(taken):
        until = min(start, hours[1])
        if since < until:
            free.append((since, until))
        since = max(since, end)
    return [*free, (since, hours[1])] if since < hours[1] else free
