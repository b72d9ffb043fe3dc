"""Documents as the chief's basket reads them."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import case, func, select

from ame_desktop.domain.approval_documents import DocumentFacts
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.final_documents import DocumentSection, FinalDocument
from ame_desktop.storage.store import Reader


def document_facts(reader: Reader, ids: Collection[UUID]) -> dict[UUID, DocumentFacts]:
    """Return these documents by their identity, in one question."""
    written = case((func.length(func.trim(DocumentSection.text)) > 0, 1), else_=0)
    counts = (
        select(
            DocumentSection.document_id,
            func.count().label("sections"),
            func.sum(written).label("written"),
        )
        .where(DocumentSection.document_id.in_(ids))
        .group_by(DocumentSection.document_id)
        .subquery()
    )
    query = (
        select(
            FinalDocument.id,
            FinalDocument.kind,
            FinalDocument.number,
            FinalDocument.edition,
            FinalDocument.state,
            FinalDocument.period_start,
            FinalDocument.period_end,
            func.coalesce(Staff.name, ""),
            FinalDocument.fixed_at,
            FinalDocument.read_by_person_on,
            FinalDocument.change_reason,
            FinalDocument.content_hash,
            func.coalesce(counts.c.sections, 0),
            func.coalesce(counts.c.written, 0),
        )
        .join(Staff, Staff.id == FinalDocument.fixed_by_id, isouter=True)
        .join(counts, counts.c.document_id == FinalDocument.id, isouter=True)
        .where(FinalDocument.id.in_(ids))
    )
    return {row[0]: DocumentFacts(*tuple(row)) for row in reader.execute(query)}
