"""The question about marks under an earlier password, and the way out for who has forgotten it."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.sent_marks import QueuedMark
from ame_desktop.gui.core.mark_sending import MarkSending
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.shell.earlier_marks import FORGOTTEN, SURE, THROW, EarlierMarks
from ame_desktop.services.connection import Connection
from ame_desktop.services.outbox.box import Outbox
from ame_desktop.storage.outbox import OutboxFile, set_aside
from tests.support.units import Unit


def test_who_has_forgotten_the_password_is_not_asked_for_ever(
    unit: Unit,
    tmp_path: Path,
    page_tools: PageTools,
    shown: Callable[[QWidget], QWidget],
    qtbot: Any,
) -> None:
    path = tmp_path / "prov.utkorg"
    left = Outbox(OutboxFile(path, "fyra blå ostar i regn"))
    draft = MarkDraft(date(2026, 11, 23), new_id(), new_id(), AttendanceState.PRESENT)
    left.put(QueuedMark(new_id(), datetime(2026, 11, 23, 7, tzinfo=UTC), draft, (), "Ali"))
    left.close()
    set_aside(path)
    box = Outbox(OutboxFile(path, "två röda hästar i vind"))
    connection = Connection(unit.store, unit.clock)
    sending = MarkSending(page_tools.tasks, page_tools.undo, lambda: unit.chief, connection, box)
    asked = EarlierMarks(sending, str)
    shown(asked)
    buttons = {button.text(): button for button in asked.findChildren(QPushButton)}
    assert not buttons[THROW].isVisible()
    buttons[FORGOTTEN].click()
    assert asked.findChild(QLabel).text() == SURE
    assert box.locked_away
    buttons[THROW].click()
    qtbot.waitUntil(lambda: not box.locked_away)
    sending.end()
    box.close()
