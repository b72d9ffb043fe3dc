"""A recurrence in Swedish words: the sentence for a rule, and the rule that words mean."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from ame_desktop.domain.agreements import HolidayPolicy, Recurrence
from ame_desktop.domain.recurrence import (
    LAST_OF_MONTH,
    WEEKDAYS_MASK,
    RecurrenceRule,
    weekday_mask,
)
from ame_desktop.domain.swedish_dates import last_day_of_month
from ame_desktop.domain.swedish_names import MONTHS, WEEKDAYS, full_date, month_number
from ame_desktop.domain.swedish_names import weekday_number as weekday_named

_LEAP_YEAR = 2024
_NTH = {1: "första", 2: "andra", 3: "tredje", 4: "fjärde", 5: "femte", LAST_OF_MONTH: "sista"}
_WEEKS = {3: "tredje", 4: "fjärde", 5: "femte", 6: "sjätte", 7: "sjunde", 8: "åttonde"}
_NTH_NAMED = {name: number for number, name in _NTH.items()}
_WEEKS_NAMED = {"andra": 2} | {name: number for number, name in _WEEKS.items()}
_HOLIDAYS = {
    HolidayPolicy.SKIP: "Utgår på helgdagar.",
    HolidayPolicy.BEFORE: "Flyttas till dagen före en helgdag.",
    HolidayPolicy.AFTER: "Flyttas till dagen efter en helgdag.",
}
_WITHOUT_WEEKDAYS = {
    "vardag": Recurrence.WEEKDAYS,
    "vardagar": Recurrence.WEEKDAYS,
    "arbetsdag": Recurrence.WEEKDAYS,
    "arbetsdagar": Recurrence.WEEKDAYS,
    "dagligen": Recurrence.WEEKDAYS,
    "behov": Recurrence.WHEN_NEEDED,
    "behövs": Recurrence.WHEN_NEEDED,
}
_MONTH = frozenset({"månad", "månaden", "månader"})
_FILLERS = frozenset(
    {"alla", "av", "det", "efter", "en", "gång", "i", "när", "och", "på", "samt", "under"}
    | {"var", "varje", "vecka", "veckan", "vid", ",", ".", "&", "/", "+"}
)
_SEASON = re.compile(
    r"(?:(\d{1,2})\s+)?([a-zåäö]{3,})\.?\s*(?:[-–—]|till och med|t\.? ?o\.? ?m\.?|till)\s*"
    r"(?:(\d{1,2})\s+)?([a-zåäö]{3,})"
)
_DAY_RANGE = re.compile(r"([a-zåäö]{2,})\s*(?:[-–—]|till)\s*([a-zåäö]{2,})")
_EVERY = re.compile(r"\bvar (\d{1,2}):[ea]\b|\b(varannan)\b|\bvar ([a-zåäö]+)\b")


def rule_words(rule: RecurrenceRule) -> str:
    """Return how often a task comes back in words: *tisdagar och torsdagar, maj–september*."""
    words = _how_often(rule)
    season = season_words(rule.season_from, rule.season_to)
    return f"{words}, {season}" if season else words


def rule_sentence(rule: RecurrenceRule) -> str:
    """Return the rule as a sentence, with the first week and what happens on public holidays."""
    words = rule_words(rule)
    text = words[0].upper() + words[1:]
    if rule.every > 1 and rule.anchor is not None:
        text += f", räknat från {full_date(rule.anchor)}"
    if rule.recurrence is Recurrence.WHEN_NEEDED:
        return f"{text}."
    return f"{text}. {_HOLIDAYS[rule.holidays]}"


def season_words(season_from: str, season_to: str) -> str:
    """Return a season in words: *november–mars*; empty for the whole year."""
    if not (season_from and season_to):
        return ""
    first, last = _month_and_day(season_from), _month_and_day(season_to)
    whole = first.day == 1 and last == last_day_of_month(_LEAP_YEAR, last.month)
    start, end = MONTHS[first.month - 1], MONTHS[last.month - 1]
    return f"{start}–{end}" if whole else f"{first.day} {start}–{last.day} {end}"


def season_from_words(text: str) -> tuple[str, str] | None:
    """Return the first season that a text names, as month and day, or ``None``.

    *Gräsklippning maj–september* gives 05-01 to 09-30.
    """
    found = _find_season(text.casefold())
    return None if found is None else found[0]


def rule_from_words(
    text: str,
    start: date,
    *,
    also: str = "",
    holidays: HolidayPolicy = HolidayPolicy.SKIP,
) -> RecurrenceRule | None:
    """Return the rule that words mean, ``None`` if they say something else.

    Args:
        text: *varannan torsdag*, *första tisdagen i månaden*, *fredagar, maj–september*.
        start: the agreement's first day; *varannan* is counted from the first such day after it.
        also: another text that can name the season, such as the task's name.
        holidays: what happens on public holidays, since such words do not say it.
    """
    words = " ".join(text.casefold().split())
    season = season_from_words(also) or ("", "")
    found = _find_season(words)
    if found is not None:
        season, (begins, ends) = found
        words = words[:begins] + words[ends:]
    rule = _rule_of(words, start)
    if rule is None:
        return None
    return RecurrenceRule(
        rule.recurrence, rule.weekdays, rule.every, rule.anchor, rule.nth, *season, holidays
    )


def _how_often(rule: RecurrenceRule) -> str:
    if rule.recurrence is Recurrence.WEEKDAYS:
        return "varje vardag"
    if rule.recurrence is Recurrence.WHEN_NEEDED:
        return "vid behov"
    names = [WEEKDAYS[number] for number in rule.weekday_numbers]
    if rule.recurrence is Recurrence.MONTHLY:
        days = _joined([f"{name}en" for name in names])
        return f"{_NTH[rule.nth or 1]} {days} i månaden"
    if rule.every == 1:
        return _joined([f"{name}ar" for name in names])
    if len(names) == 1:
        return f"{_every_words(rule.every)} {names[0]}"
    return f"{_joined([f'{name}ar' for name in names])} {_every_words(rule.every)} vecka"


def _every_words(every: int) -> str:
    if every == 2:
        return "varannan"
    if every in _WEEKS:
        return f"var {_WEEKS[every]}"
    ending = "a" if every % 10 in (1, 2) and every not in (11, 12) else "e"
    return f"var {every}:{ending}"


def _joined(words: Sequence[str]) -> str:
    return " och ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def _month_and_day(text: str) -> date:
    return date.fromisoformat(f"{_LEAP_YEAR}-{text}")


def _find_season(text: str) -> tuple[tuple[str, str], tuple[int, int]] | None:
    for match in _SEASON.finditer(text):
        first, last = month_number(match[2]), month_number(match[4])
        if first is None or last is None:
            continue
        longest = [last_day_of_month(_LEAP_YEAR, month).day for month in (first, last)]
        days = int(match[1] or 1), int(match[3] or longest[1])
        if all(1 <= day <= most for day, most in zip(days, longest, strict=True)):
            season = f"{first:02}-{days[0]:02}", f"{last:02}-{days[1]:02}"
            return season, match.span()
    return None


def _rule_of(text: str, start: date) -> RecurrenceRule | None:
    every, text = _weeks_between(text)
    text, ranged = _weekday_range(text)
    words = re.findall(r"[a-zåäö]+|\S", text)
    rest = [word for word in words if word not in _FILLERS | _MONTH]
    if len(rest) == 1 and every == 1 and rest[0] in _WITHOUT_WEEKDAYS:
        return RecurrenceRule(_WITHOUT_WEEKDAYS[rest[0]])
    nth = _NTH_NAMED.get(rest[0]) if rest else None
    numbers = [weekday_named(word) for word in (rest if nth is None else rest[1:])]
    mask = weekday_mask(*ranged, *(number for number in numbers if number is not None))
    if None in numbers or not mask:
        return None
    if nth is not None:
        return RecurrenceRule(Recurrence.MONTHLY, mask, nth=nth) if every == 1 else None
    return None if _MONTH & set(words) else _weekly(mask, every, start)


def _weekly(mask: int, every: int, start: date) -> RecurrenceRule:
    if every > 1:
        return RecurrenceRule(Recurrence.WEEKLY, mask, every, _first_of(mask, start))
    if mask == WEEKDAYS_MASK:
        return RecurrenceRule(Recurrence.WEEKDAYS)
    return RecurrenceRule(Recurrence.WEEKLY, mask)


def _weeks_between(text: str) -> tuple[int, str]:
    """Return how many weeks there are between the times, and the text without that."""
    match = _EVERY.search(text)
    if match is None:
        return 1, text
    every = int(match[1]) if match[1] else 2 if match[2] else _WEEKS_NAMED.get(match[3], 0)
    return (every, text[: match.start()] + text[match.end() :]) if every else (1, text)


def _weekday_range(text: str) -> tuple[str, set[int]]:
    match = _DAY_RANGE.search(text)
    if match is None:
        return text, set()
    first, last = weekday_named(match[1]), weekday_named(match[2])
    if first is None or last is None or first > last:
        return text, set()
    return text[: match.start()] + text[match.end() :], set(range(first, last + 1))


def _first_of(mask: int, start: date) -> date:
    days = (start + timedelta(days=number) for number in range(7))
    return next(day for day in days if mask >> day.weekday() & 1)
