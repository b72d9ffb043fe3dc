"""Orders by hand and by pasting: kept with their customer, compared with others, and changed."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import ConflictError, DomainError, NotPermittedError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.order_intake import OrderDraft, SameNumberError, nearest
from ame_desktop.domain.orders import CustomerKind, OrderRow, OrderSource, OrderStatus
from ame_desktop.services.approvals.cases import waiting
from ame_desktop.services.context import Context
from ame_desktop.services.orders import (
    add_order,
    change_order,
    intake_choices,
    often_ordered,
    order_list,
    orders_like,
    read_pasted_order,
)
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.orders import Customer, CustomerAlias, CustomerOrder
from tests.support.private_orders import PrivateOrders
from tests.support.units import Unit

RECEIVED = datetime(2026, 11, 20, 9, 10)
NEW = OrderDraft(
    customer="Förskolan Skogsbrynet",
    new_kind=CustomerKind.UNIT,
    text="Kratta löv",
    received_at=RECEIVED,
    number="AME-2026-0112",
    orderer="Eva Lund",
    phone="0600-12 34 56",
    email="eva.lund@exempel.se",
    wanted_on=date(2026, 12, 3),
    address="Storgatan 3",
    hours=Decimal("2.5"),
    kind="Trädgård och mark",
    outdoor=True,
)


def only(ctx: Context) -> OrderRow:
    (row,) = order_list(ctx)
    return row


def test_an_order_is_kept_with_a_new_customer_and_taken_back(any_unit: Unit) -> None:
    ctx = any_unit.chief
    arena = any_unit.arena("Utegrupp")
    done = add_order(ctx, replace(NEW, arena_id=arena))
    row = only(ctx)
    assert row.order_id == done.value
    assert done.changes.label == "Lade till beställning AME-2026-0112."
    assert (row.customer, row.customer_kind) == ("Förskolan Skogsbrynet", CustomerKind.UNIT)
    assert (row.received_at, row.source, row.status) == (
        RECEIVED,
        OrderSource.BY_HAND,
        OrderStatus.NEW,
    )
    assert (row.arena, row.kind, row.outdoor) == ("Utegrupp", "Trädgård och mark", True)
    assert (row.hours, row.wanted_on, row.email) == (
        Decimal("2.5"),
        date(2026, 12, 3),
        "eva.lund@exempel.se",
    )
    (customer,) = intake_choices(ctx).customers
    assert (customer.name, customer.contact) == ("Förskolan Skogsbrynet", "Eva Lund")
    undo(ctx, done.changes)
    assert order_list(ctx) == ()
    assert intake_choices(ctx).customers == ()


def test_a_name_that_is_known_needs_no_kind_and_one_that_is_not_does(unit: Unit) -> None:
    ctx = unit.chief
    add_order(ctx, NEW)
    add_order(ctx, replace(NEW, number="2", customer=" förskolan  skogsbrynet ", new_kind=None))
    assert {row.customer for row in order_list(ctx)} == {"Förskolan Skogsbrynet"}
    unknown = replace(NEW, number="3", customer="Förskolan Skogbrynet", new_kind=None)
    with pytest.raises(DomainError) as refused:
        add_order(ctx, unknown)
    assert refused.value.field == "new_kind"
    close = nearest(intake_choices(ctx).customers, unknown.customer)
    assert [row.name for row in close] == ["Förskolan Skogsbrynet"]
    with pytest.raises(DomainError, match="födelsedatum"):
        add_order(ctx, replace(unknown, new_kind=CustomerKind.PERSON))


def test_the_same_number_says_which_order_it_is(unit: Unit) -> None:
    ctx = unit.chief
    first = add_order(ctx, NEW).value
    with pytest.raises(SameNumberError, match="20 november 2026") as refused:
        add_order(ctx, replace(NEW, number="ame-2026-0112 "))
    assert (refused.value.order_id, refused.value.field) == (first, "number")
    second = add_order(ctx, replace(NEW, number=""))
    row = next(row for row in order_list(ctx) if row.order_id == second.value)
    with pytest.raises(SameNumberError):
        change_order(ctx, row.order_id, row.version, NEW)


def test_a_likeness_is_a_remark_and_nothing_else(unit: Unit) -> None:
    ctx = unit.chief
    key = add_order(ctx, NEW).value
    again = replace(NEW, number="", text="  kratta LÖV! ")
    (like,) = orders_like(ctx, again)
    assert (like.order_id, like.sentence) == (
        key,
        "Liknar nr AME-2026-0112 från 20 november 2026.",
    )
    assert orders_like(ctx, again, key) == ()
    assert orders_like(ctx, replace(again, text="Måla staket")) == ()
    assert orders_like(ctx, replace(again, received_at=datetime(2026, 10, 1))) == ()
    add_order(ctx, again)
    assert len(order_list(ctx)) == 2


def test_a_likeness_is_seen_under_another_name_of_the_customer(unit: Unit) -> None:
    ctx = unit.chief
    key = add_order(ctx, NEW).value
    with ctx.write("test.alias") as work:
        row = only(ctx)
        work.add(CustomerAlias(customer_id=row.customer_id, name="Skogsbrynets förskola"))
        work.done(None, "")
    again = replace(NEW, number="", customer="Skogsbrynets Förskola")
    assert [like.order_id for like in orders_like(ctx, again)] == [key]


def test_a_customer_keeps_its_orders_beside_one_spelt_in_another_case(unit: Unit) -> None:
    ctx = unit.chief
    with ctx.write("test.customers") as work:
        work.add(*(Customer(id=new_id(), name=name) for name in ("NORRA SKOLAN", "Norra skolan")))
        work.done(None, "")
    add_order(ctx, replace(NEW, customer="Norra skolan"))
    row = only(ctx)
    assert row.customer == "Norra skolan"
    change_order(ctx, row.order_id, row.version, replace(NEW, customer=row.customer, text="Måla"))
    assert only(ctx).customer == "Norra skolan"


def test_another_customer_is_judged_anew(any_unit: Unit) -> None:
    held = PrivateOrders(any_unit)
    key, other = held.done(), held.add(number="P-2")
    with any_unit.chief.write("test.open") as work:
        work.get(CustomerOrder, key).status = OrderStatus.NEW
        work.done(None, "")
    row = next(row for row in order_list(held.chief) if row.order_id == key)
    asked = replace(NEW, customer="Byföreningen P-2", number="P-1", new_kind=None)
    change_order(held.chief, key, row.version, asked)
    now = held.row(key)
    assert now.customer_id == held.row(other).customer_id
    assert (now.accepted_by_id, now.charge_checked_by_id, now.charge_conclusion) == (None, None, "")


def test_a_declined_private_order_can_be_changed_without_a_new_decision(any_unit: Unit) -> None:
    held = PrivateOrders(any_unit)
    key = held.add(status=OrderStatus.DECLINED, declined_reason="Hinner inte")
    asked = replace(NEW, customer="Byföreningen P-1", number="P-1", new_kind=None)
    change_order(held.supervisor, key, 1, asked)
    assert waiting(held.chief) == ()


def test_an_order_is_changed_once_at_a_time(any_unit: Unit) -> None:
    ctx = any_unit.chief
    key = add_order(ctx, NEW).value
    row = only(ctx)
    asked = replace(NEW, text="Kratta löv och gräs", hours=None, number="")
    done = change_order(ctx, key, row.version, asked)
    assert (only(ctx).text, only(ctx).hours, only(ctx).number) == ("Kratta löv och gräs", None, "")
    assert only(ctx).source is OrderSource.BY_HAND
    with pytest.raises(ConflictError):
        change_order(ctx, key, row.version, NEW)
    undo(ctx, done.changes)
    assert only(ctx).text == "Kratta löv"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"customer": " "}, "customer"),
        ({"text": ""}, "text"),
        ({"received_at": datetime(2026, 11, 24)}, "received_at"),
        ({"hours": Decimal(0)}, "hours"),
        ({"hours": Decimal(1001)}, "hours"),
        ({"email": "eva.lund"}, "email"),
        ({"phone": "0" * 61}, "phone"),
    ],
)
def test_what_is_missing_or_cannot_be_is_said_at_its_field(
    unit: Unit, wrong: dict[str, Any], field: str
) -> None:
    with pytest.raises(DomainError) as refused:
        add_order(unit.chief, replace(NEW, **wrong))
    assert refused.value.field == field


def test_a_pasted_text_is_read_with_the_customers_that_are_known(unit: Unit) -> None:
    add_order(unit.chief, NEW)
    pasted = read_pasted_order(unit.chief, "Hej! Förskolan Skogsbrynet vill få hyllor uppsatta.")
    assert pasted.text("customer") == "Förskolan Skogsbrynet"
    assert intake_choices(unit.chief).kinds[:2] == ("Flytt och transport", "Trädgård och mark")


MAY_READ = {
    Role.SUPERVISOR,
    Role.CONSULTANT,
    Role.STAR_COORDINATOR,
    Role.COORDINATOR,
    Role.UNIT_CHIEF,
}
MAY_CHANGE = MAY_READ - {Role.CONSULTANT}


@pytest.mark.parametrize("role", list(Role))
def test_each_role_does_what_the_matrix_says(unit: Unit, role: Role) -> None:
    key = add_order(unit.chief, NEW).value
    ctx = unit.as_role(role)
    attempts = (
        (MAY_READ, lambda: intake_choices(ctx)),
        (MAY_READ, lambda: orders_like(ctx, NEW)),
        (MAY_READ, lambda: often_ordered(ctx)),
        (MAY_CHANGE, lambda: read_pasted_order(ctx, "Hej")),
        (MAY_CHANGE, lambda: add_order(ctx, replace(NEW, number="2"))),
        (MAY_CHANGE, lambda: change_order(ctx, key, 1, NEW)),
    )
    for allowed, act in attempts:
        if role in allowed:
            act()
        else:
            with pytest.raises(NotPermittedError):
                act()


def test_an_order_without_a_number_is_called_after_who_asks(unit: Unit) -> None:
    add_order(unit.chief, replace(NEW, number=""))
    assert only(unit.chief).named == "beställningen från Förskolan Skogsbrynet"
    row = only(unit.chief)
    change_order(unit.chief, row.order_id, row.version, NEW)
    assert only(unit.chief).named == "beställning AME-2026-0112"
