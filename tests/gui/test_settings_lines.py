"""Inställningar as it is read: Tab as one sees, one line for one line, what holds now first."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ame_desktop.domain.setting_sources import OWN
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.gui.features.settings.columns import rule_columns
from ame_desktop.gui.features.settings.page import SettingsPage
from ame_desktop.gui.features.settings.people_days import in_order
from ame_desktop.gui.widgets.held_changes import UNSAVED
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


def editors(page: SettingsPage) -> Iterator[Any]:
    """Open the editor of the first row of every list, and of a new one where there is one."""
    for part in page.lists:
        section = go(page, part)
        news = [None] if section.add_button.isVisible() else []
        for row in (*news, *section.model.rows[:1]):
            page.edit(row)
            if page.dock.panel is not None:
                yield page.dock.panel
                page.dock.close_panel()


def test_every_editor_is_whole_across(exempelkommun: Any, open_page: Open) -> None:
    page = open_page(exempelkommun.context)
    for panel in editors(page):
        room = panel.form.parentWidget().width()
        assert panel.form.minimumSizeHint().width() <= room, panel.accessibleName()


def test_what_is_asked_for_is_marked(exempelkommun: Any, open_page: Open) -> None:
    page = open_page(exempelkommun.context)
    asked = set()
    for panel in editors(page):
        for edit in panel.form.findChildren(QLineEdit):
            edit.clear()
        panel.save_asked.emit()
        settle(page)
        for said in (each for each in panel.form.findChildren(QLabel) if each.isVisible()):
            if said.objectName().endswith("_error_label"):
                field = said.objectName().removesuffix("_error_label")
                label = panel.form.findChild(QLabel, f"{field}_label")
                assert label.text().endswith(" *"), (panel.accessibleName(), field)
                asked.add(panel.accessibleName())
    assert {"Ny ställföreträdare", "Ny vikarie", "Ny uppgift", "Ändra Närvarande"} <= asked


def test_a_setting_says_since_when_it_holds_and_why(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    section = go(page, RULES)
    rows = {row.name: row for row in section.model.rows}
    page.edit(rows[SettingName.UNMARKED_AT])
    panel: Any = page.dock.panel
    told = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "Värdet gäller från 2000-01-01. Källa: GAP-05; programmets förval." in told


def test_a_value_of_several_lines_is_one_line_of_the_list(unit: Unit, open_page: Open) -> None:
    section = go(open_page(unit.chief), RULES)
    value = next(each for each in rule_columns() if each.key == "value")
    rows = {row.name: row for row in section.model.rows}
    told = value.text(rows[SettingName.COMPETENCE_SCALE])
    assert told.startswith("Tränar med mycket stöd, Klarar med visst stöd")
    assert "\n" not in told


def test_choices_of_the_look_are_whole_with_large_text(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    go(page, "Utseende och lås")
    look: Any = page.stack.currentWidget()
    page.tools.theme.set_zoom(200)
    page.layout().activate()
    for combo in (look.zoom_combo, look.lock_combo):
        assert combo.maximumWidth() >= combo.sizeHint().width()
        longest = max(
            combo.fontMetrics().horizontalAdvance(combo.itemText(n)) for n in range(combo.count())
        )
        assert combo.sizeHint().width() > longest


def test_what_is_typed_is_not_lost_to_another_part(unit: Unit, open_page: Open, qtbot: Any) -> None:
    page = open_page(unit.chief)
    page.resize(1800, 690)
    go(page, RULES)
    row = page.lists[RULES].section.model
    assert row is not None
    page.edit(next(each for each in row.rows if each.name is SettingName.SICK_NOTE_DAYS))
    panel: Any = page.dock.panel
    panel.ui.antal_edit.setText("9")
    other = page.list.visualItemRect(page.list.item(0)).center()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=other)
    qtbot.waitUntil(lambda: page.section == RULES)
    assert [item.text() for item in page.list.selectedItems()] == [RULES]
    page.open("Personal")
    assert (page.section, page.stack.currentWidget()) == (RULES, page.lists[RULES].section)
    assert page.dock.panel is panel
    assert panel.ui.antal_edit.text() == "9"
    assert panel.summary == UNSAVED
    panel.cancel_button.click()
    section = go(page, "Personal")
    section.table.focus_first()
    page.edit(section.table.current_row)
    panel = page.dock.panel
    panel.ui.name_edit.setText("Anna Bergman")
    page.passwords.button.click()
    assert page.dock.panel is panel
    assert panel.summary == UNSAVED
