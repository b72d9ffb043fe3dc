"""S1: personnummer under 10 000 fuzzed strings and 10 000 generated numbers."""

import random
from datetime import date, timedelta

import pytest
from personnummer import personnummer

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participants import NumberKind
from ame_desktop.domain.person_number import PersonNumber, parse
from tests.support.measured import Measured, spaced

TODAY = date(2026, 11, 21)
FUZZ = 10_000
GENERATED = 10_000
SIGNS = "0123456789" * 4 + " -+–−TRSUWXJKLMNabc½²٣\u09ea\u06f5\t\n\0\u202e\u200b.,:/=😀ÅÄÖ"


def luhn(nine: str) -> int:
    total = 0
    for place, sign in enumerate(nine):
        value = int(sign) * (2 - place % 2)
        total += value - 9 if value > 9 else value
    return -total % 10


def generated(source: random.Random) -> str:
    born = date(1910, 1, 1) + timedelta(days=source.randrange((TODAY - date(1910, 1, 1)).days))
    day = born.day + (60 if source.random() < 0.1 else 0)
    serial = f"{source.randrange(1, 1000):03d}"
    nine = f"{born:%y%m}{day:02d}{serial}"
    return f"{born:%Y}{nine[2:]}{luhn(nine)}"


def accepted(text: str) -> PersonNumber | None:
    try:
        return parse(text, TODAY)
    except DomainError:
        return None


def test_fuzzed_strings_never_crash() -> None:
    source = random.Random(850213)
    taken = 0
    for _ in range(FUZZ):
        length = source.choice((0, 1, 9, 10, 11, 12, 13, source.randrange(40)))
        number = accepted("".join(source.choices(SIGNS, k=length)))
        if number is not None and number.birth_date is not None:
            taken += 1
            assert number.birth_date <= TODAY
            assert len(number.digits12) == 12
    assert taken < FUZZ / 100


def test_mutated_numbers_never_crash() -> None:
    source = random.Random(670724)
    for _ in range(FUZZ):
        text = list(generated(source))
        for _ in range(source.randrange(1, 4)):
            at = source.randrange(len(text) + 1)
            text[at : at + source.randrange(2)] = source.choices(SIGNS, k=source.randrange(3))
        number = accepted("".join(text))
        assert number is None or number.birth_date is None or number.birth_date <= TODAY


@pytest.fixture(scope="module")
def numbers() -> list[str]:
    source = random.Random(19910817)
    return [generated(source) for _ in range(GENERATED)]


def test_every_generated_number_is_taken(numbers: list[str]) -> None:
    for text in numbers:
        number = parse(text, TODAY)
        assert number.digits12 == text
        assert not number.century_guessed
        expected = NumberKind.COORDINATION if int(text[6:8]) > 60 else NumberKind.PERSONAL
        assert number.kind is expected
        assert personnummer.valid(text)


def test_all_forms_of_a_number_mean_the_same(numbers: list[str]) -> None:
    for text in numbers[:2_000]:
        spelt = f" {text[:8]} – {text[8:]} "
        arabic = text.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
        assert parse(spelt, TODAY) == parse(arabic, TODAY) == parse(text, TODAY)


def test_every_single_digit_error_is_caught(numbers: list[str], measured: Measured) -> None:
    source = random.Random(4711)
    caught = 0
    for text in numbers:
        at = source.randrange(12)
        wrong = source.choice([sign for sign in "0123456789" if sign != text[at]])
        caught += accepted(text[:at] + wrong + text[at + 1 :]) is None
    measured("S1", f"{spaced(caught)} av {spaced(len(numbers))} felskrivna siffror fångade")
    assert caught == len(numbers)


def test_swapped_neighbours_are_mostly_caught(numbers: list[str], measured: Measured) -> None:
    source = random.Random(1177)
    tried = caught = 0
    for text in numbers:
        at = source.randrange(2, 11)
        if text[at] == text[at + 1]:
            continue
        tried += 1
        swapped = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
        caught += accepted(swapped) is None
    measured("S1", f"{spaced(caught)} av {spaced(tried)} omkastade grannar fångade")
    assert caught / tried > 0.95, f"{caught} of {tried}"


def test_ten_digits_never_guess_in_silence(numbers: list[str]) -> None:
    for text in numbers:
        number = accepted(text[2:])
        if number is None:
            continue
        assert number.century_guessed
        assert number.birth_date is not None
        assert number.birth_date <= TODAY
        assert number.birth_date.year > TODAY.year - 101
