"""Which rows have a fault: the conditions that counting and putting right share."""

from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, union
from sqlalchemy.orm import aliased

from ame_desktop.domain.approvals import OPEN
from ame_desktop.storage.models.agreements import ServiceAgreement
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.final_documents import FinalDocument
from ame_desktop.storage.models.orders import CustomerOrder
from ame_desktop.storage.models.participants import Enrolment
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.models.retention import Erasure

Condition = ColumnElement[bool]
_FOREVER: Final = date(9999, 12, 31)
_MINUTES_OF_A_DAY: Final = 24 * 60
_SUBJECTS: Final = (Placement, FinalDocument, ServiceAgreement, CustomerOrder, Erasure)
"""The tables that a case in the basket can be about."""


def ends_early(table: type[Any]) -> Condition:
    """A period that ends before it begins."""
    found: Condition = table.end < table.start
    return found


def times_turned(table: type[Any]) -> Condition:
    """Times of the day that end when they begin, or before."""
    found: Condition = table.end_minute <= table.start_minute
    return found


def covers(table: type[Any], day: Any) -> tuple[Condition, Condition]:
    """A period that holds on a day."""
    return table.start <= day, func.coalesce(table.end, _FOREVER) >= day


def overlap(table: type[Any], *same: str) -> Condition:
    """A period that shares a day with another of the same person (and arena, or form)."""
    other = aliased(table)
    both = [
        getattr(other, name).is_not_distinct_from(getattr(table, name))
        for name in ("participant_id", *same)
    ]
    shared = and_(
        *both,
        other.id != table.id,
        other.start <= func.coalesce(table.end, _FOREVER),
        table.start <= func.coalesce(other.end, _FOREVER),
    )
    return exists(select(other.id).where(shared))


def attendance_outside() -> Condition:
    """A mark outside the person's periods that is not marked as such."""
    enrolled = select(Enrolment.id).where(Enrolment.participant_id == Attendance.participant_id)
    covering = enrolled.where(*covers(Enrolment, Attendance.day))
    return and_(~Attendance.outside_period, exists(enrolled), ~exists(covering))


def attendance_nowhere() -> Condition:
    """A mark at a place that does not exist."""
    places = union(select(Arena.id), select(Placement.id)).subquery()
    return Attendance.place_id.not_in(select(places.c.id))


def attendance_minutes() -> Condition:
    """A mark of more minutes than a day has, or of fewer than none."""
    return or_(Attendance.minutes < 0, Attendance.minutes > _MINUTES_OF_A_DAY)


def case_of_nothing() -> Condition:
    """A case that waits for a decision about a row that is gone."""
    subjects = union(*(select(table.id) for table in _SUBJECTS)).subquery()
    return and_(
        ApprovalCase.state.in_(OPEN),
        ApprovalCase.subject_id.is_not(None),
        ApprovalCase.subject_id.not_in(select(subjects.c.id)),
    )
