"""A person's month of attendance for one receiver, with no more than the receiver may have.

Source: NAT-09, NAT-20, NAT-32.
"""

from dataclasses import dataclass

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
    Value,
)

TITLE = "Månadsunderlag om närvaro"
_ORIGIN = (
    "Uppgifterna är de som enheten har markerat dag för dag. De säger inte mer än så om varför "
    "någon var borta."
)
_COLUMNS = (
    Column("Dag", Kind.DATE, width=1.2),
    Column("Planerat, timmar", Kind.NUMBER, decimals=2),
    Column("Närvaro, timmar", Kind.NUMBER, decimals=2),
    Column("Frånvaro", width=2.4),
)


@dataclass(frozen=True, slots=True)
class MonthBasisPaper:
    """Everything the paper shows; ``days`` is empty for who is told of the month as a whole."""

    head: LetterHead
    receiver: str
    figures: Pairs
    days: tuple[tuple[Value, ...], ...] = ()


def build(paper: MonthBasisPaper) -> Document:
    """Return the basis as a document."""
    blocks: list[Block] = [
        Heading("Månaden i siffror"),
        FactBox(paper.figures),
        Paragraph(_ORIGIN, ParagraphStyle.NOTE),
    ]
    if paper.days:
        blocks += [Heading("Dag för dag"), Table(_COLUMNS, paper.days, name="Dag för dag")]
    signers = signatures("Ansvarig på enheten", f"Mottaget, {paper.receiver}")
    return letter(TITLE, paper.head, (*blocks, *signers))
