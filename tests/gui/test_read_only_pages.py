"""R4: in Läsläge no button that writes can be pressed, on any screen, and keys say why."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from ame_desktop.gui.core.writing import REASON, WRITES
from ame_desktop.gui.shell.desk import Desk
from ame_desktop.gui.shell.surroundings import make_surroundings
from ame_desktop.services.demo.opening import MorningClock, enter_demo
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.settings import ProgramSettings
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.store import Store
from tests.support.keys import press, shortcut
from tests.support.measured import Measured
from tests.support.training import TrainingUnit
from tests.support.units import KEY

DAY = date(2026, 11, 23)
READING = frozenset(
    {
        "",
        "Avbryt",
        "Dagblad",
        "Förhandsvisa",
        "Idag",
        "Kontrollera databasen",
        "Kontrollera nu",
        "Kontakter",
        "Kopiera texten",
        "Kopiera uppgifterna",
        "Läs Nyheter",
        "Läs licenserna",
        "Läs in…",
        "Motparter",
        "Papper",
        "Spara CSV",
        "Spara Excel",
        "Spara PDF",
        "Spara konsekvensbedömningen…",
        "Spara registret…",
        "Spara som Excel…",
        "Stäng",
        "Till Excel",
        "Till listan",
        "Underlag för incidentrapport…",
        "Varför?",
        "Visa",
        "Visa avtal",
        "Visa bara dem",
        "Visa beställningar",
        "Visa tabell",
        "Visa timmar",
        "Välj fil att läsa in",
        "Välj fil…",
        "Välj mapp för en andra kopia…",
        "Öppna",
        "Öppna akten",
        "Öppna Arenor",
        "Öppna Läs in",
        "Öppna Gallring",
    }
)
"""What the buttons with a frame may say that can still be pressed: all of them only read.

A figure of a compilation has its text in labels of its own.
"""


class Reader:
    """Somebody at the training unit's window, which is open to be read only."""

    def __init__(self, qapp: QApplication, unit: OpenUnit, settings: Path, qtbot: Any) -> None:
        self._qtbot = qtbot
        self.around = make_surroundings(qapp, ProgramSettings(settings))
        self.desk = Desk(self.around, unit)
        self.window = self.desk.window
        self.window.show()
        self.settle()

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self.around.tasks.idle, timeout=30_000)
        self._qtbot.wait(5)
        self._qtbot.waitUntil(lambda: self.around.tasks.idle, timeout=30_000)

    def go_to(self, page_id: str) -> Any:
        self.window.open_page(page_id)
        self.settle()
        return self.window.current_page

    def check(self) -> int:
        """Look at every button of the screen; return how many are held."""
        found = self.window.current_page.findChildren(QAbstractButton)
        buttons = [button for button in found if button.isVisible()]
        marked = [button for button in buttons if button.property(WRITES)]
        for button in marked:
            assert not button.isEnabled(), button.text()
            assert button.toolTip() == REASON, button.text()
            assert button.accessibleDescription() == REASON, button.text()
        pressable = {
            button.text()
            for button in buttons
            if isinstance(button, QPushButton) and button.isEnabled()
        }
        counted = {text for text in pressable if text.endswith("saknar närvaro")}
        assert pressable - counted <= READING
        return len(marked)


@pytest.fixture
def reader(
    qapp: QApplication, tmp_path: Path, qtbot: Any, exempelkommun_file: TrainingUnit
) -> Iterator[Reader]:
    path = exempelkommun_file.copied_to(tmp_path)
    store = Store(open_file(path, KEY, read_only=True), read_only=True)
    unit = enter_demo(path, KEY, store, None, MorningClock(DAY))
    at_window = Reader(qapp, unit, tmp_path / "settings", qtbot)
    yield at_window
    at_window.window.close()
    at_window.desk.close()
    at_window.around.tasks.finish()
    at_window.window.deleteLater()


def test_no_button_that_writes_can_be_pressed_on_any_screen(
    reader: Reader, measured: Measured
) -> None:
    held = {}
    for page_id in reader.window.page_ids:
        reader.go_to(page_id)
        held[page_id] = reader.check()
    writing = {"briefing", "attendance", "participants", "arenas"}
    assert all(held[page_id] for page_id in writing), held
    buttons = f"{sum(held.values())} knappar på {len(held)} skärmar"
    measured("R4", f"{buttons}: alla som sparar är avstängda och säger varför")


def test_every_part_of_the_settings_is_held(reader: Reader) -> None:
    page = reader.go_to("settings")
    for place in range(page.list.count()):
        page.list.setCurrentRow(place)
        reader.settle()
        reader.check()
        made = page.lists.get(page.section)
        if made is None or not made.section.model.rows:
            continue
        made.section.table.opened.emit(made.section.model.rows[0])
        reader.settle()
        reader.check()


def test_a_persons_file_and_its_editors_are_held(reader: Reader) -> None:
    page = reader.go_to("participants")
    page.open_file(page.model.rows[0].participant_id)
    reader.settle()
    assert reader.check()
    page.actions_of_file.edit_note(None)
    panel = page.dock.panel
    press(panel, Qt.Key.Key_Return)
    assert panel.summary == REASON
    assert reader.check()


def test_an_order_and_a_task_are_held(reader: Reader) -> None:
    page = reader.go_to("orders")
    page.table.select(page.model.rows[0].order_id)
    reader.settle()
    assert reader.check()
    page = reader.go_to("briefing")
    page.tasks.open(page.board.columns[0])
    reader.settle()
    assert reader.check() >= 6


def test_a_key_that_marks_says_why_it_does_not(reader: Reader) -> None:
    page = reader.go_to("attendance")
    press(page.grid, Qt.Key.Key_N)
    reader.settle()
    assert page.band.text.startswith(REASON)
    assert not any(row.state for row in page.model.day_rows)
    press(page.grid, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    reader.settle()
    assert reader.check()


def test_a_key_that_moves_a_card_says_why_it_does_not(reader: Reader) -> None:
    page = reader.go_to("briefing")
    page.moves.to_number(page.board.columns[0].cards[0], 2)
    reader.settle()
    assert page.band.text.startswith(REASON)


def test_a_key_in_the_matrix_says_why_it_does_not(reader: Reader) -> None:
    page = reader.go_to("arenas")
    page.tabs.setCurrentIndex(1)
    page.matrix.grid.setCurrentIndex(page.matrix.model.index(0, 0))
    press(page.matrix.grid, Qt.Key.Key_Return)
    reader.settle()
    assert page.band.text.startswith(REASON)
    assert reader.check()


def test_a_key_that_decides_says_why_it_does_not(reader: Reader) -> None:
    page = reader.go_to("approvals")
    for key in (Qt.Key.Key_A, Qt.Key.Key_N):
        shortcut(page.table, key)
        reader.settle()
        assert page.band.isVisibleTo(page)
        assert not page.prompt.isVisible()
    assert reader.check() > 0
