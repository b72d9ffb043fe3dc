"""The columns of the compilation's tables."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from ame_desktop.domain.rollup_texts import figure_text, number_text
from ame_desktop.domain.rollups import (
    AgreementLine,
    ChangedLine,
    Figures,
    Measure,
    ReasonLine,
    Rollup,
    RollupLine,
    RollupOrder,
)
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.features.rollups.figure_words import SHORT, change_text, step_text

TOTAL: Final = "Totalt"
WIDTHS: Final = {
    Measure.RECEIVED: 86,
    Measure.DONE: 78,
    Measure.DECLINED: 84,
    Measure.OPEN: 60,
    Measure.HOURS: 78,
    Measure.PEOPLE: 98,
    Measure.LEAD: 74,
}
_RIGHT: Final = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class FigureRow:
    """A row of a table of figures; the last one is the total."""

    line: RollupLine
    is_total: bool = False


@dataclass(frozen=True)
class MeasureRow:
    """One figure in the period, the one before and a year ago."""

    measure: Measure
    now: Figures
    before: Figures | None
    year_ago: Figures | None


def figure_rows(rollup: Rollup, lines: tuple[RollupLine, ...]) -> list[FigureRow]:
    """Return a table's rows, with the total last."""
    total = RollupLine(TOTAL, rollup.total)
    return [*(FigureRow(line) for line in lines), FigureRow(total, is_total=True)]


def figure_columns(theme: Theme, heading: str) -> list[Column[FigureRow]]:
    """Return the name and every figure; the total stands on a ground of its own."""

    def ground(row: FigureRow) -> QColor | None:
        return QColor(theme.colours.sunken) if row.is_total else None

    def figure(measure: Measure) -> Column[FigureRow]:
        return Column(
            measure.name,
            SHORT[measure],
            lambda row: figure_text(row.line.figures, measure),
            align=_RIGHT,
            background=ground,
            width=WIDTHS[measure],
            searched=False,
        )

    name = Column[FigureRow](
        "name",
        heading,
        lambda row: row.line.name,
        tooltip=lambda row: row.line.name,
        background=ground,
        width=0,
    )
    return [name, *(figure(measure) for measure in Measure)]


def comparison_columns() -> list[Column[MeasureRow]]:
    """Return what is counted, now, the period before with the change, and a year ago likewise."""
    return [
        Column[MeasureRow]("measure", "Vad", lambda row: row.measure.value, width=0),
        _figure("now", "Perioden", lambda row: row.now),
        _figure("before", "Förra perioden", lambda row: row.before),
        _change("before_change", lambda row: row.before),
        _figure("year_ago", "Samma i fjol", lambda row: row.year_ago),
        _change("year_ago_change", lambda row: row.year_ago),
    ]


def _figure(key: str, title: str, of: Callable[[MeasureRow], Figures | None]) -> Column[MeasureRow]:
    return Column(
        key, title, lambda row: _text(of(row), row.measure), align=_RIGHT, width=140, searched=False
    )


def _change(key: str, of: Callable[[MeasureRow], Figures | None]) -> Column[MeasureRow]:
    return Column(
        key,
        "Ändring",
        lambda row: change_text(row.now, of(row), row.measure),
        align=_RIGHT,
        width=84,
        searched=False,
    )


def reason_columns() -> list[Column[ReasonLine]]:
    """Return why orders were declined, and how many."""
    return [
        Column("reason", "Skäl", lambda row: row.reason, tooltip=lambda row: row.reason, width=0),
        Column("count", "Antal", lambda row: str(row.count), align=_RIGHT, width=100),
    ]


def agreement_columns(theme: Theme) -> list[Column[AgreementLine]]:
    """Return the agreement, and what was planned and delivered of it."""

    def short(row: AgreementLine) -> QColor | None:
        return theme.foreground(Tone.WARNING) if row.delivered < row.planned else None

    return [
        Column("number", "Nr", lambda row: row.number, width=132),
        Column(
            "customer", "Enhet", lambda row: row.customer, tooltip=lambda row: row.customer, width=0
        ),
        Column("title", "Avtal", lambda row: row.title, tooltip=lambda row: row.title, width=0),
        Column("planned", "Planerat", _planned, align=_RIGHT, width=95),
        Column("delivered", "Levererat", _delivered, align=_RIGHT, foreground=short, width=95),
        Column("left", "Skillnad", _difference, align=_RIGHT, foreground=short, width=95),
    ]


def change_columns() -> list[Column[ChangedLine]]:
    """Return what was changed, from what, and to what."""
    return [
        Column("what", "Vad", lambda row: row.what, tooltip=lambda row: row.what, width=270),
        Column("before", "Fastställt", lambda row: row.before, tooltip=_before, width=0),
        Column("after", "Nu", lambda row: row.after, tooltip=lambda row: row.after, width=0),
    ]


def order_columns() -> list[Column[RollupOrder]]:
    """Return the orders behind a figure."""
    return [
        Column("number", "Nr", lambda row: row.number, tooltip=lambda row: row.number, width=132),
        Column("received", "Inkom", lambda row: row.received_on.isoformat(), width=98),
        Column("unit", "Enhet", lambda row: row.unit, tooltip=_about, width=0),
        Column("status", "Status", lambda row: row.status.value, width=78),
        Column(
            "hours",
            "Tim",
            lambda row: number_text(row.hours),
            sort=lambda row: row.hours,
            align=_RIGHT,
            width=56,
            searched=False,
        ),
    ]


def _about(row: RollupOrder) -> str:
    """Return what a row's columns have no room for."""
    done = "" if row.done_on is None else f"Klar {row.done_on.isoformat()}"
    return "\n".join(filter(None, (row.written or row.unit, row.kind, row.arena, done, row.reason)))


def _before(row: ChangedLine) -> str:
    return row.before


def _planned(row: AgreementLine) -> str:
    return number_text(row.planned)


def _delivered(row: AgreementLine) -> str:
    return number_text(row.delivered)


def _difference(row: AgreementLine) -> str:
    return step_text(row.delivered - row.planned)


def _text(figures: Figures | None, measure: Measure) -> str:
    return "–" if figures is None else figure_text(figures, measure)
