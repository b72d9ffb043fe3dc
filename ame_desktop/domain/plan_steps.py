"""From where to where a plan goes, and where nothing of what it says changes any more.

Source: TRE-15, TRE-23, TRE-26, OSB-59.
"""

from typing import Final

from ame_desktop.domain.plans import PlanKind, PlanState

SIGNED_KINDS: Final = frozenset({PlanKind.LABOUR, PlanKind.INDIVIDUAL})
"""The kinds that are signed; the others are notes of the unit's own, and can be taken back."""
SETTLED_PLANS: Final = frozenset(PlanState) - {PlanState.DRAFT, PlanState.NOTED, PlanState.SENT}
"""Where a plan has been signed, or will never be."""
_ENDS: Final = (PlanState.BROKEN, PlanState.EXPIRED, PlanState.CLOSED)
PLAN_STEPS: Final = frozenset(
    {
        (PlanState.DRAFT, PlanState.SENT),
        (PlanState.DRAFT, PlanState.SIGNED),
        (PlanState.DRAFT, PlanState.NOTED),
        (PlanState.NOTED, PlanState.DRAFT),
        (PlanState.SENT, PlanState.SIGNED),
        (PlanState.SENT, PlanState.WITHDRAWN),
        (PlanState.SIGNED, PlanState.REPLACED),
        *((held, end) for held in (PlanState.SENT, PlanState.SIGNED) for end in _ENDS),
        # What was broken, expired or closed by mistake is taken back by undo.
        *((end, held) for held in (PlanState.SENT, PlanState.SIGNED) for end in _ENDS),
    }
)
"""The steps of plans that are signed, and the way back from an end that was a mistake."""
