"""*Stödradarn*: what ends, what to apply for again, what to claim, and the money at risk."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ame_desktop.domain.subsidy_money import Radar, RadarKind, RadarRow
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.subsidies.money_bars import MoneyBars
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.gui.widgets.gantt_rows import BarGrade
from ame_desktop.gui.widgets.gantt_shapes import SHAPE, paint_shape
from ame_desktop.gui.widgets.subsidy_bars import amount_text, band_grade, kind_text

NOTHING = "Inget stöd behöver dig de närmaste 90 dagarna."

LEAST = 200
"""Least height of the list in pixels at 100 percent."""


class RadarPart(QWidget):
    """The most urgent first; Enter goes to what is to be done."""

    opened = Signal(object)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TableModel[RadarRow](radar_columns(tools.theme, tools.today()), _key, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Stödradarn")
        self.table.use(self.model, tools.theme, sort_by=0)
        self._counts = QWidget(self)
        self._flow = FlowLayout(self._counts, spacing=16)
        self._count_labels = [QLabel(self._counts) for _ in range(len(RadarKind) + 1)]
        for label in self._count_labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._flow.addWidget(label)
        self._count_labels[-1].setProperty("kind", "heading")
        self._heading = QLabel("Pengar per månad", self)
        self._heading.setProperty("kind", "heading")
        self._about = QLabel("Hel pelare är beslutat. Streckat försvinner om ingen gör något.")
        self._about.setProperty("kind", "small")
        self._about.setWordWrap(True)
        self.bars = MoneyBars(tools.theme, self)
        self.empty = EmptyState(tools.theme, tools.icons, "check")
        self.empty.say(NOTHING)
        self.empty.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        for widget in (self._counts, self.empty):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        for widget in (self._heading, self._about, self.bars):
            layout.addWidget(widget)
        self.table.opened.connect(self.opened)
        self._theme = tools.theme
        tools.theme.changed.connect(self._fit)
        self._fit()

    def show_radar(self, radar: Radar) -> None:
        """Show what to act on, and the months."""
        self.model.set_rows(radar.rows)
        self.table.setVisible(bool(radar.rows))
        self.empty.setVisible(not radar.rows)
        for label, kind in zip(self._count_labels, RadarKind, strict=False):
            label.setText(f"{kind.value}: {radar.count(kind)}")
        ends = amount_text(radar.at_risk_per_month)
        self._count_labels[-1].setText(f"{ends} i månaden slutar inom 90 dagar")
        self.bars.show_months(radar.months)

    def set_filter(self, text: str) -> None:
        """Show only the rows where every typed word is found."""
        self.model.set_quick_filter(text)

    def _fit(self) -> None:
        size = self._theme.px(SHAPE + 3)
        self.table.setIconSize(QSize(size, size))
        self.table.setMinimumHeight(self._theme.px(LEAST))

    def focus_first(self) -> None:
        """Take the focus and stand on the most urgent row."""
        self.table.focus_first()


def _key(row: RadarRow) -> tuple[object, ...]:
    return row.kind, row.row.subsidy_id, row.month


def radar_columns(theme: Theme, today: date) -> list[Column[RadarRow]]:
    """Return when at latest, what, whose, and what is at risk."""
    drawn: dict[tuple[BarGrade, str], QIcon] = {}

    def icon(row: RadarRow) -> QIcon | None:
        grade = BarGrade.OVER if row.days_left < 0 else band_grade(row.band)
        if grade is BarGrade.CALM:
            return None
        key = (grade, f"{theme.dark}{theme.zoom}")
        return drawn.setdefault(key, _shape_icon(theme, grade))

    return [
        Column(
            "day",
            "Senast",
            lambda row: f"{row.day.isoformat()} · {due_text(row, today)}",
            sort=lambda row: (row.day, row.row.name.listed),
            icon=icon,
            width=258,
        ),
        Column("kind", "Att göra", what_text, tooltip=_text, width=164),
        Column(
            "name",
            "Namn",
            lambda row: row.row.name.full,
            sort=lambda row: row.row.name.listed,
            width=140,
        ),
        Column(
            "support",
            "Stöd",
            lambda row: kind_text(row.row),
            tooltip=lambda row: row.row.type_name,
            width=176,
        ),
        Column("end", "Slutar", _end, sort=lambda row: row.row.period.draft.end, width=104),
        Column("decision", "Beslut", _decision, width=0),
        Column(
            "money",
            "Kronor",
            lambda row: amount_text(row.at_risk),
            sort=lambda row: row.at_risk,
            align=Qt.AlignmentFlag.AlignRight,
            width=100,
            searched=False,
        ),
    ]


def due_text(row: RadarRow, today: date) -> str:
    """Return *idag*, *om 12 dagar* or *3 dagar för sent*."""
    days = (row.day - today).days
    if days == 0:
        return "idag"
    amount = "1 dag" if abs(days) == 1 else f"{abs(days)} dagar"
    return f"om {amount}" if days > 0 else f"{amount} för sent"


def what_text(row: RadarRow) -> str:
    """Return what to do; a claim names its month."""
    if row.kind is RadarKind.CLAIM and row.month is not None:
        return f"Begär för {month_text(row.month)}"
    return row.kind.value


def _end(row: RadarRow) -> str:
    end = row.row.period.draft.end
    return "" if end is None else end.isoformat()


def _decision(row: RadarRow) -> str:
    return row.row.period.draft.decision_number or "Saknas"


def _text(row: RadarRow) -> str:
    return row.text


def _shape_icon(theme: Theme, grade: BarGrade) -> QIcon:
    icon, size = QIcon(), theme.px(SHAPE + 3)
    for ratio in (1.0, 2.0):
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_shape(painter, theme, grade, QRectF(0, 0, size, size))
        painter.end()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            icon.addPixmap(pixmap, mode)
    return icon
