"""Broken and expired plans: their mandatory notes, when they run out, and what ends them.

Source: TRE-25 to TRE-36, TRE-59, GAP-09.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.calendar import add_months
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.plans import PlanKind, PlanState
from ame_desktop.domain.swedish_names import full_date

LONGEST_NOTE = 4000
ENDING_KINDS = (PlanKind.BROKEN, PlanKind.EXPIRED)
"""The kinds that stand where a plan has ended without another."""
NOT_CALLED = (
    "Missade samtal eller en avbruten behandling bryter inte planeringen: kontakten är frivillig. "
    "Kalla till ett nytt planeringssamtal under Ledighet, intyg och resor."
)
NO_NEW_PLAN = (
    "Planeringen är {word} sedan {day}. En ny plan görs när personen har lagt fram en minst lika "
    "bra planering. Välj Likvärdig planering i listan över planer."
)
ALREADY = "Personen har redan en {word} planering som löper. Förläng den, eller avsluta den."


class BreakNote(StrEnum):
    """What is written when a plan is broken. Source: TRE-27, TRE-32, TRE-31."""

    CAUSE = "cause"
    PURPOSE = "purpose"
    CONSEQUENCES = "consequences"
    CONDITION = "condition"
    EQUAL = "equal"

    @property
    def label(self) -> str:
        """The heading on the screen and on the paper."""
        return _NOTES[self]


_NOTES = {
    BreakNote.CAUSE: "Orsak",
    BreakNote.PURPOSE: "Syftet med besöket eller aktiviteten",
    BreakNote.CONSEQUENCES: "Konsekvenser för vägen mot självförsörjning",
    BreakNote.CONDITION: "Förutsättning för en ny planering",
    BreakNote.EQUAL: "Likvärdig planering som personen har lagt fram",
}
_ASKED = {
    BreakNote.CAUSE: ("Skriv orsaken: vad som har hänt.", "TRE-27"),
    BreakNote.PURPOSE: ("Skriv syftet med besöket eller aktiviteten.", "TRE-27"),
    BreakNote.CONSEQUENCES: (
        "Skriv vilka konsekvenser det får för vägen mot självförsörjning.",
        "TRE-27",
    ),
    BreakNote.CONDITION: ("Skriv vad som skulle vara en likvärdig planering.", "TRE-32"),
    BreakNote.EQUAL: ("Skriv vilken planering personen har lagt fram.", "TRE-31"),
}


@dataclass(frozen=True)
class BreakDraft:
    """A plan that is broken, or has expired, as somebody writes it.

    Args:
        on: the day of what was missed, or when the plan expired.
        minute: the time of day of what was missed, in minutes; expired plans have none.
        notes: the text of each note.
        treatment: it concerns a voluntary treatment, and the person did not come when called.
    """

    on: date
    minute: int | None = None
    notes: dict[BreakNote, str] = field(default_factory=dict)
    treatment: bool = False
    kind: PlanKind = PlanKind.BROKEN

    @property
    def asked(self) -> tuple[BreakNote, ...]:
        """The notes without which it cannot be saved. Source: TRE-27, TRE-32, TRE-36."""
        return asked_notes(self.kind)


def asked_notes(kind: PlanKind) -> tuple[BreakNote, ...]:
    """Return the notes that must be written, in their order."""
    if kind is PlanKind.EXPIRED:
        return (BreakNote.CAUSE, BreakNote.CONDITION)
    return (BreakNote.CAUSE, BreakNote.PURPOSE, BreakNote.CONSEQUENCES, BreakNote.CONDITION)


@dataclass(frozen=True)
class BreakTimes:
    """Months that broken and expired plans run. Source: TRE-34, TRE-35, TRE-36."""

    broken: int
    expired: int
    extension: int


@dataclass(frozen=True)
class BrokenRow:
    """A broken or expired plan with its notes.

    ``ends`` is the day when it runs out and the person is proposed to be closed. ``received`` is
    when the chief took note of it. ``runs`` says that it stands in the way of a new plan.
    """

    plan_id: UUID
    version: int
    kind: PlanKind
    state: PlanState
    on: date
    minute: int | None
    ends: date
    last_contact: date | None
    extended_to: date | None
    treatment: bool
    told_at: datetime | None
    received_at: datetime | None
    ended_at: datetime | None
    previous: str
    by: str
    notes: dict[BreakNote, str]
    runs: bool

    @property
    def standing(self) -> str:
        """Where it stands, in words."""
        if BreakNote.EQUAL in self.notes:
            return "Likvärdig planering framlagd"
        if self.state is PlanState.REPLACED:
            return "Rättad i en ny utgåva"
        return f"Löper till {self.ends.isoformat()}" if self.runs else "Avslutad"


def checked_break(draft: BreakDraft, today: date) -> BreakDraft:
    """Return a broken or expired plan with its notes cleaned, when all of them are there.

    Raises:
        DomainError: a note, the day or the time is missing, or the day is to come.
    """
    if draft.kind not in ENDING_KINDS:
        raise DomainError("Välj bruten eller utgången planering.", field="kind")
    if draft.on > today:
        raise DomainError("Skriv en dag som har varit, eller i dag.", field="on", rule="TRE-27")
    if draft.kind is PlanKind.BROKEN and draft.minute is None:
        raise DomainError("Skriv klockslaget.", field="minute", rule="TRE-27")
    notes = {note: checked_note(note, draft.notes.get(note, "")) for note in draft.asked}
    minute = draft.minute if draft.kind is PlanKind.BROKEN else None
    return BreakDraft(draft.on, minute, notes, draft.treatment, draft.kind)


def checked_note(note: BreakNote, text: str) -> str:
    """Return a note, cleaned.

    Raises:
        DomainError: it is empty, too long, or has hidden signs.
    """
    clean = fitting_text(text, note.label, LONGEST_NOTE, field=note.value)
    sentence, rule = _ASKED[note]
    if not clean:
        raise DomainError(sentence, field=note.value, rule=rule)
    return clean


def check_treatment(draft: BreakDraft, called_on: date | None) -> None:
    """Refuse to break for a treatment where nobody was called to a new talk. Source: TRE-59.

    Args:
        draft: what somebody would break.
        called_on: the latest day to which the person has been called, or nobody has.

    Raises:
        DomainError: the person has not been called, or was called to a later day.
    """
    if draft.treatment and (called_on is None or called_on > draft.on):
        raise DomainError(NOT_CALLED, field="treatment", rule="TRE-59")


def broken_ends(on: date, months: int, extended_to: date | None) -> date:
    """Return the day when a broken plan runs out. Source: TRE-34, TRE-35."""
    ends = add_months(on, months)
    return ends if extended_to is None else max(ends, extended_to)


def expired_ends(on: date, months: int, last_contact: date | None) -> date:
    """Return the day when an expired plan has had no contact for so long. Source: TRE-36."""
    return add_months(on if last_contact is None else max(on, last_contact), months)


def ends_on(
    kind: PlanKind,
    on: date,
    last_contact: date | None,
    extended_to: date | None,
    times: BreakTimes,
) -> date:
    """Return the day when such a plan runs out."""
    if kind is PlanKind.EXPIRED:
        return expired_ends(on, times.expired, last_contact)
    return broken_ends(on, times.broken, extended_to)


def extended(contact: date, months: int) -> date:
    """Return the day to which a contact extends a broken plan. Source: TRE-34."""
    return add_months(contact, months)


def check_contact(contact: date, on: date, today: date) -> None:
    """Refuse a contact that has not been, or was before the plan was broken.

    Raises:
        DomainError: with the sentence and the field.
    """
    if contact > today:
        raise DomainError("Skriv en dag som har varit, eller i dag.", field="contact_on")
    if contact < on:
        raise DomainError(
            f"Kontakten ska vara efter {full_date(on)}.", field="contact_on", rule="TRE-34"
        )


def no_new_plan(kind: PlanKind, on: date) -> str:
    """Return why no new plan is made yet. Source: TRE-31, TRE-36."""
    return NO_NEW_PLAN.format(word=_word(kind), day=full_date(on))


def already(kind: PlanKind) -> str:
    """Return why none is broken while one runs."""
    return ALREADY.format(word=_word(kind))


def _word(kind: PlanKind) -> str:
    return "utgången" if kind is PlanKind.EXPIRED else "bruten"
