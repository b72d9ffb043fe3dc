"""One task on the board: a heading with place, time, vehicle and supervisor, and its cards."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.domain.allocation_warnings import AllocationWarning
from ame_desktop.domain.board import TaskColumn
from ame_desktop.gui.core.formatting import plain_tip
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.briefing.card_list import CardList

NARROWEST = 150
WIDEST = 280
_DIGITS = 9


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
        self.list = CardList(theme, icons, openly, self)
        self.list.opened.connect(self.opened)
        self.setMinimumWidth(theme.px(NARROWEST))
        self.setMaximumWidth(theme.px(WIDEST))
        self._lay_out()

    def show_column(self, column: TaskColumn, number: int, *, openly: bool, writes: bool) -> None:
        """Show a task; ``number`` is the digit that moves a card here."""
        self.column = column
        row = column.row
        self._number.setText(str(number))
        self._number.setVisible(number <= _DIGITS)
        self._title.setText(row.name)
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
        self._facts.setText("\n".join(text for text in facts if text))
        self._show_warnings(column.warnings, openly=openly)
        self.list.setAccessibleName(f"{number} {row.name}, {column.places_text} platser")
        self.list.let_write(writes)
        self.list.show_cards(column.cards)

    def _show_warnings(self, warnings: tuple[AllocationWarning, ...], *, openly: bool) -> None:
        shown = "\n".join(
            dict.fromkeys(f"{w.grade.letter}  {w.concern.capitalize()}" for w in warnings)
        )
        said = "\n".join(w.said(openly=openly) for w in warnings)
        self._warning.setVisible(bool(warnings))
        self._warning.setText(shown)
        self._warning.setToolTip(plain_tip(said))
        self._warning.setAccessibleName(said)

    def _lay_out(self) -> None:
        heading, beneath = QHBoxLayout(), QHBoxLayout()
        heading.setSpacing(4)
        heading.setContentsMargins(6, 0, 0, 0)
        heading.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self._title, 1, Qt.AlignmentFlag.AlignTop)
        beneath.setContentsMargins(8, 0, 2, 0)
        beneath.addWidget(self._places, 1)
        beneath.addWidget(self._edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 4)
        layout.setSpacing(2)
        layout.addLayout(heading)
        layout.addLayout(beneath)
        for label in (self._facts, self._warning):
            label.setContentsMargins(8, 0, 6, 0)
            layout.addWidget(label)
        layout.addWidget(self.list, 1)


def _label(parent: QWidget, kind: str, *, wrap: bool = False) -> QLabel:
    label = QLabel(parent)
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    return label
