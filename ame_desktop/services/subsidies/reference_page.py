"""The handbook's page about the subsidy types, written from the reference data.

``python -c "from ame_desktop.services.subsidies.reference_page import write; write()"`` writes it
anew; a test holds the page to the data.
"""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from ame_desktop.domain.subsidies import SubsidyBasis
from ame_desktop.domain.subsidy_figures import Confidence, Figure
from ame_desktop.domain.subsidy_terms import figure_text
from ame_desktop.paths import resource
from ame_desktop.services.subsidies.reference import Line, figure_lines, type_lines

PAGE = "handbook/stodformer.md"
_HEAD = """# Stödformer

Här står varje siffra som programmet räknar med, och var den kommer ifrån.

Du ändrar en siffra under *Stöd*. Den nya siffran gäller från en månads första dag. Tidigare \
månader behåller sin.

| Säkerhet | Betyder |
| --- | --- |
"""
_COLUMNS = """| Vad | Gäller för | Värde | Från | Källa | Säkerhet |
| --- | --- | --- | --- | --- | --- |
"""
_FOOT = "Läs också: [Stöd](subsidies.md)\n"


def page_text() -> str:
    """Return the page in Markdown."""
    words = "".join(f"| {each.value} | {each.label} |\n" for each in Confidence)
    return "\n".join((_HEAD + words, *_types(), _FOOT))


def write() -> None:
    """Write the page into the handbook."""
    path: Path = resource(PAGE)
    path.write_text(page_text(), encoding="utf-8")


def _types() -> Iterator[str]:
    names = {line["code"]: line["name"] for line in type_lines()}
    for line in type_lines():
        figures = [figure for figure in figure_lines() if figure["type"] == line["code"]]
        yield f"## {line['name']}\n"
        yield "\n\n".join(_about(line, names)) + "\n"
        if figures:
            yield _COLUMNS + "".join(_row(figure) for figure in figures)


def _about(line: Line, names: dict[str, str]) -> Iterator[str]:
    yield f"Räknas på: {SubsidyBasis(line['basis']).label}."
    if line["valid_from"] or line["valid_to"]:
        begins = f"från {line['valid_from']}" if line["valid_from"] else ""
        ends = f"till och med {line['valid_to']}" if line["valid_to"] else ""
        yield f"Finns {' '.join(part for part in (begins, ends) if part)}."
    if line["replaced_by"]:
        yield f"Ersatt av {names[line['replaced_by']]}."
    yield from (text for text in (line["extension_rule"], line["extra_text"]) if text)
    yield f"Källa: {line['source']}."


def _row(line: Line) -> str:
    figure = Figure(line["figure"])
    value = Decimal(line["value"]) if line["value"] else None
    cells = (
        figure.label,
        line["variant"] or "alla",
        figure_text(figure, value),
        line["valid_from"] or "inte angivet",
        line["source"],
        line["confidence"],
    )
    return f"| {' | '.join(cells)} |\n"
