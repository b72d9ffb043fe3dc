"""The invented private orders: one done and charged, one that waits for the koordinator."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.domain.billing import BillingDraft, next_basis_number, working_of
from ame_desktop.domain.billing_papers import Made, content_of, hash_of, made_basis
from ame_desktop.domain.billing_rates import rates_on
from ame_desktop.domain.calendar import previous_working_day
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.orders import OrderSource, OrderStatus
from ame_desktop.domain.unit_settings import SettingName, SettingRow
from ame_desktop.services.demo.customers import ASSOCIATION, PERSON
from ame_desktop.services.order_acceptance import in_local_time
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.orders import BillingBasis, CustomerOrder
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.queries.importing import customers_by_name
from ame_desktop.storage.queries.private_orders import judged_orders
from ame_desktop.storage.repositories.unit_settings import put_setting
from ame_desktop.storage.unit_of_work import UnitOfWork

_RATES = ((SettingName.SUPERVISOR_WAGE, "320"), (SettingName.KILOMETRE_RATE, "4,50"))
_SOURCE = "Exempelbeslut om självkostnad"
_CONCLUSION = "Ingen konkurrens med företag. Moms läggs på när fakturan skrivs."
_TOOK = BillingDraft(Decimal("4.5"), Decimal(24))


def add_private_orders(
    work: UnitOfWork, staff: dict[str, UUID], unit_name: str, today: date
) -> None:
    """Add the unit's rates, an association's order with its basis, and a person's that waits."""
    for name, rate in _RATES:
        put_setting(work, SettingRow(name, date(today.year, 1, 1), {"text": rate}, _SOURCE))
    customers = customers_by_name(work.session.connection())
    coordinator, chief = staff["koordinator"], staff["enhetschef"]
    done_on = previous_working_day(today - timedelta(days=6))
    came, accepted, judged = (_at(work, today, days) for days in (16, 15, 12))
    done = _order(
        work,
        (f"EX-{today.year}-0042", customers[ASSOCIATION], came),
        text="Ställa upp stolar och bord inför årsmötet",
        address="Idrottsvägen 1",
        orderer="Föreningens kassör",
        hours=Decimal(4),
        wanted_on=done_on,
        outdoor=False,
        status=OrderStatus.DONE,
        done_on=done_on,
        accepted_by_id=coordinator,
        accepted_at=accepted,
        charge_checked_by_id=chief,
        charge_checked_at=judged,
        charge_conclusion=_CONCLUSION,
    )
    waiting = _order(
        work,
        (f"EX-{today.year}-0043", customers[PERSON], work.at - timedelta(days=2)),
        text="Skotta snö vid grind och trappa när det behövs",
        address="Björkstigen 6",
        orderer=PERSON,
        phone="0600-12 34 03",
        wanted_on=today + timedelta(days=3),
        outdoor=True,
        source=OrderSource.BY_HAND,
    )
    work.add(
        ApprovalCase(
            id=new_id(),
            kind=ApprovalKind.PRIVATE_ORDER,
            subject_id=waiting,
            state=ApprovalState.WAITING,
            proposed_by_id=staff["handledare"],
            proposed_at=work.at - timedelta(days=2),
        )
    )
    work.session.flush()
    _charge(work, done, (coordinator, unit_name), today)


def _at(work: UnitOfWork, today: date, days: int) -> datetime:
    """Return the same time of day on a working day so many days ago."""
    return work.at - (today - previous_working_day(today - timedelta(days=days)))


def _order(work: UnitOfWork, about: tuple[str, UUID, datetime], **more: Any) -> UUID:
    number, customer_id, came = about
    row = CustomerOrder(
        id=new_id(), number=number, customer_id=customer_id, received_at=came, **more
    )
    work.add(row)
    return row.id


def _charge(work: UnitOfWork, order_id: UUID, by: tuple[UUID, str], today: date) -> None:
    staff_id, unit_name = by
    reader = work.session.connection()
    order = in_local_time(judged_orders(reader, {order_id})[0])
    day = order.done_on or today
    worked = working_of(_TOOK, rates_on(unit_settings.settings(reader), day))
    made = Made(next_basis_number(today.year, None), unit_name, order.accepted_by, today)
    basis = made_basis(order, _TOOK, worked, made, day)
    content = content_of(basis)
    work.add(
        BillingBasis(
            order_id=order_id,
            number=basis.number,
            made_at=work.at,
            made_by_id=staff_id,
            hours=basis.hours,
            kilometres=basis.kilometres,
            total=basis.total,
            content=content,
            sha256=hash_of(content),
        )
    )
