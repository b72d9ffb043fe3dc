"""How close to work a person feels, and how complex the case is, over time.

Source: OSB-04, AFR-19, AFR-22.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text

FARTHEST: Final = 1
CLOSEST: Final = 10
COMPLEXITIES: Final = {1: "1 – ett hinder", 2: "2 – flera hinder", 3: "3 – flera och invävda"}
"""How complex a case can be; it says how often the plan is looked through. Source: AFR-22."""
_LONGEST_NOTE: Final = 300


@dataclass(frozen=True)
class RatingDraft:
    """What the person says on a day: 1 is far from work, 10 is ready to begin."""

    day: date
    closeness: int | None
    complexity: int | None = None
    note: str = ""


@dataclass(frozen=True)
class RatingRow:
    """A stored rating, with who wrote it down."""

    mark_id: UUID
    version: int
    by: str
    draft: RatingDraft

    @property
    def day(self) -> date:
        """The day it was said."""
        return self.draft.day

    @property
    def closeness(self) -> int | None:
        """How close to work the person felt, or ``None`` where only the complexity is set."""
        return self.draft.closeness


def checked_rating(draft: RatingDraft, today: date) -> RatingDraft:
    """Return a rating with its note cleaned, when everything about it adds up.

    Raises:
        DomainError: with the sentence and the field that it concerns.
    """
    if draft.day > today:
        raise DomainError("Välj dagen då personen svarade, senast i dag.", field="day")
    if draft.closeness is None and draft.complexity is None:
        raise DomainError("Skriv ett tal mellan 1 och 10.", field="closeness")
    if draft.closeness is not None and not FARTHEST <= draft.closeness <= CLOSEST:
        raise DomainError("Skriv ett tal mellan 1 och 10.", field="closeness")
    if draft.complexity is not None and draft.complexity not in COMPLEXITIES:
        raise DomainError("Välj en nivå mellan 1 och 3.", field="complexity")
    note = fitting_text(draft.note, "Kommentaren", _LONGEST_NOTE, field="note")
    return replace(draft, note=note)


def progression(rows: Sequence[RatingRow]) -> str:
    """Return in words how the person's own view has changed, from first to last.

    Source: OSB-04, AFR-19.
    """
    rated = [(row.day, row.closeness) for row in rows if row.closeness is not None]
    if not rated:
        return "Personen har inte svarat än."
    (first_day, first), (last_day, last) = rated[0], rated[-1]
    if len(rated) == 1:
        return f"{first} av 10 den {first_day.isoformat()}."
    way = "närmare arbete" if last > first else "längre från arbete" if last < first else "lika"
    return f"Från {first} ({first_day.isoformat()}) till {last} ({last_day.isoformat()}): {way}."
