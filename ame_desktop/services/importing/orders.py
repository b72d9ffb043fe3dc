"""Taking in orders; a unit that is spelt in a new way becomes a customer of its own."""

from collections.abc import Callable

from ame_desktop.domain.ids import new_id
from ame_desktop.domain.importing.orders import OrderImport
from ame_desktop.domain.orders import OPEN_STATUSES, OrderStatus
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.orders.private import follow_intake
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.queries import importing as queries
from ame_desktop.storage.unit_of_work import UnitOfWork


def add_orders(
    ctx: Context,
    work: UnitOfWork,
    drafts: tuple[OrderImport, ...],
    progress: Callable[[int, int], None],
) -> None:
    """Add every order, and the units that are new. Source: RAG-44.

    One of a private customer that is not done yet must be taken on before it is planned, whatever
    the file says. Source: RAG-47.
    """
    reader = work.session.connection()
    customers, private = queries.customers_by_name(reader), queries.private_customers(reader)
    for done, draft in enumerate(drafts, start=1):
        customer_id = customers.get(draft.unit)
        if customer_id is None:
            customer_id = customers[draft.unit] = new_id()
            work.add(Customer(id=customer_id, name=draft.unit))
        order = CustomerOrder(
            number=draft.order_no or None,
            received_at=draft.received_at.replace(tzinfo=STOCKHOLM),
            customer_id=customer_id,
            unit_as_written=draft.unit,
            orderer=draft.orderer,
            phone=draft.phone,
            text=draft.text,
            wanted_on=draft.wanted_on,
            address=draft.address,
            hours=draft.hours,
            status=draft.status,
            declined_reason=draft.declined_reason,
            email=draft.email,
            kind=draft.kind,
            done_on=draft.done_on,
        )
        work.add(order)
        if customer_id in private:
            _wait(ctx, work, order)
        progress(done, len(drafts))


def _wait(ctx: Context, work: UnitOfWork, order: CustomerOrder) -> None:
    if order.status in OPEN_STATUSES:
        order.status = OrderStatus.NEW
        follow_intake(work, ctx, order)
