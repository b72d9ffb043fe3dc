"""A PDF's pages as pictures, drawn in memory: nothing of them is ever written to a file."""

from threading import Lock

import pypdfium2

from ame_desktop.domain.page_images import PageImage

# The library that draws is not made for several threads at once.
_lock = Lock()
_SIGNS = 3


def page_count(data: bytes) -> int:
    """Return how many pages a PDF has."""
    with _lock:
        paper = pypdfium2.PdfDocument(data)
        try:
            return len(paper)
        finally:
            paper.close()


def beginnings(data: bytes) -> dict[str, int]:
    """Return by its title where each bookmark of the second level leads: a page, from 1."""
    with _lock:
        paper = pypdfium2.PdfDocument(data)
        try:
            marks = [mark for mark in paper.get_toc() if mark.level == 1]
            return {mark.get_title(): (mark.get_dest().get_index() or 0) + 1 for mark in marks}
        finally:
            paper.close()


def page_images(
    data: bytes, width: int, *, first: int = 0, most: int | None = None
) -> tuple[PageImage, ...]:
    """Return the pages of a PDF as pictures.

    Args:
        data: the PDF.
        width: how wide each picture is, in pixels.
        first: the first page to draw; 0 is the paper's first.
        most: the most pages to draw; without it all that follow.
    """
    with _lock:
        paper = pypdfium2.PdfDocument(data)
        try:
            last = len(paper) if most is None else min(len(paper), first + most)
            return tuple(_drawn(paper[number], width) for number in range(first, last))
        finally:
            paper.close()


def _drawn(page: pypdfium2.PdfPage, width: int) -> PageImage:
    bitmap = page.render(scale=width / page.get_width(), rev_byteorder=True)
    try:
        row = bitmap.width * _SIGNS
        pixels = bytes(bitmap.buffer)
        if bitmap.stride != row:
            starts = range(0, bitmap.stride * bitmap.height, bitmap.stride)
            pixels = b"".join(pixels[start : start + row] for start in starts)
        return PageImage(bitmap.width, bitmap.height, pixels)
    finally:
        bitmap.close()
        page.close()
