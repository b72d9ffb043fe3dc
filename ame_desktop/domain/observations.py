"""Observations of work: one line under a heading of the slutdokument. Source: RAG-16, OSB-10."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.final_headings import OBSERVED, FinalHeading
from ame_desktop.domain.plain_text import fitting_line

LONGEST: Final = 500
"""The most signs that a line may have."""
ABOUT_WORK: Final = (
    "Det här låter som hälsa. Skriv vad du ser i arbetet, till exempel: tar paus varje halvtimme."
)
_HEALTH: Final = re.compile(
    r"värk|smärt|\b(diagnos|depress|deprimerad|ångest|adhd|autis|bipolär|psykos|psykiatr|psykisk|"
    r"medicin|tablett|läkar|sjukdom|sjukskriv|operation|operera|cancer|diabet|epilep|"
    r"missbruk|alkohol|berusad|narkotik|droger|drogtest|abstinens|gravid|utbränd|"
    r"utmattning|självmord|suicid)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class ObservationDraft:
    """What somebody saw on a day: a heading and one line. ``arena_id`` is where, if it is known."""

    day: date
    heading: FinalHeading
    text: str
    arena_id: UUID | None = None


@dataclass(frozen=True)
class ObservationRow:
    """An observation as it is stored, with who made it and where."""

    observation_id: UUID
    version: int
    day: date
    heading: FinalHeading
    text: str
    arena: str
    by_id: UUID
    by: str


@dataclass(frozen=True)
class Period:
    """A span of days, both included."""

    first: date
    last: date


def checked_line(draft: ObservationDraft, today: date) -> str:
    """Return the line, cleaned: of one line, under a heading of work, and not of a day to come.

    Raises:
        DomainError: the line is empty or too long, or the heading or the day is not one for it.
    """
    if draft.heading not in OBSERVED:
        raise DomainError("Välj en av rubrikerna som handlar om arbetet.", field="heading")
    if draft.day > today:
        raise DomainError("Välj en dag som har varit, eller i dag.", field="day")
    text = fitting_line(draft.text, "Raden", LONGEST, field="text")
    if not text:
        raise DomainError("Skriv en rad om vad du såg.", field="text")
    return text


def work_hint(text: str) -> str:
    """Return a calm hint where a line seems to be about health, else an empty string.

    Nothing is refused: an observation is about work, and the writer decides. Source: NAT-33
    """
    return ABOUT_WORK if _HEALTH.search(text) else ""


def by_heading(rows: Iterable[ObservationRow]) -> tuple[ObservationRow, ...]:
    """Return observations in the order of the slutdokument, the latest first under each heading."""
    latest = sorted(rows, key=lambda row: row.day, reverse=True)
    return tuple(sorted(latest, key=lambda row: OBSERVED.index(row.heading)))
