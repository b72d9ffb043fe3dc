"""Marks, announced absences and locked months, loaded for change."""

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.absence_steps import AbsenceStepKind
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.storage.models.attendance import (
    AbsenceStep,
    AnnouncedAbsence,
    Attendance,
    ClosedDay,
    LockedMonth,
)
from ame_desktop.storage.unit_of_work import UnitOfWork

_DAY = timedelta(days=1)


def marks(work: UnitOfWork, participant_id: UUID, day: date, place_id: UUID) -> list[Attendance]:
    """Load a person's marks at a place on a day: one, or one for each part of the day."""
    query = select(Attendance).where(
        Attendance.participant_id == participant_id,
        Attendance.day == day,
        Attendance.place_id == place_id,
    )
    return list(work.session.scalars(query))


def adjoining_absence(
    work: UnitOfWork, participant_id: UUID, state: AttendanceState, start: date, end: date
) -> AnnouncedAbsence | None:
    """Load an announced absence of the same kind that a new one runs into or follows on."""
    query = (
        select(AnnouncedAbsence)
        .where(
            AnnouncedAbsence.participant_id == participant_id,
            AnnouncedAbsence.state == state,
            AnnouncedAbsence.start <= end + _DAY,
            AnnouncedAbsence.end >= start - _DAY,
        )
        .order_by(AnnouncedAbsence.at.desc())
    )
    return work.session.scalars(query).first()


def closed_day(work: UnitOfWork, arena_id: UUID, day: date) -> ClosedDay | None:
    """Load what says that an arena's day is done, if it is."""
    query = select(ClosedDay).where(ClosedDay.arena_id == arena_id, ClosedDay.day == day)
    return work.session.scalars(query).first()


def absence_step(
    work: UnitOfWork, participant_id: UUID, day: date, kind: AbsenceStepKind
) -> AbsenceStep | None:
    """Load a step taken for somebody's absence on a day, if it is taken."""
    query = select(AbsenceStep).where(
        AbsenceStep.participant_id == participant_id,
        AbsenceStep.day == day,
        AbsenceStep.kind == kind,
    )
    return work.session.scalars(query).first()


def locked_month(work: UnitOfWork, arena_id: UUID, month: date) -> LockedMonth | None:
    """Load the lock of an arena's month, if it is locked."""
    query = select(LockedMonth).where(LockedMonth.arena_id == arena_id, LockedMonth.month == month)
    return work.session.scalars(query).first()
