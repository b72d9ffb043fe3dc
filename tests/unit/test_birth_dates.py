"""Birth dates as people write them."""

from datetime import date

import pytest

from ame_desktop.domain.birth_dates import read_birth_date
from ame_desktop.domain.errors import DomainError

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("1950-03-01", date(1950, 3, 1)),
        ("19500301", date(1950, 3, 1)),
        ("500301", date(1950, 3, 1)),
        (" 261123 ", TODAY),
        ("261124", date(1926, 11, 24)),
        ("1 mars 1950", date(1950, 3, 1)),
        ("1/3 1950", date(1950, 3, 1)),
    ],
)
def test_the_forms_that_people_use(text: str, born: date) -> None:
    assert read_birth_date(text, TODAY) == born


def test_nothing_is_no_date() -> None:
    assert read_birth_date("  ", TODAY) is None


@pytest.mark.parametrize("text", ["3/3", "3 mars", "idag", "2027-01-01"])
def test_a_birth_date_has_a_year_that_is_past(text: str) -> None:
    with pytest.raises(DomainError, match="med år"):
        read_birth_date(text, TODAY)


def test_a_day_that_does_not_exist_is_told() -> None:
    with pytest.raises(DomainError, match="finns inte"):
        read_birth_date("500230", TODAY)
