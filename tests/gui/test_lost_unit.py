"""A missing file is never taken for a new unit: the person is asked what to do (R6)."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ame_desktop.domain.unit_state import UnitState
from ame_desktop.gui.application import Program, Start
from ame_desktop.gui.shell.first_run_window import FirstRunWindow
from ame_desktop.gui.shell.login_window import LoginWindow
from ame_desktop.gui.shell.lost_unit import is_there
from ame_desktop.gui.shell.lost_unit_window import LostUnitWindow
from ame_desktop.gui.shell.restore_window import RestoreWindow
from ame_desktop.gui.shell.surroundings import Surroundings
from ame_desktop.storage.keys import key_file
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut, type_text
from tests.support.opening import LOGIN, PASSWORD, MadeUnit

WAIT = 20_000


def begin(program: Program, path: Path) -> LostUnitWindow:
    program.begin(Start(address=str(path)))
    window = program.first_window
    assert isinstance(window, LostUnitWindow)
    return window


def choices(window: QWidget) -> list[str]:
    """The buttons that can be pressed, from top to bottom as they stand."""
    wanted = ("keys", "restore", "choose", "create", "start_over")
    buttons = [window.findChild(QPushButton, f"{name}_button") for name in wanted]
    shown = [button for button in buttons if button.isVisible()]
    shown.sort(key=lambda button: button.mapToGlobal(button.rect().topLeft()).y())
    return [button.text() for button in shown]


def said(window: QWidget, name: str = "error_label") -> str:
    return window.findChild(QLabel, name).text()


def enter(window: QWidget) -> None:
    focused: Any = window.focusWidget()
    press(focused, Qt.Key.Key_Return)


def go_to(window: QWidget, text: str) -> None:
    """Walk with Tab until the button with this text has the focus."""
    for _ in range(20):
        focused = window.focusWidget()
        if isinstance(focused, QPushButton) and focused.text() == text:
            return
        shortcut(focused, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {text}")


def copied(made: MadeUnit) -> MadeUnit:
    """Give a unit a copy beside it."""
    unit = made.open()
    unit.backups.make()
    unit.release()
    return made


@pytest.mark.parametrize("gone", [True, False])
def test_a_lost_file_gives_three_ways_and_nothing_is_made(
    program: Program, made_unit: MadeUnit, gone: bool
) -> None:
    if gone:
        made_unit.path.unlink()
    else:
        made_unit.path.write_bytes(b"")
    window = begin(program, made_unit.path)
    assert window.state is UnitState.LOST
    assert choices(window) == ["Återställ en säkerhetskopia", "Peka ut rätt fil", "Börja om"]
    assert "Nyckelfilen till enhet.ame finns kvar" in said(window, "text_label")
    assert "Ingen ny enhet skapas" in said(window, "text_label")
    assert str(made_unit.path) in said(window, "place_label")
    assert window.focusWidget() is window.findChild(QPushButton, "restore_button")
    assert_named(window)
    window.close()
    assert made_unit.path.exists() is not gone
    assert key_file(made_unit.path).exists()


def test_starting_over_takes_the_typed_words_and_keeps_what_was(
    program: Program, made_unit: MadeUnit, qtbot: QtBot
) -> None:
    made_unit.path.write_bytes(b"")
    window = begin(program, made_unit.path)
    go_to(window, "Börja om")
    enter(window)
    edit = window.findChild(QLineEdit, "typed_edit")
    assert window.focusWidget() is edit
    type_text(edit, "ja")
    enter(window)
    qtbot.waitUntil(lambda: said(window) == "Skriv BÖRJA OM för att fortsätta.", timeout=WAIT)
    assert key_file(made_unit.path).exists()
    press(edit, Qt.Key.Key_Escape)
    assert not edit.isVisible()
    assert said(window) == ""
    enter(window)
    assert edit.text() == ""
    type_text(edit, "börja om")
    enter(window)
    qtbot.waitUntil(lambda: isinstance(program.first_window, FirstRunWindow), timeout=WAIT)
    left = [path.name for path in made_unit.path.parent.glob("enhet.ame*.skadad-*")]
    assert len(left) == 2
    assert not made_unit.path.exists()


def test_a_folder_without_the_file_offers_a_new_unit_too(program: Program, tmp_path: Path) -> None:
    window = begin(program, tmp_path / "borta" / "enhet.ame")
    assert window.state is UnitState.ABSENT
    assert choices(window) == [
        "Peka ut rätt fil",
        "Skapa en ny enhet",
        "Återställ en säkerhetskopia",
    ]
    assert_named(window)
    go_to(window, "Skapa en ny enhet")
    enter(window)
    assert isinstance(program.first_window, FirstRunWindow)
    assert not (tmp_path / "borta").exists()


def test_only_copies_left_puts_restoring_first(program: Program, made_unit: MadeUnit) -> None:
    copied(made_unit)
    made_unit.path.unlink()
    key_file(made_unit.path).unlink()
    window = begin(program, made_unit.path)
    assert choices(window)[0] == "Återställ en säkerhetskopia"
    assert "det finns säkerhetskopior" in said(window, "text_label")
    enter(window)
    restoring = program.first_window
    assert isinstance(restoring, RestoreWindow)
    assert len(restoring.copies) == 1


def test_the_right_file_can_be_pointed_out(
    program: Program, made_unit: MadeUnit, tmp_path: Path
) -> None:
    window = begin(program, tmp_path / "annan.ame")
    go_to(window, "Peka ut rätt fil")
    enter(window)
    dialog = window.findChild(QFileDialog)
    dialog.hide()
    dialog.fileSelected.emit(str(made_unit.path))
    assert isinstance(program.first_window, LoginWindow)
    assert said(program.first_window, "unit_label") == "enhet"


def test_a_disk_that_comes_back_is_found_by_a_new_try(
    program: Program, made_unit: MadeUnit
) -> None:
    away = made_unit.path.rename(made_unit.path.with_name("urkopplad"))
    window = begin(program, made_unit.path)
    go_to(window, "Försök igen")
    enter(window)
    assert said(window) == "Filen finns fortfarande inte där."
    away.rename(made_unit.path)
    go_to(window, "Försök igen")
    enter(window)
    assert isinstance(program.first_window, LoginWindow)


def test_lost_keys_are_taken_out_of_a_copy_and_the_file_is_left_alone(
    program: Program, made_unit: MadeUnit, qtbot: QtBot
) -> None:
    copied(made_unit)
    before = made_unit.path.read_bytes()
    for ring in made_unit.path.parent.glob("enhet.ame.nycklar*"):
        ring.unlink()
    program.begin(Start(address=str(made_unit.path)))
    assert isinstance(program.first_window, LoginWindow)
    qtbot.waitUntil(lambda: isinstance(program.first_window, LostUnitWindow), timeout=WAIT)
    window = program.first_window
    assert choices(window)[0] == "Hämta nycklarna"
    assert "enhet.ame.nycklar" in said(window, "text_label")
    enter(window)
    qtbot.waitUntil(lambda: isinstance(program.first_window, LoginWindow), timeout=WAIT)
    assert made_unit.path.read_bytes() == before
    made_unit.open(LOGIN, PASSWORD).release()


def test_lost_keys_without_a_copy_say_what_to_look_for(
    around: Surroundings, made_unit: MadeUnit, qtbot: QtBot
) -> None:
    ring = key_file(made_unit.path)
    away = ring.rename(ring.with_name("undanlagd"))
    window = LostUnitWindow(around, str(made_unit.path))
    qtbot.addWidget(window)
    window.show()
    assert choices(window) == ["Återställ en säkerhetskopia", "Peka ut rätt fil"]
    away.rename(ring)
    with qtbot.waitSignal(window.found):
        window.findChild(QPushButton, "again_button").click()
    window.close()
    around.tasks.finish()


def test_a_file_that_is_lost_while_the_password_is_typed(
    program: Program, made_unit: MadeUnit, qtbot: QtBot, around: Surroundings
) -> None:
    program.begin(Start(address=str(made_unit.path), login=LOGIN))
    login = program.first_window
    qtbot.waitUntil(lambda: around.tasks.idle, timeout=WAIT)
    made_unit.path.write_bytes(b"")
    type_text(login.findChild(QLineEdit, "password_edit"), PASSWORD)
    press(login.findChild(QLineEdit, "password_edit"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(program.first_window, LostUnitWindow), timeout=WAIT)


def test_a_damaged_file_offers_to_restore_from_the_login(
    program: Program, made_unit: MadeUnit, qtbot: QtBot
) -> None:
    copied(made_unit)
    made_unit.path.write_bytes(b"skadad" * 4000)
    program.begin(Start(address=str(made_unit.path), login=LOGIN))
    login = program.first_window
    button = login.findChild(QPushButton, "restore_button")
    assert button.isHidden()
    type_text(login.findChild(QLineEdit, "password_edit"), PASSWORD)
    press(login.findChild(QLineEdit, "password_edit"), Qt.Key.Key_Return)
    qtbot.waitUntil(button.isVisible, timeout=WAIT)
    assert "skadad" in said(login)
    assert login.focusWidget() is button
    press(button, Qt.Key.Key_Space)
    assert isinstance(program.first_window, RestoreWindow)
    assert program.first_window.findChild(QLineEdit, "login_edit").text() == LOGIN


def test_a_server_and_a_closed_folder_are_left_to_the_login(tmp_path: Path) -> None:
    assert is_there("postgresql://namn@server/enheten")
    assert not is_there(str(tmp_path / "borta.ame"))
    (tmp_path / "tom.ame").touch()
    assert not is_there(str(tmp_path / "tom.ame"))
    assert not is_there(str(tmp_path / "tom.ame" / "under.ame"))
    (tmp_path / "full.ame").write_bytes(b"x")
    assert is_there(str(tmp_path / "full.ame"))


def test_the_login_window_stands_before_the_storage_is_read_in(made_unit: MadeUnit) -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; a = QApplication([]);"
        "from pathlib import Path;"
        "from ame_desktop.gui.application import Program, Start;"
        "from ame_desktop.gui.shell.surroundings import make_surroundings;"
        "from ame_desktop.settings import ProgramSettings;"
        "p = Program(make_surroundings(a, ProgramSettings(Path(sys.argv[1] + '.x'))));"
        "p.begin(Start(address=sys.argv[1]));"
        "assert type(p.first_window).__name__ == 'LoginWindow';"
        "print(sorted({'sqlalchemy', 'sqlcipher3', 'alembic', 'openpyxl'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(made_unit.path)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
