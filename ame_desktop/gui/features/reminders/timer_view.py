"""*Påminnelser*: every timer as it is now, with why beneath."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ame_desktop.domain.timers import TimerRow
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.features.reminders.columns import timer_columns
from ame_desktop.gui.widgets.data_table import DataTable


class TimerView(QWidget):
    """The table of the timers, and the whole of the one that is chosen."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TableModel[TimerRow](timer_columns(), lambda row: row.timer.kind, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Påminnelser")
        self.table.use(self.model, tools.theme, sort_by=-1)
        self.why_label = QLabel(self)
        self.why_label.setTextFormat(Qt.TextFormat.PlainText)
        self.why_label.setWordWrap(True)
        self.why_label.setAccessibleName("Varför")
        card = QFrame(self)
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.addWidget(self.why_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.table, 1)
        layout.addWidget(card)
        self.table.current_row_changed.connect(self._tell)

    def show_rows(self, rows: tuple[TimerRow, ...]) -> None:
        """Show the timers as they are now."""
        self.model.set_rows(rows)
        if self.table.current_row is None and rows:
            self.table.select(rows[0].timer.kind)
        self._tell()

    def _tell(self) -> None:
        row = self.table.current_row
        self.why_label.setText(row.sentence if isinstance(row, TimerRow) else "")
