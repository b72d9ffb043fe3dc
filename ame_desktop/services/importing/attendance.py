"""Taking in sheets of attendance: marks as history, never over a mark that staff has set."""

from collections.abc import Callable
from uuid import UUID

from ame_desktop.domain.attendance_states import AttendanceState, DayPart, MarkSource
from ame_desktop.domain.expected import Presence, agreed_hours
from ame_desktop.domain.importing.attendance import AttendanceImport
from ame_desktop.services.context import Context
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.queries import importing as queries
from ame_desktop.storage.queries.expected import presence
from ame_desktop.storage.queries.stays import Scope
from ame_desktop.storage.queries.visibility import everybody
from ame_desktop.storage.unit_of_work import UnitOfWork


def add_marks(
    ctx: Context,
    work: UnitOfWork,
    drafts: tuple[AttendanceImport, ...],
    progress: Callable[[int, int], None],
) -> None:
    """Add every mark; half a day is half the agreed time of that day."""
    del ctx
    reader = work.session.connection()
    arenas = queries.arenas_by_name(reader)
    days = [draft.day for draft in drafts]
    scope = Scope(min(days), max(days), everybody())
    agreed = presence(reader, scope)
    for done, draft in enumerate(drafts, start=1):
        work.add(_mark(work, draft, arenas[draft.arena_name], agreed))
        progress(done, len(drafts))


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
