"""What the unit holds already, as writing down an order needs to know it."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.storage.models.agreements import ServiceAgreement
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.orders import CustomerOrder
from ame_desktop.storage.store import Reader


def arena_names(reader: Reader) -> tuple[tuple[UUID, str], ...]:
    """Return the arenas that are used, in their order."""
    query = select(Arena.id, Arena.name).where(Arena.active).order_by(Arena.position, Arena.name)
    return tuple((row.id, row.name) for row in reader.execute(query))


def used_kinds(reader: Reader) -> tuple[str, ...]:
    """Return the sorts of work that orders have, in order of the alphabet."""
    query = select(CustomerOrder.kind).where(CustomerOrder.kind != "").distinct()
    return tuple(sorted(reader.scalars(query)))


def numbers(reader: Reader) -> tuple[tuple[UUID, str, datetime], ...]:
    """Return every order that has a number, with it and the instant the order came in."""
    table = CustomerOrder
    query = select(table.id, table.number, table.received_at).where(table.number.is_not(None))
    return tuple((key, number or "", at) for key, number, at in reader.execute(query))


def agreed_customers(reader: Reader, today: date) -> frozenset[UUID]:
    """Return the customers with an agreement that is drafted, or holds today or later."""
    ended = func.coalesce(ServiceAgreement.ended_on, ServiceAgreement.end)
    return frozenset(reader.scalars(select(ServiceAgreement.customer_id).where(ended >= today)))
