"""The steps after somebody stayed away, at their borders; and the words for the case owner."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from ame_desktop.domain.absence_ladder import (
    LadderTerms,
    TakenStep,
    checked_note,
    due_steps,
    notice_due,
    owner_text,
)
from ame_desktop.domain.absence_steps import AbsenceStepKind
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participants import ReferralRoute

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
TERMS = LadderTerms(2, 14)
CALL, OWNER, NOTICE = AbsenceStepKind.CALL, AbsenceStepKind.OWNER, AbsenceStepKind.AF_NOTICE


def taken(kind: AbsenceStepKind, day: date) -> TakenStep:
    return TakenStep(uuid4(), 1, uuid4(), day, kind, "", "Lena", day)


def kinds(*absent: date, back: date | None = None, steps: tuple[TakenStep, ...] = ()) -> list[str]:
    return [step.kind for step in due_steps(absent, back, steps, TERMS, TODAY)]


def test_the_first_time_somebody_calls_until_it_is_done_or_the_person_is_back() -> None:
    assert kinds() == []
    assert kinds(TODAY) == [CALL]
    assert kinds(TODAY, steps=(taken(CALL, TODAY),)) == []
    assert kinds(TODAY - DAY, back=TODAY) == []
    assert kinds(TODAY - DAY, back=TODAY - 2 * DAY) == [CALL]
    assert kinds(TODAY + DAY) == []


@pytest.mark.parametrize(("apart", "told"), [(1, True), (13, True), (14, False)])
def test_twice_within_fourteen_days_is_told_to_the_owner(apart: int, told: bool) -> None:
    first = TODAY - apart * DAY
    steps = (taken(CALL, first), taken(CALL, TODAY))
    assert kinds(first, TODAY, steps=steps) == [OWNER] * told


@pytest.mark.parametrize(("since", "waits"), [(0, True), (1, True), (13, True), (14, False)])
def test_what_was_twice_in_time_waits_until_somebody_tells_the_owner(
    since: int, waits: bool
) -> None:
    second = TODAY - since * DAY
    first = second - 11 * DAY
    steps = (taken(CALL, first), taken(CALL, second))
    assert kinds(first, second, steps=steps) == [OWNER] * waits
    assert kinds(first, second, steps=(*steps, taken(OWNER, second))) == []


def test_a_later_absence_by_itself_does_not_hide_what_waits() -> None:
    first, second = TODAY - 26 * DAY, TODAY - 13 * DAY
    third = TODAY
    steps = tuple(taken(CALL, day) for day in (first, second, third))
    (due,) = due_steps((first, second, third), None, steps, LadderTerms(2, 14), TODAY)
    assert (due.kind, due.day, due.days) == (OWNER, third, (second, third))
    alone = (first, second, TODAY + DAY)
    (due,) = due_steps(alone, None, steps, LadderTerms(2, 14), TODAY)
    assert (due.day, due.days) == (second, (first, second))


def test_the_owner_is_told_again_only_after_as_many_new_times() -> None:
    told = (taken(OWNER, TODAY - 2 * DAY), taken(CALL, TODAY))
    days = (TODAY - 4 * DAY, TODAY - 2 * DAY, TODAY)
    assert kinds(*days, steps=told) == []
    assert kinds(*days, TODAY - DAY, steps=told) == [OWNER]


def test_broken_training_is_notified_once() -> None:
    broken = TODAY - 10 * DAY
    due = notice_due(broken, None, (), TODAY)
    assert due is not None
    assert (due.kind, due.day) == (NOTICE, broken)
    assert notice_due(broken, broken - DAY, (), TODAY) is not None
    assert notice_due(broken, broken, (), TODAY) is None
    assert notice_due(broken, None, (taken(NOTICE, broken),), TODAY) is None
    assert notice_due(TODAY - 61 * DAY, None, (), TODAY) is None


@pytest.mark.parametrize("route", [*ReferralRoute, None])
def test_the_text_for_the_owner_names_nobody_and_says_the_days(route: ReferralRoute | None) -> None:
    (_, step) = due_steps((TODAY - 7 * DAY, TODAY), None, (), TERMS, TODAY)
    text = owner_text(route, step, "AME Exempel")
    assert "uteblev mån 16 nov och mån 23 nov" in text
    # Nobody need have called yet: nothing is told that may not be so.
    assert "kontakt" not in text
    assert "Ring oss, så säger vi vem det gäller." in text


def test_what_was_said_is_short() -> None:
    assert checked_note("  Kommer i dag ") == "Kommer i dag"
    with pytest.raises(DomainError, match="högst 300"):
        checked_note("x" * 301)
