"""The tab *Uppföljning*: a meeting is planned, held by keyboard, changed and kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.follow_ups import AreaDraft, Contribution, FollowUpDraft
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.gui.features.participants.follow_up_editors import FollowUpEditor, MeetingEditor
from ame_desktop.gui.features.participants.follow_ups_tab import FollowUpsTab
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.widgets.clash_questions import ClashQuestions
from ame_desktop.gui.widgets.field_values import choose
from ame_desktop.gui.widgets.kept_form import FOUND
from ame_desktop.services.context import Context
from ame_desktop.services.drafts import kept
from ame_desktop.services.follow_ups import change, follow_ups_of, hold
from tests.gui.file_window import file_opener, wait
from tests.support.accessible import assert_named
from tests.support.case_rows import placed, refer
from tests.support.keys import press, type_text
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
CTRL = Qt.KeyboardModifier.ControlModifier
Open = Callable[[Context, UUID], tuple[ParticipantsPage, FollowUpsTab]]


@pytest.fixture
def lena(unit: Unit) -> Context:
    return unit.as_role(Role.CONSULTANT, name="Lena")


@pytest.fixture
def ali(unit: Unit, lena: Context) -> UUID:
    person = People(unit).add("Ali", "Ahmed", start=date(2026, 10, 1))
    refer(unit, person, owner=lena.actor.staff_id)
    placed(unit, person, start=date(2026, 10, 31), end=None)
    return person


@pytest.fixture
def open_tab(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Open:
    open_file = file_opener(page_tools, shown, qtbot)

    def make(ctx: Context, person: UUID) -> tuple[ParticipantsPage, FollowUpsTab]:
        page = open_file(ctx, person, FilePart.FOLLOW_UPS)
        assert page.file_view.tab is Tab.FOLLOW_UPS
        tab = page.file_view.rooms[Tab.FOLLOW_UPS]
        assert isinstance(tab, FollowUpsTab)
        return page, tab

    return make


def form_of(page: ParticipantsPage) -> FollowUpEditor:
    panel = page.dock.panel
    assert isinstance(panel, FollowUpEditor)
    return panel


def test_a_meeting_is_filled_in_and_saved_by_keyboard(
    unit: Unit, lena: Context, ali: UUID, open_tab: Open, qtbot: Any
) -> None:
    page, tab = open_tab(lena, ali)
    assert tab._next.text().startswith("Ska hållas senast mån 30 nov 2026")
    tab.hold_button.click()
    wait(page, qtbot)
    panel = form_of(page)
    assert panel.ui.placement_combo.currentText() == "FAT, Förskolan"
    assert_named(page)
    type_text(panel.ui.how_it_goes_edit, "Trivs på förskolan.")
    row = panel.rows.rows[0]
    type_text(row.area_edit, "Passa tider")
    type_text(row.own_edit, "Ställa klockan")
    panel.rows.add_button.click()
    type_text(panel.rows.rows[1].area_edit, "Köra truck")
    choose(panel.ui.contributes_combo, Contribution.YES)
    panel.ui.next_on_edit.setText("18 dec")
    press(panel, Qt.Key.Key_Return)
    wait(page, qtbot)
    assert page.dock.panel is None
    (stored,) = follow_ups_of(lena, ali).rows
    assert stored.how_it_goes == "Trivs på förskolan."
    assert stored.areas == (AreaDraft("Passa tider", "", "Ställa klockan"), AreaDraft("Köra truck"))
    assert (stored.contributes, stored.next_on) == (Contribution.YES, date(2026, 12, 18))
    assert tab.table.current_row == stored
    assert "Ställa klockan" in tab._text.toPlainText()
    assert tab._next.text().startswith("Planerad fre 18 dec 2026")
    assert page.tools.undo.undo()
    wait(page, qtbot)
    assert tab.model.rowCount() == 0


def test_what_is_missing_is_said_at_its_field(
    lena: Context, ali: UUID, open_tab: Open, qtbot: Any
) -> None:
    page, tab = open_tab(lena, ali)
    tab.hold_new()
    wait(page, qtbot)
    panel = form_of(page)
    panel.save_button.click()
    wait(page, qtbot)
    assert panel.ui.how_it_goes_error_label.text() == "Skriv något under minst en rubrik."
    panel.ui.held_on_edit.setText("24 nov")
    type_text(panel.ui.how_it_goes_edit, "Bra")
    panel.save_button.click()
    wait(page, qtbot)
    assert panel.ui.held_on_error_label.isVisible()


def test_typed_text_survives_until_it_is_saved_or_not_wanted(
    lena: Context, ali: UUID, open_tab: Open, qtbot: Any
) -> None:
    page, tab = open_tab(lena, ali)
    tab.hold_new()
    wait(page, qtbot)
    panel = form_of(page)
    type_text(panel.ui.how_it_goes_edit, "Halvskrivet åäö")
    type_text(panel.rows.rows[0].area_edit, "Passa tider")
    assert tab.kept_form is not None
    tab.kept_form.keep_now()
    wait(page, qtbot)
    page.dock.close_panel()
    tab.hold_new()
    wait(page, qtbot)
    again = form_of(page)
    assert again.ui.how_it_goes_edit.toPlainText() == "Halvskrivet åäö"
    assert again.rows.areas() == (AreaDraft("Passa tider"),)
    assert again.effect == FOUND
    again.cancel_button.click()
    wait(page, qtbot)
    assert kept(lena, f"uppföljning:{ali}") == ()
    tab.hold_new()
    wait(page, qtbot)
    assert form_of(page).ui.how_it_goes_edit.toPlainText() == ""


def test_the_next_is_planned_moved_and_taken_away(
    lena: Context, ali: UUID, open_tab: Open, qtbot: Any
) -> None:
    page, tab = open_tab(lena, ali)
    tab.plan_button.click()
    panel = page.dock.panel
    assert isinstance(panel, MeetingEditor)
    assert panel.ui.planned_on_edit.text() == "2026-11-30"
    panel.ui.planned_minute_edit.setText("10.30")
    panel.save_button.click()
    wait(page, qtbot)
    assert tab.model.index(0, 0).data() == "mån 30 nov 2026 10:30"
    assert tab.edit_button.text() == "Håll nu"
    assert not tab.pdf_button.isVisible()
    tab.cancel_button.click()
    wait(page, qtbot)
    assert tab.model.rowCount() == 0


def test_a_held_one_is_changed_and_put_on_paper(
    lena: Context, ali: UUID, open_tab: Open, qtbot: Any, tmp_path: Path
) -> None:
    hold(lena, FollowUpDraft(ali, TODAY, present=("Deltagaren", "Tolk"), how_it_goes="Bra"))
    page, tab = open_tab(lena, ali)
    press(tab.table, Qt.Key.Key_Return)
    wait(page, qtbot)
    panel = form_of(page)
    assert panel.ui.present_edit.text() == "Tolk"
    type_text(panel.ui.the_future_edit, "Praktik i kök")
    panel.save_button.click()
    wait(page, qtbot)
    (stored,) = follow_ups_of(lena, ali).rows
    assert (stored.the_future, stored.present) == ("Praktik i kök", ("Deltagaren", "Tolk"))
    target = tmp_path / "plan.pdf"
    tab.save_to(stored, target)
    wait(page, qtbot)
    assert target.read_bytes().startswith(b"%PDF")


def test_the_chief_gives_a_reason_and_only_reads(
    unit: Unit, lena: Context, ali: UUID, open_tab: Open, qtbot: Any
) -> None:
    hold(lena, FollowUpDraft(ali, TODAY, how_it_goes="Bra"))
    chief = unit.as_role(Role.UNIT_CHIEF)
    page, tab = open_tab(chief, ali)
    assert tab.prompt.isVisible()
    assert tab.model.rowCount() == 0
    tab.prompt._buttons[1].click()
    wait(page, qtbot)
    assert tab.model.rowCount() == 1
    assert not tab.hold_button.isVisible()
    assert tab.pdf_button.isVisible()


def test_who_does_not_reach_follow_ups_has_no_tab(
    unit: Unit, ali: UUID, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> None:
    ctx = unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Innegrupp"),))
    page = ParticipantsPage(replace(page_tools, today=unit.clock.today), ctx)
    shown(page)
    page.open(FilePlace(ali, FilePart.FOLLOW_UPS))
    wait(page, qtbot)
    assert page.file_view.tab is Tab.OVERVIEW
    assert not page.file_view.tabs.isTabVisible(Tab.FOLLOW_UPS)


def test_what_was_changed_in_another_window_is_laid_together_with_what_is_typed(
    lena: Context, ali: UUID, open_tab: Open, qtbot: Any
) -> None:
    areas = (AreaDraft("Passa tider"),)
    draft = FollowUpDraft(ali, TODAY, how_it_goes="Bra.", areas=areas)
    hold(lena, draft)
    (row,) = follow_ups_of(lena, ali).rows
    page, tab = open_tab(lena, ali)
    tab.hold(row)
    wait(page, qtbot)
    type_text(form_of(page).ui.the_future_edit, "Vill köra truck.")
    assert tab.kept_form is not None
    tab.kept_form.keep_now()
    wait(page, qtbot)
    more = (*areas, AreaDraft("Läsa karta"))
    change(lena, row.follow_up_id, row.version, replace(draft, areas=more))
    press(form_of(page), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.dock.panel is None)
    wait(page, qtbot)
    (stored,) = follow_ups_of(lena, ali).rows
    assert (stored.the_future, stored.areas) == ("Vill köra truck.", more)
    told = "Du ändrade utvecklingsområden 07:30 i ett annat fönster."
    assert page.band.text == f"{told} Båda ändringarna är sparade."
    assert kept(lena, f"uppföljning:{row.follow_up_id}") == ()


def test_development_areas_that_both_changed_can_both_hold(
    lena: Context, ali: UUID, open_tab: Open, qtbot: Any
) -> None:
    draft = FollowUpDraft(ali, TODAY, how_it_goes="Bra.")
    hold(lena, draft)
    (row,) = follow_ups_of(lena, ali).rows
    page, tab = open_tab(lena, ali)
    tab.hold(row)
    wait(page, qtbot)
    type_text(form_of(page).rows.rows[0].area_edit, "Köra truck")
    theirs = AreaDraft("Läsa karta")
    change(lena, row.follow_up_id, row.version, replace(draft, areas=(theirs,)))
    press(form_of(page), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.findChild(ClashQuestions) is not None)
    questions = page.findChild(ClashQuestions)
    (question,) = questions.questions.values()
    answers = question.findChildren(QRadioButton)
    assert [each.text() for each in answers] == ["Din", "Deras", "Båda"]
    answers[2].click()
    press(form_of(page), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.dock.panel is None)
    (stored,) = follow_ups_of(lena, ali).rows
    assert stored.areas == (theirs, AreaDraft("Köra truck"))
