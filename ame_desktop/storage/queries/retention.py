"""Whose file was last noted in when, and the proposals of *gallring* with their people."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    String,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
    text,
    union_all,
)
from sqlalchemy.orm import aliased

from ame_desktop.domain.data_requests import RequestState
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.retention import OPEN_STATES, ErasureItemRow, ErasureRow, Standing
from ame_desktop.storage.base import Base
from ame_desktop.storage.beyond_reach import sees_a_part
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.data_requests import DataRequest, ProcessingLimit
from ame_desktop.storage.models.participants import Enrolment, Participant
from ame_desktop.storage.models.retention import Erasure, ErasureItem
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.store import Reader

LAST_NOTED: Final[dict[str, tuple[str, ...]]] = {
    "participant": ("created_at",),
    "referral": ("received_on", "contact_on", "mapping_on", "assessment_on"),
    "enrolment": ("start", "end", "outcome_from", "confirmed_on"),
    "membership": ("start", "end"),
    "schedule_step": ("start", "end"),
    "consent": ("given_on", "withdrawn_on"),
    "case_note": ("written_at",),
    "observation": ("day", "at"),
    "attendance": ("day", "set_at"),
    "attendance_correction": ("day", "at"),
    "announced_absence": ("start", "end", "at"),
    "assignment": ("day",),
    "absence_step": ("day", "at"),
    "month_basis": ("month", "made_at", "handed_on"),
    "placement": ("start", "end", "ended_on", "proposed_at", "decided_at"),
    "placement_adaptation": ("since",),
    "support_contact": ("due_on", "held_on"),
    "approval_case": ("proposed_at", "decided_at"),
    "follow_up": ("planned_on", "held_on", "next_on"),
    "subsidy": ("decided_on", "start", "end", "applied_on"),
    "subsidy_claim": ("month", "claimed_on"),
    "final_document": ("created_at", "fixed_at", "released_at", "sent_on", "read_by_person_on"),
    "document_section": ("written_at",),
    "stored_file": ("stored_at",),
    "text_draft": ("at",),
    "data_request": ("received", "due", "answered_at"),
    "processing_limit": ("start", "end"),
    "intake_mark": ("booked_on", "done_on"),
    "next_step": ("done_on",),
    "progress_mark": ("day",),
    "mapping": ("started_on", "reviewed_on", "signed_on"),
    "mapping_session": ("day",),
    "mapping_action": ("done_on",),
    "matching": ("made_on",),
    "plan": ("made_on", "sent_at", "broken_on", "last_contact_on", "renewed_on", "ended_at"),
    "plan_row": ("done_on",),
    "plan_signer": ("signed_on",),
    "long_leave": ("start", "end", "applied_on", "called_on", "evaluated_on"),
    "bus_card": ("start", "end"),
    "certificate": ("seen_on", "valid_to"),
    "track_participant": ("start", "end"),
}
"""The columns that tell when something was noted in a person's file."""
NOT_NOTED: Final[dict[str, str]] = {
    "protected_reader": "Says who may meet the person, not when.",
    "work_restriction": "Its days say when it holds, not when it was noted.",
    "qualification": "Its day says when it runs out, not when it was noted.",
    "not_together": "Has no day.",
    "schedule_day": "Belongs to a step of the schedule, which has the days.",
    "development_area": "Belongs to a follow-up, which has the days.",
    "af_slot": "Belongs to an AF day, which the follow-up tells of.",
    "approval_message": "Belongs to a case in the basket, which has the days.",
    "resource_cost": "Its day says from when it holds, not when it was noted.",
    "competence_item": "Has a year at most.",
    "joint_meeting": "Belongs to a note, which has the day.",
    "note_paper": "Belongs to a note, which has the day.",
    "mapping_part": "Belongs to a mapping, which has the days.",
    "motivation_part": "Belongs to a mapping, which has the days.",
    "plan_section": "Belongs to a plan, which has the days.",
}
_DAY_SIGNS: Final = 10
_ON_SERVER: Final = text("SELECT * FROM ame.retention_standings()")


def standings(reader: Reader, today: date) -> tuple[Standing, ...]:
    """Return how everybody stands, by identity alone, also those whom one may not meet."""
    query = _ON_SERVER if sees_a_part(reader) else standings_query(literal(today))
    return tuple(
        Standing(
            UUID(str(row[0])),
            row[1],
            date.fromisoformat(row[2]),
            enrolled=bool(row[3]),
            limited=bool(row[4]),
            asked=bool(row[5]),
        )
        for row in reader.execute(query)
    )


def standings_query(today: Any) -> Select[Any]:
    """Return the question how everybody stands on a day."""
    noted = union_all(
        *(_last_day(table, column) for table, columns in LAST_NOTED.items() for column in columns)
    ).subquery()
    last = select(noted.c.who, func.max(noted.c.day).label("day")).group_by(noted.c.who).subquery()
    birth_day = cast(func.substr(cast(Participant.birth_date, String), 9, 2), Integer)
    enrolled = exists().where(
        Enrolment.participant_id == Participant.id, _lasts(Enrolment.end, today)
    )
    limited = exists().where(
        ProcessingLimit.participant_id == Participant.id, _lasts(ProcessingLimit.end, today)
    )
    asked = exists().where(
        DataRequest.participant_id == Participant.id, DataRequest.state == RequestState.OPEN
    )
    return select(Participant.id, birth_day, last.c.day, enrolled, limited, asked).join(
        last, last.c.who == Participant.id
    )


def erasures(reader: Reader) -> tuple[ErasureRow, ...]:
    """Return all proposals, the latest first."""
    proposer, decider = aliased(Staff), aliased(Staff)
    going, kept = (
        select(func.count())
        .select_from(ErasureItem)
        .where(ErasureItem.erasure_id == Erasure.id, condition)
        .correlate(Erasure)
        .scalar_subquery()
        for condition in (ErasureItem.kept_because == "", ErasureItem.kept_because != "")
    )
    query = (
        select(
            Erasure.id,
            Erasure.version,
            Erasure.state,
            Erasure.proposed_by_id,
            proposer.name,
            Erasure.proposed_at,
            Erasure.decided_by_id,
            func.coalesce(decider.name, ""),
            Erasure.decided_at,
            Erasure.archive_sha256,
            Erasure.erased_at,
            Erasure.proof,
            going,
            kept,
        )
        .join(proposer, proposer.id == Erasure.proposed_by_id)
        .join(decider, decider.id == Erasure.decided_by_id, isouter=True)
        .order_by(Erasure.proposed_at.desc(), Erasure.id)
    )
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return tuple(ErasureRow(*row) for row in rows)


def erasure(reader: Reader, erasure_id: UUID) -> ErasureRow | None:
    """Return one proposal."""
    return next((row for row in erasures(reader) if row.erasure_id == erasure_id), None)


def items(reader: Reader, erasure_id: UUID, staff_id: UUID | None) -> tuple[ErasureItemRow, ...]:
    """Return the people of a proposal, the longest overdue first.

    Args:
        reader: what to read through.
        erasure_id: the proposal.
        staff_id: who reads, and is told the names of those whom they may meet; ``None`` is told
            no names.
    """
    found = items_of(reader, {erasure_id}).get(erasure_id, ())
    if staff_id is None:
        return found
    names = _names(reader, [item.participant_id for item in found], staff_id)
    return tuple(replace(item, name=names.get(item.participant_id, item.name)) for item in found)


def items_of(reader: Reader, keys: Collection[UUID]) -> dict[UUID, tuple[ErasureItemRow, ...]]:
    """Return the people of several proposals, by number alone: *Person 1*."""
    query = (
        select(
            ErasureItem.erasure_id,
            ErasureItem.id,
            ErasureItem.version,
            ErasureItem.participant_id,
            ErasureItem.rule,
            ErasureItem.last_note,
            ErasureItem.due,
            ErasureItem.kept_because,
        )
        .where(ErasureItem.erasure_id.in_(keys))
        .order_by(ErasureItem.due, ErasureItem.participant_id)
    )
    found: dict[UUID, list[ErasureItemRow]] = {}
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    for of, key, version, person, *rest in rows:
        held = found.setdefault(of, [])
        held.append(ErasureItemRow(key, version, person, f"Person {len(held) + 1}", *rest))
    return {of: tuple(held) for of, held in found.items()}


def in_open_erasure(reader: Reader) -> set[UUID]:
    """Return everybody who waits to be erased already."""
    query = (
        select(ErasureItem.participant_id)
        .join(Erasure, Erasure.id == ErasureItem.erasure_id)
        .where(Erasure.state.in_(OPEN_STATES), ErasureItem.kept_because == "")
    )
    return set(reader.scalars(query))


def met(reader: Reader, people: Collection[UUID], staff_id: UUID) -> set[UUID]:
    """Return those of the people whom a member of staff may meet."""
    query = select(Participant.id).where(Participant.id.in_(people), may_meet(staff_id))
    return set(reader.scalars(query))


def _names(reader: Reader, people: Collection[UUID], staff_id: UUID) -> dict[UUID, str]:
    query = select(
        Participant.id,
        Participant.given_name,
        Participant.family_name,
        Participant.alias,
        Participant.birth_date,
    ).where(Participant.id.in_(people), may_meet(staff_id))
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return {key: PersonName(*rest).listed for key, *rest in rows}


def _last_day(table: str, column: str) -> Select[Any]:
    held = Base.metadata.tables[table]
    who = held.c.id if table == "participant" else held.c.participant_id
    # Days and instants are compared as they are written: the year first.
    day = func.max(func.substr(cast(held.c[column], String), 1, _DAY_SIGNS))
    return (
        select(who.label("who"), day.label("day"))
        .where(who.is_not(None), held.c[column].is_not(None))
        .group_by(who)
    )


def _lasts(end: Any, today: Any) -> ColumnElement[bool]:
    return or_(end.is_(None), end >= today)
