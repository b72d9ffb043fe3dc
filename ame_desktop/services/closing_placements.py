"""The placements of a person who leaves: those that run are closed, with the supports of each.

Source: RAG-58, TRE-49.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.closure_drafts import ClosureDraft, Leftovers
from ame_desktop.domain.placement_rows import PlacementClosing
from ame_desktop.domain.placement_rules import closed_with_time
from ame_desktop.domain.subsidies import SubsidyState
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import reaches
from ame_desktop.services.placements.moving import settle
from ame_desktop.services.placements.rights import may_propose, route_of
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.standing import Standing
from ame_desktop.storage.repositories import placements as repository
from ame_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class Hand:
    """What the one who ends a person's time may close with it, and whether supports are seen."""

    placements: bool
    supports: bool
    sees_supports: bool


def hand_of(ctx: Context, participant_id: UUID, standing: Standing) -> Hand:
    """Return what the actor may close: those who may propose for the person, and the chief."""
    proposes = may_propose(ctx, standing, route_of(ctx, participant_id))
    chief = reaches(ctx, standing, Area.PLACEMENTS, Level.APPROVE)
    return Hand(
        proposes or chief,
        reaches(ctx, standing, Area.SUBSIDIES, Level.WRITE),
        reaches(ctx, standing, Area.SUBSIDIES, Level.READ),
    )


def close_with_time(
    work: UnitOfWork, hand: Hand, participant_id: UUID, closure: ClosureDraft, today: date
) -> Leftovers:
    """Close the placements that run on the last day; name those that somebody has to see to."""
    closed, left, outcome = 0, [], closure.reason.placement_outcome
    for row in repository.placements_of(work, participant_id):
        day = closed_with_time(row.state, (row.start, row.end), closure.last_day, today)
        if day is None or outcome is None or not hand.placements:
            left.append(f"{row.form.short_label} från {row.start.isoformat()}")
            continue
        settle(work, row, PlacementClosing(day, outcome, closure.reason.label), today)
        closed += 1
        left += _end_supports(work, hand, row, day)
    return Leftovers(closed, tuple(left), goes_on=outcome is None)


def _end_supports(work: UnitOfWork, hand: Hand, row: Placement, day: date) -> list[str]:
    """End what was granted for the placement on its last day; return what could not be.

    Supports are named only for those who may read them.
    """
    left = []
    for support in repository.supports_of(work, row.id):
        if support.end is not None and support.end <= day:
            continue
        if hand.supports and support.start <= day:
            support.end, support.state = day, SubsidyState.ENDED
        elif hand.sees_supports:
            left.append(f"stödet från {support.start.isoformat()}")
    return left
