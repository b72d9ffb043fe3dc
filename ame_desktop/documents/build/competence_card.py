"""The kompetenskort: six general competences, each with a step in words. Source: OSB-80."""

from collections.abc import Iterator

from ame_desktop.documents.build.final_document import PersonPaper, ending, opening
from ame_desktop.documents.document import (
    Block,
    Document,
    Heading,
    Paragraph,
    ParagraphStyle,
    Rating,
    Ratings,
)

ABOUT = (
    "Kortet visar förmågor som behövs på varje arbetsplats. Bedömningen bygger på tiden i "
    "arbetsträning."
)


def build(paper: PersonPaper) -> Document:
    """Return the kompetenskort as a document."""
    return Document(
        title=paper.titled,
        unit_name=paper.unit_name,
        made_on=paper.made_on,
        secrecy=paper.secrecy,
        number=paper.numbered,
        subject=f"Kompetenskort {paper.numbered}",
        logo=paper.logo,
        blocks=tuple(_blocks(paper)),
    )


def _blocks(paper: PersonPaper) -> Iterator[Block]:
    yield from opening(paper)
    yield Paragraph(ABOUT, ParagraphStyle.LEAD)
    rated = [section for section in paper.sections if section.rated]
    yield Ratings(
        paper.scale,
        tuple(Rating(section.title, section.step, section.text) for section in rated),
    )
    for section in paper.sections:
        if not section.rated and section.text:
            yield Heading(section.title, 1)
            yield Paragraph(section.text, ParagraphStyle.PROSE)
    yield from ending(paper)
