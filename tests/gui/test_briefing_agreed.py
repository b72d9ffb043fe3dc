"""Agreements on the board: work that lies there by itself or by choice, and what is warned of."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.agreements import Recurrence
from ame_desktop.gui.core.page_tools import PageTools
from tests.gui.briefing_window import BriefingWindow, open_window
from tests.support.accessible import assert_named
from tests.support.agreements import Agreements
from tests.support.keys import press
from tests.support.mornings import MONDAY, TUESDAY, Morning
from tests.support.units import Unit

K = Qt.Key
Opener = Callable[..., BriefingWindow]


@pytest.fixture
def opened(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Opener:
    """Open the page for somebody, on a day."""
    return partial(open_window, page_tools, shown, qtbot)


@pytest.fixture
def morning(unit: Unit) -> Morning:
    return Morning(unit)


@pytest.fixture
def agreed(morning: Morning) -> Agreements:
    return Agreements(morning.unit)


def tasks(window: BriefingWindow) -> list[str]:
    return [column.row.name for column in window.page.board.columns]


def test_agreed_work_lies_there_and_takes_people_as_any_task(
    morning: Morning, agreed: Agreements, opened: Opener
) -> None:
    morning.add("Ali")
    agreed.task(agreed.signed())
    window = opened(morning.ctx)
    assert tasks(window) == ["Städa"]
    window.key(K.Key_1)
    assert window.columns() == [["Ali"]]
    window.page.show_day(TUESDAY)
    window.settle()
    assert tasks(window) == []
    window.page.show_day(MONDAY + timedelta(days=7))
    window.settle()
    assert tasks(window) == ["Städa"]


def test_what_is_taken_off_does_not_come_back_until_undone(
    morning: Morning, agreed: Agreements, opened: Opener
) -> None:
    agreed.task(agreed.signed())
    window = opened(morning.ctx)
    window.page.tasks.open(window.page.board.columns[0])
    window.settle()
    window.page.panel.ui.remove_button.click()
    window.settle()
    window.page.reload()
    window.settle()
    assert tasks(window) == []
    assert window.tools.undo.undo()
    window.settle()
    assert tasks(window) == ["Städa"]


def test_work_when_needed_is_chosen_in_a_new_task(
    morning: Morning, agreed: Agreements, opened: Opener
) -> None:
    task = agreed.task(
        agreed.signed(), name="Skotta", recurrence=Recurrence.WHEN_NEEDED, weekdays=0, places=3
    )
    morning.add("Ali")
    window = opened(morning.ctx)
    assert tasks(window) == []
    window.key(K.Key_N)
    panel = window.page.panel
    assert panel.ui.agreed_combo.isVisible()
    assert_named(panel)
    panel.ui.agreed_combo.setFocus()
    press(panel.ui.agreed_combo, K.Key_Down)
    assert panel.ui.agreed_combo.currentText() == "Skotta, Tekniska avdelningen"
    assert panel.ui.name_edit.text() == "Skotta"
    assert panel.ui.places_spin.value() == 3
    panel.ui.save_button.click()
    window.settle()
    (column,) = window.page.board.columns
    assert (column.row.agreed_task_id, column.row.occurs_on) == (task, MONDAY)


def test_without_agreements_there_is_nothing_to_choose(morning: Morning, opened: Opener) -> None:
    morning.add("Ali")
    window = opened(morning.ctx)
    window.key(K.Key_N)
    assert not window.page.panel.ui.agreed_combo.isVisible()


def test_an_ended_agreement_is_warned_of_with_its_rule(
    morning: Morning, agreed: Agreements, opened: Opener
) -> None:
    agreed.task(agreed.signed(start=date(2025, 11, 1), end=date(2026, 10, 31)))
    morning.add("Ali")
    window = opened(morning.ctx)
    window.key(K.Key_N)
    panel = window.page.panel
    assert panel.ui.agreed_combo.itemText(1) == "Utgånget: Städa, Tekniska avdelningen"
    panel.ui.agreed_combo.setFocus()
    press(panel.ui.agreed_combo, K.Key_Down)
    panel.ui.save_button.click()
    window.settle()
    solve = window.page.ui.solve_list.model()
    lines = [solve.index(row, 0).data() for row in range(solve.rowCount())]
    assert "Städa: avtalet med Tekniska avdelningen gick ut 31 oktober 2026." in lines
    window.page.ui.solve_list.setCurrentIndex(solve.index(0, 0))
    window.page.ui.why_button.click()
    assert "RAG-42" in window.page.ui.why_label.text()


def test_who_only_reads_is_told_what_is_coming(
    morning: Morning, agreed: Agreements, opened: Opener
) -> None:
    agreed.task(agreed.signed())
    window = opened(morning.unit.as_role(Role.COORDINATOR))
    assert tasks(window) == []
    assert window.page.ui.solve_list.model().index(0, 0).data() == (
        "Avtalat den här dagen: Städa, Tekniska avdelningen."
    )
