"""The libraries and fonts of the program with their licences, and the handbook's page of them.

``python -c "from ame_desktop.services.licences import write; write()"`` writes the page anew; a
test holds the page to the list, and the list to what is really installed.
"""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ame_desktop.paths import resource

LIST = "reference/licences.csv"
PAGE = "handbook/licenser.md"
_HEAD = """# Bibliotek och licenser

Programmet är byggt av fri programvara. Varje del får användas fritt enligt sin licens.

Vilka versioner som ingår är låst, och varje fil har en kontrollsumma. Allt står också i en \
materialförteckning (SBOM, CycloneDX) bland programmets installationsfiler.

När enheten är en fil anropar programmet ingenting över nätet. Med gemensam server talar det bara \
med servern.
"""
_FOOT = "Läs också: [Kom i gång](start.md)\n"


@dataclass(frozen=True)
class Part:
    """A library or a font; `part_of` names the library that brings it, in the named version."""

    name: str
    part_of: str
    version: str
    licence: str
    purpose: str


def parts() -> tuple[Part, ...]:
    """Return every part in the order of the list: libraries first, then what lies in them."""
    text = resource(LIST).read_text(encoding="utf-8")
    return tuple(Part(**line) for line in csv.DictReader(text.splitlines()))


def page_text() -> str:
    """Return the handbook's page in Markdown."""
    libraries = [part for part in parts() if not part.part_of]
    inside = [part for part in parts() if part.part_of]
    return "\n".join((_HEAD, *_libraries(libraries), *_inside(inside), _FOOT))


def write() -> None:
    """Write the page into the handbook."""
    resource(PAGE).write_text(page_text(), encoding="utf-8")


def _libraries(found: Iterable[Part]) -> Iterator[str]:
    yield "## Bibliotek\n"
    yield "| Namn | Licens | Används till |\n| --- | --- | --- |"
    yield from (f"| {part.name} | {part.licence} | {part.purpose} |" for part in found)
    yield ""


def _inside(found: Iterable[Part]) -> Iterator[str]:
    yield "## Det som följer med biblioteken\n"
    yield "| Namn | Version | Ingår i | Licens | Används till |\n| --- | --- | --- | --- | --- |"
    for part in found:
        cells = (part.name, part.version or "–", part.part_of, part.licence, part.purpose)
        yield f"| {' | '.join(cells)} |"
    yield ""
