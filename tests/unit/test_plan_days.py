"""The days of plans at their borders: month ends, leap days, and the hours of summer time."""

from datetime import UTC, date, datetime, timedelta

import pytest

from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.plan_days import (
    af_plan_due,
    af_renewal_due,
    ending_notice,
    renewal_months,
    sign_before,
    sign_day,
)

MONTHS = {1: 6, 2: 4, 3: 3}


@pytest.mark.parametrize(
    ("sent", "last"),
    [
        (datetime(2026, 11, 23, 10, tzinfo=STOCKHOLM), datetime(2026, 11, 25, 10)),
        # Over Christmas, and over the new year: hours go on.
        (datetime(2026, 12, 23, 15, tzinfo=STOCKHOLM), datetime(2026, 12, 25, 15)),
        (datetime(2026, 12, 30, 23, 30, tzinfo=STOCKHOLM), datetime(2027, 1, 1, 23, 30)),
        # True hours: when summer time begins the wall clock stands an hour later.
        (datetime(2027, 3, 27, 12, tzinfo=STOCKHOLM), datetime(2027, 3, 29, 13)),
        (datetime(2026, 10, 24, 12, tzinfo=STOCKHOLM), datetime(2026, 10, 26, 11)),
    ],
)
def test_a_sent_plan_waits_for_true_hours(sent: datetime, last: datetime) -> None:
    found = sign_before(sent.astimezone(UTC), 48)
    assert found.replace(tzinfo=None) == last
    assert sign_before(sent, 48) == found
    assert sign_day(sent, 48) == last.date()
    assert found - sent.astimezone(UTC) == timedelta(hours=48)


@pytest.mark.parametrize(
    ("registered", "due"),
    [
        (date(2026, 11, 23), date(2026, 12, 23)),
        (date(2026, 12, 31), date(2027, 1, 30)),
        (date(2028, 1, 31), date(2028, 3, 1)),
        (date(2027, 1, 31), date(2027, 3, 2)),
    ],
)
def test_afs_plan_is_made_within_thirty_days(registered: date, due: date) -> None:
    assert af_plan_due(registered, 30) == due


@pytest.mark.parametrize(
    ("latest", "due"),
    [
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 31), date(2028, 2, 29)),
        (date(2026, 11, 23), date(2027, 5, 23)),
    ],
)
def test_afs_plan_is_renewed_within_six_months(latest: date, due: date) -> None:
    assert af_renewal_due(latest, 6) == due


def test_a_complex_case_is_renewed_more_often() -> None:
    assert [renewal_months(level, MONTHS) for level in (None, 1, 2, 3)] == [6, 6, 4, 3]


def test_the_end_of_a_plan_is_told_of_in_good_time() -> None:
    assert ending_notice(date(2027, 3, 1), 30) == date(2027, 1, 30)
