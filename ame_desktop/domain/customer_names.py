"""Which names of counterparts are spelt so alike that they may be the same."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TypeVar

K = TypeVar("K")

_SHORT_FORMS = {
    "&": "och",
    "+": "och",
    "avd": "avdelning",
    "bibl": "bibliotek",
    "fsk": "förskola",
    "fritids": "fritidshem",
    "htj": "hemtjänst",
    "htjänst": "hemtjänst",
    "kommunens": "",
    "sk": "skola",
    "tekn": "teknisk",
    "vht": "verksamhet",
}
_ENDINGS = ("orna", "arna", "erna", "an", "en", "et", "na", "a", "n")
_SHORTEST_STEM = 4
_LETTERS_FOR_ONE_SLIP = 5
_LETTERS_FOR_TWO_SLIPS = 10
_WORD = re.compile(r"[^\W_]+|[&+]")


@lru_cache(maxsize=4096)
def spelling_key(name: str) -> str:
    """Return a form in which two names are equal that differ in signs, letter case or spaces."""
    return "".join(_WORD.findall(unicodedata.normalize("NFKC", name).casefold()))


def alike(one: str, other: str) -> bool:
    """Whether two names may be the same counterpart, spelt in two ways.

    They may where letter case, signs, short forms, endings or the order of the words differ, or by
    a slip of the pen. Another number, or another word, makes them different.
    """
    if spelling_key(one) == spelling_key(other):
        return bool(spelling_key(one))
    first, second = _stems(one), _stems(other)
    if not first or not second:
        return False
    if _numbers(one) != _numbers(other):
        return False
    both_ways = _same_words(first, second) or _same_words(second, first)
    return both_ways or _same_sign_by_sign(first, second)


def like(name: str, known: Iterable[tuple[K, str]]) -> tuple[K, ...]:
    """Return the known ones whose name is like this one, the most alike first.

    Args:
        name: a name as somebody has written it.
        known: what is known, each with a name; one with several names comes several times.
    """
    key = spelling_key(name)
    found: dict[K, int] = {}
    for value, other in known:
        if alike(name, other):
            slips = _slips(key, spelling_key(other), len(key) + len(other))
            found[value] = min(slips, found.get(value, slips))
    return tuple(sorted(found, key=lambda value: found[value]))


def _same_words(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether each word has one like it among the others, in any order."""
    if len(first) != len(second):
        return False
    left = list(second)
    for word in first:
        match = next((other for other in left if _like_words(word, other)), None)
        if match is None:
            return False
        left.remove(match)
    return True


def _same_sign_by_sign(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether they are the same once words are written together."""
    return _like_words("".join(first), "".join(second)) and len(first) != len(second)


@lru_cache(maxsize=1 << 16)
def _like_words(one: str, other: str) -> bool:
    if one == other:
        return True
    shorter = min(len(one), len(other))
    if shorter < _LETTERS_FOR_ONE_SLIP or one.isdigit() or other.isdigit():
        return False
    allowed = 2 if shorter >= _LETTERS_FOR_TWO_SLIPS else 1
    # Each slip changes two letters at the most, so most words are told apart without counting.
    if len(set(one) ^ set(other)) > 2 * allowed:
        return False
    return _slips(one, other, allowed) <= allowed


@lru_cache(maxsize=4096)
def _numbers(name: str) -> list[str]:
    return sorted(re.findall(r"\d+", name))


@lru_cache(maxsize=4096)
def _stems(name: str) -> tuple[str, ...]:
    words = _WORD.findall(unicodedata.normalize("NFKC", name).casefold())
    found = (_SHORT_FORMS.get(word, word) for word in words)
    return tuple(_stem(word) for word in found if word)


def _stem(word: str) -> str:
    """Return a word without the s of a genitive and the ending of a definite form."""
    for endings in ("s",), _ENDINGS:
        for ending in endings:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
                word = word.removesuffix(ending)
                break
    return word


def _slips(one: str, other: str, most: int) -> int:
    """Return how many letters must be changed, added, left out or swapped; above ``most`` any."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, sign in enumerate(one, start=1):
        here = [row]
        for column, against in enumerate(other, start=1):
            cost = min(
                above[column] + 1, here[column - 1] + 1, above[column - 1] + (sign != against)
            )
            if row > 1 and column > 1 and sign == other[column - 2] and one[row - 2] == against:
                cost = min(cost, before[column - 2] + 1)
            here.append(cost)
        if min(here) > most:
            return most + 1
        before, above = above, here
    return above[-1]
