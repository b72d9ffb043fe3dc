"""What is sought after a *gallring*, where it was sought, and what was found. Source: NAT-37."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

SHORTEST: Final = 6
"""Signs of the shortest text that tells one person from all others."""
LONGEST: Final = 60
MOST: Final = 400
"""Texts that are sought at most; the names and numbers come first."""


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
    found: dict[str, None] = {}
    for row in people:
        given, family = (row.get(name, "").strip() for name in ("given_name", "family_name"))
        if given and family:
            found.update(dict.fromkeys((f"{given} {family}", f"{family}, {given}")))
        for name in ("number", "number_draft", "phone", "email", "address", "comment"):
            found[row.get(name, "").strip()[:LONGEST]] = None
    for row in notes:
        found[row.get("text", "").strip()[:LONGEST]] = None
    return tuple(text for text in found if len(text) >= SHORTEST)[:MOST]


def spellings(text: str) -> tuple[bytes, ...]:
    """Return the ways in which a text can stand in a file."""
    escaped = json.dumps(text)[1:-1].encode()
    plain = text.encode()
    return tuple(dict.fromkeys((plain, text.encode("utf-16-le"), escaped)))
