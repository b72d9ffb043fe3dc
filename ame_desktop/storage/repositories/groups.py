"""Group activities and their occasions, loaded for change."""

from datetime import date
from uuid import UUID

from sqlalchemy import select

from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.groups import GroupSession
from ame_desktop.storage.unit_of_work import UnitOfWork


def sessions(work: UnitOfWork, activity_id: UUID) -> list[GroupSession]:
    """Load the occasions of a group, the earliest first."""
    query = select(GroupSession).where(GroupSession.activity_id == activity_id)
    return list(work.session.scalars(query.order_by(GroupSession.day, GroupSession.start_minute)))


def is_marked(work: UnitOfWork, arena_id: UUID, day: date) -> bool:
    """Whether anybody has been marked at an arena on a day."""
    query = select(Attendance.id).where(Attendance.place_id == arena_id, Attendance.day == day)
    return work.session.scalars(query.limit(1)).first() is not None
