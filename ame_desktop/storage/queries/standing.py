"""Where a participant stands towards a member of staff: met, led, or owned."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, exists, false, or_, select

from ame_desktop.domain.access import Actor, Role
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.storage.models.arenas import Membership
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
    """Return the condition that the case is the actor's own.

    Consultants own what they are named for, a coordinator of STAR only STAR cases; no other role
    has cases of its own.
    """
    if not actor.roles & {Role.CONSULTANT, Role.STAR_COORDINATOR}:
        return false()
    named = or_(
        Referral.owner_staff_id == actor.staff_id, Referral.placed_by_staff_id == actor.staff_id
    )
    query = select(Referral.id).where(
        Referral.participant_id == Participant.id, named, is_latest_referral()
    )
    if Role.CONSULTANT not in actor.roles:
        query = query.where(Referral.route == ReferralRoute.STAR)
    # A question about people may look at referrals too; this one looks at its own.
    return exists(query.correlate(Participant))


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
