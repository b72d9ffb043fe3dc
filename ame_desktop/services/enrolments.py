"""A person's periods at the unit: ending one, and beginning another. Source: TRE-38, TRE-49."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.arenas import check_period
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participant_drafts import ReferralDraft
from ame_desktop.domain.plain_text import plain_text
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_participant
from ame_desktop.services.referrals import new_referral
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.participants import Enrolment, Participant
from ame_desktop.storage.repositories import arenas as arena_repository
from ame_desktop.storage.repositories import participants as repository

_TOPICS = (Topic.PARTICIPANTS, Topic.ARENAS, Topic.ATTENDANCE, Topic.BRIEFING)


@dataclass(frozen=True)
class ReturnDraft:
    """How a person who has left comes back: a referral of its own, an arena and a day."""

    referral: ReferralDraft
    arena_id: UUID
    start: date


def end_participant(
    ctx: Context, participant_id: UUID, last_day: date, reason: str
) -> Result[None]:
    """End a person's time at the unit, with the reason; time in arenas ends too.

    Raises:
        NotPermittedError: the roles do not reach the person.
        DomainError: the reason is missing, or the day lies before the start.
    """
    require_participant(ctx, participant_id, Area.IDENTITY, Level.WRITE)
    why = plain_text(reason, "Orsaken", field="reason")[:200]
    if not why:
        raise DomainError("Skriv varför tiden på enheten slutar.", field="reason")
    with ctx.write("participants.end", *_TOPICS) as work:
        person = work.get(Participant, participant_id)
        enrolment = repository.open_enrolment(work, participant_id, last_day)
        if enrolment is not None:
            check_period(enrolment.start, last_day, field="last_day")
            enrolment.end, enrolment.end_reason = last_day, why
        arena_repository.end_memberships(work, participant_id, last_day)
        return work.done(None, f"{person.given_name} slutar {full_date(last_day)}.")


def enrol_again(ctx: Context, participant_id: UUID, draft: ReturnDraft) -> Result[None]:
    """Let a person who has left come back, with a new referral on the same file. Source: TRE-38.

    Raises:
        NotPermittedError: the roles do not reach the person or the arena.
        DomainError: the person is enrolled already.
    """
    require_participant(ctx, participant_id, Area.IDENTITY, Level.WRITE)
    ctx.require(Area.IDENTITY, Level.WRITE, arena=draft.arena_id)
    with ctx.write("participants.return", *_TOPICS) as work:
        person = work.get(Participant, participant_id)
        arena = work.get(Arena, draft.arena_id)
        open_now = repository.open_enrolment(work, participant_id, draft.start)
        if open_now is not None:
            raise DomainError(
                f"Personen är redan inskriven från {full_date(open_now.start)}.", field="start"
            )
        referral = new_referral(ctx, participant_id, draft.referral)
        enrolment = Enrolment(
            participant_id=participant_id, referral_id=referral.id, start=draft.start
        )
        membership = Membership(participant_id=participant_id, arena_id=arena.id, start=draft.start)
        work.add(referral, enrolment, membership)
        return work.done(None, f"{person.given_name} är inskriven igen i {arena.name}.")
