"""Which copies of a unit are kept, and for how long (R7)."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.storage.backup import copies_in, outlived
from tests.support.measured import Measured

NOW = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
AGES = st.lists(st.integers(0, 120 * 24 * 60), max_size=120)


def kept_of(ages_in_minutes: list[int]) -> tuple[set[datetime], set[datetime]]:
    moments = {NOW - timedelta(minutes=age) for age in ages_in_minutes}
    return moments, moments - outlived(moments, NOW)


@settings(max_examples=150)
@given(AGES)
def test_the_rule_of_keeping(ages: list[int]) -> None:
    moments, kept = kept_of([*ages, 0])
    assert NOW in kept
    assert all(NOW - moment <= timedelta(days=90) for moment in kept)
    recent = {moment for moment in moments if NOW - moment <= timedelta(hours=48)}
    assert recent <= kept
    older = kept - recent
    assert len(older) <= 14 + 8
    for latest in _latest_of_each(moments, lambda moment: moment.date(), 14):
        assert latest in kept or NOW - latest > timedelta(days=90)
    for latest in _latest_of_each(moments, lambda moment: moment.isocalendar()[:2], 8):
        assert latest in kept or NOW - latest > timedelta(days=90)


@settings(max_examples=60)
@given(AGES)
def test_pruning_twice_takes_no_more(ages: list[int]) -> None:
    _, kept = kept_of(ages)
    assert not outlived(kept, NOW)


def test_a_year_of_half_hours_leaves_a_modest_number(measured: Measured) -> None:
    moments: set[datetime] = set()
    now = NOW
    for day in range(200):
        for half_hour in range(16):
            now = NOW + timedelta(days=day, minutes=30 * half_hour)
            moments.add(now)
            moments -= outlived(moments, now)
    assert len(moments) <= 3 * 16 + 14 + 8
    weeks = {moment.isocalendar()[:2] for moment in moments}
    assert len(weeks) >= 8
    oldest = (now - min(moments)).days
    measured("R7", f"200 dagar med 16 kopior: {len(moments)} sparas, den äldsta {oldest} dygn")


def _latest_of_each(moments: set[datetime], part: object, count: int) -> list[datetime]:
    latest: dict[object, datetime] = {}
    for moment in sorted(moments):
        latest[part(moment)] = moment
    return sorted(latest.values(), reverse=True)[:count]


def test_names_that_are_not_ours_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "viktig.ame").touch()
    (tmp_path / "2026-11-23T063000Z.ame").touch()
    (tmp_path / "2026-11-23T063000Z_2.ame").touch()
    assert [copy.path.name for copy in copies_in(tmp_path)] == [
        "2026-11-23T063000Z_2.ame",
        "2026-11-23T063000Z.ame",
    ]
    assert copies_in(tmp_path)[0].at.date() == date(2026, 11, 23)
