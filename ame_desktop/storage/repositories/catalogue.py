"""The catalogue, loaded for change."""

from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.storage.models.briefing import Vehicle
from ame_desktop.storage.unit_of_work import UnitOfWork


def vehicle_name_taken(work: UnitOfWork, name: str, own: UUID | None) -> bool:
    """Whether another vehicle has the name."""
    query = select(Vehicle.id).where(func.lower(Vehicle.name) == name.lower())
    return any(key != own for key in work.session.scalars(query))
