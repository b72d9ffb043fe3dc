"""Sets text in narrow places: what is wider than its row goes on upon the next, words too."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

SOFT_HYPHEN: Final = "\N{SOFT HYPHEN}"
"""Is seen, as a hyphen, only where a line ends at it."""
Measure = Callable[[str], float]
"""Tells how wide a text is, in pixels."""
BETWEEN_FACTS: Final = " ·"
"""What stands between two facts, and neither first nor last on a row."""
_UNDIVIDED: Final = re.compile(r"[^\s-]+")
_HYPHENED: Final = re.compile(r"(?<=-)")
_LEAST: Final = 3
"""Letters that are never left alone at the end of a line or at the beginning of the next."""
_MARKS: Final = ".,:;!?)"
_VOWELS: Final = frozenset("aeiouyåäöéü")
_BEFORE_LIQUID: Final = frozenset("bdfgkptv")


def breakable(text: str, room: float, measure: Measure) -> str:
    """Return a text in which each word that is wider than the room may be divided.

    Args:
        text: one or several lines.
        room: pixels.
        measure: the width of a text in its font.
    """
    return _UNDIVIDED.sub(
        lambda found: SOFT_HYPHEN.join(_pieces(found.group(), room, measure)), text
    )


def in_rows(text: str, room: float, measure: Measure) -> Iterator[str]:
    """Yield a text row by row: broken between words, or in a word that is wider than the room.

    Args:
        text: one line.
        room: pixels.
        measure: the width of a text in its font.
    """
    held = ""
    for word in text.split(" "):
        longer = f"{held} {word}".strip()
        if held and measure(longer) > room:
            yield held.rstrip(BETWEEN_FACTS)
            longer = word.strip(BETWEEN_FACTS)
        *full, held = [longer] if " " in longer else _divided(longer, room, measure)
        yield from full
    yield held


def _divided(word: str, room: float, measure: Measure) -> Iterator[str]:
    """Yield a word in as few parts as the room asks for, each but the last with its hyphen."""
    held = ""
    for piece in _pieces(word, room, measure):
        if held and measure(f"{held}{piece}-") > room:
            yield held if held.endswith("-") else f"{held}-"
            held = ""
        held += piece
    yield held


def _pieces(word: str, room: float, measure: Measure) -> list[str]:
    """Return where a word may be divided: nowhere where there is room for it."""
    if measure(word) <= room:
        return [word]
    return [piece for part in _HYPHENED.split(word) for piece in _of_part(part, room, measure)]


def _of_part(part: str, room: float, measure: Measure) -> list[str]:
    if measure(part) <= room:
        return [part]
    # A letter may be several in lower case.
    small = "".join(letter.lower()[0] for letter in part)
    starts = [0, *_starts(small), len(part)]
    pieces = [part[begin:end] for begin, end in pairwise(starts)]
    if all(measure(f"{piece}-") <= room for piece in pieces):
        return pieces
    # No piece that can be read aloud is short enough.
    return list(part)


def _starts(word: str) -> Iterator[int]:
    """Yield where parts begin: at the last consonant before a vowel, as in *stäm-ning*.

    One before *l* or *r* goes with it where more stand in a row, as in *möbel-transport*.
    """
    voiced, last = False, len(word.rstrip(_MARKS)) - _LEAST
    for place, (letter, following) in enumerate(pairwise(word)):
        if letter in _VOWELS:
            voiced = True
        elif letter.isalpha() and following in _VOWELS and voiced:
            begins = place - 1 if _goes_with(word, place) else place
            if _LEAST <= begins <= last:
                yield begins


def _goes_with(word: str, place: int) -> bool:
    if place < 2:
        return False
    first, second = word[place - 2], word[place - 1]
    in_row = first not in _VOWELS and first != second
    return word[place] in "lr" and second in _BEFORE_LIQUID and in_row
