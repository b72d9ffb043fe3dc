"""The screen *Logg* shown for tests, with some readings in the log before it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from PySide6.QtWidgets import QApplication, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.ids import new_id
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.log.page import LogPage
from ame_desktop.services.context import Context
from ame_desktop.services.participants import participant_file
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.participants import Participant
from tests.support.units import Unit


@dataclass
class LogWindow:
    """The page, who looks, and the people whom the log tells of."""

    page: LogPage
    ctx: Context
    people: dict[str, UUID]

    def settle(self) -> None:
        """Wait until everything asked for is shown."""
        assert self.page.tools.tasks.wait_all()
        QApplication.processEvents()
        assert self.page.tools.tasks.wait_all()

    def go_to(self, part: int) -> None:
        """Open a tab."""
        self.page.tabs.setCurrentIndex(part)
        self.settle()


def add_person(unit: Unit, name: str) -> UUID:
    key = new_id()
    given, family = name.split()
    with unit.chief.write("test.add", Topic.PARTICIPANTS) as work:
        work.add(Participant(id=key, given_name=given, family_name=family, created_at=work.at))
        work.done(None, "")
    return key


def fill_log(unit: Unit) -> dict[str, UUID]:
    """Let Lena read files in October, one of a namesake and one late in the evening."""
    people = {name: add_person(unit, name) for name in ("Ali Alm", "Eva Ström", "Bo Bok")}
    lena = unit.as_role(Role.CONSULTANT, name="Lena Ström")
    unit.clock.set(datetime(2026, 10, 14, 9, 30))
    for person in people.values():
        participant_file(lena, person)
    unit.clock.set(datetime(2026, 10, 15, 22, 5))
    participant_file(lena, people["Ali Alm"])
    unit.clock.set(datetime(2026, 11, 23, 7, 30))
    return people


def open_log(
    unit: Unit,
    tools: PageTools,
    shown: Callable[[QWidget], QWidget],
    people: dict[str, UUID],
    *roles: Role,
) -> LogWindow:
    """Show the page to somebody with these roles."""
    ctx = unit.as_role(*(roles or (Role.UNIT_CHIEF,)), name="Siv Chef")
    stack = UndoStack(tools.tasks, tools.bus, lambda done: undo(ctx, done))
    page = LogPage(replace(tools, undo=stack, today=ctx.clock.today), ctx)
    shown(page)
    window = LogWindow(page, ctx, people)
    window.settle()
    return window
