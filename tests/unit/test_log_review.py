"""The month's sample: ten by chance, and what the rules find, each like only once."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.log_review import (
    LONGEST_NOTE,
    Access,
    DrawRules,
    HitRule,
    Verdict,
    checked_note,
    draw,
    same_surname,
)

RULES = DrawRules(random_lines=10, files_a_day=30, begins=6, ends=19, most_per_rule=10)
TUESDAY = datetime(2026, 10, 13, 10, 0, tzinfo=STOCKHOLM)
USUAL = Access(
    seq=1,
    at=TUESDAY,
    staff_id=UUID(int=1),
    staff_name="Lena Ström",
    participant_id=UUID(int=100),
    family_name="Alm",
    protected=False,
    in_file=True,
    on_case=True,
)


def usual(count: int) -> list[Access]:
    return [replace(USUAL, seq=n, participant_id=UUID(int=100 + n)) for n in range(1, count + 1)]


def rules_of(access: Access, rules: DrawRules = RULES) -> set[HitRule]:
    drawn, _ = draw([access], replace(rules, random_lines=0), Random(1))
    return {rule for line in drawn for rule, _ in line.why}


def test_ten_usual_lines_are_drawn_by_chance() -> None:
    drawn, left_out = draw(usual(25), RULES, Random(1))
    assert len(drawn) == 10
    assert left_out == 0
    assert {line.why for line in drawn} == {((HitRule.RANDOM, 1),)}
    again, _ = draw(usual(25), RULES, Random(2))
    assert {line.seq for line in again} != {line.seq for line in drawn}


def test_fewer_lines_than_that_are_all_drawn() -> None:
    drawn, _ = draw(usual(4), RULES, Random(1))
    assert [line.seq for line in drawn] == [1, 2, 3, 4]
    assert draw([], RULES, Random(1)) == ((), 0)


@pytest.mark.parametrize(
    ("at", "outside"),
    [
        (TUESDAY, False),
        (TUESDAY.replace(hour=6, minute=0), False),
        (TUESDAY.replace(hour=5, minute=59), True),
        (TUESDAY.replace(hour=18, minute=59), False),
        (TUESDAY.replace(hour=19), True),
        (datetime(2026, 10, 17, 10, tzinfo=STOCKHOLM), True),
        (datetime(2026, 6, 19, 10, tzinfo=STOCKHOLM), True),
        (datetime(2026, 1, 6, 10, tzinfo=STOCKHOLM), True),
    ],
)
def test_outside_hours_weekends_eves_and_red_days(at: datetime, outside: bool) -> None:
    assert (HitRule.HOURS in rules_of(replace(USUAL, at=at))) is outside


@pytest.mark.parametrize(
    ("staff", "family", "same"),
    [
        ("Lena Ström", "Ström", True),
        ("Lena Ström", "STRÖM", True),
        ("Lena Ek-Ström", "Ström", True),
        ("Lena Ström", "Alm Ström", True),
        ("Ström Lena", "Ström", False),
        ("Lena Ström", "Strömberg", False),
        ("Lena Ström", "", False),
        ("Lena", "Lena", False),
    ],
)
def test_relatives_by_surname(staff: str, family: str, same: bool) -> None:
    access = replace(USUAL, staff_name=staff, family_name=family)
    assert same_surname(access) is same
    assert (HitRule.SURNAME in rules_of(access)) is same


def test_who_is_not_on_the_case_stands_out_only_in_the_file() -> None:
    assert rules_of(replace(USUAL, on_case=False)) == {HitRule.NOT_ON_CASE}
    assert rules_of(replace(USUAL, on_case=False, in_file=False)) == set()


def test_protected_people_always_stand_out() -> None:
    assert rules_of(replace(USUAL, protected=True)) == {HitRule.PROTECTED}


def test_more_than_thirty_files_in_a_day_stand_out_as_one_line() -> None:
    none, _ = draw(usual(30), replace(RULES, random_lines=0), Random(1))
    assert none == ()
    drawn, _ = draw(usual(31), replace(RULES, random_lines=0), Random(1))
    assert [(line.seq, line.why) for line in drawn] == [(31, ((HitRule.MANY_FILES, 31),))]
    spread = [replace(access, at=TUESDAY + timedelta(days=access.seq % 2)) for access in usual(40)]
    assert draw(spread, replace(RULES, random_lines=0), Random(1)) == ((), 0)


def test_one_line_stands_for_all_that_are_alike() -> None:
    often = [replace(USUAL, seq=n, on_case=False) for n in (3, 5, 9)]
    drawn, _ = draw(often, replace(RULES, random_lines=0), Random(1))
    assert [(line.seq, line.why) for line in drawn] == [(9, ((HitRule.NOT_ON_CASE, 3),))]


def test_what_a_rule_finds_beyond_its_share_is_counted() -> None:
    found = [replace(access, on_case=False) for access in usual(14)]
    drawn, left_out = draw(found, replace(RULES, random_lines=0), Random(1))
    assert len(drawn) == 10
    assert left_out == 4


_accesses = st.builds(
    Access,
    seq=st.integers(1, 40),
    at=st.datetimes(datetime(2026, 10, 1), datetime(2026, 10, 31)).map(
        lambda at: at.replace(tzinfo=STOCKHOLM)
    ),
    staff_id=st.integers(1, 3).map(lambda n: UUID(int=n)),
    staff_name=st.sampled_from(["Lena Ström", "Bo Ek", "X"]),
    participant_id=st.integers(100, 105).map(lambda n: UUID(int=n)),
    family_name=st.sampled_from(["Ström", "Ek", "Alm", ""]),
    protected=st.booleans(),
    in_file=st.booleans(),
    on_case=st.booleans(),
)


@settings(max_examples=80, deadline=None)
@given(st.lists(_accesses, max_size=40, unique_by=lambda access: access.seq), st.integers(0, 99))
def test_every_drawn_line_is_one_that_was_read_and_says_why(found: list[Access], seed: int) -> None:
    drawn, left_out = draw(found, RULES, Random(seed))
    keys = [line.seq for line in drawn]
    assert keys == sorted(set(keys))
    assert set(keys) <= {access.seq for access in found}
    assert all(line.why for line in drawn)
    assert left_out >= 0
    hidden = {(a.staff_id, a.participant_id) for a in found if a.protected}
    shown = [line for line in drawn if HitRule.PROTECTED in dict(line.why)]
    assert len(shown) == min(len(hidden), RULES.most_per_rule)
    assert len(drawn) >= min(len(found), RULES.random_lines)


def test_a_question_says_what_it_is_about() -> None:
    assert checked_note(Verdict.JUSTIFIED, "  ") == ""
    assert checked_note(Verdict.QUESTION, " Varför? ") == "Varför?"
    for verdict in (Verdict.QUESTION, Verdict.INVESTIGATE):
        with pytest.raises(DomainError, match="Skriv vad"):
            checked_note(verdict, " ")
    with pytest.raises(DomainError, match="högst"):
        checked_note(Verdict.JUSTIFIED, "x" * (LONGEST_NOTE + 1))


@pytest.mark.parametrize("rule", list(HitRule))
def test_each_rule_and_judgement_has_its_words(rule: HitRule) -> None:
    assert rule.label[0].isupper()
    assert [verdict.label for verdict in Verdict] == ["Befogad", "Fråga", "Utred"]
