"""Orders that wait to be done: all of them, and those that are wanted on a day."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, and_, bindparam, exists, or_, select

from ame_desktop.domain.briefing import OrderDue
from ame_desktop.domain.orders import OPEN_STATUSES, CustomerKind, OrderStatus
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.orders import Customer, CustomerOrder, OrderMove
from ame_desktop.storage.store import Reader

_TAKEN_ON = or_(Customer.kind == CustomerKind.UNIT, CustomerOrder.accepted_by_id.is_not(None))
_ORDERS = (
    select(
        CustomerOrder.id,
        CustomerOrder.number,
        Customer.name,
        CustomerOrder.text,
        CustomerOrder.wanted_on,
        CustomerOrder.address,
        Customer.address.label("at_home"),
        Customer.kind,
        _TAKEN_ON.label("taken_on"),
        CustomerOrder.outdoor,
        and_(
            CustomerOrder.status == OrderStatus.PLANNED,
            _TAKEN_ON,
            ~exists(select(Task.id).where(Task.order_id == CustomerOrder.id)),
        ).label("to_lay_out"),
    )
    .join(Customer, Customer.id == CustomerOrder.customer_id)
    .where(CustomerOrder.status.in_(OPEN_STATUSES))
    .order_by(CustomerOrder.wanted_on.is_(None), CustomerOrder.wanted_on)
)
# A board is read by many, so a private person's name does not stand there as a place.
_PLACELESS = {CustomerKind.PERSON: "Privatperson"}
# An order that names no arena is for those who take orders from anybody.
_DUE = _ORDERS.where(
    CustomerOrder.wanted_on == bindparam("day"),
    or_(
        CustomerOrder.arena_id == bindparam("arena"),
        and_(CustomerOrder.arena_id.is_(None), bindparam("takes", type_=Boolean)),
    ),
    # What was moved away from the day is not asked for on it any more.
    ~exists(
        select(OrderMove.id).where(
            OrderMove.order_id == CustomerOrder.id, OrderMove.from_day == bindparam("day")
        )
    ),
)


def orders_due(reader: Reader) -> tuple[OrderDue, ...]:
    """Return the orders that wait or go on, those wanted first at the top."""
    return _orders(reader.execute(_ORDERS))


def not_to_be_done(reader: Reader, order_ids: Collection[UUID]) -> frozenset[UUID]:
    """Return which of some orders are done or declined, or private and not taken on."""
    if not order_ids:
        return frozenset()
    waiting = select(CustomerOrder.id).join(Customer, Customer.id == CustomerOrder.customer_id)
    found = reader.scalars(
        waiting.where(
            CustomerOrder.id.in_(order_ids), CustomerOrder.status.in_(OPEN_STATUSES), _TAKEN_ON
        )
    )
    return frozenset(order_ids) - frozenset(found)


def wanted_orders(
    reader: Reader, day: date, arena_id: UUID, *, takes: bool
) -> tuple[OrderDue, ...]:
    """Return the orders that are wanted at an arena on a day and are not done."""
    return _orders(reader.execute(_DUE, {"day": day, "arena": arena_id, "takes": takes}))


def _orders(rows: Iterable[Any]) -> tuple[OrderDue, ...]:
    return tuple(
        OrderDue(
            row.id,
            row.number or "",
            row.name,
            row.text,
            row.wanted_on,
            row.address or row.at_home or _PLACELESS.get(row.kind, ""),
            row.outdoor,
            bool(row.to_lay_out),
            bool(row.taken_on),
        )
        for row in rows
    )
