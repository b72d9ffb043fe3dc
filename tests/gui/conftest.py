"""Shared by all window tests: a themed application, and proof that nothing outlives a test."""

import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.gui.application import Program
from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.locale import use_swedish
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.stylesheet import stylesheet
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.theme import ZOOM_STEPS, Scheme, Theme
from ame_desktop.gui.core.tokens import LIGHT, Metrics
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.shell.surroundings import Surroundings, make_surroundings
from ame_desktop.paths import resource
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.settings import ProgramSettings
from tests.gui.whole_window import WholeWindow
from tests.support.plain_on_disk import PlainSearch, own_folders
from tests.support.stored_words import hear_what_is_stored

TODAY = date(2026, 3, 3)
HERE = Path(__file__).parent
PATIENCE = 30_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the window tests; the screenless platform remarks on size hints, which is no fault."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.gui)
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication, theme: Theme) -> Iterator[None]:
    """Fail when a test leaves a window, a running timer or one of our threads behind."""
    _put_the_look_back(qapp, theme)
    before = set(qapp.topLevelWidgets())
    timers = {id(timer) for timer in qapp.findChildren(QTimer)}
    yield
    # Themes live as long as the application: those of the tests before would follow its scheme.
    for other in qapp.findChildren(Theme):
        if other is not theme:
            other.deleteLater()
    for widget in set(qapp.topLevelWidgets()) - before:
        assert not widget.isVisible(), f"a window was left open: {widget!r}"
    for timer in qapp.findChildren(QTimer):
        assert id(timer) in timers or not timer.isActive(), f"a timer still runs: {timer!r}"
    ours = [
        t.name for t in threading.enumerate() if t.name.startswith(("database", "render", "news"))
    ]
    assert not ours, f"threads were left: {ours}"


def _put_the_look_back(qapp: QApplication, theme: Theme) -> None:
    """Show a test the light colours at 100 percent, whatever the one before chose.

    Here and not after that one: its windows are gone by now, and no longer dressed anew.
    """
    smallest = ZOOM_STEPS[0]
    told = (theme.dark, theme.zoom, qapp.styleSheet())
    if told != (False, smallest, stylesheet(LIGHT, Metrics(smallest))):
        theme.set_zoom(smallest)
        theme.choose(Scheme.LIGHT)


@pytest.fixture(scope="session", autouse=True)
def plain_search() -> Iterator[PlainSearch]:
    """Seek what any test stores about people; at last in the program's own folders (S6, S7)."""
    search = PlainSearch()
    hear_what_is_stored(search.sought)
    yield search
    assert search.wrong_in(*own_folders()) == []


@pytest.fixture(autouse=True)
def _nothing_in_plain(request: pytest.FixtureRequest, plain_search: PlainSearch) -> Iterator[None]:
    """Fail when a test leaves a name, a number or a note in plain in a file of its own."""
    yield
    folder = request.node.funcargs.get("tmp_path")
    if folder is not None:
        assert plain_search.wrong_in(folder) == []


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme on the test application."""
    use_swedish(qapp)
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture(scope="session")
def icons(theme: Theme) -> Icons:
    """The program's icons."""
    return Icons(resource("icons"), theme)


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """Pools that end with the test."""
    pools = Tasks()
    yield pools
    assert pools.finish(10)


@pytest.fixture
def bus(qapp: QApplication) -> ChangeBus:
    """A bus of its own for each test."""
    return ChangeBus()


class PatientBot(QtBot):
    """Waits long for what is to come: both processors can be busy with other tests."""

    @override
    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        """Wait until something holds; ``timeout`` is in milliseconds."""
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """Keys, clicks and waits."""
    return PatientBot(request)


class Recorder:
    """Collects what is called, for the ways out of a page that a test watches."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []

    def __call__(self, *values: Any) -> None:
        self.calls.append(values)


@pytest.fixture
def recorder() -> Callable[[], Recorder]:
    """Make a collector of calls."""
    return Recorder


@pytest.fixture
def page_tools(tasks: Tasks, bus: ChangeBus, theme: Theme, icons: Icons) -> PageTools:
    """A page's tools with real pools and bus; trouble, speech and page changes are collected."""
    undo = UndoStack(tasks, bus, lambda changes: Result(None, ChangeSet(topics=changes.topics)))
    return PageTools(
        tasks=tasks,
        bus=bus,
        undo=undo,
        theme=theme,
        icons=icons,
        today=lambda: TODAY,
        trouble=Recorder(),
        say=Recorder(),
        open_page=Recorder(),
    )


@pytest.fixture
def around(qapp: QApplication, tmp_path: Path) -> Surroundings:
    """What a program has around it, with settings of its own."""
    return make_surroundings(qapp, ProgramSettings(tmp_path / "inställningar"))


@pytest.fixture
def program(around: Surroundings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """A program whose windows are closed after the test."""
    # The application outlives the program in the tests.
    monkeypatch.setattr(around.application, "quit", lambda: None)
    made = Program(around)
    yield made
    if made.desk is not None:
        made.desk.window.close()
    elif made.first_window is not None:
        made.first_window.close()
    around.tasks.finish()


@pytest.fixture
def shown(qtbot: Any) -> Callable[[QWidget], QWidget]:
    """Show a widget and wait until it is exposed; it is closed after the test."""

    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        if not widget.testAttribute(Qt.WidgetAttribute.WA_Resized):
            widget.resize(1000, 700)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return show


@pytest.fixture
def person(
    qapp: QApplication, tmp_path: Path, qtbot: Any, exempelkommun: OpenUnit
) -> Iterator[WholeWindow]:
    """Somebody with every role at Exempelkommun's window."""
    made = WholeWindow(qapp, exempelkommun, tmp_path / "settings", qtbot)
    yield made
    made.close()


@pytest.fixture
def whole(person: WholeWindow) -> WholeWindow:
    """Exempelkommun's window on a small screen, with every role."""
    person.window.resize(1366, 768)
    return person
