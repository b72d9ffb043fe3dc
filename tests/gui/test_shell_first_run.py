"""The first-run guide: six steps, nothing made too early, the code typed back."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton

from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.shell.first_run import FirstRunActions, FirstRunDraft, StorageChoice
from ame_desktop.gui.shell.first_run_window import DONE, PLACE, RECOVERY, USER, FirstRunWindow
from tests.support.accessible import assert_named
from tests.support.keys import press, type_text

CODES = ("AAAA-BBBB", "CCCC-DDDD")


class Unit:
    """Stands for what makes a unit: remembers what it was asked."""

    def __init__(self) -> None:
        self.made: list[FirstRunDraft] = []
        self.printed: list[tuple[str, str]] = []

    def check_place(self, storage: StorageChoice, place: str) -> None:
        if place.startswith("//"):
            raise DomainError("Filen får inte ligga på en nätverksenhet.")

    def check_user(self, login: str, password: str) -> None:
        if len(password) < 12:
            raise DomainError("Lösenordet behöver minst 12 tecken.")

    def create(self, draft: FirstRunDraft) -> tuple[str, str]:
        self.made.append(draft)
        return CODES

    def confirm(self, code: str) -> None:
        if code not in CODES:
            raise DomainError("Koden är inte någon av de två.")


@pytest.fixture
def unit() -> Unit:
    return Unit()


@pytest.fixture
def guide(qtbot: Any, tasks: Tasks, theme: Theme, unit: Unit) -> FirstRunWindow:
    actions = FirstRunActions(
        propose_place=lambda name: f"/data/{name}.ame",
        check_place=unit.check_place,
        check_user=unit.check_user,
        create=unit.create,
        confirm=unit.confirm,
        print_codes=unit.printed.append,
        save_codes=lambda codes, place: None,
        sentence=lambda error: "",
        fault=lambda error: None,
    )
    window = FirstRunWindow(tasks, theme, actions)
    qtbot.addWidget(window)
    return window


def edit(guide: FirstRunWindow, name: str) -> QLineEdit:
    found = guide.findChild(QLineEdit, f"{name}_edit")
    assert isinstance(found, QLineEdit)
    return found


def next_step(guide: FirstRunWindow) -> None:
    found = guide.findChild(QPushButton, "next_button")
    assert isinstance(found, QPushButton)
    found.click()


def error_of(guide: FirstRunWindow) -> str:
    found = guide.findChild(QLabel, "error_label")
    assert isinstance(found, QLabel)
    return found.text()


def to_user(qtbot: Any, guide: FirstRunWindow) -> None:
    next_step(guide)
    type_text(edit(guide, "municipality"), "Älvsby")
    type_text(edit(guide, "unit"), "AME")
    next_step(guide)
    next_step(guide)
    qtbot.waitUntil(lambda: guide.step == USER)


def test_all_six_steps(qtbot: Any, guide: FirstRunWindow, unit: Unit) -> None:
    assert_named(guide)
    to_user(qtbot, guide)
    assert unit.made == []
    for name, text in (
        ("name", "Åsa Öberg"),
        ("login", "åsa"),
        ("password", "ett långt lösenord"),
        ("repeat", "ett långt lösenord"),
    ):
        type_text(edit(guide, name), text)
    press(edit(guide, "repeat"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: guide.step == RECOVERY)
    assert unit.made == [
        FirstRunDraft(
            StorageChoice.FILE,
            "Älvsby",
            "AME",
            "/data/AME.ame",
            "Åsa Öberg",
            "åsa",
            "ett långt lösenord",
        )
    ]
    assert edit(guide, "first_code").text() == CODES[0]
    assert edit(guide, "password").text() == ""
    printer = guide.findChild(QPushButton, "print_button")
    assert isinstance(printer, QPushButton)
    printer.click()
    qtbot.waitUntil(lambda: unit.printed == [CODES])
    type_text(edit(guide, "typed"), "FEL")
    next_step(guide)
    qtbot.waitUntil(lambda: error_of(guide) == "Koden är inte någon av de två.")
    edit(guide, "typed").setText(CODES[1])
    next_step(guide)
    qtbot.waitUntil(lambda: guide.step == DONE)
    assert edit(guide, "first_code").text() == ""
    with qtbot.waitSignal(guide.finished) as heard:
        next_step(guide)
    assert heard.args == [True]


def test_each_step_says_what_is_missing(qtbot: Any, guide: FirstRunWindow, unit: Unit) -> None:
    next_step(guide)
    next_step(guide)
    assert error_of(guide) == "Skriv kommunens namn."
    edit(guide, "municipality").setText("Älvsby")
    next_step(guide)
    assert error_of(guide) == "Skriv enhetens namn."
    edit(guide, "unit").setText("AME")
    next_step(guide)
    assert guide.step == PLACE
    edit(guide, "place").setText("//server/x.ame")
    next_step(guide)
    qtbot.waitUntil(lambda: error_of(guide) == "Filen får inte ligga på en nätverksenhet.")
    edit(guide, "place").setText("/data/x.ame")
    next_step(guide)
    qtbot.waitUntil(lambda: guide.step == USER)
    for name in ("name", "login", "password"):
        edit(guide, name).setText("kort")
    next_step(guide)
    assert error_of(guide) == "Lösenorden är olika. Skriv samma lösenord två gånger."
    edit(guide, "repeat").setText("kort")
    next_step(guide)
    qtbot.waitUntil(lambda: error_of(guide) == "Lösenordet behöver minst 12 tecken.")
    assert unit.made == []
    back = guide.findChild(QPushButton, "back_button")
    assert isinstance(back, QPushButton)
    back.click()
    assert guide.step == PLACE


def test_a_server_asks_for_its_address(qtbot: Any, guide: FirstRunWindow) -> None:
    server = guide.findChild(QRadioButton, "server_radio")
    assert isinstance(server, QRadioButton)
    server.setChecked(True)
    next_step(guide)
    edit(guide, "municipality").setText("Älvsby")
    edit(guide, "unit").setText("AME")
    next_step(guide)
    assert guide.storage is StorageChoice.SERVER
    assert edit(guide, "place").text() == ""
    browse = guide.findChild(QPushButton, "browse_button")
    assert isinstance(browse, QPushButton)
    assert browse.isHidden()
