"""Plain text on paper: broken into lines, split between pages, never read as markup."""

import re
from dataclasses import dataclass, replace

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from ame_desktop.documents import writing
from ame_desktop.documents.document import Align

INK = HexColor("#1b1f24")
QUIET = HexColor("#57606a")
HAIRLINE = HexColor("#c8cdd3")
ACCENT = HexColor("#1f4e5f")
# Capitals of the shipped fonts are this high: text is centred on its line by them.
CAP_HEIGHT = 0.73
# So many lines of a paragraph stand together at the foot of a page.
_LEAST_LINES = 2
_WORDS = re.compile(r"[^ ]+ *| +")


@dataclass(frozen=True, slots=True)
class Type:
    """How text looks: sizes and distances in points."""

    size: float = 9.5
    leading: float = 13.5
    bold: bool = False
    colour: Color = INK
    align: Align = Align.LEFT
    before: float = 0
    after: float = 0

    def sized(self, size: float) -> "Type":
        """Return the same look at another size, with its leading in proportion."""
        return replace(self, size=size, leading=size * self.leading / self.size)


class LatinFormCanvas(Canvas):
    """A canvas that remembers whether the page shows a name in Latin form."""

    latin_form = False


def break_lines(text: str, width: float, look: Type) -> list[str]:
    """Break prepared text into lines that fit the width; a too long word is cut between signs."""
    lines = []
    for paragraph in text.split("\n"):
        lines.extend(_break_paragraph(paragraph, width / look.size, bold=look.bold))
    return lines


def draw_line(canvas: Canvas, line: str, left: float, baseline: float, look: Type) -> None:
    """Draw one prepared line from its left end."""
    canvas.setFillColor(look.colour)
    for piece in writing.pieces(line, bold=look.bold):
        canvas.setFont(piece.font, look.size)
        canvas.drawString(left, baseline, piece.text)
        left += piece.width * look.size


def draw_text(canvas: Canvas, text: str, left: float, baseline: float, look: Type) -> float:
    """Draw one short line of any text, aligned at ``left``, and return its width in points."""
    prepared = writing.prepare(text)
    note_latin_form(canvas, prepared)
    wide = writing.width(prepared.text, bold=look.bold) * look.size
    draw_line(canvas, prepared.text, left - _shift(wide, look.align), baseline, look)
    return wide


def text_width(text: str, look: Type) -> float:
    """Return how wide any text is on one line, in points."""
    return writing.width(writing.prepare(text).text, bold=look.bold) * look.size


def note_latin_form(canvas: Canvas, prepared: writing.Prepared) -> None:
    """Remember on the canvas that the page needs the note about Latin letters."""
    if prepared.latin_form and isinstance(canvas, LatinFormCanvas):
        canvas.latin_form = True


class TextFlow(Flowable):
    """A paragraph of plain text; its lines are at most ``most`` points wide."""

    def __init__(
        self,
        text: str | writing.Prepared,
        look: Type,
        bookmark: int = 0,
        most: float | None = None,
    ) -> None:
        super().__init__()
        self.most = most
        self.prepared = writing.prepare(text) if isinstance(text, str) else text
        self.look = look
        self.bookmark = bookmark
        self.spaceBefore = look.before
        self.spaceAfter = look.after
        self.lines: list[str] = []

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Break the text for this width."""
        wide = aW if self.most is None else min(aW, self.most)
        self.lines = break_lines(self.prepared.text, wide, self.look)
        self.width = aW
        self.height = len(self.lines) * self.look.leading
        return self.width, self.height

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Give what fits, and the rest."""
        self.wrap(aW, aH)
        fitting = int(aH / self.look.leading)
        if fitting < min(_LEAST_LINES, len(self.lines)):
            return []
        if fitting >= len(self.lines):
            return [self]
        if fitting == len(self.lines) - 1 and fitting > _LEAST_LINES:
            # The last line does not stand alone on the next page.
            fitting -= 1
        first = replace(self.prepared, text="\n".join(self.lines[:fitting]))
        rest = replace(self.prepared, text="\n".join(self.lines[fitting:]))
        return [
            TextFlow(first, replace(self.look, after=0), self.bookmark, self.most),
            TextFlow(rest, replace(self.look, before=0), most=self.most),
        ]

    def draw(self) -> None:
        """Draw the lines, and leave a bookmark when this is a heading."""
        if self.bookmark:
            self._leave_bookmark()
        self.draw_at(self.canv, 0, self.height)

    def draw_at(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the broken lines from this corner downwards."""
        look = self.look
        note_latin_form(canvas, self.prepared)
        baseline = top - (look.leading + look.size * CAP_HEIGHT) / 2
        for line in self.lines:
            start = left
            if look.align is not Align.LEFT:
                wide = writing.width(line, bold=look.bold) * look.size
                start += _shift(self.width, look.align) - _shift(wide, look.align)
            draw_line(canvas, line, start, baseline, look)
            baseline -= look.leading

    def _leave_bookmark(self) -> None:
        key = f"{self.canv.getPageNumber()}-{self.canv.absolutePosition(0, self.height)[1]:.2f}"
        self.canv.bookmarkHorizontal(key, 0, self.height)
        title = self.prepared.text.replace("\n", " ")
        self.canv.addOutlineEntry(title, key, self.bookmark - 1, closed=False)


def _shift(wide: float, align: Align) -> float:
    return {Align.LEFT: 0.0, Align.CENTRE: wide / 2, Align.RIGHT: wide}[align]


def _break_paragraph(text: str, width: float, *, bold: bool) -> list[str]:
    lines: list[str] = []
    line, used = "", 0.0
    space = writing.width(" ", bold=bold)
    for word in _WORDS.findall(text):
        tail, letters = word, word.rstrip(" ")
        wide = writing.width(letters, bold=bold)
        if line and used + wide > width:
            lines.append(line.rstrip(" "))
            line, used = "", 0.0
        if wide > width:
            *full, tail = _cut(word, width, bold=bold)
            lines.extend(full)
            letters = tail.rstrip(" ")
            wide = writing.width(letters, bold=bold)
        line += tail
        used += wide + space * (len(tail) - len(letters))
    return [*lines, line.rstrip(" ")]


def _cut(word: str, width: float, *, bold: bool) -> list[str]:
    parts: list[str] = []
    part, used = "", 0.0
    for sign in word:
        wide = writing.width(sign, bold=bold)
        if part and used + wide > width:
            parts.append(part)
            part, used = "", 0.0
        part += sign
        used += wide
    return [*parts, part]
