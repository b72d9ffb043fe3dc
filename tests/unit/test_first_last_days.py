"""A first and a last day, as the forms of stand-ins and deputies call them."""

from datetime import date

import pytest

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import check_days, days_told

MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)


def test_one_day_is_told_once() -> None:
    assert days_told(MONDAY, MONDAY) == "mån 23 nov"
    assert days_told(MONDAY, FRIDAY) == "från mån 23 nov till och med fre 27 nov"


def test_the_last_day_is_called_as_in_the_form() -> None:
    check_days(MONDAY, MONDAY)
    with pytest.raises(DomainError, match=r"^Sista dag .* första dag, fre 27 nov\.$") as refused:
        check_days(FRIDAY, MONDAY)
    assert refused.value.field == "end"
