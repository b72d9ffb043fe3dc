"""What the kinds of notes ask for: help, templates, a joint meeting's parts, and AF's decisions.

Source: TRE-39 to TRE-44.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participants import NoteType
from ame_desktop.domain.plain_text import fitting_line, fitting_text, plain_text

LONGEST_PARTIES: Final = 500
HELP: Final[dict[NoteType, str]] = {
    NoteType.START: (
        "För AF:s coachning i grupp, behandlingshem och utökad kontakt med regionen "
        "räcker en anteckning."
    ),
    NoteType.EMAIL: (
        "Sammanfatta mejl från andra. Deltagarens egna mejl får kopieras när de hör till saken."
    ),
    NoteType.JOINT_MEETING: "Skriv alltid syftet, vad ni kom överens om och vilka som var med.",
    NoteType.AF_DECISION: "Skanna beslutet, och skriv var handlingen finns.",
    NoteType.BUS_CARD: (
        "Lägg hellre upp resan under Vägen till arbete. Då skrivs anteckningen av sig själv."
    ),
    NoteType.END: "Skriv vad som avslutas, och vilka du har berättat det för.",
}
"""What to think of when a note of the kind is written. Source: TRE-41, TRE-42, TRE-43, TRE-49"""
TEMPLATES: Final[dict[NoteType, str]] = {
    NoteType.START: "Aktivitet: \nFrån och med: \nOmfattning: \nAnordnare: ",
    NoteType.PHONE: "Vi talade om: \nVi kom överens om: ",
    NoteType.EMAIL: "Från: \nDet viktigaste: \nSvar: ",
    NoteType.VISIT: "Vi talade om: \nVi kom överens om: \nNästa steg: ",
    NoteType.END: "Avslutas: \nOrsak: \nBerättat för: ",
}
_COPIED: Final = re.compile(
    r"^\s*(>|-----\s*(Original|Ursprungl)|(Från|From|Skickat|Sent|Ämne|Subject):\s*\S)",
    re.IGNORECASE | re.MULTILINE,
)
_COPIED_LINES: Final = 3
_WHAT, _DAY, _PLACE = "Beslut: ", "Beslutat: ", "Handlingen finns: "


@dataclass(frozen=True)
class MeetingDraft:
    """What a note of a joint meeting always holds. Source: TRE-43."""

    purpose: str = ""
    agreed: str = ""
    parties: str = ""

    @property
    def text(self) -> str:
        """The three parts as they are read."""
        return (
            f"Syfte: {self.purpose}\nÖverenskommelse: {self.agreed}\n"
            f"Parter som var med: {self.parties}"
        )


@dataclass(frozen=True)
class DecisionDraft:
    """A decision of Arbetsförmedlingen: what, when, and where its paper is. Source: TRE-44."""

    what: str = ""
    decided_on: date | None = None
    kept_at: str = ""


@dataclass(frozen=True)
class NoteRow:
    """A note of the file, with who wrote it; ``paper`` is what its scanned paper is called."""

    note_id: UUID
    version: int
    written_at: datetime
    author_id: UUID
    author: str
    type: NoteType
    heading: str
    text: str
    own_observation: bool
    meeting: MeetingDraft | None = None
    paper: str = ""

    @property
    def whole_text(self) -> str:
        """All that the note says, the parts of a joint meeting first."""
        paper = f"Bilaga: {self.paper}" if self.paper else ""
        parts = (self.meeting.text if self.meeting is not None else "", self.text, paper)
        return "\n\n".join(part for part in parts if part)


def checked_meeting(draft: MeetingDraft | None, *, asked: bool) -> MeetingDraft | None:
    """Return the three parts, cleaned; ``None`` where nothing is written and nobody asks.

    Raises:
        DomainError: a part is missing, or the parties are too many for the line.
    """
    held = draft or MeetingDraft()
    purpose = plain_text(held.purpose, "Syftet", field="purpose")
    agreed = plain_text(held.agreed, "Överenskommelsen", field="agreed")
    parties = fitting_text(held.parties, "Parterna", LONGEST_PARTIES, field="parties")
    for value, field, sentence in (
        (purpose, "purpose", "Skriv varför ni träffades."),
        (agreed, "agreed", "Skriv vad ni kom överens om."),
        (parties, "parties", "Skriv vilka som var med."),
    ):
        if asked and not value:
            raise DomainError(sentence, field=field, rule="TRE-43")
    if not (purpose or agreed or parties):
        return None
    return MeetingDraft(purpose, agreed, parties)


def checked_decision(draft: DecisionDraft | None, today: date, *, asked: bool) -> str:
    """Return the lines that name a decision, or nothing where nobody asks.

    Raises:
        DomainError: what was decided, when, or where the paper is, is missing.
    """
    held = draft or DecisionDraft()
    what = _line(held.what, "Beslutet", "decision")
    place = _line(held.kept_at, "Platsen", "kept_at")
    if held.decided_on is not None and held.decided_on > today:
        raise DomainError("Skriv dagen då beslutet fattades, senast i dag.", field="decided_on")
    for missing, field, sentence in (
        (not what, "decision", "Skriv vad som är beslutat, gärna med nummer."),
        (held.decided_on is None, "decided_on", "Skriv dagen då beslutet fattades."),
        (not place, "kept_at", "Skriv var den skannade handlingen finns."),
    ):
        if asked and missing:
            raise DomainError(sentence, field=field, rule="TRE-44")
    day = held.decided_on.isoformat() if held.decided_on is not None else ""
    lines = ((_WHAT, what), (_DAY, day), (_PLACE, place))
    return "\n".join(f"{label}{value}" for label, value in lines if value)


def with_decision(lines: str, text: str) -> str:
    """Return the text of a note that names a decision first."""
    return "\n\n".join(part for part in (lines, text) if part)


def read_decision(text: str) -> tuple[DecisionDraft, str]:
    """Return the decision that a note's text begins with, and the rest of the text."""
    found: dict[str, str] = {}
    lines = text.split("\n")
    while lines and len(found) < len((_WHAT, _DAY, _PLACE)):
        label = next((name for name in (_WHAT, _DAY, _PLACE) if lines[0].startswith(name)), "")
        if not label or label in found:
            break
        found[label] = lines.pop(0).removeprefix(label)
    if not found:
        return DecisionDraft(), text
    decision = DecisionDraft(found.get(_WHAT, ""), _day(found.get(_DAY, "")), found.get(_PLACE, ""))
    return decision, "\n".join(lines).strip()


def paper_name(stem: str) -> str:
    """Return what a scanned paper is called, by its file; signs that are not letters are spared."""
    kept = "".join(sign if sign.isprintable() else " " for sign in stem)
    return " ".join(kept.split())[:200] or "Bilaga"


def words_in(text: str) -> int:
    """Return how many words a text has."""
    return len(text.split())


def length_hint(text: str, most: int) -> str:
    """Return a calm hint where a note is long, else nothing; nothing is refused. Source: TRE-39"""
    words = words_in(text)
    if words <= most:
        return ""
    return f"Anteckningen har {words} ord. Korta den gärna till vägen mot egen försörjning."


def copied_hint(kind: NoteType, text: str) -> str:
    """Return a calm hint where an e-mail looks copied, else nothing. Source: TRE-42"""
    if kind is not NoteType.EMAIL or len(_COPIED.findall(text)) < _COPIED_LINES:
        return ""
    return "Det här ser ut som ett kopierat mejl. Sammanfatta det i stället."


def _line(text: str, title: str, field: str) -> str:
    return fitting_line(text, title, 200, field=field)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
