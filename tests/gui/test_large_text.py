"""Large text in a small window: no text is cut on the screens from decision to document."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QTabWidget

from ame_desktop.gui.core.page import Page
from ame_desktop.gui.shell.desk import Desk
from ame_desktop.gui.shell.main_window import MainWindow
from ame_desktop.gui.shell.surroundings import Surroundings, make_surroundings
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.settings import ProgramSettings
from tests.support.clipping import clipped

SIZE = (1280, 720)
ZOOMS = (150, 200)


@pytest.fixture
def around(qapp: QApplication, tmp_path: Path) -> Iterator[Surroundings]:
    made = make_surroundings(qapp, ProgramSettings(tmp_path / "settings"))
    yield made
    made.tasks.finish()


@pytest.fixture
def window(
    around: Surroundings, tmp_path: Path, qtbot: Any, exempelkommun: OpenUnit
) -> Iterator[MainWindow]:
    """Exempelkommun's window, with every role."""
    desk = Desk(around, exempelkommun)
    desk.window.resize(*SIZE)
    desk.window.show()
    settle(desk.window, qtbot)
    yield desk.window
    desk.window.close()
    desk.close()
    around.tasks.wait_all()
    desk.window.deleteLater()


def settle(window: MainWindow, qtbot: Any) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: window.tools.tasks.idle, timeout=30_000)
        qtbot.wait(20)


def cut_on(page: Page) -> list[str]:
    """Return the texts that are cut, and whether one has to scroll sideways for the whole page."""
    area = page.body.parentWidget().parentWidget()
    assert isinstance(area, QScrollArea)
    beyond = area.horizontalScrollBar().maximum()
    return [*clipped(page), *([f"{beyond} pixels stand beyond the right edge"] if beyond else [])]


def walk(window: MainWindow, qtbot: Any, page_id: str) -> list[str]:
    """Return what is cut on a screen and on each of its tabs."""
    window.open_page(page_id)
    settle(window, qtbot)
    page = window.current_page
    assert page is not None
    cut = [f"{page_id}: {text}" for text in cut_on(page)]
    for tabs in page.findChildren(QTabWidget):
        for place in range(tabs.count()):
            if tabs.isVisibleTo(page) and tabs.isTabVisible(place):
                tabs.setCurrentIndex(place)
                settle(window, qtbot)
                where = f"{page_id}, {tabs.tabText(place)}"
                cut += [f"{where}: {text}" for text in cut_on(page)]
    return cut


@pytest.mark.parametrize("zoom", ZOOMS)
def test_no_text_is_cut(window: MainWindow, around: Surroundings, qtbot: Any, zoom: int) -> None:
    around.theme.set_zoom(zoom)
    cut = [text for page_id in window.page_ids for text in walk(window, qtbot, page_id)]
    assert not cut, "\n".join(dict.fromkeys(cut))


@pytest.mark.parametrize("zoom", ZOOMS)
def test_no_text_is_cut_in_a_persons_file(
    window: MainWindow, around: Surroundings, qtbot: Any, zoom: int
) -> None:
    around.theme.set_zoom(zoom)
    window.open_page("participants")
    settle(window, qtbot)
    page: Any = window.current_page
    page.open_file(page.model.rows[0].participant_id)
    cut = walk(window, qtbot, "participants")
    assert not cut, "\n".join(dict.fromkeys(cut))


@pytest.mark.parametrize("zoom", ZOOMS)
def test_no_text_is_cut_beside_an_order(
    window: MainWindow, around: Surroundings, qtbot: Any, zoom: int
) -> None:
    around.theme.set_zoom(zoom)
    window.open_page("orders")
    settle(window, qtbot)
    page: Any = window.current_page
    page.list.show_all()
    chosen = {(row.customer_kind, row.status): row.order_id for row in page.model.rows}
    cut = []
    for (kind, status), key in chosen.items():
        page.open(key)
        settle(window, qtbot)
        cut += [f"{kind}, {status}: {text}" for text in cut_on(page)]
    for act in (page.change_order, page.new_order, page.paste_order):
        act()
        settle(window, qtbot)
        cut += [f"{act.__name__}: {text}" for text in cut_on(page)]
        page.dock.close_panel()
    assert not cut, "\n".join(dict.fromkeys(cut))
