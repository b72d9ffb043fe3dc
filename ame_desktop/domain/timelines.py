"""What has happened to a person at the unit, day by day, from every room; never a word of health.

Source: AFR-12, AFR-23.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.participant_files import FilePart


class EventKind(StrEnum):
    """What an event is about; the value is what the filter calls it."""

    INTAKE = "Inskrivning"
    MAPPING = "Kartläggning och matchning"
    PLANS = "Planer"
    LEAVES = "Ledighet, intyg och resor"
    PLACEMENTS = "Arenor och placeringar"
    FOLLOW_UPS = "Uppföljning"
    GROUPS = "Grupper och jobbspår"
    SUBSIDIES = "Stöd"
    DOCUMENTS = "Dokument och beslut"
    NOTES = "Anteckningar"

    @property
    def part(self) -> FilePart | None:
        """Where in the file more is told."""
        return _PARTS.get(self)


_PARTS = {
    EventKind.INTAKE: FilePart.INTAKE,
    EventKind.MAPPING: FilePart.MAPPING,
    EventKind.PLANS: FilePart.PLANS,
    EventKind.LEAVES: FilePart.LEAVES,
    EventKind.PLACEMENTS: FilePart.PLACEMENTS,
    EventKind.FOLLOW_UPS: FilePart.FOLLOW_UPS,
    EventKind.SUBSIDIES: FilePart.SUBSIDIES,
    EventKind.DOCUMENTS: FilePart.DOCUMENTS,
}


@dataclass(frozen=True)
class TimelineEvent:
    """One thing that happened, or is to happen, on a day; ``who`` answers for it or did it."""

    day: date
    kind: EventKind
    what: str
    who: str = ""


@dataclass(frozen=True)
class Timeline:
    """Everything that the one who asks may see, the latest first, seen from a day."""

    events: tuple[TimelineEvent, ...]
    today: date

    @property
    def kinds(self) -> tuple[EventKind, ...]:
        """What there is anything of, in the order of the filter."""
        held = {event.kind for event in self.events}
        return tuple(kind for kind in EventKind if kind in held)

    def of(self, kind: EventKind | None) -> tuple[TimelineEvent, ...]:
        """Return the events of one kind, or all of them."""
        return tuple(event for event in self.events if kind in (None, event.kind))


def latest_first(events: Iterable[TimelineEvent]) -> tuple[TimelineEvent, ...]:
    """Return events in their order: the latest day first, and on a day as the rooms stand."""
    order = list(EventKind)
    return tuple(sorted(events, key=lambda e: (-e.day.toordinal(), order.index(e.kind), e.what)))


def events(
    kind: EventKind, who: str | None, *dated: tuple[date | datetime | None, str]
) -> tuple[TimelineEvent, ...]:
    """Return an event for each day or moment that is known of one row."""
    return tuple(
        TimelineEvent(_day(at), kind, what, who or "") for at, what in dated if at is not None
    )


def _day(at: date | datetime) -> date:
    return at.astimezone(STOCKHOLM).date() if isinstance(at, datetime) else at
