"""Where people from other arenas stand on a day, as far as a morning needs to know."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Date, Uuid, bindparam, select

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.storage.models.attendance import AnnouncedAbsence, Attendance
from ame_desktop.storage.store import Reader

_KEYS = bindparam("keys", expanding=True, type_=Uuid())
_DAY = bindparam("day", type_=Date())
_MARKED = select(Attendance.participant_id, Attendance.state).where(
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


class Away(NamedTuple):
    """Why somebody is not to be counted on, and until when, where that was told."""

    state: AttendanceState | None = None
    until: date | None = None


NOT_AWAY = Away()


def away_elsewhere(reader: Reader, people: Sequence[UUID], day: date) -> dict[UUID, Away]:
    """Return who is away on the day: what staff have marked anywhere goes before what was told."""
    asked = {"keys": people, "day": day}
    found = {
        person: Away(state, until) for person, state, until in reader.execute(_TOLD, asked).all()
    }
    present = set()
    for person, state in reader.execute(_MARKED, asked).all():
        found[person] = Away(state)
        if state.is_present:
            present.add(person)
    return {person: away for person, away in found.items() if person not in present}
