"""Counterparts loaded for change, with what hangs on them."""

from uuid import UUID

from sqlalchemy import func, or_, select

from ame_desktop.domain.customer_names import spelling_key
from ame_desktop.storage.models.agreements import ServiceAgreement
from ame_desktop.storage.models.job_tracks import JobTrack
from ame_desktop.storage.models.orders import (
    Customer,
    CustomerAlias,
    CustomerContact,
    CustomerOrder,
    DistinctCustomers,
)
from ame_desktop.storage.unit_of_work import UnitOfWork


def called(work: UnitOfWork, name: str) -> Customer | None:
    """Load the counterpart that has this name, or had it, whatever the letter case and signs."""
    key = spelling_key(name)
    for kind in (Customer.name, Customer.id), (CustomerAlias.name, CustomerAlias.customer_id):
        for spelt, customer_id in work.session.execute(select(*kind)):
            if spelling_key(spelt) == key:
                return work.get(Customer, customer_id)
    return None


def orders_of(work: UnitOfWork, customer_id: UUID) -> list[CustomerOrder]:
    """Load the orders of a counterpart."""
    query = select(CustomerOrder).where(CustomerOrder.customer_id == customer_id)
    return list(work.session.scalars(query.order_by(CustomerOrder.id)))


def agreements_of(work: UnitOfWork, customer_id: UUID) -> list[ServiceAgreement]:
    """Load the agreements of a counterpart."""
    query = select(ServiceAgreement).where(ServiceAgreement.customer_id == customer_id)
    return list(work.session.scalars(query.order_by(ServiceAgreement.id)))


def tracks_of(work: UnitOfWork, customer_id: UUID) -> list[JobTrack]:
    """Load the jobbspår of a counterpart."""
    query = select(JobTrack).where(JobTrack.customer_id == customer_id)
    return list(work.session.scalars(query.order_by(JobTrack.id)))


def contacts_of(work: UnitOfWork, customer_id: UUID) -> list[CustomerContact]:
    """Load the contacts with a counterpart."""
    query = select(CustomerContact).where(CustomerContact.customer_id == customer_id)
    return list(work.session.scalars(query.order_by(CustomerContact.id)))


def aliases_of(work: UnitOfWork, customer_id: UUID) -> list[CustomerAlias]:
    """Load the other names of a counterpart."""
    query = select(CustomerAlias).where(CustomerAlias.customer_id == customer_id)
    return list(work.session.scalars(query.order_by(CustomerAlias.name)))


def told_apart(work: UnitOfWork, customer_id: UUID) -> list[DistinctCustomers]:
    """Load what says that a counterpart is not the same as another."""
    table = DistinctCustomers
    mine = or_(table.one_id == customer_id, table.other_id == customer_id)
    return list(work.session.scalars(select(table).where(mine).order_by(table.id)))


def is_used(work: UnitOfWork, customer_id: UUID) -> bool:
    """Whether orders, agreements, jobbspår or contacts hang on a counterpart."""
    return any(
        work.session.scalar(
            select(func.count()).select_from(kind).where(kind.customer_id == customer_id)
        )
        for kind in (CustomerOrder, ServiceAgreement, JobTrack, CustomerContact)
    )
