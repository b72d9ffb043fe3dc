"""A copy is put back alone, and with a sentence for what stops it (R5, R7)."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ame_desktop.domain.access import Role
from ame_desktop.gui.shell.restore_window import RestoreWindow
from ame_desktop.gui.shell.surroundings import Surroundings
from ame_desktop.services.context import NOT_PERMITTED
from ame_desktop.services.staff_passwords import set_staff_password
from ame_desktop.storage.keys import key_file
from ame_desktop.storage.models.access import Staff, StaffRole
from tests.gui.restore_steps import WAIT, cells, give_password, names, said, table, with_copies
from tests.support.accessible import assert_named
from tests.support.keys import press
from tests.support.opening import LOGIN, NEW_PASSWORD, PASSWORD, MadeUnit


@pytest.fixture
def copied(made_unit: MadeUnit) -> MadeUnit:
    return with_copies(made_unit)


@pytest.fixture
def window(copied: MadeUnit, around: Surroundings, qtbot: QtBot) -> Iterator[RestoreWindow]:
    made = RestoreWindow(around, str(copied.path), LOGIN, copied.clock)
    qtbot.addWidget(made)
    made.show()
    yield made
    qtbot.waitUntil(lambda: around.tasks.idle, timeout=WAIT)
    made.close()
    around.tasks.finish()


def test_the_newest_copy_is_chosen_and_the_password_is_all_that_is_missing(
    window: RestoreWindow,
) -> None:
    assert len(window.copies) == 2
    assert window.chosen is window.copies[0]
    assert window.focusWidget() is window.findChild(QLineEdit, "password_edit")
    assert cells(window, 0)[0] == "mån 23 nov kl. 09:30"
    assert cells(window, 0)[1].endswith((" kB", " MB"))
    assert cells(window, 0)[2:] == ["När den gjordes", "Bredvid enhetens fil"]
    assert "enhet.ame" in said(window, "unit_label")
    assert_named(window)


def test_a_damaged_file_is_told_where_it_was_put(
    window: RestoreWindow, copied: MadeUnit, qtbot: QtBot
) -> None:
    copied.path.write_bytes(b"skadad" * 4000)
    give_password(window)
    qtbot.waitUntil(window.findChild(QPushButton, "login_button").isVisible, timeout=WAIT)
    aside = next(copied.path.parent.glob("enhet.ame.skadad-*Z"))
    assert aside.read_bytes() == b"skadad" * 4000
    assert f"lagd åt sidan som {aside.name} i mappen {aside.parent}" in said(window, "told_label")


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
    assert "är sparat som den nyaste säkerhetskopian" in said(window, "told_label")
    unit = copied.open()
    assert names(unit) == {"Ali"}
    unit.release()


def test_while_it_works_the_window_stays_and_says_so(
    window: RestoreWindow, qtbot: QtBot, around: Surroundings
) -> None:
    give_password(window)
    assert not window.findChild(QPushButton, "act_button").isEnabled()
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
