"""*Morgonmöte* before the first board is read: it says that it reads, and no key acts."""

from collections.abc import Callable
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.briefing.columns import EMPTY, READING
from ame_desktop.gui.features.briefing.page import BriefingPage
from ame_desktop.services.agreed_work import morning_board
from tests.support.keys import press
from tests.support.mornings import Morning
from tests.support.units import Unit


def told(page: BriefingPage) -> list[str]:
    labels = page.columns.findChildren(QLabel)
    return [label.text() for label in labels if label.text() in (READING, EMPTY)]


def test_a_board_that_is_being_read_says_so_and_takes_no_key(
    unit: Unit,
    page_tools: PageTools,
    shown: Callable[[QWidget], QWidget],
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ctx, go_on, asked = Morning(unit).ctx, Event(), []

    def slowly(*known: Any) -> Any:
        go_on.wait(20)
        return morning_board(*known)

    monkeypatch.setattr("ame_desktop.gui.features.briefing.page.morning_board", slowly)
    page = BriefingPage(page_tools, ctx)
    monkeypatch.setattr(page, "command", lambda *done: asked.append(done))
    page.resize(1166, 700)
    shown(page)
    assert told(page) == [READING]
    page.unassigned.setFocus()
    for key in (Qt.Key.Key_I, Qt.Key.Key_F, Qt.Key.Key_N, Qt.Key.Key_P, Qt.Key.Key_D, Qt.Key.Key_G):
        press(page.unassigned, key)
    ui = page.ui
    for tool in (ui.copy_button, ui.freeze_button, ui.sheet_button, ui.quick_edit):
        assert not tool.isEnabled()
    assert asked == []
    go_on.set()
    qtbot.waitUntil(lambda: page.tools.tasks.idle)
    assert told(page) == [EMPTY]
    assert ui.copy_button.isEnabled()
    assert ui.sheet_button.isEnabled()
    press(page.unassigned, Qt.Key.Key_I)
    assert len(asked) == 1
    page.release()
