"""Ctrl+K over the window: what is typed finds people, work, screens, commands and the handbook."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.search import Entry, Place, SearchGroup, find, in_order
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.shell.search_list import HitList

HINT: Final = "Sök person, uppgift, avtal, beställning, sida eller inställning"
KEYS: Final = "↑ ↓ väljer · Enter öppnar · Esc stänger"
NOTHING: Final = "Inget hittades. Pröva början av ett namn, eller färre ord."
PAUSE_MS: Final = 120
"""What is typed is looked for when no more has been typed for this long."""
LONGEST: Final = 80
WIDTH: Final = 680
FROM_TOP: Final = 64
TALLEST: Final = 560
_MOVES: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}

Ask = Callable[[str, Callable[[Sequence[Entry]], object]], object]


class SearchBox(QDialog):
    """A field with hits beneath it; nothing that is typed is kept when it closes.

    Args:
        theme: colours and sizes.
        icons: drawings.
        near: what the window itself offers: screens, commands, settings, the handbook.
        ask: looks in the unit off the GUI thread, and gives the hits to a function.
        parent: the window.
    """

    chosen = Signal(object)
    """What was chosen: the target of the hit."""

    def __init__(
        self, theme: Theme, icons: Icons, near: Sequence[Entry], ask: Ask, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Sök")
        self.setAccessibleName("Sök")
        self.setProperty("kind", "palette")
        self._theme = theme
        self._near = near
        self._ask = ask
        self._waits = False
        self._opens = False
        self._most = theme.px(TALLEST)
        self._layout = QVBoxLayout(self)
        self.search_edit = QLineEdit(self)
        self.search_edit.setAccessibleName("Sök")
        self.search_edit.setAccessibleDescription(f"{HINT}. {KEYS}")
        self.search_edit.setPlaceholderText(HINT)
        self.search_edit.setMaxLength(LONGEST)
        self.list = HitList(theme, icons, self)
        self.nothing_label = QLabel(NOTHING, self)
        self.nothing_label.setProperty("kind", "muted")
        self.nothing_label.setWordWrap(True)
        self.nothing_label.hide()
        self.keys_label = QLabel(KEYS, self)
        self.keys_label.setProperty("kind", "small")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._lay_out()
        self.search_edit.textChanged.connect(self._typed)
        self.list.itemClicked.connect(lambda _: self._open())
        self.list.currentRowChanged.connect(lambda _: self._speak())
        self._show(self._offered())

    @property
    def looks(self) -> bool:
        """Whether what is typed is still looked for."""
        return self._pause.isActive() or self._waits

    def stand_over(self, window: QWidget) -> None:
        """Lie in the upper middle of a window, as wide as there is room for."""
        width = min(self._theme.px(WIDTH), round(window.width() * 0.9))
        top = min(self._theme.px(FROM_TOP), window.height() // 12)
        self._most = min(self._theme.px(TALLEST), window.height() - 2 * top)
        self.setFixedWidth(width)
        self._fit()
        left = (window.width() - width) // 2
        self.move(window.mapToGlobal(QPoint(left, top)))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowDeactivate:
            # A click beside it puts it away, as Esc does.
            QTimer.singleShot(0, self, self._put_away)
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _MOVES.get(Qt.Key(event.key()))
        if move is not None:
            self.list.step(move)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        else:
            super().keyPressEvent(event)

    def _put_away(self) -> None:
        if self.isVisible() and QApplication.activeWindow() is self.parentWidget():
            self.reject()

    def _lay_out(self) -> None:
        px = self._theme.px
        layout = self._layout
        layout.setContentsMargins(px(12), px(12), px(12), px(8))
        layout.setSpacing(px(8))
        layout.addWidget(self.search_edit)
        layout.addWidget(self.list)
        layout.addWidget(self.nothing_label)
        layout.addWidget(self.keys_label)

    def _typed(self) -> None:
        self._opens = False
        self._pause.start()

    def _look(self) -> None:
        """Look for what is typed: the window's own, and the unit's when it has answered."""
        text = self.search_edit.text()
        if text.strip():
            self._waits = True
            self._ask(text, lambda hits: self._answer(text, hits))
        else:
            # What was asked about letters that are gone is waited for no longer.
            self._waits = False
            self._show(self._offered())

    def _answer(self, text: str, hits: Sequence[Entry]) -> None:
        # What has been typed since is looked for by itself.
        if text != self.search_edit.text():
            return
        self._waits = False
        self._show(in_order([*hits, *find(self._near, text)], text))
        if self._opens:
            self._take()

    def _offered(self) -> list[Entry]:
        """Return what there is to choose before anything is typed: the screens."""
        screens = (item for item in self._near if item.group is SearchGroup.PAGES)
        return [
            item
            for item in screens
            if isinstance(item.target, Place) and item.target.target is None
        ]

    def _show(self, hits: Sequence[Entry]) -> None:
        self.list.show_hits(hits)
        self.list.setVisible(bool(hits))
        self.nothing_label.setVisible(not hits)
        self._fit()
        if not hits:
            announce(self.search_edit, NOTHING)

    def _fit(self) -> None:
        """Be as tall as what is shown, as far as there is room; the rest is scrolled to."""
        self.list.setFixedHeight(0 if self.list.isHidden() else self.list.whole_height)
        wanted = self._layout.totalSizeHint().height()
        spare = max(wanted - self._most, 0)
        if spare:
            self.list.setFixedHeight(max(self.list.whole_height - spare, 0))
        self.setFixedHeight(min(wanted, self._most))

    def _speak(self) -> None:
        hit = self.list.hit
        if hit is not None and self.isVisible():
            announce(self.search_edit, ", ".join(filter(None, (hit.title, hit.detail))))

    def _open(self) -> None:
        """Open the chosen hit; Enter right after a letter waits for what the letter finds."""
        if self._pause.isActive():
            self._pause.stop()
            self._look()
        if self._waits:
            self._opens = True
        else:
            self._take()

    def _take(self) -> None:
        self._opens = False
        hit = self.list.hit
        if hit is not None:
            self.accept()
            self.chosen.emit(hit.target)
