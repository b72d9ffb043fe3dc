"""Tables of frozen rows: differences, selection, Swedish order, filter, and Qt's own model test."""

from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView

from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.swedish_order import fold
from ame_desktop.gui.core.table_model import ROW_ROLE, TableModel


@dataclass(frozen=True)
class Person:
    key: int
    name: str
    hours: int | None = 0


COLUMNS = (
    Column[Person]("name", "Namn", lambda row: row.name),
    Column[Person](
        "hours",
        "Timmar",
        lambda row: "" if row.hours is None else f"{row.hours} h",
        sort=lambda row: row.hours,
        align=Qt.AlignmentFlag.AlignRight,
        accessible=lambda row: f"{row.hours} timmar",
        searched=False,
    ),
)


def model_of(*names: str) -> TableModel[Person]:
    model = TableModel(COLUMNS, lambda row: row.key)
    model.set_rows([Person(number, name) for number, name in enumerate(names)])
    return model


def names(model: TableModel[Person]) -> list[str]:
    return [row.name for row in model.shown]


def test_swedish_order_and_numbers(qapp: Any) -> None:
    model = model_of("Öberg", "Ärla", "Zeta", "åsa", "Alm", "Ek 10", "Ek 9")
    model.sort(0)
    assert names(model) == ["Alm", "Ek 9", "Ek 10", "Zeta", "åsa", "Ärla", "Öberg"]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert names(model)[0] == "Öberg"


def test_what_is_missing_sorts_last_both_ways(qapp: Any) -> None:
    model = TableModel(COLUMNS, lambda row: row.key)
    model.set_rows([Person(1, "a", None), Person(2, "b", 7), Person(3, "c", 3)])
    model.sort(1)
    assert names(model) == ["c", "b", "a"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["b", "c", "a"]


@pytest.mark.parametrize("typed", ["oberg", "ÖBERG", "berg an", "an öb", "anna"])
def test_quick_filter_is_tolerant(qapp: Any, typed: str) -> None:
    model = model_of("Anna Öberg", "Per Ek")
    model.set_quick_filter(typed)
    assert names(model) == ["Anna Öberg"]
    model.set_quick_filter("")
    assert names(model) == ["Anna Öberg", "Per Ek"]


def test_filter_forgets_old_text_of_a_changed_row(qapp: Any) -> None:
    model = model_of("Anna", "Per")
    model.set_quick_filter("anna")
    model.update_rows([Person(0, "Beata"), Person(1, "Anna")])
    assert names(model) == ["Anna"]


def test_only_shows_what_passes(qapp: Any) -> None:
    model = model_of("Anna", "Per")
    model.set_only(lambda row: row.name == "Per")
    assert names(model) == ["Per"]
    assert len(model.rows) == 2
    model.set_only(None)
    assert len(model.shown) == 2


def test_selection_follows_the_row(qtbot: Any) -> None:
    model = model_of("Anna", "Per", "Åsa")
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    model.sort(0)
    view.selectionModel().setCurrentIndex(
        model.index_of(1),
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
    )
    rows = list(model.rows)
    model.set_rows([Person(9, "Beda"), *rows[1:], Person(8, "Adam")])
    assert model.row_at(view.currentIndex()).name == "Per"
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert model.row_at(view.currentIndex()).name == "Per"
    assert [i.row() for i in view.selectionModel().selectedRows()] == [view.currentIndex().row()]


def test_a_changed_row_tells_only_of_itself(qtbot: Any) -> None:
    model = model_of("Anna", "Per", "Åsa")
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _: told.append((first.row(), last.row())))
    model.update_rows([replace(model.rows[1], hours=4)])
    assert told == [(1, 1)]


def test_roles(qapp: Any) -> None:
    model = model_of("Anna")
    cell = model.index(0, 1)
    assert model.data(cell) == "0 h"
    assert model.data(cell, Qt.ItemDataRole.AccessibleTextRole) == "0 timmar"
    assert model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole) == "Anna"
    assert model.data(cell, ROW_ROLE) == Person(0, "Anna")
    assert model.data(QModelIndex()) is None
    assert model.data(cell, Qt.ItemDataRole.EditRole) is None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Timmar"
    assert model.headerData(5, Qt.Orientation.Horizontal) is None
    assert not model.index_of(77).isValid()


rows_of_people = st.lists(
    st.builds(Person, st.integers(0, 12), st.sampled_from("abcåäö"), st.integers(0, 3)),
    max_size=12,
    unique_by=lambda row: row.key,
)


@settings(max_examples=40, deadline=None)
@given(first=rows_of_people, second=rows_of_people, third=rows_of_people)
def test_any_change_of_rows_keeps_the_model_sound(
    qapp: Any, first: list[Person], second: list[Person], third: list[Person]
) -> None:
    model = TableModel(COLUMNS, lambda row: row.key)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    for rows in (first, second, third, second):
        model.set_rows(rows)
        assert list(model.shown) == rows
        assert all(model.row_at(model.index_of(row.key)) == row for row in rows)
    model.sort(0)
    model.set_rows(first)
    assert sorted(row.key for row in model.shown) == sorted(row.key for row in first)
    assert tester.model() is model


def test_fold() -> None:
    assert fold("Ångström Łódź Éva") == "angstrom lodz eva"


def test_a_long_list_is_read_ahead_of_the_first_letter(qtbot: Any) -> None:
    looked: list[int] = []

    def name(row: Person) -> str:
        looked.append(row.key)
        return row.name

    model = TableModel([Column[Person]("name", "Namn", name)], lambda row: row.key)
    model.set_rows([Person(number, f"Å {number}") for number in range(1200)])
    assert not looked
    qtbot.waitUntil(lambda: len(set(looked)) == 1200)
    qtbot.wait(20)
    before = len(looked)
    model.set_quick_filter("a 1199")
    assert names(model) == ["Å 1199"]
    assert len(looked) == before


def test_a_list_that_only_turns_moves_what_is_chosen_and_changes_no_row(qtbot: Any) -> None:
    model = model_of("Per", "Åsa", "Anna", "anna")
    model.sort(0)
    assert [row.key for row in model.shown] == [2, 3, 0, 1]
    assert model.index_of(0).row() == 2
    told: list[object] = []
    for signal in (model.dataChanged, model.rowsRemoved, model.rowsInserted, model.modelReset):
        signal.connect(lambda *_: told.append(True))
    chosen = QPersistentModelIndex(model.index_of(0))
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert [row.key for row in model.shown] == [1, 0, 2, 3]
    assert chosen.row() == model.index_of(0).row() == 1
    assert not told
