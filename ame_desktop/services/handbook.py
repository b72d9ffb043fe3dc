"""The handbook: its pages in reading order, and all of it as one PDF."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from ame_desktop import __version__
from ame_desktop.paths import resource

FOLDER: Final = "handbook"
FILE_NAME: Final = "handbok.pdf"
_PICTURED: Final = re.compile(r"\]\(bilder/([\w-]+)\.png\)")
_ORDER: Final = (
    "start",
    "briefing",
    "attendance",
    "participants",
    "intake",
    "arenas",
    "placements",
    "approvals",
    "reminders",
    "agreements",
    "orders",
    "customers",
    "rollups",
    "subsidies",
    "job_tracks",
    "final_documents",
    "reports",
    "log",
    "settings",
    "importing",
    "retention",
)
NEWS: Final = "nyheter"
LICENCES: Final = "licenser"
_LAST: Final = (
    "sekretess",
    "server",
    "stodformer",
    "tider",
    "regler",
    "dataskydd",
    "licenser",
    NEWS,
)
"""What is looked up rather than read."""


@dataclass(frozen=True)
class HandbookPage:
    """A page of the handbook: its name, its title and where its text lies."""

    name: str
    title: str
    path: Path


def handbook_pages() -> tuple[HandbookPage, ...]:
    """Return the pages in the order they are read: the screens as in the rail, then the rest."""
    found = {path.stem: path for path in resource(FOLDER).glob("*.md")}
    known = (*_ORDER, *_LAST)
    between = sorted(set(found) - set(known))
    names = (*_ORDER, *between, *_LAST)
    return tuple(
        HandbookPage(name, _title(found[name]), found[name]) for name in names if name in found
    )


def news_page() -> HandbookPage:
    """Return the page that says what is new."""
    return next(page for page in handbook_pages() if page.name == NEWS)


def licence_page() -> HandbookPage:
    """Return the page of the libraries and their licences."""
    return next(page for page in handbook_pages() if page.name == LICENCES)


def handbook_pdf(on_page: Callable[[int], None] | None = None) -> bytes:
    """Return the whole handbook as a PDF.

    Args:
        on_page: called with the number of each page begun; what it raises ends the work.
    """
    from ame_desktop.documents import pdf
    from ame_desktop.documents.build.handbook import HandbookPart, handbook
    from ame_desktop.documents.markdown_blocks import blocks_of
    from ame_desktop.documents.preview import beginnings

    parts = [
        HandbookPart(page.title, blocks_of(page.path.read_text(encoding="utf-8"), _picture)[1:])
        for page in handbook_pages()
    ]
    # The contents name the sheets, which are known when the handbook has been drawn once.
    firsts = beginnings(pdf.render(handbook(parts, __version__), on_page))
    numbered = [replace(part, first=firsts.get(part.title, 0)) for part in parts]
    return pdf.render(handbook(numbered, __version__), on_page)


def save_handbook(target: Path, on_page: Callable[[int], None] | None = None) -> Path:
    """Save the whole handbook as a PDF, and return where.

    Raises:
        OSError: the file cannot be written.
    """
    from ame_desktop.documents.files import replacing

    content = handbook_pdf(on_page)
    with replacing(target) as temporary:
        temporary.write_bytes(content)
    return target


def pictured(pages: Sequence[HandbookPage]) -> tuple[str, ...]:
    """Return the names of the pictures that stand in the pages, such as ``briefing``."""
    texts = (page.path.read_text(encoding="utf-8") for page in pages)
    return tuple(name for text in texts for name in _PICTURED.findall(text))


def _picture(name: str) -> bytes:
    path = resource(FOLDER) / name
    return path.read_bytes() if path.is_file() else b""


def _title(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        return file.readline().strip().removeprefix("# ")
