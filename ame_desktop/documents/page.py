"""What stands on every page: header, secrecy line, document number and page x of y."""

from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from ame_desktop.documents import fonts, writing
from ame_desktop.documents.document import Align, Document, Orientation
from ame_desktop.documents.logo import draw_logo
from ame_desktop.documents.text_flow import (
    ACCENT,
    HAIRLINE,
    QUIET,
    LatinFormCanvas,
    TextFlow,
    Type,
    break_lines,
    draw_line,
    draw_text,
)

SIDE_MARGIN = 16 * mm
TOP_MARGIN = 21 * mm
BOTTOM_MARGIN = 21 * mm

_SIZES = {
    Orientation.PORTRAIT: A4,
    Orientation.LANDSCAPE: landscape(A4),
    Orientation.SLIP: A5,
}
_SMALL = Type(size=8, leading=10.5, colour=QUIET)
_SMALL_STRONG = Type(size=8, leading=10.5, bold=True, colour=ACCENT)
_SMALL_RIGHT = Type(size=8, leading=10.5, colour=QUIET, align=Align.RIGHT)
# Room for the page number, in points.
_NUMBER_ROOM = 110
_HEADER_GAP = 12
_SECRECY_LINES = 2
# The share of the header that the unit's name may take beside what the page belongs to.
_UNIT_SHARE = 0.55
_GOES_ON = "Fortsättning."
# The most that the logo takes on the first page: width and height in points.
_LOGO_ROOM = (42 * mm, 17 * mm)


class NumberedCanvas(LatinFormCanvas):
    """A canvas that writes ``sida x av y`` when it knows how many pages there are."""

    def __init__(self, *args: Any, **options: Any) -> None:
        options["initialFontName"] = fonts.REGULAR
        super().__init__(*args, **options)
        self._numbered: list[int] = []

    def reserve_page_number(self) -> None:
        """Leave a place on this page for its number; it is filled in when the file is saved."""
        number = self.getPageNumber()
        self._numbered.append(number)
        self.doForm(_form_name(number))

    @override
    def save(self) -> None:
        """Fill in the page numbers and finish the file."""
        for number in self._numbered:
            self.beginForm(_form_name(number), -_NUMBER_ROOM, -4, 0, _SMALL_RIGHT.leading)
            self.setFont(fonts.REGULAR, _SMALL_RIGHT.size)
            text = f"sida {number} av {len(self._numbered)}"
            draw_text(self, text, 0, 0, _SMALL_RIGHT)
            self.endForm()
        super().save()


class PaperTemplate(BaseDocTemplate):
    """A document with the furniture of a paper on every page."""

    def __init__(self, target: BytesIO, document: Document) -> None:
        size = _SIZES[document.orientation]
        super().__init__(
            target,
            pagesize=size,
            leftMargin=SIDE_MARGIN,
            rightMargin=SIDE_MARGIN,
            topMargin=TOP_MARGIN,
            bottomMargin=BOTTOM_MARGIN,
            title=writing.prepare(document.title).text,
            author=writing.prepare(document.unit_name).text,
            subject=writing.prepare(document.subject).text,
            creator="AME Desktop",
            producer="AME Desktop",
            lang="sv-SE",
            invariant=1,
            pageCompression=1,
            displayDocTitle=1,
        )
        self.paper = document
        self._begun_by = ""
        self._begins = False
        frame = Frame(
            SIDE_MARGIN,
            BOTTOM_MARGIN,
            size[0] - 2 * SIDE_MARGIN,
            size[1] - TOP_MARGIN - BOTTOM_MARGIN,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        self.logo_room = _LOGO_ROOM[0] + _HEADER_GAP if document.logo else 0.0
        self.text_width = size[0] - 2 * SIDE_MARGIN
        self.text_height = size[1] - TOP_MARGIN - BOTTOM_MARGIN
        self.addPageTemplates(PageTemplate("paper", [frame], onPageEnd=self._furnish))

    @property
    def _each_alone(self) -> bool:
        """Whether every page is a paper of its own, which somebody is given without the others."""
        return self.paper.orientation is Orientation.SLIP

    @override
    def afterFlowable(self, flowable: Flowable) -> None:
        """Remember whose paper began, for the pages that it goes on upon."""
        if isinstance(flowable, TextFlow) and flowable.bookmark == 1:
            self._begun_by, self._begins = flowable.prepared.text, True

    def _furnish(self, canvas: Canvas, _template: object) -> None:
        canvas.saveState()
        canvas.setLineWidth(0.5)
        canvas.setStrokeColor(HAIRLINE)
        self._header(canvas)
        if self.paper.logo and canvas.getPageNumber() == 1:
            right = self.pagesize[0] - SIDE_MARGIN
            draw_logo(canvas, self.paper.logo, right, self.pagesize[1] - TOP_MARGIN, _LOGO_ROOM)
        self._footer(canvas)
        canvas.restoreState()
        self._begins = False

    def _header(self, canvas: Canvas) -> None:
        left, right = SIDE_MARGIN, self.pagesize[0] - SIDE_MARGIN
        baseline = self.pagesize[1] - 12.5 * mm
        made = draw_text(canvas, self.paper.made_on, right, baseline, _SMALL_RIGHT)
        room = right - left - made - _HEADER_GAP
        beside = self.paper.title if canvas.getPageNumber() > 1 and not self._each_alone else ""
        share = _UNIT_SHARE if beside else 1.0
        whose = _shortened(self._whose, room * share, _SMALL_STRONG)
        used = draw_text(canvas, whose, left, baseline, _SMALL_STRONG) + _HEADER_GAP
        draw_text(canvas, _shortened(beside, room - used, _SMALL), left + used, baseline, _SMALL)
        canvas.line(left, baseline - 6, right, baseline - 6)

    @property
    def _whose(self) -> str:
        """The unit, or whose paper goes on upon this page where each is somebody's own."""
        goes_on = self._each_alone and self._begun_by and not self._begins
        return f"{self._begun_by} {_GOES_ON}" if goes_on else self.paper.unit_name

    def _footer(self, canvas: Canvas) -> None:
        left, right = SIDE_MARGIN, self.pagesize[0] - SIDE_MARGIN
        top = BOTTOM_MARGIN - 4 * mm
        canvas.line(left, top, right, top)
        beside = _NUMBER_ROOM if self.paper.number or not self._each_alone else 0
        baseline = self._secrecy(canvas, left, top - 11, right - left - beside)
        if isinstance(canvas, LatinFormCanvas) and canvas.latin_form:
            draw_text(canvas, writing.LATIN_FORM_NOTE, left, baseline, _SMALL)
            canvas.latin_form = False
        if self.paper.number:
            draw_text(canvas, self.paper.number, right, top - 11 - 10.5, _SMALL_RIGHT)
        if isinstance(canvas, NumberedCanvas) and not self._each_alone:
            canvas.translate(right, top - 11)
            canvas.reserve_page_number()

    def _secrecy(self, canvas: Canvas, left: float, baseline: float, width: float) -> float:
        text = writing.prepare(self.paper.secrecy).text
        looks = [_SMALL_STRONG.sized(size) for size in (8, 7, 6, 5, 4)]
        fitting = (look for look in looks if len(break_lines(text, width, look)) <= _SECRECY_LINES)
        look = next(fitting, looks[-1])
        for line in break_lines(text, width, look):
            draw_line(canvas, line, left, baseline, look)
            baseline -= look.leading
        return baseline


def _shortened(text: str, width: float, look: Type) -> str:
    plain = writing.prepare(text).text.replace("\n", " ")
    if writing.width(plain, bold=look.bold) * look.size <= width:
        return plain
    while plain and writing.width(plain + "…", bold=look.bold) * look.size > width:
        plain = plain[:-1]
    return plain.rstrip() + "…"


def _form_name(number: int) -> str:
    return f"sida{number}"
