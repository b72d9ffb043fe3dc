"""The unit's settings over time."""

from sqlalchemy import select

from ame_desktop.domain.unit_settings import SettingName, SettingRow
from ame_desktop.storage.models.access import UnitSetting
from ame_desktop.storage.store import Reader


def settings(reader: Reader) -> tuple[SettingRow, ...]:
    """Return all settings of the unit, oldest first; names of other rooms are left out."""
    query = select(
        UnitSetting.name, UnitSetting.valid_from, UnitSetting.value, UnitSetting.source
    ).where(UnitSetting.name.in_([name.value for name in SettingName]))
    rows = reader.execute(query.order_by(UnitSetting.valid_from))
    return tuple(
        SettingRow(SettingName(name), valid_from, value, source)
        for name, valid_from, value, source in rows
    )
