"""A counterpart that turns out to be of another kind: what becomes of its orders.

Source: RAG-43, RAG-47.
"""

from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.orders import OPEN_STATUSES, CustomerKind, OrderStatus
from ame_desktop.domain.private_orders import is_private
from ame_desktop.services.context import Context
from ame_desktop.services.order_acceptance import take_on
from ame_desktop.services.orders.private import follow_intake, may_take_on, require_acceptor
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.queries.customers import kind_and_use
from ame_desktop.storage.repositories import customers as repository
from ame_desktop.storage.unit_of_work import UnitOfWork

PLANNED = "Planerade beställningar finns. Koordinatorn eller enhetschefen ändrar vad motparten är."


def may_make(ctx: Context, customer_id: UUID, kind: CustomerKind) -> bool:
    """Return whether the actor takes on what a counterpart has ordered once it is of a kind.

    Raises:
        NotPermittedError: it is private and has orders or agreements, which would need neither
            acceptance nor charge any more; only koordinator and chief say that it is an own unit.
    """
    with ctx.read() as reader:
        was, used = kind_and_use(reader, customer_id)
    if used and was is not None and is_private(was) and not is_private(kind):
        require_acceptor(ctx, "customers.change")
    return may_take_on(ctx)


def follow_kind(
    work: UnitOfWork, ctx: Context, row: Customer, was: CustomerKind, *, takes_on: bool
) -> None:
    """Let the orders of a counterpart be as its new kind asks for, within that command.

    What waits needs a decision, or none any more. What is planned already is taken on by who may.

    Args:
        work: the command, with the counterpart changed.
        ctx: who changes it.
        row: the counterpart.
        was: its kind before.
        takes_on: whether the actor takes private orders on.

    Raises:
        DomainError: orders are planned, and the actor does not take private orders on.
    """
    if is_private(was) is is_private(row.kind):
        return
    work.session.flush()
    for order in repository.orders_of(work, row.id):
        if _is_worked(order) and is_private(row.kind):
            if not takes_on:
                raise DomainError(PLANNED, field="kind", rule="RAG-47")
            take_on(work, order, work.staff_id)
        elif order.status in OPEN_STATUSES:
            follow_intake(work, ctx, order)


def _is_worked(order: CustomerOrder) -> bool:
    planned = order.status in OPEN_STATUSES - {OrderStatus.NEW}
    return planned and order.accepted_by_id is None
