"""Contacts with employers: written, read, moved with a merging, and taken up again in time."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.customers import CustomerDraft
from ame_desktop.domain.employer_contacts import ContactDraft, ContactWay, checked_contact
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.services.context import Context
from ame_desktop.services.customer_merging import merge
from ame_desktop.services.customers import add_customer, customer_register, remove_customer
from ame_desktop.services.employer_contacts import add_contact, contacts_of
from ame_desktop.services.reminders import todo
from ame_desktop.services.rule_switches import rule_list, set_rule
from ame_desktop.services.undo import undo
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
WEEK = timedelta(days=7)
DRAFT = ContactDraft(
    TODAY, ContactWay.VISIT, "Visade deras lager. Behöver två i vår.", TODAY + WEEK
)


@pytest.fixture
def employer(any_unit: Unit) -> UUID:
    return add_customer(any_unit.chief, CustomerDraft("Sågen AB", CustomerKind.PRIVATE)).value


def waiting(ctx: Context) -> list[TodoRow]:
    return [row for row in todo(ctx) if row.kind is TodoKind.EMPLOYER_CONTACT]


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (replace(DRAFT, day=TODAY + WEEK), "day"),
        (replace(DRAFT, about=" "), "about"),
        (replace(DRAFT, about="x" * 501), "about"),
        (replace(DRAFT, follow_up_on=TODAY), "follow_up_on"),
    ],
)
def test_what_does_not_add_up_is_refused_at_its_field(draft: ContactDraft, field: str) -> None:
    with pytest.raises(DomainError) as refused:
        checked_contact(draft, TODAY)
    assert refused.value.field == field


def test_contacts_are_read_latest_first_and_undone(any_unit: Unit, employer: UUID) -> None:
    lena = any_unit.as_role(Role.CONSULTANT, name="Lena")
    add_contact(lena, employer, replace(DRAFT, day=TODAY - WEEK, follow_up_on=None, about="Ringde"))
    stored = add_contact(lena, employer, DRAFT)
    assert stored.changes.label == "Sparade kontakten med Sågen AB."
    coordinator = any_unit.as_role(Role.COORDINATOR)
    assert customer_register(coordinator).rows[0].last_contact == TODAY
    assert customer_register(any_unit.as_role(Role.SUPERVISOR)).rows[0].last_contact is None
    rows = contacts_of(coordinator, employer)
    assert [row.about for row in rows] == [DRAFT.about, "Ringde"]
    assert rows[0].text == (
        "2026-11-23 · Besök · Lena\n"
        "Visade deras lager. Behöver två i vår. Hör av dig igen 2026-11-30."
    )
    undo(lena, stored.changes)
    assert len(contacts_of(lena, employer)) == 1


def test_a_promise_is_kept_by_the_next_contact(any_unit: Unit, employer: UUID) -> None:
    lena = any_unit.as_role(Role.CONSULTANT, name="Lena")
    add_contact(lena, employer, replace(DRAFT, follow_up_on=TODAY + timedelta(days=8)))
    assert waiting(lena) == []
    add_contact(lena, employer, DRAFT)
    (row,) = waiting(lena)
    assert (row.due, row.target, row.mine, row.who) == (TODAY + WEEK, employer, True, "Lena")
    assert not waiting(any_unit.chief)[0].mine
    assert waiting(any_unit.as_role(Role.SUPERVISOR)) == []
    chief = any_unit.chief
    seen = next(found for found in rule_list(chief) if found.switch.rule == "OSB-87")
    set_rule(chief, "OSB-87", False, TODAY, "Beslut", seen)
    assert waiting(lena) == []
    off = next(found for found in rule_list(chief) if found.switch.rule == "OSB-87")
    set_rule(chief, "OSB-87", True, TODAY, "Beslut", off)
    add_contact(lena, employer, replace(DRAFT, follow_up_on=None))
    assert waiting(lena) == []


def test_a_merging_moves_the_contacts_and_who_has_any_stays(any_unit: Unit, employer: UUID) -> None:
    chief = any_unit.chief
    other = add_customer(chief, CustomerDraft("Sågen i Bräcke AB", CustomerKind.PRIVATE)).value
    add_contact(chief, employer, DRAFT)
    with pytest.raises(DomainError):
        remove_customer(chief, employer, 1)
    merge(chief, other, 1, employer, 1)
    assert [row.about for row in contacts_of(chief, other)] == [DRAFT.about]


def test_an_unknown_employer_is_told(any_unit: Unit) -> None:
    with pytest.raises(NotFoundError):
        add_contact(any_unit.chief, new_id(), DRAFT)
