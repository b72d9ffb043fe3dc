"""The part *Matchning*: suggestions to choose from, and what the person brings beside them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.catalogue import TemplateDraft
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.mapping import MappingState, MatchOutcome
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.participants import OwnerKind, ReferralRoute
from ame_desktop.domain.progress import RatingDraft
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.features.participants.way.matching_editors import MatchEditor
from ame_desktop.gui.features.participants.way.matching_tab import MatchingTab
from ame_desktop.gui.widgets.progress_chart import ProgressChart
from ame_desktop.services.catalogue import save_template
from ame_desktop.services.context import Context
from ame_desktop.services.matching.desk import matching_desk
from ame_desktop.services.matching.ratings import rate
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.mapping import Mapping
from ame_desktop.storage.models.participants import Referral
from tests.support.accessible import assert_named
from tests.support.focus_chain import chain
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
Open = Callable[[Context, UUID], tuple[ParticipantsPage, MatchingTab]]


@pytest.fixture
def asked() -> list[tuple[str, object]]:
    """Which other pages have been asked for."""
    return []


@pytest.fixture
def open_tab(
    page_tools: PageTools,
    shown: Callable[[QWidget], QWidget],
    unit: Unit,
    qtbot: Any,
    asked: list[tuple[str, object]],
) -> Open:
    def opened(page: str, target: object) -> None:
        asked.append((page, target))

    def make(ctx: Context, person: UUID) -> tuple[ParticipantsPage, MatchingTab]:
        stack = UndoStack(page_tools.tasks, page_tools.bus, lambda changes: undo(ctx, changes))
        tools = replace(page_tools, undo=stack, today=unit.clock.today, open_page=opened)
        page = ParticipantsPage(tools, ctx)
        page.resize(1150, 690)
        shown(page)
        page.open(FilePlace(person, FilePart.MATCHING))
        qtbot.waitUntil(lambda: page.tools.tasks.idle and page.open_id is not None)
        wait(page, qtbot)
        tab = page.findChild(MatchingTab)
        assert isinstance(tab, MatchingTab)
        return page, tab

    return make


def wait(page: ParticipantsPage, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: page.tools.tasks.idle)


def add_case(unit: Unit, owner: UUID, *, signed: bool) -> UUID:
    person = People(unit).add("Ali", "Sand")
    with unit.chief.write("test.case") as work:
        work.add(
            Referral(
                participant_id=person,
                route=ReferralRoute.AF,
                received_on=TODAY,
                owner_kind=OwnerKind.CONSULTANT,
                owner_staff_id=owner,
            ),
            Mapping(
                id=new_id(),
                participant_id=person,
                state=MappingState.SIGNED if signed else MappingState.DRAFT,
                started_on=TODAY,
                by_id=owner,
            ),
        )
        work.done(None, "")
    save_template(unit.chief, TemplateDraft("Laga cyklar", unit.arena("Innegrupp")))
    return person


def test_a_suggestion_becomes_a_matching(
    unit: Unit, open_tab: Open, qtbot: Any, asked: list[tuple[str, object]]
) -> None:
    ctx = unit.as_role(Role.CONSULTANT)
    person = add_case(unit, ctx.actor.staff_id, signed=True)
    page, tab = open_tab(ctx, person)
    assert tab.unsigned.isHidden()
    tab.skills.add_button.click()
    panel: Any = page.dock.panel
    panel.ui.text_edit.setText("Lagar cyklar")
    panel.save_asked.emit()
    wait(page, qtbot)
    best = tab.model.rows[0]
    assert (best.candidate.task, best.reasons) == ("Laga cyklar", "Kan: Lagar cyklar.")
    tab.table.select(best.key)
    tab.match_button.click()
    panel = page.dock.panel
    assert isinstance(panel, MatchEditor)
    assert panel.ui.reasons_label.text() == "Passar. Kan: Lagar cyklar."
    assert panel.ui.resources_edit.toPlainText() == "Lagar cyklar"
    assert_named(tab)
    assert_named(panel)
    panel.save_asked.emit()
    wait(page, qtbot)
    assert "varför det passar" in panel.ui.judgement_error_label.text()
    panel.ui.judgement_edit.setPlainText("Kan det redan.")
    panel.save_asked.emit()
    wait(page, qtbot)
    assert [row.where for row in tab.matches.model.rows] == ["Laga cyklar, Innegrupp"]
    tab.place_button.click()
    assert asked == [("placements", ("new", person))]
    tab.matches.table.select(tab.matches.model.rows[0].matching_id)
    tab.matches.remove_button.click()
    wait(page, qtbot)
    assert tab.matches.model.rows == ()
    tab.skills.table.select(tab.skills.model.rows[0].item_id)
    tab.skills.remove_button.click()
    wait(page, qtbot)
    assert matching_desk(ctx, person).skills == ()


def test_without_a_signed_mapping_it_says_so_and_another_way_is_open(
    unit: Unit, open_tab: Open, qtbot: Any
) -> None:
    ctx = unit.as_role(Role.CONSULTANT)
    person = add_case(unit, ctx.actor.staff_id, signed=False)
    page, tab = open_tab(ctx, person)
    assert "undertecknad" in tab.unsigned.text()
    assert not tab.unsigned.isHidden()
    tab.matches.add_button.click()
    panel: Any = page.dock.panel
    outcomes = panel.ui.outcome_combo
    outcomes.setCurrentIndex(outcomes.findText("Utbildning"))
    panel.ui.place_edit.setText("Komvux")
    panel.ui.judgement_edit.setPlainText("Vill läsa svenska.")
    assert panel.typed().startswith('{"place": "Komvux"')
    panel.save_asked.emit()
    wait(page, qtbot)
    (row,) = matching_desk(ctx, person).matches
    assert row.draft.outcome is MatchOutcome.EDUCATION
    tab.matches.table.opened.emit(row)
    panel = page.dock.panel
    assert panel.ui.place_edit.text() == "Komvux"


def test_answers_are_drawn_over_time(unit: Unit, open_tab: Open, qtbot: Any) -> None:
    ctx = unit.as_role(Role.CONSULTANT)
    person = add_case(unit, ctx.actor.staff_id, signed=True)
    rate(ctx, person, RatingDraft(date(2026, 9, 1), 3))
    page, tab = open_tab(ctx, person)
    tab.ratings.add_button.click()
    panel: Any = page.dock.panel
    panel.ui.closeness_edit.setText("11")
    panel.save_asked.emit()
    wait(page, qtbot)
    assert "mellan 1 och 10" in panel.ui.closeness_error_label.text()
    panel.ui.closeness_edit.setText("6")
    panel.save_asked.emit()
    wait(page, qtbot)
    assert tab.ratings.chart.points == ((date(2026, 9, 1), 3), (TODAY, 6))
    assert tab.ratings.chart.accessibleDescription().endswith("närmare arbete.")


def test_tab_goes_as_the_parts_stand_on_the_screen(unit: Unit, open_tab: Open) -> None:
    lena = unit.as_role(Role.CONSULTANT)
    person = add_case(unit, lena.actor.staff_id, signed=False)
    _, tab = open_tab(lena, person)
    steps = list(chain(tab.table))
    stops = (
        tab.place_button,
        tab.matches.add_button,
        tab.ratings.add_button,
        tab.skills.add_button,
    )
    places = [steps.index(stop) for stop in stops]
    assert places == sorted(places)


def test_the_chief_reads_and_changes_nothing(unit: Unit, open_tab: Open) -> None:
    person = add_case(unit, unit.chief.actor.staff_id, signed=True)
    page, tab = open_tab(unit.as_role(Role.UNIT_CHIEF), person)
    assert tab.model.rows
    assert tab.match_button.isHidden()
    tab.table.opened.emit(tab.model.rows[0])
    assert page.dock.panel is None


def test_a_curve_rises_to_the_right(theme: Theme, shown: Callable[[QWidget], QWidget]) -> None:
    chart = ProgressChart("Närhet", theme, 1, 10)
    chart.resize(300, 120)
    low, high = (date(2026, 1, 1), 2), (date(2026, 3, 1), 9)
    chart.show_points([high, low], "Från 2 till 9")
    shown(chart)
    assert chart.points == (low, high)
    assert chart.place_of(low).x() < chart.place_of(high).x()
    assert chart.place_of(low).y() > chart.place_of(high).y()
    chart.show_points([low], "2")
    assert chart.place_of(low).x() == pytest.approx(chart.width() / 2, abs=12)
    assert not chart.grab().isNull()
