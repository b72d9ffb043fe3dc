"""The main window: rail, day, screens made when first shown, lock, undo and toasts."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

from ame_desktop.domain.changes import ChangeSet
from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.dialogs.go_to_date import GoToDate
from ame_desktop.gui.dialogs.handbook_view import HandbookView
from ame_desktop.gui.dialogs.key_list import KeyList
from ame_desktop.gui.dialogs.trouble import Trouble
from ame_desktop.gui.shell import window_memory
from ame_desktop.gui.shell.idle_lock import IdleLock
from ame_desktop.gui.shell.lock_layers import LockLayers
from ame_desktop.gui.shell.lock_screen import LockScreen
from ame_desktop.gui.shell.page_rack import PageRack
from ame_desktop.gui.shell.pages import PageSpec
from ame_desktop.gui.shell.parts import ShellParts
from ame_desktop.gui.shell.shortcuts import SHELL_KEYS, add_shortcuts, enter_page
from ame_desktop.gui.shell.storage_notice import StorageNotice
from ame_desktop.gui.shell.top_bar import TopBar
from ame_desktop.gui.shell.window_content import window_content
from ame_desktop.gui.widgets.rail import Rail
from ame_desktop.gui.widgets.status_light import Health
from ame_desktop.gui.widgets.toast import Toast

LEAST_SIZE = (900, 560)
CHANGED: Final = "Din behörighet har ändrats. Nu ser du de skärmar som hör till den."


class MainWindow(QMainWindow):
    """Holds the screens that the person may use and what is common to them."""

    logged_out = Signal()
    """The person asked for another user to log in."""
    restore_asked = Signal()
    """The person wants to put a copy in the unit's place, which takes leaving it first."""
    key_change_asked = Signal()
    """The person wants to change the unit's data key, which takes leaving it first."""
    closed = Signal()
    _toast: Toast

    def __init__(
        self, application: QApplication, parts: ShellParts, specs: Sequence[PageSpec]
    ) -> None:
        super().__init__()
        self._parts = parts
        self.setWindowTitle(f"{parts.unit_name} – AME Desktop")
        self.setMinimumSize(*LEAST_SIZE)
        self.notice = StorageNotice(self._inform)
        self._trouble = Trouble(self, parts.crash_hook, parts.storage_sentence, self.notice.tell)
        self.tools = parts.tools(
            trouble=self._trouble,
            say=self.say,
            open_page=self.open_page,
            ask_restore=self.restore_asked.emit,
            ask_key_change=self.key_change_asked.emit,
            go_to_day=self.set_day,
            offer=lambda sentence, act: self._toast.say(sentence, act, tip=""),
        )
        self._rail = Rail(parts.theme, parts.icons)
        self._top_bar = TopBar(parts.theme, parts.icons, parts.today, parts.who)
        self._rack = PageRack(self.tools, specs)
        self._rail.add_pages([(s.id, s.title, s.icon) for s in self._rack.in_rail])
        self._content = window_content(
            *(self._rail, self._top_bar, self.notice, *parts.bands, self._rack),
            training=parts.training,
        )
        self._toast = Toast(self._content, parts.theme, self._rack)
        self._lock_screen = LockScreen(
            parts.tasks, parts.theme, parts.icons, parts.who, parts.unlock, parts.sentence
        )
        if parts.training:
            self._lock_screen.explain_training()
        self._layers = LockLayers(self._content, self._lock_screen)
        self.setCentralWidget(self._layers)
        self._idle = IdleLock(application, parts.idle_minutes, self)
        self._connect()
        add_shortcuts(self)
        self._rail.set_narrow(bool(parts.recall("rail_narrow", False)))
        window_memory.restore(self, parts.recall)
        self.open_page(self._rack.first_id)
        self._idle.start()

    @property
    def page_ids(self) -> tuple[str, ...]:
        """The screens that the person may use, top to bottom."""
        return tuple(self._rack.specs)

    @property
    def current_page(self) -> Page | None:
        """The screen that is shown."""
        return self._rack.current

    @property
    def day(self) -> date:
        """The day that the screens show."""
        return self._top_bar.date_strip.day

    @property
    def _shows_day(self) -> bool:
        page = self.current_page
        return page is not None and page.uses_day

    @property
    def locked(self) -> bool:
        """Whether the content is hidden behind the lock."""
        return self._layers.locked

    def open_page(self, page_id: str, target: object = None) -> None:
        """Show a screen, and in it the given thing; a screen out of reach is not shown."""
        if page_id not in self._rack.specs:
            return
        page = self._rack.page(page_id, self.day)
        self._top_bar.date_strip.setVisible(page.uses_day)
        if page.uses_day:
            page.show_day(self.day)
        if target is not None:
            page.open(target)
        self._rack.show_page(page_id)
        self._rail.show_current(self._rack.specs[page_id].marked)

    def take_specs(self, specs: Sequence[PageSpec], *, keep: bool) -> None:
        """Offer the screens of the person's new rights, and say that they have changed."""
        wanted = self._rack.take(specs, keep=keep)
        self._rail.set_pages([(s.id, s.title, s.icon) for s in self._rack.in_rail])
        if wanted:
            self.open_page(wanted)
        else:
            self._rail.show_current(self._rack.specs[self._rack.current_id].marked)
        self.say(CHANGED)

    def open_nth_page(self, place: int) -> None:
        """Show the screen at a place in the rail, counted from 1."""
        in_rail = [spec.id for spec in self._rack.in_rail]
        if place <= len(in_rail):
            self._focus_page()
            self.open_page(in_rail[place - 1])

    def say(self, sentence: str) -> None:
        """Show a passing message."""
        self._toast.say(sentence)

    def show_health(self, health: Health) -> None:
        """Show how storage fares."""
        self._top_bar.status_light.show_health(health)

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show how much awaits the person on each screen."""
        for page_id, count in counts.items():
            if page_id in self._rack.specs:
                self._rail.button(page_id).set_count(count)

    def set_day(self, day: date) -> None:
        """Show another day on all screens."""
        self._top_bar.date_strip.set_day(day)

    def earlier_day(self) -> None:
        """Show the day before."""
        if self._shows_day:
            self._top_bar.date_strip.earlier()

    def later_day(self) -> None:
        """Show the day after."""
        if self._shows_day:
            self._top_bar.date_strip.later()

    def go_to_today(self) -> None:
        """Show today."""
        if self._shows_day:
            self._top_bar.date_strip.go_to_today()

    def ask_day(self) -> None:
        """Ask which day to go to."""
        if not self._shows_day:
            return
        dialog = GoToDate(self._parts.parse_day, self._parts.today(), self)
        dialog.chosen.connect(self.set_day)
        dialog.open()

    def undo(self) -> None:
        """Turn back the latest change, whatever screen it was done on."""
        if not self.tools.undo.undo():
            self.say("Det finns inget att ångra.")

    def show_keys(self) -> None:
        """Show the keys of this screen and of the window."""
        page = self.current_page
        own = page.keys if page is not None else ()
        KeyList([*own, *SHELL_KEYS], self._parts.theme, self).open()

    def show_help(self) -> None:
        """Show the handbook's page of this screen."""
        spec = self._rack.specs.get(self._rack.current_id)
        if spec is not None:
            page = self._parts.handbook / f"{spec.id}.md"
            HandbookView(page, spec.title, self, self.tools).open()

    def zoom_in(self) -> None:
        """Show everything one step larger."""
        self._parts.theme.zoom_in()
        self._parts.remember("zoom", self._parts.theme.zoom)

    def zoom_out(self) -> None:
        """Show everything one step smaller."""
        self._parts.theme.zoom_out()
        self._parts.remember("zoom", self._parts.theme.zoom)

    def zoom_reset(self) -> None:
        """Show everything at its ordinary size."""
        self._parts.theme.set_zoom(100)
        self._parts.remember("zoom", 100)

    def set_idle_minutes(self, minutes: int) -> None:
        """Lock after this many minutes alone, 1 to 15."""
        self._idle.set_minutes(minutes)

    def lock(self, *, for_good: str = "") -> None:
        """Hide everything until the password is given; with a reason ``for_good`` none is taken."""
        if for_good:
            self._lock_screen.shut(for_good)
        if self._layers.asks:
            return
        self._toast.close_now()
        self._idle.stop()
        self.setWindowTitle("AME Desktop – låst")
        self._layers.lock()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rail.fit_window(self.width())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._idle.stop()
        self._toast.close_now()
        window_memory.remember(self, self._parts.remember)
        self._parts.remember("rail_narrow", self._rail.narrow)
        self._rack.release()
        self.closed.emit()
        super().closeEvent(event)

    def _connect(self) -> None:
        self._rail.chosen.connect(self.open_page)
        self._rail.entered.connect(self._focus_page)
        self._top_bar.date_strip.day_changed.connect(self._day_changed)
        self._top_bar.date_strip.go_to_asked.connect(self.ask_day)
        self._top_bar.lock_asked.connect(self.lock)
        self._lock_screen.unlocked.connect(self._unlocked)
        self._lock_screen.other_user_asked.connect(self.logged_out)
        self._idle.idle.connect(self.lock)
        undo = self.tools.undo
        undo.recorded.connect(self._recorded)
        undo.undone.connect(self._undone)
        undo.failed.connect(self._undo_failed)

    def _focus_page(self) -> None:
        """Take the focus from the rail or the bar: a screen that is left hands its focus on."""
        page, focused = self.current_page, QApplication.focusWidget()
        if page is not None and (focused is None or not page.isAncestorOf(focused)):
            enter_page(page)

    def _day_changed(self, day: date) -> None:
        page = self.current_page
        if page is not None:
            page.show_day(day)

    def _recorded(self, changes: ChangeSet) -> None:
        if changes.label:
            undo = (lambda: self.tools.undo.undo(changes)) if changes.undoable else None
            self._toast.say(changes.label, undo)

    def _inform(self, sentence: str) -> None:
        page = self.current_page
        if page is not None:
            page.band.say(sentence, Tone.INFO)

    def _undone(self, changes: ChangeSet) -> None:
        self._toast.say(f"Ångrade: {changes.label}" if changes.label else "Ändringen är ångrad.")

    def _undo_failed(self, error: Exception) -> None:
        page = self.current_page
        if isinstance(error, DomainError) and page is not None:
            page.band.say(error.message, Tone.WARNING)
        else:
            self._trouble(error)

    def _unlocked(self) -> None:
        self.setWindowTitle(f"{self._parts.unit_name} – AME Desktop")
        self._layers.unlock()
        self._idle.start()
