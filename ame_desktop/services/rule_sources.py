"""Which document each rule of the catalogue stands in, for *Varför?*."""

import csv
from collections.abc import Iterable
from functools import cache

from ame_desktop.paths import resource


@cache
def _catalogue() -> dict[str, str]:
    with resource("rules.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row["source"] for row in csv.DictReader(file)}


def sources_of(rules: Iterable[str]) -> tuple[str, ...]:
    """Return the documents that rules stand in, each once; an unknown rule has none."""
    known = _catalogue()
    return tuple(dict.fromkeys(known[rule] for rule in rules if rule in known))
