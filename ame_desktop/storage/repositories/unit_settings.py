"""Settings of the unit, loaded for change."""

from sqlalchemy import select

from ame_desktop.domain.unit_settings import SettingRow
from ame_desktop.storage.models.access import UnitSetting
from ame_desktop.storage.unit_of_work import UnitOfWork


def put_setting(work: UnitOfWork, setting: SettingRow) -> None:
    """Store what holds from a day on, in place of what held from that same day."""
    query = select(UnitSetting).where(
        UnitSetting.name == setting.name.value, UnitSetting.valid_from == setting.valid_from
    )
    row = work.session.scalars(query).first()
    if row is None:
        row = UnitSetting(name=setting.name.value, valid_from=setting.valid_from)
        work.add(row)
    row.value, row.source = dict(setting.value), setting.source
