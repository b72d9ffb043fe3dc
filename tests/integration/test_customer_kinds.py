"""What a counterpart is decides what its orders need; no change of it goes round that."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.changes import ChangeSet
from ame_desktop.domain.customers import CustomerDraft
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.order_hours import HoursCorrection
from ame_desktop.domain.orders import CustomerKind, OrderStatus
from ame_desktop.domain.private_orders import NOT_TAKEN_ON
from ame_desktop.services import agreements
from ame_desktop.services.approvals.cases import waiting
from ame_desktop.services.context import Context
from ame_desktop.services.customer_merging import merge
from ame_desktop.services.customers import change_customer, customer_register
from ame_desktop.services.importing.plan import plan_import
from ame_desktop.services.importing.take_in import take_in
from ame_desktop.services.orders import plan_order, set_status
from ame_desktop.services.orders.hours import correct_hours
from ame_desktop.services.undo import undo
from tests.support.agreements import SIGNER, START, Agreements
from tests.support.private_orders import PrivateOrders
from tests.support.units import Unit

TUESDAY = date(2026, 11, 24)


@pytest.fixture
def held(any_unit: Unit) -> PrivateOrders:
    return PrivateOrders(any_unit)


def draft(held: PrivateOrders, key: UUID) -> tuple[int, CustomerDraft]:
    rows = customer_register(held.chief).rows
    found = next(row for row in rows if row.customer_id == held.row(key).customer_id)
    return found.version, found.draft


def become(held: PrivateOrders, ctx: Context, key: UUID, kind: CustomerKind) -> ChangeSet:
    version, before = draft(held, key)
    customer_id = held.row(key).customer_id
    return change_customer(ctx, customer_id, version, replace(before, kind=kind)).changes


def test_only_who_takes_private_orders_on_makes_their_customer_an_own_unit(
    held: PrivateOrders,
) -> None:
    key = held.add()
    held.put(key)
    with pytest.raises(NotPermittedError, match="Koordinatorn, enhetschefen"):
        become(held, held.supervisor, key, CustomerKind.UNIT)
    become(held, held.coordinator, key, CustomerKind.UNIT)
    assert waiting(held.chief) == ()
    plan_order(held.supervisor, key, TUESDAY, held.unit.arena("Utegrupp"))


def test_what_is_planned_is_taken_on_when_its_customer_turns_out_to_be_private(
    held: PrivateOrders,
) -> None:
    arena = held.unit.arena("Utegrupp")
    planned, new = held.add(CustomerKind.UNIT), held.add(CustomerKind.UNIT, number="P-2")
    plan_order(held.supervisor, planned, TUESDAY, arena)
    with pytest.raises(DomainError, match="Planerade beställningar finns"):
        become(held, held.supervisor, planned, CustomerKind.ASSOCIATION)
    become(held, held.coordinator, planned, CustomerKind.ASSOCIATION)
    assert held.row(planned).accepted_by_id == held.coordinator.actor.staff_id
    become(held, held.supervisor, new, CustomerKind.PRIVATE)
    assert [row.case.subject_id for row in waiting(held.chief)] == [new]
    with pytest.raises(DomainError, match=NOT_TAKEN_ON):
        plan_order(held.supervisor, new, TUESDAY, arena)


def test_undoing_the_kind_leaves_nothing_planned_that_is_not_taken_on(held: PrivateOrders) -> None:
    key = held.add()
    done = become(held, held.coordinator, key, CustomerKind.UNIT)
    plan_order(held.supervisor, key, TUESDAY, held.unit.arena("Utegrupp"))
    with pytest.raises(DomainError, match=NOT_TAKEN_ON):
        undo(held.coordinator, done)
    set_status(held.supervisor, key, OrderStatus.ONGOING)


def test_undoing_leaves_nothing_done_that_is_not_taken_on(held: PrivateOrders) -> None:
    key = held.add()
    accepted = held.accept(key)
    set_status(held.supervisor, key, OrderStatus.DONE)
    with pytest.raises(DomainError, match=NOT_TAKEN_ON):
        undo(held.coordinator, accepted.changes)
    older = held.add(status=OrderStatus.DONE, number="P-2")
    noted = correct_hours(held.supervisor, older, 1, HoursCorrection(Decimal(2), None, "Enligt pm"))
    undo(held.supervisor, noted.changes)
    assert held.row(older).corrected_hours is None


def test_two_kinds_are_never_made_one(held: PrivateOrders) -> None:
    private, own = held.add(), held.add(CustomerKind.UNIT, number="P-2")
    for kept, other in ((private, own), (own, private)):
        keys = held.row(kept).customer_id, held.row(other).customer_id
        with pytest.raises(DomainError, match="Ändra den ena först"):
            merge(held.chief, keys[0], 1, keys[1], 1)


def test_a_name_that_is_taken_back_is_kept_once(held: PrivateOrders) -> None:
    kept, other = held.add(CustomerKind.UNIT), held.add(CustomerKind.UNIT, number="P-2")
    third = held.row(held.add(CustomerKind.UNIT, number="P-3")).customer_id
    first = held.row(kept).customer_id
    merge(held.chief, first, 1, held.row(other).customer_id, 1)
    version, before = draft(held, kept)
    change_customer(held.chief, first, version, replace(before, name="Byföreningen P-2"))
    (row,) = (row for row in customer_register(held.chief).rows if row.customer_id == first)
    assert row.other_names == ()
    merge(held.chief, third, 1, first, row.version)
    (row,) = customer_register(held.chief).rows
    assert row.other_names == ("Byföreningen P-2",)


def test_only_who_takes_private_orders_on_signs_with_a_private_one(
    held: PrivateOrders, tmp_path: Path
) -> None:
    agreed, star = Agreements(held.unit), held.unit.as_role(Role.STAR_COORDINATOR)
    customer_id = held.row(held.add()).customer_id
    key = agreed.add(customer_id)
    with pytest.raises(NotPermittedError, match="Koordinatorn, enhetschefen"):
        agreements.sign(star, key, 1, START, SIGNER)
    agreements.sign(held.coordinator, key, 1, START, SIGNER)
    own = agreed.add()
    agreements.sign(star, own, 1, START, SIGNER)
    for ctx, task, holds in ((star, "Tvätt", False), (held.coordinator, "Snö", True)):
        path = tmp_path / "avtal.csv"
        path.write_text(
            f"Motpart;Gäller från;Uppdrag\nByföreningen P-1;2026-03-01;{task}\n", "utf-8"
        )
        take_in(ctx, plan_import(ctx, ImportKind.AGREEMENTS, path))
        (row,) = (row for row in agreements.cockpit(held.chief) if row.title == task)
        assert row.valid_unsigned is holds
