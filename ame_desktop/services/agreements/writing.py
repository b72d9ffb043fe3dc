"""Drafts of agreements: laid up, changed, and taken away again. Source: RAG-39 to RAG-42."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.agreement_rows import AgreementDraft
from ame_desktop.domain.agreement_rules import (
    SIGNED_STANDS,
    checked_draft,
    is_longer_than_a_year,
    next_number,
)
from ame_desktop.domain.agreements import AgreementState
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.services.context import Context
from ame_desktop.storage.models.agreements import ServiceAgreement
from ame_desktop.storage.repositories import agreements as repository
from ame_desktop.storage.repositories.approvals import open_case_of
from ame_desktop.storage.unit_of_work import UnitOfWork

TOPICS = (Topic.AGREEMENTS, Topic.BRIEFING)
FIELDS = tuple(AgreementDraft.__dataclass_fields__)
_CHANGED_WHEN_SIGNED = frozenset(
    {"contact", "contact_phone", "contact_email", "responsible_id", "comment"}
)
_TRIES = 5


def add_draft(ctx: Context, draft: AgreementDraft) -> Result[UUID]:
    """Lay up an agreement as a draft; it holds once it is signed.

    A longer one than a year needs a reason; the chief who lays it up has agreed to it.

    Raises:
        NotPermittedError: the roles may not write agreements.
        DomainError: it is longer than a year without a reason, or a value cannot be kept.
    """
    ctx.require(Area.AGREEMENTS, Level.WRITE)
    checked = checked_draft(draft)
    for _ in range(_TRIES - 1):
        try:
            return _add(ctx, checked)
        except ConflictError:
            # Somebody else took the number at the same moment: the next one is free.
            continue
    return _add(ctx, checked)


def change(ctx: Context, agreement_id: UUID, version: int, draft: AgreementDraft) -> Result[UUID]:
    """Change an agreement; of a signed one only contact, responsible and remark.

    Raises:
        NotPermittedError: the roles may not write agreements.
        DomainError: what was signed would change, or a value cannot be kept.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.AGREEMENTS, Level.WRITE)
    checked = checked_draft(draft)
    with ctx.write("agreements.change", *TOPICS) as work:
        row = work.get(ServiceAgreement, agreement_id, version)
        _check_stands(row, checked)
        period = (row.start, row.end, row.longer_reason)
        fill(row, checked)
        if period != (row.start, row.end, row.longer_reason):
            row.longer_approved_by_id = _approver(ctx, checked)
        return work.done(row.id, f"Ändrade avtal {row.number}.")


def remove(ctx: Context, agreement_id: UUID, version: int) -> Result[None]:
    """Take away a draft that nothing has been done for.

    Raises:
        NotPermittedError: the roles may not write agreements.
        DomainError: it is signed, waits for the chief, or work has been done for it.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.AGREEMENTS, Level.WRITE)
    with ctx.write("agreements.remove", *TOPICS) as work:
        row = work.get(ServiceAgreement, agreement_id, version)
        if row.state is not AgreementState.DRAFT:
            raise DomainError("Bara ett utkast går att ta bort. Avsluta avtalet i stället.")
        if open_case_of(work, ApprovalKind.AGREEMENT, row.id) is not None:
            raise DomainError("Avtalet väntar på beslut. Ta tillbaka ärendet först.")
        tasks = repository.tasks_of(work, agreement_id)
        if any(repository.has_work(work, task.id) for task in tasks):
            raise DomainError("Avtalet har uppgifter på tavlan. Avsluta det i stället.")
        for task in tasks:
            for moved in repository.changes_of(work, task.id):
                work.delete(moved)
            work.delete(task)
        for meeting in repository.follow_ups_of(work, agreement_id):
            work.delete(meeting)
        work.delete(row)
        return work.done(None, f"Tog bort utkastet {row.number}.")


def numbered(work: UnitOfWork, start: date) -> str:
    """Return the next free number of the year that an agreement begins in."""
    work.session.flush()
    return next_number(start.year, repository.latest_number(work, f"AV-{start.year}-"))


def fill(row: ServiceAgreement, draft: AgreementDraft) -> None:
    """Let an agreement be as the draft says; the draft has been checked."""
    for name in FIELDS:
        setattr(row, name, getattr(draft, name))


def _add(ctx: Context, draft: AgreementDraft) -> Result[UUID]:
    with ctx.write("agreements.add", *TOPICS) as work:
        row = ServiceAgreement(
            id=new_id(),
            number=numbered(work, draft.start),
            longer_approved_by_id=_approver(ctx, draft),
        )
        fill(row, draft)
        work.add(row)
        name = repository.customer_name(work, draft.customer_id)
        return work.done(row.id, f"Lade upp avtal {row.number} med {name} som utkast.")


def _approver(ctx: Context, draft: AgreementDraft) -> UUID | None:
    """Return the chief where a longer time is written by the chief. Source: RAG-42."""
    longer = draft.end is not None and is_longer_than_a_year(draft.start, draft.end)
    if longer and ctx.allows(Area.AGREEMENTS, Level.APPROVE):
        return ctx.actor.staff_id
    return None


def _check_stands(row: ServiceAgreement, draft: AgreementDraft) -> None:
    if row.state is AgreementState.DRAFT:
        return
    for name in FIELDS:
        if name not in _CHANGED_WHEN_SIGNED and getattr(row, name) != getattr(draft, name):
            raise DomainError(SIGNED_STANDS, field=name, rule="RAG-42")
