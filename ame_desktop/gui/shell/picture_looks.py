"""The looks in which every screen is pictured: light and dark, small and large, and large text."""

from dataclasses import dataclass
from typing import Final

from ame_desktop.gui.core.theme import Scheme

SMALL: Final = (1366, 768)
"""The screen of an ordinary laptop, in pixels."""
LARGE: Final = (1920, 1080)
"""The screen of an office, or of a wall."""


@dataclass(frozen=True)
class Look:
    """How a screen is shown.

    Args:
        scheme: light or dark.
        size: width and height in pixels.
        zoom: the size of everything, in percent.
    """

    scheme: Scheme
    size: tuple[int, int]
    zoom: int = 100

    @property
    def folder(self) -> str:
        """The name of the folder that holds the pictures of this look."""
        width, height = self.size
        zoomed = f"-{self.zoom}" if self.zoom != 100 else ""
        return f"{self.scheme.value}-{width}x{height}{zoomed}"


EVERY_LOOK: Final = tuple(
    Look(scheme, size, zoom)
    for scheme in (Scheme.LIGHT, Scheme.DARK)
    for size, zoom in ((SMALL, 100), (LARGE, 100), (SMALL, 200))
)
"""What ``screenshots --all`` makes a folder of each."""
