"""Names of counterparts: which may be the same, and which never are."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.customer_names import alike, like, spelling_key

SAME = (
    ("Förskolan Skogsbrynet", "Skogsbrynets förskola"),
    ("Förskolan Skogsbrynet", "Fsk. Skogsbrynet"),
    ("Förskolan Solen", "Solens förskola"),
    ("Bibliotek & kultur", "Biblioteket och kultur"),
    ("Tekniska avdelningen", "Tekniska avd."),
    ("Kostenheten", "KOST-ENHETEN"),
    ("Kostenheten", "Kosten heten"),
    ("Räddningstjänsten", "Räddningtjänsten"),
    ("Individ- och familjeomsorgen", "Individ & familjeomsorg"),
    ("Bispgårdsskolan", "Bispgårdens skola"),
    ("Anna Andersson", "Anna Anderson"),
)
DIFFERENT = (
    ("Hemtjänsten Norra", "Hemtjänsten Södra"),
    ("Hemtjänsten Östra", "Hemtjänsten Västra"),
    ("Exempelskolan 1", "Exempelskolan 2"),
    ("Förskolan Solen", "Förskolan Månen"),
    ("Förskolan Eken", "Förskolan Ekan"),
    ("Kostenheten", "Tekniska avdelningen"),
    ("Hammargården", "Vård och omsorg Hammargården"),
    ("", ""),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_counterpart_are_alike(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_another_word_or_number_is_another_counterpart(one: str, other: str) -> None:
    assert not alike(one, other)


def test_the_most_alike_comes_first_and_once() -> None:
    known = [(1, "Räddningstjänst"), (2, "Kostenheten"), (3, "Räddningstjänsten"), (3, "Rtj")]
    assert like("räddningstjänsten", known) == (3, 1)
    assert like("Okänd enhet", known) == ()


@settings(max_examples=100)
@given(st.text(max_size=30), st.text(max_size=30))
def test_likeness_is_the_same_both_ways_and_with_itself(one: str, other: str) -> None:
    assert alike(one, other) == alike(other, one)
    assert alike(one, one) == bool(spelling_key(one))
