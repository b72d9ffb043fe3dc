"""Arenas: the groups that the unit runs, and what the guideline says of them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.swedish_times import check_hours

ALL_DAYS = 0b1111111


class ArenaKind(StrEnum):
    """Which of the guideline's arenas a group is. Source: RAG-49, RAG-51, RAG-53, RAG-55."""

    MOTAS = "motas"
    INNEGRUPP = "innegrupp"
    UTEGRUPP = "utegrupp"
    OTHER_UNITS = "andra enheter"
    OWN = "egen"
    GROUP = "gruppaktivitet"

    @property
    def label(self) -> str:
        """What the kind is called on the screen and in lists."""
        return "Mötas" if self is ArenaKind.MOTAS else self.value.capitalize()

    @property
    def guideline(self) -> str:
        """What the unit's guideline says of the arena, for the screen."""
        return _GUIDELINE[self]

    @property
    def source(self) -> str:
        """The rules' identities in the catalogue, or an empty string."""
        return _SOURCES[self]


_GUIDELINE = {
    ArenaKind.MOTAS: "En mötesplats en gång i veckan för den som står utanför arbetsmarknaden och "
    "behöver ett socialt sammanhang. Sociala aktiviteter med stöd av handledare.",
    ArenaKind.INNEGRUPP: "För den som har beviljats daglig verksamhet eller har någon annan form "
    "av sysselsättning. Bryter isolering och ger ett socialt sammanhang genom återbruk och pyssel.",
    ArenaKind.UTEGRUPP: "Arbete och arbetsträning utifrån avtal med andra enheter och "
    "beställningar från intranätet. Nystartsjobb bara i undantagsfall.",
    ArenaKind.OTHER_UNITS: "Ett naturligt nästa steg från grupperna till en annan form av "
    "anställning. Enheten är ett extra stöd för personalen som tar emot.",
    ArenaKind.OWN: "En egen grupp. Riktlinjen säger inget om den; ni bestämmer själva vad som "
    "gäller.",
    ArenaKind.GROUP: "En gruppaktivitet som har tillfällen i stället för fasta dagar.",
}
_SOURCES = {
    ArenaKind.MOTAS: "RAG-49, RAG-50",
    ArenaKind.INNEGRUPP: "RAG-51, RAG-52",
    ArenaKind.UTEGRUPP: "RAG-53, RAG-54",
    ArenaKind.OTHER_UNITS: "RAG-55 till RAG-58",
    ArenaKind.OWN: "",
    ArenaKind.GROUP: "OSB-84 till OSB-86",
}


class MatrixValue(StrEnum):
    """Whether an activity form belongs at an arena. Source: RAG-51, RAG-53."""

    ALLOWED = "tillåten"
    EXCEPTION = "undantag"
    NOT_STATED = "ej angiven"

    @property
    def label(self) -> str:
        """The Swedish word on the screen."""
        return self.value.capitalize()

    @property
    def meaning(self) -> str:
        """What the value leads to when somebody is placed."""
        return _MEANINGS[self]


_MEANINGS = {
    MatrixValue.ALLOWED: "Formen får finnas på arenan.",
    MatrixValue.EXCEPTION: "Kräver motivering och enhetschefens godkännande.",
    MatrixValue.NOT_STATED: "Riktlinjen säger inget. Programmet varnar men stoppar inte.",
}


@dataclass(frozen=True)
class ArenaRow:
    """An arena as lists show it.

    ``weekdays`` holds one bit a day, Monday lowest; times are minutes of the day. ``members`` is
    ``None`` for those who may not know of participants. ``calm`` says that it is a calmer
    environment. Source: OSB-06. With
    ``self_check_in`` people may say themselves that they have come.
    """

    arena_id: UUID
    version: int
    name: str
    kind: ArenaKind
    parent_id: UUID | None
    purpose: str
    expects_all: bool
    weekdays: int
    start_minute: int
    end_minute: int
    capacity: int | None
    per_supervisor: int | None
    outdoor: bool
    position: int
    active: bool
    supervisor_ids: tuple[UUID, ...] = ()
    supervisors: tuple[str, ...] = ()
    members: int | None = None
    calm: bool = False
    self_check_in: bool = False


@dataclass(frozen=True)
class ArenaDraft:
    """An arena as somebody wants it to be; the unit adds its own, such as a part of Servicegrupp.

    Source: OSB-05, OSB-07, OSB-63.
    """

    name: str
    kind: ArenaKind = ArenaKind.OWN
    parent_id: UUID | None = None
    purpose: str = ""
    expects_all: bool = True
    weekdays: int = 0b0011111
    start_minute: int = 8 * 60
    end_minute: int = 15 * 60
    capacity: int | None = None
    per_supervisor: int | None = None
    outdoor: bool = False
    active: bool = True
    calm: bool = False
    self_check_in: bool = False


@dataclass(frozen=True)
class MemberRow:
    """A participant's time in an arena."""

    membership_id: UUID
    version: int
    participant_id: UUID
    name: PersonName
    arena_id: UUID
    arena_name: str
    start: date
    end: date | None


def checked_arena(draft: ArenaDraft) -> str:
    """Return the arena's name, cleaned, when everything about it adds up.

    Raises:
        DomainError: with the sentence and the field that it concerns.
    """
    name = fitting_text(draft.name, "Namnet", 100, field="name")
    if not name:
        raise DomainError("Skriv arenans namn.", field="name")
    check_hours(draft.start_minute, draft.end_minute)
    if draft.weekdays & ~ALL_DAYS:
        raise DomainError("Välj veckodagar från måndag till söndag.", field="weekdays")
    for field, value in (("capacity", draft.capacity), ("per_supervisor", draft.per_supervisor)):
        if value is not None and value < 1:
            raise DomainError("Skriv ett tal som är minst 1, eller lämna tomt.", field=field)
    return name


def weekdays_of(mask: int) -> tuple[int, ...]:
    """Return the weekdays of a bit mask, Monday is 0."""
    return tuple(day for day in range(7) if mask >> day & 1)


def mask_of(weekdays: tuple[int, ...]) -> int:
    """Return the bit mask of weekdays, Monday is 0."""
    return sum(1 << day for day in set(weekdays))


def overlaps(start: date, end: date | None, other_start: date, other_end: date | None) -> bool:
    """Whether two periods share a day; ``None`` is no end."""
    return (end is None or other_start <= end) and (other_end is None or start <= other_end)
