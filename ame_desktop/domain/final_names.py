"""Other people's names in a text about one person: found, so that they can be taken out."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

# A letter with the marks that sit on it; they are signs of their own in text from some programs.
_LETTERS = r"(?:[^\W\d_][\u0300-\u036F\u064B-\u0652\u0670]*)+"
_WORD = re.compile(rf"{_LETTERS}(?:[-’'\N{{NON-BREAKING HYPHEN}}]{_LETTERS})*")
_SPLITTER = re.compile(r"[-’'\N{NON-BREAKING HYPHEN}]")
# Names that are also everyday words: alone they say nothing, beside another name they do.
_EVERYDAY = frozenset(
    _WORD.findall(
        "alm ask asp be berg björk björn blom bo bror dag dahl dal dan eld ek en falk flod fors "
        "frid frisk gran grön hans hav hed hell holm is juni kall kvist land lid lilja lind liv "
        "ljung löv lund maj mark mars man min mo mor my norr ny näs ren ro ros rot sand skog skär "
        "sol sten stig strand ström svan säll tall tim tor torp tre var vik vind våg år ö öst"
    )
)
_SHORTEST = 2


@dataclass(frozen=True)
class NameFound:
    """A name in a text: from ``start``, ``length`` signs, as it is written there."""

    start: int
    length: int
    name: str


@dataclass(frozen=True)
class OtherName:
    """Somebody else's name in a section of a document."""

    section_key: str
    title: str
    start: int
    length: int
    name: str


class KnownNames:
    """The names that must not stand in a text, made ready to be looked for many times.

    Args:
        others: given and family name of each other person.
        allowed: names that may stand there: the person's own, and those of staff.
    """

    def __init__(
        self, others: Iterable[tuple[str, str]], allowed: Iterable[tuple[str, str]]
    ) -> None:
        free = {word for names in allowed for word in _words_of(names)}
        self._alone: set[str] = set()
        self._together: set[tuple[str, str]] = set()
        for names in others:
            whole = list(_words_of(names))
            parts = {part for word in whole for part in (word, *_SPLITTER.split(word))}
            self._alone.update(part for part in parts - free if _telling(part))
            self._together.update(pair for pair in pairwise(whole) if not set(pair) <= free)

    def find(self, text: str) -> tuple[NameFound, ...]:
        """Return the names in a text, in order; each place once.

        Capital letter, word borders and the Swedish genitive are known: *Alis* is *Ali*, but
        *alis* and *Alingsås* are not.
        """
        words = list(_WORD.finditer(text))
        hit = {place for place, word in enumerate(words) if self._is_name(word[0])}
        for place, (one, other) in enumerate(pairwise(words)):
            if _neighbours(text, one, other) and self._pair(one[0], other[0]):
                hit |= {place, place + 1}
        return tuple(_joined(text, [words[place] for place in sorted(hit)]))

    def _is_name(self, word: str) -> bool:
        parts = (word, *_SPLITTER.split(word))
        return any(_known(_key(part), self._alone) for part in parts if not _begins_small(part))

    def _pair(self, first: str, second: str) -> bool:
        if _begins_small(first):
            return False
        one, other = _key(first), _key(second)
        return (one, other) in self._together or (
            other.endswith("s") and (one, other[:-1]) in self._together
        )


def _known(key: str, names: set[str]) -> bool:
    return key in names or (key.endswith("s") and key[:-1] in names)


def _telling(word: str) -> bool:
    return len(word) >= _SHORTEST and word not in _EVERYDAY


def _words_of(names: tuple[str, str]) -> Iterator[str]:
    for name in names:
        for word in _WORD.findall(unicodedata.normalize("NFC", name)):
            yield _key(word)


def _key(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold().replace("\N{NON-BREAKING HYPHEN}", "-")


def _begins_small(word: str) -> bool:
    """Whether the word begins with a small letter, in a script that has capitals."""
    return word[0] != word[0].upper()


def _neighbours(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    return not text[one.end() : other.start()].strip(" \t,")


def _joined(text: str, words: list[re.Match[str]]) -> Iterator[NameFound]:
    """Yield neighbouring words of a name as one."""
    start = end = -1
    for word in words:
        if end >= 0 and text[end : word.start()] == " ":
            end = word.end()
            continue
        if end >= 0:
            yield NameFound(start, end - start, text[start:end])
        start, end = word.span()
    if end >= 0:
        yield NameFound(start, end - start, text[start:end])
