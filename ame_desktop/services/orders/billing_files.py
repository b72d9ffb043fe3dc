"""*Debiteringsunderlag* as a file: on paper, or as a workbook with the same numbers."""

from enum import StrEnum
from pathlib import Path
from uuid import UUID

from ame_desktop.documents import pdf
from ame_desktop.documents.build.billing_basis import BillingPaper, build, build_workbook
from ame_desktop.documents.file_names import file_name, overwrite_file
from ame_desktop.domain.billing_papers import BasisRow
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.log import LogKind
from ame_desktop.services.context import Context
from ame_desktop.services.orders.billing import basis_rows
from ame_desktop.services.orders.private import require_acceptor
from ame_desktop.services.unit_logo import logo
from ame_desktop.storage.queries import billing as query


class BasisFile(StrEnum):
    """The forms that a basis can be saved in; the value is the file's ending."""

    PDF = "pdf"
    XLSX = "xlsx"


def basis_content(ctx: Context, basis_id: UUID, kind: BasisFile) -> bytes:
    """Return a basis as a file, as it was kept; the taking out is logged.

    Raises:
        NotPermittedError: only koordinator and chief charge private orders.
        NotFoundError: there is no such basis.
    """
    require_acceptor(ctx, "orders.charge_save")
    row = _found(ctx, basis_id)
    paper = BillingPaper(row, logo(ctx, row.basis.made_on))
    ctx.note("orders.charge_save", LogKind.EXPORT, reason=row.basis.number)
    if kind is BasisFile.PDF:
        return pdf.render(build(paper))
    from ame_desktop.documents import xlsx

    return xlsx.render(build_workbook(paper))


def save_basis(ctx: Context, basis_id: UUID, kind: BasisFile, target: Path) -> Path:
    """Write a basis to a file, whole or not at all, and return where.

    Raises:
        NotPermittedError: as :func:`basis_content`.
        NotFoundError: as :func:`basis_content`.
        DomainError: the file cannot be written.
    """
    overwrite_file(target, basis_content(ctx, basis_id, kind))
    return target


def basis_name(row: BasisRow, kind: BasisFile) -> str:
    """Return the proposed name of the file: kind, day and the basis's number."""
    basis = row.basis
    return file_name("debiteringsunderlag", basis.made_on, basis.number, kind.value)


def _found(ctx: Context, basis_id: UUID) -> BasisRow:
    with ctx.read() as reader:
        stored = query.basis(reader, basis_id)
        others = query.bases_of(reader, stored.order_id) if stored is not None else ()
    for row in basis_rows(others):
        if row.basis_id == basis_id:
            return row
    raise NotFoundError("Debiteringsunderlaget finns inte längre.")
