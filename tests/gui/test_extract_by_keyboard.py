"""S14: from *Att göra* to a register extract on paper with the keyboard alone, in a few presses."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from ame_desktop.domain.access import Role
from ame_desktop.domain.data_requests import RequestDraft, RequestKind, RequestState
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.services.data_protection import data_desk, receive
from tests.gui.whole_window import WholeWindow, opened_for
from tests.support.measured import Measured
from tests.support.pdf_text import pdf_text
from tests.support.people import add_person
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
MOST_SECONDS = 120
MOST_KEYS = 10
WHAT = "Lämna registerutdrag"


@pytest.fixture
def window(unit: Unit, qapp: QApplication, tmp_path: Path, qtbot: Any) -> Iterator[WholeWindow]:
    owner = unit.as_role(Role.CONSULTANT, name="Lena Hedström")
    person = add_person(unit.chief, unit.arena("Utegrupp"), owner=owner.actor.staff_id)
    receive(owner, person, RequestDraft(RequestKind.EXTRACT, TODAY - timedelta(days=31)))
    whole = WholeWindow(qapp, opened_for(unit, owner), tmp_path / "settings", qtbot)
    yield whole
    whole.close()


def test_an_extract_from_the_reminder_to_the_paper(
    window: WholeWindow, unit: Unit, tmp_path: Path, measured: Measured
) -> None:
    began = monotonic()
    reminders = window.go_to("reminders")
    window.keys += 1
    row = next(row for row in reminders.todo.model.shown if getattr(row, "what", "") == WHAT)
    reminders.todo.table.select(row.key)
    reminders.todo.table.setFocus()
    window.press(Qt.Key.Key_Return)
    page = window.window.current_page
    window.until(lambda: page.file_view.tab is Tab.DATA)
    tab: Any = page.file_view.rooms[Tab.DATA]
    window.until(lambda: bool(tab.model.rows))
    while window.window.focusWidget() is not tab.extract_button and window.keys < MOST_KEYS:
        window.press(Qt.Key.Key_Tab)
    window.press(Qt.Key.Key_Space)
    window.until(lambda: page.dock.panel is not None)
    window.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = page.findChildren(QFileDialog)
    target = tmp_path / "utdrag.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    window.keys += 1
    window.until(lambda: not tab.model.rows[0].is_open)
    took = monotonic() - began
    ctx = unit.chief
    assert "Sekretess enligt " in pdf_text(target.read_bytes())
    assert data_desk(ctx, page.open_id).requests[0].state is RequestState.GRANTED
    assert window.keys <= MOST_KEYS
    assert took < MOST_SECONDS
    measured("S14", f"registerutdrag på {window.keys} tryckningar från Att göra, {took:.0f} s")
