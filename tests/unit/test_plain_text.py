"""Text that people write: one sentence where there is no room, and nothing is cut away unseen."""

from collections.abc import Callable

import pytest

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import check_length, fitting_line, fitting_text


def test_what_fits_is_kept_whole() -> None:
    check_length("x" * 10, "Skälet", 10)
    assert fitting_text("  a\n b ", "Skälet", 10) == "a\n b"
    assert fitting_line("  a\n b ", "Skälet", 10) == "a b"


@pytest.mark.parametrize("fit", [fitting_text, fitting_line])
def test_what_does_not_fit_is_refused_in_one_sentence(fit: Callable[..., str]) -> None:
    with pytest.raises(DomainError) as refused:
        fit("x" * 1001, "Anteckningen", 1000, field="note")
    assert refused.value.message == "Anteckningen får ha högst 1 000 tecken. Korta texten."
    assert refused.value.field == "note"
    with pytest.raises(DomainError, match=r"^Skälet innehåller dolda styrtecken\."):
        fit("a\u202eb", "Skälet", 1000)


def test_the_rule_that_asks_for_the_text_is_told() -> None:
    with pytest.raises(DomainError) as refused:
        fitting_text("xx", "Skälet", 1, field="reason", rule="TRE-60")
    assert (refused.value.message, refused.value.rule) == (
        "Skälet får ha högst 1 tecken. Korta texten.",
        "TRE-60",
    )
