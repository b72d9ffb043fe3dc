"""One task on the board: a heading with place, time, vehicle and supervisor, and its cards."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.allocation_warnings import AllocationWarning
from ame_desktop.domain.board import TaskColumn
from ame_desktop.gui.core.formatting import plain_tip
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.long_words import breakable
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.briefing.card_list import CardList
from ame_desktop.gui.features.briefing.ghost_cards import GhostCards

NARROWEST = 120
"""Pixels; six columns stand side by side on a small screen. A long word or name asks for more."""
WIDEST = 280
_DIGITS = 9
_LEFT, _RIGHT = 8, 4
_WRAP = int(Qt.TextFlag.TextWordWrap)


class TaskColumnView(QFrame):
    """Shows a column of the board. ``opened`` asks for the task's panel."""

    opened = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        openly: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._theme = theme
        self.column: TaskColumn | None = None
        self._number = _label(self, "badge")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = _label(self, "column", wrap=True)
        font = self._title.font()
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._places = _label(self, "small")
        self._edit = QToolButton(self)
        self._edit.setProperty("kind", "quiet")
        icons.dress(self._edit, "edit", role="muted", size=16)
        self._edit.clicked.connect(self.opened)
        self._facts = _label(self, "small", wrap=True)
        self._warning = _label(self, "small", wrap=True)
        self._words = (self._title, self._facts, self._warning)
        self._beside = 0
        self.ghosts = GhostCards(theme, self)
        self.list = CardList(theme, icons, openly, self)
        self.list.opened.connect(self.opened)
        self._lay_out()
        theme.changed.connect(self._fit)
        self._fit()

    def show_column(self, column: TaskColumn, number: int, *, openly: bool, writes: bool) -> None:
        """Show a task; ``number`` is the digit that moves a card here."""
        self.column = column
        row = column.row
        self._number.setText(str(number))
        self._number.setVisible(number <= _DIGITS)
        self._title.setText(self._breakable(self._title, row.name))
        self._title.setAccessibleName(row.name)
        done = "Klar · " if row.done else ""
        self._places.setText(f"{done}{column.places_text}")
        self._edit.setAccessibleName(f"Öppna {row.name}")
        self._edit.setToolTip(plain_tip(f"Öppna {row.name}"))
        facts = (
            column.time_text,
            row.place,
            ", ".join(vehicle.name for vehicle in column.vehicles),
            row.supervisor,
            "Ändrad efter fastställande" if column.changed else "",
        )
        said = "\n".join(text for text in facts if text)
        self._facts.setText(self._breakable(self._facts, said))
        self._facts.setAccessibleName(said)
        self._show_warnings(column.warnings, openly=openly)
        self.list.setAccessibleName(f"{number} {row.name}, {column.places_text} platser")
        self.list.let_write(writes)
        self.list.show_cards(column.cards)
        self._keep_lines()
        self.updateGeometry()

    def _show_warnings(self, warnings: tuple[AllocationWarning, ...], *, openly: bool) -> None:
        shown = "\n".join(
            dict.fromkeys(f"{w.grade.letter}  {w.concern.capitalize()}" for w in warnings)
        )
        said = "\n".join(w.said(openly=openly) for w in warnings)
        self._warning.setVisible(bool(warnings))
        self._warning.setText(shown)
        self._warning.setToolTip(plain_tip(said))
        self._warning.setAccessibleName(said)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_lines()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            # A label has another text, or the text another size.
            self._keep_lines()
        return done

    def _keep_lines(self) -> None:
        """Keep all lines of the words: a column is as narrow as there are many."""
        for label in self._words:
            # A label's own height for a width is never less than what it was given before.
            label.setMinimumHeight(self._lines_high(label, self.contentsRect().width()))
        beside = self._beside_cards()
        if beside != self._beside:
            self._beside = beside
            self.updateGeometry()

    @staticmethod
    def _lines_high(label: QLabel, wide: int) -> int:
        room = QRect(0, 0, wide - _LEFT - _RIGHT, 9999)
        return label.fontMetrics().boundingRect(room, _WRAP, label.text()).height()

    def _beside_cards(self) -> int:
        """Return what a scroll bar takes beside the cards, where the narrowest column has one.

        It is asked of that width and not of the present one: a wider column may need none, would
        be made narrower for it, and would need it again.
        """
        inside = self._least_width - 2 * self.frameWidth()
        shown = [label for label in self._words if label.isVisibleTo(self)]
        more = sum(self._lines_high(label, inside) - label.minimumHeight() for label in shown)
        scrolls = self.list.cards_high > self.list.height() - more
        return self.list.verticalScrollBar().sizeHint().width() if scrolls else 0

    @property
    def _least_width(self) -> int:
        named = self.list.least_width + 2 * self.frameWidth()
        return max(super().minimumSizeHint().width(), self._theme.px(NARROWEST), named)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for the longest word and the longest card: no column shows half of one."""
        least = super().minimumSizeHint()
        carded = self.list.least_width + self._beside + 2 * self.frameWidth()
        return QSize(max(self._least_width, carded), least.height())

    def _breakable(self, label: QLabel, text: str) -> str:
        """Let a word that the widest column has no room for go on upon the next line."""
        label.ensurePolished()
        room = self._theme.px(WIDEST) - _LEFT - _RIGHT - 2 * self.frameWidth()
        return breakable(text, room, label.fontMetrics().horizontalAdvance)

    def _fit(self) -> None:
        self.setMaximumWidth(self._theme.px(WIDEST))
        self.updateGeometry()

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(6)
        heading.setContentsMargins(6, 0, 2, 0)
        heading.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        heading.addWidget(self._places, 1)
        heading.addWidget(self._edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 4)
        layout.setSpacing(2)
        layout.addLayout(heading)
        for label in self._words:
            label.setContentsMargins(_LEFT, 0, _RIGHT, 0)
            layout.addWidget(label)
        layout.addWidget(self.ghosts)
        layout.addWidget(self.list, 1)


def _label(parent: QWidget, kind: str, *, wrap: bool = False) -> QLabel:
    label = QLabel(parent)
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    return label
