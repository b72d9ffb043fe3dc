"""A line of a slip: a pictogram, the question it answers, and the answer in large letters."""

from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from ame_desktop.documents.document import Sign
from ame_desktop.documents.pictograms import draw_pictogram
from ame_desktop.documents.text_flow import ACCENT, QUIET, TextFlow, Type

_LABEL = Type(size=9, leading=12, colour=QUIET)
_TEXT = Type(size=15, leading=19, bold=True)
_PICTURE = 28.0
_ROOM = 42.0


class SignLine(Flowable):
    """Draws one line; the picture stands beside the first lines of the text.

    The ``first`` of several stands apart from what is above them.
    """

    def __init__(self, sign: Sign, *, first: bool = False) -> None:
        super().__init__()
        self.sign = sign
        self.spaceBefore, self.spaceAfter = 12 if first else 0, 9
        self._label = TextFlow(sign.label, _LABEL)
        self._text = TextFlow(sign.text, _TEXT)

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Break the text beside the picture."""
        for flow in (self._label, self._text):
            flow.wrap(aW - _ROOM, aH)
        self.width = aW
        self.height = max(_PICTURE, self._above + self._text.height)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the picture, and the texts in the middle of it where they are lower."""
        picture = (0.0, self.height - _PICTURE)
        draw_pictogram(self.canv, self.sign.pictogram, picture, _PICTURE, ACCENT)
        top = self.height - max(0.0, (_PICTURE - self._above - self._text.height) / 2)
        if self.sign.label:
            self._label.draw_at(self.canv, _ROOM, top)
        self._text.draw_at(self.canv, _ROOM, top - self._above)

    @property
    def _above(self) -> float:
        return self._label.height if self.sign.label else 0.0
