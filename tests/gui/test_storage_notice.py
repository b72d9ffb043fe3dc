"""A full disk and a file that cannot be written are told inside the window (R3, R4)."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, event, select

from ame_desktop.domain.access import Role
from ame_desktop.gui.application import Program
from ame_desktop.gui.core.message_band import MessageBand
from ame_desktop.gui.core.retry import Retry
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.writing import REASON
from ame_desktop.gui.dialogs.recovery_code import RecoveryCode
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.shell.storage_notice import READ_ONLY, StorageNotice
from ame_desktop.gui.shell.surroundings import Surroundings
from ame_desktop.services.errors import (
    StorageFullError,
    StorageReadOnlyError,
    StorageUnavailableError,
)
from ame_desktop.services.notes import note_list
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.unit_creation import confirm_recovery_code
from ame_desktop.storage.models.access import StaffRole
from ame_desktop.storage.models.arenas import Arena
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut
from tests.support.opening import MadeUnit, copy_unit
from tests.support.other_user import ordinary_user
from tests.support.people import add_person

WAIT = 20_000
LONG = "Ett långt samtal om planeringen framåt. " * 3000


def prepare(made: MadeUnit) -> None:
    """Give the first user every role, and the unit one participant."""
    unit = made.open()
    ctx = unit.context
    with ctx.write("test.roles") as work:
        work.add(
            *(
                StaffRole(staff_id=ctx.actor.staff_id, role=role)
                for role in set(Role) - ctx.actor.roles
            )
        )
        work.done(None, "")
    unit.release()
    unit = made.open()
    with unit.store.read() as reader:
        arena = reader.scalars(select(Arena.id)).first()
    add_person(unit.context, arena, "Ali", "Ahmed")
    unit.release()


@contextmanager
def full_disk(engine: Engine) -> Iterator[None]:
    """No connection may make the file any larger: SQLite's own limit of pages."""

    def limit(pages: int) -> Callable[..., None]:
        return lambda connection, *_: connection.execute(f"PRAGMA max_page_count={pages}")

    full, roomy = limit(1), limit(1_000_000)
    event.listen(engine, "checkout", full)
    try:
        yield
    finally:
        event.remove(engine, "checkout", full)
        event.listen(engine, "checkout", roomy)


def settle(around: Surroundings, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: around.tasks.idle, timeout=WAIT)


def show_people(program: Program, unit: OpenUnit, around: Surroundings, qtbot: QtBot) -> Any:
    program.enter(unit)
    program.desk.window.open_page("participants")
    settle(around, qtbot)
    page = program.desk.window.current_page
    assert isinstance(page, ParticipantsPage)
    return page


def write_note(page: ParticipantsPage, around: Surroundings, qtbot: QtBot) -> Any:
    """Open the first person's file and fill in a note, not yet saved."""
    page.open_file(page.model.rows[0].participant_id)
    settle(around, qtbot)
    page.actions_of_file.edit_note(None)
    panel: Any = page.dock.panel
    panel.ui.heading_edit.setText("Samtal")
    panel.ui.text_edit.setPlainText(LONG)
    return panel


def action(band: MessageBand) -> QPushButton:
    return next(b for b in band.findChildren(QPushButton) if b.text() == "Försök igen")


def no_dialog(window: QWidget) -> bool:
    return not any(box.isVisible() for box in window.findChildren(QMessageBox))


def test_a_full_disk_keeps_what_was_typed_and_a_new_try_stores_it(
    program: Program, made_unit: MadeUnit, around: Surroundings, qtbot: QtBot
) -> None:
    prepare(made_unit)
    unit = made_unit.open()
    assert confirm_recovery_code(unit, made_unit.codes[0])
    page = show_people(program, unit, around, qtbot)
    window = program.desk.window
    panel = write_note(page, around, qtbot)
    person = page.open_id
    with full_disk(unit.store.engine):
        press(panel, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(window.notice.text), timeout=WAIT)
        assert window.notice.text.startswith("Disken /")
        assert " MB behövs" in window.notice.text
        assert "Inget sparat har gått förlorat" in window.notice.text
        assert no_dialog(window)
        assert panel.ui.text_edit.toPlainText() == LONG
        assert panel.ui.heading_edit.text() == "Samtal"
        assert not panel.save_button.isEnabled()
        press(action(window.notice), Qt.Key.Key_Space)
        settle(around, qtbot)
        assert window.notice.text.startswith("Disken /")
        assert_named(window.notice)
    button = action(window.notice)
    button.setFocus()
    shortcut(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.dock.panel is None, timeout=WAIT)
    settle(around, qtbot)
    assert window.notice.text == ""
    stored = note_list(unit.context, person)
    assert [note.heading for note in stored] == ["Samtal"]
    assert stored[0].text.strip() == LONG.strip()


def test_giving_up_lets_the_person_save_again_later(
    program: Program, made_unit: MadeUnit, around: Surroundings, qtbot: QtBot
) -> None:
    prepare(made_unit)
    unit = made_unit.open()
    assert confirm_recovery_code(unit, made_unit.codes[0])
    page = show_people(program, unit, around, qtbot)
    window = program.desk.window
    panel = write_note(page, around, qtbot)
    person = page.open_id
    with full_disk(unit.store.engine):
        press(panel, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(window.notice.text), timeout=WAIT)
        close = next(b for b in window.notice.findChildren(QPushButton) if b.text() == "Stäng")
        press(close, Qt.Key.Key_Space)
        assert panel.save_button.isEnabled()
        assert panel.focusWidget() is panel.save_button
        assert panel.ui.text_edit.toPlainText() == LONG
    for _ in range(2):
        # The second press comes while the first is being stored.
        press(panel.ui.heading_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.dock.panel is None, timeout=WAIT)
    settle(around, qtbot)
    assert len(note_list(unit.context, person)) == 1


@pytest.fixture
def read_only(made_unit_template: MadeUnit) -> Iterator[OpenUnit]:
    """A unit that somebody who is not root opened in a folder where nothing can be written."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = copy_unit(made_unit_template, folder)
        prepare(made)
        files = [path for path in folder.rglob("*") if path.is_file()]
        with ordinary_user(folder, *files):
            for path in files:
                path.chmod(0o400)
            folder.chmod(0o500)
            unit = made.open()
        yield unit
        folder.chmod(0o700)


def test_a_read_only_unit_says_so_above_every_page_and_refuses_calmly(
    program: Program, read_only: OpenUnit, around: Surroundings, qtbot: QtBot
) -> None:
    page = show_people(program, read_only, around, qtbot)
    window = program.desk.window
    notice = window.notice
    assert read_only.read_only
    assert notice.text == READ_ONLY
    assert not any(button.isVisible() for button in notice.findChildren(QPushButton))
    assert window.findChild(RecoveryCode) is None
    assert [row.listed for row in page.model.rows] == ["Ahmed, Ali"]
    panel = write_note(page, around, qtbot)
    press(panel, Qt.Key.Key_Return)
    assert panel.summary == REASON
    assert no_dialog(window)
    assert panel.ui.text_edit.toPlainText() == LONG
    assert not panel.save_button.isEnabled()
    assert panel.save_button.toolTip() == REASON
    for page_id in window.page_ids:
        window.open_page(page_id)
        settle(around, qtbot)
        assert notice.text == READ_ONLY
        assert no_dialog(window)
    assert_named(notice)


def test_other_trouble_is_left_to_the_dialog(qtbot: QtBot, theme: Theme) -> None:
    told: list[str] = []
    given: list[str] = []
    notice = StorageNotice(told.append)
    qtbot.addWidget(notice)
    retry = Retry(lambda: given.append("again"), lambda: given.append("up"))
    assert not notice.tell(StorageUnavailableError("Servern svarar inte."), retry)
    assert notice.text == ""
    assert notice.tell(StorageReadOnlyError("Läsläge."), retry)
    assert (told, given) == (["Läsläge."], ["up"])
    assert notice.tell(StorageFullError("Disken C: är full."), None)
    assert notice.tell(StorageFullError("Disken C: är full."), retry)
    action(notice).click()
    assert given == ["up", "again"]
    action(notice).click()
    assert given == ["up", "again"]
