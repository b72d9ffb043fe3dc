"""Slutdokument and kompetenskort: written in sections, fixed, released, corrected, printed."""

from ame_desktop.services.final_documents.checking import Missing, missing, other_names
from ame_desktop.services.final_documents.reading import (
    document,
    document_file,
    documents,
    documents_of,
    find,
    scale,
)
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
    "discard",
    "document",
    "document_file",
    "documents",
    "documents_of",
    "find",
    "helpers_for",
    "missing",
    "other_names",
    "rate",
    "read_by_person",
    "scale",
    "send_to",
    "set_ready",
    "start",
    "write_section",
]
