"""The first rows of a list: figures stand to the right, as in the file."""

from PySide6.QtCore import Qt

from ame_desktop.domain.exports import ListPreview
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.reports.first_rows import FirstRows
from ame_desktop.gui.widgets.data_table import DataTable

PREVIEW = ListPreview(
    ("Nummer", "Dag", "Timmar", "Antal", "Skäl"),
    (("AV-1", "2026-11-23", "1 004,50", "3", ""), ("AV-2", "2026-11-24", "", "12", "")),
    2,
)


def test_figures_stand_to_the_right_and_nothing_else_does(theme: Theme) -> None:
    table = DataTable()
    FirstRows(table, theme).show(PREVIEW)
    sides = [
        Qt.AlignmentFlag(table.model().index(0, place).data(Qt.ItemDataRole.TextAlignmentRole))
        for place in range(len(PREVIEW.titles))
    ]
    right = [bool(side & Qt.AlignmentFlag.AlignRight) for side in sides]
    assert right == [False, False, True, True, False]
