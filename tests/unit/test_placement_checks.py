"""What the rules say of a draft: each remark at its field, with its rule and source."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.allocation_warnings import Grade
from ame_desktop.domain.arenas import MatrixValue
from ame_desktop.domain.calendar import last_day
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placement_checks import DraftFacts, OtherPlacement, check_draft
from ame_desktop.domain.placement_limits import Limit
from ame_desktop.domain.placement_remarks import RULES, Remark
from ame_desktop.domain.placement_rows import PlacementDraft
from ame_desktop.domain.placements import CostBearer, PlacementOrigin, Programme

START = date(2026, 12, 1)
TODAY = date(2026, 11, 23)
JOB, YOUTH = Programme.JOB_GUARANTEE, Programme.YOUTH_GUARANTEE
FAT_LIMITS = (
    Limit(ActivityForm.FAT, 12, "NAT-01", "2007:414 10 §", JOB.label),
    Limit(ActivityForm.FAT, 6, "NAT-01", "2007:813", YOUTH.label),
)
LIMITS = (
    *FAT_LIMITS,
    Limit(ActivityForm.ESTABLISHMENT_JOB, 24, "RAG-27", "Riktlinjen"),
    Limit(ActivityForm.RESOURCE_EMPLOYMENT, 12, "OSB-89", "Metodhandboken"),
)
FACTS = DraftFacts(
    today=TODAY,
    route=ReferralRoute.AF,
    assessed=True,
    arena="Utegrupp",
    own_arena=True,
    matrix=MatrixValue.ALLOWED,
    limits=FAT_LIMITS,
    has_schedule=True,
)
FAT = PlacementDraft(
    participant_id=new_id(),
    form=ActivityForm.FAT,
    start=START,
    end=date(2027, 5, 31),
    extent_percent=50,
    programme=Programme.JOB_GUARANTEE,
    supervisor_name="Mats",
    af_decision="AF-1",
    af_agreement_on=TODAY,
    union_consulted_on=TODAY,
)
RESOURCE = replace(
    FAT,
    form=ActivityForm.RESOURCE_EMPLOYMENT,
    no_displacement=True,
    rules_explained_on=TODAY,
    extent_percent=100,
)


def remarks(draft: PlacementDraft = FAT, **facts: Any) -> dict[tuple[str, str], Grade]:
    found = check_draft(draft, replace(FACTS, **facts))
    return {(remark.field, remark.rule): remark.grade for remark in found}


def test_a_whole_draft_gets_no_remark() -> None:
    assert not remarks()
    assert not remarks(RESOURCE)


@pytest.mark.parametrize(
    ("draft", "facts", "field", "rule", "grade"),
    [
        (FAT, {"assessed": False}, "person", "RAG-10", Grade.STOP),
        (FAT, {"route": ReferralRoute.IFO}, "form", "RAG-14", Grade.WARNING),
        (replace(FAT, end=START - timedelta(days=1)), {}, "end", "", Grade.STOP),
        (replace(FAT, supervisor_name=""), {}, "supervisor", "NAT-01", Grade.STOP),
        (replace(FAT, programme=None), {}, "programme", "NAT-01", Grade.WARNING),
        (replace(FAT, af_agreement_on=None), {}, "af_agreement_on", "NAT-04", Grade.WARNING),
        (replace(FAT, af_decision=""), {}, "af_decision", "OSB-61", Grade.WARNING),
        (FAT, {"previous_decision": "AF-1"}, "af_decision", "NAT-01", Grade.STOP),
        (replace(FAT, union_consulted_on=None), {}, "union_consulted_on", "NAT-11", Grade.WARNING),
        (replace(FAT, union_consulted_on=START), {}, "union_consulted_on", "NAT-11", Grade.STOP),
        (FAT, {"has_schedule": False}, "schedule", "OSB-64", Grade.WARNING),
        (FAT, {"matrix": MatrixValue.NOT_STATED}, "form", "RAG-51", Grade.WARNING),
        (FAT, {"own_arena": False}, "host_unit", "RAG-55", Grade.STOP),
        (replace(FAT, host_unit="Kostenheten"), {}, "host_contact", "RAG-55", Grade.WARNING),
        (replace(FAT, end=None), {}, "end", "NAT-01", Grade.STOP),
        (replace(FAT, cost_bearer=CostBearer.UNIT), {}, "cost_until", "RAG-56", Grade.STOP),
        (
            replace(FAT, cost_bearer=CostBearer.SHARED, cost_until=FAT.end),
            {},
            "cost_share",
            "RAG-56",
            Grade.STOP,
        ),
        (
            replace(FAT, cost_bearer=CostBearer.UNIT, cost_until=date(2027, 6, 1)),
            {},
            "cost_until",
            "RAG-56",
            Grade.WARNING,
        ),
        (
            replace(FAT, form=ActivityForm.NEW_START_JOB),
            {"matrix": MatrixValue.EXCEPTION},
            "exception_reason",
            "RAG-53",
            Grade.STOP,
        ),
        (
            replace(FAT, form=ActivityForm.NEW_START_JOB, exception_reason="Nära arbete"),
            {"matrix": MatrixValue.EXCEPTION},
            "exception_reason",
            "RAG-53",
            Grade.INFO,
        ),
        (
            replace(FAT, form=ActivityForm.WORK_PRACTICE, own_initiative=True),
            {},
            "exception_reason",
            "RAG-21",
            Grade.STOP,
        ),
        (
            replace(FAT, form=ActivityForm.DAILY_ACTIVITY_LSS),
            {},
            "lss_decision",
            "RAG-23",
            Grade.WARNING,
        ),
        (
            replace(FAT, form=ActivityForm.ESTABLISHMENT_JOB, extent_percent=75),
            {},
            "extent_percent",
            "RAG-26",
            Grade.STOP,
        ),
        (
            replace(FAT, form=ActivityForm.SHELTERED_EMPLOYMENT, af_decision=""),
            {},
            "af_decision",
            "NAT-17",
            Grade.WARNING,
        ),
        (replace(RESOURCE, af_decision=""), {}, "af_decision", "OSB-91", Grade.STOP),
        (replace(RESOURCE, no_displacement=False), {}, "no_displacement", "OSB-94", Grade.STOP),
        (
            replace(RESOURCE, union_consulted_on=None),
            {},
            "union_consulted_on",
            "OSB-95",
            Grade.STOP,
        ),
        (
            replace(RESOURCE, union_consulted_on=START),
            {},
            "union_consulted_on",
            "OSB-95",
            Grade.STOP,
        ),
        (
            replace(RESOURCE, rules_explained_on=None),
            {},
            "rules_explained_on",
            "OSB-96",
            Grade.WARNING,
        ),
    ],
)
def test_each_rule_remarks_at_its_field(
    draft: PlacementDraft, facts: dict[str, Any], field: str, rule: str, grade: Grade
) -> None:
    assert remarks(draft, **facts).get((field, rule)) is grade


def test_what_was_taken_over_does_not_wait_for_an_assessment() -> None:
    found = remarks(assessed=False, origin=PlacementOrigin.TAKEN_OVER)
    assert ("person", "RAG-10") not in found


def test_a_granted_support_is_decision_enough_for_a_resursanstallning() -> None:
    assert not remarks(replace(RESOURCE, af_decision=""), has_subsidy=True)


@given(
    start=st.dates(date(2019, 12, 28), date(2032, 3, 2)),
    which=st.sampled_from(LIMITS),
    over=st.integers(-400, 400),
)
@settings(max_examples=100)
def test_a_period_is_stopped_exactly_from_the_day_after_the_limit(
    start: date, which: Limit, over: int
) -> None:
    last = last_day(start, which.months)
    end = max(start, last + timedelta(days=over))
    programme = YOUTH if which.group == YOUTH.label else JOB
    draft = replace(RESOURCE, form=which.form, programme=programme, start=start, end=end)
    held = FAT_LIMITS if which.form is ActivityForm.FAT else (which,)
    found = check_draft(draft, replace(FACTS, limits=held))
    too_long = [remark for remark in found if remark.field == "end"]
    assert bool(too_long) == (end > last)
    for remark in too_long:
        assert remark.grade is Grade.STOP
        assert (remark.rule, remark.source) == (which.rule, which.source)


def test_without_a_programme_the_longest_limit_of_the_form_holds() -> None:
    open_ = replace(FAT, programme=None, end=date(2027, 11, 30))
    assert ("end", "NAT-01") not in remarks(open_)
    assert ("end", "NAT-01") in remarks(replace(open_, programme=YOUTH))
    assert ("end", "NAT-01") in remarks(replace(open_, end=date(2027, 12, 1)))


def test_an_extension_counts_from_the_first_day_of_the_chain() -> None:
    draft = replace(FAT, start=date(2027, 6, 1), end=date(2027, 11, 30))
    assert ("end", "NAT-01") not in remarks(draft, first_start=START)
    longer = replace(draft, end=date(2027, 12, 1))
    (remark,) = check_draft(longer, replace(FACTS, first_start=START))
    assert "räknat från 1 december 2026" in remark.text
    assert "30 november 2027" in remark.text


def test_the_terms_of_a_support_warn_and_a_form_without_limits_may_be_open() -> None:
    draft = replace(FAT, form=ActivityForm.SHELTERED_EMPLOYMENT, end=date(2029, 1, 1))
    assert not remarks(draft, limits=())
    terms = Limit(draft.form, 12, "NAT-07", "Stödformens villkor")
    (remark,) = check_draft(draft, replace(FACTS, limits=(terms,)))
    assert (remark.grade, remark.source) == (Grade.WARNING, "Stödformens villkor")


def other(start: date, end: date | None, extent: int | None) -> OtherPlacement:
    return OtherPlacement(ActivityForm.NEW_START_JOB, "Tekniska", start, end, extent)


def test_two_at_once_are_allowed_and_said_and_more_than_full_time_is_warned() -> None:
    beside = other(date(2027, 1, 1), date(2027, 3, 31), 50)
    found = check_draft(FAT, replace(FACTS, others=(beside,)))
    assert [remark.rule for remark in found] == ["OSB-69"]
    assert "1 januari 2027 till 31 mars 2027" in found[0].text
    too_much = remarks(others=(replace(beside, extent_percent=75),))
    assert too_much[("extent_percent", "OSB-69")] is Grade.WARNING


@given(gap=st.integers(1, 400), length=st.integers(0, 400), before=st.booleans())
@settings(max_examples=50)
def test_placements_after_each_other_are_not_parallel(gap: int, length: int, before: bool) -> None:
    assert FAT.end is not None
    if before:
        end = START - timedelta(days=gap)
        held = other(end - timedelta(days=length), end, 100)
    else:
        start = FAT.end + timedelta(days=gap)
        held = other(start, start + timedelta(days=length), 100)
    assert not remarks(others=(held,))


def test_every_remark_tells_its_rule_in_plain_words() -> None:
    for rule, text in RULES.items():
        remark = Remark(Grade.WARNING, "form", "Text.", rule)
        assert remark.why == f"{text.meaning} · {text.source} · {rule}"
        assert len(text.meaning.split()) <= 20
    assert not Remark(Grade.WARNING, "form", "Text.").why
