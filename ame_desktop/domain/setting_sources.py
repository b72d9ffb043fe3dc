"""Where the value of a setting comes from: the program, the unit itself, or what somebody wrote."""

from datetime import date
from typing import Any, Final

from ame_desktop.domain.setting_defaults import DEFAULT_SETTINGS
from ame_desktop.domain.setting_names import SettingName, SettingRow

OWN: Final = "Enhetens val från "
_PRESET: Final = "programmets förval"


def source_of(name: SettingName, valid_from: date, value: dict[str, Any], written: str) -> str:
    """Return the source of a value: what somebody wrote, else who chose it.

    The program's own source is said only of the program's own value. What the unit has changed
    names the day, and the rule that it departs from.

    Args:
        name: the setting.
        valid_from: the day that the value holds from.
        value: the value.
        written: the source as it was written; empty where nobody named any.
    """
    if not _is_by_itself(name, written):
        return written
    preset = _preset(name)
    if value == preset.value:
        return preset.source
    rules = _without_preset(preset.source)
    chosen = f"{OWN}{valid_from.isoformat()}"
    return f"{chosen}; avviker från {rules}" if rules else chosen


def written_source(row: SettingRow) -> str:
    """Return the source that somebody wrote, or an empty string where nobody did."""
    return "" if _is_by_itself(row.name, row.source) else row.source


def told_source(row: SettingRow) -> str:
    """Return the source as it is shown, also of what was stored with the program's own."""
    return source_of(row.name, row.valid_from, row.value, row.source)


def _is_by_itself(name: SettingName, written: str) -> bool:
    """Whether a source is nothing that somebody wrote."""
    told = written.strip()
    return told in {"", _preset(name).source} or told.startswith(OWN) or _PRESET in told.casefold()


def _preset(name: SettingName) -> SettingRow:
    return next(row for row in DEFAULT_SETTINGS if row.name is name)


def _without_preset(source: str) -> str:
    at = source.casefold().find(_PRESET)
    return source if at < 0 else source[:at].rstrip(" ;,")
