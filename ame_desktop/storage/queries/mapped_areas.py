"""In which areas of a person's mapping something is written since a day. Source: TRE-37"""

from datetime import date
from uuid import UUID

from sqlalchemy import or_, select

from ame_desktop.domain.mapping import MappingArea
from ame_desktop.storage.models.mapping import Mapping, MappingPart
from ame_desktop.storage.store import Reader


def mapped_areas(reader: Reader, participant_id: UUID, since: date) -> frozenset[MappingArea]:
    """Return the areas where something is written in a mapping begun since a day."""
    written = or_(MappingPart.hinder != "", MappingPart.facts != "", MappingPart.resources != "")
    query = (
        select(MappingPart.area)
        .join(Mapping, Mapping.id == MappingPart.mapping_id)
        .where(MappingPart.participant_id == participant_id, Mapping.started_on >= since, written)
    )
    return frozenset(reader.scalars(query))
