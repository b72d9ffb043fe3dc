"""The main window: rail, day, pages made when first shown, undo with toast, lock and keys."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPushButton,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.domain.changes import ChangeSet, Result, RowChange, Topic
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.swedish_dates import parse_date
from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.crash_hook import CrashHook
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.key_claim import KeyClaim
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.shell.main_window import MainWindow
from ame_desktop.gui.shell.pages import RAIL_ORDER, PageSpec
from ame_desktop.gui.shell.parts import ShellParts
from ame_desktop.gui.widgets.rail import Rail
from ame_desktop.gui.widgets.status_light import Health
from ame_desktop.gui.widgets.toast import Toast
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut, type_text

TODAY = date(2026, 3, 3)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Make = Callable[..., MainWindow]


class Board(Page):
    title = "Morgonmöte"
    topics = frozenset({Topic.BRIEFING})
    uses_day = True
    keys = (("F", "Fastställ dagen"),)

    def __init__(self, tools: PageTools) -> None:
        super().__init__(tools)
        self.targets: list[object] = []
        self.days: list[date] = []
        layout = QVBoxLayout(self.body)
        self.field = QLineEdit()
        self.field.setAccessibleName("Snabbfält")
        self.button = QPushButton("Som i går")
        layout.addWidget(self.field)
        layout.addWidget(self.button)

    def load(self) -> None:
        self.days.append(self.day)

    def open(self, target: object) -> None:
        self.targets.append(target)


class Register(Page):
    title = "Deltagare"

    def load(self) -> None:
        pass


def unlock(password: str) -> None:
    if password != "rätt":
        raise DomainError("Lösenordet stämmer inte.")


def change(label: str) -> ChangeSet:
    row = RowChange("assignments", uuid4(), None, {"task": label})
    return ChangeSet(frozenset({Topic.BRIEFING}), label=label, rows=(row,))


@pytest.fixture
def memory() -> dict[str, Any]:
    return {}


@pytest.fixture
def turned_back() -> list[str]:
    return []


@pytest.fixture
def make(
    qapp: QApplication,
    tasks: Tasks,
    bus: ChangeBus,
    theme: Theme,
    icons: Icons,
    memory: dict[str, Any],
    turned_back: list[str],
    tmp_path: Path,
    shown: Callable[[QWidget], QWidget],
) -> Make:
    def turn_back(changes: ChangeSet) -> Result[None]:
        if changes.label == "krock":
            raise ConflictError("Någon annan har ändrat samma sak.")
        turned_back.append(changes.label)
        return Result(None, ChangeSet(changes.topics))

    def build(**other: Any) -> MainWindow:
        (tmp_path / "morning.md").write_text("# Morgonmöte\n\nSå gör du.", encoding="utf-8")
        values: dict[str, Any] = {
            "today": lambda: TODAY,
            "parse_day": lambda text: parse_date(text, TODAY),
            "unlock": unlock,
            "sentence": lambda error: getattr(error, "message", ""),
            "storage_sentence": lambda error: "Disken är full." if type(error) is OSError else "",
            "recall": memory.get,
            "remember": memory.__setitem__,
            "handbook": tmp_path,
            "unit_name": "Exempelkommun",
            "who": "Karin Holm",
            **other,
        }
        parts = ShellParts(
            tasks, bus, UndoStack(tasks, bus, turn_back), theme, icons, CrashHook(), **values
        )
        specs = [
            PageSpec("participants", "Deltagare", "participants", Register),
            PageSpec("morning", "Morgonmöte", "morning", Board),
            PageSpec("log", "Logg", "log", Register, visible=False),
        ]
        window = MainWindow(qapp, parts, specs)
        shown(window)
        return window

    return build


def board_of(window: MainWindow) -> Board:
    page = window.current_page
    assert isinstance(page, Board)
    return page


def toast_of(window: MainWindow) -> Toast:
    found = window.findChild(Toast)
    assert isinstance(found, Toast)
    return found


def test_the_rail_shows_what_one_may_use_in_its_order(make: Make) -> None:
    window = make()
    rail = window.findChild(Rail)
    assert isinstance(rail, Rail)
    assert rail.titles == ("Morgonmöte", "Deltagare")
    assert window.page_ids == ("morning", "participants")
    assert len(RAIL_ORDER) == 15
    assert window.windowTitle() == "Exempelkommun – AME Desktop"
    window.show_counts({"participants": 3, "log": 9})
    assert rail.button("participants").accessibleDescription() == "3 väntar på dig"
    assert_named(window)


def test_pages_are_made_when_first_shown_and_can_be_sent_a_target(make: Make) -> None:
    window = make()
    assert len(window.findChildren(Page)) == 1
    shortcut(window, Qt.Key.Key_2, CTRL)
    assert isinstance(window.current_page, Register)
    shortcut(window, Qt.Key.Key_9, CTRL)
    window.open_page("log")
    assert isinstance(window.current_page, Register)
    window.tools.open_page("morning", "Ali")
    assert board_of(window).targets == ["Ali"]


def test_days_by_keys(qtbot: Any, make: Make) -> None:
    window = make()
    board = board_of(window)
    board.button.setFocus()
    shortcut(board.button, Qt.Key.Key_Right, ALT)
    assert window.day == date(2026, 3, 4)
    shortcut(board.button, Qt.Key.Key_Left, ALT)
    shortcut(board.button, Qt.Key.Key_Left, ALT)
    assert window.day == date(2026, 3, 2)
    shortcut(board.button, Qt.Key.Key_T)
    assert window.day == TODAY
    assert board.days == [TODAY, date(2026, 3, 4), TODAY, date(2026, 3, 2), TODAY]
    window.open_page("participants")
    window.later_day()
    assert window.day == TODAY


def test_letters_go_to_the_field_that_has_focus(make: Make) -> None:
    window = make()
    board = board_of(window)
    window.later_day()
    board.field.setFocus()
    shortcut(board.field, Qt.Key.Key_T)
    assert window.day == date(2026, 3, 4)
    type_text(board.field, "é Ö?")
    assert board.field.text() == "té Ö?"


def test_a_grid_can_keep_keys_for_itself(make: Make) -> None:
    window = make()
    board = board_of(window)
    window.later_day()
    KeyClaim(board.button, ["T", "Alt+Left"])
    board.button.setFocus()
    shortcut(board.button, Qt.Key.Key_T)
    shortcut(board.button, Qt.Key.Key_Left, ALT)
    assert window.day == date(2026, 3, 4)


def test_go_to_a_day_in_words(qtbot: Any, make: Make) -> None:
    window = make()
    shortcut(window, Qt.Key.Key_G, CTRL)
    dialog = window.findChild(QDialog)
    assert isinstance(dialog, QDialog)
    assert_named(dialog)
    edit = dialog.findChild(QLineEdit, "date_edit")
    go = dialog.findChild(QPushButton, "go_button")
    assert isinstance(edit, QLineEdit)
    assert isinstance(go, QPushButton)
    type_text(edit, "31 febr")
    assert not go.isEnabled()
    edit.clear()
    type_text(edit, "v 12")
    press(edit, Qt.Key.Key_Return)
    assert window.day == date(2026, 3, 16)


def test_a_change_is_told_with_undo(qtbot: Any, make: Make, turned_back: list[str]) -> None:
    window = make()
    toast = toast_of(window)
    window.tools.undo.record(change("Flyttade Ali till Snöröjning."))
    assert toast.text == "Flyttade Ali till Snöröjning."
    assert_named(toast)
    button = toast.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    qtbot.waitUntil(lambda: turned_back == ["Flyttade Ali till Snöröjning."])
    qtbot.waitUntil(lambda: toast.text == "Ångrade: Flyttade Ali till Snöröjning.")
    toast.close_now()


def test_ctrl_z_works_across_screens(qtbot: Any, make: Make, turned_back: list[str]) -> None:
    window = make()
    for number in range(30):
        window.tools.undo.record(change(f"nr {number}"))
    for turn in range(30):
        window.open_page(window.page_ids[turn % 2])
        shortcut(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(turned_back) == 30)
    shortcut(window, Qt.Key.Key_Z, CTRL)
    assert toast_of(window).text == "Det finns inget att ångra."
    toast_of(window).close_now()


def test_an_undo_that_collides_is_said_above_the_page(qtbot: Any, make: Make) -> None:
    window = make()
    window.tools.undo.record(change("krock"))
    window.undo()
    board = board_of(window)
    qtbot.waitUntil(lambda: board.band.text == "Någon annan har ändrat samma sak.")
    toast_of(window).close_now()


def test_the_lock_hides_everything_and_brings_it_back(qtbot: Any, make: Make) -> None:
    window = make()
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


def test_keys_help_and_training_frame(make: Make, theme: Theme) -> None:
    window = make(training=True)
    window.show_keys()
    table = window.findChild(QTableView, "key_table")
    assert isinstance(table, QTableView)
    assert table.model().index(0, 1).data() == "Fastställ dagen"
    window.show_help()
    text = window.findChild(QTextBrowser, "text_browser")
    assert isinstance(text, QTextBrowser)
    assert "Så gör du." in text.toPlainText()
    for dialog in window.findChildren(QDialog):
        assert_named(dialog)
        dialog.close()
    shortcut(window, Qt.Key.Key_Plus, CTRL)
    assert theme.zoom == 110
    shortcut(window, Qt.Key.Key_0, CTRL)
    assert theme.zoom == 100


def test_large_text_in_a_small_window_clips_no_button(make: Make, theme: Theme) -> None:
    window = make()
    window.resize(1280, 720)
    theme.set_zoom(200)
    try:
        QApplication.sendPostedEvents()
        for button in window.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width(), button.text()
        rail = window.findChild(Rail)
        assert isinstance(rail, Rail)
        assert rail.width() == 128
    finally:
        theme.set_zoom(100)


def test_geometry_is_remembered(make: Make, memory: dict[str, Any]) -> None:
    window = make()
    window.resize(900, 666)
    window.close()
    assert (make().height(), memory["rail_narrow"]) == (666, False)


def test_status_line(make: Make) -> None:
    saved, backup = datetime(2026, 3, 3, 9, 12), datetime(2026, 3, 3, 8, 58)
    health = Health(saved, backup, server=True)
    assert health.sentence == "Sparat 09:12 · Säkerhetskopia 08:58 · Server OK"
    assert Health().sentence == "Inget ändrat än"
    assert not Health(server=False).well
    make().show_health(health)


def test_storage_trouble_offers_to_try_again(qtbot: Any, make: Make) -> None:
    window = make()
    tried: list[int] = []
    window.tools.trouble(OSError(), lambda: tried.append(1))
    window.tools.trouble(OSError(), lambda: tried.append(2))
    boxes = window.findChildren(QDialog)
    assert len(boxes) == 1
    retry = next(b for b in boxes[0].findChildren(QPushButton) if b.text() == "Försök igen")
    retry.click()
    assert tried == [1, 2]
