"""How often a task comes back: what an agreement's words mean, and the words for a rule."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from ame_desktop.domain.agreements import HolidayPolicy, Recurrence
from ame_desktop.domain.recurrence import (
    LAST_OF_MONTH,
    RecurrenceRule,
    checked_rule,
    weekday_mask,
)
from ame_desktop.domain.recurrence_words import (
    rule_from_words,
    rule_sentence,
    rule_words,
    season_from_words,
)

START = date(2026, 2, 1)
AGREEMENTS = Path(__file__).parents[1] / "support" / "unit_files" / "avtal.xlsx"
SEASONS = ("", ""), ("05-01", "09-30"), ("11-01", "03-31"), ("11-01", "02-29"), ("04-15", "10-15")
RULES = st.builds(
    lambda season, **parts: checked_rule(
        RecurrenceRule(**parts, season_from=season[0], season_to=season[1])
    ),
    st.sampled_from(SEASONS),
    recurrence=st.sampled_from(Recurrence),
    weekdays=st.integers(1, 0b1111110),
    every=st.integers(1, 52),
    anchor=st.just(START),
    nth=st.sampled_from((1, 2, 3, 4, 5, LAST_OF_MONTH)),
)


def test_the_words_of_the_units_own_list() -> None:
    sheet = load_workbook(AGREEMENTS).worksheets[0]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    found = {
        str(row[4]): rule_from_words(str(row[5]), row[2].date(), also=str(row[4])) for row in rows
    }
    assert found == {
        "Matkörning till särskilt boende": RecurrenceRule(Recurrence.WEEKDAYS),
        "Städa stationsområdet": RecurrenceRule(Recurrence.WEEKLY, weekday_mask(0)),
        "Returpapper": RecurrenceRule(
            Recurrence.WEEKLY, weekday_mask(3), 2, anchor=date(2026, 2, 5)
        ),
        "Bokkassar till boenden": RecurrenceRule(Recurrence.MONTHLY, weekday_mask(1), nth=1),
        "Gräsklippning maj–september": RecurrenceRule(
            Recurrence.WEEKLY, weekday_mask(1, 3), season_from="05-01", season_to="09-30"
        ),
        "Snöskottning november–mars": RecurrenceRule(
            Recurrence.WHEN_NEEDED, season_from="11-01", season_to="03-31"
        ),
        "Tvätt av tjänstebilar": RecurrenceRule(Recurrence.WEEKLY, weekday_mask(4)),
    }


@given(rule=RULES)
@settings(max_examples=200, deadline=None)
def test_what_is_written_can_be_read(rule: RecurrenceRule) -> None:
    read = rule_from_words(rule_words(rule), START)
    assert read is not None
    assert (read.weekdays, read.every, read.nth) == (rule.weekdays, rule.every, rule.nth) or (
        rule.recurrence is Recurrence.WEEKLY and read.recurrence is Recurrence.WEEKDAYS
    )
    assert (read.season_from, read.season_to) == (rule.season_from, rule.season_to)


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Måndag–fredag", "varje vardag"),
        ("mån-ons", "måndagar, tisdagar och onsdagar"),
        ("Var tredje vecka på onsdagar", "var tredje onsdag"),
        ("tis & tors varannan vecka", "tisdagar och torsdagar varannan vecka"),
        ("sista fredagen varje månad", "sista fredagen i månaden"),
        ("var 21:a måndag", "var 21:a måndag"),
        ("fredagar, 15 april - 15 oktober", "fredagar, 15 april–15 oktober"),
        ("när det behövs, nov–mars", "vid behov, november–mars"),
    ],
)
def test_other_ways_to_say_it(text: str, means: str) -> None:
    rule = rule_from_words(text, START)
    assert rule is not None
    assert rule_words(rule) == means


@pytest.mark.parametrize(
    "text",
    ["", "kvartalsvis", "en gång i månaden", "varannan vecka", "efter lunch", "måndag i maj"],
)
def test_words_that_say_something_else(text: str) -> None:
    assert rule_from_words(text, START) is None


@given(text=st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_without_falling_over(text: str) -> None:
    rule = rule_from_words(text, START, also=text)
    assert rule is None or checked_rule(rule) == rule


def test_sentences() -> None:
    thursdays = RecurrenceRule(Recurrence.WEEKLY, weekday_mask(3), 2, date(2026, 2, 5))
    assert rule_sentence(thursdays) == (
        "Varannan torsdag, räknat från 5 februari 2026. Utgår på helgdagar."
    )
    daily = RecurrenceRule(Recurrence.WEEKDAYS, holidays=HolidayPolicy.BEFORE)
    assert rule_sentence(daily) == "Varje vardag. Flyttas till dagen före en helgdag."
    assert rule_sentence(RecurrenceRule(Recurrence.WHEN_NEEDED)) == "Vid behov."
    assert season_from_words("Tvätt av bilar") is None
    assert season_from_words("30 februari–15 mars") is None
