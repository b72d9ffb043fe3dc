"""*Månadsunderlag*: made with a test of secrecy, kept byte for byte, handed on and confirmed."""

from ame_desktop.services.month_bases.filing import FiledBases, file_bases
from ame_desktop.services.month_bases.keeping import (
    basis_name,
    basis_pdf,
    hand_on,
    save_basis,
)
from ame_desktop.services.month_bases.making import make_bases
from ame_desktop.services.month_bases.reading import bases_of, basis_desk, may_make

__all__ = [
    "FiledBases",
    "bases_of",
    "basis_desk",
    "basis_name",
    "basis_pdf",
    "file_bases",
    "hand_on",
    "make_bases",
    "may_make",
    "save_basis",
]
