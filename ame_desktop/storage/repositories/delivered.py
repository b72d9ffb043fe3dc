"""Forgetting commands that were carried out long ago, and that nobody tries again."""

from datetime import datetime
from typing import Final

from sqlalchemy import select

from ame_desktop.storage.models.presence import DeliveredCommand
from ame_desktop.storage.unit_of_work import UnitOfWork

AT_ONCE: Final = 500
"""How many are forgotten at one login."""


def forget_delivered(work: UnitOfWork, before: datetime) -> None:
    """Forget what the one who acts had carried out before a moment."""
    old = (
        select(DeliveredCommand)
        .where(DeliveredCommand.staff_id == work.staff_id, DeliveredCommand.delivered_at < before)
        .limit(AT_ONCE)
    )
    for row in work.session.scalars(old):
        work.delete(row)
