"""From draft to signed, ended or renewed, and the chief's word on more than a year."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.agreement_follow_ups import follow_up_days, months_of_follow_up
from ame_desktop.domain.agreement_rows import AgreementDraft
from ame_desktop.domain.agreement_rules import (
    Standing,
    check_ending,
    check_signing,
    checked_draft,
    is_longer_than_a_year,
    next_period,
)
from ame_desktop.domain.agreements import AgreementState
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.plain_text import fitting_text, plain_text
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.agreements.tasks import TASK_FIELDS
from ame_desktop.services.agreements.writing import FIELDS, TOPICS, fill, numbered
from ame_desktop.services.approvals.opening import open_case
from ame_desktop.services.context import Context
from ame_desktop.services.orders.private import require_acceptor
from ame_desktop.services.settings import number_setting
from ame_desktop.storage.models.agreements import (
    AgreedTask,
    AgreementFollowUp,
    ServiceAgreement,
)
from ame_desktop.storage.queries import customers as query
from ame_desktop.storage.repositories import agreements as repository
from ame_desktop.storage.unit_of_work import UnitOfWork

_NOT_LONGER = "Avtalet är inte längre än ett år och behöver inte godkännas."


def sign(
    ctx: Context, agreement_id: UUID, version: int, signed_on: date, by_customer: str
) -> Result[UUID]:
    """Note that both sides have signed; follow-ups get their days. Source: RAG-40, RAG-41.

    With others than own units only who takes private orders on signs. Source: RAG-47.

    Args:
        ctx: who notes it.
        agreement_id: the agreement.
        version: the version that was read.
        signed_on: the day on the paper.
        by_customer: who signed for the counterpart.

    Raises:
        NotPermittedError: the roles may not write agreements, or not those of private ones.
        DomainError: a section is empty, it is longer than the chief has agreed to, or nobody
            signed for the counterpart.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.AGREEMENTS, Level.WRITE)
    with ctx.read() as reader:
        private = agreement_id in query.private_agreements(reader)
    if private:
        require_acceptor(ctx, "agreements.sign")
    signer = fitting_text(by_customer, "Namnet", 200, field="by_customer")
    if not signer:
        raise DomainError("Skriv vem som tecknar för motparten.", field="by_customer")
    if signed_on > ctx.clock.today():
        raise DomainError("Avtalet kan inte ha tecknats efter i dag.", field="signed_on")
    months = number_setting(ctx, SettingName.AGREEMENT_FOLLOW_UP_MONTHS)
    with ctx.write("agreements.sign", *TOPICS) as work:
        row = work.get(ServiceAgreement, agreement_id, version)
        check_signing(
            draft_of(row),
            row.state,
            signed_on,
            longer_approved=row.longer_approved_by_id is not None,
        )
        row.state, row.valid_unsigned = AgreementState.SIGNED, False
        row.signed_on, row.signed_by_customer = signed_on, signer
        plan_days(work, row, months)
        name = repository.customer_name(work, row.customer_id)
        return work.done(row.id, f"Avtal {row.number} med {name} är tecknat.")


def end(ctx: Context, agreement_id: UUID, version: int, day: date, reason: str) -> Result[None]:
    """End an agreement before its time; ``day`` is the last day that it holds.

    Raises:
        NotPermittedError: the roles may not write agreements.
        DomainError: it never held, is ended already, or the day or the reason is missing.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.AGREEMENTS, Level.WRITE)
    why = plain_text(reason, "Skälet", field="reason")
    if not why:
        raise DomainError("Skriv varför avtalet avslutas.", field="reason")
    with ctx.write("agreements.end", *TOPICS) as work:
        row = work.get(ServiceAgreement, agreement_id, version)
        standing = Standing(row.state, row.valid_unsigned, row.start, row.end, row.ended_on)
        check_ending(standing, day)
        row.state, row.ended_on, row.end_reason = AgreementState.ENDED, day, why
        for meeting in repository.follow_ups_of(work, agreement_id):
            if meeting.held_on is None and meeting.due_on > day:
                work.delete(meeting)
        return work.done(None, f"Avslutade avtal {row.number} {full_date(day)}.")


def renew(ctx: Context, agreement_id: UUID) -> Result[UUID]:
    """Copy an agreement to the year that follows, as a draft with its tasks. Source: RAG-42.

    What came of the old year is told in the new one's file and on its papers.

    Raises:
        NotPermittedError: the roles may not write agreements.
        DomainError: it has been renewed already, or is a draft that has never held.
        ConflictError: somebody else laid up another agreement at the same moment.
    """
    ctx.require(Area.AGREEMENTS, Level.WRITE)
    with ctx.write("agreements.renew", *TOPICS) as work:
        old = work.get(ServiceAgreement, agreement_id)
        if repository.renewal_of(work, agreement_id) is not None:
            raise DomainError("Avtalet är redan förnyat. Öppna det nya i stället.")
        if old.state is AgreementState.DRAFT and not old.valid_unsigned:
            raise DomainError("Ett utkast förnyas inte. Teckna det först.", field="state")
        held = Standing(old.state, old.valid_unsigned, old.start, old.end, old.ended_on)
        start, last = next_period(held.last_day, ctx.clock.today())
        new = ServiceAgreement(id=new_id(), number=numbered(work, start), previous_id=old.id)
        fill(new, replace(draft_of(old), start=start, end=last, longer_reason=""))
        work.add(new)
        _copy_tasks(work, old, new)
        name = repository.customer_name(work, new.customer_id)
        return work.done(new.id, f"Förnyade avtalet med {name} till {full_date(last)}.")


def propose_longer(ctx: Context, agreement_id: UUID, version: int) -> Result[UUID]:
    """Ask the chief to agree to more than a year; the draft says why. Source: RAG-42.

    Raises:
        NotPermittedError: the roles may not write agreements.
        DomainError: it is not longer than a year, or waits already.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.AGREEMENTS, Level.WRITE)
    with ctx.write("agreements.propose", Topic.AGREEMENTS, Topic.APPROVALS) as work:
        row = work.get(ServiceAgreement, agreement_id, version)
        longer = is_longer_than_a_year(row.start, row.end)
        if row.state is not AgreementState.DRAFT or not longer or row.longer_approved_by_id:
            raise DomainError(_NOT_LONGER, field="end", rule="RAG-42")
        checked_draft(draft_of(row))
        open_case(work, ctx, ApprovalKind.AGREEMENT, row.id, None)
        return work.done(row.id, f"Skickade avtal {row.number} till enhetschefen.")


def draft_of(row: ServiceAgreement) -> AgreementDraft:
    """Return an agreement as a draft says it."""
    return AgreementDraft(**{name: getattr(row, name) for name in FIELDS})


def plan_days(work: UnitOfWork, row: ServiceAgreement, otherwise: int) -> None:
    """Give an agreement's follow-ups their days, unless some are planned already."""
    if repository.follow_ups_of(work, row.id):
        return
    months = months_of_follow_up(row.follow_up, otherwise)
    for day in follow_up_days(row.start, row.end, months):
        work.add(AgreementFollowUp(agreement_id=row.id, due_on=day))


def _copy_tasks(work: UnitOfWork, old: ServiceAgreement, new: ServiceAgreement) -> None:
    for task in repository.tasks_of(work, old.id):
        if task.active:
            values = {name: getattr(task, name) for name in TASK_FIELDS}
            work.add(AgreedTask(agreement_id=new.id, **values))
