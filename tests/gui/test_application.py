"""From the first start to the person's own pages, in real windows."""

import gc
import os
import subprocess
import sys
import weakref
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ame_desktop.gui.application import Program, Start
from ame_desktop.gui.dialogs.new_password import NewPassword
from ame_desktop.gui.dialogs.recovery_code import RecoveryCode
from ame_desktop.gui.shell.login_window import LoginWindow
from ame_desktop.gui.shell.surroundings import Surroundings, make_surroundings
from ame_desktop.services.clock import SystemClock
from ame_desktop.services.unit_creation import NewUnit, create_unit
from ame_desktop.services.unit_opening import UnitPlace, open_unit
from ame_desktop.settings import ProgramSettings
from tests.support.opening import MadeUnit

PASSWORD = "tolv gröna älgar vid ån"
PATIENCE_MS = 60_000
"""Until what was to come is missed; both processors can be busy with other tests."""


@pytest.fixture
def around(qapp: QApplication, tmp_path: Path) -> Surroundings:
    return make_surroundings(qapp, ProgramSettings(tmp_path / "inställningar"))


@pytest.fixture
def program(around: Surroundings, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Program:
    # The application outlives the program in the tests.
    monkeypatch.setattr(around.application, "quit", lambda: None)
    made = Program(around)
    yield made
    if made.desk is not None:
        made.desk.window.close()
    elif made.first_window is not None:
        made.first_window.close()
    around.tasks.finish()


def make_unit(folder: Path, *, confirmed: bool) -> tuple[str, tuple[str, str]]:
    path = folder / "enhet.ame"
    draft = NewUnit("Provenheten", "anna", "Anna Berg", PASSWORD)
    unit, codes = create_unit(UnitPlace(str(path)), draft, SystemClock())
    if confirmed:
        from ame_desktop.services.unit_creation import confirm_recovery_code

        assert confirm_recovery_code(unit, codes[0])
    unit.close()
    return str(path), codes


def fill(window: object, name: str, text: str) -> None:
    window.findChild(QLineEdit, name).setText(text)


def press(window: object, name: str) -> None:
    window.findChild(QPushButton, name).click()


def test_a_login_opens_the_persons_window_and_remembers_the_unit(
    program: Program, around: Surroundings, tmp_path: Path, qtbot: QtBot
) -> None:
    address, _ = make_unit(tmp_path, confirmed=True)
    program.begin(Start(address=address))
    window = program.first_window
    assert isinstance(window, LoginWindow)
    fill(window, "login_edit", "anna")
    fill(window, "password_edit", "fel fel fel fel")
    press(window, "login_button")
    qtbot.waitUntil(lambda: around.tasks.idle, timeout=PATIENCE_MS)
    assert program.desk is None
    fill(window, "password_edit", PASSWORD)
    press(window, "login_button")
    qtbot.waitUntil(lambda: program.desk is not None, timeout=PATIENCE_MS)
    assert program.desk.window.isVisible()
    assert program.first_window is None
    assert around.settings.get("unit") == address
    assert around.settings.get("login") == "anna"


def test_an_unconfirmed_unit_asks_for_a_code_until_it_is_given(
    program: Program, around: Surroundings, tmp_path: Path, qtbot: QtBot
) -> None:
    address, codes = make_unit(tmp_path, confirmed=False)
    program.ask_login(address, "anna")
    fill(program.first_window, "password_edit", PASSWORD)
    press(program.first_window, "login_button")
    qtbot.waitUntil(lambda: program.desk is not None, timeout=PATIENCE_MS)
    dialog = program.desk.window.findChild(RecoveryCode)
    fill(dialog, "code_edit", "AAAAA-BBBBB")
    press(dialog, "check_button")
    qtbot.waitUntil(lambda: around.tasks.idle, timeout=PATIENCE_MS)
    assert dialog.isVisible()
    fill(dialog, "code_edit", codes[1].lower())
    press(dialog, "check_button")
    qtbot.waitUntil(lambda: program.desk.unit.facts.recovery_confirmed, timeout=PATIENCE_MS)


def test_a_recovery_code_gives_a_new_password(
    program: Program, around: Surroundings, tmp_path: Path, qtbot: QtBot
) -> None:
    address, codes = make_unit(tmp_path, confirmed=True)
    program.ask_login(address)
    program.first_window.recovery_asked.emit()
    dialog = program.first_window.findChild(NewPassword)
    for name, text in (
        ("login_edit", "anna"),
        ("code_edit", codes[0]),
        ("password_edit", "fyra blå hästar på isen"),
        ("repeat_edit", "fyra blå hästar på isen"),
    ):
        fill(dialog, name, text)
    press(dialog, "change_button")
    qtbot.waitUntil(lambda: program.desk is not None, timeout=PATIENCE_MS)
    assert program.desk.unit.context.actor.login == "anna"


def test_the_training_unit_logs_in_by_itself_and_leaves_nothing(
    program: Program, around: Surroundings, qtbot: QtBot
) -> None:
    program.begin(Start(demo=True))
    qtbot.waitUntil(lambda: program.desk is not None, timeout=PATIENCE_MS)
    desk = program.desk
    assert desk.unit.facts.name == "Exempelkommun"
    folder = desk.unit.path.parent
    assert folder.exists()
    desk.window.close()
    assert not folder.exists()
    assert around.settings.get("unit") is None


def test_nothing_of_a_persons_window_stays_when_the_next_one_logs_in(
    program: Program, around: Surroundings, made_unit: MadeUnit, qtbot: QtBot
) -> None:
    program.enter(made_unit.open())
    for page_id in program.desk.window.page_ids:
        program.desk.window.open_page(page_id)
        qtbot.waitUntil(lambda: around.tasks.idle)
    left = (weakref.ref(program.desk), weakref.ref(program.desk.window))
    program.desk.window.logged_out.emit()
    assert isinstance(program.first_window, LoginWindow)

    def gone() -> bool:
        gc.collect()
        return [held() for held in left] == [None, None]

    qtbot.waitUntil(gone)


def test_without_a_unit_the_guide_is_shown(program: Program) -> None:
    program.begin(Start())
    assert type(program.first_window).__name__ == "FirstRunWindow"


# The screen of these tests has no windows in front of or behind each other.
@pytest.mark.qt_log_ignore("does not support raise")
def test_a_second_start_raises_the_first_window_and_ends(
    program: Program, around: Surroundings, tmp_path: Path, qtbot: QtBot
) -> None:
    address, _ = make_unit(tmp_path, confirmed=True)
    program.enter(open_unit(UnitPlace(address), "anna", PASSWORD, SystemClock()))
    program.desk.window.showMinimized()
    # Another process: the lock is the system's, and one process could take it twice.
    other = subprocess.Popen(
        [sys.executable, "-m", "ame_desktop", "--unit", address],
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path / "inställningar")},
    )
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=PATIENCE_MS)
    assert other.returncode == 0, "it ends by itself, without a login"
    qtbot.waitUntil(lambda: not program.desk.window.isMinimized(), timeout=PATIENCE_MS)
