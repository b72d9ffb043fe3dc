"""The chief's basket from outside the program: read, approved, asked and refused by names."""

import pytest

from ame_desktop.domain.access import Role
from tests.atspi.conftest import Started
from tests.atspi.nodes import Role as Is
from tests.atspi.reader import Reader

CASES = "Ärenden"


@pytest.mark.slow
def test_the_chief_decides_by_names_alone(logged_in: Started) -> None:
    reader = logged_in(Role.UNIT_CHIEF).reader
    reader.press("Påminn mig nästa gång")
    reader.press("Godkännande")
    approve(reader)
    ask(reader)


def approve(reader: Reader) -> None:
    """Enter opens the one-page summary, *A* approves, and Ctrl+Z turns it back."""
    reader.stand_on("Forsén, Helen", CASES)
    reader.key("Return")
    reader.find("Forsén, Helen · FAT, Utegrupp", (Is.LABEL,), within="Ärendet")
    for part in ("Förslaget", "Plats och belastning", "Regler", "Liknande ärenden, 12 månader"):
        reader.find(part, (Is.LABEL,), within="Ärendet")
    reader.key("a")
    reader.hears("Godkände Helen Forsén, FAT, Utegrupp.")
    reader.until(lambda: "Forsén, Helen" not in who(reader), "the case stayed")
    reader.press("Ångra")
    reader.hears("Ångrade: Godkände Helen Forsén, FAT, Utegrupp.")
    reader.until(lambda: "Forsén, Helen" in who(reader), "the case did not come back")
    reader.stand_on("Forsén, Helen", CASES)
    reader.find("Forsén, Helen · FAT, Utegrupp", (Is.LABEL,), within="Ärendet")
    reader.press("Godkänn", within="Ärendet")
    reader.hears("Godkände Helen Forsén, FAT, Utegrupp.")


def ask(reader: Reader) -> None:
    """*F* asks the one who proposed, with one of the ready questions."""
    reader.stand_on("Hassan, Petra", CASES)
    # The key does what the button does, which comes with the summary.
    reader.find("Fråga…", (Is.BUTTON,), within="Ärendet")
    reader.key("f")
    reader.is_on("Hur ser personen själv på det?")
    reader.press("Vem blir handledare?")
    reader.hears("Petra Hassan")


def who(reader: Reader) -> list[str]:
    """Everybody in the list of cases."""
    return [cell.name for cell in reader.cells(CASES)]
