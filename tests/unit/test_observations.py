"""What an observation may be: one line about work, under one of nine headings."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.final_headings import OBSERVED, FinalHeading
from ame_desktop.domain.observations import (
    LONGEST,
    ObservationDraft,
    ObservationRow,
    by_heading,
    checked_line,
    work_hint,
)

TODAY = date(2026, 11, 23)


def draft(text: str, heading: FinalHeading = FinalHeading.TASKS) -> ObservationDraft:
    return ObservationDraft(TODAY, heading, text)


def test_there_are_nine_headings_so_that_each_has_a_digit() -> None:
    assert len(OBSERVED) == 9
    assert not {FinalHeading.HEALTH, FinalHeading.DEBTS, FinalHeading.SOCIAL} & set(OBSERVED)


def test_a_line_is_one_line() -> None:
    assert checked_line(draft("  Frågar\nnär det  är oklart "), TODAY) == (
        "Frågar när det är oklart"
    )


@pytest.mark.parametrize("text", ["", "  ", "\n", "x" * (LONGEST + 1), "a\0b"])
def test_an_empty_long_or_hidden_line_is_refused_at_its_field(text: str) -> None:
    with pytest.raises(DomainError) as caught:
        checked_line(draft(text), TODAY)
    assert caught.value.field == "text"


def test_only_headings_of_work_and_days_that_have_been() -> None:
    with pytest.raises(DomainError, match="rubrikerna"):
        checked_line(draft("Rad", FinalHeading.HEALTH), TODAY)
    with pytest.raises(DomainError, match="i dag"):
        late = ObservationDraft(TODAY + timedelta(days=1), FinalHeading.TASKS, "Rad")
        checked_line(late, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "Har fått diagnosen adhd",
        "Ryggvärk efter lyft",
        "Luktade alkohol på morgonen",
        "Väntar på läkarintyg",
    ],
)
def test_a_word_of_health_gives_a_calm_hint(text: str) -> None:
    assert "arbetet" in work_hint(text)
    assert checked_line(draft(text), TODAY) == text


@pytest.mark.parametrize(
    "text",
    [
        "Skickligt hantverk, snickrade en hylla",
        "Behöver visas arbetet två gånger",
        "Kom i tid alla dagar",
        "Samarbetar väl i lag om tre",
    ],
)
def test_work_gives_no_hint(text: str) -> None:
    assert work_hint(text) == ""


def test_rows_stand_in_the_order_of_the_slutdokument_latest_first() -> None:
    def row(heading: FinalHeading, day: int) -> ObservationRow:
        seen = date(2026, 11, day)
        return ObservationRow(uuid4(), 1, seen, heading, "Rad", "", uuid4(), "Anna")

    found = by_heading(
        [
            row(FinalHeading.OTHER, 3),
            row(FinalHeading.TASKS, 1),
            row(FinalHeading.TASKS, 2),
        ]
    )
    assert [(r.heading, r.day.day) for r in found] == [
        (FinalHeading.TASKS, 2),
        (FinalHeading.TASKS, 1),
        (FinalHeading.OTHER, 3),
    ]
