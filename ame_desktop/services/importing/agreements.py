"""Taking in agreements: drafts that count as valid until they are signed again."""

from collections.abc import Callable
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.agreement_follow_ups import follow_up_days, months_of_follow_up
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.importing.agreed_tasks import agreement_of, task_of
from ame_desktop.domain.importing.agreements import AgreementImport
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.agreements.tasks import checked_task, task_values
from ame_desktop.services.agreements.writing import fill, numbered
from ame_desktop.services.context import Context
from ame_desktop.services.settings import number_setting
from ame_desktop.storage.models.agreements import (
    AgreedTask,
    AgreementFollowUp,
    ServiceAgreement,
)
from ame_desktop.storage.models.orders import Customer
from ame_desktop.storage.queries import importing as queries
from ame_desktop.storage.unit_of_work import UnitOfWork

_OUTDOOR_GROUP = "Utegrupp"
_NO_ARENA = "Lägg upp en arena först. Avtalens uppgifter behöver någonstans att utföras."


def add_agreements(
    ctx: Context,
    work: UnitOfWork,
    drafts: tuple[AgreementImport, ...],
    progress: Callable[[int, int], None],
) -> None:
    """Add every agreement with its task and coming follow-ups, and the counterparts that are new.

    One with a private counterpart counts as valid only where koordinator or chief reads it in.
    Without a person to ask, names are not merged. The work is *Utegrupp*'s, or the first arena's
    where there is none. Source: RAG-40, RAG-42, RAG-47, RAG-54.

    Raises:
        DomainError: the unit has no arena.
    """
    reader = work.session.connection()
    customers, private = queries.customers_by_name(reader), queries.private_customers(reader)
    takes_on = ctx.allows(Area.ORDERS, Level.APPROVE)
    arenas = queries.arenas_by_name(reader)
    if not arenas:
        raise DomainError(_NO_ARENA)
    arena_id = arenas.get(_OUTDOOR_GROUP) or next(iter(arenas.values()))
    months = number_setting(ctx, SettingName.AGREEMENT_FOLLOW_UP_MONTHS)
    for done, row in enumerate(drafts, start=1):
        if row.counterpart not in customers:
            customers[row.counterpart] = new_id()
            work.add(Customer(id=customers[row.counterpart], name=row.counterpart))
        customer_id = customers[row.counterpart]
        agreement = _agreement(work, row, customer_id)
        agreement.valid_unsigned = takes_on or customer_id not in private
        task = checked_task(task_of(row, arena_id))
        work.add(AgreedTask(agreement_id=agreement.id, **task_values(task)))
        every = months_of_follow_up(agreement.follow_up, months)
        for day in follow_up_days(row.start, row.end, every):
            if day >= ctx.clock.today():
                work.add(AgreementFollowUp(agreement_id=agreement.id, due_on=day))
        progress(done, len(drafts))


def _agreement(work: UnitOfWork, row: AgreementImport, customer_id: UUID) -> ServiceAgreement:
    agreement = ServiceAgreement(id=new_id(), number=numbered(work, row.start))
    fill(agreement, agreement_of(row, customer_id))
    work.add(agreement)
    return agreement
