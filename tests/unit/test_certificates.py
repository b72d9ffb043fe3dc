"""Certificates: what must add up, where one stands, and on which day the next is asked for."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ame_desktop.domain.attendance_rules import SickSpell
from ame_desktop.domain.certificates import (
    CertificateDraft,
    CertificateRow,
    Sickness,
    certificate_day,
    certificate_wanted,
    checked_certificate,
    latest_of,
    part_time,
    programme_day,
    sickness,
)
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
DRAFT = CertificateDraft(TODAY - 7 * DAY, TODAY + 7 * DAY, 100, TODAY)


def held(first: date, last: date, extent: int = 100) -> CertificateRow:
    return CertificateRow(new_id(), 1, PERSON, first, last, extent, first, None, "Anna Berg")


PERSON = new_id()


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (replace(DRAFT, valid_to=DRAFT.first_day - DAY), "valid_to"),
        (replace(DRAFT, valid_to=DRAFT.first_day + 367 * DAY), "valid_to"),
        (replace(DRAFT, extent_percent=30), "extent"),
        (replace(DRAFT, seen_on=TODAY + DAY), "seen_on"),
        (replace(DRAFT, assessed_on=TODAY + DAY), "assessed_on"),
    ],
)
def test_what_does_not_add_up_is_refused_at_its_field(draft: CertificateDraft, field: str) -> None:
    with pytest.raises(DomainError) as refused:
        checked_certificate(draft, TODAY)
    assert refused.value.field == field


def test_one_day_and_a_whole_year_are_kept() -> None:
    for last in (DRAFT.first_day, DRAFT.first_day + 366 * DAY):
        draft = replace(DRAFT, valid_to=last)
        assert checked_certificate(draft, TODAY) is draft


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2026, 11, 1), "Gäller senare"),
        (date(2026, 11, 20), "Gäller"),
        (date(2026, 11, 29), "Går ut imorgon"),
        (date(2026, 11, 30), "Går ut idag"),
        (date(2026, 12, 1), "Har gått ut"),
    ],
)
def test_it_says_where_it_stands(today: date, said: str) -> None:
    assert held(date(2026, 11, 10), date(2026, 11, 30)).standing(today) == said


def test_a_sickness_goes_on_over_days_without_marks_but_not_over_another_mark() -> None:
    sick = frozenset({TODAY - 4 * DAY, TODAY - 3 * DAY, TODAY - DAY})
    assert sickness(SickSpell(sick, None), TODAY) == Sickness(TODAY - 4 * DAY, TODAY - DAY)
    assert sickness(SickSpell(sick, TODAY), TODAY) is None
    assert sickness(SickSpell(sick, TODAY - 5 * DAY), TODAY) is not None
    assert sickness(SickSpell(sick, None), TODAY + 6 * DAY) is not None
    assert sickness(SickSpell(sick, None), TODAY + 7 * DAY) is None
    assert sickness(SickSpell(frozenset(), None), TODAY) is None


@pytest.mark.parametrize(
    ("first", "eighth"),
    [
        (date(2026, 12, 23), date(2026, 12, 30)),
        (date(2028, 2, 25), date(2028, 3, 3)),
        (date(2027, 2, 25), date(2027, 3, 4)),
    ],
    ids=["over Christmas", "over the leap day", "over the end of February"],
)
def test_the_eighth_calendar_day_asks_for_a_certificate(first: date, eighth: date) -> None:
    assert certificate_day(first, 7) == eighth
    assert certificate_wanted(Sickness(first, eighth - DAY), (), 7) is None
    assert certificate_wanted(Sickness(first, eighth), (), 7) == eighth
    assert certificate_wanted(Sickness(first, eighth + DAY), (), 7) == eighth


def test_the_next_is_asked_for_the_day_after_the_last_ran_out() -> None:
    first = TODAY - 20 * DAY
    rows = [held(first + 14 * DAY, TODAY - DAY), held(first, first + 13 * DAY)]
    assert certificate_wanted(Sickness(first, TODAY - DAY), rows, 7) is None
    assert certificate_wanted(Sickness(first, TODAY), rows, 7) == TODAY
    assert certificate_wanted(Sickness(first, TODAY), [held(TODAY, TODAY)], 7) == first + 7 * DAY


def test_thirty_days_in_a_row_end_on_the_thirtieth() -> None:
    assert programme_day(date(2026, 12, 10), 30) == date(2027, 1, 8)


def test_a_part_of_the_time_is_told_apart() -> None:
    assert part_time(TODAY, [held(TODAY, TODAY, 50)])
    assert not part_time(TODAY, [held(TODAY, TODAY), held(TODAY + DAY, TODAY + DAY, 50)])


def test_the_latest_last_day_counts() -> None:
    early, late = held(TODAY - DAY, TODAY), held(TODAY - 9 * DAY, TODAY + DAY)
    assert latest_of([late, early]) == {PERSON: late}
