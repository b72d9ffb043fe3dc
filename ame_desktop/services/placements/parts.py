"""What belongs to a placement: adaptations with their outcome, and support contacts.

Source: RAG-57, OSB-65, OSB-78.
"""

from typing import Any
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.placement_drafts import checked_adaptation, checked_contact
from ame_desktop.domain.placement_rows import AdaptationDraft, ContactDraft
from ame_desktop.domain.placements import PlacementState
from ame_desktop.services.approvals import take_part
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import GONE, require_participant
from ame_desktop.services.placements.rights import (
    person_placed,
    require_proposer,
    require_reader,
)
from ame_desktop.storage.models.placements import (
    Placement,
    PlacementAdaptation,
    SupportContact,
)
from ame_desktop.storage.queries import placements as query
from ame_desktop.storage.unit_of_work import UnitOfWork

_SETTLED = frozenset({PlacementState.ENDED, PlacementState.REFUSED})
Stored = tuple[UUID, int]
"""The identity of a stored part, and the version that the editor had before it."""


def store_adaptation(
    ctx: Context, placement_id: UUID, draft: AdaptationDraft, stored: Stored | None = None
) -> Result[UUID]:
    """Add an adaptation at a placement, or change the one that is stored.

    Raises:
        NotPermittedError: the roles do not reach the person's adaptations.
        DomainError: it is not said what is adapted, or the placement is closed.
        ConflictError: somebody else has changed it since.
    """
    person = _require_adapter(ctx, placement_id)
    checked = checked_adaptation(draft)
    with ctx.write("placements.adaptation", Topic.PLACEMENTS) as work:
        _check_open(work, placement_id)
        row = _part(work, PlacementAdaptation, placement_id, person, stored)
        row.what, row.responsible, row.since = checked.what, checked.responsible, checked.since
        row.status, row.outcome = checked.status, checked.outcome
        row.outcome_text = checked.outcome_text
        take_part(work, ctx.actor.staff_id, ApprovalKind.PLACEMENT, placement_id)
        said = "Lade till en anpassning." if stored is None else "Ändrade en anpassning."
        return work.done(row.id, said)


def remove_adaptation(ctx: Context, adaptation_id: UUID, version: int) -> Result[None]:
    """Take an adaptation at a placement away.

    Raises:
        NotPermittedError: the roles do not reach the person's adaptations.
        ConflictError: somebody else has changed it since.
    """
    _require_adapter(ctx, _placement_of(ctx, PlacementAdaptation, adaptation_id))
    with ctx.write("placements.adaptation", Topic.PLACEMENTS) as work:
        row = work.get(PlacementAdaptation, adaptation_id, version)
        _check_open(work, row.placement_id)
        take_part(work, ctx.actor.staff_id, ApprovalKind.PLACEMENT, row.placement_id)
        work.delete(row)
        return work.done(None, "Tog bort en anpassning.")


def store_contact(
    ctx: Context, placement_id: UUID, draft: ContactDraft, stored: Stored | None = None
) -> Result[UUID]:
    """Plan a support contact with the receiving unit, or say that it was held.

    Source: RAG-57, OSB-84.

    Raises:
        NotPermittedError: the roles may not propose for this person.
        DomainError: it was held on a day that has not come, or the placement is closed.
        ConflictError: somebody else has changed it since.
    """
    person = person_placed(ctx, placement_id)
    require_proposer(ctx, person)
    checked = checked_contact(draft, ctx.clock.today())
    with ctx.write("placements.contact", Topic.PLACEMENTS) as work:
        _check_open(work, placement_id)
        row = _part(work, SupportContact, placement_id, person, stored)
        row.due_on, row.held_on = checked.due_on, checked.held_on
        row.with_whom, row.note = checked.with_whom, checked.note
        row.language = checked.language
        row.by_id = ctx.actor.staff_id
        what = "ett språkstödsbesök" if checked.language else "en stödkontakt"
        said = f"Planerade {what}." if stored is None else f"Ändrade {what}."
        return work.done(row.id, said)


def remove_contact(ctx: Context, contact_id: UUID, version: int) -> Result[None]:
    """Take a support contact away.

    Raises:
        NotPermittedError: the roles may not propose for this person.
        ConflictError: somebody else has changed it since.
    """
    require_proposer(ctx, person_placed(ctx, _placement_of(ctx, SupportContact, contact_id)))
    with ctx.write("placements.contact", Topic.PLACEMENTS) as work:
        row = work.get(SupportContact, contact_id, version)
        _check_open(work, row.placement_id)
        work.delete(row)
        return work.done(None, "Tog bort en stödkontakt.")


def _require_adapter(ctx: Context, placement_id: UUID) -> UUID:
    person = person_placed(ctx, placement_id)
    require_reader(ctx, person)
    require_participant(ctx, person, Area.ADAPTATIONS, Level.WRITE)
    return person


def _placement_of(ctx: Context, kind: query.PartOfPlacement, key: UUID) -> UUID:
    with ctx.read() as reader:
        found = query.placement_of(reader, kind, key)
    if found is None:
        raise NotFoundError(GONE)
    return found


def _check_open(work: UnitOfWork, placement_id: UUID) -> None:
    if work.get(Placement, placement_id).state in _SETTLED:
        raise DomainError("Placeringen är avgjord. Det som hör till den kan inte ändras.")


def _part(
    work: UnitOfWork, kind: Any, placement_id: UUID, person: UUID, stored: Stored | None
) -> Any:
    if stored is not None:
        row = work.get(kind, *stored)
        if row.placement_id != placement_id:
            raise NotFoundError(GONE)
        return row
    row = kind(id=new_id(), placement_id=placement_id, participant_id=person)
    work.add(row)
    return row
