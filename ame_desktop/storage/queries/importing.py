"""What the unit already holds, as the judging of a file needs to know it."""

from datetime import date, tzinfo
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.ids import ParticipantId
from ame_desktop.domain.importing.attendance import KnownPerson
from ame_desktop.domain.importing.orders import KnownOrder
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.domain.participants import NumberKind
from ame_desktop.domain.plain_text import name_key
from ame_desktop.storage.models.administration import ImportMapping
from ame_desktop.storage.models.agreements import ServiceAgreement
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.orders import Customer, CustomerAlias, CustomerOrder
from ame_desktop.storage.models.participants import Enrolment, Participant
from ame_desktop.storage.store import Reader


def arenas_by_name(reader: Reader) -> dict[str, UUID]:
    """Return the identities of the active arenas by name, in their order."""
    rows = reader.execute(
        select(Arena.name, Arena.id).where(Arena.active).order_by(Arena.position, Arena.name)
    )
    return {row.name: row.id for row in rows}


def known_numbers(reader: Reader) -> frozenset[str]:
    """Return every number that a participant has."""
    return frozenset(
        number
        for number in reader.scalars(
            select(Participant.number).where(Participant.number.is_not(None))
        )
        if number
    )


def reserve_names(reader: Reader) -> frozenset[str]:
    """Return the name keys of people with a reserve number."""
    rows = reader.execute(
        select(Participant.given_name, Participant.family_name).where(
            Participant.number_kind == NumberKind.RESERVE
        )
    )
    return frozenset(name_key(given, family) for given, family in rows)


def people_with_periods(reader: Reader) -> tuple[KnownPerson, ...]:
    """Return every participant with the periods of enrolment."""
    periods: dict[UUID, list[tuple[date, date | None]]] = {}
    for participant_id, start, end in reader.execute(
        select(Enrolment.participant_id, Enrolment.start, Enrolment.end)
    ):
        periods.setdefault(participant_id, []).append((start, end))
    people = reader.execute(
        select(Participant.id, Participant.number, Participant.given_name, Participant.family_name)
    )
    return tuple(
        KnownPerson(
            ParticipantId(row.id),
            row.number,
            row.given_name,
            row.family_name,
            tuple(periods.get(row.id, ())),
        )
        for row in people
    )


def marks_between(
    reader: Reader, arenas: dict[str, UUID], first: date, last: date
) -> dict[tuple[ParticipantId, date, str], AttendanceState]:
    """Return the marks that exist already at these arenas, by person, day and arena name."""
    names = {arena_id: name for name, arena_id in arenas.items()}
    rows = reader.execute(
        select(
            Attendance.participant_id, Attendance.day, Attendance.place_id, Attendance.state
        ).where(Attendance.day.between(first, last), Attendance.place_id.in_(names))
    )
    return {
        (ParticipantId(row.participant_id), row.day, names[row.place_id]): row.state for row in rows
    }


def known_orders(reader: Reader, zone: tzinfo) -> tuple[KnownOrder, ...]:
    """Return every order with number, unit, text and the day it came in by the clocks of a zone.

    An order whose unit has other names comes once for each.
    """
    rows = reader.execute(
        select(
            CustomerOrder.number,
            CustomerOrder.customer_id,
            CustomerOrder.text,
            CustomerOrder.received_at,
        )
    )
    names = _names(reader)
    return tuple(
        KnownOrder(number or "", name, text, received.astimezone(zone).date())
        for number, customer_id, text, received in rows
        for name in names[customer_id]
    )


def known_agreements(reader: Reader) -> tuple[tuple[str, date, str], ...]:
    """Return the counterpart, the start and the title of every agreement."""
    table = ServiceAgreement
    query = select(Customer.name, table.start, table.title).join(
        Customer, Customer.id == table.customer_id
    )
    return tuple((name, start, title) for name, start, title in reader.execute(query))


def customers_by_name(reader: Reader) -> dict[str, UUID]:
    """Return the identities of the customers by each of their names, as spelt."""
    others = reader.execute(select(CustomerAlias.name, CustomerAlias.customer_id))
    found = {row.name: row.customer_id for row in others}
    # A customer that bears the name itself comes before one that also goes by it.
    return found | {row.name: row.id for row in reader.execute(select(Customer.name, Customer.id))}


def called(reader: Reader) -> dict[str, str]:
    """Return what each name of a customer stands for: the customer's own name."""
    own = {row.id: row.name for row in reader.execute(select(Customer.id, Customer.name))}
    return {name: own[customer_id] for name, customer_id in customers_by_name(reader).items()}


def private_customers(reader: Reader) -> frozenset[UUID]:
    """Return the customers whose orders are taken on before they are planned. Source: RAG-47."""
    query = select(Customer.id).where(Customer.kind != CustomerKind.UNIT)
    return frozenset(reader.scalars(query))


def _names(reader: Reader) -> dict[UUID, list[str]]:
    found: dict[UUID, list[str]] = {}
    for name, customer_id in customers_by_name(reader).items():
        found.setdefault(customer_id, []).append(name)
    return found


def remembered_mapping(reader: Reader, kind: str, signature: str) -> str | None:
    """Return the mapping that was used the last time for a file with these headings."""
    stored = reader.execute(
        select(ImportMapping.mapping).where(
            ImportMapping.kind == kind, ImportMapping.signature == signature
        )
    ).scalar_one_or_none()
    return str(stored["text"]) if stored else None
