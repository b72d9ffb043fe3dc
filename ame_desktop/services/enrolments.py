"""A person's periods at the unit: ending one with its outcome, and beginning another.

Source: TRE-38, TRE-48, TRE-49, KAS-01 to KAS-09.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.closure_drafts import (
    Closed,
    ClosureDraft,
    StatisticsDraft,
    advice_on,
    checked_closure,
)
from ame_desktop.domain.closures import confirmed_from
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import check_days
from ame_desktop.domain.participant_drafts import ReferralDraft
from ame_desktop.domain.participants import NoteType
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.closing_placements import close_with_time, hand_of
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_behind, require_participant
from ame_desktop.services.referrals import new_referral
from ame_desktop.services.rule_switches import rules_off
from ame_desktop.services.settings import number_setting
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.participants import CaseNote, Enrolment, Participant
from ame_desktop.storage.repositories import arenas as arena_repository
from ame_desktop.storage.repositories import participants as repository

_TOPICS = (Topic.PARTICIPANTS, Topic.ARENAS, Topic.ATTENDANCE, Topic.BRIEFING)
_ENDED = (*_TOPICS, Topic.PLACEMENTS, Topic.SUBSIDIES)
_LONGEST_REASON = 200


@dataclass(frozen=True)
class ReturnDraft:
    """How a person who has left comes back: a referral of its own, an arena and a day."""

    referral: ReferralDraft
    arena_id: UUID
    start: date


def end_participant(ctx: Context, participant_id: UUID, draft: ClosureDraft) -> Result[Closed]:
    """End a person's time at the unit with its outcome; time in arenas ends too.

    The closing note stands among the person's notes. Placements that run are closed with the last
    day, and their supports with them; what could not be closed is named. Source: KAS-08, TRE-49

    Raises:
        NotPermittedError: the roles do not reach the person.
        DomainError: an answer is missing or contradicts the reason, or the day lies before the
            start.
    """
    standing = require_participant(ctx, participant_id, Area.IDENTITY, Level.WRITE)
    with ctx.read() as reader:
        off = rules_off(reader, draft.last_day)
    closure = checked_closure(draft, off)
    hand = hand_of(ctx, participant_id, standing)
    months = number_setting(ctx, SettingName.SELF_SUPPORT_MONTHS, closure.last_day)
    with ctx.write("participants.end", *_ENDED) as work:
        person = work.get(Participant, participant_id)
        enrolment = repository.open_enrolment(work, participant_id, closure.last_day)
        if enrolment is not None:
            check_days(enrolment.start, closure.last_day, field="last_day")
            _close(enrolment, closure)
        arena_repository.end_memberships(work, participant_id, closure.last_day)
        found = close_with_time(work, hand, participant_id, closure, ctx.clock.today())
        note = CaseNote(
            participant_id=participant_id,
            written_at=work.at,
            author_id=ctx.actor.staff_id,
            type=NoteType.END,
            heading=f"Avslut: {closure.reason.label}",
            text=closure.note,
        )
        work.add(note)
        label = f"{person.given_name} slutar {full_date(closure.last_day)}."
        advised = advice_on(closure, months, off)
        advice = " ".join(filter(None, (advised, found.advice)))
        return work.done(Closed(advice), f"{label} {found.said}".strip())


def confirm_month(
    ctx: Context, enrolment_id: UUID, lasted: bool, version: int | None = None
) -> Result[None]:
    """Store whether the work that a person left for lasted for a month. Source: KAS-04.

    Raises:
        NotPermittedError: the roles do not reach the person.
        DomainError: the time did not end in work, or it is too early to say that it lasted.
        ChangedSinceError: the period has another version than ``version`` by now.
    """
    require_behind(ctx, Enrolment, enrolment_id, Area.IDENTITY, Level.WRITE)
    today = ctx.clock.today()
    months = number_setting(ctx, SettingName.WORK_CONFIRMED_MONTHS, today)
    with ctx.write("participants.confirm", Topic.PARTICIPANTS) as work:
        row = work.get(Enrolment, enrolment_id, version)
        day = confirmed_from(row.closure, row.outcome_from, months)
        if day is None:
            raise DomainError("Bara avslut till arbete bekräftas efter en månad.", rule="KAS-04")
        if lasted and today < day:
            raise DomainError(
                f"Arbetet kan bekräftas tidigast {full_date(day)}.", field="lasted", rule="KAS-04"
            )
        row.lasted_a_month, row.confirmed_on = lasted, today
        answer = "Arbetet varade i en månad." if lasted else "Arbetet varade inte i en månad."
        return work.done(None, answer)


def set_statistics(
    ctx: Context, enrolment_id: UUID, version: int, draft: StatisticsDraft
) -> Result[None]:
    """Store what the yearly statistics ask for of a person at the start. Source: KAS-07.

    Raises:
        NotPermittedError: the roles do not reach the person.
        ConflictError: the period has been changed since.
    """
    require_behind(ctx, Enrolment, enrolment_id, Area.IDENTITY, Level.WRITE)
    with ctx.write("participants.statistics", Topic.PARTICIPANTS) as work:
        row = work.get(Enrolment, enrolment_id, version)
        row.sex, row.education = draft.sex, draft.education
        row.foreign_born, row.income_at_start = draft.foreign_born, draft.income_at_start
        return work.done(None, "Ändrade uppgifterna för statistiken.")


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


def _close(enrolment: Enrolment, closure: ClosureDraft) -> None:
    enrolment.end = closure.last_day
    enrolment.end_reason = closure.reason.label[:_LONGEST_REASON]
    enrolment.closure = closure.reason
    enrolment.outcome_from = closure.outcome_from
    enrolment.employer = closure.employer
    enrolment.regular_employer = closure.regular_employer
    enrolment.subsidy_code = closure.subsidy_code
    enrolment.studies = closure.studies
    enrolment.csn_eligible = closure.csn_eligible
    enrolment.lasts_two_months = closure.lasts_two_months
    enrolment.lasted_a_month = enrolment.confirmed_on = None
