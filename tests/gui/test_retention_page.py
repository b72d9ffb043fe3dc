"""The screen *Gallring*: from a proposal to minutes, by keyboard, each no at its place."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.retention import ErasureState
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.administration.erase_editor import EraseEditor
from ame_desktop.gui.features.administration.retention_acts import REASONS
from ame_desktop.gui.features.administration.retention_page import NO_PLAN, RetentionPage
from ame_desktop.services.context import Context
from ame_desktop.services.retention import Ground, draft, erasure_list
from ame_desktop.services.undo import undo
from ame_desktop.storage.plain_pages import plain_pages
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut, type_text
from tests.support.units import KEY, Unit
from tests.support.whole_people import Gallring, WholePeople

Shown = Callable[[QWidget], QWidget]


@dataclass
class Window:
    """The page as somebody sees it."""

    page: RetentionPage

    def settle(self) -> None:
        """Wait until everything asked for is shown."""
        for _ in range(3):
            assert self.page.tools.tasks.wait_all()
            QApplication.processEvents()

    def visible(self) -> set[str]:
        """The steps that are offered."""
        buttons = {**self.page.buttons, **self.page.item_buttons}
        return {name for name, button in buttons.items() if button.isVisible()}


@pytest.fixture
def opened(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> Iterator[Callable[[Context], Window]]:
    made: list[RetentionPage] = []

    def show(ctx: Context) -> Window:
        path = unit.path
        assert path is not None
        ground = Ground(path, lambda file: plain_pages(file, KEY))
        stack = UndoStack(page_tools.tasks, page_tools.bus, lambda done: undo(ctx, done))
        tools = replace(page_tools, undo=stack, today=ctx.clock.today)
        page = RetentionPage(tools, ctx, ground)
        made.append(page)
        shown(page)
        window = Window(page)
        window.settle()
        return window

    yield show
    for page in made:
        page.release()


@pytest.fixture
def away(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the archive's file is saved: names may stand in it."""
    return tmp_path_factory.mktemp("arkivet") / "arkiv.zip"


def test_from_a_proposal_to_the_minutes(
    unit: Unit, opened: Callable[[Context], Window], away: Path
) -> None:
    people = WholePeople(unit)
    for mark, born in (("Zyx", 4), ("Wolt", 6), ("Kvin", 15)):
        people.add(mark, born=date(1990, 5, born))
    gallring = Gallring(unit)
    window = opened(gallring.consultant)
    page = window.page
    assert_named(page)
    shortcut(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    window.settle()
    assert page.row is not None
    assert (page.row.going, page.row.kept) == (2, 1)
    assert window.visible() == {"propose", "discard"}
    page.item_table.setFocus()
    page.item_table.selectRow(2)
    assert window.visible() == {"propose", "discard", "keep"}
    shortcut(page.item_table, Qt.Key.Key_B)
    ready = {button.text(): button for button in page.reason.findChildren(QPushButton)}
    press(ready[REASONS[0]], Qt.Key.Key_Space)
    window.settle()
    assert page.row.going == 1
    kept = [item.kept_because for item in page.items.shown]
    assert kept.count(REASONS[0]) == 1
    page.do("propose")
    window.settle()
    assert page.row.state is ErasureState.WAITING
    assert window.visible() == set()
    key = gallring.approve(page.row.erasure_id)
    carried_out(opened(gallring.chief), away)
    row = next(row for row in erasure_list(gallring.chief).rows if row.erasure_id == key)
    assert row.state is ErasureState.DONE
    assert row.proven


def carried_out(window: Window, away: Path) -> None:
    """Export, try to erase with the wrong word, erase, and see that it is proven."""
    page = window.page
    assert window.visible() == {"export"}
    assert page.row is not None
    page.acts.export_to(page.row, away)
    window.settle()
    assert "erase" in window.visible()
    page.buttons["erase"].setFocus()
    press(page.buttons["erase"], Qt.Key.Key_Space)
    editor = page.dock.panel
    assert isinstance(editor, EraseEditor)
    assert editor.archive == away
    assert "går inte att ångra" in editor.ui.about_label.text()
    editor.ui.typed_edit.setFocus()
    type_text(editor.ui.typed_edit, "radera")
    press(editor.ui.typed_edit, Qt.Key.Key_Return)
    window.settle()
    assert "Skriv GALLRA" in editor.ui.typed_error_label.text()
    editor.ui.typed_edit.clear()
    type_text(editor.ui.typed_edit, "gallra")
    press(editor.ui.typed_edit, Qt.Key.Key_Return)
    window.settle()
    assert page.dock.panel is None
    assert page.band.text == ""
    assert page.row is not None
    assert page.row.state is ErasureState.DONE
    assert "Protokollet är sparat" in page.step_label.text()
    assert window.visible() == {"save"}
    assert QApplication.focusWidget() in (page.table, page.item_table)
    assert len(page.tools.undo) == 0


def test_without_a_decision_of_the_municipality_nothing_is_proposed(
    unit: Unit, opened: Callable[[Context], Window]
) -> None:
    WholePeople(unit).add("Zyx")
    window = opened(unit.as_role(Role.CONSULTANT))
    assert NO_PLAN in {label.text() for label in window.page.empty.findChildren(QLabel)}
    assert not window.page.new_button.isEnabled()


def test_an_administrator_sees_numbers_and_no_names(
    unit: Unit, opened: Callable[[Context], Window]
) -> None:
    WholePeople(unit).add("Zyx")
    gallring = Gallring(unit)
    gallring.proposed()
    window = opened(unit.as_role(Role.ADMINISTRATOR))
    assert [item.name for item in window.page.items.shown] == ["Person 1"]
    assert window.visible() == set()


def test_whose_draft_it_is_not_is_told_who_goes_on_with_it(
    unit: Unit, opened: Callable[[Context], Window]
) -> None:
    WholePeople(unit).add("Zyx")
    gallring = Gallring(unit)
    draft(gallring.consultant)
    window = opened(gallring.chief)
    assert window.visible() == set()
    assert window.page.step_label.text().startswith("Förslaget är inte klart. Lena Hedström går")
