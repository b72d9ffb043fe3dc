"""Supports in words and numbers: fields for kronor, grades of bars, the month that is counted."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QLineEdit

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.subsidies import (
    SubsidyBasis,
    SubsidyDraft,
    SubsidyPeriod,
    SubsidyPhase,
    SubsidyRow,
    SubsidyState,
)
from ame_desktop.domain.subsidy_periods import band, phase_on
from ame_desktop.gui.features.subsidies.number_fields import read_decimal, show_decimal
from ame_desktop.gui.widgets.gantt_rows import BarGrade, month_start
from ame_desktop.gui.widgets.subsidy_bars import (
    LEGEND,
    days_left,
    gantt_rows,
    grade_of,
    left_text,
    shown_month,
)

TODAY = date(2026, 11, 23)
PERSON, KIND = new_id(), new_id()


def support(end: date | None, state: SubsidyState = SubsidyState.GRANTED) -> SubsidyRow:
    draft = SubsidyDraft(PERSON, KIND, date(2026, 1, 1), end, decision_number="AF-1")
    left = None if end is None else (end - TODAY).days
    return SubsidyRow(
        SubsidyPeriod(new_id(), 1, state, draft, None, draft.start),
        PersonName("Ali", "Ek"),
        "Lönebidrag för anställning",
        "Lönebidrag anställning",
        SubsidyBasis.SHARE_OF_WAGE,
        "",
        phase_on(state, draft.start, end, TODAY),
        left,
        band(left),
        Decimal(14_400),
        None,
        None,
    )


@pytest.mark.parametrize(
    ("days", "grade"),
    [
        (91, BarGrade.CALM),
        (90, BarGrade.FAR),
        (61, BarGrade.FAR),
        (60, BarGrade.NEARING),
        (30, BarGrade.NEAR),
        (14, BarGrade.VERY_NEAR),
        (0, BarGrade.VERY_NEAR),
        (-1, BarGrade.OVER),
        (-30, BarGrade.OVER),
        (-31, BarGrade.ENDED),
    ],
)
def test_the_nearer_the_end_the_graver_the_look(days: int, grade: BarGrade) -> None:
    assert grade_of(support(TODAY + timedelta(days=days)), TODAY) is grade


def test_a_support_with_its_next_decision_or_without_end_is_calm() -> None:
    row = support(TODAY + timedelta(days=3))
    followed = replace(row, period=replace(row.period, has_next=True))
    assert grade_of(followed, TODAY) is BarGrade.CALM
    assert grade_of(support(None), TODAY) is BarGrade.CALM
    assert days_left(support(None), TODAY) is None
    assert grade_of(support(None, SubsidyState.DRAFT), TODAY) is BarGrade.DRAFT
    assert grade_of(support(None, SubsidyState.ENDED), TODAY) is BarGrade.ENDED
    over = support(TODAY - timedelta(days=2))
    assert over.phase is SubsidyPhase.OVER
    ended = replace(over, period=replace(over.period, has_next=True))
    assert grade_of(ended, TODAY) is BarGrade.ENDED


def test_every_look_is_explained() -> None:
    assert {grade for grade, _ in LEGEND} == set(BarGrade)


def test_days_left_are_told_in_words() -> None:
    assert left_text(None) == ""
    assert left_text(0) == "slutar idag"
    assert left_text(1) == "1 dag kvar"
    assert left_text(12) == "12 dagar kvar"
    assert left_text(-3) == "slutade för 3 dagar sedan"


def test_a_bar_tells_what_is_known_of_the_support() -> None:
    row = support(date(2026, 12, 1))
    part = replace(
        row, period=replace(row.period, draft=replace(row.period.draft, extent_percent=75))
    )
    made = gantt_rows([part], TODAY)[0]
    assert made.name == "Ek, Ali"
    assert made.bars[0].text == "Lönebidrag anställning · 75 %"
    assert made.bars[0].note == "8 dagar kvar"
    assert "Beslut: AF-1" in made.bars[0].tip
    assert "Period: 2026-01-01 – 2026-12-01 (8 dagar kvar)" in made.bars[0].tip


@settings(max_examples=80, deadline=None)
@given(st.dates(date(2023, 1, 1), date(2032, 12, 31)), st.integers(0, 900))
def test_the_month_that_is_counted_lies_within_the_support(start: date, long: int) -> None:
    end = start + timedelta(days=long)
    month = shown_month(SubsidyDraft(PERSON, KIND, start, end), TODAY)
    assert month.day == 1
    assert month_start(start) <= month <= month_start(end)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("12 345,50 kr", "12345.50"),
        ("80 %", "80"),
        ("62,5 procent", "62.5"),
        ("20000", "20000"),
        ("1\N{NO-BREAK SPACE}500", "1500"),
    ],
)
def test_numbers_are_read_as_people_write_them(
    qapp: QApplication, text: str, value: str | None
) -> None:
    edit = QLineEdit(text)
    assert read_decimal(edit, "wage") == (None if value is None else Decimal(value))
    edit.deleteLater()


@pytest.mark.parametrize("text", ["mycket", "-5", "1,234", "1e5", "٣", "10,", "9999999999"])
def test_what_is_no_number_is_said_at_the_field(qapp: QApplication, text: str) -> None:
    edit = QLineEdit(text)
    with pytest.raises(DomainError) as told:
        read_decimal(edit, "wage")
    assert told.value.field == "wage"
    edit.deleteLater()


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(value=st.decimals(0, 99_999, places=2))
def test_what_is_shown_is_read_back(qapp: Any, value: Decimal) -> None:
    edit = QLineEdit()
    show_decimal(edit, value)
    assert read_decimal(edit, "wage") == value
    edit.deleteLater()
