"""Beside the board: tasks, orders, the quick field, the day sheet, and who may only read."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QShowEvent
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.arenas import ArenaDraft
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.services.arenas import add_arena, arena_list, edit_arena
from tests.gui.briefing_window import BriefingWindow, open_window
from tests.support.accessible import assert_named
from tests.support.keys import press, type_text
from tests.support.mornings import TUESDAY, Morning, log
from tests.support.pdf_text import pdf_text
from tests.support.units import Unit

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
Opener = Callable[..., BriefingWindow]


@pytest.fixture
def opened(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Opener:
    """Open the page for somebody, on a day."""
    return partial(open_window, page_tools, shown, qtbot)


@pytest.fixture
def morning(unit: Unit) -> Morning:
    return Morning(unit)


def test_a_task_is_made_changed_and_removed_beside_the_board(
    morning: Morning, opened: Opener
) -> None:
    morning.add("Ali")
    window = opened(morning.ctx)
    window.key(K.Key_N)
    panel = window.page.panel
    assert panel.isVisible()
    type_text(window.focus, "Räfsa löv")
    panel.ui.start_edit.setText("13")
    panel.ui.end_edit.setText("8.30")
    panel.ui.save_button.click()
    window.settle()
    assert panel.ui.error_label.text() == "Sluttiden ska vara efter starttiden."
    panel.ui.start_edit.setText("hej")
    panel.ui.save_button.click()
    assert "klockslag" in panel.ui.error_label.text()
    panel.ui.start_edit.setText("8")
    panel.ui.end_edit.setText("1430")
    panel.ui.save_button.click()
    window.settle()
    (column,) = window.page.board.columns
    assert (column.row.name, column.time_text) == ("Räfsa löv", "08:00–14:30")
    assert not panel.isVisible()
    assert window.cards is window.page.columns.views[0].list
    window.key(K.Key_Return)
    assert panel.ui.heading_label.text() == "Räfsa löv"
    line = panel.ui.people_list.model().index(0, 0)
    assert line.data().startswith("Ali")
    panel.ui.people_list.activated.emit(line)
    window.settle()
    assert window.columns() == [["Ali"]]
    panel.ui.name_edit.setText("Räfsa")
    press(panel, K.Key_Escape)
    assert panel.isVisible()
    panel.ui.close_button.click()
    window.cards.setFocus()
    window.key(K.Key_K)
    assert panel.ui.hours_edit.hasFocus()
    type_text(panel.ui.hours_edit, "4,5")
    press(panel.ui.hours_edit, K.Key_Return)
    window.settle()
    assert window.page.board.columns[0].row.done
    window.key(K.Key_Return)
    panel.ui.remove_button.click()
    window.settle()
    assert window.page.board.columns == ()
    assert window.page.band.text == ""


def test_one_stays_in_the_column_after_coming_back_to_the_page(
    morning: Morning, opened: Opener
) -> None:
    ali = morning.add("Ali")
    first, second = morning.task("Röja sly"), morning.task("Måla staket")
    morning.put(first, ali)
    window = opened(morning.ctx)
    page = window.page
    page.showEvent(QShowEvent())
    page.focus.stand_on_task(second)
    window.key(K.Key_K)
    press(page.panel.ui.hours_edit, K.Key_Return)
    window.settle()
    assert window.cards is page.columns.views[page.columns.place_of(second)].list


def test_an_order_is_planned_with_enter(morning: Morning, opened: Opener) -> None:
    morning.order("Kratta löv")
    window = opened(morning.ctx)
    solve = window.page.ui.solve_list
    window.page.ui.why_button.click()
    assert "RAG-54" in window.page.ui.why_label.text()
    solve.activated.emit(solve.model().index(0, 0))
    window.settle()
    assert [column.row.name for column in window.page.board.columns] == ["Kratta löv"]
    assert window.page.board.to_solve == ()


def test_the_day_sheet_is_saved(morning: Morning, opened: Opener, tmp_path: Path) -> None:
    morning.put(morning.task("Snöröjning"), morning.add("Ali"))
    window = opened(morning.ctx)
    target = tmp_path / "dagblad.pdf"
    window.page.sheet.save(target)
    window.settle()
    assert "Ali" in pdf_text(target.read_bytes())
    window.page.sheet.save(tmp_path / "finns inte" / "dagblad.pdf")
    window.settle()
    assert window.page.band.text.startswith("Filen går inte att skriva.")


def test_who_may_only_read_cannot_write(morning: Morning, opened: Opener) -> None:
    morning.add("Ali")
    morning.task("A")
    window = opened(morning.unit.as_role(Role.COORDINATOR))
    ui = window.page.ui
    assert not any(b.isEnabled() for b in (ui.copy_button, ui.new_button, ui.freeze_button))
    window.key(K.Key_1)
    assert window.columns() == [[]]
    assert "behörighet" in window.page.band.text


def test_a_screen_reader_gets_every_name(morning: Morning, opened: Opener) -> None:
    morning.put(morning.task("A"), morning.add("Ali"))
    morning.add("Bo")
    window = opened(morning.ctx)
    assert_named(window.page)
    interface = QAccessible.queryAccessibleInterface(window.page.unassigned)
    assert interface is not None
    assert interface.childCount() == 1
    assert interface.child(0).text(QAccessible.Text.Name).startswith("Bo")
    window.key(K.Key_N)
    assert_named(window.page.panel)


def test_an_unknown_name_points_to_the_participants(morning: Morning, opened: Opener) -> None:
    asa = morning.people.add("Åsa", "Öberg", arena="Innegrupp")
    morning.placed(asa)
    morning.task("A")
    window = opened(morning.ctx)
    quick = window.page.ui.quick_edit
    quick.setFocus()
    type_text(quick, "Nils")
    window.key(K.Key_Return)
    assert window.page.band.text == "Finns inte. Ny deltagare läggs upp under Deltagare."
    quick.clear()
    type_text(quick, "åsa")
    window.key(K.Key_Return)
    window.settle()
    assert window.columns() == [["Åsa"]]
    assert quick.text() == ""


def test_an_arena_that_is_added_renamed_or_closed_is_known_at_once(
    morning: Morning, opened: Opener
) -> None:
    window = opened(morning.ctx)
    combo, bus = window.page.ui.arena_combo, window.tools.bus
    made = add_arena(morning.ctx, ArenaDraft("Växthus"))
    bus.publish(made.changes)
    window.settle()
    assert [combo.itemText(n) for n in range(combo.count())][-1] == "Växthus"
    assert combo.currentText() == "Utegrupp"
    combo.setCurrentIndex(combo.count() - 1)
    window.settle()
    assert window.page.board.arena == "Växthus"
    (row,) = [row for row in arena_list(morning.ctx) if row.name == "Växthus"]
    closed = edit_arena(morning.ctx, made.value, row.version, ArenaDraft("Växthus", active=False))
    bus.publish(closed.changes)
    window.settle()
    assert combo.findText("Växthus") < 0
    assert window.page.board.arena == combo.currentText() == "Utegrupp"


@pytest.mark.qt_log_ignore("plugin does not support")
def test_an_arena_chosen_by_keyboard_leads_to_the_board_where_the_single_keys_act(
    morning: Morning, opened: Opener
) -> None:
    add_arena(morning.ctx, ArenaDraft("Växthus"))
    morning.add("Ali")
    window = opened(morning.ctx)
    page, combo = window.page, window.page.ui.arena_combo
    home = combo.currentIndex()

    def opens() -> QWidget:
        combo.setFocus(Qt.FocusReason.TabFocusReason)
        window.key(K.Key_Down, ALT)
        return combo.view()

    press(opens(), K.Key_End)
    press(combo.view(), K.Key_Return)
    window.settle()
    assert page.board.arena == "Växthus"
    assert window.cards is page.unassigned
    window.key(K.Key_N)
    assert page.panel.isVisible()
    page.panel.ui.close_button.click()

    # Looking through them stays in the box; Enter leads on.
    combo.setFocus(Qt.FocusReason.TabFocusReason)
    while combo.currentIndex() != home:
        window.key(K.Key_Up)
        assert window.focus is combo
    window.key(K.Key_Return)
    assert [page.board.arena, window.cards] == ["Utegrupp", page.unassigned]
    assert window.cards.current == page.board.unassigned[0]
    # So does the one that is shown already; Esc chooses nothing.
    press(opens(), K.Key_Return)
    assert window.cards is page.unassigned
    press(opens(), K.Key_Escape)
    window.settle()
    assert window.focus is combo


def test_adaptations_that_stay_shown_are_logged_for_each_day(
    morning: Morning, opened: Opener
) -> None:
    morning.restricted(morning.add("Ali"), RestrictionKind.LIFTING, 10)
    window = opened(morning.ctx)
    window.page.ui.adaptations_check.setChecked(True)
    window.settle()
    assert len(log(morning, "briefing.adaptations")) == 1
    window.page.show_day(TUESDAY)
    window.settle()
    assert len(log(morning, "briefing.adaptations")) == 2


def test_who_is_sent_to_another_arena_sees_its_morning(morning: Morning, opened: Opener) -> None:
    window = opened(morning.ctx)
    other = morning.unit.arena("Innegrupp")
    assert window.page.board.arena_id == morning.arena_id != other
    window.page.open(UUID(str(other)))
    window.settle()
    assert window.page.board.arena_id == other
