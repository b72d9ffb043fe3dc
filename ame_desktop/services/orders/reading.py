"""The list of orders, each with its place among the customer's this year. Source: RAG-44."""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.orders import OrderRow
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.storage.queries import orders as query


def order_list(ctx: Context) -> tuple[OrderRow, ...]:
    """Return all orders, the latest first, each with its place among the customer's this year.

    Raises:
        NotPermittedError: the roles do not reach orders.
    """
    ctx.require(Area.ORDERS, Level.READ)
    with ctx.read() as reader:
        rows = query.orders(reader)
    seen = Counter[tuple[UUID, int]]()
    found = []
    for row in rows:
        received, accepted = _local(row.received_at), row.accepted_at
        key = (row.customer_id, received.year)
        seen[key] += 1
        found.append(
            replace(
                row,
                received_at=received,
                accepted_at=None if accepted is None else _local(accepted),
                number_in_year=seen[key],
            )
        )
    return tuple(reversed(found))


def orders_near(ctx: Context, day: date, within: timedelta) -> tuple[OrderRow, ...]:
    """Return the orders that came at most so long before or after a day, the latest first.

    Raises:
        NotPermittedError: the roles do not reach orders.
    """
    ctx.require(Area.ORDERS, Level.READ)
    since = datetime.combine(day - within, time(), STOCKHOLM)
    past = datetime.combine(day + within + timedelta(days=1), time(), STOCKHOLM)
    with ctx.read() as reader:
        rows = query.orders(reader, since, past)
    return tuple(replace(row, received_at=_local(row.received_at)) for row in reversed(rows))


def _local(at: datetime) -> datetime:
    return at.astimezone(STOCKHOLM).replace(tzinfo=None)
