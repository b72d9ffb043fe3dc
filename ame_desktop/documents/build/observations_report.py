"""Iakttagelser till Arbetsförmedlingen: what has been seen at work, by heading. Source: OSB-20."""

from dataclasses import dataclass
from itertools import groupby

from ame_desktop.documents.build.person_letter import LetterHead, Pairs, letter, signatures
from ame_desktop.documents.document import (
    Block,
    Column,
    Document,
    FactBox,
    Heading,
    Kind,
    Paragraph,
    ParagraphStyle,
    Table,
)
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.observations import ObservationRow

TITLE = "Iakttagelser till Arbetsförmedlingen"
NOTHING = "Inga iakttagelser är skrivna under perioden."
_ABOUT = (
    "Iakttagelserna är gjorda i arbetet av dem som leder det. De är inte en medicinsk bedömning."
)
_COLUMNS = (
    Column("Dag", Kind.DATE, width=0.8),
    Column("Iakttagelse", width=4),
    Column("Skriven av", width=1.3),
)


@dataclass(frozen=True, slots=True)
class ObservationsReport:
    """Everything the paper shows; the observations stand in the order of their headings."""

    head: LetterHead
    rows: tuple[ObservationRow, ...]
    attendance: Pairs = ()
    note: str = ""


def build(report: ObservationsReport) -> Document:
    """Return the account as a document."""
    blocks: list[Block] = [Paragraph(_ABOUT, ParagraphStyle.NOTE)]
    if report.note:
        blocks += [Heading("Sammanfattning"), Paragraph(report.note)]
    shown = {row.heading for row in report.rows}
    if FinalHeading.ATTENDANCE not in shown:
        blocks += [Heading(FinalHeading.ATTENDANCE.label), FactBox(report.attendance)]
    for heading, rows in groupby(report.rows, key=lambda row: row.heading):
        blocks.append(Heading(heading.label))
        if heading is FinalHeading.ATTENDANCE:
            blocks.append(FactBox(report.attendance))
        lines = tuple((row.day, row.text, row.by) for row in rows)
        blocks.append(Table(_COLUMNS, lines, name=heading.label))
    if not report.rows:
        blocks.append(Paragraph(NOTHING))
    return letter(TITLE, report.head, (*blocks, *signatures("Ansvarig på enheten")))
