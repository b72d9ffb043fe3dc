"""Pictures on paper: as wide as the text, within a thin line."""

from io import BytesIO
from typing import Final

from reportlab.lib.utils import ImageReader
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from ame_desktop.documents.text_flow import HAIRLINE

_AFTER: Final = 4
_LINE: Final = 0.6


class FramedPicture(Flowable):
    """A picture of a given width in points, drawn in its own proportions."""

    def __init__(self, data: bytes, wide: float) -> None:
        super().__init__()
        self.spaceAfter = _AFTER
        self._picture = ImageReader(BytesIO(data))
        pixels = self._picture.getSize()
        self.width, self.height = wide, wide * pixels[1] / pixels[0]

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return the size, in points."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the picture and the line around it."""
        self.canv.drawImage(self._picture, 0, 0, self.width, self.height)
        self.canv.setStrokeColor(HAIRLINE)
        self.canv.setLineWidth(_LINE)
        self.canv.rect(0, 0, self.width, self.height, stroke=1, fill=0)


def framed_picture(data: bytes, wide: float) -> FramedPicture:
    """Make the drawable picture, ``wide`` points wide."""
    return FramedPicture(data, wide)
