"""Participants as somebody wants them to be: what is asked for, and what must add up."""

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from ame_desktop.domain import person_number
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.notes import (
    DecisionDraft,
    MeetingDraft,
    checked_decision,
    checked_meeting,
    with_decision,
)
from ame_desktop.domain.participants import (
    ConsentParty,
    NoteType,
    NumberKind,
    Protection,
    ReferralRoute,
)
from ame_desktop.domain.plain_text import fitting_text, plain_text
from ame_desktop.domain.swedish_names import full_date

_LENGTHS = {
    "given_name": ("Förnamnet", 200),
    "family_name": ("Efternamnet", 200),
    "alias": ("Kortnamnet", 60),
    "phone": ("Telefonnumret", 60),
    "email": ("E-postadressen", 200),
    "address": ("Adressen", 300),
    "interpreter_language": ("Tolkspråket", 60),
    "comment": ("Kommentaren", 2000),
    "referred_by": ("Den som aktualiserat", 200),
    "forum": ("Forumet", 200),
    "owner_name": ("Ärendeägaren", 200),
    "reason": ("Skälet", 2000),
}


@dataclass(frozen=True)
class PersonDraft:
    """What is kept of the person as such. ``number`` is as it was written, or empty."""

    given_name: str
    family_name: str = ""
    alias: str = ""
    number: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    interpreter_language: str = ""
    comment: str = ""


@dataclass(frozen=True)
class ReferralDraft:
    """How a person came. ``owner_staff_id`` is set where the owner works at the unit."""

    route: ReferralRoute
    referred_by: str = ""
    forum: str = ""
    received_on: date | None = None
    reason: str = ""
    owner_staff_id: UUID | None = None
    owner_name: str = ""
    placed_by_staff_id: UUID | None = None


@dataclass(frozen=True)
class NewParticipant:
    """A new person: name, route and arena are all that must be there."""

    person: PersonDraft
    referral: ReferralDraft
    arena_id: UUID
    start: date | None = None


@dataclass(frozen=True)
class NoteDraft:
    """A note as somebody writes it; what its type asks for stands beside. Source: TRE-40."""

    type: NoteType
    heading: str
    text: str = ""
    meeting: MeetingDraft | None = None
    decision: DecisionDraft | None = None


@dataclass(frozen=True)
class CheckedNote:
    """A note as it is stored; a joint meeting has its parts beside it."""

    heading: str
    text: str
    meeting: MeetingDraft | None


@dataclass(frozen=True)
class ConsentDraft:
    """A waiver of secrecy towards one party. Source: OSB-26."""

    party: ConsentParty
    given_on: date
    detail: str = ""


@dataclass(frozen=True)
class ProtectionDraft:
    """Whether a person is protected, and which staff may meet them. Source: NAT-38."""

    protection: Protection
    reader_ids: frozenset[UUID] = frozenset()


WITHOUT_NUMBER: Final = "Personen är sparad utan personnummer. Rätta numret i akten."


@dataclass(frozen=True)
class CheckedNumber:
    """A number that adds up, or the draft that was written, with what to say about it."""

    digits12: str | None = None
    kind: NumberKind | None = None
    birth_date: date | None = None
    draft: str = ""
    advice: str = ""

    @property
    def told_of_new(self) -> str:
        """What to say of the number of somebody who was just laid up."""
        return f"{self.advice} {WITHOUT_NUMBER}" if self.draft else self.advice


def checked_text(field: str, text: str) -> str:
    """Return a text of the file, cleaned.

    Raises:
        DomainError: it is too long or holds hidden signs.
    """
    title, longest = _LENGTHS[field]
    return fitting_text(text, title, longest, field=field)


def checked_person(draft: PersonDraft) -> dict[str, str]:
    """Return the person's texts by column, cleaned; the number is checked apart.

    Raises:
        DomainError: the given name is missing, or a text is too long or holds hidden signs.
    """
    names = (
        "given_name",
        "family_name",
        "alias",
        "phone",
        "email",
        "address",
        "interpreter_language",
        "comment",
    )
    values = {name: checked_text(name, getattr(draft, name)) for name in names}
    if not values["given_name"]:
        raise DomainError("Skriv förnamnet.", field="given_name")
    if values["email"] and "@" not in values["email"]:
        raise DomainError("E-postadressen ska innehålla @.", field="email")
    return values


def checked_number(text: str, today: date) -> CheckedNumber:
    """Read a number; one that does not add up is kept as a draft with the sentence that says why.

    A century that was not written out is shown, never silent.
    """
    clean = plain_text(text, "Numret", field="number")
    if not clean:
        return CheckedNumber()
    try:
        number = person_number.parse(clean, today)
    except DomainError as error:
        return CheckedNumber(draft=clean[:40], advice=error.message)
    advice = ""
    if number.century_guessed and number.birth_date is not None:
        advice = f"Född {full_date(number.birth_date)}. Stämmer det?"
    return CheckedNumber(number.digits12, number.kind, number.birth_date, advice=advice)


def checked_referral(draft: ReferralDraft) -> dict[str, str]:
    """Return the referral's texts by column, cleaned.

    Raises:
        DomainError: a text is too long or holds hidden signs.
    """
    names = ("referred_by", "forum", "owner_name", "reason")
    return {name: checked_text(name, getattr(draft, name)) for name in names}


def checked_note(draft: NoteDraft, today: date, off: frozenset[str] = frozenset()) -> CheckedNote:
    """Return a note, cleaned; ``off`` are the rules that do not hold. Source: TRE-40, TRE-43.

    Raises:
        DomainError: the heading is missing, or the type asks for more.
    """
    heading = fitting_text(draft.heading, "Rubriken", 200, field="heading")
    text = plain_text(draft.text, "Texten", field="text")
    if not heading:
        raise DomainError("Skriv en rubrik.", field="heading", rule="TRE-40")
    meeting = None
    if draft.type is NoteType.JOINT_MEETING:
        meeting = checked_meeting(draft.meeting, asked="TRE-43" not in off)
    if draft.type is NoteType.AF_DECISION:
        lines = checked_decision(draft.decision, today, asked="TRE-44" not in off)
        text = with_decision(lines, text)
    return CheckedNote(heading, text, meeting)
