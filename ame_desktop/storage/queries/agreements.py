"""Agreements with counterpart, tasks and follow-ups, and the hours that were worked for them."""

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, func, select, true
from sqlalchemy.orm import aliased

from ame_desktop.domain.agreement_rows import (
    AgreedTaskDraft,
    AgreedTaskRow,
    AgreementDraft,
    AgreementFollowUpDraft,
    AgreementFollowUpRow,
    AgreementRow,
)
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.agreements import (
    AgreedTask,
    AgreementFollowUp,
    ServiceAgreement,
)
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.briefing import Vehicle
from ame_desktop.storage.models.orders import Customer
from ame_desktop.storage.queries.agreed_hours import done_occasions
from ame_desktop.storage.store import Reader

Condition = ColumnElement[bool]
_DRAFT_FIELDS = tuple(AgreementDraft.__dataclass_fields__)
_TASK_FIELDS = tuple(AgreedTaskDraft.__dataclass_fields__)


@dataclass(frozen=True)
class StoredAgreement:
    """An agreement as it is stored; ``row`` has no figures, phase or remarks yet."""

    row: AgreementRow
    draft: AgreementDraft
    previous_id: UUID | None
    signed_by_customer: str
    end_reason: str


@dataclass(frozen=True)
class WorkedMonth:
    """What was done for an agreement in a month, told by its first day."""

    agreement_id: UUID
    month: date
    hours: Decimal
    occasions: int


def one(agreement_id: UUID) -> Condition:
    """Return the condition for a single agreement."""
    return ServiceAgreement.id == agreement_id


def several(agreement_ids: Collection[UUID]) -> Condition:
    """Return the condition for some agreements."""
    return ServiceAgreement.id.in_(agreement_ids)


def of_customer(customer_id: UUID) -> Condition:
    """Return the condition for the agreements of a counterpart."""
    return ServiceAgreement.customer_id == customer_id


def agreements(reader: Reader, where: Condition | None = None) -> tuple[StoredAgreement, ...]:
    """Return agreements, the first to end first."""
    later = aliased(ServiceAgreement)
    renewed = (
        select(later.previous_id, func.max(later.number).label("number"))
        .where(later.previous_id.is_not(None))
        .group_by(later.previous_id)
        .subquery()
    )
    following = aliased(ServiceAgreement)
    query = (
        select(
            ServiceAgreement.__table__,
            Customer.name.label("customer"),
            Customer.kind.label("customer_kind"),
            Staff.name.label("responsible"),
            following.id.label("next_id"),
        )
        .select_from(ServiceAgreement)
        .join(Customer, Customer.id == ServiceAgreement.customer_id)
        .join(Staff, Staff.id == ServiceAgreement.responsible_id, isouter=True)
        .join(renewed, renewed.c.previous_id == ServiceAgreement.id, isouter=True)
        .join(following, following.number == renewed.c.number, isouter=True)
        .where(true() if where is None else where)
        .order_by(ServiceAgreement.end, ServiceAgreement.number)
    )
    return tuple(_stored(row) for row in reader.execute(query))


def _task_draft(row: Any) -> AgreedTaskDraft:
    values = {name: getattr(row, name) for name in _TASK_FIELDS}
    return AgreedTaskDraft(**{**values, "qualifications": tuple(row.qualifications)})


def agreed_tasks(reader: Reader, agreement_id: UUID) -> tuple[AgreedTaskRow, ...]:
    """Return the tasks of an agreement by name."""
    query = (
        select(AgreedTask.__table__, Arena.name.label("arena"), Vehicle.name.label("vehicle"))
        .select_from(AgreedTask)
        .join(Arena, Arena.id == AgreedTask.arena_id)
        .join(Vehicle, Vehicle.id == AgreedTask.vehicle_id, isouter=True)
        .where(AgreedTask.agreement_id == agreement_id)
        .order_by(AgreedTask.name, AgreedTask.id)
    )
    return tuple(
        AgreedTaskRow(
            row.id,
            row.version,
            row.agreement_id,
            row.arena,
            row.vehicle or "",
            _task_draft(row),
        )
        for row in reader.execute(query)
    )


def follow_ups(reader: Reader, where: Condition | None = None) -> tuple[AgreementFollowUpRow, ...]:
    """Return follow-ups of agreements by the day they are due."""
    query = (
        select(AgreementFollowUp.__table__, Staff.name.label("by"))
        .select_from(AgreementFollowUp)
        .join(ServiceAgreement, ServiceAgreement.id == AgreementFollowUp.agreement_id)
        .join(Staff, Staff.id == AgreementFollowUp.by_id, isouter=True)
        .where(true() if where is None else where)
        .order_by(AgreementFollowUp.due_on, AgreementFollowUp.id)
    )
    return tuple(
        AgreementFollowUpRow(
            row.id,
            row.version,
            row.agreement_id,
            AgreementFollowUpDraft(row.due_on, row.held_on, row.with_whom, row.note),
            row.by or "",
        )
        for row in reader.execute(query)
    )


def worked_months(reader: Reader, where: Condition | None = None) -> tuple[WorkedMonth, ...]:
    """Return what was done for each agreement month by month.

    An occasion that was split over days or shared by groups is one occasion, of the month that it
    was begun in; its hours lie on the days they were worked.
    """
    hours: defaultdict[tuple[UUID, date], Decimal] = defaultdict(Decimal)
    occasions = Counter[tuple[UUID, date]]()
    ours = select(ServiceAgreement.id).where(true() if where is None else where)
    for done in done_occasions(reader, AgreedTask.agreement_id.in_(ours)):
        occasions[done.agreement_id, done.begun_on.replace(day=1)] += 1
        for day, worked in done.hours:
            hours[done.agreement_id, day.replace(day=1)] += worked
    keys = sorted({*hours, *occasions}, key=_by_month)
    return tuple(WorkedMonth(*key, hours[key], occasions[key]) for key in keys)


def _by_month(key: tuple[UUID, date]) -> tuple[date, str]:
    return key[1], str(key[0])


def _stored(row: Row[Any]) -> StoredAgreement:
    line = AgreementRow(
        agreement_id=row.id,
        version=row.version,
        number=row.number,
        customer_id=row.customer_id,
        customer=row.customer,
        customer_kind=row.customer_kind,
        title=row.title,
        state=row.state,
        valid_unsigned=row.valid_unsigned,
        start=row.start,
        end=row.end,
        hours_a_month=row.hours_a_month,
        responsible_id=row.responsible_id,
        responsible=row.responsible or "",
        longer_reason=row.longer_reason,
        longer_approved=row.longer_approved_by_id is not None,
        signed_on=row.signed_on,
        ended_on=row.ended_on,
        next_id=row.next_id,
    )
    draft = AgreementDraft(**{name: getattr(row, name) for name in _DRAFT_FIELDS})
    return StoredAgreement(line, draft, row.previous_id, row.signed_by_customer, row.end_reason)
