"""Group activities: språkcafé, utbildningspaket, jobbsök. Source: OSB-84, OSB-85, OSB-86.

A group activity is an arena whose days are its occasions, so the same attendance serves it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.expected import is_closed
from ame_desktop.domain.first_last_days import check_days
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.domain.swedish_times import check_hours

MOST_SESSIONS: Final = 104
"""How many occasions are planned at a time, at most: two years of weeks."""
_WEEK: Final = timedelta(days=7)
_LONGEST_NAME: Final = 100
_LONGEST_TEXT: Final = 200


class GroupKind(StrEnum):
    """What kind of group activity it is."""

    LANGUAGE_CAFE = "språkcafé"
    COURSE = "utbildningspaket"
    JOB_SEARCH = "jobbsök"
    OTHER = "annan gruppaktivitet"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return self.value.capitalize()

    @property
    def purpose(self) -> str:
        """What the method's handbook says of the kind, in a sentence."""
        return _PURPOSES[self]

    @property
    def source(self) -> str:
        """The rule's identity in the catalogue, or an empty string."""
        return _SOURCES.get(self, "")

    @property
    def is_course(self) -> bool:
        """Whether those who come are to take part in a set number of occasions."""
        return self is GroupKind.COURSE


_PURPOSES: Final = {
    GroupKind.LANGUAGE_CAFE: "En liten grupp tränar att tala och förstå svenska.",
    GroupKind.COURSE: "En liten grupp lär sig om arbetsmarknad, arbetsrätt, jobbsök och personlig "
    "utveckling.",
    GroupKind.JOB_SEARCH: "Tid varje vecka att söka jobb, med personal på plats.",
    GroupKind.OTHER: "En grupp som ni själva bestämmer om.",
}
_SOURCES: Final = {
    GroupKind.LANGUAGE_CAFE: "OSB-84",
    GroupKind.COURSE: "OSB-85",
    GroupKind.JOB_SEARCH: "OSB-86",
}


@dataclass(frozen=True)
class SessionRow:
    """One occasion; times are minutes of the day. ``present`` is ``None`` where nobody is marked.

    ``present`` counts those whom the one who asks may meet.
    """

    session_id: UUID
    version: int
    activity_id: UUID
    day: date
    start_minute: int
    end_minute: int
    topic: str
    cancelled: bool
    present: int | None = None


@dataclass(frozen=True)
class GroupRow:
    """A group activity with its arena, and how far it has come.

    ``version`` rises when the activity or its arena is changed. ``planned`` counts the occasions
    that are not cancelled, ``held`` those of them up to today; ``following`` is the next one.
    """

    activity_id: UUID
    version: int
    arena_id: UUID
    name: str
    kind: GroupKind
    leader_id: UUID | None
    leader: str
    place: str
    start: date
    end: date | None
    note: str
    expects_all: bool
    capacity: int | None
    active: bool
    members: int | None
    planned: int
    held: int
    following: SessionRow | None

    @property
    def full(self) -> bool:
        """Whether no place is left."""
        return self.capacity is not None and (self.members or 0) >= self.capacity


@dataclass(frozen=True)
class GroupDraft:
    """A group activity as somebody wants it to be."""

    name: str
    kind: GroupKind
    start: date
    end: date | None = None
    leader_id: UUID | None = None
    place: str = ""
    note: str = ""
    expects_all: bool = True
    capacity: int | None = None
    active: bool = True


@dataclass(frozen=True)
class SessionDraft:
    """An occasion as somebody wants it to be."""

    day: date
    start_minute: int
    end_minute: int
    topic: str = ""


@dataclass(frozen=True)
class SeriesDraft:
    """Occasions at the same time, ``weeks`` apart, from the first day on.

    ``topics`` are given to the occasions in their order, as far as they last.
    """

    first: date
    start_minute: int
    end_minute: int
    count: int
    weeks: int = 1
    topics: tuple[str, ...] = ()


@dataclass(frozen=True)
class SeriesProposal:
    """What the unit's settings propose for a kind of group. Source: OSB-85, OSB-86."""

    count: int
    minutes: int
    weeks: int


def checked_group(draft: GroupDraft) -> GroupDraft:
    """Return the draft with its texts cleaned, when everything about it adds up.

    Raises:
        DomainError: with the sentence and the field that it concerns.
    """
    name = fitting_text(draft.name, "Namnet", _LONGEST_NAME, field="name")
    if not name:
        raise DomainError("Skriv gruppens namn.", field="name")
    place = fitting_text(draft.place, "Platsen", _LONGEST_TEXT, field="place")
    check_days(draft.start, draft.end)
    if draft.capacity is not None and draft.capacity < 1:
        raise DomainError("Skriv ett tal som är minst 1, eller lämna tomt.", field="capacity")
    return GroupDraft(
        name,
        draft.kind,
        draft.start,
        draft.end,
        draft.leader_id,
        place,
        draft.note.strip(),
        draft.expects_all,
        draft.capacity,
        draft.active,
    )


def checked_session(draft: SessionDraft, start: date, end: date | None) -> SessionDraft:
    """Return an occasion with its topic cleaned, when it lies within the group's time.

    Raises:
        DomainError: with the sentence and the field that it concerns.
    """
    check_hours(draft.start_minute, draft.end_minute)
    if draft.day < start:
        raise DomainError(f"Gruppen börjar {full_date(start)}. Välj en senare dag.", field="day")
    if end is not None and draft.day > end:
        raise DomainError(f"Gruppen slutar {full_date(end)}. Välj en tidigare dag.", field="day")
    if is_closed(draft.day):
        raise DomainError(
            f"{full_date(draft.day).capitalize()} är en ledig dag. Välj en annan dag.", field="day"
        )
    topic = fitting_text(draft.topic, "Ämnet", _LONGEST_TEXT, field="topic")
    return SessionDraft(draft.day, draft.start_minute, draft.end_minute, topic)


def check_series(draft: SeriesDraft) -> None:
    """Refuse a series that does not add up.

    Raises:
        DomainError: with the sentence and the field that it concerns.
    """
    if not 1 <= draft.count <= MOST_SESSIONS:
        raise DomainError(f"Skriv ett antal mellan 1 och {MOST_SESSIONS}.", field="count")
    if draft.weeks < 1:
        raise DomainError("Skriv ett antal veckor som är minst 1.", field="weeks")


def series(draft: SeriesDraft) -> tuple[SessionDraft, ...]:
    """Return the occasions of a series; a free day is passed over, so their number holds.

    Source: OSB-85, OSB-86.

    Raises:
        DomainError: the series does not add up.
    """
    check_series(draft)
    days = _open_days(draft.first, draft.weeks)
    topics = [*draft.topics, *[""] * draft.count]
    return tuple(
        SessionDraft(next(days), draft.start_minute, draft.end_minute, topics[number])
        for number in range(draft.count)
    )


def _open_days(first: date, weeks: int) -> Iterator[date]:
    day = first
    while True:
        if not is_closed(day):
            yield day
        day += weeks * _WEEK
