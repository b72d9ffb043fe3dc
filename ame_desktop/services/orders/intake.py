"""Orders written down by hand or out of a pasted text: kept, changed, and compared with others.

Source: RAG-44, RAG-46.
"""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.importing.orders import number_key
from ame_desktop.domain.order_intake import (
    LIKE_WITHIN,
    AlikeOrder,
    IntakeChoices,
    OrderDraft,
    SameNumberError,
    alike,
    checked_order,
    customer_named,
    must_say_kind,
)
from ame_desktop.domain.order_kinds import parse_kinds
from ame_desktop.domain.orders import CustomerKind, OrderStatus
from ame_desktop.domain.pasted_order import PastedOrder, read_pasted
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.orders.private import follow_intake
from ame_desktop.services.orders.reading import orders_near
from ame_desktop.services.settings import setting
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.queries import customers
from ame_desktop.storage.queries import order_intake as query
from ame_desktop.storage.unit_of_work import UnitOfWork

_KEPT = (
    "unit_as_written",
    "orderer",
    "phone",
    "email",
    "text",
    "kind",
    "wanted_on",
    "address",
    "hours",
    "outdoor",
    "arena_id",
)
TOPICS = (Topic.ORDERS, Topic.CUSTOMERS, Topic.APPROVALS)
PERSON_FIRST = "Lägg upp privatpersonen under Motparter först. Där skrivs födelsedatum."


def intake_choices(ctx: Context) -> IntakeChoices:
    """Return what the editor of an order offers: customers, arenas and sorts of work.

    Sorts that orders have had before stay to choose, after the unit's own list.

    Raises:
        NotPermittedError: the roles do not reach orders.
    """
    ctx.require(Area.ORDERS, Level.READ)
    kinds = parse_kinds(str(setting(ctx, SettingName.ORDER_KINDS).value["text"]))
    with ctx.read() as reader:
        used = query.used_kinds(reader)
        others = tuple(kind for kind in used if kind not in kinds)
        return IntakeChoices(
            customers.choices(reader), query.arena_names(reader), (*kinds, *others)
        )


def read_pasted_order(ctx: Context, text: str) -> PastedOrder:
    """Return what a pasted e-mail or form says; what it does not say is left empty.

    Raises:
        NotPermittedError: the roles may not change orders.
    """
    ctx.require(Area.ORDERS, Level.WRITE)
    with ctx.read() as reader:
        known = customers.choices(reader)
    names = [name for row in known if row.active for name in (row.name, *row.other_names)]
    return read_pasted(text, ctx.clock.today(), names)


def orders_like(
    ctx: Context, draft: OrderDraft, order_id: UUID | None = None
) -> tuple[AlikeOrder, ...]:
    """Return the orders that one like this was written down as before; only a remark.

    Args:
        ctx: who writes.
        draft: what is written.
        order_id: the order that is changed; ``None`` for a new one.

    Raises:
        NotPermittedError: the roles do not reach orders.
    """
    rows = orders_near(ctx, draft.received_at.date(), LIKE_WITHIN)
    with ctx.read() as reader:
        known = customer_named(customers.choices(reader), draft.customer)
    meant = draft if known is None else replace(draft, customer=known.name)
    return alike(meant, rows, order_id)


def add_order(ctx: Context, draft: OrderDraft) -> Result[UUID]:
    """Keep a new order, and its customer where that one is new too.

    A private order of who may not take it on waits in *Godkännande*. Source: RAG-47.

    Raises:
        NotPermittedError: the roles may not change orders.
        SameNumberError: another order has the number.
        DomainError: something is missing or cannot be, with the field that it concerns.
    """
    ctx.require(Area.ORDERS, Level.WRITE)
    checked = checked_order(draft, _now(ctx))
    with ctx.write("orders.add", *TOPICS) as work:
        _check_number(work, checked.number, None)
        customer_id, name = _customer(work, checked)
        order = CustomerOrder(id=new_id(), customer_id=customer_id, source=checked.source)
        _fill(order, replace(checked, unit_as_written=checked.unit_as_written or name))
        order.status = OrderStatus.NEW
        work.add(order)
        follow_intake(work, ctx, order)
        return work.done(order.id, f"Lade till {_called(checked.number, name)}.")


def change_order(ctx: Context, order_id: UUID, version: int, draft: OrderDraft) -> Result[None]:
    """Change what an order says; with another private customer it must be taken on anew.

    Raises:
        NotPermittedError: the roles may not change orders.
        SameNumberError: another order has the number.
        DomainError: something is missing or cannot be, with the field that it concerns.
        ConflictError: somebody else changed it since it was read.
    """
    ctx.require(Area.ORDERS, Level.WRITE)
    checked = checked_order(draft, _now(ctx))
    with ctx.write("orders.change", *TOPICS) as work:
        order = work.get(CustomerOrder, order_id, version)
        _check_number(work, checked.number, order_id)
        customer_id, name = _customer(work, checked)
        other = customer_id != order.customer_id
        order.customer_id = customer_id
        _fill(order, replace(checked, unit_as_written=checked.unit_as_written or name))
        follow_intake(work, ctx, order, other_customer=other)
        return work.done(None, f"Ändrade {_called(checked.number, name)}.")


def _now(ctx: Context) -> datetime:
    return ctx.clock.now().astimezone(STOCKHOLM).replace(tzinfo=None)


def _called(number: str, customer: str) -> str:
    return f"beställning {number}" if number else f"beställningen från {customer}"


def _check_number(work: UnitOfWork, number: str, held: UUID | None) -> None:
    """Refuse a number that another order has. Source: RAG-44."""
    if not number:
        return
    key = number_key(number)
    for order_id, taken, received_at in query.numbers(work.session.connection()):
        if order_id != held and number_key(taken) == key:
            raise SameNumberError(order_id, taken, received_at.astimezone(STOCKHOLM).date())


def _customer(work: UnitOfWork, draft: OrderDraft) -> tuple[UUID, str]:
    """Return the customer that the name means, laid up where it is new and said what it is."""
    known = customer_named(customers.choices(work.session.connection()), draft.customer)
    if known is not None:
        return known.customer_id, known.name
    if draft.new_kind is None:
        raise must_say_kind(draft.customer)
    if draft.new_kind is CustomerKind.PERSON:
        raise DomainError(PERSON_FIRST, field="new_kind", rule="NAT-16")
    added = Customer(
        id=new_id(),
        name=draft.customer,
        kind=draft.new_kind,
        contact=draft.orderer,
        phone=draft.phone,
        email=draft.email,
    )
    work.add(added)
    return added.id, added.name


def _fill(order: CustomerOrder, draft: OrderDraft) -> None:
    for name in _KEPT:
        setattr(order, name, getattr(draft, name))
    order.number = draft.number or None
    order.received_at = draft.received_at.replace(tzinfo=STOCKHOLM)
