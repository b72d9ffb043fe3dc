"""What agreements bring to each morning: every agreed time once, on no day it should not."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.agreed_work import (
    AgreedDay,
    AgreedFact,
    Carried,
    agreed_draft,
    agreement_warnings,
    due_on,
    offered_on,
)
from ame_desktop.domain.agreement_rules import Standing
from ame_desktop.domain.agreements import AgreementState, HolidayPolicy, Recurrence
from ame_desktop.domain.briefing import TaskRow
from ame_desktop.domain.calendar import days_between, last_day_of_year_from
from ame_desktop.domain.recurrence import RecurrenceRule, occurrences, weekday_mask

ARENA, TASK = UUID(int=1), UUID(int=2)
MONDAY = date(2026, 11, 23)
RULES = st.one_of(
    st.builds(
        RecurrenceRule,
        st.just(Recurrence.WEEKLY),
        weekdays=st.integers(1, 0b0011111),
        every=st.integers(1, 3),
        anchor=st.dates(date(2000, 1, 1), date(2099, 12, 31)),
        holidays=st.sampled_from(HolidayPolicy),
    ),
    st.builds(RecurrenceRule, st.just(Recurrence.WEEKDAYS)),
)


def fact(rule: RecurrenceRule, standing: Standing, **more: object) -> AgreedFact:
    plain = AgreedFact(
        TASK, rule, standing, "Kostenheten", "Tvätta", "", None, None, 2, None, False, False, None
    )
    return replace(plain, **more)


def signed(start: date = date(2026, 1, 1)) -> Standing:
    return Standing(AgreementState.SIGNED, False, start, last_day_of_year_from(start))


def row(occurs_on: date | None) -> TaskRow:
    """A task on the board that stands for a time of the agreed task."""
    return TaskRow(
        UUID(int=3),
        1,
        "Tvätta",
        "",
        None,
        None,
        2,
        (),
        None,
        False,
        None,
        "",
        None,
        False,
        None,
        0,
        None,
        None,
        TASK,
        occurs_on,
    )


@given(rule=RULES, start=st.dates(date(2000, 1, 1), date(2098, 12, 31)), held=st.integers(0, 120))
@settings(max_examples=50, deadline=None)
def test_every_agreed_time_comes_once_while_the_agreement_holds(
    rule: RecurrenceRule, start: date, held: int
) -> None:
    standing = replace(signed(start), end=start + timedelta(days=held))
    agreed = fact(rule, standing)
    found = [
        (day, work.occurs_on)
        for day in days_between(start - timedelta(days=10), standing.end + timedelta(days=10))
        for work in due_on(day, [agreed], ())
    ]
    inside = [
        (one.day, one.occurs_on)
        for one in occurrences(rule, start, standing.end)
        if start <= one.occurs_on <= standing.end
    ]
    assert found == inside
    assert len({occurs_on for _, occurs_on in found}) == len(found)
    for day, occurs_on in found:
        assert due_on(day, [agreed], [row(occurs_on)]) == ()


def test_a_time_moved_to_the_day_comes_beside_the_days_own() -> None:
    rule = RecurrenceRule(Recurrence.WEEKLY, weekday_mask(0))
    moved = fact(rule, signed(), moved_here=frozenset({date(2026, 11, 19)}))
    days = [work.occurs_on for work in due_on(MONDAY, [moved], ())]
    assert days == [date(2026, 11, 19), MONDAY]
    assert [work.occurs_on for work in due_on(MONDAY, [moved], [row(MONDAY)])] == days[:1]


def test_in_the_order_of_the_day() -> None:
    rule = RecurrenceRule(Recurrence.WEEKDAYS)
    late = fact(rule, signed(), agreed_task_id=UUID(int=7), start_minute=780, name="Sopa")
    early = fact(rule, signed(), start_minute=480)
    assert [work.fact for work in due_on(MONDAY, [late, early], ())] == [early, late]


def test_a_draft_says_where_it_comes_from() -> None:
    car = UUID(int=9)
    agreed = fact(RecurrenceRule(Recurrence.WEEKDAYS), signed(), vehicle_id=car, outdoor=True)
    draft = agreed_draft(agreed, MONDAY, ARENA, MONDAY, Carried("Hink", wearing=True))
    assert (draft.bring, draft.wearing) == ("Hink", True)
    assert (draft.place, draft.vehicle_ids, draft.outdoor) == ("Kostenheten", (car,), True)
    assert (draft.agreed_task_id, draft.occurs_on) == (TASK, MONDAY)


def test_what_is_warned_of() -> None:
    rule = RecurrenceRule(Recurrence.WEEKDAYS)
    texts = []
    for standing in (
        signed(),
        signed(date(2025, 1, 1)),
        signed(date(2026, 12, 1)),
        replace(signed(), state=AgreementState.DRAFT),
        replace(signed(), state=AgreementState.DRAFT, valid_unsigned=True),
    ):
        agreed = AgreedDay(facts={TASK: fact(rule, standing)})
        texts += [found.text for found in agreement_warnings(row(MONDAY), agreed, MONDAY)]
    assert texts == [
        "Tvätta: avtalet med Kostenheten gick ut 31 december 2025.",
        "Tvätta: avtalet med Kostenheten börjar gälla 1 december 2026.",
        "Tvätta: avtalet med Kostenheten är inte tecknat.",
    ]


def test_what_is_offered_and_in_which_order() -> None:
    daily = fact(RecurrenceRule(Recurrence.WEEKDAYS), signed())
    snow = fact(
        RecurrenceRule(Recurrence.WHEN_NEEDED, season_from="11-01", season_to="03-31"),
        signed(),
        name="Skotta",
    )
    old = replace(snow, standing=signed(date(2025, 10, 1)), name="Salta")
    draft = fact(daily.rule, replace(signed(), state=AgreementState.DRAFT))
    titles = [title for _, title in offered_on(MONDAY, [daily, snow, old, draft])]
    assert titles == [
        "Skotta, Kostenheten",
        "Utgånget: Salta, Kostenheten",
        "Tvätta, Kostenheten",
    ]
    assert [title for _, title in offered_on(date(2026, 6, 1), [daily, snow])] == [
        "Skotta, Kostenheten",
        "Tvätta, Kostenheten",
    ]
