"""Where days and bars stand on a time chart, over leap years and the turn of the year."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.gui.widgets.gantt_rows import (
    NARROWEST_LABEL,
    BarGrade,
    GanttBar,
    GanttRow,
    TimeScale,
    lane_count,
    lanes,
    month_start,
    months_between,
)

DAYS = st.dates(date(2020, 1, 1), date(2032, 12, 31))


def bar(key: int, start: date, end: date | None, grade: BarGrade = BarGrade.CALM) -> GanttBar:
    return GanttBar(key, start, end, f"Stöd {key}", grade)


@settings(max_examples=60, deadline=None)
@given(DAYS, st.integers(-60, 60))
def test_months_are_counted_there_and_back(day: date, months: int) -> None:
    there = month_start(day, months)
    assert there.day == 1
    assert months_between(day, there) == months


@settings(max_examples=60, deadline=None)
@given(DAYS, st.sampled_from((6, 12, 18, 24, 36)), st.integers(200, 2000))
def test_each_month_begins_right_of_the_one_before(day: date, months: int, width: int) -> None:
    scale = TimeScale(month_start(day), months, width)
    places = [scale.x(start) for start in scale.starts()]
    assert places == sorted(set(places))
    assert places[0] == 0
    assert scale.x(scale.end) == pytest.approx(width)


def test_a_leap_day_has_a_place_of_its_own() -> None:
    scale = TimeScale(date(2028, 2, 1), 1, 290)
    assert scale.x(date(2028, 2, 29)) == pytest.approx(280)
    assert scale.span(bar(1, date(2028, 2, 1), date(2028, 2, 29))) == pytest.approx((0, 290))


def test_a_short_bar_can_still_be_seen_and_an_open_one_goes_on() -> None:
    scale = TimeScale(date(2026, 1, 1), 36, 600)
    left, right = scale.span(bar(1, date(2026, 5, 1), date(2026, 5, 1)))
    assert right - left == NARROWEST_LABEL
    assert scale.span(bar(2, date(2026, 5, 1), None))[1] > 600


def test_bars_that_overlap_stand_under_each_other() -> None:
    first = bar(1, date(2026, 1, 1), date(2026, 6, 30))
    during = bar(2, date(2026, 3, 1), date(2026, 4, 30))
    after = bar(3, date(2026, 7, 1), None)
    assert lanes((first, during, after)) == {1: 0, 2: 1, 3: 0}
    assert lane_count(GanttRow("a", "Ali", (first, during, after))) == 2
    assert lane_count(GanttRow("b", "Bo", ())) == 1


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(DAYS, st.integers(0, 500)), max_size=8))
def test_no_two_bars_of_a_lane_share_a_day(spans: list[tuple[date, int]]) -> None:
    bars = [bar(n, day, day + timedelta(days=long)) for n, (day, long) in enumerate(spans)]
    found = lanes(bars)
    for one in bars:
        for other in bars:
            if one.key != other.key and found[one.key] == found[other.key]:
                assert one.end is not None
                assert other.end is not None
                assert one.end < other.start or other.end < one.start


def test_one_stands_on_what_ends_first() -> None:
    ended = bar(1, date(2025, 1, 1), date(2025, 6, 30), BarGrade.ENDED)
    later = bar(2, date(2026, 1, 1), date(2027, 6, 30))
    sooner = bar(3, date(2026, 2, 1), date(2026, 12, 31), BarGrade.NEARING)
    row = GanttRow("a", "Ali", (ended, later, sooner))
    assert row.next_end == date(2026, 12, 31)
    assert row.first is sooner
    assert GanttRow("b", "Bo", (ended,)).first is ended
    assert GanttRow("c", "Ci", ()).first is None


def test_a_row_is_told_in_words() -> None:
    row = GanttRow(
        "a",
        "Öberg, Ali",
        (
            GanttBar(1, date(2026, 1, 1), date(2026, 12, 31), "OSA", BarGrade.FAR, "38 dagar kvar"),
            GanttBar(2, date(2027, 1, 1), None, "Lönebidrag", BarGrade.CALM),
        ),
    )
    assert row.spoken == (
        "Öberg, Ali: OSA, från 2026-01-01 till 2026-12-31, 38 dagar kvar; "
        "Lönebidrag, från 2027-01-01 tills vidare"
    )
