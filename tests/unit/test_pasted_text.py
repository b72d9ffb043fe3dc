"""Pasted text becomes plain paragraphs, and nothing that can be read is lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.pasted_text import clean_paste
from ame_desktop.domain.plain_text import has_hidden_signs


@pytest.mark.parametrize(
    ("pasted", "plain"),
    [
        ("Första.\r\nAndra.", "Första.\nAndra."),
        ("Första.\vAndra.", "Första.\nAndra."),
        ("•\tKomma i tid\n\uf0b7 Fråga", "– Komma i tid\n– Fråga"),
        ("o\tUnder en punkt", "– Under en punkt"),
        ("o t ä t", "o t ä t"),
        ("Ali\u00a0Hassan  kom", "Ali Hassan kom"),
        ("arbets\u00adträning", "arbetsträning"),
        ("En\n\n\n\n\nTvå", "En\n\nTvå"),
        ("rad   \nny rad\t", "rad\nny rad"),
        ("vanlig\u202egnindnäv", "vanliggnindnäv"),
        (" \x1b", ""),
        ("ett \x1b två", "ett två"),
        ("Ett\n\n\x1b\n\nTvå", "Ett\n\nTvå"),
        ("\u00a0- Komma i tid", "– Komma i tid"),
        ("”citat” – streck", "”citat” – streck"),
    ],
)
def test_what_a_word_processor_leaves_is_cleaned(pasted: str, plain: str) -> None:
    assert clean_paste(pasted) == plain


@settings(max_examples=100)
@given(st.text(max_size=200))
def test_nothing_hidden_is_left_and_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean_paste(text)
    assert not has_hidden_signs(once)
    assert clean_paste(once) == once


@settings(max_examples=100)
@given(st.text(alphabet="abcåäö éü ,.!?0123\n", max_size=200))
def test_every_word_is_kept(text: str) -> None:
    assert clean_paste(text).split() == text.split()
