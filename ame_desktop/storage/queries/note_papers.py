"""The scanned paper of a note, as it was kept."""

from uuid import UUID

from sqlalchemy import select

from ame_desktop.storage.models.final_documents import StoredFile
from ame_desktop.storage.models.plans import NotePaper
from ame_desktop.storage.store import Reader


def paper(reader: Reader, note_id: UUID) -> bytes | None:
    """Return the bytes of a note's paper."""
    query = select(StoredFile.content).join(NotePaper, NotePaper.stored_file_id == StoredFile.id)
    return reader.execute(query.where(NotePaper.note_id == note_id)).scalar_one_or_none()
