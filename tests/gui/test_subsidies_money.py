"""*Stöd*: the radar, claims by a key, dated figures and the own budget, by keyboard alone."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.subsidy_figures import Figure
from ame_desktop.domain.subsidy_money import ClaimState, RadarKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.subsidies.claims import state_text
from ame_desktop.gui.features.subsidies.page import Part
from ame_desktop.services import subsidies
from tests.gui.list_window import CTRL
from tests.gui.subsidies_window import SubsidiesWindow, open_subsidies, three_supports
from tests.support.accessible import assert_named
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]


@pytest.fixture
def window(unit: Unit, page_tools: PageTools, shown: Shown) -> Iterator[SubsidiesWindow]:
    three_supports(unit)
    made = open_subsidies(unit, page_tools, shown)
    yield made
    made.page.release()


def go(window: SubsidiesWindow, part: Part) -> None:
    """Go to a part with Ctrl+Tab."""
    while window.page.part is not part:
        window.key(Qt.Key.Key_Tab, CTRL)
    window.settle()
    window.page._parts[part].focus_first()


def test_the_most_urgent_stands_first_and_enter_does_it(window: SubsidiesWindow) -> None:
    go(window, Part.RADAR)
    radar = window.page.radar
    days = [row.day for row in radar.model.shown]
    assert days == sorted(days)
    assert radar.table.current_row is radar.model.shown[0]
    kinds = {row.kind for row in radar.model.shown}
    assert {RadarKind.ENDING, RadarKind.APPLY_AGAIN, RadarKind.NO_DECISION} <= kinds
    assert "november 2026: beslutat" in radar.bars.accessibleDescription()
    assert_named(window.page)
    place = next(n for n, row in enumerate(radar.model.shown) if row.kind is RadarKind.APPLY_AGAIN)
    radar.table.selectRow(place)
    window.key(Qt.Key.Key_Return)
    assert window.panel.save_button.text() == "Förläng"
    window.key(Qt.Key.Key_Escape)
    to_apply = sum(row.kind is RadarKind.APPLY_AGAIN for row in radar.model.shown)
    window.key(Qt.Key.Key_S)
    assert sum(row.kind is RadarKind.APPLY_AGAIN for row in radar.model.shown) == to_apply - 1


def test_a_claim_on_the_radar_leads_to_its_month(window: SubsidiesWindow) -> None:
    person = window.people.add("Siv", "Ny")
    window.supports.grant(
        person,
        "nystartsjobb",
        date(2026, 3, 1),
        date(2027, 2, 28),
        variant=window.supports.kind("nystartsjobb").variants[0],
    )
    go(window, Part.RADAR)
    radar = window.page.radar
    place = next(n for n, row in enumerate(radar.model.shown) if row.kind is RadarKind.CLAIM)
    month = radar.model.shown[place].month
    radar.table.selectRow(place)
    window.key(Qt.Key.Key_Return)
    assert window.page.part is Part.CLAIMS
    assert window.page.claims.month == month


def test_a_key_claims_a_month_as_it_stands(window: SubsidiesWindow) -> None:
    go(window, Part.CLAIMS)
    claims = window.page.claims
    assert claims._month.text() == "Oktober 2026"
    row = claims.model.shown[0]
    assert row.state is ClaimState.TO_CLAIM
    window.key(Qt.Key.Key_B)
    made = next(r for r in subsidies.claims(window.unit.chief, row.month) if r.claim_id)
    assert made.subsidy_id == row.subsidy_id
    assert made.claimed_amount == row.amount
    assert window.page.tools.undo.undo()
    window.settle()
    assert all(r.claim_id is None for r in claims.model.shown)
    window.key(Qt.Key.Key_Left)
    assert claims._month.text() == "September 2026"
    window.key(Qt.Key.Key_Right)
    assert claims.month == date(2026, 10, 1)
    assert_named(window.page)


def test_another_amount_is_marked_as_different(window: SubsidiesWindow) -> None:
    go(window, Part.CLAIMS)
    window.key(Qt.Key.Key_Return)
    assert not window.panel.ui.days_edit.isVisible()
    window.tab_to("amount_edit")
    window.type("12 000")
    window.key(Qt.Key.Key_Return)
    rows = window.page.claims.model.shown
    assert rows[0].state is ClaimState.DIFFERS
    assert rows[0].claimed_amount == Decimal(12_000)
    assert state_text(rows[0]) == "Begärd, stämmer inte"
    window.page.claims.table.selectRow(0)
    window.key(Qt.Key.Key_B)
    assert all(row.state is not ClaimState.DIFFERS for row in window.page.claims.model.shown)


def test_a_new_figure_says_whom_it_touches_and_keeps_old_months(
    window: SubsidiesWindow, qtbot: Any
) -> None:
    go(window, Part.KINDS)
    kinds = window.page.kinds
    place = next(
        n for n, row in enumerate(kinds.model.shown) if row.code == "lonebidrag_anstallning"
    )
    kinds.table.selectRow(place)
    window.key(Qt.Key.Key_Return)
    assert window.focus is kinds.figure_table
    place = next(
        n for n, row in enumerate(kinds.figures.shown) if row.figure is Figure.WAGE_CEILING
    )
    kinds.figure_table.selectRow(place)
    assert_named(window.page)
    window.key(Qt.Key.Key_Return)
    window.tab_to("value_edit")
    window.type("15 000")
    qtbot.waitUntil(lambda: "Eva Öberg" in window.panel.effect, timeout=5_000)
    assert "14\N{NO-BREAK SPACE}400" in window.panel.effect
    assert "12\N{NO-BREAK SPACE}000" in window.panel.effect
    window.key(Qt.Key.Key_Return)
    assert window.panel is None
    row = next(r for r in subsidies.subsidy_list(window.unit.chief) if r.name.given == "Eva")
    amounts = [
        subsidies.working(window.unit.chief, row.subsidy_id, month).amount
        for month in (date(2026, 11, 1), date(2026, 12, 1))
    ]
    assert amounts == [Decimal(14_400), Decimal(12_000)]


def test_only_the_chief_changes_figures_and_budget(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    three_supports(unit)
    window = open_subsidies(unit, page_tools, shown, unit.as_role(Role.CONSULTANT))
    go(window, Part.KINDS)
    window.page.kinds.figure_table.focus_first()
    window.key(Qt.Key.Key_Return)
    assert window.panel is None
    assert not window.page.kinds.edit_button.isVisible()
    go(window, Part.BUDGET)
    assert not window.page.budget.edit_button.isVisible()
    window.page.release()


def test_the_budget_is_set_and_an_employment_costed(window: SubsidiesWindow) -> None:
    person = window.people.add("Siv", "Ny")
    window.supports.place(
        person, ActivityForm.RESOURCE_EMPLOYMENT, date(2026, 9, 1), date(2027, 2, 28)
    )
    go(window, Part.BUDGET)
    budget = window.page.budget
    assert "Exemplet" in budget.text
    budget.edit_button.setFocus()
    window.key(Qt.Key.Key_Space)
    window.tab_to("kronor_edit")
    window.type("800 000")
    window.tab_to("slots_edit")
    window.type("16")
    window.key(Qt.Key.Key_Return)
    assert "800\N{NO-BREAK SPACE}000 kr".replace(" ", "\N{NO-BREAK SPACE}") in budget.text
    assert "16 anställningar: 1 har börjat, 0 kommer, 15 kvar" in budget.text
    budget.focus_first()
    window.key(Qt.Key.Key_Return)
    window.tab_to("monthly_edit")
    window.type("6 000")
    window.key(Qt.Key.Key_Return)
    row = budget.model.shown[0]
    assert row.monthly == Decimal(6_000)
    assert row.used > 0
    assert_named(window.page)
