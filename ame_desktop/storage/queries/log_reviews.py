"""What a month's follow-up of the log is drawn from, and what was drawn and found."""

from collections import defaultdict
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_review import HitRule, Verdict
from ame_desktop.domain.participants import Protection
from ame_desktop.storage.models.access import LogEntry, LogSubject, Staff, StaffArena
from ame_desktop.storage.models.arenas import Membership
from ame_desktop.storage.models.log import LogReview, LogReviewItem
from ame_desktop.storage.models.participants import Participant, Referral
from ame_desktop.storage.store import Reader

_LOOKED_AT = (LogKind.READ, LogKind.PRINT, LogKind.EXPORT, LogKind.DENIED)
StoredAccess = tuple[int, datetime, UUID, str, str, UUID, str, bool]
"""Line, instant, member of staff with name, act, person with family name, and if protected."""
StoredItem = tuple[UUID, int, int, list[Any], Verdict | None, str, datetime | None, str, UUID]
"""Item, version, line, why, what was found with note, when and by whom, and whose line it is."""


def accesses(reader: Reader, since: datetime, until: datetime) -> tuple[StoredAccess, ...]:
    """Return who had one person's file in hand between two instants, in order."""
    alone = (
        select(LogSubject.seq)
        .join(LogEntry, LogEntry.seq == LogSubject.seq)
        .where(LogEntry.at >= since, LogEntry.at < until, LogEntry.kind.in_(_LOOKED_AT))
        .group_by(LogSubject.seq)
        .having(func.count() == 1)
    )
    query = (
        select(
            LogEntry.seq,
            LogEntry.at,
            Staff.id,
            Staff.name,
            LogEntry.action,
            Participant.id,
            Participant.family_name,
            Participant.protection != Protection.NONE,
        )
        .join(Staff, Staff.id == LogEntry.staff_id)
        .join(LogSubject, LogSubject.seq == LogEntry.seq)
        .join(Participant, Participant.id == LogSubject.participant_id)
        .where(LogEntry.seq.in_(alone))
        .order_by(LogEntry.seq)
    )
    return tuple((*row[:7], bool(row[7])) for row in reader.execute(query))


def case_staff(reader: Reader) -> dict[UUID, frozenset[UUID]]:
    """Return who has had each person's case, or placed them."""
    found: defaultdict[UUID, set[UUID]] = defaultdict(set)
    query = select(Referral.participant_id, Referral.owner_staff_id, Referral.placed_by_staff_id)
    for person, owner, placed_by in reader.execute(query):
        found[person].update(staff for staff in (owner, placed_by) if staff is not None)
    return {person: frozenset(staff) for person, staff in found.items()}


def arena_staff(reader: Reader) -> dict[UUID, tuple[tuple[UUID, date, date | None], ...]]:
    """Return who leads the arenas of each person, and from when until when the person is there."""
    found: defaultdict[UUID, list[tuple[UUID, date, date | None]]] = defaultdict(list)
    query = select(
        Membership.participant_id, StaffArena.staff_id, Membership.start, Membership.end
    ).join(StaffArena, StaffArena.arena_id == Membership.arena_id)
    for person, staff, start, end in reader.execute(query):
        found[person].append((staff, start, end))
    return {person: tuple(rows) for person, rows in found.items()}


def review(reader: Reader, month: date) -> Any | None:
    """Return the month's follow-up with names, or ``None`` where none was drawn."""
    drawn_by, closed_by = aliased(Staff), aliased(Staff)
    query = (
        select(
            LogReview.id,
            LogReview.version,
            LogReview.month,
            LogReview.drawn_at,
            drawn_by.name,
            LogReview.left_out,
            LogReview.closed_at,
            func.coalesce(closed_by.name, ""),
        )
        .join(drawn_by, drawn_by.id == LogReview.drawn_by_id)
        .join(closed_by, closed_by.id == LogReview.closed_by_id, isouter=True)
        .where(LogReview.month == month)
    )
    return reader.execute(query).one_or_none()


def months(reader: Reader) -> tuple[date, ...]:
    """Return the months that have a follow-up, the latest first."""
    return tuple(reader.scalars(select(LogReview.month).order_by(LogReview.month.desc())))


def items(reader: Reader, review_id: UUID) -> tuple[StoredItem, ...]:
    """Return what was drawn, in the order of the log."""
    query = (
        select(
            LogReviewItem.id,
            LogReviewItem.version,
            LogReviewItem.seq,
            LogReviewItem.why,
            LogReviewItem.verdict,
            LogReviewItem.note,
            LogReviewItem.judged_at,
            func.coalesce(Staff.name, ""),
            LogEntry.staff_id,
        )
        .join(LogEntry, LogEntry.seq == LogReviewItem.seq)
        .join(Staff, Staff.id == LogReviewItem.judged_by_id, isouter=True)
        .where(LogReviewItem.review_id == review_id)
        .order_by(LogReviewItem.seq)
    )
    return tuple(tuple(row) for row in reader.execute(query))


def why_of(stored: list[Any]) -> tuple[tuple[HitRule, int], ...]:
    """Return why a line was drawn, as it was stored."""
    return tuple((HitRule(rule), int(times)) for rule, times in stored)
