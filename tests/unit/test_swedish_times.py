"""Times of day, spans of hours and lists of weekdays."""

from datetime import time

import pytest

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_times import (
    TimeSpan,
    check_hours,
    hours_text,
    parse_span,
    parse_time,
    parse_weekdays,
    weekdays_text,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8", time(8)),
        ("830", time(8, 30)),
        ("0830", time(8, 30)),
        ("8.30", time(8, 30)),
        ("8:30", time(8, 30)),
        ("kl 8", time(8)),
        ("23:59", time(23, 59)),
    ],
)
def test_times(text: str, expected: time) -> None:
    assert parse_time(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("24", "Klockslaget 24:00 finns inte. Skriv till exempel 8, 8.30 eller 830."),
        ("8.75", "Klockslaget 8:75 finns inte. Skriv till exempel 8, 8.30 eller 830."),
        (
            "snart",
            "”snart” går inte att läsa som ett klockslag. Skriv till exempel 8, 8.30 eller 830.",
        ),
        ("", "Skriv till exempel 8, 8.30 eller 830."),
    ],
)
def test_time_sentences(text: str, expected: str) -> None:
    with pytest.raises(DomainError) as caught:
        parse_time(text)
    assert caught.value.message == expected


@pytest.mark.parametrize(
    ("text", "shown", "minutes"),
    [
        ("9.30–14", "09:30–14:00", 270),
        ("8-12", "08:00–12:00", 240),
        ("9 - 12", "09:00–12:00", 180),
        ("8.00-15.00", "08:00–15:00", 420),
        ("8 till 12", "08:00–12:00", 240),
    ],
)
def test_spans(text: str, shown: str, minutes: int) -> None:
    span = parse_span(text)
    assert str(span) == shown
    assert span.minutes == minutes


def test_span_sentences() -> None:
    with pytest.raises(DomainError, match="Sluttiden ska vara efter starttiden 14:00"):
        parse_span("14-9")
    with pytest.raises(DomainError, match="Skriv till exempel 8-12"):
        parse_span("förmiddag")
    assert TimeSpan(570, 840).start == time(9, 30)


@pytest.mark.parametrize(
    ("text", "days", "shown"),
    [
        ("mån, ons, fre", (0, 2, 4), "mån, ons, fre"),
        ("mån-fre", (0, 1, 2, 3, 4), "mån–fre"),
        ("mån–tors", (0, 1, 2, 3), "mån–tors"),
        ("tis, tors", (1, 3), "tis, tors"),
        ("ons", (2,), "ons"),
        ("vardagar", (0, 1, 2, 3, 4), "mån–fre"),
        ("Måndagar och torsdagar", (0, 3), "mån, tors"),
        ("ti to", (1, 3), "tis, tors"),
        ("mån - ons, fre", (0, 1, 2, 4), "mån, tis, ons, fre"),
        ("fre-mån", (0, 4, 5, 6), "mån, fre, lör, sön"),
    ],
)
def test_weekdays(text: str, days: tuple[int, ...], shown: str) -> None:
    assert parse_weekdays(text) == days
    assert weekdays_text(days) == shown


def test_an_unknown_weekday() -> None:
    with pytest.raises(DomainError, match="”ibland” är ingen veckodag"):
        parse_weekdays("ibland")


def test_hours() -> None:
    assert hours_text(450) == "7,5 tim"
    assert hours_text(120) == "2 tim"
    assert hours_text(100) == "1,67 tim"


@pytest.mark.parametrize(("start", "end"), [(600, 600), (600, 540), (-1, 60), (600, 1441)])
def test_hours_that_do_not_follow_each_other_within_the_day(start: int, end: int) -> None:
    with pytest.raises(DomainError, match=r"^Sluttiden ska vara efter starttiden\.$") as refused:
        check_hours(start, end, field="days")
    assert refused.value.field == "days"


@pytest.mark.parametrize(("start", "end"), [(0, 1440), (600, None), (None, 600), (None, None)])
def test_hours_that_follow_each_other_or_are_not_decided(
    start: int | None, end: int | None
) -> None:
    check_hours(start, end)
