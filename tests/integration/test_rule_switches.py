"""Rules from other places: off from a day on, one by one, and what then falls silent."""

from dataclasses import replace
from datetime import date

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.errors import ChangedSinceError, NotPermittedError
from ame_desktop.domain.placement_rows import PlacementDraft
from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.rule_switches import SWITCHES, RuleSwitch, SwitchState, holds, switch_of
from ame_desktop.domain.rule_switches.kinds import SwitchRow, is_foreign
from ame_desktop.services import reminders, rule_switches
from ame_desktop.services.placements.reading import remarks_on
from ame_desktop.services.undo import undo
from tests.support.people import add_person
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
RULE = "OSB-73"


def _row(unit: Unit, rule: str = RULE) -> SwitchRow:
    return next(r for r in rule_switches.rule_list(unit.chief) if r.switch.rule == rule)


def _on(unit: Unit, day: date) -> bool:
    with unit.store.read() as reader:
        return rule_switches.is_on(reader, RULE, day)


def test_a_rule_is_off_from_its_day_and_comes_back(any_unit: Unit) -> None:
    assert _on(any_unit, TODAY)
    assert _row(any_unit).state == "På"
    later = date(2027, 1, 1)
    done = rule_switches.set_rule(any_unit.chief, RULE, False, later, "Beslut 4", _row(any_unit))
    assert _on(any_unit, date(2026, 12, 31))
    assert not _on(any_unit, later)
    assert _row(any_unit).state == "På, av från 2027-01-01"
    undo(any_unit.chief, done.changes)
    assert _on(any_unit, later)


def test_rules_are_switched_each_by_itself(unit: Unit) -> None:
    later = date(2027, 1, 1)
    rule_switches.set_rule(unit.chief, RULE, False, later, "Beslut", _row(unit))
    rule_switches.set_rule(unit.chief, "OSB-81", False, TODAY, "Beslut", _row(unit, "OSB-81"))
    with unit.store.read() as reader:
        assert rule_switches.rules_off(reader, TODAY) >= {"OSB-81"}
        assert RULE not in rule_switches.rules_off(reader, TODAY)
        assert rule_switches.rules_off(reader, later) >= {RULE, "OSB-81"}


def test_a_reminder_falls_silent_with_its_rule(unit: Unit) -> None:
    kinds = {row.kind for row in reminders.todo(unit.chief)}
    assert TodoKind.AF_DAY in kinds
    assert reminders.why(unit.chief, TodoKind.AF_DAY).on
    rule_switches.set_rule(unit.chief, RULE, False, TODAY, "Beslut 4", _row(unit))
    assert TodoKind.AF_DAY not in {row.kind for row in reminders.todo(unit.chief)}
    why = reminders.why(unit.chief, TodoKind.AF_DAY)
    assert not why.on
    assert "avstängd" in why.sentence
    silent = [row.timer.kind for row in reminders.timers(unit.chief) if not row.on]
    assert silent == [TodoKind.AF_DAY]


def test_a_placement_is_not_stopped_by_a_rule_that_is_off(unit: Unit) -> None:
    person = add_person(unit.chief, unit.arena("Utegrupp"))
    draft = PlacementDraft(person, ActivityForm.RESOURCE_EMPLOYMENT, TODAY, host_unit="Förskolan")
    rules = ("OSB-91", "OSB-94", "OSB-95", "OSB-96")
    assert {row.rule for row in remarks_on(unit.chief, draft)} >= set(rules)
    for rule in rules:
        rule_switches.set_rule(unit.chief, rule, False, TODAY, "Beslut", _row(unit, rule))
        assert rule not in {row.rule for row in remarks_on(unit.chief, draft)}
    assert "RAG-10" in {row.rule for row in remarks_on(unit.chief, draft)}


def test_a_law_that_binds_somebody_else_does_not_keep_a_reminder(unit: Unit) -> None:
    for rule in ("AFR-08", "AFR-22"):
        assert reminders.why(unit.chief, TodoKind.AF_PLAN_RENEWED).on
        rule_switches.set_rule(unit.chief, rule, False, TODAY, "Beslut", _row(unit, rule))
    assert not reminders.why(unit.chief, TodoKind.AF_PLAN_RENEWED).on


def test_what_would_change_is_said_before(unit: Unit) -> None:
    said = rule_switches.switch_effect(unit.chief, RULE, False, TODAY)
    assert said == "Regeln OSB-73 är av från 2026-11-23. Att göra slutar påminna om af-dag."
    assert "Inget ändras" in rule_switches.switch_effect(unit.chief, RULE, True, TODAY)


def test_what_somebody_else_has_decided_meanwhile_is_not_overwritten(unit: Unit) -> None:
    seen = _row(unit)
    rule_switches.set_rule(unit.chief, RULE, False, TODAY, "Beslut 4", seen)
    with pytest.raises(ChangedSinceError):
        rule_switches.set_rule(unit.chief, RULE, False, TODAY, "Beslut 5", seen)


def test_only_the_chief_and_the_administrator_switch(unit: Unit) -> None:
    seen = _row(unit)
    for role in set(Role) - {Role.UNIT_CHIEF, Role.ADMINISTRATOR}:
        ctx = unit.as_role(role, arenas=(unit.arena("Utegrupp"),))
        with pytest.raises(NotPermittedError):
            rule_switches.set_rule(ctx, RULE, False, TODAY, "Beslut", seen)
        with pytest.raises(NotPermittedError):
            rule_switches.rule_list(ctx)


def test_own_guideline_and_law_have_no_switch() -> None:
    rules = [switch.rule for switch in SWITCHES]
    assert len(set(rules)) == len(rules)
    assert all(is_foreign(rule) for rule in rules)
    with pytest.raises(KeyError):
        switch_of("RAG-08")


@pytest.mark.parametrize(
    ("rules", "off", "expected"),
    [
        ((), (), True),
        (("OSB-73", "OSB-74"), (), True),
        (("OSB-73", "OSB-74"), ("OSB-73",), False),
        (("RAG-20", "OSB-73"), ("OSB-73",), True),
        (("OSB-73", "OSB-81"), ("OSB-73",), True),
        (("OSB-73", "OSB-81"), ("OSB-73", "OSB-81"), False),
        (("OSB-74",), ("OSB-73",), True),
    ],
)
def test_something_holds_while_one_rule_of_it_does(
    rules: tuple[str, ...], off: tuple[str, ...], expected: bool
) -> None:
    assert holds(rules, frozenset(off)) == expected


def test_the_words_of_a_row_say_what_is_decided_for_later() -> None:
    row = SwitchRow(RuleSwitch("OSB-73", ""), "", False, None, "")
    assert row.state == "Av"
    coming = SwitchState("OSB-73", date(2027, 1, 1), True, "")
    assert replace(row, coming=coming).state == "Av, på från 2027-01-01"
