"""F1: every screen has its page, every key of the screen is on it, and the view shows it whole."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication, QTextBrowser

from ame_desktop.gui.dialogs.handbook_view import NO_PAGE, HandbookView
from ame_desktop.gui.shell.desk import Desk
from ame_desktop.gui.shell.registry import page_specs
from ame_desktop.gui.shell.shortcuts import SHELL_KEYS
from ame_desktop.gui.shell.surroundings import Surroundings, make_surroundings
from ame_desktop.paths import resource
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.settings import ProgramSettings
from tests.support.keys import shortcut

FOLDER = resource("handbook")
PAGES = sorted(FOLDER.glob("*.md"))


@pytest.fixture
def around(qapp: QApplication, tmp_path: Path) -> Iterator[Surroundings]:
    """What the whole program shares."""
    made = make_surroundings(qapp, ProgramSettings(tmp_path / "settings"))
    yield made
    made.tasks.finish()


@pytest.fixture
def desk(
    around: Surroundings, tmp_path: Path, qtbot: Any, exempelkommun: OpenUnit
) -> Iterator[Desk]:
    """Exempelkommun, with every role."""
    opened = Desk(around, exempelkommun)
    opened.window.show()
    qtbot.waitUntil(lambda: around.tasks.idle, timeout=30_000)
    yield opened
    opened.window.close()
    opened.close()
    around.tasks.wait_all()
    opened.window.deleteLater()


def text_of(view: HandbookView) -> str:
    """What a person reads."""
    return browser(view).toPlainText()


def browser(view: HandbookView) -> QTextBrowser:
    """The widget that shows the page."""
    found = view.findChild(QTextBrowser)
    assert isinstance(found, QTextBrowser)
    return found


def test_every_screen_has_a_page_that_names_its_keys(desk: Desk, around: Surroundings) -> None:
    titles = {spec.id: spec.title for spec in page_specs(desk.unit, around)}
    assert len(titles) >= 8
    assert set(titles) == set(desk.window.page_ids)
    for page_id, title in titles.items():
        text = (FOLDER / f"{page_id}.md").read_text(encoding="utf-8")
        desk.window.open_page(page_id)
        shown = desk.window.current_page
        assert shown is not None
        assert [key for key, _ in shown.keys if f"| {key} |" not in text] == [], page_id
        assert text.startswith(f"# {title}")
    around.tasks.wait_all()


def test_the_keys_of_the_window_stand_on_the_first_page() -> None:
    text = (FOLDER / "start.md").read_text(encoding="utf-8")
    assert [key for key, what in SHELL_KEYS if f"| {key} | {what} |" not in text] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_view_shows_a_page(page: Path, qtbot: Any) -> None:
    view = HandbookView(page, page.stem)
    qtbot.addWidget(view)
    view.show()
    document = browser(view).document()
    tables = [f for f in document.rootFrame().childFrames() if isinstance(f, QTextTable)]
    assert tables
    for sign in ("**", "| ---", "##"):
        assert sign not in text_of(view)
    kind = QTextDocument.ResourceType.ImageResource
    for picture in ("briefing", "attendance", "participants", "arenas"):
        if picture == page.stem:
            shown = document.resource(kind, QUrl(f"bilder/{picture}.png"))
            room = browser(view).viewport().width() - 2 * document.documentMargin()
            assert 0 < shown.width() / shown.devicePixelRatio() <= room


def test_f1_opens_the_page_of_the_screen(desk: Desk, qtbot: Any) -> None:
    desk.window.open_page("attendance")
    shortcut(desk.window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: desk.window.findChild(HandbookView) is not None)
    view = desk.window.findChild(HandbookView)
    assert isinstance(view, HandbookView)
    assert view.windowTitle() == "Handbok – Närvaro"
    assert "Återstår" in text_of(view)
    view.accept()


def test_a_link_leads_to_another_page_and_nowhere_else(qtbot: Any) -> None:
    view = HandbookView(FOLDER / "briefing.md", "Morgonmöte")
    qtbot.addWidget(view)
    browser(view).anchorClicked.emit(QUrl("sekretess.md"))
    assert view.windowTitle() == "Handbok – Så skyddas uppgifterna"
    for link in ("finns-inte.md", "https://example.org/start.md", "bilder/briefing.png"):
        browser(view).anchorClicked.emit(QUrl(link))
    assert "Kryptering" in text_of(view)


def test_a_screen_without_a_page_says_what_to_do(tmp_path: Path, qtbot: Any) -> None:
    view = HandbookView(tmp_path / "ny.md", "Ny")
    qtbot.addWidget(view)
    assert text_of(view) == NO_PAGE
