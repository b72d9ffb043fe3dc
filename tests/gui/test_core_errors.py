"""Faults: one calm dialog for each, from any thread, and a log without names."""

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from ame_desktop.gui.core.crash_hook import Crash, CrashHook
from ame_desktop.gui.dialogs.trouble import Trouble

NAME = "Åsa Öberg 850213-1234"


@pytest.fixture
def hook(qapp: QApplication) -> Iterator[CrashHook]:
    made = CrashHook()
    before = (sys.excepthook, threading.excepthook)
    yield made
    sys.excepthook, threading.excepthook = before


def break_down() -> None:
    raise ValueError(NAME)


def caught(action: Callable[[], None]) -> BaseException:
    with pytest.raises(ValueError, match="Öberg") as info:
        action()
    return info.value


def test_a_fault_in_a_slot_is_told_once(qtbot: Any, hook: CrashHook) -> None:
    told: list[Crash] = []
    hook.caught.connect(told.append)
    hook.install()
    for _ in range(3):
        QTimer.singleShot(0, break_down)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(20)
    hook.uninstall()
    assert len(told) == 1
    assert len(told[0].code) == 8


def test_a_fault_in_a_thread_reaches_the_screen(qtbot: Any, hook: CrashHook) -> None:
    told: list[tuple[Crash, bool]] = []
    here = threading.current_thread()
    hook.caught.connect(lambda crash: told.append((crash, threading.current_thread() is here)))
    hook.install()
    thread = threading.Thread(target=break_down)
    thread.start()
    thread.join(5)
    hook.uninstall()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][1]


def test_the_log_holds_no_names(
    qtbot: Any, hook: CrashHook, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        crash = hook.report(caught(break_down))
    assert crash.code in caplog.text
    assert "break_down" in caplog.text
    assert "Öberg" not in caplog.text
    assert "850213" not in caplog.text


def test_the_dialog_is_calm_and_has_the_code(
    qtbot: Any, hook: CrashHook, shown: Callable[[QWidget], QWidget]
) -> None:
    window = QWidget()
    Trouble(window, hook, lambda error: "")
    shown(window)
    crash = hook.report(caught(break_down))
    hook.report(caught(break_down))
    qtbot.waitUntil(lambda: len(window.findChildren(QMessageBox)) == 1)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert crash.code in box.informativeText()
    assert "Öberg" not in box.text() + box.informativeText()
    for button in box.findChildren(QPushButton):
        if button.text() == "Kopiera koden":
            button.click()
    assert QApplication.clipboard().text() == crash.code
    box.close()
