"""An arena with people stays open, an earlier owner owns no more, an order is planned once."""

from dataclasses import fields
from datetime import date
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.arenas import ArenaDraft
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participants import OwnerKind, ReferralRoute
from ame_desktop.services.arenas import arena_list, edit_arena
from ame_desktop.services.briefing_tasks import add_from_order
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.models.participants import Referral
from ame_desktop.storage.queries.standing import standing
from tests.support.unit_people import People
from tests.support.units import Unit

DAY = date(2026, 11, 23)


def closed(unit: Unit, name: str) -> tuple[UUID, int, ArenaDraft]:
    """An arena's identity and version, and the draft that would close it."""
    row = next(r for r in arena_list(unit.chief) if r.name == name)
    names = [field.name for field in fields(ArenaDraft)]
    values = {name: getattr(row, name) for name in names}
    return row.arena_id, row.version, ArenaDraft(**values | {"active": False})


def test_an_arena_with_people_is_not_closed(any_unit: Unit) -> None:
    People(any_unit).add("Ali", arena="Utegrupp")
    with pytest.raises(DomainError, match="har 1 deltagare"):
        edit_arena(any_unit.chief, *closed(any_unit, "Utegrupp"))
    edit_arena(any_unit.chief, *closed(any_unit, "Mötas"))


def test_who_owned_an_earlier_case_does_not_own_the_new_one(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    first = any_unit.as_role(Role.CONSULTANT)
    second = any_unit.as_role(Role.CONSULTANT)
    for owner, received in ((first, date(2024, 1, 1)), (second, date(2026, 9, 1))):
        with any_unit.chief.write("test.refer") as work:
            work.add(
                Referral(
                    participant_id=person,
                    route=ReferralRoute.AF,
                    received_on=received,
                    owner_kind=OwnerKind.CONSULTANT,
                    owner_staff_id=owner.actor.staff_id,
                )
            )
            work.done(None, "")
    with any_unit.store.read() as reader:
        assert not standing(reader, person, first.actor, DAY).own_case
        assert standing(reader, person, second.actor, DAY).own_case


def test_an_order_is_planned_once_on_a_day(any_unit: Unit) -> None:
    with any_unit.chief.write("test.order") as work:
        customer = Customer(name="Skolan")
        work.add(customer)
        work.session.flush()
        order = CustomerOrder(
            received_at=work.at, customer_id=customer.id, unit_as_written="Skolan", text="Kratta"
        )
        work.add(order)
        work.session.flush()
        work.done(None, "")
    arena = any_unit.arena("Utegrupp")
    add_from_order(any_unit.chief, order.id, DAY, arena)
    with pytest.raises(DomainError, match="redan planerad"):
        add_from_order(any_unit.chief, order.id, DAY, arena)
