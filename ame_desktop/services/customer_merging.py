"""Two spellings of one counterpart: made one, or told apart for good."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result
from ame_desktop.domain.customer_pairs import counted, joined
from ame_desktop.domain.customers import CustomerDraft
from ame_desktop.domain.errors import DomainError
from ame_desktop.services.context import Context
from ame_desktop.services.customers import FIELDS, TOPICS, fill
from ame_desktop.storage.models.orders import Customer, CustomerAlias, DistinctCustomers
from ame_desktop.storage.queries import customers as query
from ame_desktop.storage.repositories import customers as repository
from ame_desktop.storage.unit_of_work import UnitOfWork


def merge(
    ctx: Context, kept_id: UUID, kept_version: int, other_id: UUID, other_version: int
) -> Result[UUID]:
    """Make two counterparts one: what hangs on the other moves, and its name is kept.

    What is read in later under the other name lands on the one that is kept.

    Raises:
        NotPermittedError: the roles may not change orders, or not the other's agreements
            or jobbspår.
        DomainError: it is the same one twice, or they are two persons.
        ConflictError: somebody else has changed one of them since it was read.
    """
    ctx.require(Area.ORDERS, Level.WRITE)
    if kept_id == other_id:
        raise DomainError("Välj en annan motpart att slå ihop med.", field="other")
    with ctx.read() as reader:
        agreed = query.agreements_of(reader, other_id)
        tracked = query.has_tracks(reader, other_id)
    if agreed:
        ctx.require(Area.AGREEMENTS, Level.WRITE)
    if tracked:
        ctx.require(Area.JOB_TRACKS, Level.WRITE)
    with ctx.write("customers.merge", *TOPICS) as work:
        kept = work.get(Customer, kept_id, kept_version)
        other = work.get(Customer, other_id, other_version)
        fill(kept, joined(_draft(kept), _draft(other)))
        moved = _move(work, kept.id, other.id)
        _keep_name(work, kept.id, other)
        work.session.flush()
        work.delete(other)
        return work.done(kept.id, f"Slog ihop {other.name} med {kept.name}. {moved}".strip())


def tell_apart(ctx: Context, one_id: UUID, other_id: UUID) -> Result[None]:
    """Say that two counterparts are not the same, so that nobody is asked again.

    Raises:
        NotPermittedError: the roles may not change orders.
        NotFoundError: one of them is gone.
    """
    ctx.require(Area.ORDERS, Level.WRITE)
    with ctx.write("customers.apart", *TOPICS) as work:
        names = [work.get(Customer, key).name for key in (one_id, other_id)]
        hold_apart(work, one_id, other_id)
        return work.done(None, f"{names[0]} och {names[1]} hålls isär.")


def hold_apart(work: UnitOfWork, one_id: UUID, other_id: UUID) -> None:
    """Remember in a command that two counterparts are not the same."""
    known = (
        frozenset((pair.one_id, pair.other_id)) for pair in repository.told_apart(work, one_id)
    )
    if one_id != other_id and frozenset((one_id, other_id)) not in known:
        work.add(DistinctCustomers(one_id=one_id, other_id=other_id))


def _draft(row: Customer) -> CustomerDraft:
    return CustomerDraft(**{name: getattr(row, name) for name in FIELDS})


def _move(work: UnitOfWork, kept_id: UUID, other_id: UUID) -> str:
    orders = repository.orders_of(work, other_id)
    agreements = repository.agreements_of(work, other_id)
    for order in orders:
        order.customer_id = kept_id
    for agreement in agreements:
        agreement.customer_id = kept_id
    for contact in repository.contacts_of(work, other_id):
        contact.customer_id = kept_id
    for track in repository.tracks_of(work, other_id):
        track.customer_id = kept_id
    told = counted(len(orders), len(agreements))
    return f"{told} flyttades." if told else ""


def _keep_name(work: UnitOfWork, kept_id: UUID, other: Customer) -> None:
    for alias in repository.aliases_of(work, other.id):
        alias.customer_id = kept_id
    work.add(CustomerAlias(customer_id=kept_id, name=other.name))
    for pair in repository.told_apart(work, other.id):
        third = pair.other_id if pair.one_id == other.id else pair.one_id
        work.delete(pair)
        hold_apart(work, kept_id, third)
