"""Where people from other arenas stand on a day, as far as a morning needs to know."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import Date, Uuid, bindparam, select

from ame_desktop.domain.attendance_states import Absence, AttendanceState, DayPart
from ame_desktop.domain.day_absence import absence_anywhere
from ame_desktop.storage.models.attendance import AnnouncedAbsence, Attendance
from ame_desktop.storage.store import Reader

_KEYS = bindparam("keys", expanding=True, type_=Uuid())
_DAY = bindparam("day", type_=Date())
_MARKED = select(Attendance.participant_id, Attendance.part, Attendance.state).where(
    Attendance.participant_id.in_(_KEYS), Attendance.day == _DAY
)
_TOLD = (
    select(AnnouncedAbsence.participant_id, AnnouncedAbsence.state, AnnouncedAbsence.end)
    .where(
        AnnouncedAbsence.participant_id.in_(_KEYS),
        AnnouncedAbsence.start <= _DAY,
        AnnouncedAbsence.end >= _DAY,
    )
    .order_by(AnnouncedAbsence.at)
)


def away_elsewhere(reader: Reader, people: Sequence[UUID], day: date) -> dict[UUID, Absence]:
    """Return who is away on the day: what staff have marked anywhere goes before what was told."""
    asked = {"keys": people, "day": day}
    told = {
        person: Absence(DayPart.WHOLE, state, until)
        for person, state, until in reader.execute(_TOLD, asked).all()
    }
    marks: defaultdict[UUID, list[tuple[DayPart, AttendanceState]]] = defaultdict(list)
    for person, part, state in reader.execute(_MARKED, asked).all():
        marks[person].append((part, state))
    found = {
        person: absence_anywhere(held, told[person].state if person in told else None)
        for person, held in marks.items()
    }
    return {key: away for key, away in {**told, **found}.items() if away is not None}
