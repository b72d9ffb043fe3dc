"""Long leaves, the chief's decisions about a person, and the leaves that are waited for."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import case, func, select

from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.broken_plans import ENDING_KINDS
from ame_desktop.domain.leave_rows import DECIDED_KINDS, DecisionRow, LeaveRow
from ame_desktop.domain.leaves import LeaveDraft
from ame_desktop.domain.plan_steps import SIGNED_KINDS
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.participants import Enrolment
from ame_desktop.storage.models.plans import LongLeave, Plan
from ame_desktop.storage.store import Reader


@dataclass(frozen=True)
class WaitingLeave:
    """A leave of somebody who is enrolled.

    ``planned_on`` is when they last got a plan of the unit's, and ``broken_on`` when one was last
    noted as broken or expired.
    """

    participant_id: UUID
    row: LeaveRow
    planned_on: date | None
    broken_on: date | None


def leaves(reader: Reader, participant_id: UUID) -> tuple[LeaveRow, ...]:
    """Return a person's long leaves, the latest first."""
    query = (
        select(*_COLUMNS)
        .where(LongLeave.participant_id == participant_id)
        .order_by(LongLeave.start.desc(), LongLeave.id)
    )
    return tuple(_row(row) for row in reader.execute(query))


def decisions(reader: Reader, participant_id: UUID) -> tuple[DecisionRow, ...]:
    """Return what the chief has been asked for a person, the latest first."""
    query = (
        select(
            ApprovalCase.id,
            ApprovalCase.kind,
            ApprovalCase.state,
            ApprovalCase.content,
            ApprovalCase.proposed_at,
            ApprovalCase.reason,
        )
        .where(ApprovalCase.participant_id == participant_id, ApprovalCase.kind.in_(DECIDED_KINDS))
        .order_by(ApprovalCase.proposed_at.desc(), ApprovalCase.id.desc())
    )
    return tuple(
        DecisionRow(key, kind, state, _day(content, "start"), _day(content, "end"), asked, reason)
        for key, kind, state, content, asked, reason in reader.execute(query)
    )


def leave_days(reader: Reader, participant_id: UUID, since: date) -> tuple[date, ...]:
    """Return the days since then that are marked as leave."""
    query = (
        select(Attendance.day)
        .where(
            Attendance.participant_id == participant_id,
            Attendance.state == AttendanceState.LEAVE,
            Attendance.day >= since,
        )
        .distinct()
        .order_by(Attendance.day)
    )
    return tuple(reader.scalars(query))


def approved_studies(reader: Reader, participant_id: UUID, start: date) -> bool:
    """Whether the chief has approved studies that a day lies in. Source: TRE-52."""
    return any(
        row.kind is ApprovalKind.STUDIES
        and row.state is ApprovalState.APPROVED
        and row.start is not None
        and row.start <= start <= (row.end or start)
        for row in decisions(reader, participant_id)
    )


def waiting_leaves(reader: Reader, today: date) -> tuple[WaitingLeave, ...]:
    """Return the leaves of all who are enrolled, with when they last got a plan. One question."""
    planned = (
        select(
            Plan.participant_id,
            func.max(case((Plan.kind.in_(SIGNED_KINDS), Plan.made_on))).label("on"),
            func.max(case((Plan.kind.in_(ENDING_KINDS), Plan.made_on))).label("broken"),
        )
        .group_by(Plan.participant_id)
        .subquery()
    )
    enrolled = select(Enrolment.participant_id).where(
        (Enrolment.end.is_(None)) | (Enrolment.end >= today)
    )
    query = (
        select(LongLeave.participant_id, planned.c.on, planned.c.broken, *_COLUMNS)
        .join(planned, planned.c.participant_id == LongLeave.participant_id, isouter=True)
        .where(LongLeave.participant_id.in_(enrolled))
        .order_by(LongLeave.start, LongLeave.id)
    )
    return tuple(
        WaitingLeave(row.participant_id, _row(row), row.on, row.broken)
        for row in reader.execute(query)
    )


_COLUMNS = (
    LongLeave.id,
    LongLeave.version,
    LongLeave.kind,
    LongLeave.start,
    LongLeave.end,
    LongLeave.child_born_on,
    LongLeave.information_on,
    LongLeave.childcare_certificate_on,
    LongLeave.applied_on,
    LongLeave.csn,
    LongLeave.called_on,
    LongLeave.note,
    LongLeave.evaluated_on,
)


def _row(row: Any) -> LeaveRow:
    draft = LeaveDraft(
        row.kind,
        row.start,
        row.end,
        row.child_born_on,
        row.information_on,
        row.childcare_certificate_on,
        row.applied_on,
        row.csn,
        row.called_on,
        row.note,
        row.evaluated_on,
    )
    return LeaveRow(row.id, row.version, draft)


def _day(content: dict[str, Any], key: str) -> date | None:
    text = content.get(key)
    return date.fromisoformat(text) if text else None
