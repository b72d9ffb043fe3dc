"""Bruten planering and utgången planering on paper, also without a name for the manager.

Source: TRE-26, TRE-27, TRE-30, TRE-32.
"""

from dataclasses import replace

from ame_desktop.documents.build.person_letter import LetterHead, letter
from ame_desktop.documents.document import Document, Heading, Paragraph, ParagraphStyle
from ame_desktop.domain.broken_plans import BreakNote, BrokenRow, asked_notes
from ame_desktop.domain.plans import PlanKind
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.domain.swedish_times import minute_text

NEXT = (
    "En ny plan görs när du lägger fram en planering som är minst lika bra. Det är ditt eget "
    "ansvar. Hör av dig till din handläggare, så hjälps ni åt."
)
CLOSED = "Om inget händer avslutas din tid hos oss {day}."


def build(head: LetterHead, row: BrokenRow) -> Document:
    """Return the paper: the notes one by one, and what happens now.

    Args:
        head: the furniture, and whom it is about: a name, or a number alone.
        row: the plan.
    """
    notes = [note for note in (*asked_notes(row.kind), BreakNote.EQUAL) if note in row.notes]
    blocks = [
        block
        for place, note in enumerate(notes, start=1)
        for block in (Heading(f"{place}. {_heading(row, note)}"), Paragraph(row.notes[note]))
    ]
    if row.runs:
        closed = CLOSED.format(day=full_date(row.ends))
        blocks += [
            Heading("Det här händer nu"),
            Paragraph(f"{NEXT} {closed}"),
        ]
    source = Paragraph(f"Upprättad av {row.by}.", ParagraphStyle.NOTE)
    return letter(row.kind.label, replace(head, facts=_facts(row)), (*blocks, source))


def _heading(row: BrokenRow, note: BreakNote) -> str:
    if row.kind is PlanKind.EXPIRED and note is BreakNote.CAUSE:
        return "Vad som har hänt"
    return note.label


def _facts(row: BrokenRow) -> tuple[tuple[str, str], ...]:
    at = "" if row.minute is None else f" klockan {minute_text(row.minute)}"
    label = "Datum och tidpunkt" if row.kind is PlanKind.BROKEN else "Gick ut"
    contact = "" if row.last_contact is None else full_date(row.last_contact)
    return (
        (label, f"{full_date(row.on)}{at}"),
        ("Ersätter", row.previous or "Ingen plan kunde göras"),
        ("Senaste kontakt", contact),
        ("Läge", row.standing),
    )
