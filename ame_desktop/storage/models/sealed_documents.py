"""What has been fixed is never changed: whichever way a change comes, the row refuses it.

Undo and an editor that was left open are ways too, so the rule stands with the tables.
"""

from typing import Any

from sqlalchemy import Connection, event, select
from sqlalchemy.orm import Mapper
from sqlalchemy.orm.attributes import get_history

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.final_documents import DocumentState, may_become
from ame_desktop.storage.models.final_documents import DocumentSection, FinalDocument, StoredFile

SEALED = "Dokumentet är fastställt och kan inte ändras. Rätta det i en ny utgåva."
# What happens to a fixed document without any change of what it says.
AFTERWARDS = frozenset({"state", "version", "released_by_id", "released_at", "sent_on"})


def _keep_document(_mapper: Mapper[Any], _connection: Connection, row: FinalDocument) -> None:
    before = _state_before(row)
    if before is DocumentState.DRAFT:
        return
    changed = {
        attribute.key
        for attribute in _mapper.column_attrs
        if get_history(row, attribute.key).has_changes()
    }
    moved = "state" not in changed or may_become(before, row.state)
    if changed - AFTERWARDS or not moved:
        raise DomainError(SEALED)


def _keep_deleted(_mapper: Mapper[Any], _connection: Connection, row: FinalDocument) -> None:
    if _state_before(row) is not DocumentState.DRAFT:
        raise DomainError(SEALED)


def _keep_section(_mapper: Mapper[Any], connection: Connection, row: DocumentSection) -> None:
    # Held until the end of the transaction, so that nobody fixes the document meanwhile.
    question = (
        select(FinalDocument.state).where(FinalDocument.id == row.document_id).with_for_update()
    )
    if connection.execute(question).scalar() not in (None, DocumentState.DRAFT):
        raise DomainError(SEALED)


def _keep_file(_mapper: Mapper[Any], _connection: Connection, _row: StoredFile) -> None:
    raise DomainError(SEALED)


def _state_before(row: FinalDocument) -> DocumentState:
    removed = get_history(row, "state").deleted
    state: DocumentState = removed[0] if removed else row.state
    return state


event.listen(FinalDocument, "before_update", _keep_document)
event.listen(FinalDocument, "before_delete", _keep_deleted)
for _change in ("before_insert", "before_update", "before_delete"):
    event.listen(DocumentSection, _change, _keep_section)
event.listen(StoredFile, "before_update", _keep_file)
