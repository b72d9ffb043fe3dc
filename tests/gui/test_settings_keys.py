"""*Nycklar*: a new data key is proposed, approved by another, and changed when all have left."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ame_desktop.gui.application import Program, Start
from ame_desktop.gui.features.settings.keys import KeysSection
from ame_desktop.gui.features.settings.page import SettingsPage
from ame_desktop.gui.shell.key_window import KeyWindow
from ame_desktop.gui.shell.login_window import LoginWindow
from ame_desktop.services.unit_creation import confirm_recovery_code
from ame_desktop.storage.keys import KeyRing, key_file
from tests.gui.restore_steps import WAIT, give_password, said
from tests.support.accessible import assert_named
from tests.support.key_changing import CHIEF, CHIEFS_PASSWORD, add_chief, approve_waiting
from tests.support.keys import press, type_text
from tests.support.opening import LOGIN, PASSWORD, MadeUnit


def keys_of(program: Program) -> KeysSection:
    window = program.desk.window
    window.open_page("settings", "Nycklar")
    settle(program)
    page: Any = window.findChild(SettingsPage)
    return page.keys_section


def settle(program: Program) -> None:
    assert program.desk.window.tools.tasks.wait_all(20)


def log_in(program: Program, made: MadeUnit, qtbot: QtBot, login: str, password: str) -> None:
    program.begin(Start(address=str(made.path), login=login))
    give_password(program.first_window, password)
    qtbot.waitUntil(lambda: program.desk is not None, timeout=WAIT)


# The screen of these tests has no windows in front of or behind each other.
def test_two_people_change_the_key(program: Program, made_unit: MadeUnit, qtbot: QtBot) -> None:
    unit = made_unit.open()
    assert confirm_recovery_code(unit, made_unit.codes[0])
    unit.release()
    add_chief(made_unit)
    log_in(program, made_unit, qtbot, LOGIN, PASSWORD)
    keys = keys_of(program)
    assert keys.card.text == "Ingen har föreslagit ett byte."
    assert not keys.change_button.isVisible()
    assert_named(keys)
    press(keys.propose_button, Qt.Key.Key_Space)
    settle(program)
    assert not keys.withdraw_button.isVisible(), "it needs a reason"
    type_text(keys.reason_edit, "En medarbetare har slutat")
    press(keys.reason_edit, Qt.Key.Key_Return)
    while not program.desk.window.tools.tasks.idle:
        settle(program)
    assert "väntar på enhetschefen" in keys.card.text
    assert keys.withdraw_button.isVisible()
    assert not keys.propose_button.isVisible()
    approve_waiting(made_unit)
    keys.load()
    settle(program)
    before = KeyRing.load(key_file(made_unit.path)).opened_by(LOGIN, PASSWORD)
    press(keys.change_button, Qt.Key.Key_Space)
    window = program.first_window
    assert isinstance(window, KeyWindow)
    assert program.desk is None
    assert_named(window)
    edit = window.findChild(QLineEdit, "password_edit")
    assert window.focusWidget() is edit
    give_password(window, "fel lösenord helt")
    qtbot.waitUntil(lambda: "hör inte ihop" in said(window), timeout=WAIT)
    give_password(window, PASSWORD)
    button = window.findChild(QPushButton, "login_button")
    qtbot.waitUntil(button.isVisible, timeout=WAIT)
    assert "högst 90 dagar" in said(window, "told_label")
    press(button, Qt.Key.Key_Return)
    assert isinstance(program.first_window, LoginWindow)
    assert KeyRing.load(key_file(made_unit.path)).opened_by(LOGIN, PASSWORD) != before
    give_password(program.first_window, PASSWORD)
    qtbot.waitUntil(lambda: program.desk is not None, timeout=WAIT)
    assert "byttes" in keys_of(program).card.text
    made_unit.open(CHIEF, CHIEFS_PASSWORD).release()
