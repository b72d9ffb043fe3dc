"""What running text says by its form alone: numbers, telephones, addresses, days and hours.

Nothing is guessed: where the text names several, all of them are returned, for a person to choose.
"""

import re
from datetime import date
from typing import Final

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_dates import parse_date
from ame_desktop.domain.swedish_names import MONTHS, SHORT_MONTHS, WEEKDAYS

Clue = tuple[str, int, int]
"""A value as a form shows it, and where in the text it stands."""

_NUMBER: Final = re.compile(r"\b[A-ZÅÄÖ]{2,6}-\d{4}-\d{1,6}\b")
_NAMED_NUMBER: Final = re.compile(
    r"\b(?:ärende|beställning|beställnings|order)(?:nr|nummer)?\.? ?#?(?P<value>\d[\w-]{0,30})",
    re.IGNORECASE,
)
_EMAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_PHONE: Final = re.compile(r"(?<![\w+/-])(?:\+46|0)[\d /–-]{5,16}\d(?![\w/-]\d)")
_PHONE_DIGITS: Final = range(8, 13)
_MONTH: Final = "|".join(sorted({*MONTHS, *SHORT_MONTHS}, key=len, reverse=True))
_DATE: Final = (
    r"\d{4}-\d{1,2}-\d{1,2}"
    r"|\d{1,2}/\d{1,2}(?:[ -]?\d{4}|/\d{4})?"
    rf"|\d{{1,2}}(?::?[ae])? (?:{_MONTH})(?:\.?(?: \d{{4}}))?"
)
_CUE: Final = (
    r"\b(?:senast|önskar|önskas|önskat|gärna|helst|innan|före|den|på|till|under|blir|är)[: ]{1,2}"
    rf"(?:(?:den|senast|till|på) )?(?:(?:{'|'.join(WEEKDAYS)})(?:en)? (?:den )?)?"
)
_WANTED: Final = re.compile(rf"{_CUE}(?P<value>{_DATE})(?!\d)", re.IGNORECASE)
_WEEK: Final = re.compile(r"\b(?:vecka|v\.?) ?(?P<week>\d{1,2})(?!\d)", re.IGNORECASE)
_HOURS: Final = re.compile(
    r"(?<![\d,.:/–-])(?P<value>\d{1,3}(?:[.,]\d{1,2})?) ?(?:h|tim|timmar|timme)\b", re.IGNORECASE
)
_SPAN_OF_HOURS: Final = re.compile(
    r"\d{1,3} ?(?:-|–|till|eller) ?\d{1,3} ?(?:h|tim|timmar)\b", re.IGNORECASE
)


def numbers(text: str) -> list[Clue]:
    """Return what looks like an order's number."""
    found = [(match[0], *match.span()) for match in _NUMBER.finditer(text)]
    named = ((match["value"], *match.span("value")) for match in _NAMED_NUMBER.finditer(text))
    return _apart(found or list(named))


def emails(text: str) -> list[Clue]:
    """Return the e-mail addresses."""
    return _apart([(match[0].rstrip("."), *match.span()) for match in _EMAIL.finditer(text)])


def phones(text: str) -> list[Clue]:
    """Return the telephone numbers, as they are written."""
    return _apart(
        [
            (match[0].strip(), *match.span())
            for match in _PHONE.finditer(text)
            if sum(sign.isdigit() for sign in match[0]) in _PHONE_DIGITS
        ]
    )


def wanted_days(text: str, today: date) -> list[Clue]:
    """Return the days that the text asks for, as ``2026-12-03``; a day that does not exist is not.

    Args:
        text: the running text.
        today: the day it was written; a date without a year is the one nearest to it.
    """
    found: list[Clue] = []
    for match in _WANTED.finditer(text):
        try:
            day = parse_date(match["value"], today)
        except DomainError:
            continue
        found.append((day.isoformat(), *match.span("value")))
    return _apart(found)


def weeks(text: str) -> list[Clue]:
    """Return the weeks that the text names; which day of them is for a person to say."""
    return _apart([(match["week"], *match.span()) for match in _WEEK.finditer(text)])


def hours(text: str) -> list[Clue]:
    """Return the numbers of hours that the text names, with a decimal comma."""
    found = [(m["value"].replace(".", ","), *m.span()) for m in _HOURS.finditer(text)]
    return _apart(found)


def spans_of_hours(text: str) -> list[str]:
    """Return what is said of hours without a number of them: *2–3 timmar*."""
    return [match[0] for match in _SPAN_OF_HOURS.finditer(text)]


def _apart(found: list[Clue]) -> list[Clue]:
    """Keep the first of those that say the same."""
    first: dict[str, Clue] = {}
    for clue in found:
        first.setdefault("".join(clue[0].casefold().split()), clue)
    return list(first.values())
