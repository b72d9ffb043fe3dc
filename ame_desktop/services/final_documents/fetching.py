"""Fetching a document's PDF: the kept one unchanged, or a draft that says that it is one."""

from hashlib import sha256
from pathlib import Path
from uuid import UUID

from ame_desktop.documents.file_names import file_name
from ame_desktop.documents.files import replacing
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.final_documents import DocumentFile, DocumentRow
from ame_desktop.domain.log import LogKind
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents.kept import is_kept, kept_pdf
from ame_desktop.services.final_documents.papers import frame_of, paper_of, render
from ame_desktop.services.final_documents.reading import document_file
from ame_desktop.services.participant_access import deny


def pdf(ctx: Context, document_id: UUID) -> bytes:
    """Return a document's PDF: the kept bytes unchanged, or a draft as it is now. It is logged.

    Raises:
        NotFoundError: there is no such document, or not for this actor.
        NotPermittedError: the roles do not read whole documents.
        DamagedError: what was kept is no longer what was stored.
    """
    found = document_file(ctx, document_id)
    if not found.rights.whole:
        deny(ctx, Area.FINAL_DOCUMENTS, Level.READ, found.row.participant_id)
    content = kept_pdf(ctx, found) if is_kept(found) else _draft(ctx, found)
    ctx.note(
        "final_documents.pdf",
        LogKind.PRINT,
        found.row.participant_id,
        reason=f"{found.row.title}, sha256 {sha256(content).hexdigest()}",
    )
    return content


def save_pdf(ctx: Context, document_id: UUID, target: Path) -> Path:
    """Write a document's PDF to a file, whole or not at all, and return where.

    Raises:
        NotFoundError: as :func:`pdf`.
        NotPermittedError: as :func:`pdf`.
        DamagedError: as :func:`pdf`.
        OSError: the file cannot be written.
    """
    content = pdf(ctx, document_id)
    with replacing(target) as temporary:
        temporary.write_bytes(content)
    return target


def pdf_name(row: DocumentRow) -> str:
    """Return the name that a document's PDF is proposed to be saved under; no person is in it."""
    day = (row.fixed_at or row.created_at).astimezone(STOCKHOLM).date()
    edition = f"-{row.edition}" if row.edition > 1 else ""
    return file_name(row.kind.value, day, f"{row.number}{edition}", "pdf")


def _draft(ctx: Context, found: DocumentFile) -> bytes:
    return render(paper_of(found, frame_of(ctx), {}))
