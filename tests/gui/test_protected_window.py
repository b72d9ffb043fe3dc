"""S13 on the screens: whoever is not named walks through the whole window and meets nobody."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ame_desktop.gui.shell.desk import Desk
from ame_desktop.gui.shell.main_window import MainWindow
from ame_desktop.gui.shell.surroundings import make_surroundings
from ame_desktop.services.context import Context
from ame_desktop.services.open_unit import OpenUnit, UnitFacts
from ame_desktop.settings import ProgramSettings
from ame_desktop.storage.file_keys import FileKeys
from tests.support.hidden_people import FAMILY, GIVEN, Hidden, hidden_unit
from tests.support.keys import press, type_text
from tests.support.seen_texts import seen_texts
from tests.support.training import TrainingUnit
from tests.support.units import KEY, UNIT_NAME
from tests.support.window_walk import walk

Opened = Callable[[Context], "Walker"]


class Walker:
    """Somebody at the window, who looks at everything on it."""

    def __init__(self, desk: Desk, tasks: Any, qtbot: Any) -> None:
        self.desk, self._tasks, self._qtbot = desk, tasks, qtbot
        self.window: MainWindow = desk.window

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self._tasks.idle, timeout=30_000)
        self._qtbot.wait(1)
        self._qtbot.waitUntil(lambda: self._tasks.idle, timeout=30_000)

    def seen(self) -> set[str]:
        """All that the screen that is shown tells."""
        page = self.window.current_page
        assert page is not None
        return set(seen_texts(page))


@pytest.fixture(scope="module")
def hidden_file(
    exempelkommun_file: TrainingUnit, tmp_path_factory: pytest.TempPathFactory
) -> Hidden:
    made = hidden_unit(exempelkommun_file, tmp_path_factory.mktemp("hidden"))
    made.named.store.close()
    return made


@pytest.fixture
def hidden(hidden_file: Hidden, tmp_path: Path) -> Hidden:
    return hidden_file.copied_to(tmp_path)


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path, hidden: Hidden, qtbot: Any) -> Iterator[Opened]:
    """Open the window for somebody; it is closed after the test, and the unit with it."""
    made: list[Walker] = []
    around = make_surroundings(qapp, ProgramSettings(tmp_path / "settings"))

    def open_for(ctx: Context) -> Walker:
        path = hidden.path
        facts = UnitFacts(UNIT_NAME, is_demo=False, recovery_confirmed=True)
        desk = Desk(around, OpenUnit(str(path), ctx, facts, FileKeys(path, KEY), path=path))
        made.append(Walker(desk, around.tasks, qtbot))
        desk.window.show()
        made[-1].settle()
        return made[-1]

    yield open_for
    for walker in made:
        walker.window.close()
        walker.desk.close()
        walker.window.deleteLater()
    around.tasks.finish()


def leaked(texts: set[str], secrets: tuple[str, ...]) -> set[str]:
    whole = "\n".join(texts).casefold()
    return {secret for secret in secrets if secret.casefold() in whole}


def test_a_stranger_walks_through_the_window_and_meets_no_protected_person(
    hidden: Hidden, opened: Opened
) -> None:
    walker = opened(hidden.stranger)
    met, stops = {}, 0
    for where in walk(walker.window, walker.settle, rows=1):
        stops += 1
        found = leaked(walker.seen(), (*hidden.names, *hidden.contact))
        if found:
            met[where] = found
    assert met == {}
    assert stops > 60
    assert leaked(set(seen_texts(walker.window)), (*hidden.names, *hidden.contact)) == set()
    for page_id in walker.window.page_ids:
        # As from a reminder of a colleague's, or from a list that was open before.
        walker.window.open_page(page_id, hidden.people[0])
        walker.settle()
        assert leaked(walker.seen(), (*hidden.names, *hidden.contact)) == set(), page_id


def test_the_named_see_the_name_and_ask_for_the_address(hidden: Hidden, opened: Opened) -> None:
    walker = opened(hidden.named)
    walker.window.open_page("participants", hidden.people[0])
    walker.settle()
    seen = walker.seen()
    assert leaked(seen, (GIVEN, FAMILY)) == {GIVEN, FAMILY}
    assert leaked(seen, hidden.contact) == set()
    page: Any = walker.window.current_page
    page.reading.ask_contact()
    walker.settle()
    prompt = page.reading.prompt
    assert prompt.isVisibleTo(page)
    assert leaked(walker.seen(), hidden.contact) == set()
    type_text(prompt.focusWidget(), "Ska skicka kallelsen")
    press(prompt.focusWidget(), Qt.Key.Key_Return)
    walker.settle()
    assert leaked(walker.seen(), hidden.contact) == set(hidden.contact)
