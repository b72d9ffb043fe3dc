"""The handbook's table of every rule: where it lives in the program, or why it does not."""

import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from tests.rules.named import ROOT, catalogue, modules_of_rules
from tests.rules.places import SKIPPED, place_of

PAGE: Final = ROOT / "resources/handbook/regler.md"
_FILE: Final = ROOT / "resources/rule_meanings.toml"
DOCUMENTS: Final = {
    "RAG": "Ragunda: enhetens egen riktlinje",
    "OSB": "Osby: metodhandboken",
    "TRE": "Trelleborg: riktlinjer för planering",
    "AFR": "Arbetsförmedlingens rapport om handlingsplaner",
    "JSP": "Jobbspår, planeringsfasen",
}
_HEAD: Final = """# Regler och var de finns

Här står varje regel ur enhetens riktlinje och de fyra andra dokumenten: var i programmet den \
märks, eller varför den inte gör det. Sidan är skriven ur regelkatalogen och programmets egen kod.

Enhetens riktlinje gäller alltid. Regler från andra håll går att stänga av, en och en, under \
*Inställningar*, *Regler från andra håll*. Vad en påminnelse vilar på står bakom *Varför?* i \
*Att göra*.
"""
_COLUMNS: Final = """| Regel | Vad den säger | Var i programmet |
| --- | --- | --- |
"""
_FOOT: Final = "Läs också: [Att göra](reminders.md) och [Inställningar](settings.md)\n"


@cache
def _said() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


def meanings() -> dict[str, str]:
    """What each rule says, in a few words."""
    return {
        f"{document}-{number}": text
        for document in DOCUMENTS
        for number, text in _said()[document].items()
    }


def reasons() -> dict[str, str]:
    """Why the program does nothing because of a rule."""
    return dict(_said()["reasons"])


def modules_of(rule: str) -> tuple[str, ...]:
    """Return where something is done because of a rule."""
    found = modules_of_rules().get(rule, ())
    return tuple(module for module in found if not module.startswith(SKIPPED))


def rules_of(document: str) -> tuple[str, ...]:
    """Return the rules of a document, in their order."""
    return tuple(rule for rule in catalogue() if rule.startswith(f"{document}-"))


def page_text() -> str:
    """Return the page in Markdown."""
    return "\n".join((_HEAD, *_parts(), _FOOT))


def _parts() -> Iterator[str]:
    for document, title in DOCUMENTS.items():
        rows = "".join(_line(rule) for rule in rules_of(document))
        yield f"## {title}\n\n{_COLUMNS}{rows}"


def _line(rule: str) -> str:
    modules = modules_of(rule)
    if not modules:
        return f"| {rule} | {meanings()[rule]} | Inte i programmet. {reasons()[rule]} |\n"
    places = ", ".join(dict.fromkeys(place_of(module) for module in modules))
    return f"| {rule} | {meanings()[rule]} | {places} |\n"
