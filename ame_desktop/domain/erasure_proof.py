"""What is sought after a *gallring*, where it was sought, and what was found. Source: NAT-37."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Final

SHORTEST: Final = 6
"""Signs of the shortest text that tells one person from all others."""
LONGEST: Final = 60
_REACHED_BY: Final = ("phone", "email", "address", "comment")
MOST: Final = 400
"""Texts that are sought at most; everybody's names and numbers always are."""


@dataclass(frozen=True)
class Found:
    """What a search found.

    Args:
        terms: how many texts were sought.
        pages: how many bytes were gone through, decrypted.
        hits: how often any of the texts stood there.
        elsewhere: rows that name somebody and are about others, by table and column.
    """

    terms: int
    pages: int
    hits: int
    elsewhere: tuple[tuple[str, int], ...] = ()

    @property
    def clean(self) -> bool:
        """Whether nothing was found."""
        return not self.hits and not self.elsewhere


def sought(
    people: Iterable[Mapping[str, str]], notes: Iterable[Mapping[str, str]]
) -> tuple[str, ...]:
    """Return the texts that only these people have: names, numbers, ways to reach them, notes.

    Args:
        people: the rows of the register, by column.
        notes: the rows of their notes, by column.
    """
    rows = tuple(people)
    names = dict.fromkeys(chain.from_iterable(map(_names, rows)))
    fields = (row.get(name, "") for row in rows for name in _REACHED_BY)
    texts = (text.strip()[:LONGEST] for text in chain(fields, (row["text"] for row in notes)))
    others = dict.fromkeys(text for text in texts if text not in names)
    certain, rest = (
        tuple(text for text in found if len(text) >= SHORTEST) for found in (names, others)
    )
    return (*certain, *rest[: max(0, MOST - len(certain))])


def _names(row: Mapping[str, str]) -> Iterator[str]:
    given, family = (row.get(name, "").strip() for name in ("given_name", "family_name"))
    if given and family:
        yield f"{given} {family}"
        yield f"{family}, {given}"
    for name in ("number", "number_draft"):
        yield row.get(name, "").strip()[:LONGEST]


def spellings(text: str) -> tuple[bytes, ...]:
    """Return the ways in which a text can stand in a file."""
    escaped = json.dumps(text)[1:-1].encode()
    plain = text.encode()
    return tuple(dict.fromkeys((plain, text.encode("utf-16-le"), escaped)))
