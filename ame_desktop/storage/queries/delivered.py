"""Which commands have been carried out, of those that may be tried again."""

from uuid import UUID

from sqlalchemy import select

from ame_desktop.storage.models.presence import DeliveredCommand
from ame_desktop.storage.store import Reader


def is_delivered(reader: Reader, command_id: UUID) -> bool:
    """Whether a command has been carried out."""
    found = select(DeliveredCommand.id).where(DeliveredCommand.id == command_id)
    return reader.execute(found).first() is not None
