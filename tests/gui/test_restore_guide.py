"""An administrator has a damaged unit back within three presses and a minute (R5).

Nothing is pressed but what a person would press: *Återställ*, Enter after the password, *Logga in*.
"""

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ame_desktop.gui.application import Program, Start
from ame_desktop.gui.shell.login_window import LoginWindow
from ame_desktop.gui.shell.restore_window import RestoreWindow
from tests.gui.restore_steps import WAIT, give_password
from tests.support.filled import PEOPLE, names, with_a_copy
from tests.support.keys import press
from tests.support.measured import Measured
from tests.support.opening import LOGIN, MadeUnit

PAGE = 4096


# The own window may be asked to come forward, which a screen without such windows remarks upon.
def test_a_damaged_unit_is_back_after_three_presses(
    program: Program, made_unit: MadeUnit, qtbot: QtBot, measured: Measured
) -> None:
    copied = with_a_copy(made_unit)
    content = bytearray(copied.path.read_bytes())
    content[150 * PAGE + 77] ^= 4
    copied.path.write_bytes(content)
    program.begin(Start(address=str(copied.path), login=LOGIN))
    give_password(program.first_window)
    button = program.first_window.findChild(QPushButton, "restore_button")
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=WAIT)
    begun, presses = time.monotonic(), 0
    press(button, Qt.Key.Key_Space)
    presses += 1
    restoring = program.first_window
    assert isinstance(restoring, RestoreWindow)
    give_password(restoring)
    presses += 1
    login = restoring.findChild(QPushButton, "login_button")
    qtbot.waitUntil(login.isVisible, timeout=WAIT)
    press(login, Qt.Key.Key_Return)
    presses += 1
    assert isinstance(program.first_window, LoginWindow)
    give_password(program.first_window)
    qtbot.waitUntil(lambda: program.desk is not None, timeout=WAIT)
    seconds = time.monotonic() - begun
    assert presses <= 3
    assert seconds <= 60
    assert len(names(program.desk.unit)) == PEOPLE
    (aside,) = copied.path.parent.glob("enhet.ame.skadad-*Z")
    assert aside.read_bytes() == content, "the damaged file is kept, never deleted"
    measured("R5", f"tillbaka med {presses} tryck på {seconds:.0f} s".replace(".", ","))
