"""Orders from the intranet: the list, how far each has come, and onto which day. Source: RAG-44."""

from collections import Counter
from dataclasses import replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.orders import OrderRow, OrderStatus, checked_reason
from ame_desktop.services.briefing_tasks import add_from_order
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.storage.models.orders import CustomerOrder
from ame_desktop.storage.queries import orders as query


def order_list(ctx: Context) -> tuple[OrderRow, ...]:
    """Return all orders, the latest first, each with its place among the customer's this year.

    Raises:
        NotPermittedError: the roles do not reach orders.
    """
    ctx.require(Area.ORDERS, Level.READ)
    with ctx.read() as reader:
        rows = query.orders(reader)
    seen = Counter[tuple[str, int]]()
    found = []
    for row in rows:
        received = row.received_at.astimezone(STOCKHOLM).replace(tzinfo=None)
        key = (row.customer, received.year)
        seen[key] += 1
        found.append(replace(row, received_at=received, number_in_year=seen[key]))
    return tuple(reversed(found))


def set_status(
    ctx: Context, order_id: UUID, status: OrderStatus, reason: str = "", version: int | None = None
) -> Result[None]:
    """Say how far an order has come; *Avböjd* needs a reason.

    Raises:
        NotPermittedError: the roles may not change orders.
        DomainError: the reason is missing, or the order has that status already.
        ConflictError: somebody else changed it since it was read.
    """
    ctx.require(Area.ORDERS, Level.WRITE)
    checked = checked_reason(status, reason)
    with ctx.write("orders.status", Topic.ORDERS) as work:
        order = work.get(CustomerOrder, order_id, version)
        if order.status is status:
            raise DomainError(f"Beställningen är redan {status.value.lower()}.", field="status")
        order.status, order.declined_reason = status, checked
        name = f"Beställning {order.number}" if order.number else "Beställningen"
        now = "pågår nu" if status is OrderStatus.ONGOING else f"är nu {status.value.lower()}"
        return work.done(None, f"{name} {now}.")


def plan_order(ctx: Context, order_id: UUID, day: date, arena_id: UUID) -> Result[UUID]:
    """Make an order a task of a day at an arena; a new order becomes *Planerad*. Source: RAG-54.

    Raises:
        NotPermittedError: the roles may not change orders, or not the arena's mornings.
        NotFoundError: the order does not wait to be planned.
    """
    ctx.require(Area.ORDERS, Level.WRITE)
    return add_from_order(ctx, order_id, day, arena_id)
