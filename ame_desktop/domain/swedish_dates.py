"""Dates as people write them in Swedish, and dates as the screen writes them."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_names import (
    MONTHS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
    month_number,
    weekday_number,
)

_HINT = "Skriv till exempel 2026-03-03, 3/3 eller 3 mars."
_YEARS = range(1900, 2200)
_NEAR_YEARS = 10
_NAMED = {
    "idag": 0,
    "i dag": 0,
    "imorgon": 1,
    "i morgon": 1,
    "imorn": 1,
    "igår": -1,
    "i går": -1,
    "iövermorgon": 2,
    "i övermorgon": 2,
    "iförrgår": -2,
    "i förrgår": -2,
}
_NO_END = frozenset({"", "-", "tillsvidare", "tills vidare", "tv", "t.v.", "löpande", "inget"})
_YEAR = r"(?P<year>\d{4}|\d{2})"
_CLOCK = r"(?:[ t](?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.]\d{2}(?:\.\d+)?)?)?"
_ISO = re.compile(rf"(?P<year>\d{{4}})([-./])(?P<month>\d{{1,2}})\2(?P<day>\d{{1,2}}){_CLOCK}")
_COMPACT = re.compile(rf"(?P<year>\d{{4}})(?P<month>\d{{2}})(?P<day>\d{{2}}){_CLOCK}")
_DAY_FIRST = re.compile(
    rf"(?P<day>\d{{1,2}})\s*[/.-]\s*(?P<month>\d{{1,2}})(?:\.|\s*[/.\s-]\s*-?{_YEAR})?{_CLOCK}"
)
_SHORT = re.compile(rf"(?P<first>\d{{2}})-(?P<month>\d{{2}})-(?P<last>\d{{2}}){_CLOCK}")
_WITH_NAME = re.compile(
    rf"(?:den )?(?P<day>\d{{1,2}})(?::?[ae]|\.)? ?(?P<name>[a-zåäö]+)\.?(?:,? {_YEAR})?{_CLOCK}"
)
_WEEK = re.compile(r"(?:v|vecka)\.? ?(?P<week>\d{1,2})(?:[ /-](?P<year>\d{4}))?")
_OFFSET = re.compile(r"(?P<sign>[+-]) ?(?P<days>\d{1,4})(?: ?(?:d|dag|dagar))?")


def parse_date(value: str | date, today: date, *, field: str = "date") -> date:
    """Read a date in any form that people use.

    Takes ``2026-03-03``, ``20260303``, ``3/3``, ``3/3 2026``, ``3.3.2026``, ``3 mars``, *idag*,
    *ti* (the next Tuesday, today included), *v 12* (its Monday) and ``+14``. A date without a year
    is the one nearest to today.

    Raises:
        DomainError: with a sentence, if the date does not exist or cannot be read.
    """
    if isinstance(value, date):
        return _existing(value.year, value.month, value.day, field)
    text = _plain(value)
    for reader in _READERS:
        found = reader(text, today, field)
        if found is not None:
            return found
    shown = value.strip()[:40]
    start = f"”{shown}” går inte att läsa som ett datum. " if shown else ""
    raise DomainError(start + _HINT, field=field)


def parse_end_date(value: str | date | None, today: date, *, field: str = "end") -> date | None:
    """Read the end of a period; nothing and *tillsvidare* mean no end.

    Raises:
        DomainError: as :func:`parse_date`.
    """
    if value is None or (isinstance(value, str) and _plain(value) in _NO_END):
        return None
    return parse_date(value, today, field=field)


def parse_datetime(value: str | date, today: date, *, field: str = "date") -> datetime:
    """Read a date with its time of day; without one it is midnight.

    Raises:
        DomainError: as :func:`parse_date`.
    """
    day = parse_date(value, today, field=field)
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return datetime.combine(day, time())
    return datetime.combine(day, _clock_of(_plain(value), field))


def _plain(text: str) -> str:
    kept = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    folded = unicodedata.normalize("NFKC", kept).casefold()
    return " ".join(folded.replace("–", "-").replace("−", "-").split()).replace("t.o.m. ", "")


def _clock_of(text: str, field: str) -> time:
    for pattern in (_ISO, _COMPACT, _DAY_FIRST, _WITH_NAME):
        match = pattern.fullmatch(text)
        if match and match["hour"]:
            return _clock(int(match["hour"]), int(match["minute"]), field)
    return time()


def _clock(hour: int, minute: int, field: str) -> time:
    try:
        return time(hour, minute)
    except ValueError:
        raise DomainError(f"Klockslaget {hour}:{minute:02d} finns inte.", field=field) from None


def _named(text: str, today: date, field: str) -> date | None:
    del field
    days = _NAMED.get(text)
    return None if days is None else today + timedelta(days=days)


def _year_first(text: str, today: date, field: str) -> date | None:
    del today
    match = _ISO.fullmatch(text) or _COMPACT.fullmatch(text)
    if match is None:
        return None
    return _existing(int(match["year"]), int(match["month"]), int(match["day"]), field)


def _short(text: str, today: date, field: str) -> date | None:
    """Read ``26-03-03``: year or day first, whichever lies near, and never a guess between two."""
    match = _SHORT.fullmatch(text)
    if match is None:
        return None
    first, month, last = (2000 + int(match["first"]), int(match["month"]), int(match["last"]))
    near = []
    for year, day in ((first, last), (2000 + last, first - 2000)):
        if abs(year - today.year) <= _NEAR_YEARS:
            near.append(_existing(year, month, day, field))
    if len(set(near)) > 1:
        raise DomainError(f"Skriv året i {text} med fyra siffror.", field=field)
    return near[0] if near else None


def _day_first(text: str, today: date, field: str) -> date | None:
    match = _DAY_FIRST.fullmatch(text)
    if match is None:
        return None
    return _dated(match, int(match["month"]), today, field)


def _with_month_name(text: str, today: date, field: str) -> date | None:
    match = _WITH_NAME.fullmatch(_without_weekday(text))
    month = month_number(match["name"]) if match else None
    if match is None or month is None:
        return None
    return _dated(match, month, today, field)


def _without_weekday(text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest if rest and weekday_number(first.rstrip(",")) is not None else text


def _dated(match: re.Match[str], month: int, today: date, field: str) -> date:
    day = int(match["day"])
    written = match["year"]
    if not written:
        return _nearest(month, day, today, field)
    year = int(written) if len(written) == 4 else 2000 + int(written)
    return _existing(year, month, day, field)


def _weekday(text: str, today: date, field: str) -> date | None:
    del field
    number = weekday_number(text)
    return None if number is None else today + timedelta(days=(number - today.weekday()) % 7)


def _week(text: str, today: date, field: str) -> date | None:
    match = _WEEK.fullmatch(text)
    if match is None:
        return None
    week = int(match["week"])
    years = [int(match["year"])] if match["year"] else [today.year + n for n in (-1, 0, 1)]
    mondays = [monday for year in years if (monday := _monday(year, week)) is not None]
    if not mondays:
        year = match["year"] or today.year
        raise DomainError(f"Vecka {week} finns inte {year}.", field=field)
    return min(mondays, key=lambda monday: abs((monday - today).days))


def _monday(year: int, week: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        return None


def _offset(text: str, today: date, field: str) -> date | None:
    del field
    match = _OFFSET.fullmatch(text)
    if match is None:
        return None
    days = int(match["days"])
    return today + timedelta(days=days if match["sign"] == "+" else -days)


def _nearest(month: int, day: int, today: date, field: str) -> date:
    candidates: list[date] = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            candidates.append(date(year, month, day))
        except ValueError:
            continue
    if not candidates:
        return _existing(today.year, month, day, field)
    return min(candidates, key=lambda found: abs((found - today).days))


def _existing(year: int, month: int, day: int, field: str) -> date:
    if not 1 <= month <= 12:
        raise DomainError(
            f"Månad {month} finns inte. Dagen skrivs före månaden: 3/12 är 3 december.", field=field
        )
    if year not in _YEARS:
        raise DomainError(f"Året {year:04d} går inte att använda. {_HINT}", field=field)
    try:
        return date(year, month, day)
    except ValueError:
        last = last_day_of_month(year, month).day
        name = MONTHS[month - 1].capitalize()
        raise DomainError(
            f"{year:04d}-{month:02d}-{day:02d} finns inte. {name} {year} har {last} dagar.",
            field=field,
        ) from None


_READERS: tuple[Callable[[str, date, str], date | None], ...] = (
    _named,
    _year_first,
    _short,
    _day_first,
    _with_month_name,
    _weekday,
    _week,
    _offset,
)


def last_day_of_month(year: int, month: int) -> date:
    """Return the last day of a month."""
    first_of_next = date(year + month // 12, month % 12 + 1, 1)
    return first_of_next - timedelta(days=1)


def day_text(day: date, *, week: bool = False, year: bool = False) -> str:
    """Write a day for the screen: ``tis 3 mars``, with year and week where asked for.

    With both: ``tis 3 mars 2026 (v. 10)``.
    """
    text = f"{SHORT_WEEKDAYS[day.weekday()]} {day.day} {SHORT_MONTHS[day.month - 1]}"
    if year:
        text += f" {day.year}"
    return f"{text} (v. {day.isocalendar().week})" if week else text


def long_day_text(day: date) -> str:
    """Write a day in full: ``tisdag 3 mars 2026``."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def month_text(day: date) -> str:
    """Write a month: ``mars 2026``."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def relative_text(day: date, today: date) -> str:
    """Write a day as seen from today: *idag*, *igår*, *om 3 dagar*, *för 2 veckor sedan*."""
    days = (day - today).days
    if days in (-1, 0, 1):
        return {-1: "igår", 0: "idag", 1: "imorgon"}[days]
    amount = _amount(abs(days))
    return f"om {amount}" if days > 0 else f"för {amount} sedan"


def _amount(days: int) -> str:
    if days < 14:
        return f"{days} dagar"
    if days < 60:
        return f"{days // 7} veckor"
    if days < 730:
        return f"{days // 30} månader"
    return f"{days // 365} år"
