"""Who may propose a placement for whom, and what may be done with one as it stands.

Source: RAG-12, RAG-33.
"""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Role
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placement_rows import PlacementRights, PlacementRow
from ame_desktop.domain.placement_rules import TRANSITIONS, Act
from ame_desktop.domain.placements import PlacementState
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import GONE, deny, reaches, require_participant
from ame_desktop.storage.queries import participant_files as files
from ame_desktop.storage.queries import placements as query
from ame_desktop.storage.queries.standing import Standing

_EDITABLE = frozenset({PlacementState.DRAFT, PlacementState.RETURNED, PlacementState.WAITING})


def person_placed(ctx: Context, placement_id: UUID) -> UUID:
    """Return whose a placement is.

    Raises:
        NotFoundError: there is no such placement.
    """
    with ctx.read() as reader:
        found = query.person_of(reader, placement_id)
    if found is None:
        raise NotFoundError(GONE)
    return found


def require_reader(ctx: Context, participant_id: UUID) -> Standing:
    """Refuse who may not read a participant's placements: those who lead read their own arena's.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach it.
    """
    require_participant(ctx, participant_id, Area.IDENTITY, Level.READ)
    return require_participant(ctx, participant_id, Area.PLACEMENTS, Level.READ)


def require_proposer(ctx: Context, participant_id: UUID) -> Standing:
    """Refuse who may not propose a placement for the participant. Source: RAG-12.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach it, or the case is not STAR's.
    """
    standing = require_reader(ctx, participant_id)
    if not may_propose(ctx, standing, route_of(ctx, participant_id)):
        deny(ctx, Area.PLACEMENTS, Level.PROPOSE, participant_id)
    return standing


def route_of(ctx: Context, participant_id: UUID) -> ReferralRoute | None:
    """Return how the participant came, by the latest referral."""
    with ctx.read() as reader:
        referral = files.referral(reader, participant_id)
    return referral.route if referral is not None else None


def may_propose(ctx: Context, standing: Standing, route: ReferralRoute | None) -> bool:
    """Whether the actor may propose for a participant who stands like this. Source: RAG-12."""
    proposes = reaches(ctx, standing, Area.PLACEMENTS, Level.PROPOSE)
    return proposes and proposes_on(ctx, route)


def proposes_on(ctx: Context, route: ReferralRoute | None) -> bool:
    """Whether the actor's roles propose on a route: who coordinates STAR only on STAR's.

    Source: RAG-12
    """
    if ctx.actor.roles & {Role.SUPERVISOR, Role.CONSULTANT}:
        return True
    return Role.STAR_COORDINATOR in ctx.actor.roles and route is ReferralRoute.STAR


def rights_to(ctx: Context, row: PlacementRow, standing: Standing, today: date) -> PlacementRights:
    """Return what the actor may do with a placement as it stands."""
    proposes = may_propose(ctx, standing, row.route)
    state = row.state
    begun = state is PlacementState.APPROVED and row.start <= today
    open_ = state in _EDITABLE or state is PlacementState.APPROVED
    able = {act for held, act in TRANSITIONS if held is state}
    own = not row.taken_over
    writes = reaches(ctx, standing, Area.IDENTITY, Level.WRITE)
    return PlacementRights(
        change=proposes and open_,
        propose=proposes and Act.PROPOSE in able,
        withdraw=proposes and own and Act.WITHDRAW in able and not begun,
        extend=proposes and state in {PlacementState.APPROVED, PlacementState.ENDED},
        close=proposes and Act.CLOSE in able and row.start <= today,
        remove=proposes and state is PlacementState.DRAFT,
        adapt=open_ and reaches(ctx, standing, Area.ADAPTATIONS, Level.WRITE),
        support=proposes and open_,
        schedule=proposes and open_ and writes,
    )
