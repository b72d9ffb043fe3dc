"""Counterparts with what hangs on them: other names, orders and agreements."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import case, func, select

from ame_desktop.domain.agreement_rules import Standing, holds_on
from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.customer_names import like
from ame_desktop.domain.customers import CustomerChoice, CustomerDraft, CustomerRow
from ame_desktop.domain.expected import swedish_key
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.storage.models.agreements import AgreementFollowUp, ServiceAgreement
from ame_desktop.storage.models.job_tracks import JobTrack
from ame_desktop.storage.models.orders import (
    Customer,
    CustomerAlias,
    CustomerContact,
    CustomerOrder,
    DistinctCustomers,
)
from ame_desktop.storage.store import Reader

_FIELDS = tuple(CustomerDraft.__dataclass_fields__)


@dataclass(frozen=True)
class _Ordered:
    orders: int = 0
    this_year: int = 0
    latest: date | None = None


@dataclass(frozen=True)
class _Agreed:
    agreements: int = 0
    until: date | None = None
    latest: date | None = None


def customers(reader: Reader, today: date, *, with_agreements: bool) -> tuple[CustomerRow, ...]:
    """Return all counterparts by name, in a constant number of questions.

    Args:
        reader: the connection.
        today: the day that this year and valid agreements are counted on.
        with_agreements: whether days of agreements are told.
    """
    names = other_names(reader)
    ordered = _ordered(reader, today.year)
    agreed = _agreed(reader, today)
    rows = []
    for row in reader.execute(select(Customer.__table__)):
        orders = ordered.get(row.id, _Ordered())
        agreements = agreed.get(row.id, _Agreed())
        told = agreements if with_agreements else _Agreed()
        days = [day for day in (orders.latest, told.latest) if day is not None]
        rows.append(
            CustomerRow(
                customer_id=row.id,
                version=row.version,
                draft=CustomerDraft(**{name: getattr(row, name) for name in _FIELDS}),
                other_names=names.get(row.id, ()),
                orders_this_year=orders.this_year,
                orders=orders.orders,
                agreements=agreements.agreements,
                agreed_until=told.until,
                last_contact=max(days, default=None),
            )
        )
    return tuple(sorted(rows, key=lambda row: swedish_key(row.name)))


def choices(reader: Reader) -> tuple[CustomerChoice, ...]:
    """Return all counterparts by name, with their other names, also those no longer helped."""
    names = other_names(reader)
    table = Customer
    query = select(
        table.id,
        table.name,
        table.kind,
        table.birth_date,
        table.active,
        table.contact,
        table.phone,
        table.email,
        table.address,
    )
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    found = (replace(CustomerChoice(*row), other_names=names.get(row[0], ())) for row in rows)
    return tuple(sorted(found, key=lambda row: swedish_key(row.name)))


def other_names(reader: Reader) -> Mapping[UUID, tuple[str, ...]]:
    """Return the other names of those counterparts that have any."""
    found: defaultdict[UUID, list[str]] = defaultdict(list)
    query = select(CustomerAlias.customer_id, CustomerAlias.name).order_by(CustomerAlias.name)
    for customer_id, name in reader.execute(query):
        found[customer_id].append(name)
    return {customer_id: tuple(names) for customer_id, names in found.items()}


def told_apart(reader: Reader) -> frozenset[frozenset[UUID]]:
    """Return the pairs that somebody has said are not the same."""
    query = select(DistinctCustomers.one_id, DistinctCustomers.other_id)
    return frozenset(frozenset(tuple(row)) for row in reader.execute(query))


def agreements_of(reader: Reader, customer_id: UUID) -> int:
    """Return how many agreements a counterpart has."""
    table = ServiceAgreement
    query = select(func.count()).select_from(table).where(table.customer_id == customer_id)
    return reader.execute(query).scalar_one()


def has_tracks(reader: Reader, customer_id: UUID) -> bool:
    """Whether a counterpart has jobbspår or contacts, of those that the reader may see."""
    return any(
        reader.execute(select(kind.id).where(kind.customer_id == customer_id).limit(1)).first()
        is not None
        for kind in (JobTrack, CustomerContact)
    )


def kind_and_use(reader: Reader, customer_id: UUID) -> tuple[CustomerKind | None, bool]:
    """Return what a counterpart is, ``None`` if it is gone, and whether anything hangs on it."""
    kind = reader.execute(select(Customer.kind).where(Customer.id == customer_id)).scalar()
    ordered = select(CustomerOrder.id).where(CustomerOrder.customer_id == customer_id).limit(1)
    used = reader.execute(ordered).first() is not None
    return kind, used or bool(agreements_of(reader, customer_id))


def private_agreements(reader: Reader) -> frozenset[UUID]:
    """Return the agreements with others than own units."""
    query = (
        select(ServiceAgreement.id)
        .join(Customer, Customer.id == ServiceAgreement.customer_id)
        .where(Customer.kind != CustomerKind.UNIT)
    )
    return frozenset(reader.scalars(query))


def likely(reader: Reader, name: str) -> tuple[CustomerChoice, ...]:
    """Return the counterparts whose name, or another name of theirs, is like this one."""
    known = choices(reader)
    spelt = ((row, other) for row in known for other in (row.name, *row.other_names))
    return like(name, spelt)


def _ordered(reader: Reader, year: int) -> dict[UUID, _Ordered]:
    first = datetime(year, 1, 1, tzinfo=STOCKHOLM)
    past = datetime(year + 1, 1, 1, tzinfo=STOCKHOLM)
    received = CustomerOrder.received_at
    within = case(((received >= first) & (received < past), 1), else_=0)
    query = select(
        CustomerOrder.customer_id, func.count(), func.sum(within), func.max(received)
    ).group_by(CustomerOrder.customer_id)
    return {
        customer_id: _Ordered(count, this_year, latest.astimezone(STOCKHOLM).date())
        for customer_id, count, this_year, latest in reader.execute(query)
    }


def _agreed(reader: Reader, today: date) -> dict[UUID, _Agreed]:
    table = ServiceAgreement
    held = (
        select(AgreementFollowUp.agreement_id, func.max(AgreementFollowUp.held_on).label("day"))
        .group_by(AgreementFollowUp.agreement_id)
        .subquery()
    )
    query = select(
        table.customer_id,
        table.signed_on,
        held.c.day,
        table.state,
        table.valid_unsigned,
        table.start,
        table.end,
        table.ended_on,
    ).join(held, held.c.agreement_id == table.id, isouter=True)
    found: dict[UUID, _Agreed] = {}
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    for customer_id, signed, followed, *standing in rows:
        so_far = found.get(customer_id, _Agreed())
        agreement = Standing(*standing)
        until = agreement.last_day if holds_on(agreement, today) else None
        found[customer_id] = _Agreed(
            so_far.agreements + 1,
            _latest(so_far.until, until),
            _latest(so_far.latest, signed, followed),
        )
    return found


def _latest(*days: date | None) -> date | None:
    return max((day for day in days if day is not None), default=None)
