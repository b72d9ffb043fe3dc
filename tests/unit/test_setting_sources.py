"""The source of a setting: never the program's own for what the unit has changed."""

from datetime import date

import pytest

from ame_desktop.domain.setting_sources import OWN, source_of, told_source, written_source
from ame_desktop.domain.unit_settings import DEFAULT_SETTINGS, SettingName, SettingRow

DAY = date(2026, 11, 23)
CHOSEN = f"{OWN}2026-11-23; avviker från GAP-05"
PRESET = "GAP-05; programmets förval"
TIME = SettingName.UNMARKED_AT


@pytest.mark.parametrize(
    ("value", "written", "told"),
    [
        ("08:45", PRESET, CHOSEN),
        ("08:45", "", CHOSEN),
        ("08:45", "Programmets förval", CHOSEN),
        ("08:45", f"{OWN}2026-01-02; avviker från GAP-05", CHOSEN),
        ("08:45", "Arbetsplatsträff 3 nov", "Arbetsplatsträff 3 nov"),
        ("09:15", CHOSEN, PRESET),
        ("09:15", "", PRESET),
    ],
)
def test_who_chose_a_value(value: str, written: str, told: str) -> None:
    found = source_of(TIME, DAY, {"text": value}, written)
    assert found == told
    assert source_of(TIME, DAY, {"text": value}, found) == told


@pytest.mark.parametrize("preset", DEFAULT_SETTINGS, ids=lambda row: row.name.value)
def test_no_changed_value_is_the_programs_own(preset: SettingRow) -> None:
    assert told_source(preset) == preset.source
    changed = SettingRow(preset.name, DAY, {"antal": -1}, preset.source)
    assert told_source(changed).startswith(f"{OWN}2026-11-23")
    assert "förval" not in told_source(changed)
    assert written_source(changed) == ""
