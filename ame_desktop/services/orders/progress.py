"""How far an order has come, and onto which day it is planned. Source: RAG-44, RAG-54."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.orders import OrderStatus, checked_reason
from ame_desktop.domain.private_orders import WORKED
from ame_desktop.services.briefing_tasks import add_from_order
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.order_acceptance import require_taken_on
from ame_desktop.services.orders.private import follow_decline
from ame_desktop.storage.models.orders import CustomerOrder
from ame_desktop.storage.repositories.briefing import tasks_of_order
from ame_desktop.storage.unit_of_work import UnitOfWork


def set_status(
    ctx: Context, order_id: UUID, status: OrderStatus, reason: str = "", version: int | None = None
) -> Result[None]:
    """Say how far an order has come; *Avböjd* needs a reason.

    One that is *Klar* without work on a board is done today. Source: RAG-44, RAG-48.

    Raises:
        NotPermittedError: the roles may not change orders.
        DomainError: the reason is missing, the order has that status already, or it is private
            and nobody has taken it on.
        ConflictError: somebody else changed it since it was read.
    """
    ctx.require(Area.ORDERS, Level.WRITE)
    checked = checked_reason(status, reason)
    with ctx.write("orders.status", Topic.ORDERS, Topic.APPROVALS) as work:
        order = work.get(CustomerOrder, order_id, version)
        if order.status is status:
            raise DomainError(f"Beställningen är redan {status.value.lower()}.", field="status")
        if status in WORKED:
            require_taken_on(work, order)
        order.status, order.declined_reason = status, checked
        order.done_on = _done_on(work, order)
        if status is OrderStatus.DECLINED:
            follow_decline(work, ctx, order)
        name = f"Beställning {order.number}" if order.number else "Beställningen"
        now = "pågår nu" if status is OrderStatus.ONGOING else f"är nu {status.value.lower()}"
        return work.done(None, f"{name} {now}.")


def _done_on(work: UnitOfWork, order: CustomerOrder) -> date | None:
    """Return the day that an order is done by hand; work on the boards tells its days itself."""
    if order.status is not OrderStatus.DONE:
        return None
    on_board = any(task.done for task in tasks_of_order(work, order.id))
    return None if on_board else work.at.astimezone(STOCKHOLM).date()


def plan_order(ctx: Context, order_id: UUID, day: date, arena_id: UUID) -> Result[UUID]:
    """Make an order a task of a day at an arena; a new order becomes *Planerad*. Source: RAG-54.

    Raises:
        NotPermittedError: the roles may not change orders, or not the arena's mornings.
        NotFoundError: the order does not wait to be planned.
    """
    ctx.require(Area.ORDERS, Level.WRITE)
    return add_from_order(ctx, order_id, day, arena_id)
