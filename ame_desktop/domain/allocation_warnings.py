"""Warnings of the morning: three grades, what they are about, and the rule behind each."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Grade(StrEnum):
    """How much a warning weighs: a stop blocks, a warning asks for a reason, an info only tells."""

    STOP = "Stopp"
    WARNING = "Varning"
    INFO = "Info"

    @property
    def letter(self) -> str:
        """The letter that stands beside the colour."""
        return self.value[0]


class Concern(StrEnum):
    """What a warning is about."""

    NOT_APPROVED = "placering inte godkänd"
    ENDED = "placering avslutad"
    PROTECTED = "skyddade uppgifter"
    NO_PLACEMENT = "ingen placering"
    AWAY = "borta"
    WEEK_HOURS = "veckans timmar"
    DOUBLE = "dubbelbokad"
    OUTSIDE = "utanför avtalade dagar"
    ADAPTATION = "anpassning"
    TOGETHER = "inte tillsammans"
    FORM = "sysselsättningsform"
    QUALIFICATION = "behörighet"
    SUPERVISION = "handledning"
    DRIVER = "saknar körkort"
    UNQUALIFIED = "saknar behörighet"
    LOAD = "många per handledare"
    FULL = "fullt"
    VEHICLE = "fordon"
    AGREEMENT = "avtal"
    NO_TASK = "utan uppgift"
    NEW = "ny"


@dataclass(frozen=True)
class AllocationWarning:
    """One thing to know before the person is put on the task.

    Args:
        grade: how much it weighs.
        concern: what it is about.
        text: a whole sentence for staff.
        discreet: the sentence without the adaptation, for a screen that others can see; empty
            where ``text`` says nothing delicate.
        other: who else is named in ``text``, if anybody.
    """

    grade: Grade
    concern: Concern
    text: str
    discreet: str = ""
    other: UUID | None = None

    @property
    def rule(self) -> str:
        """The identity of the rule in the catalogue."""
        return REASONS[self.concern][0]

    @property
    def why(self) -> str:
        """What *Varför?* answers."""
        return REASONS[self.concern][1]

    @property
    def asks_reason(self) -> bool:
        """Whether *Fördela ändå* needs a reason: what depends on this day and this task does."""
        return self.grade is Grade.WARNING and self.concern in _ASKED

    def said(self, *, openly: bool) -> str:
        """Return the sentence; without the adaptation unless it may be said openly."""
        return self.text if openly or not self.discreet else self.discreet


REASONS: dict[Concern, tuple[str, str]] = {
    Concern.NOT_APPROVED: (
        "RAG-10",
        "Enhetschefen godkänner placeringen innan personen fördelas.",
    ),
    Concern.ENDED: ("RAG-10", "Den som fördelas har en placering som gäller den dagen."),
    Concern.PROTECTED: (
        "NAT-38",
        "Bara den personal som är utsedd för en person med skyddade uppgifter leder uppgiften.",
    ),
    Concern.NO_PLACEMENT: (
        "RAG-10",
        "Den som kommer via Arbetsförmedlingen placeras på en arena först efter bedömningen.",
    ),
    Concern.AWAY: ("OSB-12", "Morgonmötet fördelar dagens uppgifter på dem som är här."),
    Concern.WEEK_HOURS: ("OSB-64", "Arbetsträningsschemat säger hur många timmar som är avtalade."),
    Concern.DOUBLE: ("OSB-12", "En person kan bara göra en uppgift i taget."),
    Concern.OUTSIDE: ("OSB-64", "Arbetsträningsschemat säger vilka dagar och tider som gäller."),
    Concern.ADAPTATION: ("OSB-65", "Den som behöver en anpassning får uppgifter som passar."),
    Concern.TOGETHER: ("OSB-12", "Personalen har bestämt att de två inte arbetar tillsammans."),
    Concern.FORM: ("RAG-53", "Riktlinjen anger vilka sysselsättningsformer arenan är till för."),
    Concern.QUALIFICATION: ("OSB-65", "En behörighet som har gått ut gäller inte."),
    Concern.SUPERVISION: (
        "RAG-17",
        "Förstärkt arbetsträning ges med hög grad av handledning. Varje dag har en handledare.",
    ),
    Concern.DRIVER: ("OSB-88", "Ett lag med fordon behöver någon som får köra."),
    Concern.UNQUALIFIED: (
        "OSB-46",
        "Någon i laget har en giltig behörighet för det som uppgiften kräver.",
    ),
    Concern.LOAD: ("RAG-17", "Arenan har ett högsta antal deltagare per handledare."),
    Concern.FULL: ("OSB-12", "Uppgiften är planerad för färre personer."),
    Concern.VEHICLE: ("OSB-88", "Fordon och maskiner är välskötta, säkra och på en plats i taget."),
    Concern.AGREEMENT: ("RAG-42", "Avtal gäller ett år åt gången. Förnya det innan mer görs."),
    Concern.NO_TASK: ("RAG-37", "Alla deltagare erbjuds meningsfulla uppgifter."),
    Concern.NEW: ("OSB-10", "Den som är ny behöver mer stöd de första dagarna."),
}
"""The rule behind each concern and the sentence that *Varför?* answers."""

_ASKED = frozenset(
    {
        Concern.NO_PLACEMENT,
        Concern.ENDED,
        Concern.AWAY,
        Concern.WEEK_HOURS,
        Concern.DOUBLE,
        Concern.OUTSIDE,
        Concern.ADAPTATION,
        Concern.TOGETHER,
    }
)
_ORDER = {grade: place for place, grade in enumerate(Grade)}


def worst(warnings: Iterable[AllocationWarning]) -> Grade | None:
    """Return the gravest grade among the warnings, ``None`` without any."""
    return min((warning.grade for warning in warnings), key=_ORDER.__getitem__, default=None)


def by_grade(warnings: Iterable[AllocationWarning]) -> tuple[AllocationWarning, ...]:
    """Return the warnings with the gravest first, otherwise in the order given."""
    return tuple(sorted(warnings, key=lambda warning: _ORDER[warning.grade]))
