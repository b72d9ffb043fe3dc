"""Hours of work that was split over days or shared by groups: each counts once."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ame_desktop.domain.agreed_occasions import DonePart, counted_hours, worked_days

DAY = date(2026, 11, 23)
NEXT = DAY + timedelta(days=1)
PARTS = st.builds(
    DonePart,
    st.sampled_from((DAY, NEXT)),
    st.none() | st.integers(0, 8).map(Decimal),
    st.none() | st.just(480),
    st.none() | st.integers(481, 900),
)


@pytest.mark.parametrize(
    ("parts", "hours"),
    [
        ((DonePart(DAY, None, 480, 660), DonePart(DAY, None, 480, 660)), (3, 0)),
        ((DonePart(DAY, None, 480, 660), DonePart(DAY, None, 600, 720)), (3, 1)),
        ((DonePart(DAY, None, 480, 660), DonePart(NEXT, None, 480, 660)), (3, 3)),
        ((DonePart(DAY, Decimal(2), 480, 660), DonePart(DAY, None, 480, 660)), (2, 0)),
        ((DonePart(DAY, Decimal(2)), DonePart(DAY, Decimal(2))), (2, 2)),
        ((DonePart(DAY, None), DonePart(DAY, None, 480, 510)), (None, Decimal("0.5"))),
    ],
)
def test_hours_that_groups_share_count_once(
    parts: tuple[DonePart, ...], hours: tuple[Decimal | None, ...]
) -> None:
    assert counted_hours(parts) == hours


@given(st.lists(PARTS, max_size=6), st.none() | st.just(Decimal(3)))
def test_hours_by_day_are_never_more_than_what_was_noted_and_the_clock(
    parts: list[DonePart], each: Decimal | None
) -> None:
    total = sum((hours for _, hours in worked_days(parts, each)), Decimal(0))
    noted = sum((part.told or Decimal(0) for part in parts), Decimal(0))
    clock = sum((part.by_clock for part in parts if part.told is None), Decimal(0))
    assert noted <= total <= noted + max(clock, each or Decimal(0)) + Decimal("0.01")
    if each is None:
        assert total == sum((hours or Decimal(0) for hours in counted_hours(parts)), Decimal(0))
