"""Documents about people, loaded for change."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.storage.models.final_documents import DocumentSection, FinalDocument
from ame_desktop.storage.unit_of_work import UnitOfWork


def sections(work: UnitOfWork, document_id: UUID) -> Sequence[DocumentSection]:
    """Return a document's sections as they are now."""
    question = (
        select(DocumentSection)
        .where(DocumentSection.document_id == document_id)
        .execution_options(populate_existing=True)
    )
    return work.session.scalars(question).all()


def latest_number(work: UnitOfWork, beginning: str) -> str | None:
    """Return the highest number that begins like this: a kind and a year."""
    question = select(func.max(FinalDocument.number)).where(
        FinalDocument.number.startswith(beginning, autoescape=True)
    )
    return work.session.scalar(question)


def editions_after(work: UnitOfWork, number: str, edition: int) -> Sequence[FinalDocument]:
    """Return the editions of a number that come after one."""
    question = select(FinalDocument).where(
        FinalDocument.number == number, FinalDocument.edition > edition
    )
    return work.session.scalars(question).all()
