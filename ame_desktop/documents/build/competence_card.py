"""The kompetenskort: six general competences, each with a step in words. Source: OSB-80."""

from collections.abc import Iterator

from ame_desktop.documents.build.final_document import PersonPaper, opening
from ame_desktop.documents.document import (
    Block,
    Document,
    Heading,
    Paragraph,
    ParagraphStyle,
    Rating,
    Ratings,
)

ABOUT = "Förmågor som behövs på varje arbetsplats, så som de har visat sig i arbetsträning."


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
    yield Paragraph(ABOUT, ParagraphStyle.BODY)
    rated = [section for section in paper.sections if section.rated]
    yield Ratings(
        paper.scale,
        tuple(Rating(section.title, section.step, section.text) for section in rated),
    )
    for section in paper.sections:
        if not section.rated and section.text:
            yield Heading(section.title, 1)
            yield Paragraph(section.text, ParagraphStyle.PROSE)
    if not paper.is_draft:
        yield Paragraph(_ending(paper), ParagraphStyle.NOTE)


def _ending(paper: PersonPaper) -> str:
    """Return what is known of a fixed card, small at its foot: the card stays on one page."""
    return "\n".join(f"{label}: {text}" for label, text in paper.ending)
