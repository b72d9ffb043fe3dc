"""The latest proposal to change the unit's data key."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import aliased

from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.data_key import CHANGED, REASON, KeyChange
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.approvals import ApprovalCase, ApprovalMessage
from ame_desktop.storage.store import Reader


def latest_change(reader: Reader) -> KeyChange | None:
    """Return the latest proposal, or ``None`` where there has been none."""
    proposer, decider = aliased(Staff), aliased(Staff)
    question = (
        select(ApprovalCase, proposer.name, decider.name)
        .with_only_columns(
            *ApprovalCase.__table__.columns,
            proposer.name.label("proposed_by"),
            decider.name.label("decided_by"),
        )
        .join(proposer, proposer.id == ApprovalCase.proposed_by_id)
        .outerjoin(decider, decider.id == ApprovalCase.decided_by_id)
        .where(ApprovalCase.kind == ApprovalKind.DATA_KEY)
        .order_by(ApprovalCase.proposed_at.desc(), ApprovalCase.id.desc())
        .limit(1)
    )
    row = reader.execute(question).first()
    if row is None:
        return None
    asked = (
        select(ApprovalMessage.text)
        .where(ApprovalMessage.case_id == row.id)
        .order_by(ApprovalMessage.at.desc())
        .limit(1)
    )
    changed = row.content.get(CHANGED)
    return KeyChange(
        row.id,
        row.version,
        row.state,
        str(row.content.get(REASON, "")),
        row.proposed_by_id,
        row.proposed_by,
        row.proposed_at,
        row.decided_by or "",
        reader.execute(asked).scalar() or row.reason,
        datetime.fromisoformat(changed) if changed else None,
    )
