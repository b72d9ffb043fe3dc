"""Months of attendance that are closed: what stands in the way, and who locked and opened them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from ame_desktop.domain.attendance_holes import DayHoles, check_days_filled
from ame_desktop.domain.errors import DomainError, NeedsReasonError
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.swedish_dates import month_text

LONGEST_LOCK_REASON: Final = 300
"""Characters that the reason of a lock has room for."""


@dataclass(frozen=True, slots=True)
class MonthLock:
    """An arena's month that is locked now: by whom, when and why. ``month`` is its first day."""

    arena_id: UUID
    month: date
    by: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class LockEvent:
    """That somebody locked or opened an arena's month, and the reason that was given."""

    at: datetime
    arena: str
    month: date
    locked: bool
    by: str
    reason: str

    @property
    def what(self) -> str:
        """What was done, in a word or two."""
        return "Låst" if self.locked else "Upplåst"


def check_over(month: date, today: date) -> None:
    """Refuse to lock a month that is not over.

    Raises:
        DomainError: the month goes on, or has not begun.
    """
    if month >= today.replace(day=1):
        raise DomainError(
            f"{month_text(month).capitalize()} är inte slut än. Lås månaden när den är slut.",
            field="month",
        )


def check_filled(arena: str, month: date, holes: Mapping[date, DayHoles]) -> None:
    """Refuse to lock a month where somebody who was expected lacks a mark or its minutes.

    Raises:
        DomainError: days lack something; its field is ``unmarked``.
    """
    check_days_filled(f"{month_text(month).capitalize()} kan inte låsas för {arena}", holes)


def checked_reason(reason: str) -> str:
    """Return a reason, cleaned and kept whole.

    Raises:
        DomainError: it is longer than there is room for.
    """
    return fitting_text(reason, "Skälet", LONGEST_LOCK_REASON, field="reason")


def why_opened(reason: str) -> str:
    """Return why a month is opened again.

    Raises:
        DomainError: it is longer than there is room for.
        NeedsReasonError: nothing is said of why.
    """
    clean = checked_reason(reason)
    if not clean:
        raise NeedsReasonError("Skriv varför månaden låses upp.", field="reason")
    return clean
