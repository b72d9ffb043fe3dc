"""*Debiteringsunderlag*: what a private order costs, with the working. Source: RAG-48."""

from dataclasses import dataclass, field

from ame_desktop.documents.document import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Kind,
    Paragraph,
    ParagraphStyle,
    Table,
)
from ame_desktop.domain.billing_papers import BasisRow
from ame_desktop.domain.rollup_texts import number_text
from ame_desktop.domain.subsidy_amounts import kronor
from ame_desktop.domain.swedish_names import full_date

NO_PEOPLE = "Underlaget innehåller inga uppgifter om deltagare."
SELF_COST = "Beloppet är högst självkostnaden: handledarens lön för tiden, och drivmedel."
BROKEN = "Underlaget stämmer inte med sin kontrollsumma. Gör ett nytt i stället."
_WORKING = (
    Column("Vad", width=1.5),
    Column("Så här räknat", width=2.4),
    Column("Kronor", Kind.NUMBER, width=1.1, decimals=2),
    Column("Källa", width=2.4),
)
_FACTS = (Column("Uppgift", width=1.5), Column("Värde", width=4))


@dataclass(frozen=True, slots=True)
class BillingPaper:
    """Everything the paper shows; ``row`` is the basis as it was kept."""

    row: BasisRow
    logo: bytes = field(default=b"", repr=False)


def build(paper: BillingPaper) -> Document:
    """Return the basis as a document for paper."""
    basis = paper.row.basis
    return _document(
        paper,
        (
            *_standing(paper.row),
            Paragraph(f"Att debitera: {kronor(basis.total)}", ParagraphStyle.LEAD),
            Heading("Vem och vad"),
            Facts(_whom(paper.row)),
            Heading("Uträkning"),
            _working(paper.row),
            Paragraph(SELF_COST, ParagraphStyle.NOTE),
            Heading("Prövning"),
            Facts(_judged(paper.row)),
            Paragraph(f"Kontrollsumma {paper.row.sha256}", ParagraphStyle.NOTE),
        ),
    )


def build_workbook(paper: BillingPaper) -> Document:
    """Return the basis as a document for a workbook: the working first, then who and what."""
    rows = (*_whom(paper.row), *_judged(paper.row), ("Kontrollsumma", paper.row.sha256))
    return _document(paper, (_working(paper.row), Table(_FACTS, rows, "Underlag")))


def _document(paper: BillingPaper, blocks: tuple[Block, ...]) -> Document:
    basis = paper.row.basis
    return Document(
        title="Debiteringsunderlag",
        unit_name=basis.unit_name,
        made_on=basis.made_on.isoformat(),
        secrecy=NO_PEOPLE,
        number=basis.number,
        subtitle=f"Beställning {basis.order_number} – {basis.customer}".replace("  ", " "),
        subject="Debiteringsunderlag",
        logo=paper.logo,
        blocks=blocks,
    )


def _standing(row: BasisRow) -> tuple[Block, ...]:
    found = []
    if not row.intact:
        found.append(BROKEN)
    if row.replaced_by:
        found.append(f"Ersatt av {row.replaced_by}. Debitera inte efter det här underlaget.")
    if row.basis.replaces:
        found.append(f"Ersätter {row.basis.replaces}: {row.basis.reason}")
    return tuple(Paragraph(text, ParagraphStyle.STRONG) for text in found)


def _working(row: BasisRow) -> Table:
    basis = row.basis
    rows = tuple((line.what, line.how, line.amount, line.source) for line in basis.lines)
    return Table(_WORKING, rows, "Uträkning", ("Att debitera", "", basis.total, ""))


def _whom(row: BasisRow) -> tuple[tuple[str, str], ...]:
    basis = row.basis
    pairs = (
        ("Motpart", f"{basis.customer} ({basis.customer_kind.value})"),
        ("Kontaktperson", basis.contact),
        ("Adress", basis.address),
        ("Beställning", basis.order_number),
        ("Inkom", full_date(basis.received_on)),
        ("Utförd", full_date(basis.done_on)),
        ("Vad det gällde", basis.text),
        ("Handledarens timmar", number_text(basis.hours)),
        ("Kilometer", number_text(basis.kilometres)),
    )
    return tuple(pair for pair in pairs if pair[1])


def _judged(row: BasisRow) -> tuple[tuple[str, str], ...]:
    basis = row.basis
    return (
        ("Mottagen", f"{full_date(basis.accepted_on)} av {basis.accepted_by}"),
        ("Moms och konkurrens", basis.conclusion),
        ("Prövat", f"{full_date(basis.checked_on)} av {basis.checked_by}"),
        ("Underlaget gjort", f"{full_date(basis.made_on)} av {basis.made_by}"),
    )
