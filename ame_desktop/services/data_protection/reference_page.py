"""The handbook's page about personal data, written from the inventory and the permission table.

``python -c "from ame_desktop.services.data_protection.reference_page import write; write()"``
writes it anew; a test holds the page to what the program stores.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from ame_desktop.domain.data_inventory import ROOMS, Room
from ame_desktop.domain.processing_register import (
    LEGAL,
    MEASURES,
    QUESTIONS,
    RECIPIENTS,
    RISKS,
    kinds_of,
    registered,
    rights,
    rights_heading,
)
from ame_desktop.domain.register_extract import held_back
from ame_desktop.paths import resource

PAGE = "handbook/dataskydd.md"
_HEAD = """# Personuppgifter och dataskydd

Här står vad programmet sparar om människor, varför, och vem som når det. Sidan är skriven ur \
programmets egen förteckning.

Den här texten är ett utkast till två papper som kommunen ska ha:

- registret över behandlingar, artikel 30 i dataskyddsförordningen
- konsekvensbedömningen, artikel 35

Spara dem som PDF under *Inställningar*, *Dataskydd*. Fyll först i personuppgiftsansvarig och \
dataskyddsombud under *Sekretesstext och regler*.
"""
_FOOT = """## När en deltagare frågar

Registerutdrag, rättelse och begränsning sköts i akten, under fliken *Personuppgifter*.

Läs också: [Deltagare](participants.md), [Så skyddas uppgifterna](sekretess.md) och \
[Logg](log.md)
"""


def page_text() -> str:
    """Return the page in Markdown."""
    return "\n".join(
        (
            _HEAD,
            _section("Om behandlingen", _table(("Fråga", "Svar"), LEGAL)),
            _section("Vilka det gäller", _list(registered())),
            *(_room(room) for room in ROOMS),
            _section("Vem som läser vad", _table(rights_heading(), rights())),
            _section("Vilka som får uppgifter", _list(RECIPIENTS)),
            _section("Skydd", _list(MEASURES)),
            _section("Risker för den enskilde", _table(_RISK_HEADING, _risks())),
            _section("Att bedöma av kommunen", _list(QUESTIONS)),
            _section("Det ett registerutdrag inte visar", _table(("Uppgift", "Varför"), _held())),
            _FOOT,
        )
    )


def write() -> None:
    """Write the page into the handbook."""
    path: Path = resource(PAGE)
    path.write_text(page_text(), encoding="utf-8")


_RISK_HEADING = ("Risk", "Vad programmet gör", "Vad enheten gör")


def _room(room: Room) -> str:
    rows = ((kind.title, kind.why, "Ja" if kind.delicate else "") for kind in kinds_of(room))
    return _section(room.title, f"{room.purpose}\n\n{_table(_KIND_HEADING, rows)}")


_KIND_HEADING = ("Slag", "Varför", "Känsligt")


def _risks() -> Iterator[tuple[str, ...]]:
    return ((risk.what, risk.program, risk.unit) for risk in RISKS)


def _held() -> Iterator[tuple[str, ...]]:
    return ((item.what, item.why) for item in held_back())


def _section(title: str, text: str) -> str:
    return f"## {title}\n\n{text}"


def _list(texts: Iterable[str]) -> str:
    return "".join(f"- {text}\n" for text in texts)


def _table(heading: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = (heading, ("---",) * len(heading), *rows)
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)
