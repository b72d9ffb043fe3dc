"""A person, a task and a day that nothing speaks against, to change one thing at a time."""

from datetime import date

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.allocation_facts import (
    DayFacts,
    PersonFacts,
    PlacementFact,
    Span,
    TaskFacts,
)
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.placements import PlacementOrigin, PlacementState

DAY = date(2026, 11, 24)
ANNA, BO = new_id(), new_id()
MORNING, WHOLE = Span(480, 720), Span(480, 900)


def placed(
    state: PlacementState = PlacementState.APPROVED,
    origin: PlacementOrigin = PlacementOrigin.PROPOSED,
    form: ActivityForm = ActivityForm.INTRODUCTION_JOB,
    start: date = date(2026, 1, 1),
    end: date | None = None,
) -> PlacementFact:
    """Return a placement that holds unless it is told otherwise."""
    return PlacementFact(form, state, origin, start, end)


ALI = PersonFacts(ANNA, "Ali", placements=(placed(),), agreed=WHOLE)
TASK = TaskFacts(new_id(), "Snöröjning", WHOLE, places=4, supervisor_id=BO, supervisor="Siv Ek")
HERE = DayFacts(DAY, "Utegrupp", WHOLE, per_supervisor=8)
