"""Letting the chief release a fixed document, through the basket of what waits for a decision."""

from uuid import UUID

from ame_desktop.domain.access import Level
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.final_documents import DocumentState, sections_of
from ame_desktop.services.approvals import open_case
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents.access import whole_document

_WHY_NOT = {
    DocumentState.DRAFT: "Fastställ dokumentet först.",
    DocumentState.RELEASED: "Dokumentet är redan släppt.",
    DocumentState.REPLACED: "Dokumentet är ersatt av en senare utgåva.",
}


def release(ctx: Context, document_id: UUID) -> Result[None]:
    """Ask the chief to release a fixed document.

    Raises:
        NotFoundError: there is no such document, or not for this actor.
        NotPermittedError: the roles do not finish documents.
        DomainError: it is not fixed, is released, or waits already.
    """
    data = whole_document(ctx, document_id, Level.WRITE)
    row = data.row
    if not sections_of(row.kind):
        raise DomainError("Enhetschefen släpper bara slutdokument och kompetenskort.", field="kind")
    if row.state in _WHY_NOT:
        raise DomainError(_WHY_NOT[row.state], field="state")
    if row.waits:
        raise DomainError("Dokumentet väntar redan på enhetschefen.", field="state")
    topics = (Topic.FINAL_DOCUMENTS, Topic.APPROVALS)
    with ctx.write("final_documents.release", *topics) as work:
        open_case(work, ctx, ApprovalKind.DOCUMENT, document_id, row.participant_id)
        return work.done(None, f"Bad enhetschefen släppa {row.title}.")
