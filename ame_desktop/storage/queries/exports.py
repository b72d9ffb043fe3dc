"""The rows of the lists that leave the program, each in one question."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Executable, Row, and_, case, func, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute

from ame_desktop.domain.names import PersonName
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.briefing import Assignment, Task
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.models.participants import (
    Enrolment,
    Participant,
    Qualification,
    WorkRestriction,
)
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.store import Reader

AT_A_PERSONS = "Beställning från privatperson"
_AT_A_TIME = 500
Span = tuple[date | None, date | None]
PersonRow = tuple[UUID, PersonName, Row[Any]]

_PERSON = (
    Participant.id,
    Participant.given_name,
    Participant.family_name,
    Participant.alias,
    Participant.birth_date,
)

_PRIVATE = Customer.kind.is_not_distinct_from(CustomerKind.PERSON)
# A task that is a private person's order holds what that person wrote, and where they live.
_OUTWARDS = (
    case((_PRIVATE, AT_A_PERSONS), else_=Task.name).label("task"),
    case((_PRIVATE, ""), else_=Task.place).label("place"),
)


def enrolments(reader: Reader) -> dict[UUID, tuple[date, date | None]]:
    """Return each person's latest period at the unit."""
    query = select(Enrolment.participant_id, Enrolment.start, Enrolment.end)
    return {
        person: (start, end)
        for person, start, end in reader.execute(query.order_by(Enrolment.start))
    }


def qualifications(reader: Reader, visible: ColumnElement[bool]) -> Iterator[PersonRow]:
    """Give what people may do, with the day it runs out."""
    query = select(*_PERSON, Qualification.kind, Qualification.text, Qualification.valid_to)
    query = query.join(Qualification, Qualification.participant_id == Participant.id)
    return _people(reader, query.where(visible).order_by(Qualification.valid_to))


def adaptations(reader: Reader, visible: ColumnElement[bool], day: date) -> Iterator[PersonRow]:
    """Give the adaptations that hold on a day, as functions; never their texts."""
    query = select(
        *_PERSON, WorkRestriction.kind, WorkRestriction.max_kilograms, WorkRestriction.valid_to
    )
    query = query.join(WorkRestriction, WorkRestriction.participant_id == Participant.id)
    begun = or_(WorkRestriction.valid_from.is_(None), WorkRestriction.valid_from <= day)
    holds = or_(WorkRestriction.valid_to.is_(None), WorkRestriction.valid_to >= day)
    return _people(reader, query.where(visible, begun, holds))


def placement_details(reader: Reader) -> dict[UUID, Row[Any]]:
    """Return by placement what the board does not show: decision, cost, contact and outcome."""
    query = select(
        Placement.id,
        Placement.af_decision,
        Placement.cost_bearer,
        Placement.host_contact,
        Placement.outcome,
    )
    rows: Iterator[Row[Any]] = iter(reader.execute(query))
    return {row.id: row for row in rows}


def assignments(
    reader: Reader, visible: ColumnElement[bool], span: Span, arenas: frozenset[UUID] | None
) -> Iterator[PersonRow]:
    """Give who was on which task, day by day."""
    query = (
        select(
            *_PERSON,
            Assignment.day,
            Arena.name.label("arena"),
            *_OUTWARDS,
            Assignment.part,
        )
        .join(Assignment, Assignment.participant_id == Participant.id)
        .join(Task, Task.id == Assignment.task_id)
        .join(Arena, Arena.id == Task.arena_id)
        .join(CustomerOrder, CustomerOrder.id == Task.order_id, isouter=True)
        .join(Customer, Customer.id == CustomerOrder.customer_id, isouter=True)
        .where(visible, _within(Assignment.day, span), _among(Task.arena_id, arenas))
        .order_by(Assignment.day, Arena.position, Task.position, Assignment.position)
    )
    return _people(reader, query)


def tasks(
    reader: Reader, visible: ColumnElement[bool], span: Span, arenas: frozenset[UUID] | None
) -> Iterator[Row[Any]]:
    """Give the tasks, day by day, with how many of those who may be met were on each."""
    people = (
        select(func.count(Assignment.id))
        .join(Participant, Participant.id == Assignment.participant_id)
        .where(Assignment.task_id == Task.id, visible)
        .correlate(Task)
        .scalar_subquery()
    )
    query = (
        select(
            Task.day,
            Arena.name.label("arena"),
            *_OUTWARDS,
            Task.start_minute,
            Task.end_minute,
            Task.places,
            people.label("people"),
            Staff.name.label("supervisor"),
            CustomerOrder.number.label("order"),
            Task.done,
            Task.hours,
        )
        .join(Arena, Arena.id == Task.arena_id)
        .join(Staff, Staff.id == Task.supervisor_id, isouter=True)
        .join(CustomerOrder, CustomerOrder.id == Task.order_id, isouter=True)
        .join(Customer, Customer.id == CustomerOrder.customer_id, isouter=True)
        .where(_within(Task.day, span), _among(Task.arena_id, arenas))
        .order_by(Task.day, Arena.position, Task.position)
    )
    return streamed(reader, query)


def orders(reader: Reader) -> Iterator[Row[Any]]:
    """Give all orders, in the order they came."""
    query = (
        select(
            CustomerOrder.number,
            CustomerOrder.received_at,
            Customer.name.label("customer"),
            Customer.kind.label("customer_kind"),
            CustomerOrder.kind,
            Arena.name.label("arena"),
            CustomerOrder.unit_as_written,
            CustomerOrder.text,
            CustomerOrder.wanted_on,
            CustomerOrder.address,
            CustomerOrder.hours,
            CustomerOrder.status,
            CustomerOrder.declined_reason,
            CustomerOrder.orderer,
            CustomerOrder.phone,
            CustomerOrder.email,
            CustomerOrder.done_on,
            CustomerOrder.corrected_hours,
        )
        .join(Customer, Customer.id == CustomerOrder.customer_id)
        .join(Arena, Arena.id == CustomerOrder.arena_id, isouter=True)
        .order_by(CustomerOrder.received_at, CustomerOrder.number)
    )
    return streamed(reader, query)


def streamed(reader: Reader, query: Executable) -> Iterator[Row[Any]]:
    """Give the rows as they are asked for, so that many take no more memory than few."""
    return iter(reader.execute(query, execution_options={"yield_per": _AT_A_TIME}))


def first_marked_day(reader: Reader) -> date | None:
    """Return the day of the oldest mark."""
    return reader.execute(select(func.min(Attendance.day))).scalar_one()


def _people(reader: Reader, query: Executable) -> Iterator[PersonRow]:
    for row in streamed(reader, query):
        name = PersonName(row.given_name, row.family_name, row.alias, row.birth_date)
        yield row.id, name, row


def _within(column: InstrumentedAttribute[date], span: Span) -> ColumnElement[bool]:
    first, last = span
    return and_(
        column >= first if first is not None else true(),
        column <= last if last is not None else true(),
    )


def _among(
    column: InstrumentedAttribute[UUID], arenas: frozenset[UUID] | None
) -> ColumnElement[bool]:
    return true() if arenas is None else column.in_(arenas)
