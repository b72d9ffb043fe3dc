"""When a follow-up is due, who answers for it, and what may stand in it."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.follow_up_rules import (
    Standing,
    addressed,
    checked_follow_up,
    due_on,
    since,
)
from ame_desktop.domain.follow_ups import AreaDraft, CaseFacts, FollowUpDraft
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.swedish_dates import last_day_of_month

TODAY = date(2026, 11, 23)
DAYS = st.dates(date(2019, 1, 1), date(2033, 12, 31))
HELD = FollowUpDraft(uuid4(), TODAY, how_it_goes="Det går bra.")


@given(start=DAYS, months=st.integers(1, 12))
@settings(max_examples=100)
def test_the_day_is_the_same_day_of_a_later_month_or_its_last(start: date, months: int) -> None:
    due = due_on(Standing(start), months)
    assert (due.year * 12 + due.month) - (start.year * 12 + start.month) == months
    last = last_day_of_month(due.year, due.month)
    assert due.day == min(start.day, last.day)
    assert due > start


@given(enrolled=DAYS, after=st.integers(0, 900), held=st.one_of(st.none(), DAYS))
@settings(max_examples=100)
def test_the_latest_follow_up_of_this_time_goes_before_the_start(
    enrolled: date, after: int, held: date | None
) -> None:
    placed = enrolled + timedelta(days=after)
    counted = since(Standing(enrolled, placed, held))
    assert counted == (held if held is not None and held >= enrolled else placed)


@pytest.mark.parametrize(
    ("held", "due"),
    [
        (date(2027, 12, 31), date(2028, 1, 31)),
        (date(2028, 1, 31), date(2028, 2, 29)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2028, 2, 29), date(2028, 3, 29)),
        (date(2026, 12, 15), date(2027, 1, 15)),
    ],
)
def test_ends_of_months_years_and_leap_years(held: date, due: date) -> None:
    assert due_on(Standing(date(2026, 1, 1), latest_on=held), 1) == due


def test_each_route_has_its_own_owner() -> None:
    lena, samuel = uuid4(), uuid4()
    af = addressed(CaseFacts(ReferralRoute.AF, lena, "Lena Hedström"))
    assert (af.text, af.staff_ids, af.waits_for) == ("Lena Hedström", {lena}, "")
    ifo = addressed(CaseFacts(ReferralRoute.IFO, None, "Handläggare vid Socialkontoret"))
    assert (ifo.staff_ids, ifo.waits_for) == (frozenset(), "IFO")
    star = addressed(CaseFacts(ReferralRoute.STAR, None, "Försäkringskassan", samuel, "Samuel"))
    assert star.text == "Försäkringskassan och Samuel"
    assert (star.staff_ids, star.waits_for) == ({samuel}, "Försäkringskassan")
    assert addressed(CaseFacts(ReferralRoute.OWN)).text == "Ej utsedd"
    assert addressed(None).text == "Ej utsedd"


def test_a_follow_up_is_cleaned() -> None:
    rows = (AreaDraft("  Passa tider ", " Påminnelse ", "Ställa klockan"), AreaDraft("", " "))
    draft = replace(HELD, areas=rows, present=("Deltagaren", " Deltagaren ", ""))
    checked = checked_follow_up(draft, TODAY)
    assert checked.areas == (AreaDraft("Passa tider", "Påminnelse", "Ställa klockan"),)
    assert checked.present == ("Deltagaren",)


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (replace(HELD, held_on=TODAY + timedelta(days=1)), "held_on"),
        (replace(HELD, next_on=TODAY), "next_on"),
        (replace(HELD, how_it_goes=" "), "how_it_goes"),
        (replace(HELD, the_future="x" * 5001), "the_future"),
        (replace(HELD, areas=(AreaDraft("", "Stöd"),)), "areas"),
        (replace(HELD, areas=(AreaDraft("x" * 301),)), "areas"),
        (replace(HELD, areas=(AreaDraft("Tid", "x" * 5001),)), "areas"),
        (replace(HELD, areas=tuple(AreaDraft(f"Nr {n}") for n in range(11))), "areas"),
        (replace(HELD, present=("x" * 121,)), "present"),
        (replace(HELD, how_it_goes="a\u202eb"), "how_it_goes"),
    ],
)
def test_what_does_not_add_up_is_said_at_its_field(draft: FollowUpDraft, field: str) -> None:
    with pytest.raises(DomainError) as refused:
        checked_follow_up(draft, TODAY)
    assert refused.value.field == field
