"""A private order in the panel: taken on, judged, and charged, by those who may."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.orders import CustomerKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.orders.billing_editor import BillingEditor
from ame_desktop.gui.features.orders.page import OrdersPage
from ame_desktop.gui.features.orders.private_section import CONCLUSIONS, PrivateSection
from ame_desktop.services.context import Context
from ame_desktop.services.orders.billing import charge_of
from ame_desktop.services.orders.billing_files import BasisFile
from ame_desktop.services.undo import undo
from tests.support.accessible import assert_named
from tests.support.keys import shortcut, type_text
from tests.support.private_orders import PrivateOrders
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]
Opened = Callable[[Context, UUID], OrdersPage]


@pytest.fixture
def held(unit: Unit) -> PrivateOrders:
    held = PrivateOrders(unit)
    held.set_rates()
    return held


@pytest.fixture
def opened(page_tools: PageTools, shown: Shown, qtbot: Any) -> Opened:
    def open_for(ctx: Context, key: UUID) -> OrdersPage:
        stack = UndoStack(page_tools.tasks, page_tools.bus, lambda done: undo(ctx, done))
        page = OrdersPage(replace(page_tools, undo=stack, today=ctx.clock.today), ctx)
        shown(page)
        page.activateWindow()
        page.open(key)
        qtbot.waitUntil(lambda: page_tools.tasks.idle and page.order is not None)
        return page

    return open_for


def settled(qtbot: Any, page: OrdersPage) -> PrivateSection:
    qtbot.waitUntil(lambda: page.tools.tasks.idle)
    return page.private


def buttons(section: PrivateSection) -> list[str]:
    shown = (
        section.take_button,
        section.put_button,
        section.judge_button,
        section.charge_button,
        section.papers.button,
    )
    return [button.text() for button in shown if button.isVisibleTo(section)]


def test_a_handledare_puts_it_and_the_koordinator_takes_it_on(
    qtbot: Any, held: PrivateOrders, opened: Opened
) -> None:
    key = held.add()
    page = opened(held.supervisor, key)
    section = settled(qtbot, page)
    assert section.standing_label.text().startswith("Förening. Koordinatorn eller enhetschefen")
    assert buttons(section) == ["Lämna till beslut"]
    section.put_button.click()
    assert settled(qtbot, page).standing_label.text() == (
        "Förening. Väntar i Godkännande på koordinatorn eller enhetschefen."
    )
    assert buttons(section) == []
    assert_named(page)
    other = opened(held.coordinator, key)
    section = settled(qtbot, other)
    assert buttons(section) == ["Ta emot"]
    shortcut(other.table, Qt.Key.Key_M)
    assert "av Karin Ek." in settled(qtbot, other).standing_label.text()
    assert other.tools.undo.undo()
    assert buttons(settled(qtbot, other)) == ["Ta emot"]


def test_the_chief_judges_and_the_order_is_charged_and_corrected(
    qtbot: Any, held: PrivateOrders, opened: Opened, tmp_path: Path
) -> None:
    key = held.add()
    held.accept(key)
    page = opened(held.chief, key)
    page.list.show_all()
    section = settled(qtbot, page)
    assert buttons(section) == ["Pröva moms och konkurrens…"]
    section.judge_button.click()
    page.prompt._buttons[1].click()
    assert settled(qtbot, page).judged_label.text().endswith(f"{CONCLUSIONS[1]} (Eva Sandell)")
    shortcut(page.table, Qt.Key.Key_K)
    assert buttons(settled(qtbot, page)) == ["Debitera…"]
    shortcut(page.table, Qt.Key.Key_D)
    editor = page.dock.panel
    assert isinstance(editor, BillingEditor)
    assert editor.effect == "Skriv handledarens timmar."
    type_text(editor.ui.hours_edit, "4,5")
    type_text(editor.ui.kilometres_edit, "12 km")
    assert editor.effect.replace("\N{NO-BREAK SPACE}", " ").splitlines() == [
        "Handledarens lön: 4,5 timmar × 320 kr = 1 440 kr",
        "Drivmedel: 12 km × 4,50 kr = 54 kr",
        "Att debitera: 1 494 kr",
    ]
    type_text(editor.ui.charged_edit, "2000")
    editor.save_button.click()
    qtbot.waitUntil(editor.ui.charged_error_label.isVisible)
    assert "högst självkostnaden" in editor.ui.charged_error_label.text()
    editor.ui.charged_edit.clear()
    editor.save_button.click()
    settled(qtbot, page)
    assert page.dock.panel is None
    assert "DU-2026-0001" in section.charge_label.text()
    assert buttons(section) == ["Rätta underlaget…", "Underlag"]
    section.open_charge()
    again = page.dock.panel
    assert isinstance(again, BillingEditor)
    assert again.ui.kilometres_edit.text() == "12"
    again.save_button.click()
    qtbot.waitUntil(again.ui.reason_error_label.isVisible)
    type_text(again.ui.reason_edit, "Fel antal kilometer")
    again.save_button.click()
    assert "Ersätter DU-2026-0001." in settled(qtbot, page).charge_label.text()
    row = charge_of(held.chief, key).bases[0]
    target = tmp_path / "underlag.xlsx"
    section.papers.save(row, BasisFile.XLSX, target)
    settled(qtbot, page)
    assert target.read_bytes().startswith(b"PK")
    assert [act.text() for act in section.papers.menu.actions() if act.text()][:2] == [
        "Skriv ut DU-2026-0002",
        "Spara DU-2026-0002 som PDF…",
    ]


def test_an_own_unit_shows_nothing_of_it(qtbot: Any, held: PrivateOrders, opened: Opened) -> None:
    page = opened(held.chief, held.add(CustomerKind.UNIT))
    section = settled(qtbot, page)
    assert not section.isVisible()
    shortcut(page.table, Qt.Key.Key_M)
    assert settled(qtbot, page).charge is None
