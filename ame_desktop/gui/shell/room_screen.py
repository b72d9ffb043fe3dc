"""What a screen for the whole room has in common: large head, news by itself, no way in but one."""

from collections.abc import Callable
from datetime import datetime
from typing import ClassVar, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.changes import ChangeSet, Topic
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.gui.core.formatting import clock_time
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.tokens import EDGES, WALL_HEIGHT, WALL_TEXT

SOON_MS: Final = 400
"""News that come close together are one reading."""
MINUTE_MS: Final = 60_000
TURN_MS: Final = 12_000
"""How long a page stands before the next."""
TOPICS: Final = frozenset(
    {
        Topic.BRIEFING,
        Topic.ATTENDANCE,
        Topic.PARTICIPANTS,
        Topic.PLACEMENTS,
        Topic.ARENAS,
        Topic.ORDERS,
    }
)
_NO_CONTACT: Final = "Ingen kontakt sedan {since}"


class RoomScreen(QWidget):
    """Fills the window while nobody works in it. Any key or click only asks to leave.

    Subclasses put their content in ``content`` and write ``refresh``.

    Args:
        tools: the window's tools.
        now: the time of day, local.
        name: what the screen is called by a screen reader.
    """

    spoken_role: ClassVar = QAccessible.Role.Document
    asked = Signal()
    """Somebody wants to leave, which takes the password."""
    lost_right = Signal()
    """The person who put the screen up may not see what it shows any more."""
    used = Signal()
    """Somebody uses the screen, so that it is not left alone."""

    def __init__(
        self,
        tools: PageTools,
        now: Callable[[], datetime],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.tools = tools
        self._now = now
        self._read_at = ""
        self.setAccessibleName(name)
        self.setProperty("kind", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.title = self._label()
        self.title.setWordWrap(True)
        self.status = self._label()
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.status)
        self.head = head
        self.content = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*EDGES)
        layout.setSpacing(EDGES[1])
        layout.addLayout(head)
        layout.addLayout(self.content, 1)
        self._soon = self._timer(SOON_MS, self.refresh, once=True)
        self._minute = self._timer(MINUTE_MS, self.refresh)
        self._turning = self._timer(TURN_MS, self.turn)
        tools.bus.published.connect(self._hear)
        tools.theme.changed.connect(self._size)

    def refresh(self) -> None:
        """Begin to read what is shown."""

    def turn(self) -> None:
        """Show the next page of what does not fit."""

    def begin(self) -> None:
        """Read, and keep it fresh from now on."""
        self._size()
        self._minute.start()
        self._turning.start()
        self.refresh()

    def end(self) -> None:
        """Read no more; whoever holds the screen throws it away."""
        for timer in (self._soon, self._minute, self._turning):
            timer.stop()
        self.tools.bus.published.disconnect(self._hear)
        self.tools.theme.changed.disconnect(self._size)

    def text_size(self) -> int:
        """Return the size of text in pixels: at least 24 points."""
        return round(WALL_TEXT * max(1.0, self.window().height() / WALL_HEIGHT))

    def fresh(self) -> None:
        """Show the time at which everything on the screen was so."""
        self._read_at = clock_time(self._now())
        self.status.setText(self._read_at)

    def lost(self, error: Exception) -> None:
        """Leave what is shown, and say since when it is not known to be so.

        Where the person may not see it any more, nobody else in the room may either.
        """
        if isinstance(error, NotPermittedError):
            self._minute.stop()
            self.lost_right.emit()
        self.status.setText(_NO_CONTACT.format(since=self._read_at or clock_time(self._now())))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        self.asked.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.asked.emit()

    @override
    def resizeEvent(self, event: object) -> None:
        self._size()

    def _size(self) -> None:
        for label, weight in (
            (self.title, QFont.Weight.DemiBold),
            (self.status, QFont.Weight.Normal),
        ):
            font = QFont(self.font())
            font.setPixelSize(self.text_size())
            font.setWeight(weight)
            label.setFont(font)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _timer(self, interval: int, act: Callable[[], object], *, once: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.setSingleShot(once)
        timer.timeout.connect(act)
        return timer

    def _hear(self, changes: ChangeSet) -> None:
        if changes.topics & TOPICS:
            self._soon.start()
