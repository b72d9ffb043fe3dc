"""Inställningar as it is read: Tab as one sees, one line for one line, what holds now first."""

from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.setting_sources import OWN
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.gui.features.settings.page import SettingsPage
from ame_desktop.gui.features.settings.people_days import in_order
from tests.gui.test_settings_page import Open, around, go, open_page, sections, settle
from tests.support.units import Unit

__all__ = ["around", "open_page"]
RULES = "Sekretesstext och regler"
TODAY = date(2026, 11, 23)


def reached(page: SettingsPage) -> list[QWidget]:
    """Return what Tab walks through in the part that is shown, from the list of parts."""
    found = []
    part, at = page.stack.currentWidget(), page.list.nextInFocusChain()
    while at is not page.list:
        tabbed = at.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if part.isAncestorOf(at) and tabbed and at.isVisible() and at.isEnabled():
            found.append(at)
        at = at.nextInFocusChain()
    return found


def test_tab_goes_as_one_reads_in_every_part(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    for section in sections(page):
        go(page, section)
        part = page.stack.currentWidget()
        places = [widget.mapTo(part, QPoint(0, 0)) for widget in reached(page)]
        for first, then in pairwise(places):
            assert (first.y(), first.x()) <= (then.y(), then.x()), section


def test_a_time_is_one_line_and_the_unit_is_its_source(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    section = go(page, RULES)
    section.table.select(SettingName.UNMARKED_AT)
    section.edit_button.click()
    panel: Any = page.dock.panel
    assert panel.accessibleName() == SettingName.UNMARKED_AT.label
    assert panel.ui.source_edit.text() == ""
    panel.ui.text_edit.setText("8.45")
    panel.save_asked.emit()
    settle(page)
    row = section.table.current_row
    assert row.value == {"text": "08:45"}
    assert row.source == f"{OWN}2026-11-23; avviker från GAP-05"


def test_what_holds_now_comes_first() -> None:
    past, now = (date(2026, 11, 2), date(2026, 11, 3)), (TODAY, TODAY)
    soon, later = (date(2026, 11, 24),) * 2, (date(2026, 12, 24),) * 2
    assert in_order([later, past, soon, now], lambda row: row, TODAY) == (now, soon, later, past)
