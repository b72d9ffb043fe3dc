"""How a person came to the unit, and who owns the case that follows. Source: RAG-04 to RAG-13."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Role
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participant_drafts import ReferralDraft, checked_referral
from ame_desktop.domain.participants import OwnerKind, ReferralRoute, owner_kind
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import (
    person_behind,
    require_behind,
    require_participant,
)
from ame_desktop.services.participant_reading import may_distribute
from ame_desktop.storage.models.participants import Referral
from ame_desktop.storage.queries import participant_files as query
from ame_desktop.storage.queries.standing import Standing

NOT_YOURS = "Ärendet är någon annans. Be enhetschefen att byta ärendeägare."


@dataclass(frozen=True)
class AfSteps:
    """What route AF asks for before a placement, each on its day. Source: RAG-09, RAG-10."""

    contact_on: date | None = None
    mapping_on: date | None = None
    assessment_on: date | None = None


def new_referral(ctx: Context, participant_id: UUID, draft: ReferralDraft) -> Referral:
    """Return the referral of a person who is being added; the owner follows from the route.

    A consultant who adds an AF case owns it, and a coordinator of STAR who adds a STAR case places
    the person, unless somebody else is named. Source: RAG-11, RAG-12.
    """
    kind = owner_kind(draft.route)
    roles = ctx.actor.roles
    owner, placer = draft.owner_staff_id, draft.placed_by_staff_id
    if owner is None and kind is OwnerKind.CONSULTANT and Role.CONSULTANT in roles:
        owner = ctx.actor.staff_id
    if placer is None and draft.route is ReferralRoute.STAR and Role.STAR_COORDINATOR in roles:
        placer = ctx.actor.staff_id
    return Referral(
        id=new_id(),
        participant_id=participant_id,
        route=draft.route,
        received_on=draft.received_on or ctx.clock.today(),
        owner_kind=kind,
        owner_staff_id=owner if kind is OwnerKind.CONSULTANT else None,
        placed_by_staff_id=placer,
        **checked_referral(draft),
    )


def edit_referral(
    ctx: Context,
    referral_id: UUID,
    version: int,
    draft: ReferralDraft,
    steps: AfSteps | None = None,
) -> Result[None]:
    """Change how a person came; another route gives another kind of owner.

    Who owns or places is named by the chief, by the one who owned it until now, or by anybody who
    may change the file as long as nobody does. ``steps`` dates the steps of route AF as well.

    Raises:
        NotPermittedError: the roles do not reach the person, or the case is somebody else's.
        DomainError: a text does not add up.
        ConflictError: somebody else has changed it since.
    """
    texts = checked_referral(draft)
    participant_id = person_behind(ctx, Referral, referral_id)
    standing = require_participant(ctx, participant_id, Area.IDENTITY, Level.WRITE)
    if not standing.own_case:
        texts.pop("reason")
    owner = draft.owner_staff_id if owner_kind(draft.route) is OwnerKind.CONSULTANT else None
    _check_owner(ctx, participant_id, standing, owner, draft.placed_by_staff_id)
    if steps is not None:
        require_participant(ctx, participant_id, Area.CASE, Level.WRITE)
        _check_steps(draft.route, steps)
    with ctx.write("referrals.edit", Topic.PARTICIPANTS) as work:
        row = work.get(Referral, referral_id, version)
        for column, text in texts.items():
            setattr(row, column, text)
        row.route, row.owner_kind = draft.route, owner_kind(draft.route)
        row.owner_staff_id, row.placed_by_staff_id = owner, draft.placed_by_staff_id
        row.received_on = draft.received_on or row.received_on
        if steps is not None:
            _date_steps(ctx, row, steps)
        return work.done(None, "Ändrade aktualiseringen.")


def set_af_steps(ctx: Context, referral_id: UUID, version: int, steps: AfSteps) -> Result[None]:
    """Date the contact, the mapping and the assessment of an AF case; the last is signed.

    Raises:
        NotPermittedError: the case is not the actor's own.
        DomainError: the person did not come by AF, or a step is dated before the one it follows.
        ConflictError: somebody else has changed it since.
    """
    require_behind(ctx, Referral, referral_id, Area.CASE, Level.WRITE)
    with ctx.write("referrals.steps", Topic.PARTICIPANTS, Topic.PLACEMENTS) as work:
        row = work.get(Referral, referral_id, version)
        _check_steps(row.route, steps)
        _date_steps(ctx, row, steps)
        return work.done(None, "Ändrade kontakt, kartläggning och bedömning.")


def _date_steps(ctx: Context, row: Referral, steps: AfSteps) -> None:
    if steps.assessment_on != row.assessment_on:
        row.assessed_by_staff_id = ctx.actor.staff_id if steps.assessment_on else None
    row.contact_on, row.mapping_on = steps.contact_on, steps.mapping_on
    row.assessment_on = steps.assessment_on


def _check_steps(route: ReferralRoute, steps: AfSteps) -> None:
    if route is not ReferralRoute.AF:
        raise DomainError(
            "Kontakt, kartläggning och bedömning hör till väg in AF.", field="route", rule="RAG-09"
        )
    order = (
        ("mapping_on", "Kartläggningen", steps.contact_on, steps.mapping_on),
        ("assessment_on", "Bedömningen", steps.mapping_on, steps.assessment_on),
    )
    for field, title, before, day in order:
        if day is not None and (before is None or day < before):
            raise DomainError(
                f"{title} ska ha en dag, och steget före ska ha samma dag eller en tidigare.",
                field=field,
                rule="RAG-09",
            )


def _check_owner(
    ctx: Context, participant_id: UUID, standing: Standing, owner: UUID | None, placer: UUID | None
) -> None:
    with ctx.read() as reader:
        held = query.referral(reader, participant_id)
    same = held is None or (owner, placer) == (held.owner_staff_id, held.placed_by_staff_id)
    if not same and not may_distribute(ctx, standing):
        ctx.note("referrals.owner", LogKind.DENIED, participant_id)
        raise NotPermittedError(NOT_YOURS, field="owner")
