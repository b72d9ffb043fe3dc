"""What an order took: hours and people from the board, and the correction of them."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.order_hours import HoursCorrection, OrderHours, checked_correction
from ame_desktop.services.context import Context
from ame_desktop.storage.models.orders import CustomerOrder
from ame_desktop.storage.queries import order_hours as query
from ame_desktop.storage.queries.visibility import may_meet

GONE = "Beställningen finns inte längre. Någon annan kan ha tagit bort den."


def order_hours(ctx: Context, order_id: UUID) -> OrderHours:
    """Return an order's hours and people, each counted once, beside what was corrected.

    People are those whom the one who looks may meet. Source: RAG-33.

    Raises:
        NotPermittedError: the roles do not reach orders.
        NotFoundError: the order is gone.
    """
    ctx.require(Area.ORDERS, Level.READ)
    with ctx.read() as reader:
        found = query.order_hours(reader, order_id, may_meet(ctx.actor.staff_id))
    if found is None:
        raise NotFoundError(GONE)
    return found


def correct_hours(
    ctx: Context, order_id: UUID, version: int, draft: HoursCorrection
) -> Result[None]:
    """Let other hours or people count than the board says; the board's are kept beside them.

    Raises:
        NotPermittedError: the roles may not change orders.
        DomainError: with the field that it concerns.
        ConflictError: somebody else changed the order since it was read.
    """
    ctx.require(Area.ORDERS, Level.WRITE)
    checked = checked_correction(draft)
    with ctx.write("orders.correct", Topic.ORDERS) as work:
        order = work.get(CustomerOrder, order_id, version)
        order.corrected_hours, order.corrected_people = checked.hours, checked.people
        order.correction_reason, order.corrected_by_id = checked.reason, ctx.actor.staff_id
        work.because(checked.reason)
        return work.done(
            None, f"Rättade timmarna för beställning {order.number or ''}".strip() + "."
        )


def drop_correction(ctx: Context, order_id: UUID, version: int) -> Result[None]:
    """Let what the board says count again.

    Raises:
        NotPermittedError: the roles may not change orders.
        ConflictError: somebody else changed the order since it was read.
    """
    ctx.require(Area.ORDERS, Level.WRITE)
    with ctx.write("orders.correct", Topic.ORDERS) as work:
        order = work.get(CustomerOrder, order_id, version)
        order.corrected_hours = order.corrected_people = order.corrected_by_id = None
        order.correction_reason = ""
        return work.done(None, "Tavlans timmar gäller igen.")
