"""The bytes that are kept as they were: PDFs of fixed documents, and the logo."""

from uuid import UUID

from sqlalchemy import select

from ame_desktop.storage.models.final_documents import StoredFile
from ame_desktop.storage.store import Reader


def stored_pdf(reader: Reader, document_id: UUID) -> tuple[bytes, str] | None:
    """Return a fixed document's bytes and the hash that they had when they were stored."""
    question = select(StoredFile.content, StoredFile.sha256).where(
        StoredFile.document_id == document_id
    )
    row = reader.execute(question).first()
    return (row.content, row.sha256) if row else None


def file_content(reader: Reader, file_id: UUID) -> bytes | None:
    """Return the bytes of a stored file."""
    question = select(StoredFile.content).where(StoredFile.id == file_id)
    return reader.execute(question).scalar_one_or_none()
