"""Room to sign on paper: who signs, and lines for the day, the name by hand and in letters."""

from typing import Final

from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from ame_desktop.documents.text_flow import INK, QUIET, TextFlow, Type, draw_text

_WHO: Final = Type(size=9.5, leading=12.5, bold=True)
_CAPTION: Final = Type(size=7.5, leading=10, colour=QUIET)
_ROOM: Final = 25.0
"""Points of empty height above the lines, for a hand that writes large."""
_GAP: Final = 14.0
_AIR: Final = 9.0
_LINE: Final = 0.6
_SHARES: Final = (("Datum", 0.2), ("Underskrift", 0.44), ("Namnförtydligande", 0.36))


class SigningLine(Flowable):
    """One who signs; the lines stand at the same places on every row and every paper."""

    def __init__(self, who: str) -> None:
        super().__init__()
        self.spaceAfter = _AIR
        self._who = TextFlow(who, _WHO)

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Take the whole width, and a height that follows the lines of who it is."""
        self._who.wrap(aW, aH)
        self.width = aW
        self.height = self._who.height + _ROOM + _CAPTION.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw who it is above, and each line with its caption beneath."""
        canvas = self.canv
        self._who.draw_at(canvas, 0, self.height)
        free = self.width - _GAP * (len(_SHARES) - 1)
        left = 0.0
        for caption, share in _SHARES:
            canvas.setStrokeColor(INK)
            canvas.setLineWidth(_LINE)
            canvas.line(left, _CAPTION.leading, left + free * share, _CAPTION.leading)
            draw_text(canvas, caption, left, _CAPTION.leading - _CAPTION.size - 1, _CAPTION)
            left += free * share + _GAP
