"""The program with a window: login or first-run guide first, then the person's own pages."""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.gui.core.calm_collector import CalmCollector, leave_program_out, search_soon
from ame_desktop.gui.shell import logging_in
from ame_desktop.gui.shell.login_window import LoginWindow
from ame_desktop.gui.shell.lost_unit import is_there
from ame_desktop.gui.shell.surroundings import Surroundings, make_surroundings, sentence
from ame_desktop.settings import ProgramSettings

if TYPE_CHECKING:
    from ame_desktop.gui.shell.desk import Desk
    from ame_desktop.gui.shell.single_window import SingleWindow
    from ame_desktop.services.open_unit import OpenUnit


@dataclass(frozen=True)
class Start:
    """How the program was started.

    Args:
        address: the unit's file or server; ``None`` is the one that was open last.
        login: the user name to fill in.
        demo: whether to open the training unit.
        role: whose place to take in the training unit; ``None`` holds every role.
        today: the training unit's day.
    """

    address: str | None = None
    login: str | None = None
    demo: bool = False
    role: Role | None = None
    today: date | None = None


def run_window(start: Start, settings: ProgramSettings) -> int:
    """Show the program until its last window is closed; return the exit status."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("AME Desktop")
    application.setQuitOnLastWindowClosed(False)
    around = make_surroundings(application, settings)
    around.crash_hook.install()
    collector = CalmCollector(application)
    program = Program(around)
    program.begin(start)
    status = application.exec()
    collector.end()
    around.crash_hook.uninstall()
    return status


class Program(QObject):
    """Goes from window to window: guide, login, the person's pages, and back to the login."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._first: QWidget | None = None
        self._desk: Desk | None = None
        self._single: SingleWindow | None = None
        self._demo_folder: tempfile.TemporaryDirectory[str] | None = None

    @property
    def desk(self) -> "Desk | None":
        """The open unit with its window, once somebody has logged in."""
        return self._desk

    @property
    def first_window(self) -> QWidget | None:
        """The login window or the guide, while it is shown."""
        return self._first

    def begin(self, start: Start) -> None:
        """Show the first window that is needed."""
        if start.demo:
            self.open_demo(start.role, start.today)
            return
        address = start.address or self._around.settings.get("unit")
        if address:
            self.ask_login(str(address), start.login or self._around.settings.get("login", ""))
        else:
            self.guide()

    def ask_login(self, address: str, login: str = "") -> None:
        """Show the login window of a unit, or what to do where its file is lost."""
        if not is_there(address):
            self.show_lost(address, login)
            return
        window = logging_in.login_window(self._around, address, login)
        window.logged_in.connect(self.enter)
        window.unit_asked.connect(self.choose_unit)
        window.recovery_asked.connect(lambda: self._recover(window, address))
        window.restore_asked.connect(lambda: self.restore(address, window.login))
        window.failed.connect(lambda error: self._opening_failed(window, address, error))

        def look(found: logging_in.Found) -> None:
            if self._first is window and found is logging_in.Found.ELSEWHERE:
                window.close()
            elif self._first is window and found is logging_in.Found.LOST:
                self.show_lost(address, window.login)
            elif self._first is window:
                logging_in.read_on(window)

        window.shown_first.connect(lambda: self._do(logging_in.look_up(address), look))
        self._show_first(window)

    def show_lost(self, address: str, login: str = "") -> None:
        """Say that a unit's file or its keys are gone, and ask what to do."""
        from ame_desktop.gui.shell.lost_unit_window import LostUnitWindow

        window = LostUnitWindow(self._around, address)
        window.found.connect(lambda: self.ask_login(address, login))
        window.restore_asked.connect(lambda: self.restore(address, login))
        window.unit_asked.connect(self.choose_unit)
        window.creation_asked.connect(self.guide)
        self._show_first(window)

    def restore(self, address: str, login: str = "") -> None:
        """Let an administrator put a copy in a unit's place; nobody may have it open."""
        from ame_desktop.gui.shell.restore_window import RestoreWindow

        self._show_keepers(RestoreWindow(self._around, address, login), address, login)

    def change_key(self, address: str, login: str = "") -> None:
        """Let an administrator change a unit's data key; nobody may have it open."""
        from ame_desktop.gui.shell.key_window import KeyWindow

        self._show_keepers(KeyWindow(self._around, address, login), address, login)

    def _show_keepers(self, window: Any, address: str, login: str) -> None:
        window.ended.connect(lambda name: self.ask_login(address, name))
        window.cancelled.connect(lambda: self.ask_login(address, login))
        self._show_first(window)

    def guide(self) -> None:
        """Show the guide of the first start."""
        from ame_desktop.gui.shell.first_run_window import FirstRunWindow
        from ame_desktop.gui.shell.making import Making

        making = Making(self._around)
        window = FirstRunWindow(self._around.tasks, self._around.theme, making.actions())
        window.finished.connect(lambda reads_in: self._made(making.unit, reads_in=bool(reads_in)))
        window.demo_asked.connect(lambda: self.open_demo(None, None))
        window.open_asked.connect(self.choose_unit)
        self._show_first(window)

    def choose_unit(self) -> None:
        """Ask which unit file to open."""
        from ame_desktop.gui.dialogs.file_choice import choose_file

        kind = "Enhetsfil (*.ame)"
        choose_file(self._first, "Öppna en enhet", kind, lambda path: self.ask_login(str(path)))

    def open_demo(self, role: Role | None, today: date | None) -> None:
        """Open a new Exempelkommun, which is gone when it is closed."""
        from ame_desktop.services.clock import SystemClock
        from ame_desktop.services.demo.opening import demo_clock, open_demo

        folder = tempfile.TemporaryDirectory(prefix="exempelkommun-", ignore_cleanup_errors=True)
        self._demo_folder = folder
        clock = demo_clock(SystemClock().today(), today)
        self._do(lambda: open_demo(Path(folder.name), role, clock), self.enter)

    def enter(self, unit: "OpenUnit") -> None:
        """Show the pages of the person who logged in; one window for each unit."""
        from ame_desktop.gui.shell.desk import Desk
        from ame_desktop.gui.shell.recovery import ask_code
        from ame_desktop.gui.shell.single_window import SingleWindow

        self._single = SingleWindow(unit.address, self)
        if not self._single.take():
            unit.release()
            self._already_open()
            return
        self._single.asked.connect(self.come_forward)
        if not unit.facts.is_demo:
            self._around.settings.set("unit", unit.address)
            self._around.settings.set("login", unit.context.actor.login)
        leave_program_out()
        self._desk = Desk(self._around, unit)
        self._desk.window.closed.connect(self._desk_closed)
        self._desk.window.logged_out.connect(lambda: self._leave(self.ask_login))
        self._desk.window.restore_asked.connect(lambda: self._leave(self.restore))
        self._desk.window.key_change_asked.connect(lambda: self._leave(self.change_key))
        self._desk.window.show()
        self._close_first()
        ask_code(self._around, unit, self._desk.window, self._failed)

    def come_forward(self) -> None:
        """Put the window in front, as when the program is started again with the same unit."""
        if self._desk is not None:
            window = self._desk.window
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()

    def _already_open(self) -> None:
        if self._single is not None and self._single.call_other():
            self._end()
            return
        self._tell("Enheten är öppen i ett annat fönster. Stäng det och försök igen.")

    def _made(self, unit: "OpenUnit | None", *, reads_in: bool) -> None:
        if unit is not None:
            self.enter(unit)
            if reads_in and self._desk is not None:
                self._desk.window.open_page("importing")

    def _opening_failed(self, window: LoginWindow, address: str, error: Exception) -> None:
        if logging_in.is_damaged(error):
            window.offer_restore()
        elif logging_in.is_missing(error) and self._first is window:
            self.show_lost(address, window.login)
        elif logging_in.is_temporary(error):
            self._recover(window, address, window.login)

    def _recover(self, window: LoginWindow, address: str, temporary: str | None = None) -> None:
        from ame_desktop.gui.shell.recovery import recover

        recover(self._around, address, window, self.enter, temporary)

    def _leave(self, then: Callable[[str, str], object]) -> None:
        desk, self._desk = self._desk, None
        if desk is None:
            return
        address, login = desk.unit.address, desk.unit.context.actor.login
        desk.window.closed.disconnect(self._desk_closed)
        desk.window.close()
        self._let_go(desk)
        if desk.unit.facts.is_demo:
            self._end()
        else:
            then(address, login)

    def _desk_closed(self) -> None:
        desk, self._desk = self._desk, None
        if desk is not None:
            desk.window.hide()
            self._let_go(desk)
        self._end()

    def _let_go(self, desk: "Desk") -> None:
        desk.close()
        desk.window.deleteLater()
        search_soon()
        if self._single is not None:
            self._single.release()
            self._single = None

    def _first_closed(self) -> None:
        self._first = None
        if self._desk is None:
            self._end()

    def _end(self) -> None:
        self._around.tasks.finish()
        if self._demo_folder is not None:
            self._demo_folder.cleanup()
        self._around.application.quit()

    def _show_first(self, window: Any) -> None:
        window.closed.connect(self._first_closed)
        self._close_first()
        self._first = window
        self._around.tell_faults_over(window)
        window.show()

    def _close_first(self) -> None:
        window, self._first = self._first, None
        if window is not None:
            window.blockSignals(True)
            window.close()
            window.deleteLater()

    def _do(self, work: Callable[[], object], then: Callable[..., object]) -> None:
        self._around.tasks.run(work, then, self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        text = sentence(error)
        code = "" if text else self._around.crash_hook.report(error).code
        if text or self._first is None:
            self._tell(text or f"Något gick fel (kod {code}). Starta om programmet.")

    def _tell(self, text: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, "AME Desktop", text, parent=self._first)
        box.finished.connect(box.deleteLater)
        box.finished.connect(lambda _: self._first_closed() if self._first is None else None)
        box.open()
