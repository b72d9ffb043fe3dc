"""What Ctrl+K looks through: names and numbers, never health or notes. Source: NAT-35."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import String, func, select, type_coerce

from ame_desktop.domain.agreements import AgreementState
from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.storage.models.agreements import ServiceAgreement
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries.arenas import not_over
from ame_desktop.storage.queries.participants import is_current
from ame_desktop.storage.queries.visibility import Condition, not_limited
from ame_desktop.storage.store import Reader

Key = str | UUID
"""An identity as the storage gives it: thousands are read, and a handful of them are shown."""


class FoundPerson(NamedTuple):
    """A person who can be found."""

    key: Key
    given: str
    family: str
    alias: str
    born: date | None
    number: str
    current: bool


class FoundTask(NamedTuple):
    """A task of a day that can be found."""

    day: date
    arena_id: UUID
    arena: str
    name: str
    place: str


class FoundAgreement(NamedTuple):
    """An agreement that can be found."""

    agreement_id: UUID
    number: str
    title: str
    customer: str
    state: AgreementState
    end: date


class FoundOrder(NamedTuple):
    """An order that can be found; the status is what is stored."""

    key: Key
    number: str
    customer: str
    unit_as_written: str
    orderer: str
    kind: str
    status: str


def people(reader: Reader, visible: Condition, day: date) -> Iterator[FoundPerson]:
    """Give everybody who may be met."""
    query = select(
        type_coerce(Participant.id, String),
        Participant.given_name,
        Participant.family_name,
        Participant.alias,
        Participant.birth_date,
        func.coalesce(Participant.number, ""),
        is_current(day),
    ).where(visible)
    return map(FoundPerson._make, reader.execute(query))


def shown(
    reader: Reader, people: Collection[UUID], visible: Condition, day: date
) -> dict[UUID, tuple[bool, tuple[str, ...]]]:
    """Return, of those who may be met still, whether the data may be used, and in which arenas."""
    met = select(Participant.id, not_limited()).where(Participant.id.in_(list(people)), visible)
    usable = {key: bool(may) for key, may in reader.execute(met)}
    query = (
        select(Membership.participant_id, Arena.name)
        .join(Arena, Arena.id == Membership.arena_id)
        .where(Membership.participant_id.in_(list(usable)), not_over(day))
        .order_by(Arena.kind == ArenaKind.GROUP, Arena.position)
    )
    places: defaultdict[UUID, dict[str, None]] = defaultdict(dict)
    for person, name in reader.execute(query):
        places[person][name] = None
    return {key: (may, tuple(places[key])) for key, may in usable.items()}


def tasks(
    reader: Reader, arenas: Collection[UUID] | None, first: date, last: date
) -> Iterator[FoundTask]:
    """Give the tasks of some days at some arenas, or at all of them, by day."""
    query = (
        select(Task.day, Task.arena_id, Arena.name, Task.name, Task.place)
        .join(Arena, Arena.id == Task.arena_id)
        .where(Task.day.between(first, last))
        .order_by(Task.day, Arena.position, Task.name)
    )
    if arenas is not None:
        query = query.where(Task.arena_id.in_(list(arenas)))
    return map(FoundTask._make, reader.execute(query))


def agreements(reader: Reader) -> Iterator[FoundAgreement]:
    """Give every agreement, the latest to end first."""
    query = (
        select(
            ServiceAgreement.id,
            ServiceAgreement.number,
            ServiceAgreement.title,
            Customer.name,
            ServiceAgreement.state,
            ServiceAgreement.end,
        )
        .join(Customer, Customer.id == ServiceAgreement.customer_id)
        .order_by(ServiceAgreement.end.desc(), ServiceAgreement.number)
    )
    return map(FoundAgreement._make, reader.execute(query))


def orders(reader: Reader) -> Iterator[FoundOrder]:
    """Give every order, the latest first."""
    query = (
        select(
            type_coerce(CustomerOrder.id, String),
            func.coalesce(CustomerOrder.number, ""),
            Customer.name,
            CustomerOrder.unit_as_written,
            CustomerOrder.orderer,
            CustomerOrder.kind,
            type_coerce(CustomerOrder.status, String),
        )
        .join(Customer, Customer.id == CustomerOrder.customer_id)
        .order_by(CustomerOrder.received_at.desc(), CustomerOrder.id)
    )
    return map(FoundOrder._make, reader.execute(query))
