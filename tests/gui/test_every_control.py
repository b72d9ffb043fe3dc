"""Every control of every screen: name, role, value, label, room to hit it, and something to do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from tests.gui.whole_window import WholeWindow
from tests.support.bars import faults
from tests.support.window_walk import walk


@pytest.mark.slow
def test_every_control_is_named_labelled_hit_and_does_something(whole: WholeWindow) -> None:
    found: dict[str, str] = {}
    stops = 0
    for where in walk(whole.window, whole.settle, rows=1):
        stops += 1
        for fault in faults(whole.window):
            found.setdefault(fault, where)
    assert stops > 100
    assert found == {}


def test_what_is_hit_grows_with_the_text(whole: WholeWindow) -> None:
    found: dict[str, str] = {}
    for zoom in (150, 200):
        whole.around.theme.set_zoom(zoom)
        for page_id in whole.window.page_ids:
            whole.go_to(page_id)
            for fault in faults(whole.window):
                found.setdefault(fault, f"{page_id} at {zoom} %")
    assert found == {}


def test_every_dialog_of_the_window_keeps_to_it_too(whole: WholeWindow) -> None:
    window = whole.window
    found: dict[str, list[str]] = {}
    for name, ask in (
        ("the day", window.ask_day),
        ("the keys", window.show_keys),
        ("the handbook", window.show_help),
    ):
        ask()
        whole.settle()
        (dialog,) = (child for child in window.findChildren(QDialog) if child.isVisible())
        found[name] = list(faults(dialog))
        dialog.close()
        dialog.deleteLater()
        whole.settle()
    whole.shortcut(Qt.Key.Key_K)
    found["the search"] = list(faults(window))
    whole.press(Qt.Key.Key_Escape)
    window.lock()
    whole.settle()
    found["the lock"] = list(faults(window))
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
