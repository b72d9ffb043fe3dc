"""The unit itself."""

from datetime import date
from uuid import UUID

from sqlalchemy import select

from ame_desktop.storage.models.access import UnitSetting
from ame_desktop.storage.models.administration import UnitInfo
from ame_desktop.storage.store import Reader

RECOVERY_CONFIRMED = "recovery_confirmed"
SINCE_EVER = date(2000, 1, 1)


def name_and_kind(reader: Reader) -> tuple[str, bool] | None:
    """Return the unit's name and whether it is for training."""
    row = reader.execute(select(UnitInfo.name, UnitInfo.is_demo)).first()
    return (row.name, row.is_demo) if row else None


def unit_id(reader: Reader) -> UUID | None:
    """Return the unit's own identity, which stays the same wherever its data is moved."""
    return reader.execute(select(UnitInfo.id)).scalars().first()


def recovery_confirmed(reader: Reader) -> bool:
    """Whether a recovery code of a unit on a server was typed back."""
    return confirmed_id(reader) is not None


def confirmed_id(reader: Reader) -> UUID | None:
    """Return the row that says that a recovery code was typed back, where it was."""
    question = select(UnitSetting.id).where(UnitSetting.name == RECOVERY_CONFIRMED)
    return reader.execute(question).scalars().first()
