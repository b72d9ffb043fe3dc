"""A password is long and not among the first to be guessed; nothing else is asked of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ame_desktop.domain.errors import DomainError
from ame_desktop.paths import resource
from ame_desktop.services.passwords import LONGEST, SHORTEST, check_password

COMMON = [
    line
    for line in resource("reference/common_passwords.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(
    "password",
    [
        "fyra blå ostar i regn",
        "kvist tunnel råg femton",
        "ååååååäääööö bada",
        "        en lucka i staketet",
        "🦉🦉 uggla på ladan",
        "x" * 100 + "abcdefghij",
        "hfuqkdnvbztr",
    ],
)
def test_long_passwords_of_any_signs_are_taken(password: str) -> None:
    check_password(password, ("Sundby arbetsmarknadsenhet", "anna.berg"))


@pytest.mark.parametrize(
    ("password", "says"),
    [
        ("", "minst 12"),
        ("elva tecken", "minst 12"),
        ("x1y" * 50, "högst 128"),
        ("aaaaaaaaaaaaaa", "gissar"),
        ("abababababab", "gissar"),
        ("Lösenord12345", "gissar"),
        ("QWERTYUIOP123", "gissar"),
        ("sommaren2026!!", "gissa"),
        ("Arbetsmarknad1", "gissar"),
        ("arbetsmarknadsenheten", "hör till enheten"),
        ("Sundby2026!!!", "hör till enheten"),
        ("sundby.kommun.ame", "hör till enheten"),
        ("anna.berg1234", "hör till enheten"),
        ("annabergsundby", "hör till enheten"),
    ],
)
def test_what_is_guessed_first_is_refused_with_a_sentence(password: str, says: str) -> None:
    with pytest.raises(DomainError, match=says) as told:
        check_password(password, ("Sundby arbetsmarknadsenhet", "anna.berg", "Anna Berg"))
    assert told.value.field == "password"
    assert told.value.message.endswith(".")


def test_everything_on_the_list_is_refused_and_long_enough_to_matter() -> None:
    assert len(COMMON) >= 150
    assert len(set(COMMON)) == len(COMMON)
    for password in COMMON:
        with pytest.raises(DomainError):
            check_password(password)


@given(st.text(min_size=SHORTEST, max_size=LONGEST))
def test_only_reasons_that_are_told_refuse(password: str) -> None:
    told = ""
    try:
        check_password(password, ("Sundby",))
    except DomainError as refused:
        told = refused.message
    assert not told or "gissa" in told
