"""Who is due for gallring, who is kept and why, and what is sought afterwards. Source: NAT-37."""

from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.data_inventory import INVENTORY, WhenErased
from ame_desktop.domain.erasure_proof import SHORTEST, sought, spellings
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.retention import (
    ASKED,
    BIRTH_UNKNOWN,
    LIMITED,
    STILL_ENROLLED,
    Standing,
    candidates,
    must_stay,
)
from ame_desktop.domain.retention_terms import RetentionTerms, days_text, parse_days
from ame_desktop.storage.erasing import hanging_tables
from ame_desktop.storage.queries.retention import LAST_NOTED, NOT_NOTED

TODAY = date(2026, 11, 23)
TERMS = RetentionTerms(5, frozenset({5, 15, 25}), "Plan")
OLD = date(2021, 11, 23)


def person(day: date = OLD, born: int | None = 4, **held: bool) -> Standing:
    return Standing(uuid4(), born, day, **held)


@pytest.mark.parametrize(
    ("last", "due"),
    [
        (date(2021, 11, 23), True),
        (date(2021, 11, 24), False),
        (date(2019, 1, 1), True),
        (date(2027, 1, 1), False),
    ],
)
def test_a_file_is_due_five_whole_years_after_its_last_note(last: date, due: bool) -> None:
    assert bool(candidates([person(last)], TERMS, TODAY)) is due


def test_a_leap_day_is_due_on_the_last_of_february() -> None:
    assert TERMS.due(date(2020, 2, 29)) == date(2025, 2, 28)


def test_who_is_enrolled_is_never_proposed() -> None:
    assert candidates([person(enrolled=True)], TERMS, TODAY) == ()
    assert must_stay(person(enrolled=True), TERMS) == STILL_ENROLLED


def test_who_is_kept_stands_there_with_the_reason() -> None:
    held = (
        (person(limited=True), LIMITED),
        (person(asked=True), ASKED),
        (person(born=15), "Bevaras som urval: född den 15:e i månaden."),
        (person(born=None), BIRTH_UNKNOWN),
        (person(), ""),
    )
    for standing, why in held:
        assert candidates([standing], TERMS, TODAY)[0].kept_because == why
    nobody = RetentionTerms(5)
    assert candidates([person(born=15)], nobody, TODAY)[0].kept_because == ""
    assert candidates([person(born=None)], nobody, TODAY)[0].kept_because == ""


@settings(max_examples=60)
@given(
    st.lists(st.dates(date(2000, 1, 1), date(2030, 1, 1)), max_size=20),
    st.integers(1, 30),
)
def test_the_longest_overdue_come_first_and_nobody_is_missed(days: list[date], years: int) -> None:
    terms = RetentionTerms(years)
    found = candidates([person(day) for day in days], terms, TODAY)
    assert [each.due for each in found] == sorted(each.due for each in found)
    assert len(found) == sum(terms.due(day) <= TODAY for day in days)


@pytest.mark.parametrize(
    ("text", "days"), [("5, 15, 25", (5, 15, 25)), ("25 5;5", (5, 25)), ("", ()), (" ", ())]
)
def test_days_of_the_sample_are_read(text: str, days: tuple[int, ...]) -> None:
    assert parse_days(text) == days
    assert parse_days(days_text(days)) == days


@pytest.mark.parametrize("text", ["0", "32", "fem", "5-15", "1,5x"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(DomainError, match="mellan 1 och 31"):
        parse_days(text)


def test_the_sample_is_told_as_people_say_it() -> None:
    assert TERMS.sample_text == "5:e, 15:e och 25:e"
    assert RetentionTerms(5, frozenset({1, 22})).sample_text == "1:a och 22:a"
    assert RetentionTerms(5, frozenset({11})).sample_text == "11:e"
    assert RetentionTerms(5).sample_text == ""


def test_every_table_about_a_person_says_when_it_was_noted_or_why_not() -> None:
    told = {*LAST_NOTED, *NOT_NOTED}
    assert told == {table.name for table in hanging_tables()}
    assert all(reason.endswith(".") for reason in NOT_NOTED.values())
    for name, columns in LAST_NOTED.items():
        assert set(columns) <= set(INVENTORY[name].columns), name


def test_every_table_whose_rows_go_is_erased_in() -> None:
    goes = {
        name
        for name, entry in INVENTORY.items()
        if any(link.erased is WhenErased.ROW for link in entry.links)
    }
    assert {table.name for table in hanging_tables()} == goes


def test_what_tells_one_person_from_others_is_sought() -> None:
    row = {
        "given_name": "Åsa",
        "family_name": "Öberg",
        "number": "199003045678",
        "phone": "12",
        "comment": "Ringer helst",
    }
    found = sought([row], [{"text": "Mår bättre i dag"}, {"text": ""}])
    assert found == ("Åsa Öberg", "Öberg, Åsa", "199003045678", "Ringer helst", "Mår bättre i dag")
    assert all(len(text) >= SHORTEST for text in found)
    plain, wide, escaped = spellings("Åsa Öberg")
    assert (plain, wide) == ("Åsa Öberg".encode(), "Åsa Öberg".encode("utf-16-le"))
    assert escaped == b"\\u00c5sa \\u00d6berg"
    assert len(spellings("Ali Alm")) == 2


def test_everybodys_names_and_numbers_are_sought_however_many_they_are() -> None:
    rows = [
        {
            "given_name": "Nora",
            "family_name": f"Nummer{count}",
            "number": f"19900304{count:04}",
            "phone": f"070-123 {count:04}",
            "comment": f"Kommentar {count}",
        }
        for count in range(300)
    ]
    found = set(sought(rows, [{"text": "En anteckning"}]))
    assert {f"Nora Nummer{count}" for count in range(300)} <= found
    assert {f"19900304{count:04}" for count in range(300)} <= found
