"""The names that the screens promise, as somebody outside finds them: exactly, and in order."""

import pytest

from tests.atspi.conftest import Started
from tests.atspi.nodes import Role as Is
from tests.atspi.reader import Reader

RAIL = (
    "Morgonmöte",
    "Närvaro",
    "Deltagare",
    "Arenor",
    "Placeringar",
    "Godkännande",
    "Att göra",
    "Avtal",
    "Beställningar",
    "Sammanställning",
    "Stöd",
    "Dokument",
    "Rapporter",
    "Logg",
    "Inställningar",
)
"""The screens, in their order; *Inskrivning* and *Jobbspår* stand between them."""
SHELL = ("Föregående dag", "Nästa dag", "Idag", "Lås", "Sök")
NAMES = (
    (("Morgonmöte",), ("Som i går", "Ej fördelade", "Borta", "Att lösa", "Fastställ dagen")),
    (("Närvaro",), ("Övriga närvarande", "Bara avvikelser", "Dagens närvaro")),
    (("Placeringar",), ("Utkast", "Väntar", "Godkänd", "Pågår", "Avslutas", "Avslutad")),
    (("Avtal",), ("Förnya",)),
    (("Sammanställning",), ("Fastställ", "Spara PDF")),
    (("Stöd",), ("Slutar i månaden",)),
    (("Logg", "Månadens urval"), ("Månadens urval",)),
    (("Logg", "Kedjan"), ("Kontrollera kedjan",)),
)
"""What is pressed, and what is to be found there."""
BACKUP = "Säkerhetskopia"
TRIED = ("Prova säkerhetskopia", "Kontrollera databasen")


@pytest.mark.slow
def test_every_promised_name_is_there_exactly(logged_in: Started) -> None:
    reader = logged_in(None).reader
    reader.press("Påminn mig nästa gång")
    reader.until(lambda: rail(reader) == RAIL, lambda: f"not in order: {rail(reader)}")
    for name in SHELL:
        reader.find(name)
    for pressed, names in NAMES:
        for name in pressed:
            reader.press(name)
        for name in names:
            reader.find(name)
    reader.press("Inställningar")
    reader.stand_on(BACKUP, "Avsnitt")
    for name in TRIED:
        reader.find(name)


def rail(reader: Reader) -> tuple[str, ...]:
    """The screens that are shown, from top to bottom."""
    return tuple(name for name in reader.names(Is.CHECK_BOX) if name in RAIL)
