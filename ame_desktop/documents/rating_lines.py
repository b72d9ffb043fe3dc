"""A line of a scale on paper: what is rated, the steps with their words, and which was chosen."""

from reportlab.lib.colors import HexColor, white
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from ame_desktop.documents.document import Align, Rating
from ame_desktop.documents.text_flow import ACCENT, HAIRLINE, INK, QUIET, TextFlow, Type

_LABEL = Type(size=12, leading=16, bold=True, colour=ACCENT)
_NOTE = Type(size=9.5, leading=13.2)
_WORDS = Type(size=8.2, leading=10.4, colour=QUIET, align=Align.CENTRE)
_CHOSEN = Type(size=8.2, leading=10.4, bold=True, colour=INK, align=Align.CENTRE)
_UNCHOSEN = HexColor("#eef2f4")
_BAR = 9.0
_GAP = 3.0
_AIR = 9.0


class RatingLine(Flowable):
    """One competence: its name, a bar of steps up to the chosen one, and a note."""

    def __init__(self, steps: tuple[str, ...], line: Rating) -> None:
        super().__init__()
        self.steps = steps
        self.line = line
        self.spaceAfter = _AIR

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Lay out the label, the words under the bar, and the note."""
        self.width = aW
        self._label = _laid(self.line.label, _LABEL, aW)
        each = (aW - _GAP * (len(self.steps) - 1)) / len(self.steps)
        self._words = [
            _laid(step, _CHOSEN if place == self.line.step else _WORDS, each - _GAP)
            for place, step in enumerate(self.steps, start=1)
        ]
        self._note = _laid(self.line.note, _NOTE, aW) if self.line.note else None
        self.height = self._bar_top() + _BAR + _GAP + self._words_height() + self._note_height()
        return self.width, self.height

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Keep label and bar together; a note that is too long runs on by itself."""
        self.wrap(aW, aH)
        least = self.height - self._note_height()
        if self._note is None or least > aH:
            return []
        head = RatingLine(self.steps, Rating(self.line.label, self.line.step))
        head.spaceAfter = _GAP
        return [head, TextFlow(self.line.note, _NOTE)]

    def draw(self) -> None:
        """Draw label, bar, words and note."""
        canvas = self.canv
        self._label.draw_at(canvas, 0, self.height)
        top = self.height - self._bar_top()
        each = (self.width - _GAP * (len(self.steps) - 1)) / len(self.steps)
        chosen = self.line.step or 0
        for place, words in enumerate(self._words):
            left = place * (each + _GAP)
            canvas.setFillColor(ACCENT if place < chosen else _UNCHOSEN)
            canvas.setStrokeColor(HAIRLINE)
            canvas.setLineWidth(0.4)
            canvas.roundRect(left, top - _BAR, each, _BAR, 2.2, stroke=int(place >= chosen), fill=1)
            if place == chosen - 1:
                canvas.setFillColor(white)
                canvas.circle(left + each / 2, top - _BAR / 2, _BAR * 0.24, stroke=0, fill=1)
            words.draw_at(canvas, left + _GAP / 2, top - _BAR - _GAP)
        if self._note is not None:
            self._note.draw_at(canvas, 0, self._note.height)

    def _bar_top(self) -> float:
        return self._label.height + 2

    def _words_height(self) -> float:
        return max(words.height for words in self._words)

    def _note_height(self) -> float:
        return 0.0 if self._note is None else self._note.height + _GAP


def _laid(text: str, look: Type, width: float) -> TextFlow:
    flow = TextFlow(text, look)
    flow.wrap(width, 0)
    return flow
