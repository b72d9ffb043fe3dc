"""How many months broken and expired plans run, as the unit has set it."""

from datetime import date

from ame_desktop.domain.broken_plans import BreakTimes
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.store import Reader


def times(reader: Reader, today: date) -> BreakTimes:
    """Return how many months such plans run. Source: TRE-34, TRE-35, TRE-36."""
    held = unit_settings.settings(reader)

    def number(name: SettingName) -> int:
        return int(setting_on(held, name, today).value["antal"])

    return BreakTimes(
        number(SettingName.BROKEN_MONTHS),
        number(SettingName.EXPIRED_MONTHS),
        number(SettingName.BREAK_EXTENSION_MONTHS),
    )
