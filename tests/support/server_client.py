"""A work place on a server: marks, counts and reads for a while, and notes what was acknowledged.

A command that failed is tried again with the same identity until it is known to have been stored,
as the program's queue of marks does. Started as
``python -m tests.support.server_client URL LOGIN PERSON COUNTED SECONDS PAUSE ACKS``.
"""

import sys
import time
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from random import Random
from uuid import UUID

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.ids import new_id
from ame_desktop.services.context import Context
from ame_desktop.services.participants import participant_list
from ame_desktop.storage.engine import open_server
from ame_desktop.storage.errors import StorageError, StorageUnavailableError
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries.access import actor_by_login
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock

PATIENCE = 60
PLACE = UUID(int=7)


def mark(ctx: Context, person: UUID, counted: UUID, key: UUID, day: date) -> None:
    """Mark one day and count it, unless an earlier try did both already."""
    with ctx.write("attendance.mark", Topic.ATTENDANCE) as work:
        if work.session.get(Attendance, key) is not None:
            return
        work.add(
            Attendance(
                id=key,
                participant_id=person,
                day=day,
                place_id=PLACE,
                state=AttendanceState.PRESENT,
                set_at=work.at,
            )
        )
        row = work.get(Participant, counted)
        row.comment = str(int(row.comment or 0) + 1)
        work.done(None, "")


def marked(ctx: Context, person: UUID, counted: UUID, key: UUID, day: date) -> float | None:
    """Mark until it is stored; return the seconds it took, or ``None`` after more than one try."""
    given_up = time.monotonic() + PATIENCE
    for attempt in count():
        begun = time.perf_counter()
        try:
            mark(ctx, person, counted, key, day)
        except StorageUnavailableError:
            if time.monotonic() > given_up:
                raise
            time.sleep(0.1)
        else:
            return None if attempt else time.perf_counter() - begun
    return None


def main(
    url: str, login: str, person: UUID, counted: UUID, seconds: float, pause: float, acks: Path
) -> None:
    """Work for a while as one member of staff."""
    store = Store(open_server(url), own_login=True)
    with store.read() as reader:
        actor = actor_by_login(reader, login)
    assert actor is not None
    ctx, chance = Context(actor, FixedClock(), store), Random(login)
    day, until = date(2000, 1, 1), time.monotonic() + seconds
    with acks.open("a", encoding="ascii") as noted:
        while time.monotonic() < until:
            if chance.random() < 0.25:
                read(ctx)
            day += timedelta(days=1)
            key = new_id()
            took = marked(ctx, person, counted, key, day)
            noted.write(f"{key.hex} {-1 if took is None else took:.6f}\n")
            noted.flush()
            time.sleep(chance.uniform(0.0, pause))
    store.close()


def read(ctx: Context) -> None:
    """Read the list of participants; while the server is away there is nothing to read."""
    try:
        participant_list(ctx)
    except StorageError:
        time.sleep(0.1)


if __name__ == "__main__":
    _, address, name, *rest = sys.argv
    main(address, name, UUID(rest[0]), UUID(rest[1]), float(rest[2]), float(rest[3]), Path(rest[4]))
