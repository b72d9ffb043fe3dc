"""What a placement must hold before the chief is asked, and again when the chief approves it.

Source: RAG-10
"""

from datetime import date

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.placement_checks import check_draft
from ame_desktop.domain.placement_drafts import columns_of
from ame_desktop.domain.placement_remarks import Remark, stops
from ame_desktop.domain.placement_rows import PlacementDraft
from ame_desktop.domain.placements import PlacementOrigin
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.placement_facts import draft_facts
from ame_desktop.storage.unit_of_work import UnitOfWork


def draft_of(row: Placement) -> PlacementDraft:
    """Return a stored placement as a draft."""
    names = columns_of(PlacementDraft(row.participant_id, row.form, row.start))
    return PlacementDraft(**{name: getattr(row, name) for name in names})


def check_proposal(work: UnitOfWork, row: Placement, today: date) -> None:
    """Refuse a placement that a rule stops; what was taken over from a list is let through.

    Raises:
        DomainError: with the first remark that must be mended, at its field.
    """
    if row.origin is PlacementOrigin.TAKEN_OVER:
        return
    for remark in _stops(work, row, draft_of(row), today)[:1]:
        raise DomainError(remark.text, field=remark.field, rule=remark.rule)


def check_kept(
    work: UnitOfWork, row: Placement, before: PlacementDraft, after: PlacementDraft, today: date
) -> None:
    """Refuse a change of an approved placement that breaks a rule it was approved under.

    What a rule stopped already is no hindrance to mend something else.

    Raises:
        DomainError: with the first remark that the change brings, at its field.
    """
    if row.origin is PlacementOrigin.TAKEN_OVER:
        return
    held = {remark.text for remark in _stops(work, row, before, today)}
    for remark in _stops(work, row, after, today):
        if remark.text not in held:
            raise DomainError(remark.text, field=remark.field, rule=remark.rule)


def _stops(
    work: UnitOfWork, row: Placement, draft: PlacementDraft, today: date
) -> tuple[Remark, ...]:
    facts = draft_facts(work.session.connection(), draft, today, row.id)
    return stops(check_draft(draft, facts))
