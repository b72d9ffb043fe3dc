"""Times of day, spans of hours and lists of weekdays as people write them in Swedish."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import time
from functools import cache

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_names import SHORT_WEEKDAYS, weekday_number

MINUTES_OF_DAY = 24 * 60
"""Where a day ends, in minutes after midnight."""
_TIME_HINT = "Skriv till exempel 8, 8.30 eller 830."
_TIME = re.compile(r"(?:kl\.? ?)?(?P<hour>\d{1,2})(?:[.:,]?(?P<minute>\d{2}))?")
_DASH = re.compile(r"\s*(?:-|till|tom)\s*")
_SEPARATORS = re.compile(r"\s*(?:,|;|/|\+|&|\boch\b|\bsamt\b|\s)\s*")
_GROUPS: dict[str, tuple[int, ...]] = {
    "vardagar": (0, 1, 2, 3, 4),
    "vardag": (0, 1, 2, 3, 4),
    "varje vardag": (0, 1, 2, 3, 4),
    "alla vardagar": (0, 1, 2, 3, 4),
    "alla dagar": (0, 1, 2, 3, 4, 5, 6),
    "varje dag": (0, 1, 2, 3, 4, 5, 6),
    "helger": (5, 6),
}


@dataclass(frozen=True)
class TimeSpan:
    """Hours of a day, in minutes after midnight; the end is later than the start."""

    start_minute: int
    end_minute: int

    @property
    def minutes(self) -> int:
        """The length in minutes."""
        return self.end_minute - self.start_minute

    @property
    def start(self) -> time:
        """The time it begins."""
        return time(self.start_minute // 60, self.start_minute % 60)

    @property
    def end(self) -> time:
        """The time it ends."""
        return time(self.end_minute // 60, self.end_minute % 60)

    def __str__(self) -> str:
        return f"{time_text(self.start)}–{time_text(self.end)}"


def parse_time(value: str | time, *, field: str = "time") -> time:
    """Read a time of day: ``8``, ``830``, ``8.30``, ``8:30``, ``kl 8``.

    Raises:
        DomainError: with a sentence, if there is no such time.
    """
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0)
    match = _TIME.fullmatch(_plain(value))
    if match is None:
        shown = value.strip()[:40]
        start = f"”{shown}” går inte att läsa som ett klockslag. " if shown else ""
        raise DomainError(start + _TIME_HINT, field=field)
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if hour > 23 or minute > 59:
        raise DomainError(f"Klockslaget {hour}:{minute:02d} finns inte. {_TIME_HINT}", field=field)
    return time(hour, minute)


def check_hours(start: int | None, end: int | None, *, field: str = "end_minute") -> None:
    """Refuse hours that end before they begin, or lie outside the day.

    Args:
        start: when it begins, in minutes after midnight; ``None`` is no hour of its own.
        end: when it ends, likewise.
        field: the name of the end's value.

    Raises:
        DomainError: the end is not after the start, or not within the day.
    """
    known = [minute for minute in (start, end) if minute is not None]
    within = all(0 <= minute <= MINUTES_OF_DAY for minute in known)
    if not within or (start is not None and end is not None and end <= start):
        raise DomainError("Sluttiden ska vara efter starttiden.", field=field)


def parse_span(text: str, *, field: str = "times") -> TimeSpan:
    """Read a span of hours: ``8-12``, ``9.30–14``, ``8.00-15.00``, ``8 till 12``.

    Raises:
        DomainError: with a sentence, if it cannot be read or ends before it starts.
    """
    parts = _DASH.split(_plain(text))
    if len(parts) != 2:
        raise DomainError(
            f"”{text.strip()[:40]}” går inte att läsa som tider. Skriv till exempel 8-12.",
            field=field,
        )
    start, end = (_minutes(parse_time(part, field=field)) for part in parts)
    if end <= start:
        begins = time_text(time(start // 60, start % 60))
        raise DomainError(f"Sluttiden ska vara efter starttiden {begins}.", field=field)
    return TimeSpan(start, end)


def parse_weekdays(text: str, *, field: str = "weekdays") -> tuple[int, ...]:
    """Read a list of weekdays: *mån, ons, fre*, *mån-fre*, *tis och tors*, *vardagar*.

    Returns:
        The days in order, Monday is 0.

    Raises:
        DomainError: with a sentence, if a word is not a weekday.
    """
    plain = _plain(text)
    if plain in _GROUPS:
        return _GROUPS[plain]
    days: set[int] = set()
    for part in _SEPARATORS.split(re.sub(r"\s*-\s*", "-", plain)):
        days.update(_days_of(part, field))
    return tuple(sorted(days))


def weekdays_text(days: tuple[int, ...]) -> str:
    """Write weekdays for the screen: ``mån–fre`` for three or more in a row, else listed."""
    ordered = sorted(set(days))
    in_row = len(ordered) > 2 and ordered[-1] - ordered[0] == len(ordered) - 1
    if in_row:
        return f"{SHORT_WEEKDAYS[ordered[0]]}–{SHORT_WEEKDAYS[ordered[-1]]}"
    return ", ".join(SHORT_WEEKDAYS[day] for day in ordered)


def time_text(value: time) -> str:
    """Write a time of day for the screen: ``09:30``."""
    return minute_text(value.hour * 60 + value.minute)


@cache
def minute_text(minute: int) -> str:
    """Write a minute of the day for the screen: ``09:30``."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def hours_text(minutes: int) -> str:
    """Write an amount of time in hours: ``4,5 tim``, ``0,25 tim``."""
    hours = f"{minutes / 60:.2f}".rstrip("0").rstrip(".")
    return f"{hours.replace('.', ',')} tim"


def _minutes(value: time) -> int:
    return value.hour * 60 + value.minute


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    dashed = re.sub(
        "[\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}]", "-", folded
    )
    return " ".join(dashed.split())


def _days_of(part: str, field: str) -> tuple[int, ...]:
    if part in _GROUPS:
        return _GROUPS[part]
    ends = [_weekday(word, field) for word in part.split("-")]
    if len(ends) == 1:
        return (ends[0],)
    first, last = ends[0], ends[-1]
    return tuple((first + step) % 7 for step in range((last - first) % 7 + 1))


def _weekday(word: str, field: str) -> int:
    number = weekday_number(word)
    if number is None:
        raise DomainError(
            f"”{word[:40]}” är ingen veckodag. Skriv till exempel mån, ons, fre.", field=field
        )
    return number
