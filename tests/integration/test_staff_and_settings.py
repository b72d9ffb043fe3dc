"""Staff with roles and arenas, and the unit's dated settings, on both storages."""

from dataclasses import replace
from datetime import date

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.staff import StaffDraft
from ame_desktop.domain.unit_settings import SettingName, states_value
from ame_desktop.services.settings import (
    attendance_choices,
    number_setting,
    secrecy_text,
    set_setting,
    setting,
    setting_history,
)
from ame_desktop.services.staff import add_staff, edit_staff, staff_list
from ame_desktop.services.undo import undo
from tests.support.units import Unit

TODAY = date(2026, 11, 23)


def test_staff_hold_combined_roles_and_arenas(any_unit: Unit) -> None:
    outside = any_unit.arena("Utegrupp")
    draft = StaffDraft(
        " Hans.Ek ", "Hans Ek", frozenset({Role.SUPERVISOR, Role.CONSULTANT}), frozenset({outside})
    )
    key = add_staff(any_unit.chief, draft).value
    row = next(row for row in staff_list(any_unit.chief) if row.staff_id == key)
    assert row.login == "hans.ek"
    assert row.role_text == "Handledare, Konsulent"
    assert row.arena_ids == {outside}
    with pytest.raises(DomainError, match="upptaget"):
        add_staff(any_unit.chief, replace(draft, name="Hanna"))
    changed = replace(draft, roles=frozenset({Role.COORDINATOR}), arena_ids=frozenset())
    done = edit_staff(any_unit.chief, key, row.version, replace(changed, active=False))
    assert key not in [row.staff_id for row in staff_list(any_unit.chief)]
    gone = next(row for row in staff_list(any_unit.chief, left=True) if row.staff_id == key)
    assert gone.roles == {Role.COORDINATOR}
    undo(any_unit.chief, done.changes)
    back = next(row for row in staff_list(any_unit.chief) if row.staff_id == key)
    assert back.roles == row.roles


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (StaffDraft("a", "Anna", frozenset({Role.CONSULTANT})), "login"),
        (StaffDraft("anna b", "Anna", frozenset({Role.CONSULTANT})), "login"),
        (StaffDraft("anna", " ", frozenset({Role.CONSULTANT})), "name"),
        (StaffDraft("anna", "Anna"), "roles"),
        (StaffDraft("anna", "Anna", frozenset({Role.SUPERVISOR})), "arenas"),
    ],
)
def test_staff_that_does_not_add_up(unit: Unit, draft: StaffDraft, field: str) -> None:
    with pytest.raises(DomainError) as raised:
        add_staff(unit.chief, draft)
    assert raised.value.field == field


def test_the_unit_keeps_a_chief_and_an_administrator(unit: Unit) -> None:
    row = next(row for row in staff_list(unit.chief) if row.login == "chef")
    draft = StaffDraft(row.login, row.name, frozenset({Role.UNIT_CHIEF}))
    with pytest.raises(DomainError, match="administratör"):
        edit_staff(unit.chief, row.staff_id, row.version, draft)
    with pytest.raises(NotPermittedError):
        add_staff(unit.as_role(Role.UNIT_CHIEF), draft)


def test_a_setting_holds_from_its_day(any_unit: Unit) -> None:
    assert "26 kap. 1 §" in secrecy_text(any_unit.chief)
    spring = date(2027, 3, 1)
    done = set_setting(
        any_unit.chief, SettingName.SECRECY_TEXT, spring, {"text": " Ny text "}, "Beslut 2027-02"
    )
    assert "26 kap. 1 §" in secrecy_text(any_unit.chief)
    assert secrecy_text(any_unit.chief, spring) == "Ny text"
    rows = setting_history(any_unit.chief, SettingName.SECRECY_TEXT)
    assert [row.valid_from.year for row in rows] == [2027, 2000]
    assert rows[0].source == "Beslut 2027-02"
    undo(any_unit.chief, done.changes)
    assert len(setting_history(any_unit.chief, SettingName.SECRECY_TEXT)) == 1
    assert number_setting(any_unit.chief, SettingName.SICK_NOTE_DAYS) == 7
    assert setting(any_unit.chief, SettingName.SICK_NOTE_DAYS).source == "TRE-61"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (SettingName.SECRECY_TEXT, {"text": " "}),
        (SettingName.SICK_NOTE_DAYS, {"antal": 0}),
        (SettingName.SICK_NOTE_DAYS, {"antal": "sju"}),
        (SettingName.CORRECTION_DAYS, {"antal": 61}),
        (SettingName.ATTENDANCE_STATES, {"lagen": [{"lage": "S", "tangent": "N"}]}),
        (SettingName.ATTENDANCE_STATES, {"lagen": [{"lage": "S", "tangent": "7"}]}),
    ],
)
def test_a_setting_that_does_not_add_up(unit: Unit, name: SettingName, value: dict) -> None:
    with pytest.raises(DomainError):
        set_setting(unit.chief, name, TODAY, value)
    with pytest.raises(NotPermittedError):
        set_setting(unit.as_role(Role.CONSULTANT), name, TODAY, value)


def test_states_get_the_units_own_names_and_keys(any_unit: Unit) -> None:
    choices = attendance_choices(any_unit.chief)
    assert [choice.key for choice in choices] == [state.value for state in AttendanceState]
    own = [
        replace(choice, label="Vård av barn", key="B")
        if choice.state is AttendanceState.CHILD_CARE
        else replace(choice, enabled=choice.state is not AttendanceState.LEFT_EARLY)
        for choice in choices
    ]
    set_setting(any_unit.chief, SettingName.ATTENDANCE_STATES, TODAY, states_value(own))
    found = {choice.state: choice for choice in attendance_choices(any_unit.chief)}
    assert found[AttendanceState.CHILD_CARE].label == "Vård av barn"
    assert found[AttendanceState.CHILD_CARE].key == "B"
    assert not found[AttendanceState.LEFT_EARLY].enabled
    assert found[AttendanceState.PRESENT].enabled
