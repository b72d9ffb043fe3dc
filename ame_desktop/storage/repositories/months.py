"""A month's marks and what was made of them, loaded for change."""

from datetime import date
from uuid import UUID

from sqlalchemy import select

from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.unit_of_work import UnitOfWork


def marks_between(
    work: UnitOfWork, participant_id: UUID, first: date, last: date
) -> list[Attendance]:
    """Load a person's marks of some days, the latest first."""
    query = (
        select(Attendance)
        .where(Attendance.participant_id == participant_id, Attendance.day.between(first, last))
        .order_by(Attendance.day.desc(), Attendance.part)
    )
    return list(work.session.scalars(query))
