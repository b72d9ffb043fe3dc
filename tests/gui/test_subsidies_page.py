"""The screen *Stöd*: supports written down, extended, ended and explained, by keyboard alone."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.subsidies import PersonChoice, SubsidyPhase, SubsidyState
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.subsidies.page import Part
from ame_desktop.services import subsidies
from tests.gui.list_window import CTRL
from tests.gui.subsidies_window import SubsidiesWindow, open_subsidies, three_supports
from tests.support.accessible import assert_named
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]


@pytest.fixture
def held(unit: Unit) -> dict[str, Any]:
    return three_supports(unit)


@pytest.fixture
def window(
    unit: Unit, held: dict[str, Any], page_tools: PageTools, shown: Shown
) -> Iterator[SubsidiesWindow]:
    made = open_subsidies(unit, page_tools, shown)
    yield made
    made.page.release()


def names(window: SubsidiesWindow) -> list[str]:
    return [row.name for row in window.page.overview.gantt.model.shown]


def test_everybody_stands_over_the_months_and_this_months_ends_below(
    window: SubsidiesWindow,
) -> None:
    assert names(window) == ["Dahl, Bo", "Ek, Ali", "Öberg, Eva"]
    assert [row.name.given for row in window.page.overview.model.shown] == ["Ali"]
    assert window.page.overview._heading.text() == "Slutar i november 2026 (1)"
    assert window.focus is window.page.overview.gantt.table
    assert_named(window.page)


def test_a_first_decision_is_written_down_by_keyboard(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    window = open_subsidies(unit, page_tools, shown)
    window.people.add("Ali", "Ek")
    window.page.reload()
    window.settle()
    assert window.page.empty.isVisible()
    window.page.empty._button.setFocus()
    window.key(Qt.Key.Key_Space)
    window.pick("participant_id_combo", "Ek, Ali")
    window.pick("type_id_combo", "Lönebidrag för anställning")
    for field, text in (
        ("decision_number_edit", "AF-2026-11"),
        ("start_edit", "2026-12-01"),
        ("end_edit", "2027-11-30"),
        ("wage_edit", "25 000 kr"),
        ("level_percent_edit", "80"),
    ):
        window.tab_to(field)
        window.type(text)
    window.page.grab()
    window.key(Qt.Key.Key_Return, CTRL)
    row = subsidies.subsidy_list(unit.chief)[0]
    assert window.panel is None
    assert row.period.draft.decision_number == "AF-2026-11"
    assert row.period.draft.wage == Decimal(25_000)
    assert row.monthly == Decimal(16_000)
    assert names(window) == ["Ek, Ali"]
    assert window.page.tools.undo.undo()
    window.settle()
    assert subsidies.subsidy_list(unit.chief) == ()
    window.page.release()


def test_one_stands_on_the_support_that_was_written_down(
    unit: Unit, window: SubsidiesWindow
) -> None:
    before = {row.subsidy_id for row in subsidies.subsidy_list(unit.chief)}
    window.key(Qt.Key.Key_N, CTRL)
    window.pick("participant_id_combo", "Öberg, Eva")
    window.pick("type_id_combo", "Lönebidrag för anställning")
    for field, text in (("start_edit", "2027-02-01"), ("end_edit", "2027-12-31")):
        window.tab_to(field)
        window.type(text)
    window.key(Qt.Key.Key_Return, CTRL)
    window.settle()
    (new,) = {row.subsidy_id for row in subsidies.subsidy_list(unit.chief)} - before
    held = window.page.overview.row
    assert held is not None
    assert held.subsidy_id == new


def test_the_amount_and_the_rules_are_told_while_one_writes(
    window: SubsidiesWindow, qtbot: Any
) -> None:
    window.page.overview.gantt.select_bar(
        next(r.bars[0].key for r in window.page.overview.gantt.model.rows if r.name == "Öberg, Eva")
    )
    window.key(Qt.Key.Key_Return)
    outcome = window.panel.outcome
    qtbot.waitUntil(lambda: outcome.amount.startswith("14\N{NO-BREAK SPACE}400"))
    assert outcome.amount.endswith("i november 2026")
    window.tab_to("end_edit")
    window.type("2031-12-31")
    window.tab_to("decision_number_edit")
    window.type("")
    qtbot.waitUntil(lambda: "Beslutets nummer saknas" in outcome.remarks.text)
    assert "RAG-24" in outcome.remarks.text
    outcome.why_button.setFocus()
    window.key(Qt.Key.Key_Space)
    assert "80 % av 18" in outcome.working.text
    assert "NAT-07" in outcome.working.text
    assert_named(window.panel)


def test_a_day_rate_is_asked_for_and_never_proposed(window: SubsidiesWindow, qtbot: Any) -> None:
    window.key(Qt.Key.Key_Return)
    ui = window.panel.ui
    assert ui.day_rate_edit.isVisible()
    assert ui.day_rate_edit.text() == ""
    assert not ui.wage_edit.isVisible()
    assert not ui.level_percent_edit.isVisible()
    qtbot.waitUntil(lambda: "Ersättningen per dag saknas" in window.panel.outcome.remarks.text)
    window.tab_to("day_rate_edit")
    window.type("tvåhundra")
    window.key(Qt.Key.Key_Return, CTRL)
    assert ui.day_rate_error_label.isVisible()
    window.type("215,50")
    window.tab_to("decision_number_edit")
    window.type("FAT-9")
    window.key(Qt.Key.Key_Return, CTRL)
    assert window.panel is None
    row = next(r for r in subsidies.subsidy_list(window.unit.chief) if r.name.given == "Bo")
    assert row.period.draft.day_rate == Decimal("215.50")
    assert row.period.state is SubsidyState.GRANTED


def test_an_extension_is_two_presses_and_the_new_number(
    window: SubsidiesWindow, held: dict[str, Any]
) -> None:
    window.key(Qt.Key.Key_Down)
    window.presses = 0
    window.key(Qt.Key.Key_F)
    window.type("AF-77")
    window.key(Qt.Key.Key_Return)
    assert window.presses == 2
    rows = [r for r in subsidies.subsidy_list(window.unit.chief) if r.name.given == "Ali"]
    assert [r.period.draft.decision_number for r in rows] == ["AF-7", "AF-77"]
    assert rows[1].period.draft.start == date(2026, 12, 1)
    assert rows[1].period.previous_id == held["ali"]
    bars = next(r for r in window.page.overview.gantt.model.rows if r.name == "Ek, Ali").bars
    assert len(bars) == 2
    assert window.focus is window.page.overview.gantt.table


def test_a_support_is_ended_and_shown_again_on_demand(window: SubsidiesWindow) -> None:
    window.key(Qt.Key.Key_Down)
    window.key(Qt.Key.Key_A)
    window.type("2026-11-20")
    window.key(Qt.Key.Key_Return)
    assert names(window) == ["Dahl, Bo", "Öberg, Eva"]
    window.page.ended_check.setFocus()
    window.key(Qt.Key.Key_Space)
    assert names(window) == ["Dahl, Bo", "Ek, Ali", "Öberg, Eva"]


def test_the_working_is_opened_and_left_by_keys(window: SubsidiesWindow) -> None:
    window.key(Qt.Key.Key_Down)
    window.key(Qt.Key.Key_V)
    assert "80 % av 18" in window.panel.working.text
    assert "14\N{NO-BREAK SPACE}400" in window.panel.working.text
    window.key(Qt.Key.Key_Up)
    assert "oktober 2026" in window.panel.working.text
    assert not window.panel.save_button.isVisible()
    assert_named(window.panel)
    window.key(Qt.Key.Key_Escape)
    assert window.panel is None


def test_an_application_is_noted_and_a_draft_removed_by_a_key(window: SubsidiesWindow) -> None:
    window.key(Qt.Key.Key_Delete)
    assert names(window) == ["Ek, Ali", "Öberg, Eva"]
    assert window.page.tools.undo.undo()
    window.settle()
    assert names(window) == ["Dahl, Bo", "Ek, Ali", "Öberg, Eva"]
    window.page.overview.gantt.table.selectRow(1)
    window.key(Qt.Key.Key_S)
    row = next(r for r in subsidies.subsidy_list(window.unit.chief) if r.name.given == "Ali")
    assert row.period.draft.applied_on == date(2026, 11, 23)


def test_the_list_is_filtered_as_one_types(window: SubsidiesWindow) -> None:
    window.key(Qt.Key.Key_F, CTRL)
    window.type("oberg")
    assert names(window) == ["Öberg, Eva"]
    window.key(Qt.Key.Key_Down)
    assert window.focus is window.page.overview.gantt.table


def test_excel_takes_the_list_of_the_part(window: SubsidiesWindow) -> None:
    asked: Any = window.page.tools.open_page
    window.key(Qt.Key.Key_E, CTRL)
    window.page.tabs.setCurrentIndex(Part.CLAIMS)
    window.settle()
    window.page.excel_button.setFocus()
    window.key(Qt.Key.Key_Space)
    wish = ListWish("af-underlag", date(2026, 10, 1), date(2026, 10, 31))
    assert asked.calls == [("reports", ListWish("lonestod")), ("reports", wish)]


def test_other_screens_lead_to_a_support_a_part_or_a_new_one(
    window: SubsidiesWindow, held: dict[str, Any]
) -> None:
    page = window.page
    page.open(held["eva"])
    window.settle()
    assert page.overview.row is not None
    assert page.overview.row.subsidy_id == held["eva"]
    page.open("Stödradarn")
    assert page.part is Part.RADAR
    page.open(PersonChoice(page.overview.row.participant_id, page.overview.row.name))
    window.settle()
    assert window.panel.ui.participant_id_combo.currentText() == "Öberg, Eva"


def test_who_only_reads_sees_no_way_to_write(
    unit: Unit, held: dict[str, Any], page_tools: PageTools, shown: Shown
) -> None:
    reader = unit.as_role(Role.STAR_COORDINATOR)
    window = open_subsidies(unit, page_tools, shown, reader)
    page = window.page
    for button in (page.new_button, page.overview.extend_button, page.overview.end_button):
        assert not button.isVisible()
    for code in (Qt.Key.Key_F, Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_Delete):
        window.key(code)
        assert window.panel is None
    window.key(Qt.Key.Key_V)
    assert window.panel is not None
    assert {r.phase for r in subsidies.subsidy_list(unit.chief)} >= {SubsidyPhase.ENDING}
    page.release()
