"""What the tests of marking share: a draft in short, and what is stored afterwards."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select

from ame_desktop.domain.attendance import DayRow, MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.ids import ParticipantId
from ame_desktop.services.attendance import day_grid
from ame_desktop.services.context import Context
from ame_desktop.storage.models.attendance import Attendance, AttendanceCorrection, LockedMonth
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
WEEK_AGO = TODAY - timedelta(days=7)
LONG_AGO = TODAY - timedelta(days=14)
PRESENT, LATE, SICK = AttendanceState.PRESENT, AttendanceState.LATE, AttendanceState.SICK
LEAVE, NO_SHOW = AttendanceState.LEAVE, AttendanceState.NO_SHOW


def draft(
    people: People,
    person: ParticipantId,
    state: AttendanceState | None,
    *,
    day: date = TODAY,
    arena: str = "Innegrupp",
    minutes: int | None = None,
    part: DayPart = DayPart.WHOLE,
    reason: str = "",
    anyway: bool = False,
) -> MarkDraft:
    """Draft a mark at a named arena."""
    place = people.unit.arena(arena)
    return MarkDraft(day, person, place, state, minutes, part, reason, anyway)


def line(people: People, day: date = TODAY, ctx: Context | None = None) -> DayRow:
    """Return the only line of a day."""
    (row,) = day_grid(ctx or people.unit.chief, day)
    return row


def corrections(people: People) -> list[Any]:
    """Return the kept corrections, oldest first."""
    with people.unit.store.read() as reader:
        query = select(AttendanceCorrection.__table__).order_by(AttendanceCorrection.at)
        return list(reader.execute(query))


def stored(people: People) -> int:
    """Count the stored marks."""
    with people.unit.store.read() as reader:
        return reader.execute(select(func.count()).select_from(Attendance)).scalar_one()


def locked(unit: Unit, arena: str, day: date) -> None:
    """Lock the month of a day as it stands, whether its days are marked or not."""
    with unit.chief.write("test.lock") as work:
        month = day.replace(day=1)
        work.add(LockedMonth(arena_id=unit.arena(arena), month=month, at=work.at))
        work.done(None, "")
