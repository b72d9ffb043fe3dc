"""Words as a search sees them: without case and rings, so that ``oberg`` finds *Öberg*."""

import re
import unicodedata
from typing import Final

_WORD: Final = re.compile(r"\w+")
_ALONE: Final = {
    "ø": "o",
    "đ": "d",
    "ł": "l",
    "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
}
"""Letters that have no plain letter beneath them in the tables of signs."""


class _Plain(dict[int, str]):
    """The plain letter of each sign, found the first time that it is asked for."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        parts = unicodedata.normalize("NFD", sign)
        plain = (part for part in parts if not unicodedata.combining(part))
        self[code] = "".join(_ALONE.get(part, part) for part in plain)
        return self[code]


_PLAIN: Final = _Plain()


def folded(text: str) -> str:
    """Return a text in small letters without rings, dots and accents."""
    return text.casefold().translate(_PLAIN)


def folded_words(text: str) -> str:
    """Return the words of a text as a search sees them, each with a space before it.

    A hyphen parts two words.
    """
    return "".join([f" {word}" for word in _WORD.findall(folded(text))])


def one_error_apart(typed: str, word: str) -> bool:
    """Whether a word begins as typed, but for one letter too many, too few, other or swapped."""
    at = next((n for n, (a, b) in enumerate(zip(typed, word, strict=False)) if a != b), None)
    if at is None:
        # What is typed goes on for one letter past the word, or the word begins with it.
        return len(typed) <= len(word) + 1
    if at == len(typed) - 1 and len(word) > len(typed):
        # Another last letter is the beginning of another word; one may be left out before it.
        return word[at + 1 :] == typed[at:]
    rest = typed[at + 1 :]
    swapped = typed[at : at + 2][::-1] == word[at : at + 2] and len(typed) > at + 1
    return (
        word.startswith(rest, at + 1)
        or word.startswith(rest, at)
        or word.startswith(typed[at:], at + 1)
        or (swapped and word.startswith(typed[at + 2 :], at + 2))
    )
