"""Contacts with employers: when, how and about what, and when to be in touch again.

Source: OSB-87.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.swedish_dates import day_text

LONGEST: Final = 500


class ContactWay(StrEnum):
    """How the unit was in touch with an employer."""

    VISIT = "besök"
    PHONE = "telefon"
    EMAIL = "e-post"
    MEETING = "möte hos oss"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return self.value.capitalize()


@dataclass(frozen=True)
class ContactDraft:
    """A contact as somebody writes it."""

    day: date
    way: ContactWay
    about: str
    follow_up_on: date | None = None


@dataclass(frozen=True)
class ContactRow:
    """A contact as it is stored, with who was in touch."""

    contact_id: UUID
    day: date
    way: ContactWay
    about: str
    follow_up_on: date | None
    by: str

    @property
    def text(self) -> str:
        """The contact in words: when, how, who, and about what."""
        again = f" Hör av dig igen {self.follow_up_on.isoformat()}." if self.follow_up_on else ""
        return f"{self.day.isoformat()} · {self.way.label} · {self.by}\n{self.about}{again}"


@dataclass(frozen=True)
class ContactDue:
    """An employer who is to hear from the unit again, and who said so."""

    customer_id: UUID
    name: str
    due: date
    by_id: UUID
    by: str


def checked_contact(draft: ContactDraft, today: date) -> ContactDraft:
    """Return a contact that adds up, with its text cleaned.

    Raises:
        DomainError: nothing is written, or the days do not follow each other.
    """
    about = fitting_text(draft.about, "Texten", LONGEST, field="about")
    if draft.day > today:
        raise DomainError("Skriv dagen då ni hade kontakt, senast i dag.", field="day")
    if not about:
        raise DomainError("Skriv vad ni talade om.", field="about")
    if draft.follow_up_on is not None and draft.follow_up_on <= draft.day:
        raise DomainError(
            f"Hör av dig igen en dag efter {day_text(draft.day)}.", field="follow_up_on"
        )
    return ContactDraft(draft.day, draft.way, about, draft.follow_up_on)
