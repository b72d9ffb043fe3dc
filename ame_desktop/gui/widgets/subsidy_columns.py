"""The columns of every list of granted supports."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from ame_desktop.domain.subsidies import SubsidyRow
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.widgets.gantt_rows import BarGrade
from ame_desktop.gui.widgets.subsidy_bars import (
    amount_text,
    days_left,
    grade_of,
    kind_text,
    left_text,
)

_NEAR = frozenset({BarGrade.NEAR, BarGrade.VERY_NEAR, BarGrade.OVER})


def support_columns(
    theme: Theme, today: date, *, with_names: bool = True
) -> list[Column[SubsidyRow]]:
    """Return whose support, what, when it ends, its decision, kronor and what to look at."""

    def urgent(row: SubsidyRow) -> QColor | None:
        return theme.foreground(Tone.STOP) if grade_of(row, today) in _NEAR else None

    def warned(row: SubsidyRow) -> QColor | None:
        return theme.foreground(Tone.WARNING) if row.remarks else None

    period: list[Column[SubsidyRow]] = [
        Column("phase", "Läge", lambda row: row.phase.value, width=90),
        Column("start", "Första dag", lambda row: row.period.draft.start.isoformat(), width=106),
    ]
    name = Column[SubsidyRow](
        "name", "Namn", lambda row: row.name.full, sort=lambda row: row.name.listed, width=150
    )
    others: list[Column[SubsidyRow]] = [
        Column("kind", "Stöd", kind_text, tooltip=lambda row: row.type_name, width=195),
        Column("end", "Sista dag", _end, sort=lambda row: row.period.draft.end, width=110),
        Column(
            "left",
            "Kvar",
            lambda row: left_text(days_left(row, today)),
            sort=lambda row: days_left(row, today),
            foreground=urgent,
            width=120 if with_names else 175,
            searched=False,
        ),
        Column("decision", "Beslut", _decision, foreground=warned, width=125),
        Column(
            "monthly",
            "Kr per månad",
            lambda row: amount_text(row.monthly),
            sort=lambda row: row.monthly,
            align=Qt.AlignmentFlag.AlignRight,
            width=120,
            searched=False,
        ),
        Column(
            "remarks",
            "Att titta på",
            _remarks,
            tooltip=_remarks,
            foreground=warned,
            width=0,
            searched=False,
        ),
    ]
    return [name, *others] if with_names else [*others[:1], *period, *others[1:]]


def _end(row: SubsidyRow) -> str:
    end = row.period.draft.end
    return "Tills vidare" if end is None else end.isoformat()


def _decision(row: SubsidyRow) -> str:
    return row.period.draft.decision_number or "Saknas"


def _remarks(row: SubsidyRow) -> str:
    return " ".join(remark.text for remark in row.remarks)
