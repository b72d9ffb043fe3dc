"""Journeys that the unit stands for: bus cards, single tickets and those of a programme.

Source: TRE-45 to TRE-47.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import check_days
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.plain_text import fitting_text

LONGEST_ROUTE: Final = 200
LONGEST_REASON: Final = 300
MOST_KILOMETRES: Final = 500


class JourneyType(StrEnum):
    """How a journey is paid."""

    CARD = "busskort"
    SINGLE = "enkelbiljett"
    PROGRAMME = "programresa via AF"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return self.value[0].upper() + self.value[1:]

    @property
    def help(self) -> str:
        """What to think of, for the person who chooses it."""
        return _HELP[self]


_HELP = {
    JourneyType.CARD: "",
    JourneyType.SINGLE: "Enkelbiljetten registreras hos trafikbolaget.",
    JourneyType.PROGRAMME: "Egenavgiften betalar deltagaren själv.",
}


@dataclass(frozen=True)
class BusCardDraft:
    """A journey as somebody writes it; ``kilometres`` is one way."""

    type: JourneyType
    start: date
    end: date
    route: str
    kilometres: int | None
    reason: str


@dataclass(frozen=True)
class BusCardRow:
    """A journey as it is stored, with who decided it."""

    bus_card_id: UUID
    version: int
    participant_id: UUID
    type: JourneyType
    start: date
    end: date
    route: str
    kilometres: int
    reason: str
    by: str

    def standing(self, today: date) -> str:
        """Return where it stands, in words."""
        if today > self.end:
            return "Har gått ut"
        return "Gäller senare" if today < self.start else "Gäller"


@dataclass(frozen=True)
class Journeys:
    """A person's journeys, and how many kilometres a bus card must go beyond, if any."""

    rows: tuple[BusCardRow, ...]
    over: int | None


@dataclass(frozen=True)
class NamedBusCard:
    """A journey with whose it is, for the list of the unit."""

    name: PersonName
    row: BusCardRow


def checked_bus_card(draft: BusCardDraft, over: int | None) -> BusCardDraft:
    """Return a journey that adds up, with its texts cleaned.

    Args:
        draft: what was written.
        over: how many kilometres a bus card must go beyond; ``None`` where nobody asks.

    Raises:
        DomainError: something is missing, the days do not follow each other, or it is too near.
    """
    route = fitting_text(draft.route, "Sträckan", LONGEST_ROUTE, field="route")
    reason = fitting_text(draft.reason, "Skälet", LONGEST_REASON, field="reason")
    check_days(draft.start, draft.end)
    if not route:
        raise DomainError("Skriv sträckan, till exempel Bräcke–Hammarstrand.", field="route")
    if not reason:
        raise DomainError("Skriv kort varför resan behövs.", field="reason", rule="TRE-45")
    _check_distance(draft, over)
    return BusCardDraft(draft.type, draft.start, draft.end, route, draft.kilometres, reason)


def _check_distance(draft: BusCardDraft, over: int | None) -> None:
    if draft.kilometres is None:
        raise DomainError("Skriv hur långt det är enkel väg.", field="kilometres")
    if not 0 < draft.kilometres <= MOST_KILOMETRES:
        raise DomainError(f"Skriv 1 till {MOST_KILOMETRES} kilometer.", field="kilometres")
    if draft.type is JourneyType.CARD and over is not None and draft.kilometres <= over:
        raise DomainError(
            f"Busskort ges bara till resor över {over} kilometer enkel väg. "
            "Välj ett annat slag, eller skriv rätt sträcka.",
            field="kilometres",
            rule="TRE-45",
        )


def note_text(draft: BusCardDraft) -> tuple[str, str]:
    """Return the heading and the text of the note that belongs to a journey.

    Source: TRE-45 to TRE-47
    """
    lines = [
        f"Period: {draft.start.isoformat()} till {draft.end.isoformat()}",
        f"Sträcka: {draft.route}, {draft.kilometres} km enkel väg",
        f"Skäl: {draft.reason}",
    ]
    if draft.type.help:
        lines.append(draft.type.help)
    return f"{draft.type.label}: {draft.route}"[:200], "\n".join(lines)
