"""A day of Arbetsförmedlingen: how many meetings fit, and where they go when the day changes."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.af_days import (
    AfDayDraft,
    AfDayPlan,
    AfLengths,
    Booking,
    check_start,
    checked_day,
    free_time,
    new_times,
    slots_of,
    usual_day,
)
from ame_desktop.domain.errors import DomainError

TODAY = date(2026, 11, 23)
DAY = AfDayDraft(date(2026, 12, 1), 9 * 60, 12 * 60 + 30, 30, 20)
DRAFTS = st.builds(
    AfDayDraft,
    day=st.just(TODAY),
    start_minute=st.integers(7 * 60, 10 * 60),
    end_minute=st.integers(12 * 60, 17 * 60),
    discussion_minutes=st.integers(0, 60),
    slot_minutes=st.integers(5, 40),
)


def test_three_and_a_half_hours_hold_nine_meetings_after_the_talk() -> None:
    assert len(DAY.times) == 9
    assert (DAY.times[0], DAY.times[-1]) == (9 * 60 + 30, 12 * 60 + 10)
    assert len(replace(DAY, discussion_minutes=10).times) == 10


@given(draft=DRAFTS)
@settings(max_examples=100)
def test_meetings_never_overlap_nor_pass_the_end(draft: AfDayDraft) -> None:
    assert all(start >= draft.first_meeting for start in draft.times)
    assert all(start + draft.slot_minutes <= draft.end_minute for start in draft.times)
    pairs = zip(draft.times, draft.times[1:], strict=False)
    assert all(later - earlier == draft.slot_minutes for earlier, later in pairs)


@given(before=DRAFTS, after=DRAFTS, data=st.data())
@settings(max_examples=100)
def test_a_changed_day_loses_no_meeting_and_keeps_their_order(
    before: AfDayDraft, after: AfDayDraft, data: st.DataObject
) -> None:
    starts = sorted(data.draw(st.sets(st.sampled_from(before.times))))
    moved = new_times(before, after, starts)
    assert len(moved) == len(starts)
    assert list(moved) == sorted(set(moved))
    assert all((start - after.first_meeting) % after.slot_minutes == 0 for start in moved)
    assert new_times(before, before, starts) == tuple(starts)


def test_a_month_later_on_a_working_day() -> None:
    lengths = AfLengths(210, 30, 20)
    first = usual_day(lengths, None, TODAY)
    assert (first.day, first.start_minute, first.end_minute) == (date(2026, 11, 30), 540, 750)
    next_one = usual_day(lengths, replace(DAY, day=date(2026, 11, 24), start_minute=510), TODAY)
    assert (next_one.day, next_one.start_minute) == (date(2026, 12, 28), 510)
    assert usual_day(lengths, replace(DAY, day=date(2026, 1, 5)), TODAY).day == TODAY


def plan(draft: AfDayDraft, *starts: int) -> AfDayPlan:
    bookings = [Booking(uuid4(), uuid4(), start) for start in starts]
    return AfDayPlan(uuid4(), 1, draft, slots_of(draft, bookings))


def test_it_is_said_when_the_day_is_full_or_goes_past_its_end() -> None:
    assert plan(DAY, 570).warning == ""
    full = plan(DAY, *DAY.times)
    assert (full.is_full, full.warning) == (True, "Dagen är full: 9 av 9 möten är bokade.")
    late = plan(DAY, 570, 12 * 60 + 30)
    assert late.warning == "1 möte går över slutet 12:30. Flytta dem."
    with pytest.raises(DomainError, match="full"):
        free_time(DAY, DAY.times)
    with pytest.raises(DomainError, match="09:30 och 12:30"):
        check_start(DAY, 9 * 60)


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (replace(DAY, end_minute=DAY.start_minute), "end"),
        (replace(DAY, slot_minutes=0), "slot"),
        (replace(DAY, discussion_minutes=-1), "discussion"),
        (replace(DAY, discussion_minutes=200), "discussion"),
        (replace(DAY, officer="x" * 201), "officer"),
        (replace(DAY, agenda="x" * 4001), "agenda"),
    ],
)
def test_what_does_not_add_up_is_said_at_its_field(draft: AfDayDraft, field: str) -> None:
    with pytest.raises(DomainError) as refused:
        checked_day(draft)
    assert refused.value.field == field
