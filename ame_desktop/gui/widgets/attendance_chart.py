"""Attendance over time as a chart with its table, for a person's file and for an arena."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.attendance_over_time import AttendancePeriod, told
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.formatting import hours
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.widgets.bar_looks import BarLook
from ame_desktop.gui.widgets.chart_card import ChartCard
from ame_desktop.gui.widgets.time_columns import HEIGHT, ColumnPart, TimeColumn

_RIGHT: Final = Qt.AlignmentFlag.AlignRight
Minutes = Callable[[AttendancePeriod], int]
_PARTS: Final[tuple[tuple[str, BarLook, Minutes], ...]] = (
    ("Närvaro", BarLook.FILLED, lambda period: period.attended),
    ("Anmäld frånvaro", BarLook.STRIPED, lambda period: period.absent),
    ("Uteblev", BarLook.CROSSED, lambda period: period.no_show),
    ("Ej markerat", BarLook.HOLLOW, lambda period: period.unmarked),
)


class AttendanceChart(ChartCard):
    """Draws hours by the week or month, with a line for what was agreed."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, height: int = HEIGHT
    ) -> None:
        legend = [(title, look) for title, look, _ in _PARTS]
        marked = [*legend, ("Avtalat", BarLook.LINE)]
        super().__init__("Närvaro över tid", "h", _columns(), marked, theme, parent, height=height)

    def show_periods(self, periods: tuple[AttendancePeriod, ...]) -> None:
        """Show these weeks or months, the earliest first."""
        self.show_rows(periods, [_column(period) for period in periods], told(periods))


def _column(period: AttendancePeriod) -> TimeColumn:
    parts = tuple(ColumnPart(title, of(period) / 60, look) for title, look, of in _PARTS)
    told_parts = [f"{title.lower()} {hours(of(period))}" for title, _, of in _PARTS if of(period)]
    spoken = ", ".join([f"avtalat {hours(period.agreed)}", *told_parts])
    return TimeColumn(
        period.short, parts, f"{period.name.capitalize()}: {spoken}", period.agreed / 60
    )


def _columns() -> tuple[Column[AttendancePeriod], ...]:
    def of(key: str, title: str, minutes: Minutes, width: int = 110) -> Column[AttendancePeriod]:
        return Column(
            key, title, lambda row: hours(minutes(row)), minutes, align=_RIGHT, width=width
        )

    return (
        Column("period", "Tid", lambda row: row.name.capitalize(), width=0),
        of("agreed", "Avtalat", lambda row: row.agreed),
        of("attended", "Närvaro", lambda row: row.attended),
        of("absent", "Anmäld frånvaro", lambda row: row.absent, 150),
        of("no_show", "Uteblev", lambda row: row.no_show),
        of("unmarked", "Ej markerat", lambda row: row.unmarked, 120),
    )
