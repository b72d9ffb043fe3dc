"""Placements that run are closed when a person leaves, and their supports with them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.closure_drafts import ClosureDraft
from ame_desktop.domain.closures import ClosureReason
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placement_rules import closed_with_time
from ame_desktop.domain.placements import PlacementOutcome, PlacementState
from ame_desktop.domain.subsidies import SubsidyDraft, SubsidyState
from ame_desktop.services.context import Context
from ame_desktop.services.enrolments import end_participant
from ame_desktop.services.placements import placement
from ame_desktop.services.subsidies import grant, subsidies_of, subsidy_types
from ame_desktop.services.undo import undo
from tests.support.placing import refer
from tests.support.unit_people import LONG_AGO, People
from tests.support.units import Unit

DAY = date(2026, 11, 23)
MOVED = ClosureDraft(DAY, ClosureReason.MOVED, "Flyttar till Umeå.")


@pytest.fixture
def ali(any_unit: Unit) -> UUID:
    person = People(any_unit).add("Ali")
    refer(any_unit, person, ReferralRoute.AF)
    return person


def supported(unit: Unit, person: UUID, placement_id: UUID, end: date | None = None) -> UUID:
    kinds = {kind.code: kind.type_id for kind in subsidy_types(unit.chief)}
    draft = SubsidyDraft(
        person,
        kinds["introduktionsjobb"],
        LONG_AGO,
        end,
        placement_id=placement_id,
        decision_number="AF-9",
        wage=Decimal(25000),
    )
    return grant(unit.chief, draft).value


def test_what_runs_is_closed_and_undone_together(any_unit: Unit, ali: UUID) -> None:
    consultant = any_unit.as_role(Role.CONSULTANT)
    key = People(any_unit).place(ali, "Biblioteket", end=date(2027, 3, 31))
    supported(any_unit, ali, key)
    done = end_participant(consultant, ali, MOVED)
    assert done.changes.label == "Ali slutar 23 november 2026. 1 placering stängdes."
    assert done.value.advice == ""
    row = placement(consultant, key).row
    closing = placement(consultant, key).closing
    assert (row.state, row.end) == (PlacementState.ENDED, DAY)
    assert closing is not None
    assert (closing.outcome, closing.note) == (PlacementOutcome.OTHER, "Flyttat")
    (support,) = subsidies_of(consultant, ali)
    assert (support.period.state, support.period.draft.end) == (SubsidyState.ENDED, DAY)
    undo(consultant, done.changes)
    assert placement(consultant, key).row.end == date(2027, 3, 31)
    (support,) = subsidies_of(consultant, ali)
    assert (support.period.state, support.period.draft.end) == (SubsidyState.GRANTED, None)


def test_what_is_left_is_named(any_unit: Unit, ali: UUID) -> None:
    people = People(any_unit)
    people.place(ali, "Köket", start=date(2027, 1, 4))
    people.place(ali, "Skolan", state=PlacementState.WAITING)
    done = end_participant(any_unit.chief, ali, MOVED)
    assert done.value.advice == (
        "Kvar att stänga eller ta bort: Praktik från 2026-01-01; Praktik från 2027-01-04."
    )


def test_a_municipal_employment_and_a_day_to_come_close_nothing(any_unit: Unit, ali: UUID) -> None:
    key = People(any_unit).place(ali, "Biblioteket")
    later = replace(MOVED, last_day=date(2026, 12, 24))
    employed = replace(MOVED, reason=ClosureReason.MUNICIPAL_EMPLOYMENT, employer="Kommunen")
    for draft, said in ((later, "Kvar att stänga"), (employed, "Placeringar som fortsätter")):
        done = end_participant(any_unit.chief, ali, draft)
        assert said in done.value.advice
        assert "Praktik från 2026-01-01" in done.value.advice
        assert placement(any_unit.chief, key).row.state is PlacementState.APPROVED
        undo(any_unit.chief, done.changes)


@pytest.mark.parametrize(
    ("roles", "closes", "ends"),
    [
        ((Role.SUPERVISOR,), True, False),
        ((Role.CONSULTANT,), True, True),
        ((Role.STAR_COORDINATOR,), False, False),
        ((Role.UNIT_CHIEF,), True, True),
    ],
)
def test_each_closes_what_the_roles_reach(
    any_unit: Unit, ali: UUID, roles: tuple[Role, ...], closes: bool, ends: bool
) -> None:
    ctx: Context = any_unit.as_role(*roles, arenas=(any_unit.arena("Innegrupp"),))
    key = People(any_unit).place(ali, "Biblioteket")
    supported(any_unit, ali, key)
    done = end_participant(ctx, ali, MOVED)
    chief = any_unit.chief
    assert (placement(chief, key).row.state is PlacementState.ENDED) == closes
    (support,) = subsidies_of(chief, ali)
    assert (support.period.state is SubsidyState.ENDED) == ends
    assert bool(done.value.advice) == (not closes)


@pytest.mark.parametrize(
    ("state", "period", "last", "ended"),
    [
        (PlacementState.APPROVED, (LONG_AGO, None), DAY, DAY),
        (PlacementState.APPROVED, (LONG_AGO, date(2026, 10, 1)), DAY, date(2026, 10, 1)),
        (PlacementState.APPROVED, (DAY, DAY), DAY, DAY),
        (PlacementState.APPROVED, (date(2026, 11, 24), None), DAY, None),
        (PlacementState.APPROVED, (LONG_AGO, None), date(2026, 11, 24), None),
        (PlacementState.WAITING, (LONG_AGO, None), DAY, None),
        (PlacementState.ENDED, (LONG_AGO, DAY), DAY, None),
    ],
)
def test_which_day_a_placement_ends(
    state: PlacementState, period: tuple[date, date | None], last: date, ended: date | None
) -> None:
    assert closed_with_time(state, period, last, DAY) == ended
