"""The orders behind a figure, beside the tables; Enter opens one of them, Esc goes back."""

from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.rollups import RollupOrder
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.features.rollups.asked_rows import AskedRows
from ame_desktop.gui.features.rollups.figure_columns import order_columns
from ame_desktop.gui.features.rollups.figure_words import hours_text, orders_text
from ame_desktop.gui.widgets.data_table import DataTable

WIDTH = 512
"""Least width of the panel in pixels at 100 percent."""
LEAST_ROWS = 5
SHARE = 0.4
"""How much of a wide page the panel takes."""
WIDEST = 16_777_215
NOTHING = "Ingen beställning räknas här."


class RowsPanel(QFrame):
    """Shows orders with their sum; the figure above the list is the sum of its rows."""

    left = Signal()
    """*Stäng* or Esc."""
    order_asked = Signal(UUID)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName("Beställningarna bakom siffran")
        self._theme = tools.theme
        self._heading = _label(self, "heading")
        self._about = _label(self, "muted")
        self._sum = _label(self, "")
        self.model = TableModel[RollupOrder](order_columns(), lambda row: row.order_id, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Beställningar")
        self.table.use(self.model, tools.theme, sort_by=1)
        self.close_button = QPushButton("Stäng", self)
        self.close_button.setProperty("kind", "quiet")
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 10, 12)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._about)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._sum)
        self.close_button.clicked.connect(self.left)
        self.table.opened.connect(self._open)
        add_key("Esc", self.left.emit, self)
        self.hide()

    @property
    def text(self) -> str:
        """What stands above and below the list."""
        return "\n".join(label.text() for label in (self._heading, self._about, self._sum))

    def show_rows(self, asked: AskedRows) -> None:
        """Show the orders behind a figure, and go to the first of them."""
        self.fill(asked)
        self.show()
        (self.table if asked.rows else self.close_button).setFocus()
        if asked.rows:
            self.table.selectRow(0)
            self.table.scrollToTop()
        announce(self, f"{asked.title}, {asked.about}: {self._sum.text()}")

    def fill(self, asked: AskedRows) -> None:
        """Show other orders without moving the focus."""
        self._heading.setText(asked.title)
        self._about.setText(asked.about)
        hours = sum((row.hours for row in asked.rows), Decimal(0))
        count = orders_text(len(asked.rows))
        self._sum.setText(f"{count}, {hours_text(hours)}" if asked.rows else NOTHING)
        self.table.setVisible(bool(asked.rows))
        self.model.set_rows(asked.rows)

    def fit(self, room: int) -> bool:
        """Take a width that leaves room for the tables; True where there is none to leave."""
        least = self._theme.px(WIDTH)
        narrow, width = room < 2 * least, max(least, round(room * SHARE))
        self.table.setMinimumHeight(self._theme.metrics.row * LEAST_ROWS)
        self.setMinimumWidth(0 if narrow else width)
        self.setMaximumWidth(WIDEST if narrow else width)
        return narrow

    def _open(self, row: RollupOrder) -> None:
        self.order_asked.emit(row.order_id)


def _label(parent: QWidget, kind: str) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if kind:
        label.setProperty("kind", kind)
    return label
