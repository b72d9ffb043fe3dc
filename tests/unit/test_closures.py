"""What counts as work or studies, and what each reason of closure asks for."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.closure_drafts import (
    MUNICIPAL,
    TO_CONFIRM,
    ClosureDraft,
    StatisticsDraft,
    advice_on,
    brief_work,
    checked_closure,
)
from ame_desktop.domain.closures import (
    ClosureReason,
    Counted,
    EducationLevel,
    IncomeSource,
    Sex,
    age_group,
    confirmed_from,
    counted,
    counts_as_work_or_studies,
)
from ame_desktop.domain.errors import DomainError

DAY = date(2026, 11, 23)
WORK = ClosureDraft(
    DAY,
    ClosureReason.WORK_UNSUBSIDISED,
    "Anställd efter praktiken.",
    outcome_from=DAY,
    employer="Bygg AB",
    regular_employer=True,
    lasts_two_months=True,
)
STUDIES = ClosureDraft(
    DAY, ClosureReason.STUDIES_CSN, "Börjar komvux.", studies="Komvux", csn_eligible=True
)
EXPECTED = {
    ClosureReason.WORK_UNSUBSIDISED: True,
    ClosureReason.WORK_SUBSIDISED: True,
    ClosureReason.MUNICIPAL_EMPLOYMENT: False,
    ClosureReason.STUDIES_CSN: True,
    ClosureReason.STUDIES_OTHER: False,
    ClosureReason.BACK_TO_AF: False,
    ClosureReason.OTHER_AUTHORITY: False,
    ClosureReason.PARENTAL_LEAVE: False,
    ClosureReason.ILLNESS: False,
    ClosureReason.MOVED: False,
    ClosureReason.AGE: False,
    ClosureReason.INTERRUPTED: False,
    ClosureReason.SEPARATED: False,
    ClosureReason.DECEASED: False,
    ClosureReason.OTHER: False,
}


@pytest.mark.parametrize("reason", ClosureReason)
def test_each_reason_counts_as_the_statistics_say(reason: ClosureReason) -> None:
    found = counts_as_work_or_studies(
        reason, regular_employer=True, csn_eligible=True, lasted_a_month=True
    )
    assert found is EXPECTED[reason]
    assert reason.label[0].isupper()


@pytest.mark.parametrize("reason", [ClosureReason.WORK_UNSUBSIDISED, ClosureReason.WORK_SUBSIDISED])
def test_work_counts_when_it_has_lasted_a_month_with_a_regular_employer(
    reason: ClosureReason,
) -> None:
    assert counted(reason, regular_employer=True) is Counted.NOT_YET
    assert counted(reason, regular_employer=True, lasted_a_month=True) is Counted.YES
    assert counted(reason, regular_employer=True, lasted_a_month=False) is Counted.NO
    assert counted(reason, regular_employer=False, lasted_a_month=True) is Counted.NO


def test_studies_count_only_with_studiemedel() -> None:
    assert counted(ClosureReason.STUDIES_CSN, csn_eligible=False) is Counted.NO
    assert counted(ClosureReason.STUDIES_OTHER, csn_eligible=True) is Counted.NO


@given(
    st.sampled_from(ClosureReason),
    st.sampled_from([None, True, False]),
    st.sampled_from([None, True, False]),
    st.sampled_from([None, True, False]),
)
@settings(max_examples=100)
def test_a_municipal_employment_never_counts_and_no_denial_turns_into_a_yes(
    reason: ClosureReason, regular: bool | None, csn: bool | None, month: bool | None
) -> None:
    found = counted(reason, regular_employer=regular, csn_eligible=csn, lasted_a_month=month)
    if reason is ClosureReason.MUNICIPAL_EMPLOYMENT:
        assert found is Counted.NO
    if found is Counted.YES and reason.is_work:
        assert month is True
        assert regular is not False


@pytest.mark.parametrize(
    ("start", "day"),
    [
        (date(2026, 11, 23), date(2026, 12, 23)),
        (date(2026, 12, 31), date(2027, 1, 31)),
        (date(2028, 1, 31), date(2028, 2, 29)),
        (date(2027, 1, 31), date(2027, 2, 28)),
    ],
)
def test_work_is_confirmed_a_month_after_it_began(start: date, day: date) -> None:
    assert confirmed_from(ClosureReason.WORK_SUBSIDISED, start, 1) == day
    assert confirmed_from(ClosureReason.MOVED, start, 1) is None
    assert confirmed_from(ClosureReason.WORK_SUBSIDISED, None, 1) is None
    assert confirmed_from(None, start, 1) is None


@pytest.mark.parametrize(
    ("born", "group"),
    [
        (date(2001, 11, 24), "16–24"),
        (date(2001, 11, 23), "25–29"),
        (date(1996, 11, 23), "30–39"),
        (date(1966, 11, 24), "50–59"),
        (date(1966, 11, 23), "60–"),
        (date(2000, 2, 29), "25–29"),
        (None, ""),
    ],
)
def test_the_young_are_a_group_of_their_own(born: date | None, group: str) -> None:
    assert age_group(born, DAY) == group


@pytest.mark.parametrize("reason", [r for r in ClosureReason if not r.has_employer])
def test_answers_that_a_reason_has_not_are_left_out(reason: ClosureReason) -> None:
    draft = replace(WORK, reason=reason, studies="Komvux", subsidy_code="nystartsjobb")
    found = checked_closure(replace(draft, csn_eligible=reason is ClosureReason.STUDIES_CSN))
    assert (found.employer, found.subsidy_code, found.regular_employer) == ("", "", None)
    assert found.lasts_two_months is None
    assert bool(found.studies) is reason.is_studies
    assert (found.outcome_from is not None) is reason.is_studies


@pytest.mark.parametrize(
    ("draft", "field", "rule"),
    [
        (replace(WORK, note="  "), "note", "TRE-49"),
        (replace(WORK, employer=""), "employer", ""),
        (replace(WORK, employer="x" * 201), "employer", ""),
        (replace(WORK, regular_employer=None), "regular_employer", ""),
        (replace(WORK, regular_employer=False), "regular_employer", "KAS-03"),
        (replace(WORK, outcome_from=None), "outcome_from", "KAS-04"),
        (replace(WORK, last_day=date(2026, 11, 20)), "last_day", "TRE-48"),
        (replace(WORK, lasts_two_months=None), "lasts_two_months", "TRE-48"),
        (replace(STUDIES, csn_eligible=None), "csn_eligible", ""),
        (replace(STUDIES, csn_eligible=False), "csn_eligible", "KAS-05"),
        (replace(STUDIES, reason=ClosureReason.STUDIES_OTHER), "csn_eligible", "KAS-05"),
        (replace(STUDIES, studies=""), "studies", ""),
    ],
)
def test_what_does_not_add_up_is_said_at_its_field(
    draft: ClosureDraft, field: str, rule: str
) -> None:
    with pytest.raises(DomainError) as caught:
        checked_closure(draft)
    assert (caught.value.field, caught.value.rule) == (field, rule)


def test_a_municipal_employment_is_no_work_and_that_is_said() -> None:
    draft = replace(WORK, reason=ClosureReason.MUNICIPAL_EMPLOYMENT, employer="Kommunen")
    found = checked_closure(replace(draft, last_day=date(2026, 11, 20)))
    assert found.regular_employer is False
    assert advice_on(found, 2) == MUNICIPAL


def test_work_is_to_be_confirmed_and_brief_work_is_pointed_out() -> None:
    assert advice_on(checked_closure(WORK), 2) == TO_CONFIRM
    brief = checked_closure(replace(WORK, lasts_two_months=False))
    assert advice_on(brief, 3) == f"{brief_work(3)} {TO_CONFIRM}"
    assert advice_on(checked_closure(STUDIES), 2) == ""


def test_what_the_statistics_lack_is_named() -> None:
    assert StatisticsDraft(sex=Sex.WOMAN, foreign_born=False).missing == (
        "utbildning",
        "försörjning vid start",
    )
    everything = [*Sex, *EducationLevel, *IncomeSource]
    assert all(choice.label[0].isupper() for choice in everything)


def test_what_another_place_asks_of_a_closure_can_be_switched_off() -> None:
    bare = replace(WORK, note="", last_day=date(2026, 11, 20), lasts_two_months=None)
    with pytest.raises(DomainError) as told:
        checked_closure(bare)
    assert told.value.rule == "TRE-49"
    with pytest.raises(DomainError) as told:
        checked_closure(bare, frozenset({"TRE-49"}))
    assert told.value.rule == "TRE-48"
    off = frozenset({"TRE-48", "TRE-49"})
    assert checked_closure(bare, off).last_day == date(2026, 11, 20)
    assert advice_on(bare, 2, off) == TO_CONFIRM
    with pytest.raises(DomainError) as told:
        checked_closure(replace(bare, outcome_from=None), off)
    assert told.value.rule == "KAS-04"
