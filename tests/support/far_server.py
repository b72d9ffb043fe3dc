"""A unit on a server behind a way that can break, as somebody with a login of their own has it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import make_url, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.sent_marks import QueuedMark, SeenMark
from ame_desktop.services.context import Context
from ame_desktop.services.outbox.box import Outbox
from ame_desktop.services.outbox.marking import new_mark
from ame_desktop.storage.engine import open_server
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.outbox import OutboxFile
from ame_desktop.storage.store import Store
from tests.support.own_logins import GuardedUnit
from tests.support.server_proxy import ServerProxy
from tests.support.unit_people import People

TODAY = date(2026, 11, 23)
PASSWORD = "fyra blå ostar i regn"
PRESENT, SICK = AttendanceState.PRESENT, AttendanceState.SICK


@dataclass
class FarServer:
    """Somebody's own connection, by a way that can break, with an outbox beside it."""

    unit: GuardedUnit
    proxy: ServerProxy
    ctx: Context
    box: Outbox
    people: People
    file: Path

    def mark(
        self,
        person: UUID,
        state: AttendanceState | None = PRESENT,
        *,
        day: date = TODAY,
        seen: tuple[SeenMark, ...] = (),
        rest: bool = False,
    ) -> QueuedMark:
        """Return a mark in Innegrupp as the person made it."""
        draft = MarkDraft(day, person, self.unit.arena("Innegrupp"), state)
        return new_mark(self.ctx, draft, seen, "Ali", rest=rest)

    def stored(self) -> list[tuple[UUID, date, AttendanceState]]:
        """Every mark on the server."""
        with self.unit.store.read() as reader:
            rows = reader.execute(
                select(Attendance.participant_id, Attendance.day, Attendance.state)
            )
            return [tuple(row) for row in rows]

    def logged(self) -> list[str]:
        """The reasons of every line in the log that tells of a mark, in order."""
        with self.unit.store.read() as reader:
            lines = select(LogEntry.reason).where(LogEntry.action == "attendance.mark")
            return list(reader.scalars(lines.order_by(LogEntry.seq)))


@contextmanager
def far_server(unit: GuardedUnit, folder: Path) -> Iterator[FarServer]:
    """Lend the unit to a consultant behind a way that can break."""
    near = unit.as_role(Role.CONSULTANT, name="Karin Ek")
    with ServerProxy(unit.url) as proxy:
        address = make_url(proxy.url).set(username=near.actor.login).render_as_string()
        store = Store(open_server(address), own_login=True)
        file = folder / "prov.utkorg"
        box = Outbox(OutboxFile(file, PASSWORD))
        ctx = replace(near, store=store)
        try:
            yield FarServer(unit, proxy, ctx, box, People(unit), file)
        finally:
            box.close()
            store.close()
