"""The handbook in the window: its contents, the way back, all of it as a PDF, and what is new."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListView, QPushButton, QTextBrowser, QWidget

from ame_desktop import __version__
from ame_desktop.gui.core.message_band import MessageBand
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.dialogs.handbook_view import HandbookView
from ame_desktop.gui.shell.whats_new import SEEN, WhatsNew
from ame_desktop.services.handbook import handbook_pages, news_page
from ame_desktop.settings import ProgramSettings
from tests.support.accessible import assert_named
from tests.support.keys import press

PAGES = {page.name: page for page in handbook_pages()}


@pytest.fixture
def view(page_tools: PageTools, shown: Callable[[QWidget], QWidget]) -> Iterator[HandbookView]:
    page = PAGES["attendance"]
    made = HandbookView(page.path, page.title, None, page_tools)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shown(made)
    yield made
    made.close()


def button(window: QWidget, text: str) -> QPushButton:
    return next(found for found in window.findChildren(QPushButton) if found.text() == text)


def contents(view: HandbookView) -> QListView:
    found = view.findChild(QListView, "page_list")
    assert isinstance(found, QListView)
    return found


def heading(view: HandbookView) -> str:
    found = view.findChild(QTextBrowser)
    assert isinstance(found, QTextBrowser)
    return found.toPlainText().partition("\n")[0]


def test_the_contents_lead_to_every_page_by_keyboard(view: HandbookView) -> None:
    assert_named(view)
    pages = contents(view)
    assert pages.currentIndex().data() == "Närvaro"
    pages.setFocus()
    press(pages, Qt.Key.Key_Home)
    seen = [heading(view)]
    for _ in range(len(PAGES) - 1):
        press(pages, Qt.Key.Key_Down)
        seen.append(heading(view))
    assert seen == [page.title for page in handbook_pages()]
    assert view.windowTitle() == f"Handbok – {seen[-1]}"


def test_the_way_back_leads_where_one_was(view: HandbookView) -> None:
    back = view.findChild(QPushButton, "back_button")
    assert isinstance(back, QPushButton)
    assert not back.isEnabled()
    view.show_page(PAGES["sekretess"].path, PAGES["sekretess"].title)
    assert contents(view).currentIndex().data() == PAGES["sekretess"].title
    back.click()
    assert heading(view) == "Närvaro"
    assert contents(view).currentIndex().data() == "Närvaro"
    assert not back.isEnabled()


def test_all_of_it_is_saved_as_a_pdf(view: HandbookView, tmp_path: Path, qtbot: Any) -> None:
    button(view, "Spara som PDF…").click()
    dialog = view.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "handbok.pdf"))
    dialog.reject()
    qtbot.waitUntil((tmp_path / "handbok.pdf").exists, timeout=30_000)
    assert (tmp_path / "handbok.pdf").read_bytes().startswith(b"%PDF")
    (band,) = view.findChildren(MessageBand)
    qtbot.waitUntil(band.isVisible)
    assert band.text == f"Sparade handbok.pdf i mappen {tmp_path.name}."


def test_news_are_told_once_after_the_program_was_made_newer(tmp_path: Path, qtbot: Any) -> None:
    settings = ProgramSettings(tmp_path)
    first = WhatsNew(settings)
    qtbot.addWidget(first)
    assert (first.text, settings.get(SEEN)) == ("", __version__)
    settings.set(SEEN, "0.0.1")
    told = WhatsNew(settings)
    qtbot.addWidget(told)
    assert __version__ in told.text
    button(told, "Läs Nyheter").click()
    read = told.findChild(HandbookView)
    assert isinstance(read, HandbookView)
    assert heading(read) == "Nyheter"
    read.accept()
    again = WhatsNew(settings)
    qtbot.addWidget(again)
    assert again.text == ""


def test_the_news_are_of_this_version() -> None:
    assert f"## Version {__version__}" in news_page().path.read_text("utf-8")


def test_the_page_that_is_read_is_in_sight_among_the_contents(view: HandbookView) -> None:
    pages = contents(view)
    pages.setFixedHeight(120)
    last = handbook_pages()[-1]
    view.show_page(last.path, last.title)
    assert pages.viewport().rect().contains(pages.visualRect(pages.currentIndex()))
