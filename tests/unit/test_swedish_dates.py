"""Dates as people write them, and as the screen writes them."""

import contextlib
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_dates import (
    day_text,
    last_day_of_month,
    long_day_text,
    month_text,
    parse_date,
    parse_datetime,
    parse_end_date,
    relative_text,
)
from ame_desktop.domain.swedish_names import full_date, month_number, weekday_number

TODAY = date(2026, 3, 5)
"""A Thursday."""
HINT = "Skriv till exempel 2026-03-03, 3/3 eller 3 mars."
YEARS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-03", date(2026, 3, 3)),
        ("2026/3/3", date(2026, 3, 3)),
        ("20260303", date(2026, 3, 3)),
        ("2026-07-08T00:00:00", date(2026, 7, 8)),
        ("2026-03-03 09:10", date(2026, 3, 3)),
        ("3/3", date(2026, 3, 3)),
        ("3/3 2026", date(2026, 3, 3)),
        ("3/3-26", date(2026, 3, 3)),
        ("3.3.2026", date(2026, 3, 3)),
        ("26-03-04", date(2026, 3, 4)),
        ("26-03-26", date(2026, 3, 26)),
        ("3 mar", date(2026, 3, 3)),
        ("3 mars 2025", date(2025, 3, 3)),
        ("den 3:e mars", date(2026, 3, 3)),
        ("tisdag den 3 mars 2026", date(2026, 3, 3)),
        ("tis 3 mars", date(2026, 3, 3)),
        ("1 sept", date(2026, 9, 1)),
        ("IDAG", date(2026, 3, 5)),
        ("i dag", date(2026, 3, 5)),
        ("imorgon", date(2026, 3, 6)),
        ("igår", date(2026, 3, 4)),
        ("to", date(2026, 3, 5)),
        ("ti", date(2026, 3, 10)),
        ("tis", date(2026, 3, 10)),
        ("v 12", date(2026, 3, 16)),
        ("v. 12", date(2026, 3, 16)),
        ("vecka 53", date(2026, 12, 28)),
        ("v 1 2027", date(2027, 1, 4)),
        ("+14", date(2026, 3, 19)),
        ("-3", date(2026, 3, 2)),
        ("  3 / 3 ", date(2026, 3, 3)),
        ("20/12", date(2025, 12, 20)),
        (date(2026, 3, 3), date(2026, 3, 3)),
        (datetime(2026, 3, 3, 7, 30), date(2026, 3, 3)),
    ],
)
def test_forms(text: str | date, expected: date) -> None:
    assert parse_date(text, TODAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-02-30", "2026-02-30 finns inte. Februari 2026 har 28 dagar."),
        ("31/4 2026", "2026-04-31 finns inte. April 2026 har 30 dagar."),
        ("31/4", "2026-04-31 finns inte. April 2026 har 30 dagar."),
        ("2026-13-01", "Månad 13 finns inte. Dagen skrivs före månaden: 3/12 är 3 december."),
        ("24-12-26", "Skriv året i 24-12-26 med fyra siffror."),
        ("v 54", "Vecka 54 finns inte 2026."),
        ("v 53 2027", "Vecka 53 finns inte 2027."),
        (
            "snart",
            f"”snart” går inte att läsa som ett datum. {HINT}",
        ),
        ("", HINT),
        (
            "0026-01-01",
            f"Året 0026 går inte att använda. {HINT}",
        ),
    ],
)
def test_sentences(text: str, expected: str) -> None:
    with pytest.raises(DomainError) as caught:
        parse_date(text, TODAY, field="start")
    assert caught.value.message == expected
    assert caught.value.field == "start"


def test_the_nearest_leap_day() -> None:
    assert parse_date("29/2", date(2027, 6, 1)) == date(2028, 2, 29)


@pytest.mark.parametrize("text", [None, "", "tillsvidare", "Tills vidare", "tv", "-"])
def test_no_end(text: str | None) -> None:
    assert parse_end_date(text, TODAY) is None


def test_an_end() -> None:
    assert parse_end_date("30/6 2026", TODAY) == date(2026, 6, 30)


def test_time_of_day() -> None:
    assert parse_datetime("2025-01-10 09:10", TODAY) == datetime(2025, 1, 10, 9, 10)
    assert parse_datetime("2025-01-10T09:10:30", TODAY) == datetime(2025, 1, 10, 9, 10)
    assert parse_datetime("10/1 2025 9.10", TODAY) == datetime(2025, 1, 10, 9, 10)
    assert parse_datetime("10 jan 2025", TODAY) == datetime(2025, 1, 10)
    assert parse_datetime(date(2025, 1, 10), TODAY) == datetime(2025, 1, 10)
    assert parse_datetime(datetime(2025, 1, 10, 8, 1), TODAY) == datetime(2025, 1, 10, 8, 1)
    with pytest.raises(DomainError, match="Klockslaget 25:10 finns inte"):
        parse_datetime("2025-01-10 25:10", TODAY)


@given(day=YEARS, today=YEARS)
@settings(max_examples=150, deadline=None)
def test_every_written_form_comes_back(day: date, today: date) -> None:
    for text in (
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day.day}/{day.month} {day.year}",
        f"{day.day}.{day.month}.{day.year}",
        full_date(day),
        day_text(day, year=True),
        long_day_text(day),
    ):
        assert parse_date(text, today) == day


@given(day=YEARS)
@settings(max_examples=100, deadline=None)
def test_a_date_without_year_is_the_nearest(day: date) -> None:
    found = parse_date(f"{day.day}/{day.month}", day)
    assert found == day


@given(text=st.text(max_size=20))
@settings(max_examples=300, deadline=None)
def test_any_text_is_a_date_or_a_sentence(text: str) -> None:
    with contextlib.suppress(DomainError):
        assert isinstance(parse_date(text, TODAY), date)


def test_written_on_the_screen() -> None:
    day = date(2026, 3, 3)
    assert day_text(day) == "tis 3 mars"
    assert day_text(day, week=True) == "tis 3 mars (v. 10)"
    assert day_text(day, week=True, year=True) == "tis 3 mars 2026 (v. 10)"
    assert long_day_text(day) == "tisdag 3 mars 2026"
    assert month_text(day) == "mars 2026"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 3, 5), "idag"),
        (date(2026, 3, 6), "imorgon"),
        (date(2026, 3, 4), "igår"),
        (date(2026, 3, 8), "om 3 dagar"),
        (date(2026, 2, 19), "för 2 veckor sedan"),
        (date(2026, 6, 5), "om 3 månader"),
        (date(2023, 3, 5), "för 3 år sedan"),
    ],
)
def test_as_seen_from_today(day: date, expected: str) -> None:
    assert relative_text(day, TODAY) == expected


def test_names() -> None:
    assert month_number("okt.") == 10
    assert month_number("ok") is None
    assert weekday_number("Måndagar") == 0
    assert weekday_number("lordag") == 5
    assert weekday_number("m") is None
    assert last_day_of_month(2028, 2) == date(2028, 2, 29)
    assert last_day_of_month(2026, 12) == date(2026, 12, 31)
