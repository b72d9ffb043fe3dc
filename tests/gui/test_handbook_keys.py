"""Keys that the handbook promises, pressed in the whole window, whose own keys come first."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.gui.features.arenas.page import ArenasPage
from ame_desktop.gui.features.attendance.page import AttendancePage
from ame_desktop.gui.features.orders.page import OrdersPage
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.shell.desk import Desk
from ame_desktop.gui.shell.main_window import MainWindow
from ame_desktop.gui.shell.surroundings import make_surroundings
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.settings import ProgramSettings
from tests.support.keys import shortcut, type_text

Press = Callable[..., None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(
    qapp: QApplication, tmp_path: Path, qtbot: Any, exempelkommun: OpenUnit
) -> Iterator[MainWindow]:
    """Exempelkommun's window, with every role."""
    around = make_surroundings(qapp, ProgramSettings(tmp_path / "settings"))
    desk = Desk(around, exempelkommun)
    desk.window.show()
    desk.window.activateWindow()
    yield desk.window
    desk.window.close()
    desk.close()
    around.tasks.finish()
    desk.window.deleteLater()


@pytest.fixture
def go(window: MainWindow, qtbot: Any) -> Callable[[str], Any]:
    """Go to a screen and wait until it shows what it shows."""

    def to(page_id: str) -> Any:
        window.open_page(page_id)
        settle(window, qtbot)
        return window.current_page

    return to


@pytest.fixture
def key(window: MainWindow, qtbot: Any) -> Press:
    """Press a key where the focus is, and wait for what it does."""

    def press(
        code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        focused = window.focusWidget()
        assert focused is not None
        shortcut(focused, code, modifiers)
        settle(window, qtbot)

    return press


def settle(window: MainWindow, qtbot: Any) -> None:
    """Wait until everything asked for is stored and shown."""
    tasks = window.tools.tasks
    qtbot.waitUntil(lambda: tasks.idle, timeout=30_000)
    qtbot.wait(5)
    qtbot.waitUntil(lambda: tasks.idle, timeout=30_000)


def test_t_marks_the_matrix_instead_of_going_to_today(go: Callable[[str], Any], key: Press) -> None:
    page: ArenasPage = go("arenas")
    page.tabs.setCurrentIndex(1)
    grid, model = page.matrix.grid, page.matrix.model
    place = model.index(0, 1)
    grid.setFocus()
    grid.setCurrentIndex(place)
    for code, value in ((Qt.Key.Key_U, "Undantag"), (Qt.Key.Key_T, "Tillåten")):
        key(code)
        assert model.data(place) == value


def test_a_day_that_was_split_is_marked_on_the_same_persons_lines(
    go: Callable[[str], Any], key: Press
) -> None:
    page: AttendancePage = go("attendance")
    row = page.grid.current_line
    assert row is not None
    key(Qt.Key.Key_N)
    key(Qt.Key.Key_D)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_S)
    held = page.model.of_person(row.participant_id, row.place_id)
    assert [(line.part, line.state) for line in held] == [
        (DayPart.MORNING, AttendanceState.PRESENT),
        (DayPart.AFTERNOON, AttendanceState.SICK),
    ]
    current = page.grid.current_line
    assert current is not None
    assert current.key == held[1].key


def test_esc_from_a_question_goes_back_to_the_list(go: Callable[[str], Any], key: Press) -> None:
    page: OrdersPage = go("orders")
    page.table.focus_first()
    key(Qt.Key.Key_A)
    assert page.prompt.isVisible()
    key(Qt.Key.Key_Escape)
    assert not page.prompt.isVisible()
    assert page.table.hasFocus()


def test_esc_from_an_editor_goes_back_to_the_list(go: Callable[[str], Any], key: Press) -> None:
    page: ParticipantsPage = go("participants")
    page.table.focus_first()
    key(Qt.Key.Key_N, CTRL)
    assert page.dock.isVisible()
    key(Qt.Key.Key_Escape)
    assert not page.dock.isVisible()
    assert page.table.hasFocus()
    key(Qt.Key.Key_F, CTRL)
    assert page.filter_edit.hasFocus()
    type_text(page.filter_edit, "berg")
    assert 0 < page.model.rowCount() < len(page.model.rows)


def test_esc_in_the_grid_puts_a_persons_days_away(go: Callable[[str], Any], key: Press) -> None:
    page: AttendancePage = go("attendance")
    key(Qt.Key.Key_Return)
    panel = page.persons.panel
    assert panel.isVisible()
    assert page.grid.hasFocus()
    key(Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert page.grid.hasFocus()


def test_ctrl_e_leads_to_excel_from_the_grid(go: Callable[[str], Any], key: Press) -> None:
    page: AttendancePage = go("attendance")
    key(Qt.Key.Key_E, CTRL)
    assert page.exporting.bar.isVisible()


def test_a_message_names_a_state_as_it_is_written(go: Callable[[str], Any], key: Press) -> None:
    page: AttendancePage = go("attendance")
    row = page.grid.current_line
    assert row is not None
    for code, words in ((Qt.Key.Key_V, "VAB"), (Qt.Key.Key_S, "sjuk")):
        key(code)
        marked = page.tools.undo.label
        assert marked == f"Markerade {row.name.given}: {words}."
