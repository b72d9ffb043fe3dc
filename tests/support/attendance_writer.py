"""A process that marks attendance until it is killed, and notes each mark that was acknowledged.

``tests.support.forks`` starts it.
"""

import os
from datetime import date, timedelta
from pathlib import Path

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.ids import new_id
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock
from tests.support.units import KEY, chief_context


def main(unit_file: str, acks: str) -> None:
    """Mark a new person day after day; each mark's identity is noted when it is stored."""
    clock = FixedClock()
    ctx = chief_context(Store(open_file(Path(unit_file), KEY)), clock)
    place = new_id()
    with ctx.write("test.person", Topic.PARTICIPANTS) as work:
        person = Participant(id=new_id(), given_name="Ali", created_at=work.at)
        work.add(person)
        work.done(None, "")
    descriptor = os.open(acks, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    day = date(2020, 1, 1)
    while True:
        day += timedelta(days=1)
        mark = new_id()
        with ctx.write("attendance.mark", Topic.ATTENDANCE) as work:
            work.add(
                Attendance(
                    id=mark,
                    participant_id=person.id,
                    day=day,
                    place_id=place,
                    state=AttendanceState.PRESENT,
                    set_at=work.at,
                )
            )
            work.concerns(person.id)
            work.done(None, "")
        os.write(descriptor, mark.hex.encode() + b"\n")
