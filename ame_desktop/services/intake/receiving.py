"""A referral comes: of somebody new, or of somebody who has been here before; then enrolled.

Source: RAG-04, RAG-05, OSB-21, OSB-23, TRE-38
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.participant_drafts import (
    PersonDraft,
    ReferralDraft,
    checked_number,
    checked_person,
    checked_referral,
)
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.services.context import Context
from ame_desktop.services.intake.looking import terms
from ame_desktop.services.participant_access import require_behind, require_participant
from ame_desktop.services.participants import StoredParticipant, check_known, give_number
from ame_desktop.services.referrals import new_referral
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.participants import Enrolment, Participant, Referral
from ame_desktop.storage.queries import intake as query
from ame_desktop.storage.repositories import participants as repository

_TOPICS = (Topic.PLANNING, Topic.PARTICIPANTS)
_ENROLLED = (*_TOPICS, Topic.ARENAS, Topic.ATTENDANCE, Topic.BRIEFING)
UNDER_WAY = "Personen har redan ett ärende som väntar. Öppna det under Inskrivning."
AHEAD = "Skriv den dag då aktualiseringen kom, i dag eller tidigare."


@dataclass(frozen=True)
class EnrolDraft:
    """Where the person begins, and when."""

    arena_id: UUID
    start: date


def receive(
    ctx: Context, person: PersonDraft, referral: ReferralDraft
) -> Result[StoredParticipant]:
    """Receive a referral of somebody new, for the chief to give to somebody.

    The person is enrolled in no arena yet. Source: OSB-21, OSB-22

    Raises:
        NotPermittedError: the roles do not lay up people everywhere.
        KnownPersonError: the number is a participant's whose file the actor may open.
        DomainError: something does not add up, or the number is somebody's whom they do not reach.
    """
    ctx.require(Area.IDENTITY, Level.WRITE)
    texts = checked_person(person)
    _check(ctx, referral)
    number = checked_number(person.number, ctx.clock.today())
    check_known(ctx, number)
    with ctx.write("intake.receive", *_TOPICS) as work:
        row = Participant(id=new_id(), created_at=work.at, **texts)
        give_number(ctx, work, row, number)
        work.add(row, _unassigned(ctx, row.id, referral))
        stored = StoredParticipant(row.id, number.told_of_new)
        return work.done(stored, f"Tog emot aktualiseringen av {row.given_name}.")


def receive_again(ctx: Context, participant_id: UUID, referral: ReferralDraft) -> Result[UUID]:
    """Receive a new referral of somebody who has been here: a new case on the same file.

    Raises:
        NotPermittedError: the roles do not reach the person.
        DomainError: the person is here already, or a text does not add up. Source: TRE-38
    """
    require_participant(ctx, participant_id, Area.IDENTITY, Level.WRITE)
    _check(ctx, referral)
    today = ctx.clock.today()
    with ctx.read() as reader:
        since = terms(reader, today).shown_from
        if query.is_under_way(reader, participant_id, since, today):
            raise DomainError(UNDER_WAY, rule="TRE-38")
    with ctx.write("intake.receive", *_TOPICS) as work:
        person = work.get(Participant, participant_id)
        held = repository.open_enrolment(work, participant_id, today)
        if held is not None:
            raise DomainError(f"Personen är redan inskriven från {full_date(held.start)}.")
        row = _unassigned(ctx, participant_id, referral)
        work.add(row)
        return work.done(row.id, f"Tog emot en ny aktualisering av {person.given_name}.")


def enrol(ctx: Context, referral_id: UUID, draft: EnrolDraft) -> Result[None]:
    """Enrol somebody who was referred, in an arena from a day on.

    Raises:
        NotPermittedError: the roles do not reach the person or the arena.
        DomainError: the person is enrolled already, or begins before the referral came.
    """
    participant_id = require_behind(ctx, Referral, referral_id, Area.IDENTITY, Level.WRITE)
    ctx.require(Area.IDENTITY, Level.WRITE, arena=draft.arena_id)
    with ctx.write("intake.enrol", *_ENROLLED) as work:
        referral = work.get(Referral, referral_id)
        person, arena = work.get(Participant, participant_id), work.get(Arena, draft.arena_id)
        held = repository.open_enrolment(work, participant_id, draft.start)
        if held is not None:
            raise DomainError(
                f"Personen är redan inskriven från {full_date(held.start)}.", field="start"
            )
        if draft.start < referral.received_on:
            raise DomainError(
                f"Aktualiseringen kom {full_date(referral.received_on)}. "
                "Skriv den dagen eller en senare.",
                field="start",
                rule="RAG-04",
            )
        work.add(
            Enrolment(participant_id=participant_id, referral_id=referral_id, start=draft.start),
            Membership(participant_id=participant_id, arena_id=arena.id, start=draft.start),
        )
        return work.done(None, f"{person.given_name} är inskriven i {arena.name}.")


def _check(ctx: Context, referral: ReferralDraft) -> None:
    checked_referral(referral)
    if referral.received_on is not None and referral.received_on > ctx.clock.today():
        raise DomainError(AHEAD, field="received_on")


def _unassigned(ctx: Context, participant_id: UUID, draft: ReferralDraft) -> Referral:
    """Make the referral; whoever receives it does not get the case by that. Source: OSB-22"""
    row = new_referral(ctx, participant_id, draft)
    row.owner_staff_id, row.placed_by_staff_id = None, None
    return row
