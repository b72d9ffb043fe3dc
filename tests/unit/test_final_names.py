"""Other people's names in a text: pointed out as names, left alone as words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ame_desktop.domain.final_names import KnownNames
from tests.support.nasty_names import NASTY_NAMES, ORDINARY

OTHERS = (
    ("Fatima", "Öberg"),
    ("Hans", "Berg"),
    ("Anne-Sofie", "d'Arc"),
    ("Åsa", "Ek"),
    ("Олександр", "Шевченко"),
    ("محمد", "علي"),
    ("Lena", "Ahmed"),
)
KNOWN = KnownNames(OTHERS, [("Ali", "Ahmed"), ("Lena Hedström", "")])


def found(text: str) -> list[str]:
    return [hit.name for hit in KNOWN.find(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Fatima kom i tid.", ["Fatima"]),
        ("Fatimas arbete och Öbergs kök", ["Fatimas", "Öbergs"]),
        ("Med Fatima Öberg.", ["Fatima Öberg"]),
        ("FATIMA ÖBERG", ["FATIMA ÖBERG"]),
        ("Anne-Sofie, Sofie och Anne-Sofies", ["Anne-Sofie", "Sofie", "Anne-Sofies"]),
        ("Åsa-gruppen", ["Åsa-gruppen"]),
        ("Олександр och محمد", ["Олександр", "محمد"]),
        ("A\u030asa", ["A\u030asa"]),
    ],
)
def test_names_are_found(text: str, names: list[str]) -> None:
    assert found(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Ali Ahmed arbetar med Lena Hedström.",
        "Hans arbete vid ett berg under en ek.",
        "Berg och dal. Hans.",
        "fatima står med liten bokstav",
        "Fatimat, Öbergska, Åsaka",
        "",
        "12 <b> & {0} %s",
    ],
)
def test_words_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_an_everyday_word_beside_another_name_is_a_name() -> None:
    assert found("Hans Berg och Åsa Ek, men inte hans berg") == ["Hans Berg", "Åsa Ek"]


def test_each_hit_is_told_by_its_place() -> None:
    text = "I dag har Fatima Öberg, Fatima och Åsa varit här."
    for hit in KNOWN.find(text):
        assert text[hit.start : hit.start + hit.length] == hit.name


@pytest.mark.parametrize("name", NASTY_NAMES)
def test_no_name_breaks_the_search(name: str) -> None:
    known = KnownNames([(name, name)], [])
    for hit in known.find(f"Sedan kom {name} till arbetet."):
        assert hit.length > 0


@pytest.mark.parametrize("name", [name for name in ORDINARY if " " in name])
def test_ordinary_names_are_found_whole(name: str) -> None:
    given_name, family = name.split(" ", maxsplit=1)
    hits = KnownNames([(given_name, family)], []).find(f"Arbetade med {name} i dag.")
    assert [hit.name for hit in hits] == [name]


@given(st.text(max_size=60), st.text(max_size=12), st.text(max_size=12))
def test_any_text_gives_places_inside_it(text: str, one: str, other: str) -> None:
    for hit in KnownNames([(one, other)], []).find(text):
        assert text[hit.start : hit.start + hit.length] == hit.name
