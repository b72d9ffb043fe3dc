"""What a compilation is made of: orders, their done work, agreements, and the frozen copies."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, String, and_, func, or_, select, type_coerce

from ame_desktop.domain.agreed_occasions import DonePart, counted_hours
from ame_desktop.domain.agreement_hours import AgreementFacts
from ame_desktop.domain.agreements import AgreementState
from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.domain.rollup_counting import DoneWork, OrderFacts
from ame_desktop.domain.rollups import PERSONS
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.agreements import ServiceAgreement
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.briefing import Assignment, Task
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.models.rollups import Rollup
from ame_desktop.storage.queries.agreed_hours import hours_between
from ame_desktop.storage.store import Reader

_AGREEMENTS = select(
    ServiceAgreement.id,
    ServiceAgreement.number,
    Customer.name,
    Customer.kind,
    ServiceAgreement.title,
    ServiceAgreement.start,
    ServiceAgreement.end,
    ServiceAgreement.ended_on,
    ServiceAgreement.hours_a_month,
).join(Customer, Customer.id == ServiceAgreement.customer_id)
Span = tuple[date, date]
"""A first and a last day, both included."""
Moments = tuple[datetime, datetime]
"""An instant, and the first instant that is past the span."""


@dataclass(frozen=True)
class FrozenRow:
    """A frozen copy as it is stored."""

    rollup_id: UUID
    edition: int
    fixed_at: datetime
    fixed_by: str
    sha256: str
    content: dict[str, Any]


def order_facts(
    reader: Reader, spans: Sequence[Span], moments: Sequence[Moments]
) -> tuple[OrderFacts, ...]:
    """Return the orders that came in or were worked on in the spans, with all their done work.

    ``moments`` are the same spans as instants. People are told apart, not named: an opaque key for
    each, so that the protected are counted like all others.
    """
    wanted = _wanted(spans, moments)
    work = _work(reader, wanted)
    query = (
        select(
            CustomerOrder.id,
            func.coalesce(CustomerOrder.number, ""),
            CustomerOrder.received_at,
            Customer.name,
            Customer.kind,
            CustomerOrder.unit_as_written,
            CustomerOrder.kind,
            Arena.name,
            CustomerOrder.status,
            CustomerOrder.declined_reason,
            CustomerOrder.done_on,
            CustomerOrder.hours,
            CustomerOrder.corrected_hours,
            CustomerOrder.corrected_people,
        )
        .join(Customer, Customer.id == CustomerOrder.customer_id)
        .join(Arena, Arena.id == CustomerOrder.arena_id, isouter=True)
        .where(wanted)
    )
    return tuple(_order(row, work) for row in map(tuple, reader.execute(query).all()))


def _wanted(spans: Sequence[Span], moments: Sequence[Moments]) -> ColumnElement[bool]:
    """Return the condition for orders that came in or were worked on in the spans."""
    came = (
        and_(CustomerOrder.received_at >= first, CustomerOrder.received_at < past)
        for first, past in moments
    )
    worked = select(Task.order_id).where(
        Task.done, Task.order_id.is_not(None), or_(*(Task.day.between(*span) for span in spans))
    )
    return or_(*came, CustomerOrder.id.in_(worked))


def _work(reader: Reader, wanted: ColumnElement[bool]) -> dict[UUID, list[tuple[str, DoneWork]]]:
    """Return the done tasks of the orders by day, each with its arena."""
    person = type_coerce(Assignment.participant_id, String)
    task_key = type_coerce(Task.id, String)
    ours = (Task.done, Task.order_id.in_(select(CustomerOrder.id).where(wanted)))
    on_task: defaultdict[Any, set[object]] = defaultdict(set)
    people = select(task_key, person).join(Assignment, Assignment.task_id == Task.id).where(*ours)
    for key, who in reader.execute(people).all():
        on_task[key].add(who)
    query = (
        select(
            task_key,
            Task.order_id,
            Arena.name,
            Task.day,
            Task.hours,
            Task.start_minute,
            Task.end_minute,
        )
        .join(Arena, Arena.id == Task.arena_id)
        .where(*ours)
        .order_by(Task.day, Task.id)
    )
    found: defaultdict[UUID, list[tuple[str, DoneWork]]] = defaultdict(list)
    clocks: defaultdict[UUID, list[tuple[int | None, int | None]]] = defaultdict(list)
    unnoted: set[UUID] = set()
    rows: list[Any] = list(reader.execute(query).all())
    for key, order_id, arena, day, told, start, end in rows:
        found[order_id].append((arena, DoneWork(day, told, frozenset(on_task[key]))))
        clocks[order_id].append((start, end))
        if told is None:
            unnoted.add(order_id)
    for order_id in unnoted:
        found[order_id] = _by_clock(found[order_id], clocks[order_id])
    return found


def _by_clock(
    work: list[tuple[str, DoneWork]], clocks: list[tuple[int | None, int | None]]
) -> list[tuple[str, DoneWork]]:
    """Let the time of day count where nothing was noted; what groups did together counts once."""
    parts = [
        DonePart(done.day, done.hours, *clock)
        for (_, done), clock in zip(work, clocks, strict=True)
    ]
    return [
        (arena, replace(done, hours=hours))
        for (arena, done), hours in zip(work, counted_hours(parts), strict=True)
    ]


def _order(row: tuple[Any, ...], work: dict[UUID, list[tuple[str, DoneWork]]]) -> OrderFacts:
    key, number, received_at, customer, customer_kind, written, kind, arena, *rest = row
    status, reason, done_on, stated, corrected, corrected_people = rest
    done = work.get(key, [])
    private = customer_kind is CustomerKind.PERSON
    return OrderFacts(
        key,
        number,
        received_at.astimezone(STOCKHOLM).date(),
        PERSONS if private else customer,
        PERSONS if private else written or customer,
        kind,
        arena or (done[0][0] if done else ""),
        status,
        reason,
        done_on,
        stated,
        corrected,
        corrected_people,
        tuple(part for _, part in done),
    )


def agreement_facts(reader: Reader, first: date, last: date) -> tuple[AgreementFacts, ...]:
    """Return the agreements that hold or were worked on within the days, with those hours.

    Drafts are left out, except those that count as valid until they are signed again.
    """
    delivered = _delivered(reader, first, last)
    ended = func.coalesce(ServiceAgreement.ended_on, ServiceAgreement.end)
    holds = or_(ServiceAgreement.state != AgreementState.DRAFT, ServiceAgreement.valid_unsigned)
    held: list[Any] = list(
        reader.execute(_AGREEMENTS.where(holds, ServiceAgreement.start <= last, ended >= first))
    )
    missing = delivered.keys() - {row.id for row in held}
    others: list[Any] = []
    if missing:
        others = list(reader.execute(_AGREEMENTS.where(ServiceAgreement.id.in_(missing))))
    # What does not hold has nothing planned, also where its own days say otherwise.
    rows = [*((row, row.hours_a_month) for row in held), *((row, None) for row in others)]
    return tuple(
        AgreementFacts(
            row.id,
            row.number,
            PERSONS if row.kind is CustomerKind.PERSON else row.name,
            row.title,
            row.start,
            min(row.end, row.ended_on or row.end),
            planned,
            tuple(delivered.get(row.id, ())),
        )
        for row, planned in rows
    )


def _delivered(reader: Reader, first: date, last: date) -> dict[UUID, list[tuple[date, Decimal]]]:
    """Return the hours of the agreements' done tasks. Source: RAG-54."""
    found: defaultdict[UUID, list[tuple[date, Decimal]]] = defaultdict(list)
    for agreement_id, day, hours in hours_between(reader, first, last):
        found[agreement_id].append((day, hours))
    return found


def first_order_at(reader: Reader) -> datetime | None:
    """Return when the first order came, or ``None`` when there is none."""
    return reader.execute(select(func.min(CustomerOrder.received_at))).scalar_one_or_none()


def received_between(reader: Reader, since: datetime, past: datetime) -> tuple[datetime, ...]:
    """Return when orders came from one instant to before another."""
    at = CustomerOrder.received_at
    return tuple(reader.execute(select(at).where(at >= since, at < past)).scalars())


def fixed_copies(reader: Reader, period: str) -> tuple[FrozenRow, ...]:
    """Return the frozen copies of a period, the latest edition first."""
    query = (
        select(
            Rollup.id,
            Rollup.edition,
            Rollup.fixed_at,
            func.coalesce(Staff.name, ""),
            Rollup.sha256,
            Rollup.content,
        )
        .join(Staff, Staff.id == Rollup.fixed_by_id, isouter=True)
        .where(Rollup.period == period)
        .order_by(Rollup.edition.desc())
    )
    return tuple(FrozenRow(*row) for row in map(tuple, reader.execute(query).all()))


def last_fixed_start(reader: Reader) -> date | None:
    """Return the first day of the latest period that is fixed, ``None`` where none is."""
    return reader.execute(select(func.max(Rollup.start))).scalar_one_or_none()


def latest_fixings(reader: Reader) -> dict[str, datetime]:
    """Return when each period was last fixed, of those that are."""
    latest = func.max(Rollup.fixed_at).label("latest")
    query = select(Rollup.period, latest).group_by(Rollup.period)
    return {row.period: row.latest for row in reader.execute(query)}


def editions(reader: Reader) -> dict[str, int]:
    """Return the latest edition of each period that is fixed."""
    latest = func.max(Rollup.edition).label("latest")
    query = select(Rollup.period, latest).group_by(Rollup.period)
    return {row.period: row.latest for row in reader.execute(query)}
