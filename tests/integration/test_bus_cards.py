"""Journeys: stored with their note, over so many kilometres, changed and taken away."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.bus_cards import BusCardDraft, JourneyType
from ame_desktop.domain.errors import ConflictError, DomainError, NotFoundError
from ame_desktop.domain.participants import NoteType, Protection
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.bus_cards import (
    add_bus_card,
    bus_cards_of,
    change_bus_card,
    remove_bus_card,
)
from ame_desktop.services.notes import note_list
from ame_desktop.services.rule_switches import rule_list, set_rule
from ame_desktop.services.settings import set_setting
from ame_desktop.services.undo import undo
from tests.support.case_rows import refer
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
DRAFT = BusCardDraft(
    JourneyType.CARD, TODAY, date(2026, 12, 22), "Bispgården–Hammarstrand", 24, "Arbetsträning"
)


def own_case(unit: Unit) -> UUID:
    """A person whose case is the chief's own."""
    person = People(unit).add("Ali")
    refer(unit, person, owner=unit.chief.actor.staff_id)
    return person


def test_a_journey_leaves_its_note_and_undo_takes_both_away(any_unit: Unit) -> None:
    person = own_case(any_unit)
    stored = add_bus_card(any_unit.chief, person, DRAFT)
    assert stored.changes.label == "Sparade busskort för Ali och skrev en anteckning."
    (row,) = bus_cards_of(any_unit.chief, person).rows
    assert (row.type, row.route, row.kilometres, row.by) == (
        JourneyType.CARD,
        DRAFT.route,
        24,
        "Anna Berg",
    )
    (note,) = note_list(any_unit.chief, person)
    assert (note.type, note.heading) == (NoteType.BUS_CARD, f"Busskort: {DRAFT.route}")
    assert "Skäl: Arbetsträning" in note.text
    undo(any_unit.chief, stored.changes)
    assert bus_cards_of(any_unit.chief, person).rows == ()
    assert note_list(any_unit.chief, person) == ()


def test_it_is_changed_and_taken_away(any_unit: Unit) -> None:
    person = own_case(any_unit)
    key = add_bus_card(any_unit.chief, person, DRAFT).value
    change_bus_card(any_unit.chief, key, 1, replace(DRAFT, kilometres=30))
    assert bus_cards_of(any_unit.chief, person).rows[0].kilometres == 30
    with pytest.raises(ConflictError):
        remove_bus_card(any_unit.chief, key, 1)
    remove_bus_card(any_unit.chief, key, 2)
    assert bus_cards_of(any_unit.chief, person).rows == ()
    assert len(note_list(any_unit.chief, person)) == 1


def test_the_way_must_be_long_until_the_rule_is_off(any_unit: Unit) -> None:
    person = own_case(any_unit)
    near = replace(DRAFT, kilometres=6)
    with pytest.raises(DomainError) as refused:
        add_bus_card(any_unit.chief, person, near)
    assert (refused.value.field, refused.value.rule) == ("kilometres", "TRE-45")
    key = add_bus_card(any_unit.chief, person, DRAFT).value
    with pytest.raises(DomainError):
        change_bus_card(any_unit.chief, key, 1, near)
    set_setting(any_unit.chief, SettingName.BUS_CARD_KILOMETRES, TODAY, {"antal": 5})
    assert bus_cards_of(any_unit.chief, person).over == 5
    change_bus_card(any_unit.chief, key, 1, near)


def test_a_switched_off_rule_asks_for_no_distance(any_unit: Unit) -> None:
    person = own_case(any_unit)
    chief = any_unit.chief
    seen = next(row for row in rule_list(chief) if row.switch.rule == "TRE-45")
    set_rule(chief, "TRE-45", False, TODAY, "Beslut", seen)
    assert bus_cards_of(chief, person).over is None
    add_bus_card(chief, person, replace(DRAFT, kilometres=1))


def test_nobody_finds_a_protected_persons_journeys(any_unit: Unit) -> None:
    hidden = People(any_unit).add("Eva", protection=Protection.MARKED)
    with pytest.raises(NotFoundError):
        bus_cards_of(any_unit.as_role(Role.UNIT_CHIEF), hidden)
