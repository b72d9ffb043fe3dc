"""Documents about people, loaded for change."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.placements import PlacementState
from ame_desktop.storage.beyond_reach import latest_document, sees_a_part
from ame_desktop.storage.models.final_documents import DocumentSection, FinalDocument
from ame_desktop.storage.models.placements import Placement
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
    if sees_a_part(work.session.connection()):
        return latest_document(work.session.connection(), beginning)
    number = FinalDocument.number
    question = (
        select(number)
        .where(number.startswith(beginning, autoescape=True))
        .order_by(func.length(number).desc(), number.desc())
        .limit(1)
    )
    return work.session.scalar(question)


def placements_of_form(
    work: UnitOfWork, form: ActivityForm, states: Collection[PlacementState]
) -> Sequence[Placement]:
    """Return the placements in a form and any of these states, the first to begin first."""
    question = (
        select(Placement)
        .where(Placement.form == form, Placement.state.in_(states))
        .order_by(Placement.start, Placement.id)
    )
    return work.session.scalars(question).all()
