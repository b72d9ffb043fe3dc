"""The way of a case, who may decide it, and what is shown to have changed."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from ame_desktop.domain.access import Role
from ame_desktop.domain.approval_rules import (
    CHANGED,
    TRANSITIONS,
    Decider,
    DeputyDraft,
    DeputyRow,
    Step,
    after,
    check_decider,
    check_deputy,
    check_seen,
    checked_words,
    fingerprint,
    may_decide,
)
from ame_desktop.domain.approvals import OPEN, ApprovalState, Difference, differences
from ame_desktop.domain.errors import ConflictError, DomainError, NotPermittedError

ME, OTHER, THIRD = UUID(int=1), UUID(int=2), UUID(int=3)
DAY = date(2026, 11, 23)
VALUES = st.dictionaries(st.text(max_size=6), st.text(min_size=1, max_size=6), max_size=5)


@given(st.sampled_from(ApprovalState), st.sampled_from(Step))
def test_a_case_takes_only_the_steps_of_the_table(state: ApprovalState, step: Step) -> None:
    if (state, step) in TRANSITIONS:
        assert after(state, step) is TRANSITIONS[state, step]
    else:
        with pytest.raises(DomainError):
            after(state, step)


class WayOfACase(RuleBasedStateMachine):
    """Any steps in any order: what is decided stays decided, and never by who proposed it."""

    def __init__(self) -> None:
        super().__init__()
        self.state = ApprovalState.WAITING
        self.proposers = {ME}
        self.closed_as: ApprovalState | None = None
        self.decided_by: UUID | None = None

    @rule(
        step=st.sampled_from([Step.APPROVE, Step.ASK, Step.REFUSE]),
        who=st.sampled_from([ME, OTHER, THIRD]),
    )
    def decide(self, step: Step, who: UUID) -> None:
        if not may_decide(Decider(who, is_chief=True, is_deputy=True), self.proposers):
            assert who in self.proposers
            return
        self._go(step)
        if self.state is ApprovalState.APPROVED and self.decided_by is None:
            self.decided_by = who

    @precondition(lambda self: self.state is ApprovalState.RETURNED)
    @rule(who=st.sampled_from([ME, OTHER]))
    def propose_again(self, who: UUID) -> None:
        self._go(Step.PROPOSE_AGAIN)
        self.proposers.add(who)

    @rule()
    def withdraw(self) -> None:
        self._go(Step.WITHDRAW)

    def _go(self, step: Step) -> None:
        try:
            self.state = after(self.state, step)
        except DomainError:
            return
        if self.state not in OPEN:
            assert self.closed_as is None
            self.closed_as = self.state

    @invariant()
    def closed_stays_closed(self) -> None:
        assert self.closed_as in {None, self.state}

    @invariant()
    def nobody_approves_an_own_proposal(self) -> None:
        assert self.decided_by is None or self.decided_by not in self.proposers


TestWayOfACase = WayOfACase.TestCase
TestWayOfACase.settings = settings(max_examples=60, stateful_step_count=12, deadline=None)


@given(st.booleans(), st.booleans(), st.sets(st.sampled_from([ME, OTHER, THIRD]), min_size=1))
def test_nobody_decides_an_own_proposal(chief: bool, deputy: bool, proposers: set[UUID]) -> None:
    decider = Decider(ME, is_chief=chief, is_deputy=deputy)
    assert may_decide(decider, proposers) == ((chief or deputy) and ME not in proposers)


def test_the_refusals_say_what_to_do() -> None:
    with pytest.raises(NotPermittedError, match="ställföreträdaren beslutar"):
        check_decider(Decider(ME, is_chief=False, is_deputy=False), {OTHER})
    with pytest.raises(DomainError, match="någon annan måste besluta"):
        check_decider(Decider(ME, is_chief=True, is_deputy=False), {ME})


@pytest.mark.parametrize("step", [Step.ASK, Step.REFUSE, Step.PROPOSE_AGAIN])
def test_a_question_a_refusal_and_an_answer_need_words(step: Step) -> None:
    with pytest.raises(DomainError, match="Skriv"):
        checked_words("  ", step)
    assert checked_words(" Ja. ", step) == "Ja."


def test_an_approval_needs_no_words_but_not_too_many() -> None:
    assert checked_words("", Step.APPROVE) == ""
    with pytest.raises(DomainError, match="högst 2 000"):
        checked_words("x" * 2001, Step.APPROVE)


@given(VALUES, VALUES)
def test_differences_tell_exactly_what_is_another(
    before: dict[str, str], now: dict[str, str]
) -> None:
    found = differences(before, now)
    assert (not found) == (before == now)
    mended = {**before, **{row.label: row.after for row in found}}
    assert {label: text for label, text in mended.items() if text} == now
    for row in found:
        assert row.before != row.after


@given(VALUES, VALUES)
def test_what_has_changed_cannot_be_approved_unread(
    read: dict[str, str], now: dict[str, str]
) -> None:
    if list(read.items()) == list(now.items()):
        check_seen(fingerprint(read), now)
    elif read != now:
        with pytest.raises(ConflictError, match="ändrats"):
            check_seen(fingerprint(read), now)


def test_a_difference_says_before_and_after() -> None:
    found = differences({"Plats": "Utegrupp"}, {"Plats": "Innegrupp", "Syfte": "Lugn"})
    assert found == (
        Difference("Plats", "Utegrupp", "Innegrupp"),
        Difference("Syfte", "", "Lugn"),
    )
    assert CHANGED.startswith("Det här har ändrats")


def deputy(start: date, end: date, who: UUID = OTHER) -> DeputyDraft:
    return DeputyDraft(who, start, end)


@given(st.dates(date(2024, 1, 1), date(2029, 1, 1)), st.integers(-400, 400))
def test_a_deputy_stands_in_from_a_day_to_the_same_or_a_later_one(start: date, days: int) -> None:
    draft = deputy(start, start + timedelta(days=days))
    if days < 0:
        with pytest.raises(DomainError, match="Sista dag"):
            check_deputy(draft, {Role.CONSULTANT}, ME, ())
    else:
        check_deputy(draft, {Role.CONSULTANT}, ME, ())


def test_who_can_be_deputy() -> None:
    with pytest.raises(DomainError, match="någon annan än dig"):
        check_deputy(deputy(DAY, DAY, ME), {Role.UNIT_CHIEF}, ME, ())
    for role in (Role.ADMINISTRATOR, Role.COORDINATOR, Role.ATTENDANCE_OFFICER):
        with pytest.raises(DomainError, match="får läsa placeringar"):
            check_deputy(deputy(DAY, DAY), {role}, ME, ())


def test_nobody_is_named_twice_for_a_day() -> None:
    held = DeputyRow(UUID(int=9), 1, OTHER, "Lena", DAY, DAY + timedelta(days=7))
    with pytest.raises(DomainError, match="Lena är redan utsedd"):
        check_deputy(
            deputy(DAY + timedelta(days=7), DAY + timedelta(days=9)), {Role.CONSULTANT}, ME, (held,)
        )
    check_deputy(
        deputy(DAY + timedelta(days=8), DAY + timedelta(days=9)), {Role.CONSULTANT}, ME, (held,)
    )
    check_deputy(deputy(DAY, DAY, THIRD), {Role.CONSULTANT}, ME, (held,))
