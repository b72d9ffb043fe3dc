"""The scanned paper of a note, as it was kept."""

from uuid import UUID

from sqlalchemy import select

from ame_desktop.storage.models.final_documents import StoredFile
from ame_desktop.storage.models.plans import NotePaper
from ame_desktop.storage.store import Reader


def paper(reader: Reader, note_id: UUID) -> tuple[bytes, str] | None:
    """Return the bytes of a note's paper, with the hash that they were stored under."""
    query = select(StoredFile.content, StoredFile.sha256).join(
        NotePaper, NotePaper.stored_file_id == StoredFile.id
    )
    found = reader.execute(query.where(NotePaper.note_id == note_id)).one_or_none()
    return None if found is None else (found.content, found.sha256)
