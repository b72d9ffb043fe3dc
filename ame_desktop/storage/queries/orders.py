"""The list of orders: columns of orders, customers and the days they are planned onto."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from ame_desktop.domain.orders import OrderRow
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.store import Reader


def orders(
    reader: Reader, since: datetime | None = None, past: datetime | None = None
) -> tuple[OrderRow, ...]:
    """Return orders in the order they came; their moments are instants in UTC.

    Args:
        reader: an open connection.
        since: the first instant that they came at; without it from the beginning.
        past: the instant that they came before; without it up to the last.
    """
    planned = (
        select(Task.order_id, func.max(Task.day).label("day")).group_by(Task.order_id).subquery()
    )
    query = (
        select(
            CustomerOrder.id,
            CustomerOrder.version,
            func.coalesce(CustomerOrder.number, ""),
            CustomerOrder.received_at,
            Customer.id,
            Customer.name,
            Customer.kind,
            CustomerOrder.unit_as_written,
            CustomerOrder.orderer,
            CustomerOrder.phone,
            CustomerOrder.email,
            CustomerOrder.text,
            CustomerOrder.kind,
            CustomerOrder.wanted_on,
            CustomerOrder.address,
            CustomerOrder.hours,
            CustomerOrder.outdoor,
            CustomerOrder.source,
            CustomerOrder.status,
            CustomerOrder.declined_reason,
            CustomerOrder.arena_id,
            func.coalesce(Arena.name, ""),
            CustomerOrder.done_on,
            CustomerOrder.accepted_at,
            func.coalesce(Staff.name, ""),
            planned.c.day,
        )
        .join(Customer, Customer.id == CustomerOrder.customer_id)
        .join(Arena, Arena.id == CustomerOrder.arena_id, isouter=True)
        .join(Staff, Staff.id == CustomerOrder.accepted_by_id, isouter=True)
        .join(planned, planned.c.order_id == CustomerOrder.id, isouter=True)
        .order_by(CustomerOrder.received_at, CustomerOrder.number)
    )
    if since is not None:
        query = query.where(CustomerOrder.received_at >= since)
    if past is not None:
        query = query.where(CustomerOrder.received_at < past)
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return tuple(OrderRow(*row) for row in rows)
