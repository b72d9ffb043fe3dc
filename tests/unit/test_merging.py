"""R11: changes of different fields merge by themselves, and the same field is asked about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ame_desktop.domain.merging import (
    Answer,
    Clash,
    answered,
    both,
    may_be_both,
    merge,
    settled,
)

FIELDS = ("phone", "email", "address", "comment")
VALUES = st.sampled_from(["", "070", "071", "Storgatan 1", "Ny väg 2", None, True])
FORMS = st.fixed_dictionaries(dict.fromkeys(FIELDS, VALUES))


def test_different_fields_are_both_kept() -> None:
    began = {"phone": "070", "email": "", "comment": "Bra"}
    merged = merge(began, {**began, "email": "a@b.se"}, {**began, "phone": "071"})
    assert merged.values == {"phone": "071", "email": "a@b.se", "comment": "Bra"}
    assert (merged.mine, merged.theirs, merged.clashes) == (("email",), ("phone",), ())


def test_the_same_field_is_asked_about_and_keeps_what_was_typed() -> None:
    began = {"phone": "070", "email": ""}
    merged = merge(began, {**began, "phone": "072"}, {**began, "phone": "071"})
    assert merged.clashes == (Clash("phone", "070", "072", "071"),)
    assert merged.values["phone"] == "072"
    assert settled(merged, {"phone": Answer.THEIRS})["phone"] == "071"
    assert settled(merged, {"phone": Answer.MINE})["phone"] == "072"
    with pytest.raises(KeyError):
        settled(merged, {})


def test_the_same_change_by_both_is_no_clash() -> None:
    merged = merge({"phone": "070"}, {"phone": "071 "}, {"phone": "071"})
    assert merged.clashes == ()


def test_a_choice_that_has_come_since_counts_as_theirs() -> None:
    merged = merge({"a": True}, {"a": False}, {"a": True, "b": True})
    assert merged.values == {"a": False, "b": True}


@pytest.mark.parametrize(
    ("began", "mine", "theirs", "held"),
    [
        ("", "Tunga lyft", "Damm", "Damm; Tunga lyft"),
        ("Trivs.", "Trivs.\nVill vidare.", "Trivs.\nHar körkort.", None),
        ("Trivs.", "Slutar.", "Fortsätter.", "Fortsätter.; Slutar."),
    ],
)
def test_both_keeps_every_word(began: str, mine: str, theirs: str, held: str | None) -> None:
    text = both(Clash("text", began, mine, theirs), long="\n" in mine)
    assert held is None or text == held
    assert set(f"{mine} {theirs}".split()) <= set(text.replace(";", "").split())


def test_both_goes_on_where_the_text_ended() -> None:
    text = both(
        Clash("t", "Trivs.", "Trivs.\nVill vidare.", "Trivs. Har körkort.\nOch mer."), long=True
    )
    assert text == "Trivs.\nHar körkort.\nOch mer.\nVill vidare."


@pytest.mark.parametrize(
    ("mine", "theirs", "held"),
    [
        ("Annas bil", "Annas cykel", "Annas cykel; Annas bil"),
        ("Anna", "Anna, Per", "Anna, Per; Anna"),
        ("Anna Per", "Annas bil", "Annas bil; Anna Per"),
    ],
)
def test_no_word_is_cut_where_both_hold(mine: str, theirs: str, held: str) -> None:
    assert both(Clash("t", "Anna", mine, theirs), long=False) == held


def test_figures_days_and_choices_cannot_both_hold() -> None:
    assert not may_be_both(Clash("phone", "", "070", "071"), long=False)
    assert not may_be_both(Clash("active", None, 1, 2), long=False)
    assert not may_be_both(Clash("text", "a", "", "Damm"), long=True)
    assert may_be_both(Clash("text", "", "Lyft 5 kg", "Damm"), long=True)
    assert may_be_both(Clash("text", "", "Lyft", "Damm"), long=False)


@given(FORMS, FORMS, FORMS)
def test_whatever_is_changed_nothing_is_chosen_for_anybody(
    began: dict[str, object], mine: dict[str, object], theirs: dict[str, object]
) -> None:
    merged = merge(began, mine, theirs)
    asked = {clash.field for clash in merged.clashes}
    for field in FIELDS:
        one, other = mine[field] != began[field], theirs[field] != began[field]
        assert (field in asked) == (one and other and mine[field] != theirs[field])
        if one or not other:
            assert merged.values[field] == mine[field]
        else:
            assert merged.values[field] == theirs[field]
    for clash in merged.clashes:
        assert answered(clash, Answer.MINE) == mine[clash.field]
        assert answered(clash, Answer.THEIRS) == theirs[clash.field]
