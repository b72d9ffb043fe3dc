"""Ctrl+K: what is typed finds what it means, whatever the case, the rings and one wrong letter."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ame_desktop.domain.folding import folded, folded_words, one_error_apart
from ame_desktop.domain.search import (
    MOST,
    Entry,
    SearchGroup,
    entry,
    find,
    has_digits,
    in_order,
    worded,
)

LETTERS = "abcdefgåäöé"
WORDS = st.text(LETTERS, min_size=4, max_size=9)


def person(name: str, digits: str = "", *, left: bool = False) -> Entry:
    return Entry(
        SearchGroup.PEOPLE, name, "", worded(name), None, digits, 1 if left else 0, f"id {name}"
    )


PEOPLE = [
    person("Anna Öberg", "1234"),
    person("Åke Lund", "4321"),
    person("Émilie Dupont"),
    person("Łukasz Nowak"),
    person("Anna-Karin Åström", left=True),
    person("Oberon Ek"),
]


def names(text: str, entries: list[Entry] = PEOPLE) -> list[str]:
    return [item.title for item in find(entries, text)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("oberg", ["Anna Öberg"]),
        ("Öberg", ["Anna Öberg"]),
        ("ÖB an", ["Anna Öberg"]),
        ("öberg anna", ["Anna Öberg"]),
        ("ake", ["Åke Lund"]),
        ("åke", ["Åke Lund"]),
        ("emil", ["Émilie Dupont"]),
        ("lukasz", ["Łukasz Nowak"]),
        ("karin astrom", ["Anna-Karin Åström"]),
        ("  anna   ", ["Anna Öberg", "Anna-Karin Åström"]),
        ("ob", ["Oberon Ek", "Anna Öberg"]),
        ("öb", ["Anna Öberg", "Oberon Ek"]),
        ("", []),
        ("?!", []),
        ("rg", []),
    ],
)
def test_words_are_found_from_their_beginnings(typed: str, found: list[str]) -> None:
    assert names(typed) == found


@pytest.mark.parametrize("typed", ["öbergg", "öbreg", "öbeg", "anna öbarg", "obarg"])
def test_one_wrong_letter_is_forgiven_in_a_name(typed: str) -> None:
    assert "Anna Öberg" in names(typed)


@pytest.mark.parametrize("typed", ["obb", "öbrig", "anna lund", "12345"])
def test_more_is_not_forgiven(typed: str) -> None:
    assert "Anna Öberg" not in names(typed)


def test_only_names_forgive() -> None:
    task = entry(SearchGroup.TASKS, "Snöröjning", "", None)
    assert names("snor", [task]) == ["Snöröjning"]
    assert names("snur", [task]) == []


def test_who_is_nearly_called_so_comes_after_what_is_called_so() -> None:
    people, command = [person("Tomas Ek")], entry(SearchGroup.COMMANDS, "Tema", "", None)
    hits = [*find(people, "tema"), *find([command], "tema")]
    assert [item.title for item in in_order(hits, "tema")] == ["Tema", "Tomas Ek"]
    named = [*find([*people, person("Tema Berg")], "tema"), command]
    titles = [item.title for item in in_order(named, "tema")]
    assert titles == ["Tema Berg", "Tomas Ek", "Tema"]


def test_a_heading_is_found_by_the_end_of_a_word_written_together() -> None:
    heading = entry(SearchGroup.HANDBOOK, "Månadsunderlag", "", None)
    begun = entry(SearchGroup.HANDBOOK, "Underlag till AF", "", None)
    assert names("underlag", [heading, begun]) == ["Underlag till AF", "Månadsunderlag"]
    assert names("lag", [heading]) == []
    assert names("underlag", [entry(SearchGroup.TASKS, "Månadsunderlag", "", None)]) == []


def test_the_last_four_of_a_number_find_it_as_a_whole() -> None:
    assert names("1234") == ["Anna Öberg"]
    assert names("anna -1234") == ["Anna Öberg"]
    assert names("123") == []
    assert has_digits("anna 1234")
    assert not has_digits("anna 123")
    assert not has_digits("12345")


def test_each_group_shows_its_best() -> None:
    many = [entry(SearchGroup.ORDERS, f"Flytt {n}", "", n) for n in range(20)]
    over = [entry(SearchGroup.ORDERS, "Flytt nu", "", -1, rank=-1)]
    found = find([*many, *over], "flytt")
    assert [item.target for item in found] == [-1, *range(MOST[SearchGroup.ORDERS] - 1)]


def test_groups_come_in_order() -> None:
    entries = [entry(group, "Avtal", "", None) for group in reversed(SearchGroup)]
    assert [item.group for item in find(entries, "avt")] == list(SearchGroup)


def test_a_setting_called_so_comes_before_a_command_that_another_word_finds() -> None:
    command = entry(SearchGroup.COMMANDS, "Ljusa färger", "", None, "utseende tema")
    setting = entry(SearchGroup.SETTINGS, "Utseende och lås", "", None, "färger")
    near = [command, setting]
    assert names("utseende", near) == ["Utseende och lås", "Ljusa färger"]
    assert names("färger", near) == ["Ljusa färger", "Utseende och lås"]
    alike = [command, entry(SearchGroup.SETTINGS, "Lås", "", None, "utseende")]
    assert names("utseende", alike) == ["Ljusa färger", "Lås"]


@settings(max_examples=50, deadline=None)
@given(WORDS, WORDS, st.data())
def test_any_beginnings_in_any_order_find_a_person(
    given_name: str, family: str, data: st.DataObject
) -> None:
    wanted = person(f"{given_name} {family}")
    parts = [word[: data.draw(st.integers(1, len(word)))] for word in (family, given_name)]
    case = data.draw(st.sampled_from((str.upper, str.title, folded)))
    assert wanted in find([wanted], case(" ".join(parts)))


@settings(max_examples=50, deadline=None)
@given(WORDS, st.integers(0, 9), st.sampled_from("abcx"))
def test_any_one_error_in_a_whole_word_is_forgiven(word: str, at: int, letter: str) -> None:
    at %= len(word)
    word = folded(word)
    assert one_error_apart(word[:at] + letter + word[at:], word)
    assert one_error_apart(word[:at] + letter + word[at + 1 :], word)
    assert one_error_apart(word[:at] + word[at + 1 :], word)
    swapped = word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
    assert one_error_apart(swapped, word)


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=40))
@example("Ǣ")
def test_whatever_is_typed_is_folded_once_and_for_all(text: str) -> None:
    once = folded_words(text)
    assert folded_words(once) == once


def test_what_was_typed_or_named_is_held_nowhere() -> None:
    assert not hasattr(folded_words, "cache_info")
