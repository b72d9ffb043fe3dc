"""No rule of the unit's documents is forgotten, and none is invented.

Every rule is acted on somewhere in the program, or has its reason why it is not; and every rule
that is named in the program, its forms, its resources or its tests stands in the catalogue.
"""

import pytest

from tests.rules.named import ROOT, catalogue, files, modules_of_rules, rules_in
from tests.rules.places import place_of
from tests.rules.table import DOCUMENTS, PAGE, meanings, modules_of, page_text, reasons, rules_of


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_rule_lives_in_the_program_or_has_its_reason(document: str) -> None:
    rules = set(rules_of(document))
    lives = {rule for rule in rules if modules_of(rule)}
    told = {rule for rule in reasons() if rule.startswith(f"{document}-")}
    assert lives | told == rules
    assert not lives & told


def test_every_rule_is_said_in_a_few_words() -> None:
    rules = {rule for document in DOCUMENTS for rule in rules_of(document)}
    assert meanings().keys() == rules
    assert len(rules) == 265
    assert all(text and "|" not in text for text in (*meanings().values(), *reasons().values()))
    assert all(text.endswith(".") for text in reasons().values())


def test_no_rule_is_invented() -> None:
    invented = {
        f"{path.relative_to(ROOT)}: {rule}"
        for path in files()
        for rule in rules_in(path.read_text(encoding="utf-8"))
        if rule not in catalogue()
    }
    assert invented == set()


def test_every_module_that_names_a_rule_has_its_screen() -> None:
    modules = {
        module
        for rule in modules_of_rules()
        if rule.partition("-")[0] in DOCUMENTS
        for module in modules_of(rule)
    }
    assert {module for module in modules if not place_of(module)} == set()


def test_a_span_names_every_rule_within_it() -> None:
    assert list(rules_in("Source: OSB-08 to OSB-11, TRE-34–36.")) == [
        *("OSB-08", "OSB-09", "OSB-10", "OSB-11"),
        *("TRE-34", "TRE-35", "TRE-36"),
    ]


def test_the_handbooks_table_is_written_from_the_program() -> None:
    assert PAGE.read_text(encoding="utf-8") == page_text(), "python -m tests.rules"
