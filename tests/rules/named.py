"""Finds the rules that stand in the program's and the tests' files, ranges with all they cover."""

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
FOLDERS: Final = ("ame_desktop", "ui", "resources", "tests")
_ENDINGS: Final = frozenset({".py", ".ui", ".md", ".toml", ".csv", ".json", ".txt"})
_FROM_ELSEWHERE: Final = ROOT / "tests/support/unit_files"
_DOCUMENTS: Final = "RAG|OSB|TRE|AFR|JSP|NAT|KAS|GAP"
_NAMED: Final = re.compile(rf"\b({_DOCUMENTS})-(\d+)(?:(?: to |–)(?:\1-)?(\d+))?\b")


@cache
def catalogue() -> dict[str, str]:
    """All rules with the document that each stands in."""
    with (ROOT / "resources/rules.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row["source"] for row in csv.DictReader(file)}


def rules_in(text: str) -> Iterator[str]:
    """Give every rule that a text names; *OSB-22 to OSB-28* names all between too."""
    for found in _NAMED.finditer(text):
        document, first = found[1], int(found[2])
        last = int(found[3]) if found[3] else first
        for number in range(first, max(first, last) + 1):
            yield f"{document}-{number:02d}"


def files(folders: Iterable[str] = FOLDERS) -> Iterator[Path]:
    """Give the files that a rule can stand in."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            own = "__pycache__" not in path.parts and _FROM_ELSEWHERE not in path.parents
            if own and path.suffix in _ENDINGS:
                yield path


@cache
def modules_of_rules() -> dict[str, tuple[str, ...]]:
    """The program's own modules that name each rule, without those that only list rules."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for path in files(["ame_desktop"]):
        if path.suffix != ".py":
            continue
        module = path.relative_to(ROOT / "ame_desktop").with_suffix("").as_posix()
        for rule in dict.fromkeys(rules_in(path.read_text(encoding="utf-8"))):
            found[rule].append(module.removesuffix("/__init__"))
    return {rule: tuple(modules) for rule, modules in found.items()}
