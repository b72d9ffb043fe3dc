"""The list of orders: columns of orders, customers and the days they are planned onto."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import func, select

from ame_desktop.domain.orders import OrderRow
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.store import Reader


def orders(reader: Reader) -> tuple[OrderRow, ...]:
    """Return all orders in the order they came; ``received_at`` is an instant in UTC."""
    planned = (
        select(Task.order_id, func.max(Task.day).label("day")).group_by(Task.order_id).subquery()
    )
    query = (
        select(
            CustomerOrder.id,
            CustomerOrder.version,
            func.coalesce(CustomerOrder.number, ""),
            CustomerOrder.received_at,
            Customer.name,
            CustomerOrder.unit_as_written,
            CustomerOrder.orderer,
            CustomerOrder.phone,
            CustomerOrder.text,
            CustomerOrder.wanted_on,
            CustomerOrder.address,
            CustomerOrder.hours,
            CustomerOrder.status,
            CustomerOrder.declined_reason,
            planned.c.day,
        )
        .join(Customer, Customer.id == CustomerOrder.customer_id)
        .join(planned, planned.c.order_id == CustomerOrder.id, isouter=True)
        .order_by(CustomerOrder.received_at, CustomerOrder.number)
    )
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return tuple(OrderRow(*row) for row in rows)
