"""Invented corrections: a few marks that somebody changed afterwards, each with its reason."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.services.demo.people import DemoPerson
from ame_desktop.services.demo.staff import demo_login
from ame_desktop.storage.models.attendance import AttendanceCorrection
from ame_desktop.storage.repositories.months import marks_between
from ame_desktop.storage.unit_of_work import UnitOfWork

_REASONS = (
    (AttendanceState.NO_SHOW, "Ringde och sa att bussen var inställd"),
    (AttendanceState.SICK, "Markerad på fel rad"),
    (AttendanceState.PRESENT, "Gick hem sjuk redan på morgonen"),
    (None, "Glömdes bort på fredagen"),
    (AttendanceState.NO_SHOW, "Hade anmält besök hos Arbetsförmedlingen"),
)
_BACK = 35


def add_corrections(
    work: UnitOfWork, people: Sequence[DemoPerson], staff: dict[str, UUID], today: date
) -> None:
    """Let the attendance officer have corrected a mark of some people, the last weeks."""
    officer = staff[demo_login(Role.ATTENDANCE_OFFICER)]
    first = today - timedelta(days=_BACK)
    for place, (before, reason) in enumerate(_REASONS):
        person = people[3 + 9 * place].participant_id
        marks = [mark for mark in marks_between(work, person, first, today) if mark.state != before]
        for mark in marks[place : place + 1]:
            work.add(
                AttendanceCorrection(
                    participant_id=mark.participant_id,
                    day=mark.day,
                    part=mark.part,
                    place_id=mark.place_id,
                    old_state=before,
                    old_minutes=None,
                    new_state=mark.state,
                    new_minutes=mark.minutes,
                    reason=reason,
                    by_id=officer,
                    at=work.at - timedelta(days=place, minutes=-61 * place),
                )
            )
