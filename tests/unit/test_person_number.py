"""Personnummer, samordningsnummer, interim numbers and reservnummer."""

from datetime import date

import pytest

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participants import NumberKind
from ame_desktop.domain.person_number import (
    PersonNumber,
    birth_date_of,
    display,
    kind_of,
    masked,
    parse,
    reserve_number,
)

TODAY = date(2026, 11, 21)


def sentence(text: str) -> str:
    with pytest.raises(DomainError) as caught:
        parse(text, TODAY)
    return caught.value.message


@pytest.mark.parametrize(
    "text",
    [
        "199108179988",
        "19910817-9988",
        "1991 08 17 99 88",
        "1991-08-17-9988",
        "19910817–9988",
        "19910817-9988".translate(str.maketrans("-0123456789", "−٠١٢٣٤٥٦٧٨٩")),
        "\u200e19910817-9988\u200f",
    ],
)
def test_twelve_digits_in_any_dress(text: str) -> None:
    expected = PersonNumber("199108179988", NumberKind.PERSONAL, date(1991, 8, 17))
    assert parse(text, TODAY) == expected


def test_ten_digits_are_flagged() -> None:
    number = parse("910817-9988", TODAY)
    assert number.digits12 == "199108179988"
    assert number.century_guessed


def test_ten_digits_mean_the_latest_century_not_in_the_future() -> None:
    assert parse("260402-9996"[:6] + _tail("260402999"), TODAY).digits12.startswith("20260402")
    assert parse("261231" + _tail("261231999"), TODAY).digits12.startswith("19261231")
    assert parse("270101" + _tail("270101999"), TODAY).digits12.startswith("19270101")


def _tail(nine: str) -> str:
    return next(nine[6:] + check for check in "0123456789" if _is_taken(f"19{nine}{check}"))


def _is_taken(text: str) -> bool:
    try:
        parse(text, TODAY)
    except DomainError:
        return False
    return True


def test_plus_means_a_hundred_years_or_more() -> None:
    number = parse("200101+" + _tail("200101999"), TODAY)
    assert number.birth_date == date(1920, 1, 1)
    assert not number.century_guessed


def test_a_number_cell_gets_back_its_zero() -> None:
    assert parse("104249867", TODAY, was_number=True).digits12 == "200104249867"
    assert sentence("104249867").startswith("Numret har 9 siffror.")


def test_coordination_number() -> None:
    number = parse("19730788-9993", TODAY)
    assert number.kind is NumberKind.COORDINATION
    assert number.birth_date == date(1973, 7, 28)


def test_interim_number() -> None:
    tails = [f"T23{check}" for check in "0123456789"]
    taken = [parsed for tail in tails if (parsed := _parsed(f"19850213-{tail}"))]
    assert [number.kind for number in taken] == [NumberKind.INTERIM]
    assert taken[0].birth_date == date(1985, 2, 13)
    assert taken[0].short.startswith("850213-T23")


def _parsed(text: str) -> PersonNumber | None:
    try:
        return parse(text, TODAY)
    except DomainError:
        return None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("850213-1234", "Kontrollsiffran stämmer inte. Kontrollera 850213-1234."),
        ("19850213-1234", "Kontrollsiffran stämmer inte. Kontrollera 850213-1234."),
        ("19900101-9999", "Kontrollsiffran stämmer inte. Kontrollera 900101-9999."),
        ("19850230-9812", "Datumet 30 februari 1985 finns inte. Kontrollera 850230-9812."),
        ("19851330-9812", "Månaden 13 i födelsedatumet finns inte. Kontrollera 851330-9812."),
        ("20280101-1234", "Födelsedatumet 2028-01-01 ligger i framtiden. Kontrollera 280101-1234."),
        ("18500101-1234", "Födelseåret 1850 ligger för långt bak. Kontrollera århundradet."),
        ("10850101-1234", "Födelseåret 1085 ligger för långt bak. Kontrollera århundradet."),
        (
            "850213-0001",
            "Siffrorna efter födelsedatumet kan inte vara 000. Kontrollera 850213-0001.",
        ),
        ("", "Skriv ett personnummer eller välj reservnummer."),
        ("okänt", "Skriv numret med 10 eller 12 siffror, till exempel 850213-1234."),
        (
            "8502131",
            "Numret har 7 siffror. Skriv 10 eller 12 siffror, till exempel 850213-1234.",
        ),
    ],
)
def test_sentences(text: str, expected: str) -> None:
    assert sentence(text) == expected


def test_reserve_number_is_never_a_personal_number() -> None:
    number = reserve_number(7, TODAY)
    assert number.digits12 == "R20260007"
    assert number.short == number.long == number.masked == "R-2026-0007"
    assert parse("R-2026-0007", TODAY) == number
    assert parse("r 2026 0007", TODAY) == number
    assert birth_date_of(number.digits12) is None
    assert reserve_number(12345, TODAY).short == "R-2026-12345"


def test_reserve_counter_starts_at_one() -> None:
    with pytest.raises(DomainError, match="börjar på 1"):
        reserve_number(0, TODAY)


def test_display_and_mask() -> None:
    assert display("199108179988") == "910817-9988"
    assert masked("199108179988") == "910817-****"
    assert parse("199108179988", TODAY).long == "19910817-9988"
    assert kind_of("197307889993") is NumberKind.COORDINATION
    assert birth_date_of("197307889993") == date(1973, 7, 28)
