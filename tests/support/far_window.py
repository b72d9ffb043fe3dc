"""A window on a server behind a way that can break, at the day's attendance."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from sqlalchemy import make_url

from ame_desktop.domain.access import Role
from ame_desktop.gui.features.attendance.page import AttendancePage
from ame_desktop.gui.shell.desk import Desk
from ame_desktop.gui.shell.held_marks import MINE, THEIRS, HeldMarks
from ame_desktop.gui.shell.surroundings import Surroundings, make_surroundings
from ame_desktop.gui.widgets.status_light import StatusLight
from ame_desktop.services.open_unit import OpenUnit, UnitFacts
from ame_desktop.services.outbox.opening import open_outbox
from ame_desktop.settings import ProgramSettings
from ame_desktop.storage.credentials import ServerCredentials
from ame_desktop.storage.engine import open_server
from ame_desktop.storage.store import Store
from tests.support.keys import press
from tests.support.own_logins import GuardedUnit
from tests.support.server_proxy import ServerProxy
from tests.support.units import UNIT_NAME

PASSWORD = "fyra blå ostar i regn"
SHIFT = Qt.KeyboardModifier.ShiftModifier


class FarWindow:
    """A consultant's window; ``proxy`` breaks its way to the server."""

    def __init__(
        self, application: QApplication, folder: Path, unit: GuardedUnit, qtbot: Any
    ) -> None:
        self.unit, self._qtbot, self._folder = unit, qtbot, folder
        self._application = application
        self.near = unit.as_role(Role.CONSULTANT, name="Karin Ek")
        self.proxy = ServerProxy(unit.url)
        self._around: Surroundings | None = None
        self._desk: Desk | None = None
        self.people: tuple[UUID, ...] = ()

    @property
    def desk(self) -> Desk:
        """The window's desk."""
        assert self._desk is not None
        return self._desk

    @property
    def page(self) -> AttendancePage:
        """The day's attendance."""
        page = self.desk.window.current_page
        assert isinstance(page, AttendancePage)
        return page

    @property
    def band(self) -> str:
        """What is said over the screens."""
        return self.desk.window.notice.text

    @property
    def light(self) -> str:
        """What the status light says."""
        return self.desk.window.findChild(StatusLight).health.sentence

    @property
    def waiting(self) -> int:
        """How many marks wait."""
        box = self.desk.unit.outbox
        assert box is not None
        return len(box)

    def open(self, password: str = PASSWORD) -> None:
        """Log in, and go to the day's attendance."""
        address = make_url(self.proxy.url).set(username=self.near.actor.login)
        store = Store(open_server(address.render_as_string()), own_login=True)
        facts = UnitFacts(UNIT_NAME, is_demo=False, recovery_confirmed=True)
        ctx = replace(self.near, store=store)
        keys = ServerCredentials(store.engine)
        opened = OpenUnit(address.render_as_string(), ctx, facts, keys)
        open_outbox(opened, self._folder / "utkorg", password)
        settings = ProgramSettings(self._folder / "inställningar")
        self._around = make_surroundings(self._application, settings)
        self._desk = Desk(self._around, opened)
        self._desk.window.resize(1366, 768)
        self._desk.window.show()
        self._desk.window.open_page("attendance")
        around = self._around
        self.until(lambda: bool(self.page.model.day_rows) and around.tasks.idle)
        self.page.grid.setFocus()

    def leave(self) -> None:
        """Close the window, as when the person logs out."""
        if self._desk is None or self._around is None:
            return
        desk, self._desk = self._desk, None
        desk.window.close()
        self._around.tasks.wait_all()
        desk.close()
        self._around.tasks.finish()
        desk.window.deleteLater()

    def close(self) -> None:
        """Close everything."""
        self.leave()
        self.proxy.close()

    def until(self, reached: Any, seconds: float = 20) -> None:
        """Wait until something holds."""
        self._qtbot.waitUntil(reached, timeout=round(seconds * 1000))

    def wait(self, seconds: float) -> None:
        """Let time pass while the window lives."""
        self._qtbot.wait(round(seconds * 1000))

    def press(self, name: str, key: Qt.Key) -> None:
        """Stand on a person's line and press a key."""
        row = next(row for row in self.page.model.day_rows if row.name.given == name)
        self.page.grid.stand_on(row.key)
        press(self.page.grid, key)

    def press_rest(self) -> None:
        """Mark the rest of the arena."""
        press(self.page.grid, Qt.Key.Key_N, SHIFT)

    def lines(self) -> dict[str, tuple[str | None, bool]]:
        """Everybody's state as it is shown, and whether it waits for the server."""
        return {row.name.given: (row.state, row.queued) for row in self.page.model.day_rows}

    @property
    def held(self) -> HeldMarks:
        """What is asked about marks that were not taken."""
        return self.desk.window.findChild(HeldMarks)

    def answers(self) -> list[QPushButton]:
        """The answers that can be given, two for each mark."""
        texts = {MINE, THEIRS}
        return [one for one in self.held.findChildren(QPushButton) if one.text() in texts]


@contextmanager
def far_window(
    application: QApplication, folder: Path, unit: GuardedUnit, qtbot: Any
) -> Iterator[FarWindow]:
    """A window, for the length of the block; nobody is in it yet."""
    window = FarWindow(application, folder, unit, qtbot)
    try:
        yield window
    finally:
        window.close()
