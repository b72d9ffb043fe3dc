"""The part *Loggen*: the lines, narrowed by time, member of staff, person and kind."""

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_rows import Choice, LogFilter, LogPage, LogRow
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.features.log.columns import line_columns
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.field_values import chosen, fill
from ame_desktop.gui.widgets.filter_edit import FilterEdit
from ame_desktop.gui.widgets.flow_layout import FlowLayout

NOTHING: Final = "Ingen rad i loggen stämmer med valet."
_WIDE: Final = 16


class Span(StrEnum):
    """How far back the list goes; the value is the name of the choice."""

    DAY = "Dagen i datumraden"
    WEEK = "Senaste 7 dagarna"
    MONTH = "Senaste 30 dagarna"
    LAST_MONTH = "Förra månaden"
    EVERYTHING = "Hela loggen"


class LinesView(QWidget):
    """Shows the latest lines; the choices are the page's question to the service."""

    narrowed = Signal()
    """Another choice was made, so that the lines are to be read again."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[tuple[Choice, ...], tuple[Choice, ...]] | None = None
        self.filter_edit = FilterEdit(self)
        self.span_combo = self._combo("Tid", [(span.value, span) for span in Span], Span.MONTH)
        self.staff_combo = self._combo("Vem i personalen", [("Alla i personalen", None)])
        self.person_combo = self._combo("Deltagare", [("Alla deltagare", None)])
        kinds = [(kind.value.capitalize(), kind) for kind in LogKind]
        self.kind_combo = self._combo("Vad", [("Allt som gjorts", None), *kinds])
        self.model = TableModel[LogRow](line_columns(tools.theme), lambda row: row.seq, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Loggen")
        self.table.use(self.model, tools.theme)
        self.empty = EmptyState(tools.theme, tools.icons, "log", self)
        self.empty.say(NOTHING, "Visa allt", self.show_everything)
        self.empty.hide()
        self._count = QLabel(self)
        self._count.setProperty("kind", "muted")
        self.incident_button = QPushButton("Underlag för incidentrapport…", self)
        self._lay_out()
        self.filter_edit.textChanged.connect(self._filter)
        self.filter_edit.left_downwards.connect(self.table.focus_first)
        for combo in self._combos():
            combo.activated.connect(self.narrowed)

    def wanted(self, day: date, today: date) -> LogFilter:
        """Return what was chosen; ``day`` is the one of the date strip."""
        first, last = _days(chosen(self.span_combo), day, today)
        return LogFilter(
            chosen(self.staff_combo),
            chosen(self.person_combo),
            chosen(self.kind_combo),
            first,
            last,
        )

    def show_page(self, page: LogPage) -> None:
        """Show the lines that were read, and what can be chosen."""
        if self._known != (page.staff, page.people):
            self._known = (page.staff, page.people)
            _offer(self.staff_combo, "Alla i personalen", page.staff)
            _offer(self.person_combo, "Alla deltagare", page.people)
        self.person_combo.setVisible(bool(page.people))
        self.staff_combo.setVisible(len(page.staff) > 1)
        self.model.set_rows(page.rows)
        self._total = page.total
        self._tell()

    def show_everything(self) -> None:
        """Take every choice away."""
        self.filter_edit.clear()
        for combo in self._combos():
            combo.setCurrentIndex(0)
        self.span_combo.setCurrentText(Span.EVERYTHING)
        self.narrowed.emit()

    def _filter(self, text: str) -> None:
        self.model.set_quick_filter(text)
        self._tell()

    def _tell(self) -> None:
        shown = self.model.rowCount()
        self.table.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        rows = "1 rad" if self._total == 1 else f"{self._total} rader"
        more = shown < self._total
        self._count.setText(f"{shown} av {rows}, de senaste först" if more else rows)
        self._count.setVisible(bool(shown))

    _total = 0

    def _combos(self) -> tuple[QComboBox, ...]:
        return (self.span_combo, self.staff_combo, self.person_combo, self.kind_combo)

    def _combo(
        self, name: str, choices: list[tuple[str, object]], start: object = None
    ) -> QComboBox:
        combo = QComboBox(self)
        name_choice(combo, name)
        fill(combo, choices, start)
        combo.setMinimumContentsLength(_WIDE)
        return combo

    def _lay_out(self) -> None:
        row = QWidget(self)
        flow = FlowLayout(row, spacing=12)
        for tool in (*self._combos(), self.filter_edit):
            flow.addWidget(tool)
        below = QHBoxLayout()
        below.addWidget(self._count)
        below.addStretch(1)
        below.addWidget(self.incident_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)
        layout.addLayout(below)


def _offer(combo: QComboBox, everybody: str, choices: tuple[Choice, ...]) -> None:
    """Offer others to choose from, and stand on the one that was chosen."""
    stood = chosen(combo)
    fill(combo, [(everybody, None), *((choice.name, choice.key) for choice in choices)], stood)
    combo.setMinimumContentsLength(_WIDE)


def _days(span: Span, day: date, today: date) -> tuple[date | None, date | None]:
    if span is Span.EVERYTHING:
        return None, None
    if span is Span.DAY:
        return day, day
    if span is Span.LAST_MONTH:
        last = today.replace(day=1) - timedelta(days=1)
        return last.replace(day=1), last.replace(day=monthrange(last.year, last.month)[1])
    back = 6 if span is Span.WEEK else 29
    return today - timedelta(days=back), today
