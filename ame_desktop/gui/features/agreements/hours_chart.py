"""An agreement's hours month by month: what was done, against what is planned."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.agreement_rows import AgreementFile, MonthHours
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.agreements.meters import hours_pair_text
from ame_desktop.gui.widgets.bar_looks import BarLook
from ame_desktop.gui.widgets.chart_card import ChartCard
from ame_desktop.gui.widgets.time_columns import ColumnPart, TimeColumn

HEIGHT: Final = 140
"""Of the chart, in pixels at 100 percent: it stands among other cards."""
_RIGHT: Final = Qt.AlignmentFlag.AlignRight


class HoursChart(ChartCard):
    """Draws a column for each month of the agreement, with a line for what is planned."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        legend = [("Gjorda timmar", BarLook.FILLED), ("Planerade", BarLook.LINE)]
        super().__init__("Timmar per månad", "h", _columns(), legend, theme, parent, height=HEIGHT)

    def show_file(self, file: AgreementFile) -> None:
        """Show an agreement's months; without any the card is not shown."""
        months = [row for row in file.months if row.hours.planned or row.hours.delivered]
        self.setVisible(bool(months))
        self.show_rows(months, [_column(row) for row in months], _told(file, months))


def month_line(row: MonthHours) -> str:
    """Return *3 av 12 h · 1 tillfälle*."""
    times = times_text(row.occasions)
    return f"{hours_pair_text(row.hours)}{f' · {times}' if times else ''}"


def times_text(count: int) -> str:
    """Return how many times something was done, or nothing where it was not."""
    return "" if not count else "1 tillfälle" if count == 1 else f"{count} tillfällen"


def _told(file: AgreementFile, months: list[MonthHours]) -> str:
    if not months:
        return ""
    most = max(months, key=lambda row: row.hours.delivered)
    whole = f"Hela avtalet: {hours_pair_text(file.row.whole)}."
    if not most.hours.delivered:
        return whole
    return f"{whole} Mest i {month_text(most.month)}: {hours_pair_text(most.hours)}."


def _column(row: MonthHours) -> TimeColumn:
    part = ColumnPart("Gjorda timmar", float(row.hours.delivered), BarLook.FILLED)
    month = month_text(row.month)
    spoken = f"{month.capitalize()}: {month_line(row)}"
    return TimeColumn(month[:3], (part,), spoken, float(row.hours.planned))


def _columns() -> tuple[Column[MonthHours], ...]:
    def of(key: str, title: str, width: int) -> Column[MonthHours]:
        def hours(row: MonthHours) -> Decimal:
            found: Decimal = getattr(row.hours, key)
            return found

        return Column(
            key,
            title,
            lambda row: f"{hours(row).normalize():f} h".replace(".", ","),
            hours,
            align=_RIGHT,
            width=width,
        )

    return (
        Column("month", "Månad", lambda row: month_text(row.month).capitalize(), width=0),
        of("planned", "Planerat", 90),
        of("delivered", "Gjort", 90),
        Column("times", "Tillfällen", lambda row: str(row.occasions), align=_RIGHT, width=100),
    )
