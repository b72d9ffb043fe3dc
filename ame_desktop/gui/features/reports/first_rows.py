"""The first rows of a list on the screen, under the list's own headings."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt

from ame_desktop.domain.exports import ListPreview
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.widgets.data_table import DataTable

_NARROWEST, _WIDEST = 80, 300
_SIGN, _HEADING_SIGN = 7.4, 8.8
"""Pixels that a sign takes on the average; a heading is bolder, and is never cut off."""
_LEFT: Final = Qt.AlignmentFlag.AlignLeft
_FIGURE: Final = re.compile(r"[-−]?\d[\d\s]*(,\d+)?")
"""A number as a list writes it; dates and numbers of things have other signs in them."""


@dataclass(frozen=True)
class _FirstRow:
    place: int
    cells: tuple[str, ...]


class FirstRows:
    """Fills the table of a report.

    Args:
        table: where the rows stand.
        theme: colours and sizes.
    """

    def __init__(self, table: DataTable, theme: Theme) -> None:
        self._table = table
        self._theme = theme
        self._titles: tuple[str, ...] | None = None
        self._model = TableModel[_FirstRow]((), lambda row: row.place, table)

    def show(self, preview: ListPreview) -> None:
        """Show the first rows in the order that they have in the file."""
        if preview.titles != self._titles:
            self._titles = preview.titles
            columns = [_column(place, preview) for place in range(len(preview.titles))]
            self._model = TableModel(columns, lambda row: row.place, self._table)
            self._table.use(self._model, self._theme, sort_by=-1)
        self._model.set_rows([_FirstRow(*numbered) for numbered in enumerate(preview.rows)])


def _column(place: int, preview: ListPreview) -> Column[_FirstRow]:
    title = preview.titles[place]
    cells = max((len(row[place]) for row in preview.rows), default=0) * _SIGN
    room = 28 + round(max(len(title) * _HEADING_SIGN, cells))
    width = min(_WIDEST, max(_NARROWEST, room))
    align = Qt.AlignmentFlag.AlignRight if _holds_figures(place, preview) else _LEFT
    return Column(f"cell_{place}", title, _text(place), align=align, width=width)


def _holds_figures(place: int, preview: ListPreview) -> bool:
    written = [row[place].strip() for row in preview.rows if row[place].strip()]
    return bool(written) and all(_FIGURE.fullmatch(text) for text in written)


def _text(place: int) -> Callable[[_FirstRow], str]:
    return lambda row: " ".join(row.cells[place].split())
