"""What the plans at Arbetsförmedlingen are measured by: the settings that hold on a day."""

from collections.abc import Iterable
from datetime import date

from ame_desktop.domain.af_plans import AfTimes
from ame_desktop.domain.unit_settings import SettingName, SettingRow, setting_on

_LEVELS = {
    1: SettingName.AF_PLAN_MONTHS,
    2: SettingName.AF_PLAN_MONTHS_MEDIUM,
    3: SettingName.AF_PLAN_MONTHS_COMPLEX,
}


def af_times(settings: Iterable[SettingRow], today: date) -> AfTimes:
    """Return the days and months that hold on a day. Source: AFR-07, AFR-08, AFR-22."""
    rows = tuple(settings)

    def number(name: SettingName) -> int:
        return int(setting_on(rows, name, today).value["antal"])

    months = {level: number(name) for level, name in _LEVELS.items()}
    return AfTimes(number(SettingName.AF_PLAN_DAYS), months)
