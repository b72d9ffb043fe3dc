"""Looks for what people are called, and what is written of them, in files that the program wrote.

A unit's file, its log of writes and its copies are to be nothing but noise; everything else is
read as text in each way that a text can be spelt, and searched.
"""

import json
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from urllib.parse import quote

PAGE = 4096
LOG_HEAD, FRAME_HEAD = 32, 24
"""Of a log of writes: signs before the first frame, and before the page of each frame."""
LEAST_KINDS = 225
"""Kinds of signs in a page of noise: 4 096 by chance hold all 256, but for very few."""
SHORTEST = 6
SEALED = re.compile(r"\.ame(?!-shm)")
"""Of a unit's file, its log of writes, its copies, and one that was put aside."""
ASKED_FOR = frozenset({".pdf", ".xlsx", ".xlsm", ".csv", ".html", ".png"})
"""Files that a person asks for by name, or has from elsewhere: they are meant to be read."""
OWN_FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
_WORDS = re.compile(rb"[\x20-\x7e]{6,}|(?:[\x20-\xff]\x00){6,}|(?:\x00[\x20-\xff]){6,}")


class Sought:
    """The words that are to be nowhere, with their other spellings."""

    def __init__(self) -> None:
        self._words: set[str] = set()
        self._spelt: list[str] | None = None

    def __len__(self) -> int:
        return len(self._words)

    def add(self, word: str) -> None:
        """Seek a word too, unless it is so short that chance would find it."""
        if len(word) >= SHORTEST and word not in self._words:
            self._words.add(word)
            self._spelt = None

    def found_in(self, text: str) -> str:
        """Return the first word that stands in a text, or an empty string."""
        return next((word for word in self._spellings() if word in text), "")

    def _spellings(self) -> list[str]:
        if self._spelt is None:
            ways: tuple[Callable[[str], str], ...] = (str, _escaped, quote)
            self._spelt = sorted({way(word) for word in self._words for way in ways})
        return self._spelt


class PlainSearch:
    """A search that goes on through the tests; pages that are copied are looked at once."""

    def __init__(self) -> None:
        self.sought = Sought()
        self.files = 0
        self._known: set[int] = set()

    def wrong_in(self, *folders: Path) -> list[str]:
        """Return each file in the folders that tells something, with what it tells."""
        wrong = []
        for path in (path for folder in folders for path in files_in(folder)):
            self.files += 1
            found = plain_in_file(path, self.sought, self._known)
            if found:
                wrong.append(f"{path.name}: {found}")
        return wrong


def own_folders() -> list[Path]:
    """The program's own folders where the tests have a home of their own, as installer/test gives.

    Nobody else's settings are looked into.
    """
    named = [os.environ.get(name, "") for name in OWN_FOLDERS]
    temporary = Path(tempfile.gettempdir()).resolve()
    held = [Path(name).resolve() for name in named if name]
    return [folder for folder in held if temporary in folder.parents and folder.is_dir()]


def files_in(folder: Path) -> Iterator[Path]:
    """Yield the files that the program wrote by itself."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.suffix.lower() not in ASKED_FOR:
            yield path


def plain_in_file(path: Path, sought: Sought, known: set[int]) -> str:
    """Return what is wrong with a file, or an empty string."""
    content = path.read_bytes()
    if SEALED.search(path.name) and len(content) >= PAGE:
        pages = _log_pages(content) if path.name.endswith("-wal") else _pages(content)
        content = b"\n".join(page for page in pages if not _is_noise(page, known))
    return sought.found_in(readable(content))


def readable(content: bytes) -> str:
    """Return all that can be read in a file as text, whichever way it is spelt."""
    if _WORDS.search(content) is None:
        return ""
    halves = (content, content[1:])
    ways = [content.decode("utf-8", errors="replace"), content.decode("latin-1")]
    ways += [half.decode("utf-16-le", errors="replace") for half in halves]
    ways += [half.decode("utf-16-be", errors="replace") for half in halves]
    return "\n".join(ways)


def entropy_holds(content: bytes) -> bool:
    """Whether every page of a unit's file is noise."""
    return all(_is_noise(page, set()) for page in _pages(content))


def _is_noise(page: bytes, known: set[int]) -> bool:
    mark = hash(page)
    if mark in known:
        return True
    if len(set(page)) < LEAST_KINDS * len(page) // PAGE:
        return False
    known.add(mark)
    return True


def _pages(content: bytes) -> Iterable[bytes]:
    return (content[at : at + PAGE] for at in range(0, len(content), PAGE))


def _log_pages(content: bytes) -> Iterable[bytes]:
    step = FRAME_HEAD + PAGE
    starts = range(LOG_HEAD + FRAME_HEAD, len(content) - PAGE + 1, step)
    return (content[at : at + PAGE] for at in starts)


def _escaped(word: str) -> str:
    return json.dumps(word)[1:-1]
