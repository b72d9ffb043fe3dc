"""Settings of the unit, loaded for change."""

from datetime import date
from typing import Any, Final

from sqlalchemy import select

from ame_desktop.domain.rule_switches import SwitchState
from ame_desktop.domain.unit_settings import SettingRow
from ame_desktop.storage.models.access import UnitSetting
from ame_desktop.storage.unit_of_work import UnitOfWork

SWITCH: Final = "regel "
"""What the name of a rule's own setting begins with, before the rule's number."""


def put_setting(work: UnitOfWork, setting: SettingRow) -> None:
    """Store what holds from a day on, in place of what held from that same day."""
    _put(work, setting.name.value, setting.valid_from, dict(setting.value), setting.source)


def put_switch(work: UnitOfWork, state: SwitchState) -> None:
    """Store whether a rule holds from a day on, in place of what held from that same day."""
    _put(work, f"{SWITCH}{state.rule}", state.valid_from, {"galler": state.on}, state.source)


def _put(work: UnitOfWork, name: str, valid_from: date, value: dict[str, Any], source: str) -> None:
    query = select(UnitSetting).where(
        UnitSetting.name == name, UnitSetting.valid_from == valid_from
    )
    row = work.session.scalars(query).first()
    if row is None:
        row = UnitSetting(name=name, valid_from=valid_from)
        work.add(row)
    row.value, row.source = value, source
