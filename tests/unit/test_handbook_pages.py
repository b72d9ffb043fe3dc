"""Holds the handbook to plain Swedish, and its pictures and links to what is there."""

import re
from pathlib import Path

import pytest

from ame_desktop.paths import resource

FOLDER = resource("handbook")
PAGES = sorted(FOLDER.glob("*.md"))
BANNED = (
    "ogiltig",
    "felaktig",
    "fel format",
    "vänligen",
    "tyvärr",
    "hoppsan",
    "exception",
    "null",
    "databasfel",
)
MOST_WORDS = 25
MOST_BYTES = 120 * 1024
_LINK = re.compile(r"\]\(([^)]+)\)")


def sentences(text: str) -> list[str]:
    """Return the page's sentences without marks; a cell and a line of a list end one too."""
    plain = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    plain = re.sub(r"[*`#]", "", plain)
    parts = re.split(r"[.!?:](?=\s|$)|\n|\|", plain)
    return [part.strip() for part in parts if part.strip()]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_is_written_in_plain_words(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert text.startswith("# ")
    # A licence's own name may hold one behind a hyphen.
    assert [word for word in BANNED if re.search(f"(?<!-){word}", text.lower())] == []
    assert [s for s in sentences(text) if len(s.split()) > MOST_WORDS] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_a_page_links_to_is_there(page: Path) -> None:
    links = _LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (FOLDER / link).is_file()] == []


def test_the_first_page_of_the_repository_finds_its_pictures() -> None:
    root = Path(__file__).parents[2]
    links = _LINK.findall((root / "README.md").read_text(encoding="utf-8"))
    pictures = [link for link in links if link.endswith(".png")]
    assert pictures
    assert [link for link in pictures if not (root / link).is_file()] == []


def test_the_pictures_are_small() -> None:
    pictures = sorted((FOLDER / "bilder").glob("*.png"))
    assert {picture.stem for picture in pictures} >= {
        "briefing",
        "attendance",
        "participants",
        "arenas",
    }
    assert [picture.name for picture in pictures if picture.stat().st_size > MOST_BYTES] == []
