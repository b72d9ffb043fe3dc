"""What each receiver is told of a month, and when a basis can be made; pure rules."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.attendance import DayCell, SpanRow
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.consent_states import ConsentState
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.month_bases import (
    TERMS,
    BasisPerson,
    BasisReceiver,
    Ground,
    SecrecyTest,
    absence_lines,
    absence_word,
    day_word,
    digest,
)
from ame_desktop.domain.month_basis_rules import (
    check_month,
    checked_test,
    consent_remark,
    hindrance,
)
from ame_desktop.domain.month_figures import figures_of
from ame_desktop.domain.names import PersonName

FIRST = date(2026, 10, 1)
TODAY = date(2026, 11, 23)
KEY = UUID(int=1)
HELD = ConsentState(FIRST)
STATES = AttendanceState
ABSENT = [state for state in STATES if state.is_absence]


def cells(*states: AttendanceState | None, announced: AttendanceState | None = None) -> SpanRow:
    """Make a person's days of six hours from the first on, each with a state."""
    made = tuple(
        DayCell(
            FIRST + timedelta(days=place),
            True,
            360,
            state,
            None,
            announced,
            360 if state is not None and state.is_present else 0,
            awaited=state is None and announced is None,
        )
        for place, state in enumerate(states)
    )
    agreed, there = sum(c.agreed_minutes for c in made), sum(c.attended_minutes for c in made)
    return SpanRow(KEY, PersonName("Ali"), "Ali", KEY, KEY, "", made, agreed, there)


def person(
    *states: AttendanceState | None, receiver: BasisReceiver = BasisReceiver.AF
) -> BasisPerson:
    figures = figures_of((cells(*states),), TODAY)
    return BasisPerson(KEY, PersonName("Ali"), None, False, receiver, figures, HELD, None)


@pytest.mark.parametrize("receiver", BasisReceiver)
def test_every_kind_of_absence_is_told_once(receiver: BasisReceiver) -> None:
    groups = TERMS[receiver].groups
    assert sorted(state for group in groups for state in group.states) == sorted(ABSENT)


def test_only_arbetsformedlingen_hears_of_sickness_by_day_and_ifo_not_at_all() -> None:
    figures = person(STATES.SICK, STATES.SICK, STATES.CHILD_CARE, STATES.NO_SHOW).figures
    told = {receiver: dict(absence_lines(figures, receiver)) for receiver in BasisReceiver}
    assert told[BasisReceiver.AF]["Sjuk"] == 2
    assert told[BasisReceiver.FK] == {"Sjuk": 2, "Annan frånvaro": 2}
    assert told[BasisReceiver.IFO] == {"Uteblev utan att höra av sig": 1, "Anmäld frånvaro": 3}
    assert [receiver for receiver in BasisReceiver if TERMS[receiver].daily] == [BasisReceiver.AF]
    assert absence_word(STATES.SICK, BasisReceiver.IFO) == "Anmäld frånvaro"


def test_the_numbers_of_two_places_are_one_months() -> None:
    figures = figures_of((cells(STATES.PRESENT, STATES.SICK), cells(STATES.PRESENT)), TODAY)
    assert (figures.planned_days, figures.planned_minutes) == (2, 3 * 360)
    assert (figures.attended_days, figures.attended_minutes) == (1, 2 * 360)
    assert figures.absences == ((STATES.SICK, 1),)


def test_a_day_away_from_two_places_is_one_day() -> None:
    day = (cells(STATES.SICK, None), cells(STATES.SICK, None))
    figures = figures_of(day, TODAY)
    assert figures.absences == ((STATES.SICK, 1),)
    assert (figures.planned_days, figures.unmarked) == (2, 1)
    mixed = figures_of((cells(STATES.CHILD_CARE), cells(STATES.LEAVE)), TODAY)
    assert dict(absence_lines(mixed, BasisReceiver.FK)) == {"Sjuk": 0, "Annan frånvaro": 1}


def test_a_day_away_in_part_is_told_by_itself_and_the_rest_as_before() -> None:
    row = cells(STATES.PRESENT, STATES.SICK, STATES.PRESENT)
    halved = replace(row.cells[0], attended_minutes=180, part_away=STATES.SICK)
    figures = figures_of((replace(row, cells=(halved, *row.cells[1:])),), TODAY)
    told = {receiver: dict(absence_lines(figures, receiver)) for receiver in BasisReceiver}
    part = "Sjuk, del av dagen"
    assert (told[BasisReceiver.AF]["Sjuk"], told[BasisReceiver.AF][part]) == (1, 1)
    assert told[BasisReceiver.FK][part] == 1
    assert told[BasisReceiver.IFO]["Anmäld frånvaro, del av dagen"] == 1
    words = [day_word(day, BasisReceiver.AF) for day in figures.days]
    assert words == [part, "Sjuk", ""]
    both = replace(figures.days[1], part_away=STATES.LEAVE)
    assert day_word(both, BasisReceiver.AF) == "Sjuk; Ledig eller annan planering, del av dagen"
    assert day_word(both, BasisReceiver.IFO) == "Anmäld frånvaro"
    whole = figures_of((row,), TODAY)
    assert digest(whole, BasisReceiver.AF) != digest(figures, BasisReceiver.AF)


def test_an_absence_told_in_advance_counts_once_its_day_has_come() -> None:
    row = cells(None, None, announced=STATES.LEAVE)
    assert figures_of((row,), FIRST).absences == ((STATES.LEAVE, 1),)
    assert figures_of((row,), FIRST).unmarked == 0


@settings(max_examples=50)
@given(st.lists(st.sampled_from([*STATES, None]), min_size=1, max_size=20))
def test_days_of_every_kind_add_up(states: list[AttendanceState | None]) -> None:
    figures = person(*states).figures
    away = sum(count for _, count in figures.absences)
    assert figures.attended_days + away + figures.unmarked == figures.planned_days == len(states)
    for receiver in BasisReceiver:
        assert sum(days for _, days in absence_lines(figures, receiver)) == away


def test_what_a_receiver_is_not_told_is_no_change_to_them() -> None:
    before, after = (person(state).figures for state in (STATES.SICK, STATES.LEAVE))
    same = {r: digest(before, r) == digest(after, r) for r in BasisReceiver}
    assert same == {BasisReceiver.AF: False, BasisReceiver.FK: False, BasisReceiver.IFO: True}


@pytest.mark.parametrize(
    ("test", "field"),
    [
        (SecrecyTest(Ground.LAW, "", "Ingen skada"), "support"),
        (SecrecyTest(Ground.CONSENT, "", "  "), "harm"),
        (SecrecyTest(Ground.ASKED, "", "x" * 1001), "harm"),
        (SecrecyTest(Ground.LAW, "x" * 151, "Ingen skada"), "support"),
    ],
)
def test_the_test_of_secrecy_is_answered(test: SecrecyTest, field: str) -> None:
    with pytest.raises(DomainError) as refused:
        checked_test(test)
    assert refused.value.field == field


def test_a_law_is_kept_only_where_it_is_the_ground() -> None:
    test = SecrecyTest(Ground.LAW, "förordning (2017:819)", "Bara tider")
    assert checked_test(test).told == "Stöd i lag eller förordning: förordning (2017:819)"
    assert checked_test(replace(test, ground=Ground.ASKED)).told == "Personen har bett om det"


def test_a_month_that_goes_on_is_not_told() -> None:
    check_month(FIRST, TODAY)
    with pytest.raises(DomainError, match="inte slut"):
        check_month(TODAY.replace(day=1), TODAY)


def test_each_hindrance_says_what_to_do() -> None:
    able = person(STATES.PRESENT)
    assert hindrance(able, Ground.CONSENT, alone=False) == ""
    protected = replace(able, protected=True)
    assert "för sig" in hindrance(protected, Ground.LAW, alone=False)
    assert hindrance(protected, Ground.LAW, alone=True) == ""
    assert "2 dagar saknar" in hindrance(person(None, None), Ground.LAW, alone=True)
    assert "ingen dag" in hindrance(person(), Ground.LAW, alone=True)
    lacking = replace(able, consent=ConsentState())
    assert "Inget medgivande" in hindrance(lacking, Ground.CONSENT, alone=True)
    assert hindrance(lacking, Ground.ASKED, alone=True) == ""
    taken = replace(able, consent=ConsentState(FIRST, TODAY))
    assert "återkallat 2026-11-23" in hindrance(taken, Ground.CONSENT, alone=True)
    assert [consent_remark(one) == "" for one in (able, lacking, taken)] == [True, False, False]
    words = [state.words for state in (ConsentState(), taken.consent, HELD)]
    assert words == ["Saknas", "Återkallat 2026-11-23", "Finns sedan 2026-10-01"]
