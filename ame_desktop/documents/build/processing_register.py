"""The register of processing (article 30) and the draft impact assessment (article 35) on paper.

Source: NAT-36.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ame_desktop.documents.document import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Orientation,
    Paragraph,
    ParagraphStyle,
    Spacer,
    Table,
)
from ame_desktop.domain.data_inventory import ROOMS
from ame_desktop.domain.processing_register import (
    LEGAL,
    MEASURES,
    NOT_SET,
    QUESTIONS,
    RECIPIENTS,
    RISKS,
    ProcessingTerms,
    kinds_of,
    registered,
    rights,
    rights_heading,
)

_BELOW_LOGO = 10


@dataclass(frozen=True, slots=True)
class ProcessingPaper:
    """The furniture of the papers, and what the unit has set."""

    made_on: str
    secrecy: str
    terms: ProcessingTerms
    logo: bytes = field(default=b"", repr=False)


def register(paper: ProcessingPaper) -> Document:
    """Return the register of processing: one part for each purpose, every kind of data in it."""
    blocks: list[Block] = [_head(paper), Heading("Vilka uppgifter"), *_kinds()]
    blocks += [Heading("Vilka som får uppgifter"), *_lines(RECIPIENTS)]
    blocks += [Heading("Skydd"), *_lines(MEASURES)]
    title, subject = "Register över behandlingar", "Artikel 30 i dataskyddsförordningen"
    return _document(paper, title, subject, blocks)


def assessment(paper: ProcessingPaper) -> Document:
    """Return the draft of an impact assessment; what is the municipality's to judge says so."""
    blocks: list[Block] = [
        Paragraph(
            "Det här är ett utkast. Programmet har fyllt i det som det vet om sig självt. "
            "Kommunen gör bedömningen.",
            ParagraphStyle.LEAD,
        ),
        _head(paper),
        Heading("Vilka uppgifter"),
        *_kinds(),
        Heading("Vem som når vad"),
        Table(tuple(Column(title) for title in rights_heading()), tuple(rights()), name="Roller"),
        Heading("Skydd"),
        *_lines(MEASURES),
        Heading("Risker för den enskilde"),
        _risks(),
        Heading("Att bedöma av kommunen"),
        *_lines(QUESTIONS),
    ]
    title, subject = "Konsekvensbedömning, utkast", "Artikel 35 i dataskyddsförordningen"
    return _document(paper, title, subject, blocks)


def _document(paper: ProcessingPaper, title: str, subject: str, blocks: list[Block]) -> Document:
    return Document(
        title=title,
        unit_name=paper.terms.unit_name,
        made_on=paper.made_on,
        secrecy=paper.secrecy,
        subtitle=subject,
        subject=subject,
        orientation=Orientation.LANDSCAPE,
        logo=paper.logo,
        blocks=(Spacer(_BELOW_LOGO), *blocks),
    )


def _head(paper: ProcessingPaper) -> Facts:
    terms = paper.terms
    stored = "Gemensam server, PostgreSQL" if terms.on_server else "Krypterad fil på datorn"
    return Facts(
        (
            ("Personuppgiftsansvarig", terms.controller or NOT_SET),
            ("Dataskyddsombud", terms.officer or NOT_SET),
            ("Verksamhet", terms.unit_name),
            ("Registrerade", "; ".join(registered())),
            *LEGAL,
            ("Hur länge", terms.kept),
            ("Svar på begäran", _months(terms.answer_months)),
            ("Var uppgifterna finns", stored),
        )
    )


def _months(count: int) -> str:
    return "Inom en månad" if count == 1 else f"Inom {count} månader"


def _kinds() -> Iterator[Block]:
    columns = (
        Column("Slag", width=1.5),
        Column("Varför", width=2),
        Column("Uppgifter", width=4),
        Column("Om vem", width=1.2),
        Column("Känsligt", width=0.8),
    )
    for room in ROOMS:
        rows = tuple(
            (kind.title, kind.why, kind.content, kind.about, "Ja" if kind.delicate else "")
            for kind in kinds_of(room)
        )
        yield Heading(room.title, 2)
        yield Paragraph(f"Ändamål: {room.purpose}", ParagraphStyle.NOTE)
        yield Table(columns, rows, name=room.title)


def _risks() -> Table:
    columns = (
        Column("Risk", width=1.4),
        Column("Vad programmet gör", width=2),
        Column("Vad enheten gör", width=2),
        Column("Sannolikhet", width=0.9),
        Column("Allvar", width=0.7),
    )
    rows = tuple((risk.what, risk.program, risk.unit, "", "") for risk in RISKS)
    return Table(columns, rows, name="Risker")


def _lines(texts: tuple[str, ...]) -> Iterator[Paragraph]:
    for text in texts:
        yield Paragraph(f"• {text}")
