"""A list shows under the pointer what its columns have no room for."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.elided_tips import cut_words, told_in_full

LONG = "Personen kom en timme sent <men> var kvar hela dagen"


def test_only_what_is_cut_is_told_and_a_columns_own_words_go_first(
    page_tools: PageTools, shown: Callable[[QWidget], QWidget]
) -> None:
    columns = (
        Column[str]("short", "Kort", lambda _: "Kort", width=120),
        Column[str]("long", "Lång", lambda row: row, width=120),
        Column[str]("told", "Sagd", lambda row: row, tooltip=lambda _: "Eget", width=120),
    )
    table = DataTable()
    model = TableModel[str](columns, lambda row: row, table)
    table.use(model, page_tools.theme)
    model.set_rows([LONG])
    table.resize(500, 200)
    shown(table)

    said = [
        cut_words(table, table.visualRect(model.index(0, column)).center())
        for column in range(len(columns))
    ]
    cut = "<p>Personen kom en timme sent &lt;men&gt; var kvar hela dagen</p>"
    assert said == ["", cut, ""]
    assert not told_in_full(table, QEvent(QEvent.Type.ToolTip))
