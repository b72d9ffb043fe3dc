"""A first and a last day for which somebody does another's work: checked, and said in words."""

from datetime import date

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_dates import day_text


def check_days(first: date, last: date) -> None:
    """Refuse days that end before they begin.

    Raises:
        DomainError: the last day lies before the first.
    """
    if last < first:
        raise DomainError(
            f"Sista dag ska vara samma dag som eller efter första dag, {day_text(first)}.",
            field="end",
        )


def days_told(first: date, last: date) -> str:
    """Return the days in words: *mån 23 nov*, or *från mån 23 nov till och med fre 27 nov*."""
    if first == last:
        return day_text(first)
    return f"från {day_text(first)} till och med {day_text(last)}"
