"""*Tavelläge* and its kin: the whole window for the room, which only the password leaves."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final, TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit
from typing_extensions import override

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.arenas import ArenaRow
from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.shell.idle_lock import IdleLock
from ame_desktop.gui.shell.kiosk_screen import KioskActs, KioskScreen
from ame_desktop.gui.shell.lock_layers import LockLayers
from ame_desktop.gui.shell.lock_screen import LockScreen
from ame_desktop.gui.shell.main_window import MainWindow
from ame_desktop.gui.shell.room_screen import RoomScreen
from ame_desktop.gui.shell.search_near import Command
from ame_desktop.gui.shell.top_bar import TopBar
from ame_desktop.gui.shell.training_frame import TrainingFrame
from ame_desktop.gui.shell.wall_choice import Room, WallChoice
from ame_desktop.gui.shell.wall_screen import WallScreen
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.kiosk import check_in, kiosk, open_kiosk, take_back
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.wall import (
    open_team_wall,
    open_wall,
    team_wall,
    teams,
    wall,
    wall_arenas,
)

T = TypeVar("T", bound=QObject)
A = TypeVar("A")
KEY: Final = "F11"
MINUTES: Final = 60
"""How long the room may see the wall before it is locked; everywhere else it is 1 to 15."""
BACK_MS: Final = 30_000
"""The lock screen gives way to the wall again when nobody writes a password for this long."""
REMEMBERED: Final = "wall_arena"
NO_ARENA: Final = "Ingen arena är öppen för dig. Fråga enhetschefen."


class WallMode(QObject):
    """Puts a screen for the room up over the window, and guards the way back.

    Args:
        application: tells whether the person's session is about to end.
        unit: the open unit.
        window: the window that it fills.
        recall: gives a value remembered on this machine.
        remember: keeps one.
    """

    def __init__(
        self,
        application: QApplication,
        unit: OpenUnit,
        window: MainWindow,
        recall: Callable[[str, object], object],
        remember: Callable[[str, object], None],
    ) -> None:
        super().__init__(window)
        self._unit, self._window, self._application = unit, window, application
        self._recall, self._remember = recall, remember
        self._layers = _only(window, LockLayers)
        self._lock_screen = _only(window, LockScreen)
        self.screen: RoomScreen | None = None
        self._asked = False
        self._before = window.windowState()
        self._left_alone = self._timer(MINUTES * 60_000, self._lock_for_good)
        self._back = self._timer(BACK_MS, self._go_back)
        shortcut = QShortcut(QKeySequence(KEY), window)
        shortcut.activated.connect(self.put_up_wall)
        self._button = _only(window, TopBar).wall_button
        self._button.clicked.connect(self.choose)
        self.take_rights()
        self._lock_screen.unlocked.connect(self._taken_down)
        password = _only(self._lock_screen, QLineEdit)
        password.textChanged.connect(lambda _: self._wait_on())
        self._password = password
        window.installEventFilter(self)

    @property
    def _reached(self) -> bool:
        return self._unit.context.reach(Area.BRIEFING, Level.READ) is not Reach.NONE

    def take_rights(self) -> None:
        """Offer what the room may be shown by the rights that the person has now."""
        self._button.setVisible(self._reached)

    def commands(self) -> tuple[Command, ...]:
        """Return what Ctrl+K finds, by the names on the button and in the list of keys."""
        if not self._reached:
            return ()
        return (
            Command("Visa för rummet", self.choose, "", "tavla arenakiosk kiosk lagets dag"),
            Command("Tavelläge", self.put_up_wall, KEY, "tavla visa för rummet"),
        )

    def choose(self) -> None:
        """Ask which arena is shown, and how."""
        ctx = self._unit.context
        self._ask(lambda: rooms_of(ctx), self._choose)

    def put_up_wall(self) -> None:
        """Show the wall of the arena that is worked with; on the wall, ask to leave it."""
        if self._layers.on_wall:
            self._ask_password()
        elif not self._layers.locked:
            ctx, shown = self._unit.context, self._shown_arena()

            def question() -> UUID | None:
                keys = [row.arena_id for row in wall_arenas(ctx)]
                return next((key for key in shown if key in keys), next(iter(keys), None))

            self._ask(question, self.show_wall)

    def show_wall(self, arena_id: UUID | None) -> None:
        """Put up the wall of an arena."""
        if arena_id is None:
            self._window.say(NO_ARENA)
            return
        self._remember(REMEMBERED, str(arena_id))
        ctx = self._unit.context

        def make() -> WallScreen:
            return WallScreen(self._window.tools, self._now, lambda: wall(ctx, arena_id))

        self._ask(lambda: open_wall(ctx, arena_id), lambda _: self.put_up(make))

    def show_team(self, arena_id: UUID, leader_id: UUID) -> None:
        """Put up the tasks and names of one team."""
        ctx = self._unit.context

        def make() -> WallScreen:
            read = partial(team_wall, ctx, arena_id, leader_id)
            return WallScreen(self._window.tools, self._now, read, whole=False)

        first = partial(open_team_wall, ctx, arena_id, leader_id)
        self._ask(first, lambda _: self.put_up(make))

    def show_kiosk(self, arena_id: UUID) -> None:
        """Put up the arena's own check-in."""
        ctx = self._unit.context
        acts = KioskActs(
            partial(kiosk, ctx, arena_id),
            partial(check_in, ctx, arena_id),
            partial(take_back, ctx, arena_id),
        )

        def make() -> KioskScreen:
            return KioskScreen(self._window.tools, self._now, acts)

        self._ask(lambda: open_kiosk(ctx, arena_id), lambda _: self.put_up(make))

    def put_up(self, make: Callable[[], RoomScreen]) -> None:
        """Fill the window with a screen for the room."""
        if self._layers.locked:
            return
        window = self._window
        self.screen = screen = make()
        screen.used.connect(self._left_alone.start)
        screen.asked.connect(self._ask_password)
        screen.lost_right.connect(self._lock_for_good)
        _only(window, IdleLock).stop()
        self._before = window.windowState()
        self._layers.put_up(TrainingFrame(screen) if self._unit.facts.is_demo else screen)
        window.setWindowTitle("AME Desktop – tavla")
        window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        screen.setFocus()
        screen.begin()
        self._left_alone.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Close or self.screen is None:
            return False
        # The Alt of Alt+F4 has already asked for the password when the F4 comes.
        asked = self._asked and self._layers.asks and self._left_alone.isActive()
        if (self._layers.on_wall or asked) and not self._application.isSavingSession():
            event.ignore()
            self._ask_password()
            return True
        # The window is to be remembered as it was before it filled the screen.
        self._take_down()
        return False

    def _ask(self, question: Callable[[], A], answer: Callable[[A], object]) -> None:
        run = self._window.tools.tasks.run
        run(question, answer, self._refused, owner=self, ticket="ask")

    def _choose(self, rooms: tuple[Room, ...]) -> None:
        if self._layers.locked:
            return
        if not rooms:
            self._window.say(NO_ARENA)
            return
        dialog = WallChoice(rooms, self._shown_arena(), self._window)
        dialog.wall_chosen.connect(self.show_wall)
        dialog.team_chosen.connect(self.show_team)
        dialog.kiosk_chosen.connect(self.show_kiosk)
        dialog.open()

    def _shown_arena(self) -> tuple[UUID, ...]:
        """The arena of the shown screen, then the one that was last on the wall."""
        page = self._window.current_page
        texts = ("" if page is None else page.property("arena"), self._recall(REMEMBERED, ""))
        return tuple(UUID(str(text)) for text in texts if text)

    def _ask_password(self) -> None:
        self._window.lock()
        self._asked = True
        self._wait_on()

    def _wait_on(self) -> None:
        if self._asked and self._layers.asks and self._left_alone.isActive():
            self._back.start()

    def _go_back(self) -> None:
        """Show the wall again, unless nobody may come in any more, or the computer was left."""
        if self.screen is not None and not self._password.isHidden():
            self._asked = False
            self._password.clear()
            self._layers.back_to_wall()
            self.screen.setFocus()
            self._window.setWindowTitle("AME Desktop – tavla")

    def _lock_for_good(self) -> None:
        """Let nothing but the password lead on, and not back to what the room saw."""
        self._left_alone.stop()
        self._back.stop()
        self._window.lock()

    def _taken_down(self) -> None:
        if self.screen is not None:
            self._take_down()

    def _take_down(self) -> None:
        screen, self.screen = self.screen, None
        self._asked = False
        self._left_alone.stop()
        self._back.stop()
        if screen is not None:
            screen.end()
        self._window.setWindowState(self._before)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, DomainError):
            self._window.say(error.message)
        else:
            self._window.tools.trouble(error, None)

    def _now(self) -> datetime:
        return self._unit.context.clock.now().astimezone(STOCKHOLM)

    def _timer(self, interval: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(act)
        return timer


def _only(parent: QObject, kind: type[T]) -> T:
    """Return the one part of a kind in a window."""
    found = parent.findChild(kind)
    if found is None:
        raise LookupError(kind.__name__)
    return found


def rooms_of(ctx: Context) -> tuple[Room, ...]:
    """Return what may be shown of each arena; nobody checks in where nothing can be stored."""

    def checks_in(row: ArenaRow) -> bool:
        allowed = ctx.allows(Area.ATTENDANCE, Level.WRITE, arena=row.arena_id)
        return row.self_check_in and allowed and not ctx.store.read_only

    return tuple(Room(row, teams(ctx, row.arena_id), checks_in(row)) for row in wall_arenas(ctx))
