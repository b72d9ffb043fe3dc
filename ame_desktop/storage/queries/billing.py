"""Billing bases as they were kept, and who made them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select, true

from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.orders import BillingBasis
from ame_desktop.storage.store import Reader


@dataclass(frozen=True)
class StoredBasis:
    """A basis as it is stored; ``made_at`` is an instant in UTC."""

    basis_id: UUID
    order_id: UUID
    made_at: datetime
    content: dict[str, Any]
    sha256: str


def bases_of(reader: Reader, order_id: UUID) -> tuple[StoredBasis, ...]:
    """Return an order's bases, the latest first."""
    return _bases(reader, BillingBasis.order_id == order_id)


def basis(reader: Reader, basis_id: UUID) -> StoredBasis | None:
    """Return a basis, or ``None`` where there is none."""
    return next(iter(_bases(reader, BillingBasis.id == basis_id)), None)


def every_basis(reader: Reader) -> tuple[StoredBasis, ...]:
    """Return all bases, the latest first."""
    return _bases(reader, true())


def last_worked_day(reader: Reader, order_id: UUID) -> date | None:
    """Return the last day that an order's work was done on."""
    query = select(func.max(Task.day)).where(Task.order_id == order_id, Task.done)
    return reader.execute(query).scalar_one_or_none()


def _bases(reader: Reader, where: ColumnElement[bool]) -> tuple[StoredBasis, ...]:
    query = (
        select(
            BillingBasis.id,
            BillingBasis.order_id,
            BillingBasis.made_at,
            BillingBasis.content,
            BillingBasis.sha256,
        )
        .where(where)
        .order_by(BillingBasis.made_at.desc(), BillingBasis.number.desc())
    )
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return tuple(StoredBasis(*row) for row in rows)
