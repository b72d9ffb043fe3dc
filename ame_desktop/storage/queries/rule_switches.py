"""What the unit has decided of rules from other places, over time."""

from sqlalchemy import select

from ame_desktop.domain.rule_switches import SwitchState
from ame_desktop.storage.models.access import UnitSetting
from ame_desktop.storage.repositories.unit_settings import SWITCH
from ame_desktop.storage.store import Reader


def states(reader: Reader) -> tuple[SwitchState, ...]:
    """Return all decisions, oldest first. One question."""
    query = select(
        UnitSetting.name, UnitSetting.valid_from, UnitSetting.value, UnitSetting.source
    ).where(UnitSetting.name.startswith(SWITCH))
    return tuple(
        SwitchState(name.removeprefix(SWITCH), valid_from, bool(value["galler"]), source)
        for name, valid_from, value, source in reader.execute(
            query.order_by(UnitSetting.valid_from)
        )
    )
