"""Others' changes are shown without taking anything from whoever works: place, text, question."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid
from sqlalchemy import func, select

from ame_desktop.domain.news import EVERYTHING
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.storage.models.access import LogEntry
from tests.gui.whole_window import WholeWindow
from tests.support.keys import type_text

K = Qt.Key
SPOTS = 6
"""Places of a page that are stood on while others change everything."""
TYPED = "hej 12"
DIALOGS = ("Spara som Excel…", "Välj fil att läsa in", "Fastställ dagen")
"""Buttons that open something else than an editor on the page."""


@pytest.fixture
def person(
    qapp: QApplication, exempelkommun: OpenUnit, tmp_path: Path, qtbot: Any
) -> Iterator[WholeWindow]:
    window = WholeWindow(qapp, exempelkommun, tmp_path / "inställningar", qtbot)
    yield window
    window.window.close()
    window.desk.close()
    window.around.tasks.finish()


def others_change_everything(person: WholeWindow) -> None:
    person.window.tools.bus.publish(EVERYTHING)
    person.settle()


def stands(person: WholeWindow) -> tuple[str, ...]:
    """Where the person stands, in words."""
    held = person.window.focusWidget()
    if held is None:
        return ()
    named = (type(held).__name__, held.accessibleName())
    if isinstance(held, QAbstractItemView):
        return (*named, str(held.currentIndex().data()))
    return (*named, text_of(held))


def text_of(widget: QWidget) -> str:
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return widget.toPlainText()
    return widget.text() if isinstance(widget, QLineEdit | QPushButton) else ""


def reachable(page: Page) -> list[QWidget]:
    return [
        widget
        for widget in page.body.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def typed_in(page: Page) -> list[QWidget]:
    """Write in every field of the page."""
    fields = [w for w in reachable(page) if isinstance(w, QLineEdit | QPlainTextEdit | QTextEdit)]
    fields = [field for field in fields if not field.isReadOnly()]
    for field in fields:
        if isinstance(field, QLineEdit):
            field.setText(TYPED)
        else:
            field.setPlainText(TYPED)
    return list(fields)


def test_one_keeps_place_and_text_on_every_page(person: WholeWindow) -> None:
    for page_id in person.window.page_ids:
        page = person.go_to(page_id)
        for place in range(SPOTS):
            widgets = reachable(page)
            widget = widgets[place * len(widgets) // SPOTS]
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            if isinstance(widget, QAbstractItemView):
                second = min(1, widget.model().rowCount() - 1)
                widget.setCurrentIndex(widget.model().index(second, 0))
            before = stands(person)
            others_change_everything(person)
            assert stands(person) == before, page_id
        keeps_what_is_typed(person, page)


def keeps_what_is_typed(person: WholeWindow, page: Page) -> None:
    primary = [b for b in page.findChildren(QPushButton) if b.property("kind") == "primary"]
    for button in [b for b in primary if b.isVisible() and b.isEnabled()]:
        if button.text() not in DIALOGS:
            button.click()
            person.settle()
        fields = typed_in(page)
        before = [text_of(field) for field in fields]
        others_change_everything(person)
        assert all(isValid(field) and field.isVisible() for field in fields), page.title
        assert [text_of(field) for field in fields] == before, page.title
        return


def lines(person: WholeWindow) -> int:
    with person.desk.unit.store.read() as reader:
        return reader.scalar(select(func.count()).select_from(LogEntry)) or 0


def test_a_file_that_is_read_again_asks_nothing_and_is_no_new_look(person: WholeWindow) -> None:
    page = person.go_to("participants")
    page.table.setFocus()
    page.table.selectRow(4)
    person.press(K.Key_Return)
    page.file_view.tabs.setCurrentIndex(Tab.NOTES)
    person.settle()
    prompt = page.reading.prompt
    assert prompt.isVisible()
    field = prompt.findChild(QLineEdit)
    field.setFocus()
    type_text(field, "jag vikarierar")
    others_change_everything(person)
    assert stands(person)[-1] == "jag vikarierar"
    person.press(K.Key_Return)
    assert not prompt.isVisible()
    before = lines(person)
    for _ in range(3):
        others_change_everything(person)
    assert not prompt.isVisible()
    assert page.file_view.tab is Tab.NOTES
    assert lines(person) == before
    assert not person.window.tools.undo.label
    # To look again by oneself is a new look.
    page.file_view.tabs.setCurrentIndex(Tab.OVERVIEW)
    page.file_view.tabs.setCurrentIndex(Tab.NOTES)
    person.settle()
    assert lines(person) == before + 1


def test_what_is_being_written_and_asked_stays(person: WholeWindow) -> None:
    person.go_to("final_documents")
    person.press(K.Key_Return)
    text = person.window.focusWidget()
    type_text(text, "nytt ord")
    written = text_of(text)
    assert "nytt ord" in written
    others_change_everything(person)
    assert stands(person)[-1] == written
    person.go_to("attendance")
    person.press(K.Key_T)
    minutes = person.window.focusWidget()
    type_text(minutes, "12")
    others_change_everything(person)
    assert person.window.focusWidget() is minutes
    assert text_of(minutes) == "12"
