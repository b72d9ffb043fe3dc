"""R4: in Läsläge a document is read and never written, and nothing pretends otherwise."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from ame_desktop.domain.final_documents import DocumentKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.writing import WRITES, hold_writing
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.store import Store
from tests.gui.documents_window import CTRL, Writer, begin, open_page, person_to_write_about
from tests.support.units import KEY, Unit

Shown = Callable[[QWidget], QWidget]
Open = Callable[[DocumentKind], Writer]


@pytest.fixture
def open_kind(unit: Unit, page_tools: PageTools, shown: Shown, qtbot: Any) -> Iterator[Open]:
    """Open a document of a kind in a unit that is open to be read only."""
    assert unit.path is not None
    store = Store(open_file(unit.path, KEY, read_only=True), read_only=True)
    pages = []

    def show(kind: DocumentKind) -> Writer:
        begin(unit, person_to_write_about(unit), kind)
        ctx = replace(unit.chief, store=store)
        page = open_page(unit, page_tools, ctx, shown)
        hold_writing(page)
        pages.append(page)
        writer = Writer(unit, page, qtbot, ctx)
        writer.settle()
        writer.open_first()
        return writer

    yield show
    for page in pages:
        page.release()
    store.close()


def pressable(page: QWidget) -> list[str]:
    """Return the buttons that write and can be pressed all the same."""
    found = page.findChildren(QAbstractButton)
    return [b.text() for b in found if b.isVisible() and b.property(WRITES) and b.isEnabled()]


def test_nothing_can_be_typed_in_a_section(open_kind: Open) -> None:
    writer = open_kind(DocumentKind.FINAL)
    writer.type("smyg")
    writer.key(Qt.Key.Key_Return, CTRL)
    writer.key(Qt.Key.Key_H, CTRL)
    assert writer.text.isReadOnly()
    assert writer.text.toPlainText() == ""
    assert pressable(writer.page) == []
    assert writer.page.band.text == ""
    assert writer.page.view.preview.isVisible()


def test_no_step_can_be_chosen_in_a_kompetenskort(open_kind: Open) -> None:
    writer = open_kind(DocumentKind.COMPETENCE_CARD)
    row = next(iter(writer.page.view.card.rows.values()))
    writer.key(Qt.Key.Key_3)
    assert row.rating is None
    assert row.comment.isReadOnly()
    assert pressable(writer.page) == []
