"""Observations of a person, with who made them and where."""

from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.observations import ObservationRow, Period
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.observations import Observation
from ame_desktop.storage.store import Reader


def observations(
    reader: Reader, participant_id: UUID, period: Period | None = None
) -> tuple[ObservationRow, ...]:
    """Return a person's observations, of a period or of all time; the latest first."""
    query = (
        select(
            Observation.id,
            Observation.version,
            Observation.day,
            Observation.heading,
            Observation.text,
            Arena.name,
            Observation.by_id,
            Staff.name,
        )
        .join(Staff, Staff.id == Observation.by_id)
        .join(Arena, Arena.id == Observation.arena_id, isouter=True)
        .where(Observation.participant_id == participant_id)
        .order_by(Observation.day.desc(), Observation.at.desc())
    )
    if period is not None:
        query = query.where(Observation.day >= period.first, Observation.day <= period.last)
    return tuple(
        ObservationRow(key, version, day, heading, text, arena or "", by_id, by)
        for key, version, day, heading, text, arena, by_id, by in reader.execute(query)
    )
