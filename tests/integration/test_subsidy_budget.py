"""The budget for resursanställning, and what a placement means in money."""

from datetime import date
from decimal import Decimal

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.resource_budget import Cost, spent_in_year
from ame_desktop.services import subsidies
from ame_desktop.services.undo import undo
from tests.support.supports import Supports
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
RESOURCE = ActivityForm.RESOURCE_EMPLOYMENT


def test_a_year_that_nobody_has_set_has_the_example_of_the_source(any_unit: Unit) -> None:
    state = subsidies.budget(any_unit.chief, 2026)
    assert (state.kronor, state.slots, state.is_example) == (Decimal(1_000_000), 20, True)
    assert state.source.startswith("OSB-90")
    assert "ska kontrolleras" in state.source
    assert (state.left, state.slots_left) == (Decimal(1_000_000), 20)


def test_a_years_budget_is_set_once_by_one(any_unit: Unit) -> None:
    made = subsidies.set_budget(any_unit.chief, 2026, Decimal(800_000), 16, "Beslut i oktober")
    state = subsidies.budget(any_unit.chief, 2026)
    assert (state.kronor, state.slots, state.is_example) == (Decimal(800_000), 16, False)
    with pytest.raises(ConflictError):
        subsidies.set_budget(any_unit.chief, 2026, Decimal(1), 1, "", None)
    subsidies.set_budget(any_unit.chief, 2026, Decimal(900_000), 18, "Ändrat", state.version)
    assert subsidies.budget(any_unit.chief, 2026).slots == 18
    assert subsidies.budget(any_unit.chief, 2027).is_example
    with pytest.raises(ConflictError):
        undo(any_unit.chief, made.changes)


def test_used_committed_and_left_are_counted_by_days(any_unit: Unit) -> None:
    supports, people = Supports(any_unit), People(any_unit)
    person, coming = people.add("Ali", "Abdi"), people.add("Eva", "Öberg")
    begun = supports.place(person, RESOURCE, date(2026, 9, 1), date(2027, 8, 31))
    later = supports.place(coming, RESOURCE, date(2026, 12, 1), date(2027, 11, 30))
    for placed in (begun, later):
        subsidies.set_cost(any_unit.chief, placed, date(2026, 9, 1), Decimal(6000))
    state = subsidies.budget(any_unit.chief, 2026)
    # September, October and 23 of 30 days of November; the rest of November and December twice.
    assert (state.used, state.committed) == (Decimal("16600.00"), Decimal("13400.00"))
    assert state.left == Decimal(970_000)
    assert (state.slots_used, state.slots_committed, state.slots_left) == (1, 1, 18)
    assert [row.has_support for row in state.rows] == [False, False]
    supports.grant(person, "lonebidrag_utveckling", date(2026, 9, 1), level_percent=Decimal(80))
    assert subsidies.budget(any_unit.chief, 2026).rows[0].has_support
    subsidies.set_cost(any_unit.chief, begun, date(2026, 12, 1), Decimal(9000))
    assert subsidies.budget(any_unit.chief, 2026).committed == Decimal("16400.00")


def test_what_is_refused_or_waits_costs_nothing(unit: Unit) -> None:
    supports, person = Supports(unit), People(unit).add("Ali", "Abdi")
    for state in (PlacementState.WAITING, PlacementState.REFUSED, PlacementState.DRAFT):
        supports.place(person, RESOURCE, date(2026, 9, 1), state=state)
    assert subsidies.budget(unit.chief, 2026).rows == ()
    assert subsidies.budget(unit.chief, 2026).slots_left == 20


def test_the_sums_hold_everybody_and_the_rows_only_who_may_be_met(any_unit: Unit) -> None:
    supports, people = Supports(any_unit), People(any_unit)
    hidden = people.add("Dold", protection=Protection.MARKED)
    placed = supports.place(hidden, RESOURCE, date(2026, 9, 1), date(2026, 9, 30))
    people.name_reader(hidden, any_unit.chief.actor.staff_id)
    subsidies.set_cost(any_unit.chief, placed, date(2026, 9, 1), Decimal(6000))
    assert len(subsidies.budget(any_unit.chief, 2026).rows) == 1
    seen = subsidies.budget(any_unit.as_role(Role.CONSULTANT), 2026)
    assert (seen.rows, seen.used, seen.slots_used) == ((), Decimal("6000.00"), 1)


def test_a_cost_is_of_a_resursanstallning(unit: Unit) -> None:
    supports, person = Supports(unit), People(unit).add("Ali", "Abdi")
    placed = supports.place(person, ActivityForm.FAT, date(2026, 9, 1))
    with pytest.raises(DomainError, match="resursanställning"):
        subsidies.set_cost(unit.chief, placed, date(2026, 9, 1), Decimal(6000))
    with pytest.raises(DomainError, match="kostnaden"):
        subsidies.set_cost(unit.chief, placed, date(2026, 9, 1), Decimal(-1))
    for kronor, slots, field in ((Decimal(-1), 1, "kronor"), (Decimal(1), -1, "slots")):
        with pytest.raises(DomainError) as refused:
            subsidies.set_budget(unit.chief, 2026, kronor, slots, "Prov")
        assert refused.value.field == field


def test_a_year_and_the_next_share_an_employment_over_new_year() -> None:
    start, end = date(2027, 11, 16), date(2028, 2, 29)
    costs = [Cost(start, Decimal("3100.07"))]
    both = [spent_in_year(start, end, costs, year, TODAY) for year in (2027, 2028)]
    assert [each.used for each in both] == [0, 0]
    assert both[0].committed == Decimal("1550.04") + Decimal("3100.07")
    assert both[1].committed == 2 * Decimal("3100.07")


def test_the_chief_sees_what_a_placement_means_in_money(any_unit: Unit) -> None:
    supports, person = Supports(any_unit), People(any_unit).add("Ali", "Abdi")
    start, end = date(2026, 12, 1), date(2026, 12, 31)
    placed = supports.place(person, RESOURCE, start, end, state=PlacementState.WAITING)
    subsidies.set_cost(any_unit.chief, placed, start, Decimal(6000))
    supports.grant(
        person,
        "lonebidrag_utveckling",
        start,
        end,
        placement_id=placed,
        level_percent=Decimal(80),
        decision_number="",
    )
    with any_unit.store.read() as reader:
        found = subsidies.money_of_placement(reader, placed, TODAY)
    assert found is not None
    assert (found.support, found.cost) == (Decimal("14400.00"), Decimal(6000))
    told = [(name, text.replace("\N{NO-BREAK SPACE}", " ")) for name, text in found.lines]
    assert told == [
        ("Lönebidrag utveckling", "14 400 kr per månad, beslutet saknas"),
        ("Kostnad för enheten", "6 000 kr per månad"),
        ("Kvar av budgeten 2026, exempel", "994 000 kr, 19 platser"),
    ]


def test_a_placement_without_money_says_nothing(unit: Unit) -> None:
    supports, person = Supports(unit), People(unit).add("Ali", "Abdi")
    placed = supports.place(person, ActivityForm.OTHER_OCCUPATION, date(2026, 9, 1))
    with unit.store.read() as reader:
        assert subsidies.money_of_placement(reader, placed, TODAY) is None
