"""From a document to the bytes of a PDF: the same content always gives the same file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, KeepTogether
from reportlab.platypus import PageBreak as PdfPageBreak
from reportlab.platypus import Spacer as PdfSpacer
from reportlab.platypus.flowables import Flowable

from ame_desktop.documents import fonts
from ame_desktop.documents.bar_rows import BarRows
from ame_desktop.documents.card_sheet import CardSheet
from ame_desktop.documents.document import (
    Block,
    Cards,
    Column,
    Cross,
    Document,
    FactBox,
    Facts,
    Heading,
    Orientation,
    PageBreak,
    Paragraph,
    ParagraphStyle,
    Picture,
    Points,
    Ratings,
    Shown,
    SigningLines,
    Signs,
    Spacer,
    Table,
)
from ame_desktop.documents.fact_grid import fact_grid
from ame_desktop.documents.motivation_cross import MotivationCross
from ame_desktop.documents.page import NumberedCanvas, PaperTemplate
from ame_desktop.documents.pictures import framed_picture
from ame_desktop.documents.point_list import point_list
from ame_desktop.documents.rating_lines import RatingLine
from ame_desktop.documents.row_grid import grid
from ame_desktop.documents.sign_lines import SignLine
from ame_desktop.documents.signing_lines import SigningLine
from ame_desktop.documents.text_flow import ACCENT, QUIET, TextFlow, Type

_TITLE = Type(size=19, leading=23, bold=True, after=1)
_SUBTITLE = Type(size=10.5, leading=14, colour=QUIET, after=9)
_HEADINGS = {
    0: Type(size=24, leading=29, bold=True, after=1),
    1: Type(size=14, leading=18, bold=True, colour=ACCENT, before=12, after=4),
    2: Type(size=11.5, leading=15, bold=True, before=10, after=3),
    3: Type(size=9.5, leading=13, bold=True, colour=QUIET, before=7, after=2),
}
_PARAGRAPHS = {
    ParagraphStyle.BODY: Type(after=5),
    ParagraphStyle.PROSE: Type(size=10, leading=14.6, after=6),
    ParagraphStyle.NAME: Type(size=13.5, leading=18, after=8),
    ParagraphStyle.LEAD: Type(size=11, leading=15.5, after=7),
    ParagraphStyle.NOTE: Type(size=8, leading=10.8, colour=QUIET, after=4),
    ParagraphStyle.STRONG: Type(bold=True, after=5),
}

# The least height of what stands under a heading, in points: some lines, or a row of a table.
_BEGINNING = 46.0
_FIRST_ROWS = 3


def render(document: Document, on_page: Callable[[int], None] | None = None) -> bytes:
    """Return the PDF of a document.

    Args:
        document: what it says.
        on_page: called with the number of each page begun; what it raises ends the work, and
            nothing is left behind, since nothing is written before the last page is done.
    """
    fonts.install()
    target = BytesIO()
    template = PaperTemplate(target, document)
    if on_page is not None:
        template.setPageCallBack(on_page)
    story = [*_opening(document, template), *_story(document, template)]
    template.build(story, canvasmaker=NumberedCanvas)
    return target.getvalue()


def _opening(document: Document, template: PaperTemplate) -> Iterator[Flowable]:
    if document.orientation is Orientation.SLIP:
        return
    after = 0 if document.subtitle else 8
    title = replace(_TITLE, after=_TITLE.after + after)
    room = template.text_width - template.logo_room
    yield TextFlow(document.title, title, bookmark=1, most=room)
    if document.subtitle:
        yield TextFlow(document.subtitle, _SUBTITLE, most=room)


def _story(document: Document, template: PaperTemplate) -> Iterator[Flowable]:
    """Yield what is drawn; headings go to the next page with what they stand above."""
    waiting: list[Flowable] = []
    for block in document.blocks:
        drawn = list(_flowables(block, template))
        if isinstance(block, Heading):
            waiting += drawn
            continue
        if waiting:
            beginning = _beginning(block, drawn, template)
            yield CondPageBreak(_height_of(waiting, template) + beginning)
        yield from (*waiting, *drawn)
        waiting = []
    yield from waiting


def _beginning(block: Block, drawn: list[Flowable], template: PaperTemplate) -> float:
    if isinstance(block, SigningLines) or (isinstance(block, Table) and block.whole):
        return _height_of(drawn, template)
    if isinstance(block, Table) and block.rows:
        # Its first rows are enough: a long list would be laid out twice for this.
        first = replace(block, rows=block.rows[:_FIRST_ROWS], chart=None)
        return _height_of(list(_flowables(first, template)), template)
    return _BEGINNING


def _height_of(headings: list[Flowable], template: PaperTemplate) -> float:
    heights = (part.wrap(template.text_width, template.text_height)[1] for part in headings)
    return sum(heights) + sum(part.getSpaceBefore() + part.getSpaceAfter() for part in headings)


def _flowables(block: Block, template: PaperTemplate) -> Iterator[Flowable]:
    match block:
        case Heading(text, level):
            yield TextFlow(text, _HEADINGS[level], bookmark=level + 1)
        case Paragraph(text, style):
            beside_logo = style is ParagraphStyle.NAME
            room = template.text_width - template.logo_room if beside_logo else None
            yield TextFlow(text, _PARAGRAPHS[style], most=room)
        case Cards(cards):
            yield CardSheet(cards)
        case Cross():
            yield MotivationCross(block)
        case Spacer(millimetres):
            yield PdfSpacer(1, millimetres * mm)
        case PageBreak():
            yield PdfPageBreak()
        case _:
            yield from _lines(block, template)


def _lines(
    block: Facts | FactBox | Ratings | Table | Shown, template: PaperTemplate
) -> Iterator[Flowable]:
    match block:
        case Points() | Picture() | Signs() | SigningLines():
            yield from _shown(block, template)
        case Facts():
            yield grid(_facts_table(block), template.text_width, template.text_height)
        case FactBox():
            yield fact_grid(block, template.text_width, template.text_height)
        case Ratings(steps, lines):
            yield from (RatingLine(steps, line) for line in lines)
        case Table():
            yield grid(block, template.text_width, template.text_height)
            if block.chart is not None and block.rows:
                yield BarRows(block, block.chart)


def _shown(block: Shown, template: PaperTemplate) -> Iterator[Flowable]:
    match block:
        case Points(texts, numbered):
            yield point_list(texts, _PARAGRAPHS[ParagraphStyle.BODY], numbered=numbered)
        case Picture(data, text):
            beneath = TextFlow(text, _PARAGRAPHS[ParagraphStyle.NOTE])
            yield KeepTogether([framed_picture(data, template.text_width), beneath])
        case SigningLines(signers):
            yield from map(SigningLine, signers)
        case Signs(signs):
            yield from (SignLine(sign, first=not place) for place, sign in enumerate(signs))


def _facts_table(facts: Facts) -> Table:
    return Table((Column(""), Column("", width=2.4)), facts.pairs)
