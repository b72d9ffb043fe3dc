"""The unit's settings: each holds from a date on and says where it comes from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.setting_defaults import DEFAULT_SETTINGS
from ame_desktop.domain.setting_names import FIRST_DAY, SettingName, SettingRow

__all__ = [
    "COMPETENCE_STEPS",
    "DEFAULT_SETTINGS",
    "FIRST_DAY",
    "SettingName",
    "SettingRow",
    "StateChoice",
    "setting_on",
    "state_choices",
    "states_value",
]
COMPETENCE_STEPS = 4


@dataclass(frozen=True)
class StateChoice:
    """How a state of attendance is shown and reached at this unit.

    ``key`` is the letter that sets the state in the grid; an empty key leaves it to the menu.
    """

    state: AttendanceState
    label: str
    key: str
    enabled: bool = True


def state_choices(value: dict[str, Any]) -> tuple[StateChoice, ...]:
    """Return all states with the unit's own names and keys; what is not set has the program's."""
    own = {str(item.get("lage")): item for item in value.get("lagen", [])}
    found = []
    for state in AttendanceState:
        item = own.get(state.value, {})
        label = str(item.get("namn") or state.label)
        key = str(item.get("tangent", state.value)).upper()
        found.append(StateChoice(state, label, key, bool(item.get("anvands", True))))
    return tuple(found)


def states_value(choices: Iterable[StateChoice]) -> dict[str, Any]:
    """Return the choices as the setting stores them.

    Raises:
        DomainError: a key stands twice or is not one letter, or a name is missing.
    """
    rows = []
    keys: dict[str, str] = {}
    for choice in choices:
        label = fitting_text(choice.label, "Namnet", 40, field="label")
        if not label:
            raise DomainError("Skriv ett namn för varje läge.", field="label")
        key = choice.key.strip().upper()
        if len(key) > 1 or (key and not key.isalpha()):
            raise DomainError(f"Välj en bokstav för {label}, eller lämna tomt.", field="key")
        if key and choice.enabled and key in keys:
            raise DomainError(f"{label} och {keys[key]} har samma tangent: {key}.", field="key")
        if choice.enabled:
            keys[key] = label
        rows.append(
            {
                "lage": choice.state.value,
                "namn": label,
                "tangent": key,
                "anvands": choice.enabled or choice.state is AttendanceState.PRESENT,
            }
        )
    return {"lagen": rows}


def setting_on(rows: Iterable[SettingRow], name: SettingName, day: date) -> SettingRow:
    """Return what holds on a day; without a row of the unit's own, what the program comes with."""
    own = [row for row in rows if row.name is name and row.valid_from <= day]
    if own:
        return max(own, key=lambda row: row.valid_from)
    return next(row for row in DEFAULT_SETTINGS if row.name is name)
