"""Contacts with employers: with one, and those that somebody has promised to take up again."""

from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.domain.employer_contacts import ContactDue, ContactRow
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.orders import Customer, CustomerContact
from ame_desktop.storage.store import Reader


def contacts(reader: Reader, customer_id: UUID) -> tuple[ContactRow, ...]:
    """Return the contacts with an employer, the latest first."""
    query = (
        select(
            CustomerContact.id,
            CustomerContact.day,
            CustomerContact.way,
            CustomerContact.about,
            CustomerContact.follow_up_on,
            Staff.name,
        )
        .join(Staff, Staff.id == CustomerContact.by_id)
        .where(CustomerContact.customer_id == customer_id)
        .order_by(CustomerContact.day.desc(), CustomerContact.id.desc())
    )
    return tuple(
        ContactRow(key, day, way, about, again, by)
        for key, day, way, about, again, by in reader.execute(query)
    )


def latest_days(reader: Reader) -> dict[UUID, date]:
    """Return the latest day of contact with each employer that has any."""
    query = select(CustomerContact.customer_id, func.max(CustomerContact.day))
    return {row[0]: row[1] for row in reader.execute(query.group_by(CustomerContact.customer_id))}


def due(reader: Reader, until: date) -> tuple[ContactDue, ...]:
    """Return the latest contact with each employer where it asks for another until a day."""
    order = (CustomerContact.day.desc(), CustomerContact.id.desc())
    rank = func.row_number().over(partition_by=CustomerContact.customer_id, order_by=order)
    latest = select(CustomerContact.id, rank.label("place")).subquery()
    query = (
        select(Customer.id, Customer.name, CustomerContact.follow_up_on, Staff.id, Staff.name)
        .join(latest, latest.c.id == CustomerContact.id)
        .join(Customer, Customer.id == CustomerContact.customer_id)
        .join(Staff, Staff.id == CustomerContact.by_id)
        .where(latest.c.place == 1, CustomerContact.follow_up_on <= until)
        .order_by(CustomerContact.follow_up_on, Customer.name)
    )
    return tuple(
        ContactDue(key, name, day, by_id, by)
        for key, name, day, by_id, by in reader.execute(query)
        if day is not None
    )
