"""The windows before somebody has logged in: held to the bars of every screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ame_desktop.gui.shell.first_run import FirstRunActions
from ame_desktop.gui.shell.first_run_window import STEPS, FirstRunWindow
from ame_desktop.gui.shell.key_window import KeyWindow
from ame_desktop.gui.shell.login_window import LoginWindow
from ame_desktop.gui.shell.lost_unit_window import LostUnitWindow
from ame_desktop.gui.shell.restore_window import RestoreWindow
from ame_desktop.gui.shell.surroundings import Surroundings, sentence
from tests.gui.restore_steps import with_copies
from tests.support.every_bar import Measured, shortcomings, unseen
from tests.support.opening import LOGIN, MadeUnit

ZOOMS = (100, 150, 200)
SCREEN = QSize(1366, 768)
LONGEST = (
    "Användarnamn eller lösenord stämmer inte. Kontrollera att Caps Lock är av. "
    "Efter några försök till får du vänta en stund."
)
READ_LATER = "does nothing: QCheckBox import_check"
"""What the guide asks for when it ends."""
UNIT = "Arbetsmarknadsenheten i Exempelkommun"


AtEverySize = Callable[[Callable[[], QWidget]], list[str]]


def login(around: Surroundings, place: Path) -> LoginWindow:
    window = LoginWindow(around.tasks, around.theme, around.icons, print, sentence, print)
    window.set_unit(UNIT, str(place))
    window.set_login(LOGIN)
    window.offer_restore()
    window.show_error(LONGEST)
    return window


def guide(around: Surroundings) -> FirstRunWindow:
    def nothing(*_: object) -> None:
        return None

    codes = ("ABCD-EFGH-JKLM-NPQR-STUV", "WXYZ-2345-6789-ABCD-EFGH")
    actions = FirstRunActions(
        propose_place=lambda name: f"/home/namn/Dokument/{name}.ame",
        check_place=nothing,
        check_user=nothing,
        create=lambda draft: codes,
        confirm=nothing,
        print_codes=nothing,
        save_codes=nothing,
        sentence=sentence,
        fault=nothing,
    )
    return FirstRunWindow(around.tasks, around.theme, actions)


@pytest.fixture
def at_every_size(around: Surroundings, qapp: QApplication, qtbot: QtBot) -> Iterator[AtEverySize]:
    """Show a window in each size of text, as large as the screen lets it be."""

    def look(make: Callable[[], QWidget]) -> list[str]:
        ringed: Measured = {}
        found = []
        for zoom in ZOOMS:
            around.theme.set_zoom(zoom)
            window = make()
            qtbot.addWidget(window)
            window.resize((QSize(900, 620) * zoom / 100).boundedTo(SCREEN))
            window.show()
            for step in steps_of(window):
                step()
                qapp.processEvents()
                found += shortcomings(f"{window.windowTitle()} at {zoom} %", window, ringed)
            qtbot.waitUntil(lambda: around.tasks.idle)
            window.close()
        return found + [f"no ring: {kind}" for kind in unseen(ringed)]

    yield look
    around.tasks.finish()


def steps_of(window: QWidget) -> list[Callable[[], object]]:
    if not isinstance(window, FirstRunWindow):
        return [lambda: None]
    return [lambda step=step: window._show(step) for step in range(STEPS)]


def test_the_login_window_keeps_to_the_bars(
    around: Surroundings, at_every_size: AtEverySize, tmp_path: Path
) -> None:
    assert at_every_size(lambda: login(around, tmp_path / "enhet.ame")) == []


def test_the_guide_keeps_to_the_bars(around: Surroundings, at_every_size: AtEverySize) -> None:
    found = at_every_size(lambda: guide(around))
    assert [fault for fault in found if READ_LATER not in fault] == []


def test_the_restore_window_keeps_to_the_bars(
    around: Surroundings, at_every_size: AtEverySize, made_unit: MadeUnit
) -> None:
    copied = with_copies(made_unit)
    assert at_every_size(lambda: RestoreWindow(around, str(copied.path), LOGIN, copied.clock)) == []


def test_the_key_window_keeps_to_the_bars(
    around: Surroundings, at_every_size: AtEverySize, made_unit: MadeUnit
) -> None:
    assert at_every_size(lambda: KeyWindow(around, str(made_unit.path), LOGIN)) == []


def test_the_window_of_a_lost_unit_keeps_to_the_bars(
    around: Surroundings, at_every_size: AtEverySize, tmp_path: Path
) -> None:
    assert at_every_size(lambda: LostUnitWindow(around, str(tmp_path / "borta.ame"))) == []
