"""A whole morning in one window: own files in, tasks divided, printed, everybody marked."""

import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from sqlalchemy import select

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.orders import OrderStatus
from ame_desktop.gui.features.administration.import_page import ImportPage
from ame_desktop.gui.features.attendance.page import AttendancePage
from ame_desktop.gui.features.briefing.page import BriefingPage
from ame_desktop.services.attendance import day_grid
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.storage.models.orders import CustomerOrder
from tests.gui.whole_window import WholeWindow, opened_for
from tests.support.keys import shortcut
from tests.support.units import Unit

FILES = Path(__file__).parents[1] / "support" / "unit_files"
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
READ_IN = (
    ("Deltagare", "deltagare.xlsx"),
    ("Närvaro", "narvaro_2026.xlsx"),
    ("Beställningar", "bestallningar.csv"),
)


@pytest.fixture
def own_unit(unit: Unit, qapp: QApplication, tmp_path: Path, qtbot: Any) -> Iterator[WholeWindow]:
    """An empty unit of one's own, logged in."""
    morning = WholeWindow(qapp, opened_for(unit, unit.chief), tmp_path / "settings", qtbot)
    yield morning
    morning.close()


@pytest.fixture
def training_unit(
    qapp: QApplication, tmp_path: Path, qtbot: Any, exempelkommun: OpenUnit
) -> Iterator[WholeWindow]:
    """Exempelkommun at half past seven on a Monday."""
    morning = WholeWindow(qapp, exempelkommun, tmp_path / "settings", qtbot)
    yield morning
    morning.close()


def read_in(morning: WholeWindow, kind: str, name: str) -> None:
    page: ImportPage = morning.go_to("importing")
    box = next(b for b in page.findChildren(QComboBox) if b.findText(kind) >= 0)
    box.setCurrentIndex(box.findText(kind))
    box.activated.emit(box.currentIndex())
    page.read_file(FILES / name)
    morning.settle()
    assert page.plan is not None
    shortcut(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    morning.until(lambda: page.plan is None)


def new_orders(unit: Unit) -> list[UUID]:
    with unit.store.read() as reader:
        query = select(CustomerOrder.id).where(CustomerOrder.status == OrderStatus.NEW)
        return list(reader.scalars(query.order_by(CustomerOrder.received_at.desc())))


def test_from_the_units_own_files_to_the_printed_list(
    own_unit: WholeWindow, unit: Unit, tmp_path: Path
) -> None:
    for kind, name in READ_IN:
        read_in(own_unit, kind, name)

    board: BriefingPage = own_unit.go_to("briefing")
    assert len(board.board.unassigned) >= 5
    for order_id in new_orders(unit)[:2]:
        board.tasks.plan(order_id)
        own_unit.settle()
    assert len(board.board.columns) == 2
    for number in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1):
        board.unassigned.setFocus()
        own_unit.press(number)
        if board.prompt.isVisible():
            own_unit.press(Qt.Key.Key_1)
    placed = [card for column in board.board.columns for card in column.cards]
    assert len(placed) >= 3
    own_unit.press(Qt.Key.Key_F)
    assert board.board.frozen is not None

    target = tmp_path / "dagblad.pdf"
    board.sheet.save(target)
    own_unit.settle()
    text = subprocess.run(
        ["pdftotext", "-layout", str(target), "-"], capture_output=True, text=True, check=True
    ).stdout
    for card in placed:
        assert card.short_name in text
    assert "Sekretess" in text

    grid: AttendancePage = own_unit.go_to("attendance")
    assert grid.model.rowCount() > 10
    own_unit.press(Qt.Key.Key_S)
    own_unit.press(Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    states = {row.state for row in day_grid(unit.chief, MONDAY)}
    assert {AttendanceState.SICK, AttendanceState.PRESENT} <= states


def test_as_yesterday_three_moves_and_frozen_take_at_most_25_keys(
    training_unit: WholeWindow,
) -> None:
    board: BriefingPage = training_unit.go_to("briefing")
    training_unit.window.set_day(TUESDAY)
    training_unit.settle()
    assert all(not column.cards for column in board.board.columns)
    board.unassigned.setFocus()
    training_unit.keys = 0
    training_unit.press(Qt.Key.Key_I)
    copied = {card.participant_id for column in board.board.columns for card in column.cards}
    assert len(copied) >= 10
    if not board.board.unassigned:
        training_unit.press(Qt.Key.Key_Right)
    for target in (Qt.Key.Key_3, Qt.Key.Key_2, Qt.Key.Key_4):
        where = places(board)
        training_unit.press(target)
        if board.prompt.isVisible():
            training_unit.press(Qt.Key.Key_1)
        assert places(board) != where
        training_unit.press(Qt.Key.Key_Down)
    training_unit.press(Qt.Key.Key_F)
    assert board.board.frozen is not None
    assert training_unit.keys <= 25


def test_forty_people_with_five_exceptions_take_at_most_12_keys(training_unit: WholeWindow) -> None:
    grid: AttendancePage = training_unit.go_to("attendance")
    rows = grid.model.day_rows
    expected = [row for row in rows if row.expected and row.announced is None]
    assert len(expected) >= 35
    training_unit.keys = 0
    arenas = sorted({row.arena_id for row in expected}, key=str)
    by_arena = {a: [row for row in expected if row.arena_id == a] for a in arenas}
    keys = [Qt.Key.Key_S, Qt.Key.Key_V, Qt.Key.Key_L, Qt.Key.Key_U, Qt.Key.Key_P]
    for arena_rows in by_arena.values():
        for row in arena_rows[:3]:
            if keys:
                grid.grid.stand_on(row.key)
                training_unit.press(keys.pop())
        grid.grid.stand_on(arena_rows[-1].key)
        training_unit.press(Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    marked = [row for row in grid.model.day_rows if row.state is not None]
    assert len(marked) >= len(expected)
    assert training_unit.keys <= 12


def test_thirty_changes_on_two_screens_are_turned_back_by_key(training_unit: WholeWindow) -> None:
    ctx = training_unit.desk.unit.context
    grid: AttendancePage = training_unit.go_to("attendance")
    rows = [row for row in grid.model.day_rows if row.expected and row.announced is None][:28]
    for row in rows:
        grid.grid.stand_on(row.key)
        training_unit.press(Qt.Key.Key_N)
    board: BriefingPage = training_unit.go_to("briefing")
    before = places(board)
    first = next(view for view in board.columns.views if view.list.cards.rowCount())
    first.list.setFocus()
    for target in (Qt.Key.Key_3, Qt.Key.Key_2, Qt.Key.Key_4):
        training_unit.press(target)
        if board.prompt.isVisible():
            training_unit.press(Qt.Key.Key_1)
    steps = len(training_unit.window.tools.undo)
    assert steps >= 30
    for _ in range(steps):
        shortcut(training_unit.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        training_unit.settle()
    assert places(board) == before
    assert all(row.state is None for row in day_grid(ctx, MONDAY) if row.expected)


def places(board: BriefingPage) -> dict[UUID, frozenset[UUID]]:
    """Who is on which task."""
    return {
        column.task_id: frozenset(card.participant_id for card in column.cards)
        for column in board.board.columns
    }
