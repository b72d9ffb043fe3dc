"""Cases in the chief's basket, what is said in them, and who stands in for the chief."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select, true
from sqlalchemy.orm import aliased

from ame_desktop.domain.approval_rules import DeputyRow
from ame_desktop.domain.approval_sheets import Alike, Message, SimilarCase
from ame_desktop.domain.approvals import DECIDED, OPEN, ApprovalKind, CaseData
from ame_desktop.domain.ids import ParticipantId
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.participants import Protection
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.approvals import ApprovalCase, ApprovalMessage, Deputy
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.store import Reader

_PROPOSER, _DECIDER = aliased(Staff), aliased(Staff)


def waiting(reader: Reader, staff_id: UUID) -> tuple[CaseData, ...]:
    """Return all open cases of those whom the staff may meet, the oldest first."""
    return _cases(reader, staff_id, ApprovalCase.state.in_(OPEN))


def decided(reader: Reader, staff_id: UUID, since: datetime) -> tuple[CaseData, ...]:
    """Return the cases decided since then of those whom the staff may meet."""
    condition = and_(ApprovalCase.state.in_(DECIDED), ApprovalCase.decided_at >= since)
    return _cases(reader, staff_id, condition)


def proposed_by(reader: Reader, staff_id: UUID, since: datetime) -> tuple[CaseData, ...]:
    """Return the staff's own proposals: all that are open, and the others since then."""
    recent = or_(ApprovalCase.state.in_(OPEN), ApprovalCase.proposed_at >= since)
    return _cases(reader, staff_id, and_(ApprovalCase.proposed_by_id == staff_id, recent))


def every_case(reader: Reader, staff_id: UUID) -> tuple[CaseData, ...]:
    """Return all cases of those whom the staff may meet, wherever they stand."""
    return _cases(reader, staff_id, true())


def case(reader: Reader, staff_id: UUID, case_id: UUID) -> CaseData | None:
    """Return a case, or ``None`` where there is none for this member of staff."""
    return next(iter(_cases(reader, staff_id, ApprovalCase.id == case_id)), None)


def has_open_case(reader: Reader, kind: ApprovalKind, subject_id: UUID) -> bool:
    """Whether something waits for a decision about a subject."""
    query = select(ApprovalCase.id).where(
        ApprovalCase.kind == kind,
        ApprovalCase.subject_id == subject_id,
        ApprovalCase.state.in_(OPEN),
    )
    return reader.execute(query).first() is not None


def _cases(reader: Reader, staff_id: UUID, where: ColumnElement[bool]) -> tuple[CaseData, ...]:
    met = or_(ApprovalCase.participant_id.is_(None), may_meet(staff_id))
    query = (
        select(
            ApprovalCase.id,
            ApprovalCase.version,
            ApprovalCase.kind,
            ApprovalCase.state,
            ApprovalCase.subject_id,
            ApprovalCase.participant_id,
            Participant.given_name,
            Participant.family_name,
            Participant.alias,
            Participant.birth_date,
            Participant.protection,
            ApprovalCase.proposed_by_id,
            _PROPOSER.name.label("proposed_by"),
            ApprovalCase.proposed_at,
            ApprovalCase.proposed,
            ApprovalCase.content,
            _DECIDER.name.label("decided_by"),
            ApprovalCase.decided_at,
            ApprovalCase.reason,
        )
        .join(_PROPOSER, _PROPOSER.id == ApprovalCase.proposed_by_id)
        .join(_DECIDER, _DECIDER.id == ApprovalCase.decided_by_id, isouter=True)
        .join(Participant, Participant.id == ApprovalCase.participant_id, isouter=True)
        .where(where, met)
        .order_by(ApprovalCase.proposed_at, ApprovalCase.id)
    )
    return tuple(_case(row) for row in reader.execute(query))


def _case(row: Any) -> CaseData:
    name = None
    if row.participant_id is not None:
        name = PersonName(row.given_name, row.family_name, row.alias, row.birth_date)
    return CaseData(
        row.id,
        row.version,
        row.kind,
        row.state,
        row.subject_id,
        ParticipantId(row.participant_id) if row.participant_id is not None else None,
        name,
        row.protection not in {None, Protection.NONE},
        row.proposed_by_id,
        row.proposed_by,
        row.proposed_at,
        row.proposed,
        row.content,
        row.decided_by or "",
        row.decided_at,
        row.reason,
    )


def messages(reader: Reader, case_id: UUID) -> tuple[Message, ...]:
    """Return what is asked and answered in a case, oldest first."""
    query = (
        select(Staff.name, ApprovalMessage.at, ApprovalMessage.text)
        .join(Staff, Staff.id == ApprovalMessage.by_id)
        .where(ApprovalMessage.case_id == case_id)
        .order_by(ApprovalMessage.at, ApprovalMessage.id)
    )
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return tuple(Message(*row) for row in rows)


def similar(
    reader: Reader, case: CaseData, alike: Alike, since: datetime
) -> tuple[SimilarCase, ...]:
    """Return how other cases of the same kind were decided since then, the latest first.

    A reason can tell whom it is about, so of a protected person only the outcome and its day are
    told. Source: NAT-38.
    """
    query = (
        select(
            ApprovalCase.state,
            ApprovalCase.decided_at,
            ApprovalCase.reason,
            Participant.given_name,
            Participant.family_name,
            Participant.protection,
        )
        .join(Participant, Participant.id == ApprovalCase.participant_id, isouter=True)
        .where(
            ApprovalCase.kind == case.kind,
            ApprovalCase.id != case.case_id,
            ApprovalCase.state.in_(DECIDED),
            ApprovalCase.decided_at >= since,
        )
        .order_by(ApprovalCase.decided_at.desc(), ApprovalCase.id)
    )
    if alike.form is not None:
        query = query.join(Placement, Placement.id == ApprovalCase.subject_id).where(
            Placement.form == alike.form, Placement.arena_id == alike.arena_id
        )
    return tuple(_similar(row) for row in reader.execute(query))


def _similar(row: Any) -> SimilarCase:
    if row.protection not in {None, Protection.NONE}:
        return SimilarCase(row.state, row.decided_at, "")
    name = PersonName(row.given_name or "", row.family_name or "")
    return SimilarCase(row.state, row.decided_at, row.reason, name.full)


def deputies(reader: Reader, from_day: date | None = None) -> tuple[DeputyRow, ...]:
    """Return who stands in for the chief, from a day on where one is given, in order of time."""
    namer = aliased(Staff)
    query = (
        select(
            Deputy.id,
            Deputy.version,
            Deputy.staff_id,
            Staff.name,
            Deputy.start,
            Deputy.end,
            namer.name,
        )
        .join(Staff, Staff.id == Deputy.staff_id)
        .join(namer, namer.id == Deputy.named_by_id)
        .order_by(Deputy.start.desc(), Deputy.id)
    )
    if from_day is not None:
        query = query.where(Deputy.end >= from_day)
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return tuple(DeputyRow(*row) for row in rows)


def is_deputy(reader: Reader, staff_id: UUID, day: date) -> bool:
    """Whether somebody stands in for the chief on a day."""
    query = select(Deputy.id).where(
        Deputy.staff_id == staff_id, Deputy.start <= day, Deputy.end >= day
    )
    return reader.execute(query).first() is not None
