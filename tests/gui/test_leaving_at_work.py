"""The window is closed while something is on its way: it is stored, copied, and then let go."""

import time
from pathlib import Path

from pytestqt.qtbot import QtBot

from ame_desktop.gui.application import Program, Start
from ame_desktop.gui.shell.surroundings import Surroundings
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.storage.backup import backup_folder, copies_in
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.keys import KeyRing, key_file
from ame_desktop.storage.store import Store
from tests.gui.restore_steps import WAIT, add, give_password, names_in, with_copies
from tests.support.opening import LOGIN, PASSWORD, MadeUnit

SLOW = 0.5
"""Seconds that storing takes: longer than letting the unit go without it would."""


def entered(program: Program, made: MadeUnit, qtbot: QtBot) -> OpenUnit:
    program.begin(Start(address=str(made.path), login=LOGIN))
    give_password(program.first_window)
    qtbot.waitUntil(lambda: program.desk is not None, timeout=WAIT)
    return program.desk.unit


def copies(made: MadeUnit) -> set[Path]:
    return {copy.path for copy in copies_in(backup_folder(made.path))}


def in_copy(made: MadeUnit, copy: Path) -> set[str]:
    key = KeyRing.load(key_file(made.path)).unlock(LOGIN, PASSWORD, made.clock.now)
    store = Store(open_file(copy, key, read_only=True))
    try:
        return names_in(store)
    finally:
        store.close()


def test_what_is_being_stored_when_the_window_closes_comes_into_the_copy(
    program: Program, around: Surroundings, made_unit: MadeUnit, qtbot: QtBot
) -> None:
    unit = entered(program, with_copies(made_unit), qtbot)
    qtbot.waitUntil(lambda: around.tasks.idle, timeout=WAIT)
    before, done = copies(made_unit), []

    def store() -> None:
        time.sleep(SLOW)
        add(unit, "Dana")

    around.tasks.run(store, done.append, done.append, owner=around.tasks)
    program.desk.window.close()
    assert done == [None]
    (made,) = copies(made_unit) - before
    assert in_copy(made_unit, made) == {"Ali", "Bo", "Cecilia", "Dana"}
