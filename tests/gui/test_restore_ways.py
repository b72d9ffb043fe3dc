"""The ways to restoring and back: from a lost unit, an open one, and a copy elsewhere (R5)."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from ame_desktop.gui.application import Program, Start
from ame_desktop.gui.shell.login_window import LoginWindow
from ame_desktop.gui.shell.restore_window import RestoreWindow
from ame_desktop.gui.shell.surroundings import Surroundings
from tests.gui.restore_steps import WAIT, cells, give_password, names, said, with_copies
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut
from tests.support.opening import LOGIN, MadeUnit


@pytest.fixture
def copied(made_unit: MadeUnit) -> MadeUnit:
    return with_copies(made_unit)


def test_a_lost_unit_is_back_after_three_presses(
    program: Program, copied: MadeUnit, qtbot: QtBot
) -> None:
    copied.path.unlink()
    for part in ("-wal", "-shm"):
        copied.path.with_name(copied.path.name + part).unlink(missing_ok=True)
    program.begin(Start(address=str(copied.path), login=LOGIN))
    press(program.first_window.focusWidget(), Qt.Key.Key_Return)
    restoring = program.first_window
    assert isinstance(restoring, RestoreWindow)
    give_password(restoring)
    button = restoring.findChild(QPushButton, "login_button")
    qtbot.waitUntil(button.isVisible, timeout=WAIT)
    assert said(restoring, "result_label") == "Enheten är som den var mån 23 nov kl. 09:30."
    assert restoring.focusWidget() is button
    press(button, Qt.Key.Key_Return)
    assert isinstance(program.first_window, LoginWindow)
    give_password(program.first_window)
    qtbot.waitUntil(lambda: program.desk is not None, timeout=WAIT)
    assert names(program.desk.unit) == {"Ali", "Bo"}


def test_a_copy_that_lies_elsewhere_is_pointed_out(
    copied: MadeUnit, around: Surroundings, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "usb"
    beside = copied.path.with_name("enhet.ame.säkerhetskopior")
    shutil.move(beside, stick)
    renamed = min(stick.glob("*.ame")).rename(stick / "från förra veckan.ame")
    window = RestoreWindow(around, str(copied.path), LOGIN, copied.clock)
    qtbot.addWidget(window)
    window.show()
    button = window.findChild(QPushButton, "file_button")
    assert window.focusWidget() is button
    assert not window.findChild(QPushButton, "act_button").isEnabled()
    assert "inga säkerhetskopior" in said(window, "empty_label")
    assert_named(window)
    press(button, Qt.Key.Key_Return)
    dialog = window.findChild(QFileDialog)
    dialog.hide()
    dialog.fileSelected.emit(str(stick / "finns inte.ame"))
    qtbot.waitUntil(lambda: "går inte att läsa" in said(window), timeout=WAIT)
    (stick / "tom.ame").touch()
    window.add_copy(stick / "tom.ame")
    qtbot.waitUntil(lambda: "är tom" in said(window), timeout=WAIT)
    window.add_copy(renamed)
    qtbot.waitUntil(lambda: window.chosen is not None, timeout=WAIT)
    assert cells(window, 0)[2:] == ["Görs nu, först", str(stick)]
    give_password(window)
    qtbot.waitUntil(window.findChild(QPushButton, "login_button").isVisible, timeout=WAIT)
    window.close()
    around.tasks.finish()
    unit = copied.open()
    assert names(unit) == {"Ali"}
    unit.release()


def test_from_the_open_unit_it_is_left_first(
    program: Program, copied: MadeUnit, qtbot: QtBot
) -> None:
    program.begin(Start(address=str(copied.path), login=LOGIN))
    give_password(program.first_window)
    qtbot.waitUntil(lambda: program.desk is not None, timeout=WAIT)
    program.desk.window.tools.ask_restore()
    restoring: Any = program.first_window
    assert isinstance(restoring, RestoreWindow)
    assert program.desk is None
    assert len(restoring.copies) == 3
    give_password(restoring)
    qtbot.waitUntil(restoring.findChild(QPushButton, "login_button").isVisible, timeout=WAIT)


def test_escape_goes_back_to_the_login(program: Program, copied: MadeUnit) -> None:
    program.restore(str(copied.path), LOGIN)
    shortcut(program.first_window.focusWidget(), Qt.Key.Key_Escape)
    assert isinstance(program.first_window, LoginWindow)
