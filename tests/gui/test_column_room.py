"""Columns share the room: no text is cut where another column has room to spare."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.widgets.column_room import widened
from ame_desktop.gui.widgets.data_table import DataTable

LONG = "Handläggare vid Försäkringskassan"
WHO, OWNER = 0, 1


@dataclass(frozen=True, slots=True)
class Row:
    key: int
    who: str
    owner: str


@pytest.mark.parametrize(
    ("room", "widths"),
    [
        pytest.param(100, {0: 50, 1: 90, 2: 60}, id="enough for all"),
        pytest.param(30, {0: 50, 1: 70, 2: 60}, id="who lacks least comes first"),
        pytest.param(0, {0: 50, 1: 50, 2: 50}, id="nothing to give"),
        pytest.param(-40, {0: 50, 1: 50, 2: 50}, id="less than nothing"),
    ],
)
def test_what_is_left_goes_to_those_that_are_cut(room: int, widths: dict[int, int]) -> None:
    assert widened(room, {0: 50, 1: 50, 2: 50}, {0: 20, 1: 90, 2: 60}) == widths


def who_column(width: int) -> Column[Row]:
    return Column[Row]("who", "Vem", lambda row: row.who, width=width)


def owner_column(told: Callable[[Row], str] = lambda row: row.owner) -> Column[Row]:
    return Column[Row]("owner", "Ärendeägare", told, width=90)


@pytest.fixture
def made(shown: Any, theme: Theme) -> Callable[..., DataTable]:
    """Makes a shown table of some columns."""

    def make(*columns: Column[Row], width: int) -> DataTable:
        table = DataTable()
        table.use(TableModel(columns, lambda row: row.key), theme)
        table.resize(width, 300)
        shown(table)
        return table

    return make


@pytest.fixture
def table(made: Callable[..., DataTable]) -> DataTable:
    return made(who_column(0), owner_column(), width=900)


def show(table: DataTable, qtbot: Any, *owners: str) -> None:
    """Show rows, and wait until the columns have got their widths."""
    model = table.model()
    assert isinstance(model, TableModel)
    model.set_rows([Row(key, "Eva", owner) for key, owner in enumerate(owners)])
    qtbot.wait(5)


def whole(table: DataTable, column: int = OWNER) -> bool:
    return table.columnWidth(column) >= table.sizeHintForColumn(column)


def test_a_long_text_is_whole_where_there_is_room(table: DataTable, qtbot: Any) -> None:
    show(table, qtbot, "Eva")
    narrow = table.columnWidth(OWNER)
    show(table, qtbot, "Eva", LONG)
    assert whole(table)
    show(table, qtbot, "Eva")
    assert table.columnWidth(OWNER) > narrow
    table.resize(300, 300)
    assert table.columnWidth(WHO) > 110


def test_a_width_drawn_out_by_hand_stays(table: DataTable, qtbot: Any) -> None:
    table.setColumnWidth(OWNER, 77)
    show(table, qtbot, LONG)
    table.resize(1000, 300)
    assert table.columnWidth(OWNER) == 77


def test_large_text_gets_its_room_too(table: DataTable, theme: Theme, qtbot: Any) -> None:
    show(table, qtbot, LONG)
    table.resize(1300, 300)
    theme.set_zoom(150)
    assert whole(table)
    theme.set_zoom(100)
    assert whole(table)


def test_the_last_column_gives_its_room_back_where_none_stretches(
    made: Callable[..., DataTable], qtbot: Any
) -> None:
    table = made(owner_column(), who_column(60), width=700)
    show(table, qtbot, LONG)
    assert whole(table, 0)
    assert table.columnWidth(0) + table.columnWidth(1) >= table.viewport().width() - 2


def test_a_table_that_is_not_shown_is_not_measured(
    made: Callable[..., DataTable], theme: Theme, qtbot: Any
) -> None:
    asked: list[int] = []

    def told(row: Row) -> str:
        asked.append(row.key)
        return row.owner

    table = made(owner_column(told), width=640)
    show(table, qtbot, *[LONG] * 500)
    table.hide()
    asked.clear()
    theme.set_zoom(150)
    assert asked == []
    table.show()
    qtbot.waitUntil(lambda: whole(table, 0))
