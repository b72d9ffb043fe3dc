"""Private orders: taken on by the koordinator or the chief, or put to them. Source: RAG-46, RAG-47.

Undoing an act of these is refused once the order is planned without it.
"""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.approval_orders import DECIDED_BY
from ame_desktop.domain.approval_rules import Decider, Step, after, check_decider
from ame_desktop.domain.approvals import PROPOSERS, ApprovalKind, ApprovalState
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.orders import OPEN_STATUSES, OrderStatus
from ame_desktop.domain.private_orders import OWN_UNIT, WORKED, checked_conclusion, is_private
from ame_desktop.services.approvals.access import deputises
from ame_desktop.services.approvals.opening import open_case, take_part
from ame_desktop.services.context import Context
from ame_desktop.services.order_acceptance import require_taken_on, take_on
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.repositories.approvals import open_case_of
from ame_desktop.storage.unit_of_work import UnitOfWork

TOPICS = (Topic.ORDERS, Topic.APPROVALS, Topic.BRIEFING)
_KIND = ApprovalKind.PRIVATE_ORDER


def may_take_on(ctx: Context) -> bool:
    """Whether the actor takes private orders on: koordinator, chief, or the deputy of today."""
    if ctx.allows(Area.ORDERS, Level.APPROVE):
        return True
    with ctx.read() as reader:
        return deputises(ctx, reader)


def may_conclude(ctx: Context) -> bool:
    """Whether the actor answers for VAT and competition: the chief, or the deputy of today."""
    if ctx.allows(Area.AGREEMENTS, Level.APPROVE):
        return True
    with ctx.read() as reader:
        return deputises(ctx, reader)


def accept(ctx: Context, order_id: UUID, version: int) -> Result[None]:
    """Take a private order on; what waits for it in *Godkännande* is approved with it.

    Raises:
        NotPermittedError: only koordinator and chief take private orders on.
        DomainError: it is of an own unit, declined, or taken on already, the person is too young,
            or the actor has proposed it.
        ConflictError: somebody else has changed it since it was read.
    """
    require_acceptor(ctx, "orders.accept")
    with ctx.write("orders.accept", *TOPICS) as work:
        order = work.get(CustomerOrder, order_id, version)
        case = open_case_of(work, _KIND, order_id)
        if case is not None:
            check_decider(Decider(ctx.actor.staff_id, True, False, DECIDED_BY), _proposers(case))
            _decide(work, case, Step.APPROVE, "Togs emot på beställningen.")
        take_on(work, order, ctx.actor.staff_id)
        return work.done(None, f"{_name(order)} är mottagen och kan planeras.")


def propose(ctx: Context, order_id: UUID, version: int) -> Result[UUID]:
    """Put a private order to the koordinator and the chief.

    Raises:
        NotPermittedError: the roles may not change orders.
        DomainError: it needs no decision, has one, or waits already.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.ORDERS, Level.WRITE)
    with ctx.write("orders.propose", *TOPICS) as work:
        order = work.get(CustomerOrder, order_id, version)
        _check_waits(work, order)
        open_case(work, ctx, _KIND, order.id, None)
        return work.done(order.id, f"{_name(order)} väntar nu i Godkännande.")


def conclude(ctx: Context, order_id: UUID, version: int, conclusion: str) -> Result[None]:
    """Keep what the chief has found of self-cost, competition and VAT. Source: NAT-52.

    Raises:
        NotPermittedError: only the chief answers for it.
        DomainError: nothing is written, or it is an order of an own unit.
        ConflictError: somebody else has changed it since it was read.
    """
    if not may_conclude(ctx):
        _deny(ctx, "orders.conclude", "Enhetschefen svarar för moms och konkurrens.")
    text = checked_conclusion(conclusion)
    with ctx.write("orders.conclude", Topic.ORDERS) as work:
        order = work.get(CustomerOrder, order_id, version)
        if not _of_private(work, order):
            raise DomainError(OWN_UNIT, rule="RAG-43")
        order.charge_checked_by_id, order.charge_checked_at = ctx.actor.staff_id, work.at
        order.charge_conclusion = text
        return work.done(None, f"{_name(order)}: moms och konkurrens är prövade.")


def follow_intake(
    work: UnitOfWork, ctx: Context, order: CustomerOrder, *, other_customer: bool = False
) -> None:
    """See to the decision when an order has been laid up or changed, within that command.

    A private order of who may not take it on waits in *Godkännande*; one that has got another
    customer must be taken on anew. What no longer is private waits for nothing.

    Args:
        work: the command, with the order already added to it.
        ctx: who lays it up or changes it.
        order: the order as it is now.
        other_customer: whether it has got another customer.

    Raises:
        DomainError: it is planned, and its new customer is one whose orders must be taken on.
    """
    work.session.flush()
    case = open_case_of(work, _KIND, order.id)
    if other_customer:
        # What was decided and judged was so for the one who had asked for it.
        order.accepted_by_id, order.accepted_at = None, None
        order.charge_checked_by_id, order.charge_checked_at = None, None
        order.charge_conclusion = ""
    if not _of_private(work, order):
        if case is not None:
            _decide(work, case, Step.WITHDRAW, "")
        return
    if other_customer and order.status in WORKED:
        require_taken_on(work, order)
    if order.status not in OPEN_STATUSES or ctx.allows(Area.ORDERS, Level.APPROVE):
        return
    if case is not None:
        take_part(work, ctx.actor.staff_id, _KIND, order.id)
    elif order.accepted_by_id is None:
        open_case(work, ctx, _KIND, order.id, None)


def follow_decline(work: UnitOfWork, ctx: Context, order: CustomerOrder) -> None:
    """Let what waits in *Godkännande* be over when its order is declined, within that command."""
    case = open_case_of(work, _KIND, order.id)
    if case is None:
        return
    decides = ctx.allows(Area.ORDERS, Level.APPROVE)
    refuses = decides and ctx.actor.staff_id not in _proposers(case)
    refused = refuses and case.state is ApprovalState.WAITING
    _decide(work, case, Step.REFUSE if refused else Step.WITHDRAW, order.declined_reason)


def require_acceptor(ctx: Context, action: str) -> None:
    """Refuse who does not take private orders on, and log the refusal.

    Raises:
        NotPermittedError: the actor is neither koordinator nor chief.
    """
    if not may_take_on(ctx):
        _deny(ctx, action, DECIDED_BY)


def _deny(ctx: Context, action: str, sentence: str) -> None:
    ctx.note(action, LogKind.DENIED)
    raise NotPermittedError(sentence)


def _check_waits(work: UnitOfWork, order: CustomerOrder) -> None:
    if not _of_private(work, order):
        raise DomainError(OWN_UNIT, rule="RAG-47")
    if order.accepted_by_id is not None:
        raise DomainError("Beställningen är redan mottagen.", field="status")
    if order.status is OrderStatus.DECLINED:
        raise DomainError("Beställningen är avböjd. Gör den till ny först.", field="status")
    case = open_case_of(work, _KIND, order.id)
    if case is not None:
        raise DomainError("Beställningen väntar redan i Godkännande.", field="status")


def _decide(work: UnitOfWork, case: ApprovalCase, step: Step, reason: str) -> None:
    case.state = after(case.state, step)
    if step is not Step.WITHDRAW:
        case.decided_by_id, case.decided_at, case.reason = work.staff_id, work.at, reason


def _proposers(case: ApprovalCase) -> frozenset[UUID]:
    return frozenset({case.proposed_by_id, *map(UUID, case.content.get(PROPOSERS, []))})


def _of_private(work: UnitOfWork, order: CustomerOrder) -> bool:
    return is_private(work.get(Customer, order.customer_id).kind)


def _name(order: CustomerOrder) -> str:
    return f"Beställning {order.number}" if order.number else "Beställningen"
