"""The slutdokument: what a person did in work training, and what it showed. Source: OSB-75."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from ame_desktop.documents.document import (
    Block,
    Document,
    FactBox,
    Facts,
    Heading,
    Paragraph,
    ParagraphStyle,
)
from ame_desktop.domain.final_documents import DocumentKind
from ame_desktop.domain.final_sections import Part

NOTHING = "Inget att redovisa."
NOT_YET = "Inte skrivet än."
LEGEND = (
    "Rutor med rubriken Ur verksamhetssystemet har fyllts i av systemet. "
    "Övrig text är skriven av den som anges."
)
Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PaperSection:
    """A section as it is printed; ``byline`` tells whose words it holds."""

    title: str
    text: str
    part: Part | None = None
    facts: Pairs = ()
    byline: str = ""
    rated: bool = False
    step: int | None = None


@dataclass(frozen=True, slots=True)
class PersonPaper:
    """A slutdokument or a kompetenskort with its furniture, ready to be drawn.

    ``ending`` holds what is known of a fixed document: when, by whom, its edition and hash. It is
    empty in a draft, which says so instead.
    """

    kind: DocumentKind
    unit_name: str
    made_on: str
    secrecy: str
    number: str
    edition: int
    name: str
    person_number: str
    head: Pairs
    purpose: str
    sections: tuple[PaperSection, ...]
    ending: Pairs = ()
    scale: tuple[str, ...] = ()
    logo: bytes = field(default=b"", repr=False)

    @property
    def is_draft(self) -> bool:
        """Whether the paper is not fixed yet."""
        return not self.ending

    @property
    def titled(self) -> str:
        """The title, which says so on every page of a draft."""
        return f"{self.kind.label} – utkast" if self.is_draft else self.kind.label

    @property
    def numbered(self) -> str:
        """The number, with the edition from the second on."""
        return self.number if self.edition == 1 else f"{self.number}, utgåva {self.edition}"


def build(paper: PersonPaper) -> Document:
    """Return the slutdokument as a document. Source: OSB-76 to OSB-79, RAG-15."""
    return Document(
        title=paper.titled,
        unit_name=paper.unit_name,
        made_on=paper.made_on,
        secrecy=paper.secrecy,
        number=paper.numbered,
        subject=f"Slutdokument {paper.numbered}",
        logo=paper.logo,
        blocks=tuple(_blocks(paper)),
    )


def opening(paper: PersonPaper) -> Iterator[Block]:
    """Yield what begins every document about a person: whether it is fixed, and about whom."""
    yield Paragraph(paper.name, ParagraphStyle.NAME)
    if paper.is_draft:
        yield Paragraph("Utkast – dokumentet är inte fastställt.", ParagraphStyle.STRONG)
    number = (("Personnummer", paper.person_number),) if paper.person_number else ()
    yield Facts((*number, *paper.head))


def ending(paper: PersonPaper) -> Iterator[Block]:
    """Yield what is known of a fixed document: when, by whom, and the hash of its content."""
    if not paper.is_draft:
        yield Heading("Om dokumentet", 1)
        yield Facts(paper.ending)


def _blocks(paper: PersonPaper) -> Iterator[Block]:
    yield from opening(paper)
    if paper.purpose:
        yield Paragraph(paper.purpose, ParagraphStyle.LEAD)
    yield Paragraph(LEGEND, ParagraphStyle.NOTE)
    for place, (part, group) in enumerate(groupby(paper.sections, _part), start=1):
        sections = tuple(group)
        if part is not None:
            yield Heading(f"{place}. {part.label}", 1)
        for section in sections:
            # A part of one section, as the assessment is, has the part's heading alone.
            if part is None or len(sections) > 1:
                yield Heading(section.title, 2)
            yield from _section(section, NOT_YET if paper.is_draft else NOTHING)
    yield from ending(paper)


def _section(section: PaperSection, nothing: str) -> Iterator[Block]:
    if section.facts:
        yield FactBox(section.facts)
    if section.byline and section.text:
        yield Paragraph(section.byline, ParagraphStyle.NOTE)
    paragraphs = [part.strip() for part in section.text.split("\n\n") if part.strip()]
    yield from (Paragraph(text, ParagraphStyle.PROSE) for text in paragraphs)
    if not paragraphs and not section.facts:
        yield Paragraph(nothing, ParagraphStyle.NOTE)


def _part(section: PaperSection) -> Part | None:
    return section.part
