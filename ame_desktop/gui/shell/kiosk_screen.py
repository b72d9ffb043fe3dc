"""*Arenakiosk*: tiles with first names, where whoever comes says so with one press."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from PySide6.QtCore import QMargins, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.kiosk import ALREADY, ASK_STAFF, TAKE_BACK, Kiosk, KioskPerson
from ame_desktop.gui.core.icons import ICON_SIZES
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.tokens import EDGES
from ame_desktop.gui.shell.room_screen import RoomScreen
from ame_desktop.gui.widgets.name_tile import NameTile, tile_height, tile_width

NAME: Final = "Arenakiosk"
PRESS: Final = "Tryck på ditt namn"
AGAIN: Final = "{said} Tryck igen om det blev fel."
NOBODY: Final = "Ingen väntas i dag."
SAID_MS: Final = 8_000
TWICE: Final = timedelta(seconds=1)
"""A second press this soon is the same press, of a finger that trembles."""
_GAP: Final = 12
"""Pixels between tiles; like the text, it does not follow the zoom."""
_LOOKS: Final = ((1.25, False), (1.0, False), (0.75, False), (0.75, True))
"""The tiles' text beside the wall's, and whether they are low: the first that holds all."""
_BUTTONS: Final = 0.75
"""The buttons' text beside the wall's."""
_SAID: Final = 2.6
"""The height of what was said, in sizes of its text: two lines."""
_LEAST_WIDE: Final = 7.5
"""A tile's least width, in sizes of its text."""


@dataclass(frozen=True)
class KioskActs:
    """What the tiles do; each is done off the GUI thread."""

    read: Callable[[], Kiosk]
    check_in: Callable[[UUID], Result[str]]
    take_back: Callable[[UUID], Result[str]]


@dataclass(frozen=True, slots=True)
class _Room:
    """How the tiles stand: the size of their text in pixels, and how many across and down."""

    size: int
    low: bool
    across: int
    down: int

    @property
    def holds(self) -> int:
        """How many tiles stand on a page."""
        return self.across * self.down


class KioskScreen(RoomScreen):
    """Shows the tiles, a page at a time, and what was said last.

    Args:
        tools: the window's tools.
        now: the time of day, local.
        acts: what the tiles do.
    """

    def __init__(
        self,
        tools: PageTools,
        now: Callable[[], datetime],
        acts: KioskActs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tools, now, NAME, parent)
        # Tab goes between the tiles and the buttons.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._acts = acts
        self._kiosk: Kiosk | None = None
        self._page = 0
        self._pressed: dict[UUID, datetime] = {}
        self._latest: dict[UUID, datetime] = {}
        self._busy: set[UUID] = set()
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        self.content.addLayout(self._grid)
        self.content.addStretch(1)
        self.said = self._label()
        self.said.setWordWrap(True)
        self.more_button = QPushButton("Fler namn", self)
        self.more_button.clicked.connect(self._show_more)
        self.staff_button = QPushButton("Personal", self)
        # Drawn large: it is shown as large as the letters beside it.
        tools.icons.dress(self.staff_button, "lock", size=ICON_SIZES[-1])
        self.staff_button.clicked.connect(self.asked)
        for button in (self.more_button, self.staff_button):
            button.setProperty("kind", "room")
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.said, 1)
        self._foot.addWidget(self.more_button)
        self._foot.addWidget(self.staff_button)
        self.content.addLayout(self._foot)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SAID_MS)
        self._silence.timeout.connect(lambda: self.said.setText(""))

    @property
    def tiles(self) -> list[NameTile]:
        """The tiles of the page that is shown."""
        return [tile for tile in self.findChildren(NameTile) if tile.isVisibleTo(self)]

    def refresh(self) -> None:
        """Read the tiles off the GUI thread."""
        self.tools.tasks.run(
            self._acts.read, self.show_kiosk, self.lost, owner=self, ticket="kiosk"
        )

    def show_kiosk(self, kiosk: Kiosk) -> None:
        """Show tiles that have been read."""
        changed = kiosk != self._kiosk
        self._kiosk = kiosk
        self.title.setText(f"{kiosk.arena} · {PRESS}" if kiosk.people else kiosk.arena)
        if not kiosk.people:
            self.said.setText(NOBODY)
        elif self.said.text() == NOBODY:
            self.said.setText("")
        if changed:
            self._lay_out()
        self.fresh()

    @override
    def end(self) -> None:
        self._silence.stop()
        super().end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.asked.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Do nothing beside the tiles: a finger may miss."""
        event.accept()

    @override
    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def _size(self) -> None:
        super()._size()
        font = QFont(self.font())
        font.setPixelSize(self.text_size())
        self.said.setFont(font)
        size = round(self.text_size() * _BUTTONS)
        font.setPixelSize(size)
        self.staff_button.setIconSize(QSize(size, size))
        for button in (self.more_button, self.staff_button):
            button.setFont(font)

    def _lay_out(self) -> None:
        people = self._kiosk.people if self._kiosk is not None else ()
        room = self._room()
        fits, across = room.holds, room.across
        pages = max(1, -(-len(people) // fits))
        self._page = min(self._page, pages - 1)
        held = self.focusWidget()
        stood = held.text() if isinstance(held, NameTile) else ""
        for tile in self.findChildren(NameTile):
            tile.hide()
            tile.deleteLater()
        for place, person in enumerate(people[self._page * fits : (self._page + 1) * fits]):
            tile = self._tile(person, room)
            self._grid.addWidget(tile, place // across, place % across)
            if stood == person.name:
                tile.setFocus()
        for column in range(max(across, self._grid.columnCount())):
            self._grid.setColumnStretch(column, int(column < across))
        self.more_button.setVisible(pages > 1)

    def _room(self) -> _Room:
        """Return how the tiles stand: as large as lets all stand on one page."""
        tried = [self._room_at(share, low=low) for share, low in _LOOKS]
        wanted = (room for room in tried if room.holds >= self._wanted)
        return next(wanted, tried[-1])

    def _room_at(self, share: float, *, low: bool) -> _Room:
        size = round(self.text_size() * share)
        font = QFont(self.font())
        font.setPixelSize(size)
        names = self._kiosk.people if self._kiosk is not None else ()
        wide = max((tile_width(font, person.name) for person in names), default=0)
        wide = max(wide, round(size * _LEAST_WIDE))
        inside = self.rect().marginsRemoved(QMargins(*EDGES))
        said = max(self._foot.sizeHint().height(), round(self.text_size() * _SAID))
        taken = self.head.heightForWidth(inside.width()) + said + 3 * _GAP
        down = (inside.height() - taken) // (tile_height(size, low=low) + _GAP)
        across = (inside.width() + _GAP) // (wide + _GAP)
        return _Room(size, low, max(1, across), max(1, down))

    @property
    def _wanted(self) -> int:
        return len(self._kiosk.people) if self._kiosk is not None else 0

    def _tile(self, person: KioskPerson, room: _Room) -> NameTile:
        tile = NameTile(
            self.tools.theme, person.name, room.size, self, here=person.here, low=room.low
        )
        tile.clicked.connect(lambda: self._press(person))
        return tile

    def _press(self, person: KioskPerson) -> None:
        key, now = person.participant_id, self._now()
        self.used.emit()
        if key in self._busy:
            return
        if key in self._latest and now - self._latest[key] < TWICE:
            # What was said still holds, and is said on.
            self._say(self.said.text())
            return
        self._latest[key] = now
        since = now - self._pressed[key] if key in self._pressed else None
        if since is not None and since <= TAKE_BACK:
            del self._pressed[key]
            self._do(key, self._acts.take_back, "")
        elif person.here:
            self._say(ALREADY)
        else:
            self._pressed[key] = now
            self._do(key, self._acts.check_in, AGAIN)

    def _do(self, key: UUID, act: Callable[[UUID], Result[str]], more: str) -> None:
        self._busy.add(key)

        def done(result: Result[str]) -> None:
            self._busy.discard(key)
            self._say(more.format(said=result.value) if more else result.value)
            self.tools.bus.publish(result.changes)
            self.refresh()

        def failed(error: Exception) -> None:
            self._busy.discard(key)
            self._pressed.pop(key, None)
            self._say(error.message if isinstance(error, DomainError) else ASK_STAFF)
            self.refresh()

        self.tools.tasks.run(lambda: act(key), done, failed, owner=self)

    def _show_more(self) -> None:
        pages = max(1, -(-self._wanted // self._room().holds))
        self._page = (self._page + 1) % pages
        self.used.emit()
        self._lay_out()

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        announce(self, sentence)
        self._silence.start()
