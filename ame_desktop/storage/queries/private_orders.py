"""Orders with everything that taking them on and charging them is judged by."""

from collections.abc import Collection, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import and_, exists, func, or_, select
from sqlalchemy.orm import aliased

from ame_desktop.domain.orders import CustomerKind, OrderStatus
from ame_desktop.domain.private_orders import PrivateOrder
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.orders import BillingBasis, Customer, CustomerOrder
from ame_desktop.storage.store import Reader

_ACCEPTED, _CHECKED = aliased(Staff), aliased(Staff)


def judged_orders(reader: Reader, keys: Collection[UUID]) -> tuple[PrivateOrder, ...]:
    """Return some orders with their customers; instants are in UTC."""
    query = (
        select(
            CustomerOrder.id,
            CustomerOrder.version,
            func.coalesce(CustomerOrder.number, ""),
            CustomerOrder.status,
            Customer.id,
            Customer.name,
            Customer.kind,
            Customer.birth_date,
            func.coalesce(func.nullif(CustomerOrder.orderer, ""), Customer.contact),
            CustomerOrder.text,
            func.coalesce(func.nullif(CustomerOrder.address, ""), Customer.address),
            CustomerOrder.received_at,
            CustomerOrder.wanted_on,
            CustomerOrder.done_on,
            CustomerOrder.hours,
            CustomerOrder.corrected_hours,
            func.coalesce(_ACCEPTED.name, ""),
            CustomerOrder.accepted_at,
            func.coalesce(_CHECKED.name, ""),
            CustomerOrder.charge_checked_at,
            CustomerOrder.charge_conclusion,
        )
        .join(Customer, Customer.id == CustomerOrder.customer_id)
        .join(_ACCEPTED, _ACCEPTED.id == CustomerOrder.accepted_by_id, isouter=True)
        .join(_CHECKED, _CHECKED.id == CustomerOrder.charge_checked_by_id, isouter=True)
        .where(CustomerOrder.id.in_(keys))
        .order_by(CustomerOrder.received_at, CustomerOrder.id)
    )
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return tuple(PrivateOrder(*row) for row in rows)


def to_charge(reader: Reader) -> tuple[PrivateOrder, ...]:
    """Return the private orders that are done and not charged yet; instants are in UTC."""
    charged = exists(select(BillingBasis.id).where(BillingBasis.order_id == CustomerOrder.id))
    query = (
        select(CustomerOrder.id)
        .join(Customer, Customer.id == CustomerOrder.customer_id)
        .where(
            Customer.kind != CustomerKind.UNIT,
            CustomerOrder.status == OrderStatus.DONE,
            CustomerOrder.accepted_by_id.is_not(None),
            ~charged,
        )
    )
    keys = reader.execute(query).scalars().all()
    return judged_orders(reader, keys) if keys else ()


def planned_too_early(
    reader: Reader,
    keys: Collection[UUID],
    customer_ids: Collection[UUID] = (),
    given_up: Collection[UUID] = (),
) -> bool:
    """Whether one of these orders is planned or on a board though nobody has taken it on.

    What was done before anybody had to take it on, as in older lists, is left as it is.

    Args:
        reader: an open connection.
        keys: the orders.
        customer_ids: customers whose orders are all among them.
        given_up: those that are no longer taken on; they must not be done either.
    """
    status = CustomerOrder.status
    on_board = exists(select(Task.id).where(Task.order_id == CustomerOrder.id))
    begun = or_(
        status.in_((OrderStatus.PLANNED, OrderStatus.ONGOING)),
        and_(status == OrderStatus.NEW, on_board),
        and_(status == OrderStatus.DONE, CustomerOrder.id.in_(given_up)),
    )
    query = (
        select(CustomerOrder.id)
        .join(Customer, Customer.id == CustomerOrder.customer_id)
        .where(
            or_(CustomerOrder.id.in_(keys), CustomerOrder.customer_id.in_(customer_ids)),
            and_(Customer.kind != CustomerKind.UNIT, CustomerOrder.accepted_by_id.is_(None)),
            begun,
        )
    )
    return reader.execute(query.limit(1)).first() is not None
