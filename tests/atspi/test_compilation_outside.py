"""A compilation from outside the program: looked through, fixed by its word, saved as PDF."""

from pathlib import Path

import pytest

from ame_desktop.domain.access import Role
from tests.atspi.conftest import Started
from tests.atspi.nodes import Role as Is
from tests.support.pdf_text import pdf_text


@pytest.mark.slow
def test_a_compilation_is_fixed_and_saved_by_names_alone(
    logged_in: Started, tmp_path: Path
) -> None:
    reader = logged_in(Role.COORDINATOR).reader
    reader.press("Sammanställning")
    reader.find("Tertial 2 2026 · fastställd", (Is.COMBO_BOX,))
    assert reader.combo("Period").name == "Tertial 2 2026 · fastställd"
    reader.press("Nästa period")
    reader.find("Tertial 3 2026 · pågår", (Is.COMBO_BOX,))
    reader.press("Jämförelse")
    reader.find("Jämförelse", (Is.TABLE,))

    reader.press("Fastställ")
    reader.is_on("Skriv FASTSTÄLL")
    reader.press("Fastställ", within="Fastställ Tertial 3 2026")
    reader.hears("FASTSTÄLL")
    reader.write("Skriv FASTSTÄLL", "FASTSTÄLL")
    reader.press("Fastställ", within="Fastställ Tertial 3 2026")
    reader.hears("Fastställde Tertial 3 2026")
    reader.find("Tertial 3 2026 · fastställd", (Is.COMBO_BOX,))

    target = tmp_path / "tertial.pdf"
    reader.press("Spara PDF")
    reader.write("Filnamn:", str(target), within="Spara som PDF")
    reader.press("Spara", within="Spara som PDF")
    reader.hears(f"Sparade tertial.pdf i mappen {tmp_path.name}.")
    assert "2026T3, utgåva 1" in pdf_text(target.read_bytes())
