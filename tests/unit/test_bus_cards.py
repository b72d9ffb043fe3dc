"""Journeys: what must add up, over how many kilometres, and the note that tells of one."""

from dataclasses import replace
from datetime import date

import pytest

from ame_desktop.domain.bus_cards import (
    BusCardDraft,
    BusCardRow,
    JourneyType,
    checked_bus_card,
    note_text,
)
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id

DRAFT = BusCardDraft(
    JourneyType.CARD,
    date(2026, 11, 23),
    date(2026, 12, 22),
    " Bispgården–Hammarstrand ",
    7,
    "Ingen annan väg till Utegrupp",
)


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (replace(DRAFT, end=date(2026, 11, 22)), "end"),
        (replace(DRAFT, route=" "), "route"),
        (replace(DRAFT, route="x" * 201), "route"),
        (replace(DRAFT, reason=""), "reason"),
        (replace(DRAFT, reason="x" * 301), "reason"),
        (replace(DRAFT, kilometres=None), "kilometres"),
        (replace(DRAFT, kilometres=0), "kilometres"),
        (replace(DRAFT, kilometres=501), "kilometres"),
        (replace(DRAFT, kilometres=6), "kilometres"),
    ],
)
def test_what_does_not_add_up_is_refused_at_its_field(draft: BusCardDraft, field: str) -> None:
    with pytest.raises(DomainError) as refused:
        checked_bus_card(draft, 6)
    assert refused.value.field == field


def test_only_a_bus_card_asks_for_more_than_six_kilometres() -> None:
    assert checked_bus_card(DRAFT, 6).route == "Bispgården–Hammarstrand"
    near = replace(DRAFT, kilometres=6)
    assert checked_bus_card(near, None).kilometres == 6
    for kind in (JourneyType.SINGLE, JourneyType.PROGRAMME):
        assert checked_bus_card(replace(near, type=kind), 6).type is kind


def test_the_note_holds_period_route_and_reason_and_who_pays() -> None:
    heading, text = note_text(checked_bus_card(DRAFT, 6))
    assert heading == "Busskort: Bispgården–Hammarstrand"
    assert text.splitlines() == [
        "Period: 2026-11-23 till 2026-12-22",
        "Sträcka: Bispgården–Hammarstrand, 7 km enkel väg",
        "Skäl: Ingen annan väg till Utegrupp",
    ]
    single = note_text(replace(DRAFT, type=JourneyType.SINGLE))[1]
    assert single.endswith("Enkelbiljetten registreras hos trafikbolaget.")
    programme = note_text(replace(DRAFT, type=JourneyType.PROGRAMME))[1]
    assert programme.endswith("Egenavgiften betalar deltagaren själv.")


def test_it_says_where_it_stands() -> None:
    row = BusCardRow(
        new_id(), 1, new_id(), DRAFT.type, DRAFT.start, DRAFT.end, "A–B", 7, "Skäl", "Anna Berg"
    )
    assert row.standing(date(2026, 11, 22)) == "Gäller senare"
    assert row.standing(DRAFT.start) == row.standing(DRAFT.end) == "Gäller"
    assert row.standing(date(2026, 12, 23)) == "Har gått ut"
