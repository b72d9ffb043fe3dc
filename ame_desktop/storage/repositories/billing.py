"""Billing bases loaded for change, and the numbers they get."""

from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.storage.models.orders import BillingBasis
from ame_desktop.storage.unit_of_work import UnitOfWork


def latest_basis_number(work: UnitOfWork, prefix: str) -> str | None:
    """Return the latest number that begins so."""
    query = select(func.max(BillingBasis.number)).where(BillingBasis.number.like(f"{prefix}%"))
    return work.session.scalar(query)


def basis_that_holds(work: UnitOfWork, order_id: UUID) -> BillingBasis | None:
    """Load the basis of an order that no other has replaced."""
    replaced = select(BillingBasis.replaces_id).where(BillingBasis.replaces_id.is_not(None))
    query = select(BillingBasis).where(
        BillingBasis.order_id == order_id, BillingBasis.id.not_in(replaced)
    )
    return work.session.scalars(query).first()
