"""The way to work on a timeline: the way in, the mapping, the matching, and how close work feels.

Source: OSB-01, OSB-04.
"""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import exists, select

from ame_desktop.domain.closures import ClosureReason
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.mapping import MatchOutcome
from ame_desktop.domain.timelines import EventKind, TimelineEvent, events
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.intake import IntakeMark, ProgressMark
from ame_desktop.storage.models.mapping import Mapping, MappingSession, Matching
from ame_desktop.storage.models.participants import Enrolment, Referral
from ame_desktop.storage.store import Reader

TOLD_OUTCOMES = frozenset({MatchOutcome.TRAINING, MatchOutcome.PLACE, MatchOutcome.EDUCATION})
"""What a matching led to that says nothing about health."""


def arrivals(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give how the person came, began and ended."""
    # The contact is dated on the referral as well; the step tells who made it.
    contacts = select(IntakeMark.referral_id).where(
        IntakeMark.participant_id == participant_id, IntakeMark.step == IntakeStep.CONTACT
    )
    told = frozenset(reader.scalars(contacts))
    referrals = select(
        Referral.id,
        Referral.route,
        Referral.received_on,
        Referral.referred_by,
        Referral.contact_on,
        Referral.mapping_on,
        Referral.assessment_on,
    ).where(Referral.participant_id == participant_id)
    for key, route, received, by, contact, mapped, assessed in reader.execute(referrals):
        yield from events(EventKind.INTAKE, by, (received, f"Aktualiserad, väg in {route.value}"))
        yield from events(
            EventKind.INTAKE,
            "",
            (None if key in told else contact, "Första kontakt"),
            (mapped, "Kartläggning klar inför bedömning"),
            (assessed, "Bedömning inför placering"),
        )
    stays = select(Enrolment.start, Enrolment.end, Enrolment.closure, Enrolment.end_reason).where(
        Enrolment.participant_id == participant_id
    )
    for start, end, closure, reason in reader.execute(stays):
        ended = "Avslutad" if not reason and closure is None else _ended(closure)
        yield from events(EventKind.INTAKE, "", (start, "Inskriven"), (end, ended))


def _ended(closure: ClosureReason | None) -> str:
    if closure in (None, ClosureReason.ILLNESS):
        return "Avslutad"
    return f"Avslutad: {closure.label[0].lower()}{closure.label[1:]}"


def intake_steps(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give the steps of the way in; what is booked and not yet done is told by its booking."""
    query = (
        select(IntakeMark.step, IntakeMark.booked_on, IntakeMark.done_on, Staff.name)
        .join(Staff, Staff.id == IntakeMark.by_id, isouter=True)
        .where(IntakeMark.participant_id == participant_id)
    )
    mapped = select(exists().where(Mapping.participant_id == participant_id))
    begun = bool(reader.execute(mapped).scalar_one())
    for step, booked, done, who in reader.execute(query):
        if step is IntakeStep.MAPPING_BOOKED and not begun:
            yield from events(
                EventKind.INTAKE, who, (booked, "Bokat: Första kartläggningssamtalet")
            )
        if done is not None:
            yield from events(EventKind.INTAKE, who, (done, step.label))
        elif booked is not None and step is not IntakeStep.MAPPING_BOOKED:
            yield from events(EventKind.INTAKE, who, (booked, f"Bokat: {step.label}"))


def mappings(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give when mappings began, were gone through and signed, and their meetings."""
    query = (
        select(Mapping.started_on, Mapping.reviewed_on, Mapping.signed_on, Staff.name)
        .join(Staff, Staff.id == Mapping.by_id, isouter=True)
        .where(Mapping.participant_id == participant_id)
    )
    for started, reviewed, signed, who in reader.execute(query):
        yield from events(
            EventKind.MAPPING,
            who,
            (started, "Kartläggning påbörjad"),
            (reviewed, "Kartläggningen genomgången tillsammans"),
            (signed, "Kartläggningen undertecknad"),
        )
    meetings = select(MappingSession.day, MappingSession.held).where(
        MappingSession.participant_id == participant_id
    )
    for day, held in reader.execute(meetings):
        yield TimelineEvent(day, EventKind.MAPPING, _meeting(held))


def _meeting(held: bool | None) -> str:
    if held is None:
        return "Kartläggningssamtal bokat"
    return "Kartläggningssamtal" if held else "Kartläggningssamtal som inte blev av"


def matchings(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give when matchings were made, and where they led when that says nothing of health."""
    query = (
        select(Matching.made_on, Matching.outcome, Staff.name)
        .join(Staff, Staff.id == Matching.by_id, isouter=True)
        .where(Matching.participant_id == participant_id)
    )
    for day, outcome, who in reader.execute(query):
        told = f"Matchning: {outcome.value}" if outcome in TOLD_OUTCOMES else "Matchning"
        yield from events(EventKind.MAPPING, who, (day, told))


def progress(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give how close to work the person has felt. Source: OSB-04, AFR-19."""
    query = (
        select(ProgressMark.day, ProgressMark.closeness, Staff.name)
        .join(Staff, Staff.id == ProgressMark.by_id, isouter=True)
        .where(ProgressMark.participant_id == participant_id, ProgressMark.closeness.is_not(None))
    )
    for day, closeness, who in reader.execute(query):
        told = f"Egen skattning: {closeness} av 10 nära arbete"
        yield from events(EventKind.MAPPING, who, (day, told))
