"""Holds that a private order is taken on before its work is planned. Source: RAG-47."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from ame_desktop.domain.changes import RowChange
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.private_orders import (
    NOT_TAKEN_ON,
    PrivateOrder,
    TakingOn,
    check_taken_on,
    check_taking_on,
)
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.queries.private_orders import planned_too_early
from ame_desktop.storage.unit_of_work import UnitOfWork


def require_taken_on(work: UnitOfWork, order: CustomerOrder) -> None:
    """Refuse to plan or do the work of a private order that nobody has taken on.

    Raises:
        DomainError: it waits for the koordinator or the chief.
    """
    kind = work.get(Customer, order.customer_id).kind
    check_taken_on(kind, accepted=order.accepted_by_id is not None)


def take_on(work: UnitOfWork, order: CustomerOrder, staff_id: UUID | None) -> None:
    """Let an order be taken on by somebody who may. Source: RAG-46, NAT-16.

    Raises:
        DomainError: it is of an own unit, declined, taken on already, or the person is too young.
    """
    customer = work.get(Customer, order.customer_id)
    today = work.at.astimezone(STOCKHOLM).date()
    held = unit_settings.settings(work.session.connection())
    age = int(setting_on(held, SettingName.PERSON_AGE, today).value["antal"])
    accepted = order.accepted_by_id is not None
    check_taking_on(
        TakingOn(customer.kind, order.status, accepted, customer.birth_date, today, age)
    )
    order.accepted_by_id, order.accepted_at = staff_id, work.at


def refuse_planned_too_early(work: UnitOfWork, rows: Iterable[RowChange]) -> None:
    """Refuse a turning back that leaves a private order planned though nobody has taken it on.

    Raises:
        DomainError: it would be planned before it is taken on.
    """
    changed = tuple(rows)
    keys = {key for row in changed for key in _orders(row)}
    customer_ids = {row.key for row in changed if row.table == "customer"}
    if not keys and not customer_ids:
        return
    work.session.flush()
    given_up = {row.key for row in changed if _gives_up(row)}
    if planned_too_early(work.session.connection(), keys, customer_ids, given_up):
        raise DomainError(f"Det går inte att ångra. {NOT_TAKEN_ON}", rule="RAG-47")


def in_local_time(order: PrivateOrder) -> PrivateOrder:
    """Return an order with its instants as the unit's clock tells them."""
    return replace(
        order,
        received_at=_local(order.received_at),
        accepted_at=_local(order.accepted_at) if order.accepted_at else None,
        checked_at=_local(order.checked_at) if order.checked_at else None,
    )


def _orders(row: RowChange) -> Iterable[UUID]:
    if row.table == "customer_order":
        yield row.key
    for values in (row.before, row.after):
        found = values.get("order_id") if row.table == "task" and values else None
        if isinstance(found, UUID):
            yield found


def _gives_up(row: RowChange) -> bool:
    """Whether turning a change back takes away that an order was taken on."""
    if row.table != "customer_order" or row.before is None or row.after is None:
        return False
    return row.before["accepted_by_id"] is None and row.after["accepted_by_id"] is not None


def _local(instant: datetime) -> datetime:
    return instant.astimezone(STOCKHOLM).replace(tzinfo=None)
