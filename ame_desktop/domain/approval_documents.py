"""A fixed document as the chief reads it before it is released. Source: OSB-75, OSB-103."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from ame_desktop.domain.approval_placements import EQUAL, period_text
from ame_desktop.domain.approval_sheets import Ground, Look, SheetLine
from ame_desktop.domain.approvals import CaseGist
from ame_desktop.domain.final_documents import DocumentKind, DocumentState
from ame_desktop.domain.swedish_dates import day_text


@dataclass(frozen=True)
class DocumentFacts:
    """What is known of a document; ``written`` counts the sections that hold text."""

    document_id: UUID
    kind: DocumentKind
    number: str
    edition: int
    state: DocumentState
    period_start: date | None
    period_end: date | None
    fixed_by: str
    fixed_at: datetime | None
    read_by_person_on: date | None
    change_reason: str
    content_hash: str
    sections: int = 0
    written: int = 0


def document_gist(facts: DocumentFacts) -> CaseGist:
    """Return what a document is in the list, and the values that tell one version from another."""
    number = f"{facts.number}, utgåva {facts.edition}"
    period = ""
    if facts.period_start is not None:
        period = period_text(facts.period_start, facts.period_end)
    found = {
        "Dokument": f"{facts.kind.label} {number}",
        "Period": period,
        "Skäl till rättelsen": facts.change_reason,
        "Kontrollsumma": facts.content_hash[:16],
    }
    values = {label: text for label, text in found.items() if text}
    return CaseGist(f"{facts.kind.label} {facts.number}", values)


def document_lines(facts: DocumentFacts) -> tuple[SheetLine, ...]:
    """Return what the chief reads of a document beside the document itself."""
    fixed = facts.fixed_by
    if facts.fixed_at is not None:
        fixed = f"{facts.fixed_by}, {day_text(facts.fixed_at.date(), year=True)}"
    read = facts.read_by_person_on
    has_read = day_text(read, year=True) if read is not None else "Inte noterat än."
    return (
        *(SheetLine(label, text) for label, text in document_gist(facts).values.items()),
        SheetLine("Fastställt av", fixed or "Ingen än."),
        SheetLine("Deltagaren har läst", has_read, Look.PLAIN if read else Look.NOTICE),
        SheetLine("Avsnitt med text", f"{facts.written} av {facts.sections}"),
    )


GROUNDS = (
    Ground(
        "Efter avslutad arbetsträning får personen ett slutdokument av sin handläggare.",
        ("OSB-75",),
    ),
    Ground(
        "Både handledaren och individen ska komma till tals. Enhetschefen släpper dokumentet.",
        ("OSB-103",),
    ),
    EQUAL,
)
