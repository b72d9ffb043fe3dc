"""A page of a document as it looks, in memory: what a preview shows."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PageImage:
    """A drawn page: its size in pixels, and each pixel as red, green, blue, row by row."""

    width: int
    height: int
    rgb: bytes = field(repr=False)
