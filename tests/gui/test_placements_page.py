"""The screen *Placeringar* by keyboard: a placement from draft to closed, remarks and filters."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.placement_rows import PlacementRow
from ame_desktop.domain.placements import Phase, PlacementOutcome
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.placements.board_columns import BoardColumn
from ame_desktop.gui.features.placements.editor import PlacementEditor
from ame_desktop.gui.features.placements.page import PlacementsPage
from ame_desktop.gui.features.placements.part_editors import ClosingEditor
from ame_desktop.services.context import Context
from ame_desktop.services.placements import add_draft, placement, placements_of
from ame_desktop.services.undo import undo
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut, type_text
from tests.support.placing import TODAY, approved, decide, fat, person_of_route
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(
    unit: Unit, page_tools: PageTools, shown: Shown, qtbot: Any
) -> Callable[[Context], PlacementsPage]:
    """Open the page as somebody."""

    def open_as(ctx: Context) -> PlacementsPage:
        stack = UndoStack(page_tools.tasks, page_tools.bus, lambda done: undo(ctx, done))
        page = PlacementsPage(replace(page_tools, undo=stack, today=ctx.clock.today), ctx)
        page.resize(1300, 700)
        shown(page)
        page.activateWindow()
        settle(page, qtbot)
        return page

    return open_as


def settle(page: PlacementsPage, qtbot: Any) -> None:
    tasks = page.tools.tasks
    for _ in range(3):
        qtbot.waitUntil(lambda: tasks.idle, timeout=10_000)
        qtbot.wait(5)


def key(page: PlacementsPage, qtbot: Any, code: Qt.Key, *more: Qt.KeyboardModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    shortcut(focused, code, *more)
    settle(page, qtbot)


def cards(page: PlacementsPage, column: BoardColumn) -> list[PlacementRow]:
    return list(page.board.columns[column].list.cards.rows)


def editor(page: PlacementsPage) -> PlacementEditor:
    panel = page.dock.panel
    assert isinstance(panel, PlacementEditor)
    return panel


def write(panel: PlacementEditor, name: str, text: str) -> None:
    """Go to a field and write in it, as one who tabs there does."""
    widget = panel._edit(name)
    assert widget.isVisible()
    widget.setFocus()
    widget.selectAll()
    type_text(widget, text)


def test_a_placement_is_written_and_proposed_by_keyboard(
    unit: Unit, opened: Callable[[Context], PlacementsPage], qtbot: Any
) -> None:
    person = person_of_route(unit, "Ali")
    page = opened(unit.chief)
    assert page.empty.isVisible()
    key(page, qtbot, Qt.Key.Key_N, CTRL)
    panel = editor(page)
    assert panel.ui.person_combo.hasFocus()
    press(panel.ui.person_combo, Qt.Key.Key_Down)
    assert panel.ui.arena_combo.currentText() == "Utegrupp"
    assert not panel.ui.host_unit_box.isVisible()
    write(panel, "start", "2026-11-23")
    write(panel, "end", "2027-05-22")
    write(panel, "extent_percent", "50")
    write(panel, "union_consulted_on", "2026-11-20")
    settle(page, qtbot)
    qtbot.waitUntil(lambda: bool(panel.remarks.lines), timeout=3000)
    settle(page, qtbot)
    stop = panel.remarks.lines[0]
    assert stop.accessibleName() == "Stopp: Välj handledare. FAT ska ha en utsedd handledare."
    stop.why_button.setFocus()
    press(stop.why_button, Qt.Key.Key_Space)
    assert "(2007:414) 10 §" in stop.why
    key(page, qtbot, Qt.Key.Key_Return, CTRL)
    (draft,) = cards(page, BoardColumn.DRAFT)
    assert draft.participant_id == person
    panel = editor(page)
    propose = next(b for b in panel.findChildren(QPushButton) if b.text() == "Föreslå")
    propose.setFocus()
    press(propose, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert panel.summary == "" or "handledare" in panel.summary
    assert editor(page).form.findChild(QWidget, "supervisor_error_label").isVisible()
    write(editor(page), "supervisor_name", "Mats")
    propose.setFocus()
    press(propose, Qt.Key.Key_Return)
    settle(page, qtbot)
    (waiting,) = cards(page, BoardColumn.WAITING)
    assert waiting.supervisor == "Mats"


def test_a_placement_is_closed_by_keyboard_and_opened_again_by_undo(
    unit: Unit, opened: Callable[[Context], PlacementsPage], qtbot: Any
) -> None:
    early = TODAY - timedelta(days=3)
    draft = fat(
        person_of_route(unit, "Ali"), unit.arena("Utegrupp"), start=TODAY, union_consulted_on=early
    )
    approved(unit, unit.chief, draft)
    page = opened(unit.chief)
    assert [row.phase for row in cards(page, BoardColumn.ONGOING)] == [Phase.ONGOING]
    key(page, qtbot, Qt.Key.Key_S)
    closing = page.dock.panel
    assert isinstance(closing, ClosingEditor)
    assert closing.ui.ended_on_edit.hasFocus()
    press(closing.ui.outcome_combo, Qt.Key.Key_Up)
    key(page, qtbot, Qt.Key.Key_Return, CTRL)
    (ended,) = cards(page, BoardColumn.ENDED)
    assert placement(unit.chief, ended.placement_id).closing is not None
    assert page.tools.undo.undo()
    settle(page, qtbot)
    assert cards(page, BoardColumn.ONGOING)


def test_the_arrows_walk_the_board_and_enter_opens(
    unit: Unit, opened: Callable[[Context], PlacementsPage], qtbot: Any
) -> None:
    outdoors = unit.arena("Utegrupp")
    for name in ("Ali", "Bo"):
        add_draft(unit.chief, fat(person_of_route(unit, name), outdoors))
    later = approved(unit, unit.chief, fat(person_of_route(unit, "Cia"), outdoors))
    page = opened(unit.chief)
    assert page.board.columns[0].list.hasFocus()
    key(page, qtbot, Qt.Key.Key_Down)
    assert page.board.current is not None
    assert page.board.current.name.given == "Bo"
    key(page, qtbot, Qt.Key.Key_Right)
    assert page.board.columns[BoardColumn.APPROVED].list.hasFocus()
    key(page, qtbot, Qt.Key.Key_Return)
    assert editor(page).file is not None
    assert page.dock.panel is not None
    assert page.dock.panel.accessibleName() == "Cia"
    press(page.dock.panel, Qt.Key.Key_Escape)
    assert page.dock.panel is None
    assert page.board.columns[BoardColumn.APPROVED].list.hasFocus()
    key(page, qtbot, Qt.Key.Key_L)
    drafts = cards(page, BoardColumn.DRAFT)
    longer = next(row for row in drafts if row.name.given == "Cia")
    assert later.row.end is not None
    assert longer.start == later.row.end + timedelta(days=1)
    assert_named(page)


def test_a_key_that_does_not_fit_says_what_it_is_for(
    unit: Unit, opened: Callable[[Context], PlacementsPage], qtbot: Any
) -> None:
    add_draft(unit.chief, fat(person_of_route(unit, "Ali"), unit.arena("Utegrupp")))
    page = opened(unit.chief)
    key(page, qtbot, Qt.Key.Key_S)
    assert page.band.text == "Bara en godkänd placering som har börjat kan stängas."
    key(page, qtbot, Qt.Key.Key_Delete)
    assert page.board.shown == 0
    assert page.tools.undo.undo()
    settle(page, qtbot)
    assert page.board.shown == 1


def test_the_board_is_narrowed_and_shown_whole_again(
    unit: Unit, opened: Callable[[Context], PlacementsPage], qtbot: Any
) -> None:
    outdoors = unit.arena("Utegrupp")
    for name in ("Ali", "Örjan"):
        add_draft(unit.chief, fat(person_of_route(unit, name), outdoors))
    page = opened(unit.chief)
    key(page, qtbot, Qt.Key.Key_F, CTRL)
    assert page.filter_edit.hasFocus()
    type_text(page.filter_edit, "örj")
    assert [row.name.given for row in cards(page, BoardColumn.DRAFT)] == ["Örjan"]
    press(page.filter_edit, Qt.Key.Key_Down)
    assert page.board.columns[0].list.hasFocus()
    page.filter_edit.setText("finns inte")
    assert page.empty.isVisible()
    page.show_all()
    assert page.board.shown == 2


def test_what_came_back_is_marked_and_past_its_end_is_to_be_closed(
    unit: Unit, opened: Callable[[Context], PlacementsPage], qtbot: Any
) -> None:
    from ame_desktop.domain.approval_rules import Step
    from ame_desktop.gui.features.placements.texts import mark, state_line
    from tests.support.placing import proposed

    outdoors = unit.arena("Utegrupp")
    back = proposed(unit.chief, fat(person_of_route(unit, "Ali"), outdoors)).row.placement_id
    decide(unit, back, Step.ASK, "Varför halvtid?")
    no = proposed(unit.chief, fat(person_of_route(unit, "Bo"), outdoors)).row.placement_id
    decide(unit, no, Step.REFUSE, "Fullt")
    approved(unit, unit.chief, fat(person_of_route(unit, "Cia"), outdoors))
    unit.clock.set(datetime.combine(date(2027, 5, 30), time(7, 30)))
    page = opened(unit.chief)
    (returned,) = cards(page, BoardColumn.DRAFT)
    (over,) = cards(page, BoardColumn.ENDING)
    assert (mark(returned), mark(over)) == ("Åter", "Ska stängas")
    assert "Varför halvtid?" in state_line(placement(unit.chief, back))
    unit.clock.set(datetime.combine(TODAY, time(7, 30)))
    page.reload()
    settle(page, qtbot)
    (refused,) = cards(page, BoardColumn.ENDED)
    assert mark(refused) == "Avslag"


def test_who_only_reads_cannot_propose_or_write(
    unit: Unit, opened: Callable[[Context], PlacementsPage], qtbot: Any
) -> None:
    add_draft(unit.chief, fat(person_of_route(unit, "Ali"), unit.arena("Utegrupp")))
    page = opened(unit.as_role(Role.UNIT_CHIEF))
    assert not page.new_button.isVisible()
    key(page, qtbot, Qt.Key.Key_Return)
    panel = editor(page)
    assert not panel.save_button.isVisible()
    assert panel.ui.purpose_edit.isReadOnly()
    key(page, qtbot, Qt.Key.Key_S, CTRL)
    page.dock.close_panel()
    page.board.focus_first()
    key(page, qtbot, Qt.Key.Key_F)
    assert page.band.text == "Din roll läser placeringen men ändrar den inte."


def test_another_page_leads_to_a_placement_and_to_a_new_one(
    unit: Unit, opened: Callable[[Context], PlacementsPage], qtbot: Any
) -> None:
    person = person_of_route(unit, "Ali")
    file = approved(unit, unit.chief, fat(person, unit.arena("Utegrupp")))
    page = opened(unit.chief)
    page.open(file.row.placement_id)
    settle(page, qtbot)
    assert editor(page).file is not None
    page.open(("new", person))
    settle(page, qtbot)
    assert editor(page).file is None
    assert editor(page).ui.person_combo.currentText() == "Ali"
    (row,) = placements_of(unit.chief, person)
    page.open(person)
    assert page.board.current == row


def test_outcomes_are_in_plain_words() -> None:
    assert [outcome.label for outcome in PlacementOutcome][:2] == ["Anställning", "Ny placering"]
