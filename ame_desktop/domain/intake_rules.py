"""Which steps a way in has, when each is due, and what must stand in it.

Source: RAG-07, OSB-15, OSB-22 to OSB-28, OSB-33, TRE-03, TRE-09, TRE-11 to TRE-13
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.intake_rows import StepDraft, StepMark, StepRow
from ame_desktop.domain.mapping import MappingArea
from ame_desktop.domain.next_steps import NextStepDraft
from ame_desktop.domain.participants import OwnerKind, ReferralRoute
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.swedish_names import full_date

LONGEST_NOTE = 300
LONGEST_NAME = 200
OFF = "Skriv en dag som har varit, eller dagens datum."


@dataclass(frozen=True)
class IntakeDays:
    """How many days each timer of the way in runs, as set for the unit."""

    talk: int
    af_contact: int
    interpreter: int


@dataclass(frozen=True)
class Entry:
    """What the steps of a way in are counted from.

    Args:
        route: how the person came.
        received_on: the day of the referral.
        assigned_on: the day when the case was given to somebody, or ``None``.
        has_staff: whether somebody at the unit has the case.
        language: the language that an interpreter is needed for, or an empty string.
        consent_on: the day of the first waiver of secrecy since the referral.
        mapped_on: the day of the first session of mapping since the referral.
        off: the rules that the unit has switched off; a step that only such a rule asks for goes.
    """

    route: ReferralRoute
    received_on: date
    assigned_on: date | None = None
    has_staff: bool = False
    language: str = ""
    consent_on: date | None = None
    mapped_on: date | None = None
    off: frozenset[str] = frozenset()


_WHY = {
    IntakeStep.ASSIGNED: "Enhetschefen ger ärendet till den som passar bäst.",
    IntakeStep.CONTACT: "Ring eller skriv till personen och bestäm tid.",
    IntakeStep.AF_CONTACT: "Arbetsförmedlingen är med tidigt och kan fatta beslut om insats.",
    IntakeStep.INTERPRETER: "Boka tolk till samtalet.",
    IntakeStep.TALK: "Berätta om enheten, rättigheter och hur vi arbetar.",
    IntakeStep.SEEKING: (
        "Inskriven hos Arbetsförmedlingen och har kontakt dit. Söker brett, ofta och med "
        "kvalitet. Kan resa 90 minuter åt varje håll. Tar erbjudet arbete eller insats. Svarar på "
        "telefon och e-post. Deltar i rehabilitering när det behövs."
    ),
    IntakeStep.CONSENT: (
        "Skriv medgivandet i akten, under fliken Medgivanden, en part i taget. "
        "Då bockas steget av. Personen kan alltid ta tillbaka det."
    ),
    IntakeStep.GDPR: "Lämna informationen skriftligt och gå igenom den.",
    IntakeStep.MAPPING_BOOKED: "Boka första kartläggningssamtalet, högst 60 minuter.",
}

_ASKED_BY = {
    "OSB-24": IntakeStep.AF_CONTACT,
    "OSB-26": IntakeStep.CONSENT,
    "OSB-28": IntakeStep.MAPPING_BOOKED,
    "OSB-33": IntakeStep.INTERPRETER,
    "TRE-12": IntakeStep.SEEKING,
}
"""The steps that a rule of another place asks for."""
_TO_MAP = ((MappingArea.WORK, "arbetslivserfarenhet"), (MappingArea.EDUCATION, "utbildning"))


def talk_due(assigned_on: date, days: int) -> date:
    """Return the day when the inskrivningssamtal is to be held at latest. Source: OSB-25."""
    return assigned_on + timedelta(days=days)


def af_contact_due(received_on: date, days: int) -> date:
    """Return the day when AF is to have been contacted at latest. Source: OSB-15, OSB-24."""
    return received_on + timedelta(days=days)


def interpreter_due(meeting_on: date, days: int) -> date:
    """Return the day when an interpreter is to be booked at latest. Source: OSB-33, TRE-08."""
    return meeting_on - timedelta(days=days)


def holder_column(kind: OwnerKind) -> str:
    """Return which column of the referral names the one at the unit who has the case.

    The konsulent owns; where the owner is outside the unit, somebody here answers for the place.
    Source: RAG-08, RAG-11, RAG-12, RAG-13
    """
    return "owner_staff_id" if kind is OwnerKind.CONSULTANT else "placed_by_staff_id"


def steps_of(entry: Entry) -> tuple[IntakeStep, ...]:
    """Return the steps of a way in, which depend on the route. Source: RAG-07."""
    left_out = {IntakeStep.DONE} | {step for rule, step in _ASKED_BY.items() if rule in entry.off}
    if entry.route is ReferralRoute.AF:
        left_out.add(IntakeStep.AF_CONTACT)
    if not entry.language:
        left_out.add(IntakeStep.INTERPRETER)
    return tuple(step for step in IntakeStep if step not in left_out)


def checklist(entry: Entry, marks: tuple[StepMark, ...], days: IntakeDays) -> tuple[StepRow, ...]:
    """Return the steps with what is stored of each, and the day when each is due."""
    held = {mark.step: mark for mark in marks}
    assigned = held.get(IntakeStep.ASSIGNED)
    given = assigned.draft.done_on if assigned else entry.assigned_on
    if given is None and entry.has_staff:
        given = entry.received_on
    talk = held.get(IntakeStep.TALK)
    due = {IntakeStep.AF_CONTACT: af_contact_due(entry.received_on, days.af_contact)}
    if given is not None:
        due[IntakeStep.TALK] = talk_due(given, days.talk)
    if talk is not None and talk.draft.booked_on is not None and talk.draft.done_on is None:
        due[IntakeStep.INTERPRETER] = interpreter_due(talk.draft.booked_on, days.interpreter)
    known = {
        IntakeStep.ASSIGNED: given if entry.has_staff else None,
        IntakeStep.CONSENT: entry.consent_on,
        IntakeStep.MAPPING_BOOKED: entry.mapped_on,
    }
    return tuple(
        StepRow(step, due.get(step), held.get(step), known.get(step), _WHY[step])
        for step in steps_of(entry)
    )


def checked_step(
    step: IntakeStep, draft: StepDraft, received_on: date, today: date, *, known: bool = False
) -> StepDraft:
    """Return a step that adds up.

    Args:
        step: which step.
        draft: what was written.
        received_on: the day of the referral, before which nothing is done.
        today: the day it is.
        known: whether the program knows from elsewhere that the step is done.

    Raises:
        DomainError: a day lies on the wrong side, or something is missing.
    """
    note = fitting_text(draft.note, "Anteckningen", LONGEST_NOTE, field="note")
    if draft.booked_on is None and draft.booked_minute is not None:
        raise DomainError("Skriv vilken dag tiden gäller.", field="booked_on")
    if draft.booked_on is None and draft.done_on is None:
        field = "booked_on" if step.is_meeting else "done_on"
        raise DomainError("Skriv när det är bokat eller när det blev gjort.", field=field)
    _check_done(draft.done_on, received_on, today)
    if step is IntakeStep.MAPPING_BOOKED and draft.booked_on is None:
        raise DomainError(
            "Skriv vilken dag det första kartläggningssamtalet är.",
            field="booked_on",
            rule="OSB-28",
        )
    if step is IntakeStep.CONSENT and not known and not note:
        raise DomainError(
            "Personen har inget medgivande än. Lägg till det, eller skriv varför det inte finns.",
            field="note",
            rule="OSB-26",
        )
    if step is IntakeStep.SEEKING and draft.done_on is not None and not note:
        raise DomainError("Skriv bedömningen och skälet till den.", field="note", rule="TRE-12")
    if step is IntakeStep.MAPPING_BOOKED:
        # The step is to book the talk, and that is done when it has a day.
        return replace(draft, note=note, done_on=draft.done_on or today)
    return replace(draft, note=note)


def _check_done(done_on: date | None, received_on: date, today: date) -> None:
    if done_on is None:
        return
    if done_on > today:
        raise DomainError(OFF, field="done_on")
    if done_on < received_on:
        raise DomainError(
            f"Aktualiseringen kom {full_date(received_on)}. Skriv den dagen eller en senare.",
            field="done_on",
        )


def checked_next(draft: NextStepDraft, today: date, *, new: bool) -> NextStepDraft:
    """Return a next step that adds up: what, a day, and somebody who answers. Source: TRE-03.

    Raises:
        DomainError: one of the three is missing, or a new one's day has been.
    """
    what = fitting_text(draft.what, "Nästa steg", LONGEST_NOTE, field="what")
    if not what:
        raise DomainError("Skriv vad som är nästa steg.", field="what")
    name = fitting_text(draft.owner_name, "Namnet", LONGEST_NAME, field="owner_name")
    if draft.due is None:
        raise DomainError("Skriv vilken dag steget ska vara gjort.", field="due", rule="TRE-03")
    if new and draft.due < today:
        raise DomainError("Välj en dag från och med i dag.", field="due")
    if draft.owner_staff_id is None and not name:
        raise DomainError(
            "Välj vem som svarar för steget, eller skriv ett namn utanför enheten.",
            field="owner",
            rule="TRE-03",
        )
    return replace(draft, what=what, owner_name="" if draft.owner_staff_id else name)


def unmapped(areas: Collection[MappingArea]) -> tuple[str, ...]:
    """Return what is not written in the mapping of somebody who begins anew. Source: TRE-37"""
    return tuple(word for area, word in _TO_MAP if area not in areas)


def check_finished(steps: tuple[StepRow, ...], *, owned: bool, has_next: bool) -> None:
    """Refuse to close a way in that leaves the person without anybody or anything next.

    Raises:
        DomainError: steps are left, or nobody answers for what comes next.
    """
    left = [row.step.label for row in steps if not row.is_done]
    if left:
        raise DomainError(f"Det är inte klart än: {', '.join(left)}.")
    if not owned:
        raise DomainError("Ärendet har ingen ansvarig. Be enhetschefen att tilldela det.")
    if not has_next:
        raise DomainError(
            "Bestäm nästa steg, med dag och ansvarig, innan inskrivningen blir klar.",
            rule="TRE-03",
        )
