"""Cases in the chief's basket, loaded for change."""

from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.approvals import OPEN, ApprovalKind
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.unit_of_work import UnitOfWork


def open_case_of(work: UnitOfWork, kind: ApprovalKind, subject_id: UUID) -> ApprovalCase | None:
    """Load the open case on a subject, if there is one."""
    query = select(ApprovalCase).where(
        ApprovalCase.subject_id == subject_id,
        ApprovalCase.kind == kind,
        ApprovalCase.state.in_(OPEN),
    )
    return work.session.scalars(query).first()
