"""An order's hours and people: from the board, and corrected with both values kept."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text

MOST_HOURS = 1000
MOST_PEOPLE = 999
LONGEST_REASON = 300


@dataclass(frozen=True, slots=True)
class WorkedPart:
    """A task of an order on a board.

    ``hours`` are what it adds: hours that another part has counted are left out. ``None`` where
    they are not known, and for what is not done.
    """

    day: date
    arena: str
    done: bool
    hours: Decimal | None
    people: int


@dataclass(frozen=True)
class OrderHours:
    """What an order took. ``stated`` is what it said itself, ``people`` each person once."""

    order_id: UUID
    version: int
    stated: Decimal | None
    parts: tuple[WorkedPart, ...] = ()
    people: int = 0
    corrected_hours: Decimal | None = None
    corrected_people: int | None = None
    reason: str = ""
    corrected_by: str = ""

    @property
    def worked(self) -> Decimal | None:
        """The hours from the board; ``None`` where nothing is known of them."""
        known = [part.hours for part in self.parts if part.done and part.hours is not None]
        return sum(known, Decimal(0)) if known else None

    @property
    def is_corrected(self) -> bool:
        """Whether somebody has written other hours or people than the board says."""
        return self.corrected_hours is not None or self.corrected_people is not None

    @property
    def counted(self) -> Decimal | None:
        """The hours that are counted: the corrected, else the board's, else those stated."""
        if self.corrected_hours is not None:
            return self.corrected_hours
        return self.worked if self.worked is not None else self.stated


@dataclass(frozen=True, slots=True)
class HoursCorrection:
    """Other hours or people than the board says, and why; ``None`` lets the board's stand."""

    hours: Decimal | None
    people: int | None
    reason: str


def checked_correction(draft: HoursCorrection) -> HoursCorrection:
    """Return the correction, cleaned, when everything about it adds up.

    Raises:
        DomainError: nothing is corrected, a number is out of bounds, or the reason is missing.
    """
    if draft.hours is None and draft.people is None:
        raise DomainError("Skriv timmar eller personer som ska gälla.", field="hours")
    if draft.hours is not None and not 0 <= draft.hours <= MOST_HOURS:
        raise DomainError("Skriv timmar från 0 till 1 000.", field="hours")
    if draft.people is not None and not 0 <= draft.people <= MOST_PEOPLE:
        raise DomainError("Skriv personer från 0 till 999.", field="people")
    reason = fitting_text(draft.reason, "Skälet", LONGEST_REASON, field="reason")
    if not reason:
        raise DomainError("Skriv varför tavlans timmar inte stämmer.", field="reason")
    hours = None if draft.hours is None else round(draft.hours, 2)
    return replace(draft, hours=hours, reason=reason)
