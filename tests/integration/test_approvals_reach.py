"""What the basket tells to whom: protected persons, other arenas' people, and what is logged."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.services.approvals.answering import withdraw
from ame_desktop.services.approvals.batches import loose_count, put_taken_over
from ame_desktop.services.approvals.cases import case_sheet, waiting
from ame_desktop.services.approvals.deciding import refuse
from ame_desktop.storage.models.access import LogEntry
from tests.support.basket import Basket
from tests.support.units import Unit


@pytest.fixture
def basket(any_unit: Unit) -> Basket:
    return Basket(any_unit)


def logged(unit: Unit, action: str) -> list[Any]:
    with unit.store.read() as reader:
        return list(reader.scalars(select(LogEntry.count).where(LogEntry.action == action)))


def test_a_protected_person_of_a_list_is_left_to_who_is_named(basket: Basket) -> None:
    hidden = basket.people.add("Dag", protection=Protection.MARKED)
    named = basket.unit.as_role(Role.CONSULTANT)
    basket.people.name_reader(hidden, named.actor.staff_id)
    for person in (basket.people.add("Ali"), hidden):
        basket.draft(person, origin=PlacementOrigin.TAKEN_OVER)
    assert (loose_count(basket.consultant), loose_count(named)) == (1, 2)
    assert put_taken_over(basket.consultant).value == 1
    assert put_taken_over(named).value == 1


def test_a_list_that_is_opened_is_logged_with_its_length(basket: Basket) -> None:
    for name in ("Ali", "Bo", "Cia"):
        basket.draft(basket.people.add(name), origin=PlacementOrigin.TAKEN_OVER)
    put_taken_over(basket.consultant)
    (row,) = waiting(basket.chief)
    case_sheet(basket.chief, row.case.case_id)
    assert logged(basket.unit, "approvals.read") == [3]


def test_a_supervisor_is_not_told_whom_other_decisions_were_about(basket: Basket) -> None:
    refused = basket.propose(basket.people.add("Bo", "Alm"))
    refuse(basket.chief, refused, basket.row(refused).case.version, "Bo orkar inte mer.")
    leader = basket.unit.as_role(Role.SUPERVISOR, arenas=(basket.unit.arena("Innegrupp"),))
    case_id = basket.propose(basket.people.add("Cia"), leader)
    (told,) = case_sheet(leader, case_id).similar.latest
    assert (told.who, told.reason) == ("", "")
    (known,) = case_sheet(basket.chief, case_id).similar.latest
    assert (known.who, known.reason) == ("Bo Alm", "Bo orkar inte mer.")
    basket.deputise(leader, date(2026, 11, 23), date(2026, 11, 23))
    assert case_sheet(leader, case_id).similar.latest == (known,)


def test_what_was_taken_over_never_becomes_a_draft(basket: Basket) -> None:
    person = basket.people.add("Ali")
    key = basket.draft(person, origin=PlacementOrigin.TAKEN_OVER)
    case_id = basket.put(ApprovalKind.PLACEMENT, key, person)
    withdraw(basket.consultant, case_id, basket.row(case_id).case.version)
    assert basket.placement(key).state is PlacementState.WAITING
    assert loose_count(basket.consultant) == 1
