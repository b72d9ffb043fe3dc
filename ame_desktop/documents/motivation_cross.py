"""The motivation cross on paper: four fields around two lines that meet. Source: OSB-49."""

from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from ame_desktop.documents.document import Align, Cross
from ame_desktop.documents.text_flow import ACCENT, HAIRLINE, QUIET, TextFlow, Type, draw_text

_TITLE = Type(size=9, leading=12, bold=True, colour=ACCENT)
_BODY = Type(size=9, leading=12.5)
_SIDE = Type(size=8, leading=10, colour=QUIET, align=Align.CENTRE)
_PAD = 9.0
_LEAST = 132.0
_SIDE_ROOM = 14.0
_GAP = 3.0


class MotivationCross(Flowable):
    """Draws the cross as wide as the page, with room for each field's text."""

    def __init__(self, cross: Cross) -> None:
        super().__init__()
        self.cross = cross
        self.spaceBefore = 4
        self.spaceAfter = 8
        self._fields: list[tuple[TextFlow, TextFlow]] = []
        self._heights: list[float] = []

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Lay the texts out, and give both fields of a row the height of the longer."""
        inner = aW / 2 - 2 * _PAD
        self._fields = []
        for title, text in self.cross.fields:
            pair = (TextFlow(title, _TITLE), TextFlow(text, _BODY))
            for flow in pair:
                flow.wrap(inner, 0)
            self._fields.append(pair)
        tall = [_height(pair) for pair in self._fields]
        self._heights = [max(_LEAST, *tall[row : row + 2]) for row in (0, 2)]
        self.width, self.height = aW, sum(self._heights) + 2 * _SIDE_ROOM
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines and what stands in the fields."""
        middle, top = self.width / 2, self.height - _SIDE_ROOM
        across = top - self._heights[0]
        canvas = self.canv
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.6)
        canvas.rect(0, _SIDE_ROOM, self.width, sum(self._heights), stroke=1, fill=0)
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(1.4)
        canvas.line(middle, _SIDE_ROOM, middle, top)
        canvas.line(0, across, self.width, across)
        left, right = self.cross.sides
        for side, place in ((left, middle / 2), (right, middle * 1.5)):
            draw_text(canvas, side, place, top + _GAP, _SIDE)
        for number, (title, text) in enumerate(self._fields):
            start = _PAD + (middle if number % 2 else 0.0)
            begins = (top if number < 2 else across) - _PAD
            title.draw_at(canvas, start, begins)
            text.draw_at(canvas, start, begins - title.height - _GAP)


def _height(pair: tuple[TextFlow, TextFlow]) -> float:
    title, text = pair
    return title.height + text.height + _GAP + 2 * _PAD
