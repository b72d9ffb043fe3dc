"""An agreement for more than a year as the chief reads it before agreeing. Source: RAG-42."""

from ame_desktop.domain.agreement_rows import AgreementDraft, AgreementRow
from ame_desktop.domain.agreement_rules import is_longer_than_a_year, right_end_text
from ame_desktop.domain.approval_sheets import Ground, Look, SheetLine
from ame_desktop.domain.approvals import CaseGist
from ame_desktop.domain.rollup_texts import number_text
from ame_desktop.domain.swedish_names import full_date

GROUNDS = (
    Ground("Avtal gäller ett år åt gången.", ("RAG-42",), notice=True),
    Ground("Avtalet klargör roller, ansvar, förväntningar och tidsåtgång.", ("RAG-40",)),
    Ground("Avtal följs upp löpande.", ("RAG-41",)),
)


def agreement_gist(row: AgreementRow, draft: AgreementDraft) -> CaseGist:
    """Return what is asked for in the list, and the values that are decided upon."""
    hours = row.hours_a_month
    found = {
        "Avtal": f"{row.number}, {row.title}",
        "Motpart": row.customer,
        "Period": f"{full_date(row.start)} – {full_date(row.end)}",
        "Skäl till längre tid": row.longer_reason,
        "Timmar per månad": number_text(hours) if hours is not None else "",
        "Kontaktperson": draft.contact,
        "Ansvarig": row.responsible,
    }
    values = {label: text for label, text in found.items() if text}
    longer = is_longer_than_a_year(row.start, row.end)
    return CaseGist(f"Avtal till {full_date(row.end)}", values, longer, row.customer)


def agreement_lines(row: AgreementRow, draft: AgreementDraft) -> tuple[SheetLine, ...]:
    """Return what the chief reads: the values, the right end date, and what is still missing."""
    lines = [
        SheetLine(label, text, Look.NOTICE if label == "Period" else Look.PLAIN)
        for label, text in agreement_gist(row, draft).values.items()
    ]
    lines.append(SheetLine("Ett år", right_end_text(row.start), Look.MUTED))
    if row.missing:
        lines.append(SheetLine("Läge", f"{row.status_text}.", Look.NOTICE))
    return tuple(lines)
