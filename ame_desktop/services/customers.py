"""Counterparts: listed, laid up, changed and taken away. Source: RAG-38, RAG-46, NAT-16."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.customer_names import spelling_key
from ame_desktop.domain.customer_pairs import likely_same
from ame_desktop.domain.customers import (
    CustomerChoice,
    CustomerDraft,
    CustomerRegister,
    checked_customer,
    met_lately,
)
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.context import Context
from ame_desktop.services.customer_kinds import follow_kind, may_make
from ame_desktop.services.settings import number_setting
from ame_desktop.storage.models.orders import Customer
from ame_desktop.storage.queries import customers as query
from ame_desktop.storage.queries import employer_contacts
from ame_desktop.storage.repositories import customers as repository
from ame_desktop.storage.unit_of_work import UnitOfWork

TOPICS = (Topic.CUSTOMERS, Topic.ORDERS, Topic.AGREEMENTS)
FIELDS = tuple(CustomerDraft.__dataclass_fields__)


def customer_register(ctx: Context) -> CustomerRegister:
    """Return all counterparts by name, and which of them may be the same.

    Days of agreements are told only to those who may read agreements.

    Raises:
        NotPermittedError: the roles do not reach orders.
    """
    ctx.require(Area.ORDERS, Level.READ)
    today = ctx.clock.today()
    age = number_setting(ctx, SettingName.PERSON_AGE)
    with ctx.read() as reader:
        told = ctx.allows(Area.AGREEMENTS, Level.READ)
        rows = query.customers(reader, today, with_agreements=told)
        apart = query.told_apart(reader)
        if ctx.allows(Area.JOB_TRACKS, Level.READ):
            rows = met_lately(rows, employer_contacts.latest_days(reader))
    return CustomerRegister(rows, likely_same(rows, apart), today, age)


def customer_choices(ctx: Context) -> tuple[CustomerChoice, ...]:
    """Return all counterparts by name as choices, also those that are no longer helped.

    Raises:
        NotPermittedError: the roles do not reach orders.
    """
    ctx.require(Area.ORDERS, Level.READ)
    with ctx.read() as reader:
        return query.choices(reader)


def likely(ctx: Context, name: str) -> tuple[CustomerChoice, ...]:
    """Return the counterparts that a name may mean, the most alike first.

    Raises:
        NotPermittedError: the roles do not reach orders.
    """
    ctx.require(Area.ORDERS, Level.READ)
    with ctx.read() as reader:
        return query.likely(reader, name)


def add_customer(ctx: Context, draft: CustomerDraft) -> Result[UUID]:
    """Lay up a counterpart.

    Raises:
        NotPermittedError: the roles may not change orders.
        DomainError: the name is taken, a private person is too young, or a value cannot be kept.
    """
    ctx.require(Area.ORDERS, Level.WRITE)
    checked = _checked(ctx, draft)
    with ctx.write("customers.add", *TOPICS) as work:
        _check_name(work, checked.name, None)
        row = Customer(id=new_id())
        fill(row, checked)
        work.add(row)
        return work.done(row.id, f"Lade upp {row.name}.")


def change_customer(
    ctx: Context, customer_id: UUID, version: int, draft: CustomerDraft
) -> Result[UUID]:
    """Change a counterpart; what is no longer helped is put to rest instead of taken away.

    Its orders follow what it is: private ones must be taken on. Source: RAG-47.

    Raises:
        NotPermittedError: the roles may not change orders, or not what a private one is.
        DomainError: the name is taken, a private person is too young, or a value cannot be kept.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.ORDERS, Level.WRITE)
    checked = _checked(ctx, draft)
    takes_on = may_make(ctx, customer_id, checked.kind)
    with ctx.write("customers.change", *TOPICS, Topic.APPROVALS) as work:
        row = work.get(Customer, customer_id, version)
        _check_name(work, checked.name, customer_id)
        _drop_alias(work, checked.name, customer_id)
        was = row.kind
        fill(row, checked)
        follow_kind(work, ctx, row, was, takes_on=takes_on)
        return work.done(row.id, f"Ändrade {row.name}.")


def remove_customer(ctx: Context, customer_id: UUID, version: int) -> Result[None]:
    """Take away a counterpart that nothing hangs on.

    Raises:
        NotPermittedError: the roles may not change orders.
        DomainError: it has orders, agreements, jobbspår or contacts.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.ORDERS, Level.WRITE)
    with ctx.write("customers.remove", *TOPICS) as work:
        row = work.get(Customer, customer_id, version)
        if repository.is_used(work, customer_id):
            raise DomainError(f"{row.name} används redan. Sätt den som vilande.")
        for tied in repository.aliases_of(work, customer_id):
            work.delete(tied)
        for pair in repository.told_apart(work, customer_id):
            work.delete(pair)
        work.delete(row)
        return work.done(None, f"Tog bort {row.name}.")


def fill(row: Customer, draft: CustomerDraft) -> None:
    """Let a counterpart be as the draft says; the draft has been checked."""
    for name in FIELDS:
        setattr(row, name, getattr(draft, name))


def _checked(ctx: Context, draft: CustomerDraft) -> CustomerDraft:
    age = number_setting(ctx, SettingName.PERSON_AGE)
    return checked_customer(draft, ctx.clock.today(), age)


def _drop_alias(work: UnitOfWork, name: str, customer_id: UUID) -> None:
    """Let a counterpart that takes one of its other names have it as its own alone."""
    for alias in repository.aliases_of(work, customer_id):
        if alias.name == name:
            work.delete(alias)


def _check_name(work: UnitOfWork, name: str, own_id: UUID | None) -> None:
    held = repository.called(work, name)
    if held is None or held.id == own_id:
        return
    same = spelling_key(held.name) == spelling_key(name)
    told = f"{held.name} finns redan." if same else f"{name} är ett annat namn på {held.name}."
    raise DomainError(f"{told} Öppna den i stället.", field="name")
