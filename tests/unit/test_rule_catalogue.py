"""The catalogue of rules that docstrings and the screen refer to."""

import csv
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = re.compile(r"\b(?:RAG|OSB|TRE|AFR|JSP|NAT|KAS|GAP)-\d{2,3}\b")


def catalogue() -> list[dict[str, str]]:
    with (ROOT / "resources" / "rules.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_rule_is_named_once_and_whole() -> None:
    rules = catalogue()
    ids = [rule["id"] for rule in rules]
    assert len(ids) == len(set(ids)) > 300
    for rule in rules:
        assert SOURCE.fullmatch(rule["id"])
        assert rule["rule"].strip()
        assert rule["source"].strip()
        assert "/" not in rule["source"]


def test_every_rule_in_the_code_is_in_the_catalogue() -> None:
    known = {rule["id"] for rule in catalogue()}
    used = {
        found
        for path in (ROOT / "ame_desktop").rglob("*.py")
        for found in SOURCE.findall(path.read_text(encoding="utf-8"))
    }
    assert used
    assert used <= known
