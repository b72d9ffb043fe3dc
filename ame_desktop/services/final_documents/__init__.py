"""Slutdokument and kompetenskort: written in sections, fixed, released, corrected, printed."""

from ame_desktop.services.final_documents.checking import Missing, missing, other_names
from ame_desktop.services.final_documents.fetching import pdf, pdf_name, save_pdf
from ame_desktop.services.final_documents.fixing import correct, fix
from ame_desktop.services.final_documents.papers import (
    Source,
    draw_preview,
    preview,
    preview_source,
)
from ame_desktop.services.final_documents.reading import (
    document,
    document_file,
    documents,
    documents_of,
    find,
    scale,
)
from ame_desktop.services.final_documents.releasing import release
from ame_desktop.services.final_documents.writing import (
    Helper,
    discard,
    helpers_for,
    rate,
    read_by_person,
    send_to,
    set_ready,
    start,
    write_section,
)

__all__ = [
    "Helper",
    "Missing",
    "Source",
    "correct",
    "discard",
    "document",
    "document_file",
    "documents",
    "documents_of",
    "draw_preview",
    "find",
    "fix",
    "helpers_for",
    "missing",
    "other_names",
    "pdf",
    "pdf_name",
    "preview",
    "preview_source",
    "rate",
    "read_by_person",
    "release",
    "save_pdf",
    "scale",
    "send_to",
    "set_ready",
    "start",
    "write_section",
]
