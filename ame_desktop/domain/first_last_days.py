"""A first and a last day, of whatever has them: checked, and said in words."""

from datetime import date

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.swedish_names import full_date


def wrong_order_text(first: date) -> str:
    """Return what somebody is told who wrote a last day before this first day."""
    return f"Sista dag ska vara samma dag som eller efter första dag, {full_date(first)}."


def check_days(first: date, last: date | None, *, field: str = "end", rule: str = "") -> None:
    """Refuse days that end before they begin.

    Args:
        first: the first day.
        last: the last day; ``None`` is no end.
        field: the name of the last day's value.
        rule: the rule that asks for it, if any.

    Raises:
        DomainError: the last day lies before the first.
    """
    if last is not None and last < first:
        raise DomainError(wrong_order_text(first), field=field, rule=rule)


def days_told(first: date, last: date) -> str:
    """Return the days in words: *mån 23 nov*, or *från mån 23 nov till och med fre 27 nov*."""
    if first == last:
        return day_text(first)
    return f"från {day_text(first)} till och med {day_text(last)}"
