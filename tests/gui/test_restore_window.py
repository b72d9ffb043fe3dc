"""A copy is put back in three presses, alone, and with a sentence for what stops it (R5, R7)."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.changes import Topic
from ame_desktop.gui.application import Program, Start
from ame_desktop.gui.shell.login_window import LoginWindow
from ame_desktop.gui.shell.restore_window import RestoreWindow
from ame_desktop.gui.shell.surroundings import Surroundings
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.services.context import NOT_PERMITTED
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.staff_passwords import set_staff_password
from ame_desktop.services.unit_creation import confirm_recovery_code
from ame_desktop.storage.keys import key_file
from ame_desktop.storage.models.access import Staff, StaffRole
from ame_desktop.storage.models.participants import Participant
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut, type_text
from tests.support.opening import LOGIN, NEW_PASSWORD, PASSWORD, MadeUnit

WAIT = 30_000


def add(unit: OpenUnit, name: str) -> None:
    with unit.context.write("test.add", Topic.PARTICIPANTS) as work:
        work.add(Participant(given_name=name, created_at=work.at))
        work.done(None, "")


def names(unit: OpenUnit) -> set[str]:
    with unit.store.read() as reader:
        return set(reader.scalars(select(Participant.given_name)))


@pytest.fixture
def copied(made_unit: MadeUnit) -> MadeUnit:
    """A unit with two copies, of Ali and of Ali and Bo; Cecilia is in neither."""
    unit = made_unit.open()
    assert confirm_recovery_code(unit, made_unit.codes[0])
    for name in ("Ali", "Bo"):
        add(unit, name)
        unit.backups.make()
        made_unit.clock.move(timedelta(hours=2))
    add(unit, "Cecilia")
    unit.release()
    return made_unit


@pytest.fixture
def window(copied: MadeUnit, around: Surroundings, qtbot: QtBot) -> Iterator[RestoreWindow]:
    made = RestoreWindow(around, str(copied.path), LOGIN, copied.clock)
    qtbot.addWidget(made)
    made.show()
    yield made
    qtbot.waitUntil(lambda: around.tasks.idle, timeout=WAIT)
    made.close()
    around.tasks.finish()


def table(window: QWidget) -> DataTable:
    return window.findChild(DataTable, "copy_table")


def cells(window: QWidget, row: int) -> list[str]:
    model = table(window).model()
    return [model.index(row, place).data() for place in range(model.columnCount())]


def said(window: QWidget, name: str = "error_label") -> str:
    return window.findChild(QLabel, name).text()


def give_password(window: QWidget, password: str = PASSWORD) -> None:
    edit = window.findChild(QLineEdit, "password_edit")
    type_text(edit, password)
    press(edit, Qt.Key.Key_Return)


def test_the_newest_copy_is_chosen_and_the_password_is_all_that_is_missing(
    window: RestoreWindow,
) -> None:
    assert len(window.copies) == 2
    assert window.chosen is window.copies[0]
    assert window.focusWidget() is window.findChild(QLineEdit, "password_edit")
    assert cells(window, 0)[0] == "mån 23 nov kl. 09:30"
    assert cells(window, 0)[1].endswith(" kB")
    assert cells(window, 0)[2:] == ["När den gjordes", "Bredvid enhetens fil"]
    assert "enhet.ame" in said(window, "unit_label")
    assert_named(window)


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


def test_a_damaged_file_is_told_where_it_was_put(
    window: RestoreWindow, copied: MadeUnit, qtbot: QtBot
) -> None:
    copied.path.write_bytes(b"skadad" * 4000)
    give_password(window)
    qtbot.waitUntil(window.findChild(QPushButton, "login_button").isVisible, timeout=WAIT)
    aside = next(copied.path.parent.glob("enhet.ame.skadad-*Z"))
    assert aside.read_bytes() == b"skadad" * 4000
    assert f"lagd åt sidan som {aside.name} i mappen {aside.parent}" in said(window, "aside_label")


def test_an_older_copy_is_chosen_by_keyboard_and_a_sound_file_is_copied_first(
    window: RestoreWindow, copied: MadeUnit, qtbot: QtBot
) -> None:
    table(window).setFocus()
    press(table(window), Qt.Key.Key_Down)
    assert window.chosen is window.copies[1]
    press(table(window), Qt.Key.Key_Return)
    assert window.focusWidget() is window.findChild(QLineEdit, "password_edit")
    give_password(window)
    qtbot.waitUntil(window.findChild(QPushButton, "login_button").isVisible, timeout=WAIT)
    assert "är sparat som den nyaste säkerhetskopian" in said(window, "aside_label")
    unit = copied.open()
    assert names(unit) == {"Ali"}
    unit.release()


def test_while_it_works_the_window_stays_and_says_so(
    window: RestoreWindow, qtbot: QtBot, around: Surroundings
) -> None:
    give_password(window)
    assert not window.findChild(QPushButton, "restore_button").isEnabled()
    window.close()
    assert window.isVisible()
    assert said(window) == "Vänta tills återställningen är klar."
    qtbot.waitUntil(window.findChild(QPushButton, "login_button").isVisible, timeout=WAIT)


def test_a_wrong_password_is_told_and_the_copy_stays_chosen(
    window: RestoreWindow, copied: MadeUnit, qtbot: QtBot
) -> None:
    before = copied.path.read_bytes()
    press(window.findChild(QLineEdit, "password_edit"), Qt.Key.Key_Return)
    assert said(window) == "Skriv både användarnamn och lösenord."
    give_password(window, "inte det rätta alls")
    qtbot.waitUntil(lambda: "hör inte ihop" in said(window), timeout=WAIT)
    assert window.chosen is window.copies[0]
    assert window.focusWidget() is window.findChild(QLineEdit, "password_edit")
    assert copied.path.read_bytes() == before


def test_only_an_administrator_restores(
    window: RestoreWindow, copied: MadeUnit, qtbot: QtBot
) -> None:
    unit = copied.open()
    with unit.context.write("test.staff") as work:
        clerk = Staff(login="bo", name="Bo Ek")
        work.add(clerk)
        work.session.flush()
        work.add(StaffRole(staff_id=clerk.id, role=Role.SUPERVISOR))
        work.done(None, "")
    set_staff_password(unit.context, unit, "bo", NEW_PASSWORD)
    window.add_copy(unit.backups.make().path)
    unit.release()
    qtbot.waitUntil(lambda: len(window.copies) == 3, timeout=WAIT)
    window.findChild(QLineEdit, "login_edit").setText("bo")
    give_password(window, NEW_PASSWORD)
    qtbot.waitUntil(lambda: bool(said(window)), timeout=WAIT)
    assert said(window) == NOT_PERMITTED


def test_somebody_who_has_the_unit_open_is_named(
    window: RestoreWindow, copied: MadeUnit, qtbot: QtBot
) -> None:
    # Another process: a lock is between processes.
    code = (
        "import sys; from ame_desktop.services.clock import SystemClock;"
        "from ame_desktop.services.unit_opening import UnitPlace, open_unit;"
        "u = open_unit(UnitPlace(sys.argv[1]), sys.argv[2], sys.argv[3], SystemClock());"
        "print('öppen', flush=True); sys.stdin.read(); u.release()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(copied.path), LOGIN, PASSWORD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert other.stdout.readline()
        give_password(window)
        qtbot.waitUntil(lambda: "används av" in said(window), timeout=WAIT)
        assert f"{LOGIN} (fönstret, process {other.pid})" in said(window)
    finally:
        other.communicate()
    give_password(window)
    qtbot.waitUntil(window.findChild(QPushButton, "login_button").isVisible, timeout=WAIT)


def test_a_damaged_copy_is_refused_and_the_next_is_chosen(
    window: RestoreWindow, copied: MadeUnit, qtbot: QtBot
) -> None:
    before = copied.path.read_bytes()
    newest = window.copies[0].path
    newest.write_bytes(bytes(reversed(newest.read_bytes())))
    give_password(window)
    qtbot.waitUntil(lambda: "är skadad" in said(window), timeout=WAIT)
    assert said(window).endswith("Den näst nyaste kopian är vald nu.")
    assert window.chosen is window.copies[1]
    assert copied.path.read_bytes() == before


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
    assert not window.findChild(QPushButton, "restore_button").isEnabled()
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


def test_damaged_keys_are_set_aside_for_the_copys(
    window: RestoreWindow, copied: MadeUnit, qtbot: QtBot
) -> None:
    for ring in copied.path.parent.glob("enhet.ame.nycklar*"):
        ring.write_bytes(b"{")
    give_password(window)
    qtbot.waitUntil(window.findChild(QPushButton, "login_button").isVisible, timeout=WAIT)
    assert list(copied.path.parent.glob("enhet.ame.nycklar.skadad-*"))
    assert key_file(copied.path).read_bytes() != b"{"
    copied.open().release()


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
