"""*Stödformer*: the types of support and their dated figures, with source and how sure it is."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.subsidies import SubsidyTypeRow
from ame_desktop.domain.subsidy_amounts import kronor, number
from ame_desktop.domain.subsidy_figures import Confidence, Figure, FigureRow, FigureUnit
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.widgets.data_table import DataTable

_PLACES = {figure: place for place, figure in enumerate(Figure)}
NARROW = 640
"""Below this width in pixels at 100 percent the figures stand under the list."""
GROUP = 1
LEAST = 170
LEFT, RIGHT = 330, 790
"""The widths that the list and the figures begin with, as parts of what there is."""
EXPLANATION = "Ett nytt värde gäller från den dag du skriver. Äldre månader behåller sitt värde."


class KindsPart(QWidget):
    """The types to the left and the chosen type's figures to the right."""

    edit_asked = Signal(object)

    def __init__(self, tools: PageTools, *, may_write: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_write = may_write
        self._theme = tools.theme
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._today = tools.today()
        self.model = TableModel[SubsidyTypeRow](
            kind_columns(tools.theme, self._today), lambda row: row.type_id, self
        )
        self.table = DataTable(self)
        self.table.setAccessibleName("Stödformer")
        self.table.use(self.model, tools.theme, sort_by=-1)
        self.figures = TableModel[FigureRow](
            figure_columns(tools.theme, self._holds), lambda row: row.figure_id, self
        )
        self.figure_table = DataTable(self)
        self.figure_table.setAccessibleName("Värden")
        self.figure_table.use(self.figures, tools.theme, sort_by=-1)
        self._about = QLabel(self)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._explanation = QLabel(EXPLANATION, self)
        self._explanation.setProperty("kind", "muted")
        self._explanation.setWordWrap(True)
        self.edit_button = QPushButton("Ändra värdet", self)
        self.edit_button.setVisible(may_write)
        writes(self.edit_button)
        self._lay_out()
        tools.theme.changed.connect(self._fit)
        self._fit()
        self.table.current_row_changed.connect(self._show_kind)
        self.table.opened.connect(lambda _: self.figure_table.focus_first())
        self.figure_table.opened.connect(lambda _: self._edit())
        self.figure_table.current_row_changed.connect(lambda _: self._follow())
        self.edit_button.clicked.connect(self._edit)
        self._follow()

    def show_rows(self, rows: Sequence[SubsidyTypeRow]) -> None:
        """Show the types; one stays where one stood."""
        self.model.set_rows(rows)
        if rows and self.table.current_row is None:
            self.table.select(rows[0].type_id)
        self._show_kind(self.table.current_row)

    def set_filter(self, text: str) -> None:
        """Show only the types where every typed word is found."""
        self.model.set_quick_filter(text)

    def focus_first(self) -> None:
        """Take the focus and stand on the first type."""
        self.table.focus_first()

    def make_room(self, *, narrow: bool) -> None:
        """Give the list's room to the figures while an editor stands beside them."""
        self.table.setVisible(not narrow)

    def _edit(self) -> None:
        row = self.figure_table.current_row
        if row is not None and self._may_write:
            self.edit_asked.emit(row)

    def _show_kind(self, kind: SubsidyTypeRow | None) -> None:
        rows = () if kind is None else kind.figures
        self.figures.set_rows(sorted(rows, key=_place))
        self._about.setText("" if kind is None else _told(kind))
        grouped = any(row.variant for row in rows)
        self.figure_table.setColumnHidden(GROUP, not grouped)
        self._follow()

    def _holds(self, row: FigureRow) -> bool:
        """Whether a figure is the one that holds today."""
        same = (
            other
            for other in self.figures.rows
            if (other.figure, other.variant) == (row.figure, row.variant)
            and row.valid_from < other.valid_from <= self._today
        )
        return row.valid_from <= self._today and next(same, None) is None

    def _fit(self) -> None:
        for table in (self.table, self.figure_table):
            table.setMinimumHeight(self._theme.px(LEAST))

    def _follow(self) -> None:
        self.edit_button.setEnabled(self.figure_table.current_row is not None)

    def _lay_out(self) -> None:
        right = QWidget(self)
        inside = QVBoxLayout(right)
        inside.setContentsMargins(12, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self._about)
        inside.addWidget(self._explanation)
        inside.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.figure_table, 1)
        split = self._split
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(right)
        split.setSizes([LEFT, RIGHT])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.addWidget(split, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._theme.px(NARROW)
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if wanted is not self._split.orientation():
            self._split.setOrientation(wanted)


def kind_columns(theme: Theme, today: date) -> tuple[Column[SubsidyTypeRow], ...]:
    """Return what the type is called, and when it existed where it does not exist today."""

    def text(row: SubsidyTypeRow) -> str:
        return f"{row.name}{_valid(row, today)}"

    def faded(row: SubsidyTypeRow) -> QColor | None:
        return None if row.exists_on(today) else QColor(theme.colours.muted)

    return (Column("name", "Stödform", text, tooltip=text, foreground=faded, width=0),)


def figure_columns(theme: Theme, holds: object) -> tuple[Column[FigureRow], ...]:
    """Return a figure, its group, its value, from when, how sure it is, and its source.

    ``holds`` tells whether a figure is the one that holds today; the others are faded.
    """

    def faded(row: FigureRow) -> QColor | None:
        current = callable(holds) and holds(row)
        return None if current else QColor(theme.colours.muted)

    def unsure(row: FigureRow) -> QColor | None:
        to_verify = row.confidence is Confidence.TO_VERIFY
        return theme.foreground(Tone.WARNING) if to_verify else faded(row)

    return (
        Column("figure", "Uppgift", _figure, tooltip=_figure, foreground=faded, width=205),
        Column("variant", "Grupp", _group, tooltip=_group, foreground=faded, width=120),
        Column("value", "Värde", value_text, foreground=faded, width=105),
        Column("from", "Från", _from, foreground=faded, width=95),
        Column("sure", "Hur säkert", _sure, foreground=unsure, width=175),
        Column("source", "Källa", lambda row: row.source, tooltip=_source, width=0),
    )


def value_text(row: FigureRow) -> str:
    """Return *80 %*, *20 000 kr*, *Ja*, or that the value is not known."""
    value = row.value
    if value is None:
        return "Inte känt"
    if row.figure.unit is FigureUnit.CHOICE:
        return "Ja" if value else "Nej"
    if row.figure.unit is FigureUnit.KRONOR:
        return kronor(value)
    return f"{number(value)} {row.figure.unit.value}"


def _place(row: FigureRow) -> tuple[int, str, int]:
    return _PLACES[row.figure], row.variant, -row.valid_from.toordinal()


def _valid(row: SubsidyTypeRow, today: date) -> str:
    if row.valid_to is not None and row.valid_to < today:
        return f" (till {row.valid_to.isoformat()})"
    if row.valid_from is not None and row.valid_from > today:
        return f" (från {row.valid_from.isoformat()})"
    return ""


def _told(kind: SubsidyTypeRow) -> str:
    replaced = f"Ersatt av {kind.replaced_by}." if kind.replaced_by else ""
    counted = f"{kind.name}. Räknas på: {kind.basis.label}."
    parts = (counted, kind.extension_rule, kind.extra_text, replaced, f"Källa: {kind.source}")
    return "\n".join(part for part in parts if part)


def _figure(row: FigureRow) -> str:
    return row.figure.label


def _group(row: FigureRow) -> str:
    return row.variant or "Alla"


def _from(row: FigureRow) -> str:
    return row.valid_from.isoformat()


def _sure(row: FigureRow) -> str:
    return f"{row.confidence.value}: {row.confidence.label}"


def _source(row: FigureRow) -> str:
    return row.source
