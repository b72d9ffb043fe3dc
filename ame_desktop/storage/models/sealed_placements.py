"""What has been decided of a placement stands: whichever way a change comes, the row refuses it.

Undo is a way too, and somebody else can have decided in the meantime. Source: RAG-10.
"""

from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.orm import Mapper, object_session
from sqlalchemy.orm.attributes import get_history

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.placement_drafts import DECIDED, decided_sentence
from ame_desktop.domain.placements import PlacementState
from ame_desktop.storage.models.placements import Placement

UNDECIDED = "Placeringen kan ha ändrats sedan beslutet. Föreslå den på nytt."
SETTLED = "Placeringen är avgjord och kan inte ändras. Lägg upp en ny."
FINAL = frozenset({PlacementState.ENDED, PlacementState.REFUSED})
# From a decision that waits, and from a closing that is turned back.
BEFORE_APPROVED = frozenset({PlacementState.WAITING, PlacementState.APPROVED, PlacementState.ENDED})


_MADE = "placements made"


def _made(_mapper: Mapper[Any], _connection: Connection, row: Placement) -> None:
    """Remember what this command itself has laid up: it is decided first when it is stored."""
    session = object_session(row)
    if session is not None:
        session.info.setdefault(_MADE, set()).add(row.id)


def _keep_decided(mapper: Mapper[Any], _connection: Connection, row: Placement) -> None:
    session = object_session(row)
    if session is not None and row.id in session.info.get(_MADE, ()):
        return
    before, after = _state_before(row), row.state
    changed = {
        attribute.key
        for attribute in mapper.column_attrs
        if attribute.key != "version" and get_history(row, attribute.key).has_changes()
    }
    if after is PlacementState.APPROVED and before not in BEFORE_APPROVED:
        raise DomainError(UNDECIDED, rule="RAG-10")
    if before is after is PlacementState.APPROVED and changed & DECIDED.keys():
        raise decided_sentence(next(name for name in DECIDED if name in changed))
    if before is after and before in FINAL and changed:
        raise DomainError(SETTLED)


def _state_before(row: Placement) -> PlacementState:
    removed = get_history(row, "state").deleted
    state: PlacementState = removed[0] if removed else row.state
    return state


event.listen(Placement, "after_insert", _made)
event.listen(Placement, "before_update", _keep_decided)
