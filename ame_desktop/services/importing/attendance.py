"""Taking in sheets of attendance: marks as history, never over a mark that staff has set."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from ame_desktop.domain.attendance_states import AttendanceState, DayPart, MarkSource
from ame_desktop.domain.expected import Presence, agreed_hours
from ame_desktop.domain.importing.attendance import AttendanceImport
from ame_desktop.services.context import Context
from ame_desktop.storage.models.attendance import Attendance, AttendanceCorrection
from ame_desktop.storage.queries import importing as queries
from ame_desktop.storage.queries.closed_days import closed_days
from ame_desktop.storage.queries.expected import presence
from ame_desktop.storage.queries.stays import Scope
from ame_desktop.storage.queries.visibility import everybody
from ame_desktop.storage.unit_of_work import UnitOfWork

TAKEN_IN: Final = "Inläst från fil"


def add_marks(
    ctx: Context,
    work: UnitOfWork,
    drafts: tuple[AttendanceImport, ...],
    progress: Callable[[int, int], None],
) -> None:
    """Add every mark; half a day is half the agreed time of that day.

    A mark on a day that is said to be done is a correction.
    """
    del ctx
    reader = work.session.connection()
    arenas = queries.arenas_by_name(reader)
    days = [draft.day for draft in drafts]
    scope = Scope(min(days), max(days), everybody())
    agreed = presence(reader, scope)
    closed = closed_days(reader, min(days), max(days))
    for done, draft in enumerate(drafts, start=1):
        arena = arenas[draft.arena_name]
        mark = _mark(work, draft, arena, agreed)
        work.add(mark)
        if (arena, draft.day) in closed:
            work.add(_correction(mark))
        progress(done, len(drafts))


def _correction(mark: Attendance) -> AttendanceCorrection:
    """Return what keeps that a mark was first set when the day was done already."""
    return AttendanceCorrection(
        participant_id=mark.participant_id,
        day=mark.day,
        part=mark.part,
        place_id=mark.place_id,
        old_state=None,
        old_minutes=None,
        new_state=mark.state,
        new_minutes=mark.minutes,
        reason=TAKEN_IN,
        by_id=mark.set_by_id,
        at=mark.set_at,
    )


def _mark(
    work: UnitOfWork, draft: AttendanceImport, place_id: UUID, agreed: Presence
) -> Attendance:
    return Attendance(
        participant_id=draft.participant_id,
        day=draft.day,
        part=DayPart.WHOLE,
        place_id=place_id,
        state=AttendanceState.PRESENT if draft.half else draft.state,
        minutes=_half(draft, place_id, agreed) if draft.half else None,
        note=draft.reason,
        source=MarkSource.IMPORT,
        outside_period=draft.outside_period,
        set_by_id=work.staff_id,
        set_at=work.at,
    )


def _half(draft: AttendanceImport, place_id: UUID, agreed: Presence) -> int:
    """Return half the agreed minutes; on a day without agreed hours, half the arena's hours."""
    place = agreed.places[place_id]
    steps = agreed.steps.get(draft.participant_id, ())
    hours = agreed_hours(steps, place_id, place, draft.day)
    start, end = hours or (place.start_minute, place.end_minute)
    return (end - start) // 2
