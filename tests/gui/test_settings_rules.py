"""*Regler från andra håll* in Inställningar: a rule is switched off beside the list."""

from datetime import date
from typing import Any

from ame_desktop.domain.access import Role
from ame_desktop.gui.features.settings.rule_switches import TITLE
from ame_desktop.services.rule_switches import PRESET, WHO_DECIDED, rules_off
from tests.gui.test_settings_page import Open, around, go, open_page, sections, settle
from tests.support.accessible import assert_named
from tests.support.units import Unit

__all__ = ["around", "open_page"]
RULE = "OSB-73"


def test_a_rule_is_switched_off_from_a_day(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    section = go(page, TITLE)
    section.table.select(RULE)
    section.edit_button.click()
    panel: Any = page.dock.panel
    assert "AF-dag" in panel.ui.does_label.text()
    assert_named(panel)
    panel.ui.on_check.setChecked(False)
    panel.ui.valid_from_edit.setText("2026-12-01")
    panel.ui.source_edit.setText("Arbetsplatsträff")
    panel.save_asked.emit()
    settle(page)
    with unit.store.read() as reader:
        assert RULE not in rules_off(reader, date(2026, 11, 30))
        assert RULE in rules_off(reader, date(2026, 12, 1))
    row = next(row for row in section.model.rows if row.switch.rule == RULE)
    assert row.state == "På, av från 2026-12-01"


def test_who_decided_is_asked_for(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    section = go(page, TITLE)
    section.table.select(RULE)
    section.edit_button.click()
    panel: Any = page.dock.panel
    assert panel.ui.source_edit.text() == ""
    for written in (" ", PRESET):
        panel.ui.on_check.setChecked(False)
        panel.ui.source_edit.setText(written)
        panel.save_asked.emit()
        settle(page)
        assert panel.ui.source_error_label.text() == WHO_DECIDED
    with unit.store.read() as reader:
        assert RULE not in rules_off(reader, date(2026, 11, 30))


def test_a_day_that_does_not_exist_is_said_beside_the_field(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    section = go(page, TITLE)
    section.table.select(RULE)
    section.edit_button.click()
    panel: Any = page.dock.panel
    panel.ui.valid_from_edit.setText("31/2")
    panel.save_asked.emit()
    settle(page)
    assert panel.ui.valid_from_error_label.isVisible()


def test_only_who_keeps_the_unit_sees_the_rules(unit: Unit, open_page: Open) -> None:
    assert TITLE in sections(open_page(unit.as_role(Role.UNIT_CHIEF)))
    assert TITLE not in sections(open_page(unit.as_role(Role.CONSULTANT)))
