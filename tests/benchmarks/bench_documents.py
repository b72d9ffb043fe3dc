"""Papers: a slutdokument of forty pages beside bare ReportLab, and the live preview."""

from collections.abc import Iterable
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table
from reportlab.platypus.flowables import Flowable

from ame_desktop.documents import fonts, pdf
from ame_desktop.documents.build import final_document
from ame_desktop.documents.document import (
    Document,
    FactBox,
    Facts,
    Heading,
)
from ame_desktop.documents.document import (
    Paragraph as PaperParagraph,
)
from ame_desktop.documents.preview import page_count, page_images
from tests.benchmarks.harness import Row, compare, milliseconds
from tests.support.papers import final_paper

FORTY_PAGES, TEN_PAGES = 17, 3
"""Paragraphs in each section that make so many pages."""


def benchmarks() -> Iterable[Row]:
    fonts.install()
    long = final_document.build(final_paper(paragraphs=FORTY_PAGES))
    pages = page_count(pdf.render(long))
    yield compare(
        f"slutdokument på {pages} sidor / bar ReportLab",
        lambda: pdf.render(long),
        lambda: bare(long),
        2.0,
        runs=5,
    )
    yield preview()


def bare(document: Document) -> bytes:
    """The same texts and tables as ReportLab's own flowables, with the same embedded font."""
    target = BytesIO()
    SimpleDocTemplate(target, pagesize=A4).build(list(flowables(document)))
    return target.getvalue()


def flowables(document: Document) -> Iterable[Flowable]:
    body = ParagraphStyle("text", fontName=fonts.REGULAR, fontSize=10, leading=14.6)
    head = ParagraphStyle("rubrik", fontName=fonts.BOLD, fontSize=14, leading=18, keepWithNext=1)
    for block in document.blocks:
        if isinstance(block, Heading):
            yield Paragraph(block.text, head)
        elif isinstance(block, PaperParagraph):
            yield Paragraph(block.text, body)
        elif isinstance(block, Facts | FactBox):
            yield Table([[Paragraph(text, body) for text in pair] for pair in block.pairs])


def preview() -> Row:
    """From the texts to the first of ten pages on the screen, beside making the PDF alone."""
    made = final_document.build(final_paper(paragraphs=TEN_PAGES))
    data = pdf.render(made)
    name = f"förhandsvisning, första av {page_count(data)} sidor"
    shown = sorted(
        milliseconds(lambda: page_images(pdf.render(made), 900, most=1)) for _ in range(9)
    )
    alone = sorted(milliseconds(lambda: pdf.render(made)) for _ in range(9))
    return Row(name, shown[4], alone[4], limit_ms=300)
