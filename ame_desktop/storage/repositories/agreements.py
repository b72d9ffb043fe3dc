"""Agreements loaded for change, and the numbers they get."""

from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.storage.models.agreements import (
    AgreedTask,
    AgreedTaskChange,
    AgreementFollowUp,
    ServiceAgreement,
)
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.orders import Customer
from ame_desktop.storage.unit_of_work import UnitOfWork


def latest_number(work: UnitOfWork, prefix: str) -> str | None:
    """Return the latest number that begins so."""
    query = select(func.max(ServiceAgreement.number))
    return work.session.scalar(query.where(ServiceAgreement.number.like(f"{prefix}%")))


def renewal_of(work: UnitOfWork, agreement_id: UUID) -> ServiceAgreement | None:
    """Load the agreement that renews this one."""
    query = select(ServiceAgreement).where(ServiceAgreement.previous_id == agreement_id)
    return work.session.scalars(query).first()


def tasks_of(work: UnitOfWork, agreement_id: UUID) -> list[AgreedTask]:
    """Load the tasks of an agreement."""
    query = select(AgreedTask).where(AgreedTask.agreement_id == agreement_id)
    return list(work.session.scalars(query.order_by(AgreedTask.name, AgreedTask.id)))


def every_task(work: UnitOfWork) -> list[AgreedTask]:
    """Load the tasks of all agreements."""
    return list(work.session.scalars(select(AgreedTask).order_by(AgreedTask.id)))


def changes_of(work: UnitOfWork, agreed_task_id: UUID) -> list[AgreedTaskChange]:
    """Load the occurrences of a task that were moved or left out."""
    query = select(AgreedTaskChange).where(AgreedTaskChange.agreed_task_id == agreed_task_id)
    return list(work.session.scalars(query))


def follow_ups_of(work: UnitOfWork, agreement_id: UUID) -> list[AgreementFollowUp]:
    """Load the follow-ups of an agreement by the day they are due."""
    query = select(AgreementFollowUp).where(AgreementFollowUp.agreement_id == agreement_id)
    return list(work.session.scalars(query.order_by(AgreementFollowUp.due_on)))


def has_work(work: UnitOfWork, agreed_task_id: UUID) -> bool:
    """Whether a task of an agreement has been on a board."""
    query = select(func.count()).where(Task.agreed_task_id == agreed_task_id)
    return bool(work.session.scalar(query))


def customer_name(work: UnitOfWork, customer_id: UUID) -> str:
    """Return a counterpart's name, for the sentence that says what was done."""
    return work.get(Customer, customer_id).name
