"""Putting faults right inside one command: each kind's rows are changed through the log and undo.

Nothing is guessed: where there are two ways to put a row right, it is left to a person.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, select

from ame_desktop.domain.approvals import ApprovalState
from ame_desktop.domain.changes import RowChange
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.integrity import FaultKind
from ame_desktop.storage import fault_conditions as fault
from ame_desktop.storage.base import Base
from ame_desktop.storage.loose_references import mend_loose
from ame_desktop.storage.models.approvals import ApprovalCase, Deputy
from ame_desktop.storage.models.arenas import Membership, ScheduleDay, ScheduleStep
from ame_desktop.storage.models.attendance import (
    AnnouncedAbsence,
    Attendance,
    AttendanceCorrection,
)
from ame_desktop.storage.models.briefing import Assignment, Task
from ame_desktop.storage.models.participants import Enrolment, NotTogether
from ame_desktop.storage.unit_of_work import UnitOfWork

Mend = Callable[[UnitOfWork], None]
WHY: Final = "Kontrollera databasen: tiden var inte möjlig"


def mend(work: UnitOfWork, kind: FaultKind) -> tuple[RowChange, ...]:
    """Put right what can be put right of a kind; return the rows that were there before.

    The caller ends the command, or leaves it undone where only the rows were asked for.
    """
    _MENDERS[kind](work)
    work.session.flush()
    return tuple(change for change in work.changes() if change.before is not None)


def _rows(work: UnitOfWork, table: type[Any], condition: ColumnElement[bool]) -> Sequence[Any]:
    return work.session.scalars(select(table).where(condition).order_by(table.id)).all()


def _remove(table: type[Any], condition: Callable[[], ColumnElement[bool]]) -> Mend:
    def act(work: UnitOfWork) -> None:
        for row in _rows(work, table, condition()):
            work.delete(row)

    return act


def _end_earlier(table: type[Any], *same: str) -> Mend:
    """End each period the day before the next one of the same begins; of two alike one stays."""

    def act(work: UnitOfWork) -> None:
        condition = fault.overlap(table, *same)
        found: dict[tuple[UUID, ...], list[Any]] = {}
        for row in _rows(work, table, condition):
            found.setdefault(
                tuple(getattr(row, name) for name in ("participant_id", *same)), []
            ).append(row)
        for rows in found.values():
            _one_after_another(work, rows)

    return act


def _one_after_another(work: UnitOfWork, rows: list[Any]) -> None:
    rows.sort(key=lambda row: (row.start, row.end is None, row.end or row.start, row.id))
    held = rows[0]
    for row in rows[1:]:
        if row.start > held.start:
            if _last_day(held) > _last_day(row):
                # One inside the other: ending the outer one would take its later days away.
                continue
            if _last_day(held) >= row.start:
                held.end = row.start - timedelta(days=1)
            held = row
        elif (row.start, row.end) == (held.start, held.end) and not _hangs_on(work, row):
            work.delete(row)
        else:
            # Two that begin on one day and end on different ones: only a person knows.
            held = row


def _last_day(row: Any) -> date:
    last: date | None = row.end
    return date.max if last is None else last


def _hangs_on(work: UnitOfWork, row: Any) -> bool:
    """Whether any row of another table refers to this one."""
    target = f"{row.__tablename__}.id"
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_keys:
            if key.target_fullname == target:
                question = select(key.parent).where(key.parent == row.id).limit(1)
                if work.session.execute(question).first() is not None:
                    return True
    return False


def _schedule_steps(work: UnitOfWork) -> None:
    for step in _rows(work, ScheduleStep, fault.ends_early(ScheduleStep)):
        for day in _rows(work, ScheduleDay, ScheduleDay.step_id == step.id):
            work.delete(day)
        work.delete(step)


def _turn(row: Any) -> None:
    row.start_minute, row.end_minute = row.end_minute, row.start_minute


def _schedule_times(work: UnitOfWork) -> None:
    for row in _rows(work, ScheduleDay, fault.times_turned(ScheduleDay)):
        if row.start_minute == row.end_minute:
            work.delete(row)
        else:
            _turn(row)


def _task_times(work: UnitOfWork) -> None:
    for row in _rows(work, Task, fault.times_turned(Task)):
        if row.start_minute == row.end_minute:
            row.end_minute = None
        else:
            _turn(row)


def _outside(work: UnitOfWork) -> None:
    for row in _rows(work, Attendance, fault.attendance_outside()):
        row.outside_period = True


def _places(work: UnitOfWork) -> None:
    for row in _rows(work, Attendance, fault.attendance_nowhere()):
        held = select(Membership.arena_id).where(
            Membership.participant_id == row.participant_id, *fault.covers(Membership, row.day)
        )
        arenas = set(work.session.scalars(held))
        if len(arenas) == 1 and not _marked(work, row, arena := arenas.pop()):
            row.place_id = arena


def _marked(work: UnitOfWork, row: Attendance, place: UUID) -> bool:
    same = select(Attendance.id).where(
        Attendance.participant_id == row.participant_id,
        Attendance.day == row.day,
        Attendance.part == row.part,
        Attendance.place_id == place,
    )
    return work.session.scalars(same).first() is not None


def _minutes(work: UnitOfWork) -> None:
    for row in _rows(work, Attendance, fault.attendance_minutes()):
        # Both values are kept, as with every correction of a mark.
        work.add(
            AttendanceCorrection(
                id=new_id(),
                participant_id=row.participant_id,
                day=row.day,
                part=row.part,
                place_id=row.place_id,
                old_state=row.state,
                old_minutes=row.minutes,
                new_state=row.state,
                new_minutes=None,
                reason=WHY,
                by_id=work.staff_id,
                at=work.at,
            )
        )
        row.minutes = None


def _assignments(work: UnitOfWork) -> None:
    pairs = select(Assignment, Task.day).join(Task, Task.id == Assignment.task_id)
    for row, day in work.session.execute(pairs.where(Task.day != Assignment.day)):
        row.day = day


def _cases(work: UnitOfWork) -> None:
    for row in _rows(work, ApprovalCase, fault.case_of_nothing()):
        row.state = ApprovalState.WITHDRAWN


_MENDERS: Final[dict[FaultKind, Mend]] = {
    FaultKind.LOOSE_REFERENCE: mend_loose,
    FaultKind.ENROLMENT_OVERLAP: _end_earlier(Enrolment),
    FaultKind.MEMBERSHIP_OVERLAP: _end_earlier(Membership, "arena_id"),
    FaultKind.SCHEDULE_DATES: _schedule_steps,
    FaultKind.SCHEDULE_TIMES: _schedule_times,
    FaultKind.ABSENCE_DATES: _remove(AnnouncedAbsence, lambda: fault.ends_early(AnnouncedAbsence)),
    FaultKind.ATTENDANCE_PERIOD: _outside,
    FaultKind.ATTENDANCE_PLACE: _places,
    FaultKind.ATTENDANCE_MINUTES: _minutes,
    FaultKind.ASSIGNMENT_DAY: _assignments,
    FaultKind.TASK_TIMES: _task_times,
    FaultKind.NOT_TOGETHER: _remove(
        NotTogether, lambda: NotTogether.first_id == NotTogether.second_id
    ),
    FaultKind.DEPUTY_DATES: _remove(Deputy, lambda: fault.ends_early(Deputy)),
    FaultKind.CASE_NOTHING: _cases,
}


def mendable() -> Iterable[FaultKind]:
    """Return the kinds that can be put right."""
    return _MENDERS.keys()
