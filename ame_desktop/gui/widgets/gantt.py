"""A time chart: people down, months across, a bar for each period, and all of it by keyboard."""

from collections.abc import Hashable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.table_model import ROW_ROLE, TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.widgets.gantt_painting import (
    ABOVE,
    BELOW,
    LANE,
    TIME_COLUMN,
    MonthHeader,
    RowPainting,
)
from ame_desktop.gui.widgets.gantt_rows import (
    GanttBar,
    GanttRow,
    TimeScale,
    lane_count,
    month_start,
    months_between,
)
from ame_desktop.gui.widgets.gantt_table import BarDelegate, GanttTable

ZOOMS: Final = (6, 12, 18, 24, 36)
"""How many months are seen at a time."""
BEFORE: Final = 3
"""Months before today's that are seen at first."""
NAME_WIDTH: Final = 180
GANTT_KEYS: Final = (
    ("← och →", "En månad bakåt och framåt"),
    ("Ctrl+← och Ctrl+→", "Personens föregående och nästa stöd"),
    ("+ och −", "Färre och fler månader"),
    ("T", "Till idag"),
)


class GanttView(QWidget):
    """The chart with its scroll bar through time.

    Args:
        theme: colours and sizes.
        today: where today's line stands.
        marks: how many days before a bar's end a mark stands.
        parent: the widget that holds the chart.
    """

    opened = Signal(object)
    """A bar was opened, with Enter or a double click; its key."""
    bar_changed = Signal(object)
    """The bar that the person stands on, or ``None``."""

    def __init__(
        self,
        theme: Theme,
        today: date,
        marks: tuple[int, ...] = (90, 60, 30, 14),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._chosen: dict[Hashable, Hashable] = {}
        self._zoom = ZOOMS[1]
        self._begin = month_start(today, -BEFORE)
        self._painting = RowPainting(theme, today, marks)
        self.model = TableModel[GanttRow](_columns(), lambda row: row.key, self)
        self.table = GanttTable(self)
        self.table.setAccessibleName("Tidslinje")
        self.table.setHorizontalHeader(MonthHeader(self._painting, theme, self.table))
        self.table.setItemDelegateForColumn(
            TIME_COLUMN, BarDelegate(self._painting, theme, self._chosen_of, self.table)
        )
        self.time_bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self.time_bar.setAccessibleName("Månader")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.time_bar)
        self.table.use(self.model, theme, sort_by=0)
        self._connect()
        self._set_range()
        self.time_bar.setValue(months_between(self._begin, month_start(today, -BEFORE)))

    @property
    def bar(self) -> GanttBar | None:
        """The bar that the person stands on."""
        row = self.table.current_row
        return self._bar_of(row) if isinstance(row, GanttRow) else None

    @property
    def months(self) -> int:
        """How many months are seen."""
        return self._zoom

    @property
    def first_month(self) -> date:
        """The first day that is seen."""
        return month_start(self._begin, self.time_bar.value())

    def set_rows(self, rows: Sequence[GanttRow]) -> None:
        """Show these people and their bars; one stays where one stood in time."""
        seen = self.first_month
        self.model.set_rows(rows)
        self._begin = min([*(row.bars[0].start for row in rows if row.bars), self._at_first])
        self._begin = month_start(self._begin)
        self._set_range()
        self.time_bar.setValue(months_between(self._begin, seen))
        self._rescale()

    def select_bar(self, key: Hashable) -> bool:
        """Stand on the bar with this key; False where no row holds it."""
        for row in self.model.rows:
            if any(bar.key == key for bar in row.bars):
                self._chosen[row.key] = key
                return self.table.select(row.key)
        return False

    def step(self, months: int) -> None:
        """Go so many months forwards, or backwards."""
        self.time_bar.setValue(self.time_bar.value() + months)

    def zoom(self, closer: int) -> None:
        """Show fewer months (1) or more (-1), with the same month first."""
        place = ZOOMS.index(self._zoom) - closer
        seen = self.first_month
        self._zoom = ZOOMS[min(max(place, 0), len(ZOOMS) - 1)]
        self._set_range()
        self.time_bar.setValue(months_between(self._begin, seen))
        self._rescale()

    def go_to_today(self) -> None:
        """Show the months around today."""
        self.time_bar.setValue(months_between(self._begin, self._at_first))

    @property
    def _at_first(self) -> date:
        return month_start(self._today, -BEFORE)

    def _connect(self) -> None:
        table = self.table
        table.stepped.connect(self.step)
        table.zoomed.connect(self.zoom)
        table.bar_stepped.connect(self._step_bar)
        table.today_asked.connect(self.go_to_today)
        table.pointed.connect(self._choose_at)
        table.opened.connect(self._open)
        table.current_row_changed.connect(lambda _: self.bar_changed.emit(self.bar))
        table.horizontalHeader().sectionResized.connect(self._rescale)
        self.time_bar.valueChanged.connect(self._rescale)
        self._theme.changed.connect(self._fit_rows)
        for signal in (
            self.model.modelReset,
            self.model.layoutChanged,
            self.model.rowsInserted,
            self.model.rowsRemoved,
            self.model.dataChanged,
        ):
            signal.connect(self._fit_rows)

    def _set_range(self) -> None:
        """Let one scroll from the first bar until the last end, or today, comes first."""
        ends = [bar.end for row in self.model.rows for bar in row.bars if bar.end is not None]
        self.time_bar.setRange(0, months_between(self._begin, max([*ends, self._today])))
        self.time_bar.setPageStep(self._zoom)

    def _rescale(self) -> None:
        width = self.table.horizontalHeader().sectionSize(TIME_COLUMN)
        self._painting.scale = TimeScale(self.first_month, self._zoom, max(width, 1))
        self.table.viewport().update()
        self.table.horizontalHeader().viewport().update()

    def _fit_rows(self) -> None:
        px, header = self._theme.px, self.table.verticalHeader()
        for place, row in enumerate(self.model.shown):
            height = px(ABOVE) + px(BELOW) + lane_count(row) * px(LANE)
            if header.sectionSize(place) != height:
                header.resizeSection(place, height)

    def _bar_of(self, row: GanttRow) -> GanttBar | None:
        held = self._chosen.get(row.key)
        return next((bar for bar in row.bars if bar.key == held), row.first)

    def _chosen_of(self, row: GanttRow) -> Hashable:
        bar = self._bar_of(row)
        return None if bar is None else bar.key

    def _step_bar(self, step: int) -> None:
        row, bar = self.table.current_row, self.bar
        if isinstance(row, GanttRow) and bar is not None:
            place = row.bars.index(bar) + step
            self._choose(row, row.bars[min(max(place, 0), len(row.bars) - 1)])

    def _choose(self, row: GanttRow, bar: GanttBar) -> None:
        self._chosen[row.key] = bar.key
        self.table.viewport().update()
        self.bar_changed.emit(bar)

    def _choose_at(self, point: QPointF) -> None:
        index = self.table.indexAt(point.toPoint())
        row = index.data(ROW_ROLE) if index.column() == TIME_COLUMN else None
        if isinstance(row, GanttRow):
            bar = self._painting.bar_at(row, QRectF(self.table.visualRect(index)), point)
            if bar is not None:
                self._choose(row, bar)

    def _open(self, row: GanttRow) -> None:
        bar = self._bar_of(row)
        if bar is not None:
            self.opened.emit(bar.key)


def _columns() -> list[Column[GanttRow]]:
    return [
        Column(
            "name", "Namn", lambda row: row.name, tooltip=lambda row: row.name, width=NAME_WIDTH
        ),
        Column(
            "time",
            "Tid",
            lambda row: " ".join(bar.text for bar in row.bars),
            sort=lambda row: row.next_end,
            accessible=lambda row: row.spoken,
            width=0,
        ),
    ]
