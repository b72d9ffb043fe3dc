"""Where a participant stands towards a member of staff: met, led, or owned."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, false, or_, select

from ame_desktop.domain.access import Actor, Role
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.storage.models.arenas import Membership
from ame_desktop.storage.models.attendance import MonthBasis
from ame_desktop.storage.models.data_requests import DataRequest, ProcessingLimit
from ame_desktop.storage.models.follow_ups import FollowUp
from ame_desktop.storage.models.intake import IntakeMark, NextStep, ProgressMark
from ame_desktop.storage.models.job_tracks import TrackParticipant
from ame_desktop.storage.models.mapping import (
    CompetenceItem,
    Mapping,
    MappingAction,
    MappingPart,
    MappingSession,
    Matching,
)
from ame_desktop.storage.models.observations import Observation
from ame_desktop.storage.models.participants import (
    CaseNote,
    Consent,
    Enrolment,
    Participant,
    Qualification,
    Referral,
    WorkRestriction,
)
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.models.plans import BusCard, Certificate, LongLeave, Plan, PlanRow
from ame_desktop.storage.models.subsidies import Subsidy, SubsidyClaim
from ame_desktop.storage.queries.arenas import not_over
from ame_desktop.storage.queries.visibility import is_latest_referral, may_meet
from ame_desktop.storage.store import Reader

OfPerson = (
    Membership
    | Referral
    | Enrolment
    | CaseNote
    | Consent
    | WorkRestriction
    | Qualification
    | Observation
    | FollowUp
    | Placement
    | Subsidy
    | SubsidyClaim
    | DataRequest
    | ProcessingLimit
    | Mapping
    | MappingPart
    | MappingSession
    | MappingAction
    | Matching
    | CompetenceItem
    | ProgressMark
    | IntakeMark
    | NextStep
    | BusCard
    | Certificate
    | MonthBasis
    | LongLeave
    | Plan
    | PlanRow
    | TrackParticipant
)


@dataclass(frozen=True)
class Standing:
    """Whether the staff may meet the person, where the person is, and whether the case is theirs.

    ``owned`` says whether anybody at the unit owns the case.
    """

    met: bool
    arenas: frozenset[UUID]
    own_case: bool
    owned: bool


def own_case(actor: Actor) -> ColumnElement[bool]:
    """Return the condition that the case is the actor's own, or that of somebody who is away.

    Consultants own what they are named for, a coordinator of STAR only STAR cases; no other role
    has cases of its own.
    """
    everything, star = set(actor.stands_in.all_cases), set(actor.stands_in.star_cases)
    if Role.CONSULTANT in actor.roles:
        everything.add(actor.staff_id)
    elif Role.STAR_COORDINATOR in actor.roles:
        star.add(actor.staff_id)
    if not everything | star:
        return false()
    named = or_(_named(everything), and_(_named(star), Referral.route == ReferralRoute.STAR))
    query = select(Referral.id).where(
        Referral.participant_id == Participant.id, named, is_latest_referral()
    )
    # A question about people may look at referrals too; this one looks at its own.
    return exists(query.correlate(Participant))


def _named(staff: Collection[UUID]) -> ColumnElement[bool]:
    """Return the condition that one of the staff owns the case or placed the person."""
    if not staff:
        return false()
    return or_(Referral.owner_staff_id.in_(staff), Referral.placed_by_staff_id.in_(staff))


def own_people(reader: Reader, actor: Actor, people: Collection[UUID]) -> frozenset[UUID]:
    """Return those of some participants whose cases are the actor's own."""
    query = select(Participant.id).where(Participant.id.in_(list(people)), own_case(actor))
    return frozenset(reader.scalars(query))


def in_arenas(arenas: frozenset[UUID], day: date) -> ColumnElement[bool]:
    """Return the condition that the participant is, or is coming, in one of the arenas."""
    return exists(
        select(Membership.id).where(
            Membership.participant_id == Participant.id,
            Membership.arena_id.in_(arenas),
            not_over(day),
        )
    )


def standing(reader: Reader, participant_id: UUID, actor: Actor, day: date) -> Standing | None:
    """Return where the participant stands towards the actor; ``None`` if nobody is found."""
    owned = exists(
        select(Referral.id).where(
            Referral.participant_id == Participant.id, Referral.owner_staff_id.is_not(None)
        )
    )
    row = reader.execute(
        select(may_meet(actor.staff_id), own_case(actor), owned).where(
            Participant.id == participant_id
        )
    ).first()
    if row is None:
        return None
    arenas = reader.scalars(
        select(Membership.arena_id).where(
            Membership.participant_id == participant_id, not_over(day)
        )
    )
    return Standing(bool(row[0]), frozenset(arenas), bool(row[1]), bool(row[2]))


def person_behind(reader: Reader, kind: type[OfPerson], key: UUID) -> UUID | None:
    """Return whose file a row lies in; ``None`` if there is no such row."""
    query = select(kind.participant_id).where(kind.id == key)
    return reader.execute(query).scalar_one_or_none()
