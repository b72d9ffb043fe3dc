"""Broken and expired plans of a person, those that stand in the way, and those that run out."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import aliased

from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.domain.broken_plans import (
    ENDING_KINDS,
    BreakNote,
    BreakTimes,
    BrokenRow,
    ends_on,
)
from ame_desktop.domain.plans import LeaveKind, PlanKind, PlanState
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.participants import Enrolment, Participant
from ame_desktop.storage.models.plans import LongLeave, Plan, PlanSection
from ame_desktop.storage.queries.participants import has_left
from ame_desktop.storage.store import Reader

_PREVIOUS = aliased(Plan)


@dataclass(frozen=True)
class RunningBreak:
    """A broken or expired plan that runs, of somebody who has not left."""

    plan_id: UUID
    participant_id: UUID
    kind: PlanKind
    on: date
    last_contact: date | None
    extended_to: date | None


def broken_plans(
    reader: Reader, participant_id: UUID, times: BreakTimes, today: date
) -> tuple[BrokenRow, ...]:
    """Return a person's broken and expired plans with their notes, the latest first."""
    rows = _rows(reader, Plan.participant_id == participant_id)
    running = {row.plan_id for row in running_breaks(reader, today, participant_id)}
    return _with_notes(reader, rows, running, times)


def breaks_by_key(
    reader: Reader, keys: Collection[UUID], times: BreakTimes
) -> dict[UUID, BrokenRow]:
    """Return broken plans by their identities, for those who decide about them."""
    rows = _rows(reader, Plan.id.in_(keys))
    return {row.plan_id: row for row in _with_notes(reader, rows, frozenset(), times)}


def running_breaks(
    reader: Reader, today: date, participant_id: UUID | None = None
) -> tuple[RunningBreak, ...]:
    """Return what runs, of one person who is here, or of all whom nobody has closed.

    What was noted before a person left and came back belongs to the earlier case. Source: TRE-38.
    """
    closed = select(Enrolment.id).where(
        Enrolment.participant_id == Plan.participant_id, Enrolment.end >= Plan.made_on
    )
    if participant_id is not None:
        closed = closed.where(Enrolment.end < today)
    query = (
        select(
            Plan.id,
            Plan.participant_id,
            Plan.kind,
            Plan.broken_on,
            Plan.last_contact_on,
            Plan.extended_to,
        )
        .join(Participant, Participant.id == Plan.participant_id)
        .where(
            Plan.kind.in_(ENDING_KINDS),
            Plan.state == PlanState.NOTED,
            ~has_left(today),
            ~exists(closed.correlate(Plan)),
        )
        .order_by(Plan.broken_on.desc())
    )
    if participant_id is not None:
        query = query.where(Plan.participant_id == participant_id)
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return tuple(RunningBreak(*row) for row in rows)


def called_on(reader: Reader, participant_id: UUID) -> date | None:
    """Return the latest day to which a person in treatment has been called. Source: TRE-59."""
    query = select(func.max(LongLeave.called_on)).where(
        LongLeave.participant_id == participant_id, LongLeave.kind == LeaveKind.TREATMENT
    )
    return reader.execute(query).scalar_one_or_none()


def _rows(reader: Reader, where: ColumnElement[bool]) -> list[Any]:
    received = (
        select(ApprovalCase.subject_id, func.max(ApprovalCase.decided_at).label("at"))
        .where(
            ApprovalCase.kind == ApprovalKind.BROKEN_PLAN,
            ApprovalCase.state == ApprovalState.APPROVED,
        )
        .group_by(ApprovalCase.subject_id)
        .subquery()
    )
    query = (
        select(
            Plan.id,
            Plan.version,
            Plan.kind,
            Plan.state,
            Plan.broken_on,
            Plan.broken_minute,
            Plan.last_contact_on,
            Plan.extended_to,
            Plan.treatment,
            Plan.told_chief_at,
            received.c.at.label("received_at"),
            Plan.ended_at,
            _PREVIOUS.kind.label("previous_kind"),
            _PREVIOUS.made_on.label("previous_on"),
            Staff.name.label("by"),
        )
        .join(Staff, Staff.id == Plan.made_by_id)
        .join(_PREVIOUS, _PREVIOUS.id == Plan.previous_id, isouter=True)
        .join(received, received.c.subject_id == Plan.id, isouter=True)
        .where(where, Plan.kind.in_(ENDING_KINDS))
        .order_by(Plan.broken_on.desc(), Plan.edition.desc())
    )
    return list(reader.execute(query))


def _with_notes(
    reader: Reader, rows: list[Any], running: Collection[UUID], times: BreakTimes
) -> tuple[BrokenRow, ...]:
    notes = _notes(reader, [row.id for row in rows])
    return tuple(
        BrokenRow(
            row.id,
            row.version,
            row.kind,
            row.state,
            row.broken_on,
            row.broken_minute,
            ends_on(row.kind, row.broken_on, row.last_contact_on, row.extended_to, times),
            row.last_contact_on,
            row.extended_to,
            row.treatment,
            row.told_chief_at,
            row.received_at,
            row.ended_at,
            _previous(row),
            row.by,
            notes[row.id],
            row.id in running,
        )
        for row in rows
    )


def _previous(row: Any) -> str:
    if row.previous_kind is None:
        return ""
    return f"{row.previous_kind.label} {row.previous_on.isoformat()}"


def _notes(reader: Reader, keys: list[UUID]) -> dict[UUID, dict[BreakNote, str]]:
    written: dict[UUID, dict[str, str]] = defaultdict(dict)
    query = select(PlanSection.plan_id, PlanSection.key, PlanSection.text).where(
        PlanSection.plan_id.in_(keys)
    )
    for plan_id, key, text in reader.execute(query):
        written[plan_id][key] = text
    return {
        key: {note: written[key][note.value] for note in BreakNote if note.value in written[key]}
        for key in keys
    }
