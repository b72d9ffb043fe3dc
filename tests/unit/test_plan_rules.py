"""What a plan must hold before anybody signs it, who signs it, and which rules can be off."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plan_rows import PartyDraft, PlanDraft, PlanRowDraft
from ame_desktop.domain.plan_rules import (
    LONGEST_TEXT,
    MOST_ROWS,
    Signing,
    check_in_time,
    check_sending,
    check_signing,
    check_withdrawing,
    checked_plan,
    missing,
    signers,
)
from ame_desktop.domain.plans import PlanKind, PlanParty, PlanRowKind, PlanState, SigningWay
from tests.support.plan_drafts import AF, DRAFTS, INDIVIDUAL, LABOUR, TODAY, on_paper
from tests.support.plan_drafts import plan_item as plan

PAPER, DIGITAL = SigningWay.PAPER, SigningWay.DIGITAL


@pytest.mark.parametrize("kind", list(DRAFTS))
def test_a_whole_plan_lacks_nothing(kind: PlanKind) -> None:
    assert missing(plan(kind)) == ()


def test_an_empty_labour_plan_lacks_every_part_of_it() -> None:
    assert missing(plan(PlanKind.LABOUR, PlanDraft())) == (
        "Nuläge",
        "Bransch",
        "Kompetens",
        "Uppföljning",
        "dagen då personen senast ska ha arbete",
        "datum och tid för fördjupad uppföljning",
        "till och med vilken dag planen gäller",
        "Överenskommelse",
    )


def test_the_deep_follow_up_has_a_time_unless_the_rule_is_off() -> None:
    item = plan(PlanKind.LABOUR, deep_follow_up_minute=None)
    assert missing(item) == ("datum och tid för fördjupad uppföljning",)
    assert missing(item, frozenset({"TRE-22"})) == ()


def test_an_individual_plan_has_three_parties_and_timed_measures_unless_the_rules_are_off() -> None:
    parties = (*INDIVIDUAL.parties[:2], PartyDraft(PlanParty.AF, "Ina", present=False))
    measure = PlanRowDraft(PlanRowKind.MEASURE, "Ordna plats")
    draft = replace(INDIVIDUAL, parties=parties, rows=(INDIVIDUAL.rows[0], measure))
    item = plan(PlanKind.INDIVIDUAL, draft)
    assert missing(item) == (
        "ansvarig och dag för varje åtgärd",
        "arbetsförmedlaren på mötet",
    )
    assert missing(item, frozenset({"OSB-56", "OSB-58"})) == ()
    nameless = replace(INDIVIDUAL, parties=(*parties[:2], PartyDraft(PlanParty.AF)))
    assert missing(plan(PlanKind.INDIVIDUAL, nameless)) == ("namn på arbetsförmedlaren",)


def test_who_signs_follows_the_kind_the_way_and_the_rule() -> None:
    labour, individual = plan(PlanKind.LABOUR), plan(PlanKind.INDIVIDUAL)
    person, worker, af, other = PlanParty
    assert signers(labour, PAPER) == (person, worker)
    assert signers(labour, DIGITAL) == (person,)
    assert signers(individual, PAPER) == (person, worker, af)
    alone = plan(PlanKind.INDIVIDUAL, replace(INDIVIDUAL, parties=INDIVIDUAL.parties[:2]))
    assert signers(alone, PAPER, frozenset({"OSB-56"})) == (person, worker)
    more = replace(INDIVIDUAL, parties=(*INDIVIDUAL.parties, PartyDraft(other, "Vården")))
    assert signers(plan(PlanKind.INDIVIDUAL, more), PAPER) == (person, worker, af, other)


def test_a_signature_that_does_not_hold_is_refused() -> None:
    labour, individual = plan(PlanKind.LABOUR), plan(PlanKind.INDIVIDUAL)
    sent = plan(
        PlanKind.LABOUR, state=PlanState.SENT, sent_at=datetime(2026, 11, 23, 8, tzinfo=UTC)
    )
    digital = Signing(DIGITAL, {PlanParty.PERSON: TODAY})
    refusals = (
        (labour, digital, "Skicka planen"),
        (individual, digital, "på papper av alla parter"),
        (sent, on_paper(), "Återta den skickade"),
        (labour, Signing(PAPER, {PlanParty.PERSON: TODAY}), "handläggaren"),
        (labour, on_paper(date(2026, 11, 22)), "från det att planen skrevs"),
        (labour, on_paper(date(2026, 11, 24)), "senast i dag"),
        (plan(PlanKind.LABOUR, goal_on=None), on_paper(), "senast ska ha arbete"),
        (plan(PlanKind.LABOUR, state=PlanState.SIGNED), on_paper(), "väntar inte"),
        (plan(PlanKind.AF), on_paper(), "väntar inte"),
    )
    for item, signing, told in refusals:
        with pytest.raises(DomainError, match=told):
            check_signing(item, signing, TODAY)
    check_signing(labour, on_paper(), TODAY)
    check_signing(sent, digital, TODAY)


def test_a_digital_signature_comes_in_time_the_last_day_too() -> None:
    check_in_time(date(2026, 11, 24), date(2026, 11, 25))
    check_in_time(date(2026, 11, 25), date(2026, 11, 25))
    with pytest.raises(DomainError, match="Återta planen"):
        check_in_time(date(2026, 11, 26), date(2026, 11, 25))


def test_only_a_whole_draft_is_sent_and_only_a_sent_plan_withdrawn() -> None:
    check_sending(plan(PlanKind.LABOUR))
    for item in (
        plan(PlanKind.INDIVIDUAL),
        plan(PlanKind.LABOUR, state=PlanState.SENT),
        plan(PlanKind.LABOUR, PlanDraft()),
    ):
        with pytest.raises(DomainError):
            check_sending(item)
    with pytest.raises(DomainError, match="återtas"):
        check_withdrawing(plan(PlanKind.LABOUR))


@pytest.mark.parametrize(
    ("kind", "draft", "told"),
    [
        (PlanKind.BROKEN, PlanDraft(), "Bryt planeringen"),
        (PlanKind.LABOUR, PlanDraft({"now": "a" * (LONGEST_TEXT + 1)}), "högst 4 000"),
        (PlanKind.LABOUR, PlanDraft({"now": "a\u202eb"}), "dolda styrtecken"),
        (PlanKind.LABOUR, replace(LABOUR, valid_to=date(2026, 1, 1)), "sluta innan"),
        (PlanKind.LABOUR, PlanDraft(deep_follow_up_minute=600), "Skriv också dagen"),
        (PlanKind.AF, PlanDraft(), "skrevs in"),
        (PlanKind.AF, replace(AF, registered_on=date(2026, 12, 1)), "som har varit"),
        (PlanKind.AF, replace(AF, made_on=date(2026, 9, 1)), "efter inskrivningen"),
        (
            PlanKind.LABOUR,
            PlanDraft(rows=(PlanRowDraft(PlanRowKind.ACTIVITY, "", "4 i veckan"),)),
            "vad som ska göras",
        ),
        (
            PlanKind.LABOUR,
            PlanDraft(rows=(PlanRowDraft(PlanRowKind.ACTIVITY, "a"),) * (MOST_ROWS + 1)),
            "högst 30 rader",
        ),
    ],
)
def test_what_a_draft_may_not_say(kind: PlanKind, draft: PlanDraft, told: str) -> None:
    with pytest.raises(DomainError, match=told):
        checked_plan(kind, draft, TODAY)


def test_a_checked_plan_is_trimmed_and_without_empty_rows() -> None:
    rows = (
        PlanRowDraft(PlanRowKind.ACTIVITY, "  Praktik "),
        PlanRowDraft(PlanRowKind.DOCUMENT, ""),
    )
    found = checked_plan(PlanKind.LABOUR, PlanDraft({"now": " Söker. "}, rows), TODAY)
    assert found.texts["now"] == "Söker."
    assert [row.text for row in found.rows] == ["Praktik"]
