"""What tells who somebody is goes out of the message about a broken plan. Source: TRE-30."""

import pytest

from ame_desktop.domain.break_messages import without_names

NAMES = ("Anna-Lena", "Al-Hassan", "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna kom inte.", "personen kom inte."),
        ("ANNA-LENA svarade, sedan anna lena.", "personen svarade, sedan personen."),
        ("Anna-Lena Al-Hassans mobil", "personens mobil"),
        ("Annas mobil och Lena Hassans väska", "personens mobil och personens väska"),
        ("Hon heter 19900101-2384 och 900101 2384", "Hon heter [borttaget] och [borttaget]"),
        ("Ring 070-123 45 67 eller +46 70 123 45 67.", "Ring [borttaget] eller [borttaget]."),
        ("Skriv till anna.h@post.example.se.", "Skriv till [borttaget]."),
        ("Mötet 2026-11-23 kl. 09.00 i sal 0412", "Mötet 2026-11-23 kl. 09.00 i sal 0412"),
        ("Hannas vikarie och Annabel kom.", "Hannas vikarie och Annabel kom."),
    ],
)
def test_nothing_that_tells_who_it_is_is_left(text: str, told: str) -> None:
    assert without_names(text, NAMES) == told


def test_a_short_name_that_is_a_word_goes_as_a_name_alone() -> None:
    found = without_names("Bo ska bo i Bo. BO EK satt under en ek.", ("Bo", "Ek"))
    assert found == "personen ska bo i personen. personen satt under en ek."
