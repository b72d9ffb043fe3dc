"""The PDF of a fixed document as it was stored, byte for byte; never made again."""

from hashlib import sha256

from ame_desktop.domain.final_documents import DocumentFile, DocumentState
from ame_desktop.services.context import Context
from ame_desktop.storage.errors import DamagedError
from ame_desktop.storage.queries.stored_files import stored_pdf

DAMAGED = (
    "{title} går inte att lita på: filen har ändrats eller skadats sedan den sparades. "
    "Hämta dokumentet ur en säkerhetskopia."
)


def is_kept(found: DocumentFile) -> bool:
    """Whether a document has been fixed, so that its PDF is stored."""
    return found.row.state is not DocumentState.DRAFT


def kept_pdf(ctx: Context, found: DocumentFile) -> bytes:
    """Return the stored PDF of a fixed document.

    Raises:
        DamagedError: what was kept is no longer what was stored.
    """
    with ctx.read() as reader:
        kept = stored_pdf(reader, found.row.document_id)
    if kept is None or sha256(kept[0]).hexdigest() != kept[1]:
        raise DamagedError(DAMAGED.format(title=found.row.title))
    return kept[0]
