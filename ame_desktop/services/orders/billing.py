"""*Debiteringsunderlag*: made once with its working, never changed, corrected by a new one.

Source: RAG-43, RAG-48, NAT-16, NAT-52.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.billing import (
    BillingDraft,
    check_billable,
    checked_correction,
    next_basis_number,
    working_of,
)
from ame_desktop.domain.billing_papers import (
    BasisRow,
    Made,
    basis_of,
    billable,
    content_of,
    corrected_by,
    hash_of,
    made_basis,
)
from ame_desktop.domain.billing_rates import rates_on
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ConflictError, NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.order_charges import OrderCharge, hours_origin
from ame_desktop.domain.private_orders import PrivateOrder
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.order_acceptance import in_local_time
from ame_desktop.services.orders.private import may_conclude, may_take_on, require_acceptor
from ame_desktop.storage.models import orders as models
from ame_desktop.storage.queries import billing as query
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.queries.approvals import has_open_case
from ame_desktop.storage.queries.order_hours import order_hours
from ame_desktop.storage.queries.private_orders import judged_orders
from ame_desktop.storage.queries.unit import name_and_kind
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.repositories import billing as repository
from ame_desktop.storage.store import Reader
from ame_desktop.storage.unit_of_work import UnitOfWork

GONE = "Beställningen finns inte längre."
_TRIES = 5


def charge_of(ctx: Context, order_id: UUID) -> OrderCharge:
    """Return a private order with what it took, what it costs, and what has been charged.

    Raises:
        NotPermittedError: the roles do not reach orders.
        NotFoundError: there is no such order.
    """
    ctx.require(Area.ORDERS, Level.READ)
    takes_on, concludes = may_take_on(ctx), may_conclude(ctx)
    with ctx.read() as reader:
        order = _order(reader, order_id)
        hours = order_hours(reader, order_id, may_meet(ctx.actor.staff_id))
        if hours is None:
            raise NotFoundError(GONE)
        return OrderCharge(
            order,
            has_open_case(reader, ApprovalKind.PRIVATE_ORDER, order_id),
            rates_on(unit_settings.settings(reader), _day(reader, order, ctx.clock.today())),
            hours.counted,
            hours_origin(hours),
            basis_rows(query.bases_of(reader, order_id)),
            takes_on,
            concludes,
            ctx.allows(Area.ORDERS, Level.WRITE),
        )


def charge(ctx: Context, order_id: UUID, draft: BillingDraft) -> Result[UUID]:
    """Make the basis of an order that is done; nothing undoes it.

    It keeps the rates of the day that the order was done. Once there is one, another corrects it:
    then ``draft.reason`` says why.

    Raises:
        NotPermittedError: only koordinator and chief charge private orders.
        NotFoundError: there is no such order.
        DomainError: it is of an own unit, not done, not taken on or not judged; a rate or a figure
            is missing; more than the self-cost would be charged; or a correction has no reason.
        ConflictError: others made so many at the same moment that no number was free.
    """
    require_acceptor(ctx, "orders.charge")
    for _ in range(_TRIES - 1):
        try:
            return _charge(ctx, order_id, draft)
        except ConflictError:
            # Somebody else took the number at the same moment: the next one is free.
            continue
    return _charge(ctx, order_id, draft)


def basis_rows(stored: Iterable[query.StoredBasis]) -> tuple[BasisRow, ...]:
    """Return bases as lists show them, each with whether it still is what was kept."""
    return corrected_by(
        tuple(
            BasisRow(
                row.basis_id,
                row.order_id,
                row.made_at.astimezone(STOCKHOLM).replace(tzinfo=None),
                row.sha256,
                hash_of(row.content) == row.sha256,
                basis_of(row.content),
            )
            for row in stored
        )
    )


def _charge(ctx: Context, order_id: UUID, draft: BillingDraft) -> Result[UUID]:
    today = ctx.clock.today()
    with ctx.write("orders.charge", Topic.ORDERS) as work:
        reader = work.session.connection()
        order = _order(reader, order_id)
        check_billable(billable(order))
        earlier = repository.basis_that_holds(work, order_id)
        reason = checked_correction(draft.reason) if earlier is not None else ""
        rates = rates_on(unit_settings.settings(reader), _day(reader, order, today))
        worked = working_of(draft, rates)
        unit, _ = name_and_kind(reader) or ("", False)
        made = Made(_numbered(work, today), unit, ctx.actor.name, today)
        basis = made_basis(order, draft, worked, made, rates.day)
        if earlier is not None:
            basis = replace(basis, replaces=earlier.number, reason=reason)
        content = content_of(basis)
        row = models.BillingBasis(
            id=new_id(),
            order_id=order_id,
            number=basis.number,
            made_at=work.at,
            made_by_id=ctx.actor.staff_id,
            hours=basis.hours,
            kilometres=basis.kilometres,
            total=basis.total,
            content=content,
            sha256=hash_of(content),
            replaces_id=earlier.id if earlier is not None else None,
            reason=reason,
        )
        work.add(row)
        label = f"Debiteringsunderlag {basis.number} är klart."
        return work.done(row.id, label, undoable=False)


def _order(reader: Reader, order_id: UUID) -> PrivateOrder:
    found = next(map(in_local_time, judged_orders(reader, {order_id})), None)
    if found is None:
        raise NotFoundError(GONE)
    return found


def _day(reader: Reader, order: PrivateOrder, today: date) -> date:
    """Return the day whose rates an order keeps: when it was done, else when it was taken on."""
    accepted = order.accepted_at.date() if order.accepted_at is not None else today
    return order.done_on or query.last_worked_day(reader, order.order_id) or accepted


def _numbered(work: UnitOfWork, today: date) -> str:
    return next_basis_number(today.year, repository.latest_basis_number(work, f"DU-{today.year}-"))
