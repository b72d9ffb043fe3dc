"""What a person has signed stands: whichever way a change of a mapping comes, the row refuses it.

Undo and an editor that was left open are ways too. Source: OSB-52.
"""

from typing import Any

from sqlalchemy import Connection, event, select
from sqlalchemy.orm import Mapper
from sqlalchemy.orm.attributes import get_history

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.mapping import MappingState
from ame_desktop.domain.mapping_rules import SEALED
from ame_desktop.storage.models.mapping import Mapping, MappingPart, MotivationPart


def _keep_mapping(mapper: Mapper[Any], _connection: Connection, row: Mapping) -> None:
    if _state_before(row) is not MappingState.SIGNED:
        return
    changed = (each for each in mapper.column_attrs if get_history(row, each.key).has_changes())
    if any(each.key != "version" for each in changed):
        raise DomainError(SEALED)


def _keep_deleted(_mapper: Mapper[Any], _connection: Connection, row: Mapping) -> None:
    if _state_before(row) is MappingState.SIGNED:
        raise DomainError(SEALED)


def _keep_part(
    _mapper: Mapper[Any], connection: Connection, row: MappingPart | MotivationPart
) -> None:
    # Held until the end of the transaction, so that nobody signs the mapping meanwhile.
    question = select(Mapping.state).where(Mapping.id == row.mapping_id).with_for_update()
    if connection.execute(question).scalar() is MappingState.SIGNED:
        raise DomainError(SEALED)


def _state_before(row: Mapping) -> MappingState:
    removed = get_history(row, "state").deleted
    state: MappingState = removed[0] if removed else row.state
    return state


event.listen(Mapping, "before_update", _keep_mapping)
event.listen(Mapping, "before_delete", _keep_deleted)
for _kind in (MappingPart, MotivationPart):
    for _change in ("before_insert", "before_update", "before_delete"):
        event.listen(_kind, _change, _keep_part)
