"""When an agreed task comes back: the rule as a value, its days in a span, and the next ones."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from ame_desktop.domain.agreements import HolidayPolicy, Recurrence
from ame_desktop.domain.calendar import (
    add_months,
    days_between,
    is_free_holiday,
    is_working_day,
    monday_of,
    month_span,
    next_working_day,
    previous_working_day,
)
from ame_desktop.domain.errors import DomainError

WEEKDAYS_MASK = 0b0011111
LAST_OF_MONTH = -1
_MOST_WEEKS = 52
_FARTHEST_MOVE = timedelta(days=21)
_YEARS_AHEAD = 12


@dataclass(frozen=True)
class RecurrenceRule:
    """How often an agreed task comes back.

    ``weekdays`` is a bit mask where Monday is bit 0. ``every`` counts weeks, from the week of
    ``anchor``. ``nth`` is which of the weekday in the month: 1 to 5, or -1 for the last. A season
    runs from month and day to month and day ("11-01" to "03-31"), over the turn of the year if it
    must; both are empty when the task runs the whole year.
    """

    recurrence: Recurrence
    weekdays: int = 0
    every: int = 1
    anchor: date | None = None
    nth: int | None = None
    season_from: str = ""
    season_to: str = ""
    holidays: HolidayPolicy = HolidayPolicy.SKIP

    def has_weekday(self, number: int) -> bool:
        """Whether a weekday is chosen, 0 for Monday."""
        return bool(self.weekdays >> number & 1)

    @property
    def weekday_numbers(self) -> tuple[int, ...]:
        """The chosen weekdays, 0 for Monday."""
        return tuple(number for number in range(7) if self.has_weekday(number))

    def in_season(self, day: date) -> bool:
        """Whether the day lies in the task's season."""
        if not (self.season_from and self.season_to):
            return True
        here = f"{day.month:02}-{day.day:02}"
        if self.season_from <= self.season_to:
            return self.season_from <= here <= self.season_to
        return here >= self.season_from or here <= self.season_to


@dataclass(frozen=True, order=True)
class Occurrence:
    """One time that the task comes back.

    ``day`` is when the work is done; ``occurs_on`` the day that the rule itself gives, which
    differs where a public holiday moved it.
    """

    day: date
    occurs_on: date

    @property
    def is_moved(self) -> bool:
        """Whether a day when nobody works has moved it."""
        return self.day != self.occurs_on


def weekday_mask(*numbers: int) -> int:
    """Return the bit mask of some weekdays, 0 for Monday."""
    return sum(1 << number for number in set(numbers))


def checked_rule(rule: RecurrenceRule) -> RecurrenceRule:
    """Return the rule without what its kind does not use.

    Raises:
        DomainError: with the field that it concerns.
    """
    _check_season(rule)
    if rule.recurrence in (Recurrence.WEEKDAYS, Recurrence.WHEN_NEEDED):
        return replace(rule, weekdays=0, every=1, anchor=None, nth=None)
    if not 0 < rule.weekdays < 1 << 7:
        raise DomainError("Välj minst en veckodag.", field="weekdays")
    if rule.recurrence is Recurrence.MONTHLY:
        if rule.nth not in (1, 2, 3, 4, 5, LAST_OF_MONTH):
            raise DomainError("Välj vilken i månaden: första till femte eller sista.", field="nth")
        return replace(rule, every=1, anchor=None)
    if not 1 <= rule.every <= _MOST_WEEKS:
        raise DomainError(f"Skriv 1 till {_MOST_WEEKS} veckor mellan gångerna.", field="every")
    if rule.every > 1 and rule.anchor is None:
        raise DomainError("Ange en dag i den första veckan.", field="anchor")
    return replace(rule, nth=None, anchor=rule.anchor if rule.every > 1 else None)


def _check_season(rule: RecurrenceRule) -> None:
    for field, text in (("season_from", rule.season_from), ("season_to", rule.season_to)):
        if text and not _is_month_and_day(text):
            raise DomainError("Skriv säsongen som månad och dag: 05-01.", field=field)
    if bool(rule.season_from) != bool(rule.season_to):
        missing = "season_to" if rule.season_from else "season_from"
        raise DomainError("Ange både när säsongen börjar och när den slutar.", field=missing)


def _is_month_and_day(text: str) -> bool:
    try:
        return date.fromisoformat(f"2024-{text}").strftime("%m-%d") == text
    except ValueError:
        return False


def occurrences(rule: RecurrenceRule, first: date, last: date) -> tuple[Occurrence, ...]:
    """Return the times that the task is done in a span, both ends included, in order.

    A time that falls on a day when nobody works is left out or moved as the rule says. One that
    is moved onto a day that has the task already is left out: the work is done once a day.
    *Vid behov* gives none.
    """
    found: dict[date, date] = {}
    moved: list[Occurrence] = []
    for day in _days_of_rule(rule, first - _FARTHEST_MOVE, last + _FARTHEST_MOVE):
        if not _is_free(day):
            found[day] = day
        elif rule.holidays is not HolidayPolicy.SKIP:
            moved.append(Occurrence(_moved(rule, day), day))
    for occurrence in moved:
        found.setdefault(occurrence.day, occurrence.occurs_on)
    inside = (Occurrence(day, origin) for day, origin in found.items() if first <= day <= last)
    return tuple(sorted(inside))


@lru_cache(maxsize=4096)
def occurrence_on(rule: RecurrenceRule, day: date) -> Occurrence | None:
    """Return the time that the task is done on a day, ``None`` if it is not done then."""
    return next(iter(occurrences(rule, day, day)), None)


def next_occurrences(
    rule: RecurrenceRule,
    since: date,
    count: int = 10,
    *,
    until: date | None = None,
) -> tuple[Occurrence, ...]:
    """Return the next times from a day on, that day included.

    Args:
        rule: how often the task comes back.
        since: the first day that can be among them.
        count: how many at most.
        until: the last day that can be among them, the agreement's end; twelve years on if not
            given, since the fifth Monday of a short season can be years away.
    """
    farthest = until or add_months(since, 12 * _YEARS_AHEAD)
    found: list[Occurrence] = []
    first = since
    while first <= farthest and len(found) < count:
        last = min(add_months(first, 12), farthest)
        found += occurrences(rule, first, last)
        first = last + timedelta(days=1)
    return tuple(found[:count])


def _moved(rule: RecurrenceRule, day: date) -> date:
    before = rule.holidays is HolidayPolicy.BEFORE
    step = previous_working_day if before else next_working_day
    return step(day)


def _is_free(day: date) -> bool:
    """Whether nobody works; a Saturday or Sunday that the rule names is a day to work."""
    return is_free_holiday(day) if day.weekday() >= 5 else not is_working_day(day)


def _days_of_rule(rule: RecurrenceRule, first: date, last: date) -> Iterator[date]:
    """Yield the days that the rule itself gives, holidays among them."""
    return (day for day in _all_year(rule, first, last) if rule.in_season(day))


def _all_year(rule: RecurrenceRule, first: date, last: date) -> Iterator[date]:
    if rule.recurrence is Recurrence.WEEKDAYS:
        return (day for day in days_between(first, last) if WEEKDAYS_MASK >> day.weekday() & 1)
    if rule.recurrence is Recurrence.WEEKLY:
        return _weekly(rule, first, last)
    if rule.recurrence is Recurrence.MONTHLY:
        return _monthly(rule, first, last)
    return iter(())


def _weekly(rule: RecurrenceRule, first: date, last: date) -> Iterator[date]:
    week_of_anchor = monday_of(rule.anchor or date.min)
    for day in days_between(first, last):
        weeks = (monday_of(day) - week_of_anchor).days // 7
        if rule.has_weekday(day.weekday()) and weeks % rule.every == 0:
            yield day


def _monthly(rule: RecurrenceRule, first: date, last: date) -> Iterator[date]:
    month = first.replace(day=1)
    while month <= last:
        days = [_nth_of_month(month, number, rule.nth or 1) for number in rule.weekday_numbers]
        yield from sorted(day for day in days if day is not None and first <= day <= last)
        month = add_months(month, 1)


def _nth_of_month(month: date, weekday: int, nth: int) -> date | None:
    start, end = month_span(month.year, month.month)
    if nth == LAST_OF_MONTH:
        return end - timedelta(days=(end.weekday() - weekday) % 7)
    day = start + timedelta(days=(weekday - start.weekday()) % 7 + 7 * (nth - 1))
    return day if day <= end else None
