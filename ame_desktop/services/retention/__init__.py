"""*Gallring*: proposed, approved by somebody else, archived, carried out, and proven.

Source: NAT-37, RAG-36.
"""

from ame_desktop.services.retention.archive import archive_name, export_archive
from ame_desktop.services.retention.erasing import erase
from ame_desktop.services.retention.ground import Ground, ground_of
from ame_desktop.services.retention.proposing import discard, draft, keep, propose, take_again
from ame_desktop.services.retention.proving import proof_name, proof_pdf, prove, save_proof
from ame_desktop.services.retention.reading import (
    ErasureFile,
    ErasureList,
    erasure_file,
    erasure_list,
)

__all__ = [
    "ErasureFile",
    "ErasureList",
    "Ground",
    "archive_name",
    "discard",
    "draft",
    "erase",
    "erasure_file",
    "erasure_list",
    "export_archive",
    "ground_of",
    "keep",
    "proof_name",
    "proof_pdf",
    "propose",
    "prove",
    "save_proof",
    "take_again",
]
