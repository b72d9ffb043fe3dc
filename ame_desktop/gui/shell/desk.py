"""A logged-in person's window: the pages they may use, undo, copies every half hour, status."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.changes import ChangeSet
from ame_desktop.domain.news import News
from ame_desktop.domain.swedish_dates import parse_date
from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.mark_sending import MarkSending
from ame_desktop.gui.core.tasks import Pool
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.core.writing import hold_writing
from ame_desktop.gui.shell.clock_notice import ClockNotice
from ame_desktop.gui.shell.held_marks import HeldMarks
from ame_desktop.gui.shell.live_news import LiveNews
from ame_desktop.gui.shell.lock_screen import LockScreen
from ame_desktop.gui.shell.main_window import MainWindow
from ame_desktop.gui.shell.parts import ShellParts
from ame_desktop.gui.shell.rail_counts import RailCounts
from ame_desktop.gui.shell.registry import page_specs
from ame_desktop.gui.shell.searching import SearchKey
from ame_desktop.gui.shell.server_watch import ServerWatch
from ame_desktop.gui.shell.stand_in_band import StandInBand, StandInLines
from ame_desktop.gui.shell.standing_watch import StandingWatch
from ame_desktop.gui.shell.surroundings import Surroundings, sentence, storage_sentence
from ame_desktop.gui.shell.wall_mode import WallMode
from ame_desktop.gui.shell.whats_new import WhatsNew
from ame_desktop.gui.widgets.status_light import Health
from ame_desktop.paths import resource
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import REMOVED
from ame_desktop.services.once import once
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.reminders import counts
from ame_desktop.services.undo import undo
from ame_desktop.services.unlocking_away import Unlocking

STATUS_MINUTES: Final = 1
COPY_MINUTES: Final = 30
SETTLED_MS: Final = 1_500
"""The status is read again when nothing has been changed for this long."""


class Desk(QObject):
    """Holds an open unit and its main window together."""

    def __init__(self, around: Surroundings, unit: OpenUnit) -> None:
        super().__init__()
        self.unit = unit
        self._around = around
        self._ctx = unit.context
        settings = around.settings
        self._saved: datetime | None = None
        self._bus = ChangeBus(self)
        self._news = LiveNews(unit, self._bus, self)
        self._undo = UndoStack(around.tasks, self._bus, lambda c: undo(self._ctx, c), self)
        self._sending = self._marks_sent()
        self._unlocking = Unlocking(unit)
        self._stand_ins = StandInBand()
        self.window = MainWindow(around.application, self._parts(), page_specs(unit, around))
        if unit.read_only:
            self.window.notice.show_read_only()
            hold_writing(self.window)
        show = self.window.show_counts
        # It ends with the window, which may be gone before the answer to a question comes.
        RailCounts(around.tasks, self._bus, lambda: counts(self._ctx), show, self.window)
        standing = StandingWatch(
            around.tasks, self._bus, self._ctx, self._take_rights, self._shut_out, self.window
        )
        self._room = room = WallMode(
            around.application, unit, self.window, settings.get, settings.set
        )
        lines = StandInLines(around.tasks, self._bus, self._ctx, self._stand_ins, self.window)
        lock = self.window.findChild(LockScreen)
        if lock is not None:
            # No timer runs while the computer sleeps, and the day may be another.
            lock.unlocked.connect(standing.renew)
            lock.unlocked.connect(lines.refresh)
        self.search = SearchKey(self.window, self._ctx, around, lambda: page_specs(unit, around))
        self.search.offer(room.commands)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self.refresh_status)
        self._bus.published.connect(self._hear)
        self._server = self._watched()
        ClockNotice(around.tasks, unit, self.window.notice, self)
        self._every(STATUS_MINUTES, self.refresh_status)
        self._every(COPY_MINUTES, self._copy)
        self.refresh_status()

    def refresh_status(self) -> None:
        """Read how the storage fares, off the GUI thread, and show it."""
        saved = self._saved

        def health() -> Health:
            status = self.unit.backup_status()
            latest = status.latest
            return Health(
                saved=saved,
                backed_up=latest.astimezone(STOCKHOLM) if latest else None,
                server=None if self.unit.path is not None else not self.unit.connection.lost,
                trouble=self._trouble(status.text if status.warns else ""),
            )

        self._around.tasks.run(health, self.window.show_health, self._unreachable, owner=self)

    def close(self) -> None:
        """Let the unit go, with a copy of it where something has changed."""
        self._news.end()
        if self._server is not None:
            self._server.end()
        # What is on its way is stored while the unit is ours, and comes into the copy.
        self._around.tasks.settle()
        self._undo.clear()
        for timer in self.findChildren(QTimer):
            timer.stop()
        self.unit.close()
        # What listens to others would otherwise hold the window for as long as they live.
        self.deleteLater()

    def _marks_sent(self) -> MarkSending | None:
        box, unit = self.unit.outbox, self.unit
        if box is None:
            return None
        tasks = self._around.tasks
        return MarkSending(tasks, self._undo, lambda: unit.context, unit.connection, box, self)

    def _watched(self) -> ServerWatch | None:
        if not self.unit.store.on_server:
            return None
        return ServerWatch(self.unit, self.window, self._sending, self._turned, self)

    def _turned(self) -> None:
        self.refresh_status()
        if not self.unit.connection.lost:
            run = self._around.tasks.run
            run(self._unlocking.tell, lambda _: None, lambda _: None, owner=self)

    def _take_rights(self, none_lost: bool) -> None:
        self.window.take_specs(page_specs(self.unit, self._around), keep=none_lost)
        self._room.take_rights()

    def _shut_out(self) -> None:
        self._undo.clear()
        self.window.lock(for_good=REMOVED)

    def _trouble(self, warning: str) -> str:
        if self.unit.read_only:
            return "Läsläge: filen går inte att skriva i"
        return warning

    def _unreachable(self, error: Exception) -> None:
        told = sentence(error)
        if not told:
            self._around.crash_hook.report(error)
        self.window.show_health(Health(trouble=told))

    def _copy(self) -> None:
        backups = self.unit.backups
        if backups is not None:
            # Beside the database's own thread: a mark does not wait for a copy.
            self._around.tasks.run(
                backups.make_if_changed,
                lambda _: self.refresh_status(),
                self._unreachable,
                owner=self,
                pool=Pool.RENDER,
            )

    def _hear(self, changes: ChangeSet) -> None:
        if isinstance(changes, News):
            return
        self._saved = self._ctx.clock.now().astimezone(STOCKHOLM)
        self._settled.start()

    def _every(self, minutes: int, act: Callable[[], None]) -> None:
        timer = QTimer(self)
        timer.setInterval(minutes * 60_000)
        timer.timeout.connect(act)
        timer.start()

    def _bands(self) -> tuple[QWidget, ...]:
        news, held = WhatsNew(self._around.settings), self._sending
        marks = () if held is None else (HeldMarks(held, sentence),)
        return (news, self._stand_ins, *marks)

    def _parts(self) -> ShellParts:
        around, ctx = self._around, self._ctx
        return ShellParts(
            tasks=around.tasks,
            bus=self._bus,
            undo=self._undo,
            theme=around.theme,
            icons=around.icons,
            crash_hook=around.crash_hook,
            today=ctx.clock.today,
            parse_day=lambda text: parse_date(text, ctx.clock.today()),
            unlock=self._unlocking,
            sentence=sentence,
            storage_sentence=storage_sentence,
            recall=around.settings.get,
            remember=around.settings.set,
            handbook=resource("handbook"),
            unit_name=self.unit.facts.name,
            who=ctx.actor.name,
            training=self.unit.facts.is_demo,
            idle_minutes=int(around.settings.get("idle_minutes", 5)),
            bands=self._bands(),
            sending=self._sending,
            once=lambda act: once(ctx, act),
        )
