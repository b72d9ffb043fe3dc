"""The main window: undo with its toast, the lock, and trouble with the storage."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

from ame_desktop.gui.core.page_tools import PageTools
from tests.gui.shell_window import Shells, board_of, change, toast_of
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut, type_text

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shells(
    qapp: QApplication,
    page_tools: PageTools,
    tmp_path: Path,
    shown: Callable[[QWidget], QWidget],
) -> Shells:
    return Shells(page_tools, qapp, tmp_path, shown)


def test_a_change_is_told_with_undo(qtbot: Any, shells: Shells) -> None:
    window = shells.open()
    toast = toast_of(window)
    window.tools.undo.record(change("Flyttade Ali till Snöröjning."))
    assert toast.text == "Flyttade Ali till Snöröjning."
    assert_named(toast)
    button = toast.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    qtbot.waitUntil(lambda: shells.turned_back == ["Flyttade Ali till Snöröjning."])
    qtbot.waitUntil(lambda: toast.text == "Ångrade: Flyttade Ali till Snöröjning.")
    toast.close_now()


def test_ctrl_z_works_across_screens(qtbot: Any, shells: Shells) -> None:
    window = shells.open()
    for number in range(30):
        window.tools.undo.record(change(f"nr {number}"))
    for turn in range(30):
        window.open_page(window.page_ids[turn % 2])
        shortcut(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(shells.turned_back) == 30)
    shortcut(window, Qt.Key.Key_Z, CTRL)
    assert toast_of(window).text == "Det finns inget att ångra."
    toast_of(window).close_now()


def test_an_undo_that_collides_is_said_above_the_page(qtbot: Any, shells: Shells) -> None:
    window = shells.open()
    window.tools.undo.record(change("krock"))
    window.undo()
    board = board_of(window)
    qtbot.waitUntil(lambda: board.band.text == "Någon annan har ändrat samma sak.")
    toast_of(window).close_now()


def test_the_lock_hides_everything_and_brings_it_back(qtbot: Any, shells: Shells) -> None:
    window = shells.open()
    board = board_of(window)
    board.field.setText("halvskrivet")
    window.ask_day()
    dialog = window.findChild(QDialog)
    assert isinstance(dialog, QDialog)
    shortcut(window, Qt.Key.Key_L, CTRL)
    window.lock()
    assert window.locked
    assert not board.isVisible()
    assert not dialog.isVisible()
    assert "Exempelkommun" not in window.windowTitle()
    day = window.day
    shortcut(window, Qt.Key.Key_Right, ALT)
    assert window.day == day
    password = window.findChild(QLineEdit, "password_edit")
    assert isinstance(password, QLineEdit)
    type_text(password, "rätt")
    press(password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.locked)
    assert board.isVisible()
    assert dialog.isVisible()
    assert board.field.text() == "halvskrivet"
    dialog.close()


def test_storage_trouble_offers_to_try_again(qtbot: Any, shells: Shells) -> None:
    window = shells.open()
    tried: list[int] = []
    window.tools.trouble(OSError(), lambda: tried.append(1))
    window.tools.trouble(OSError(), lambda: tried.append(2))
    boxes = window.findChildren(QDialog)
    assert len(boxes) == 1
    retry = next(b for b in boxes[0].findChildren(QPushButton) if b.text() == "Försök igen")
    retry.click()
    assert tried == [1, 2]
