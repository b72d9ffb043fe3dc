"""Contacts with employers, taken up again also where it went wrong. Source: OSB-87."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.employer_contacts import ContactDraft, ContactRow, checked_contact
from ame_desktop.domain.ids import new_id
from ame_desktop.services.context import Context
from ame_desktop.storage.models.orders import Customer, CustomerContact
from ame_desktop.storage.queries import employer_contacts as query


def contacts_of(ctx: Context, customer_id: UUID) -> tuple[ContactRow, ...]:
    """Return the contacts with an employer, the latest first.

    Raises:
        NotPermittedError: the roles do not reach the work with employers.
    """
    ctx.require(Area.JOB_TRACKS, Level.READ)
    with ctx.read() as reader:
        return query.contacts(reader, customer_id)


def add_contact(ctx: Context, customer_id: UUID, draft: ContactDraft) -> Result[UUID]:
    """Store a contact; it is never changed, and undo takes it away.

    Raises:
        NotPermittedError: the roles do not work with employers.
        NotFoundError: there is no such counterpart.
        DomainError: nothing is written, or the days do not follow each other.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    checked = checked_contact(draft, ctx.clock.today())
    with ctx.write("customers.contact", Topic.CUSTOMERS) as work:
        customer = work.get(Customer, customer_id)
        row = CustomerContact(
            id=new_id(),
            customer_id=customer_id,
            day=checked.day,
            way=checked.way,
            about=checked.about,
            follow_up_on=checked.follow_up_on,
            by_id=ctx.actor.staff_id,
        )
        work.add(row)
        return work.done(row.id, f"Sparade kontakten med {customer.name}.")
