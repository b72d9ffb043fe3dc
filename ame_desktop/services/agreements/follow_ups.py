"""Follow-ups of agreements: planned, held with what was said, changed. Source: RAG-41."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.agreement_follow_ups import checked_follow_up
from ame_desktop.domain.agreement_rows import AgreementFollowUpDraft
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.services.context import Context
from ame_desktop.storage.models.agreements import AgreementFollowUp, ServiceAgreement
from ame_desktop.storage.unit_of_work import UnitOfWork


def add_follow_up(ctx: Context, agreement_id: UUID, draft: AgreementFollowUpDraft) -> Result[UUID]:
    """Plan a follow-up, or write down one that was held without having been planned.

    Raises:
        NotPermittedError: the roles may not write agreements.
        DomainError: it was held in the future, or says nothing.
    """
    ctx.require(Area.AGREEMENTS, Level.WRITE)
    checked = checked_follow_up(draft, ctx.clock.today())
    with ctx.write("agreements.follow_up", Topic.AGREEMENTS) as work:
        agreement = work.get(ServiceAgreement, agreement_id)
        row = AgreementFollowUp(id=new_id(), agreement_id=agreement_id)
        _fill(work, row, checked)
        work.add(row)
        return work.done(row.id, _said(agreement.number, checked))


def change_follow_up(
    ctx: Context, follow_up_id: UUID, version: int, draft: AgreementFollowUpDraft
) -> Result[None]:
    """Move a follow-up, or write down that it was held and what was said.

    Raises:
        NotPermittedError: the roles may not write agreements.
        DomainError: it was held in the future, or says nothing.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.AGREEMENTS, Level.WRITE)
    checked = checked_follow_up(draft, ctx.clock.today())
    with ctx.write("agreements.follow_up", Topic.AGREEMENTS) as work:
        row = work.get(AgreementFollowUp, follow_up_id, version)
        agreement = work.get(ServiceAgreement, row.agreement_id)
        _fill(work, row, checked)
        return work.done(None, _said(agreement.number, checked))


def remove_follow_up(ctx: Context, follow_up_id: UUID, version: int) -> Result[None]:
    """Take away a planned follow-up; one that was held stays.

    Raises:
        NotPermittedError: the roles may not write agreements.
        DomainError: it has been held.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.AGREEMENTS, Level.WRITE)
    with ctx.write("agreements.follow_up_remove", Topic.AGREEMENTS) as work:
        row = work.get(AgreementFollowUp, follow_up_id, version)
        if row.held_on is not None:
            raise DomainError("Uppföljningen är hållen och går inte att ta bort.")
        work.delete(row)
        return work.done(None, "Tog bort den planerade uppföljningen.")


def _fill(work: UnitOfWork, row: AgreementFollowUp, draft: AgreementFollowUpDraft) -> None:
    row.due_on, row.held_on = draft.due_on, draft.held_on
    row.with_whom, row.note = draft.with_whom, draft.note
    row.by_id = work.staff_id if draft.held_on is not None else None


def _said(number: str, draft: AgreementFollowUpDraft) -> str:
    day: date = draft.held_on or draft.due_on
    verb = "Följde upp" if draft.held_on is not None else "Planerade uppföljning av"
    return f"{verb} avtal {number} {full_date(day)}."
