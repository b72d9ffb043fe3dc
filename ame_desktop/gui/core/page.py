"""The base of every page: reads off the GUI thread, goes stale while hidden, says errors inline."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any, ClassVar, TypeVar

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.changes import ChangeSet, Result, Topic
from ame_desktop.domain.errors import AlreadyDoneError, ChangedSinceError, DomainError
from ame_desktop.domain.news import News
from ame_desktop.gui.core.kept_focus import keep_focus, leave_keys
from ame_desktop.gui.core.message_band import MessageBand
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.retry import Retry
from ame_desktop.gui.core.tokens import EDGES, SIDE, Tone
from ame_desktop.services.rereading import again as asked_again

T = TypeVar("T")


class Page(QWidget):
    """A screen of the program. Subclasses put their content in ``body`` and write ``load``.

    The body scrolls where the window is too small for it, as with large text. Its margins are the
    same on every screen.

    ``topics`` are the rooms whose changes make the page read again. ``uses_day`` tells whether
    the date strip concerns the page. ``keys`` are the page's own keys, for the key list.
    """

    title: ClassVar[str] = ""
    topics: ClassVar[frozenset[Topic]] = frozenset()
    uses_day: ClassVar[bool] = False
    keys: ClassVar[tuple[tuple[str, str], ...]] = ()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.title)
        self.tools = tools
        self.day: date = tools.today()
        self.stale = True
        self._by_news = False
        self._tracked: list[tuple[SignalInstance, Callable[..., object]]] = []
        self.band = MessageBand(self)
        self.body = QWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.band.setContentsMargins(SIDE, 16, SIDE, 0)
        layout.addWidget(self.band)
        layout.addWidget(self._scrolled(), 1)
        self.track(tools.bus.published, self._hear)

    @property
    def by_news(self) -> bool:
        """Whether what is read or shown just now is so because of what others changed."""
        return self._by_news

    def load(self) -> None:
        """Begin to read what the page shows, with :meth:`read`; called whenever it is stale."""

    def open(self, target: object) -> None:
        """Show a given thing, such as a person's id, when another page sends the user here."""

    def reload(self) -> None:
        """Read again now, or when the page is next shown."""
        if self.isVisible():
            self.stale = False
            self.load()
        else:
            self.stale = True

    def show_day(self, day: date) -> None:
        """Show another day."""
        if day != self.day:
            self.day = day
            self.clear_error()
            self.reload()

    def on_changes(self, changes: ChangeSet) -> None:
        """React to a change that concerns the page; reads again unless a page knows better."""
        del changes
        self.reload()

    def read(
        self, question: Callable[[], T], show: Callable[[T], object], *, ticket: str = "load"
    ) -> None:
        """Ask a question off the GUI thread; only the latest answer of each ticket is shown."""

        def again() -> None:
            self.read(question, show, ticket=ticket)

        by_news = self._by_news
        self.tools.tasks.run(
            asked_again(question) if by_news else question,
            lambda answer: self._shown(lambda: show(answer), by_news=by_news),
            lambda error: self._fail(error, again),
            owner=self,
            ticket=ticket,
        )

    def command(
        self,
        act: Callable[[], Result[T]],
        on_done: Callable[[T], object] | None = None,
        on_rule: Callable[[DomainError], object] | None = None,
        on_given_up: Callable[[], object] = lambda: None,
    ) -> None:
        """Do a command off the GUI thread, in order, then record it for news, toast and undo.

        Args:
            act: calls one service function.
            on_done: gets the command's value.
            on_rule: handles a rule's no; without it the sentence is shown above the page.
            on_given_up: lets the person go on where the storage stopped the command for good.
        """

        once = self.tools.once(act)

        def done(result: Result[T]) -> None:
            self.clear_error()
            with leave_keys(self):
                self.tools.undo.record(result.changes)
                if on_done is not None:
                    on_done(result.value)

        def failed(error: Exception) -> None:
            if isinstance(error, ChangedSinceError) and on_rule is None:
                # What is shown is older than what is stored: it would be refused again.
                self.reload()
            if isinstance(error, AlreadyDoneError):
                self._was_done(error, on_given_up)
            elif isinstance(error, DomainError) and on_rule is not None:
                with leave_keys(self):
                    on_rule(error)
            else:
                self._fail(error, Retry(again, on_given_up))

        def again() -> None:
            self.tools.tasks.run(once, done, failed, owner=self)

        again()

    def show_error(self, error: DomainError) -> None:
        """Say above the page what the rule says."""
        self.band.say(error.message)

    def clear_error(self) -> None:
        """Take away what was said above the page."""
        self.band.clear()

    def track(self, signal: Any, slot: Callable[..., object]) -> None:
        """Connect an app-wide signal for as long as the page lives."""
        signal.connect(slot)
        self._tracked.append((signal, slot))

    def release(self) -> None:
        """Stop listening; called before the page is thrown away."""
        for signal, slot in self._tracked:
            signal.disconnect(slot)
        self._tracked.clear()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Read again if something changed while the page was hidden."""
        super().showEvent(event)
        layout = self.body.layout()
        if layout is not None:
            layout.setContentsMargins(*EDGES)
        if self.stale:
            self.reload()

    def _scrolled(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidget(self.body)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.setProperty("kind", "plain")
        return area

    def _hear(self, changes: ChangeSet) -> None:
        if not changes.topics & self.topics:
            return
        if not self.isVisible():
            self.stale = True
            return
        with self._because(by_news=isinstance(changes, News)):
            self.on_changes(changes)

    def _shown(self, show: Callable[[], object], *, by_news: bool) -> None:
        # What is read on from there is read for the same cause.
        with self._because(by_news=by_news), leave_keys(self):
            keep_focus(self.body, show)

    @contextmanager
    def _because(self, *, by_news: bool) -> Iterator[None]:
        before, self._by_news = self._by_news, by_news
        try:
            yield
        finally:
            self._by_news = before

    def _was_done(self, error: DomainError, on_given_up: Callable[[], object]) -> None:
        """Show what an earlier try had stored after all, whose answer was lost."""
        on_given_up()
        self.reload()
        self.band.say(error.message, Tone.INFO)

    def _fail(self, error: Exception, again: Callable[[], object]) -> None:
        if isinstance(error, DomainError):
            self.show_error(error)
        else:
            self.tools.trouble(error, again)
