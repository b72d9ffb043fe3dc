"""What holds for counterparts: ages of private persons, texts, and two that become one."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from ame_desktop.domain.customer_pairs import joined, likely_same
from ame_desktop.domain.customers import (
    CustomerDraft,
    CustomerRow,
    age_on,
    checked_customer,
)
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.orders import CustomerKind

TODAY = date(2026, 11, 23)
PERSON = CustomerDraft("Greta Exempel", CustomerKind.PERSON, birth_date=date(1957, 11, 23))


def row(number: int, name: str, orders: int = 0, born: date | None = None) -> CustomerRow:
    draft = CustomerDraft(name, birth_date=born)
    return CustomerRow(UUID(int=number), 1, draft, orders=orders)


def test_a_private_person_is_helped_from_the_birthday() -> None:
    assert checked_customer(PERSON, TODAY, 69).birth_date == PERSON.birth_date
    with pytest.raises(DomainError, match=r"68 år\..*från 69 år") as refused:
        checked_customer(replace(PERSON, birth_date=date(1957, 11, 24)), TODAY, 69)
    assert (refused.value.field, refused.value.rule) == ("birth_date", "NAT-16")
    assert checked_customer(replace(PERSON, birth_date=date(1960, 1, 1)), TODAY, 65)


@pytest.mark.parametrize("born", [None, date(2026, 11, 24)])
def test_a_private_person_without_birth_date_is_not_kept(born: date | None) -> None:
    with pytest.raises(DomainError, match="födelsedatum"):
        checked_customer(replace(PERSON, birth_date=born), TODAY, 69)


def test_ages_count_leap_days() -> None:
    assert age_on(date(1956, 2, 29), date(2025, 2, 28)) == 68
    assert age_on(date(1956, 2, 29), date(2025, 3, 1)) == 69


def test_only_private_persons_keep_a_birth_date_and_texts_are_cleaned() -> None:
    unit = CustomerDraft("  Kost  enheten ", birth_date=date(1950, 1, 1), email=" kost@exempel.se ")
    checked = checked_customer(unit, TODAY, 69)
    assert (checked.name, checked.birth_date, checked.email) == (
        "Kost enheten",
        None,
        "kost@exempel.se",
    )


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (CustomerDraft("  "), "name"),
        (CustomerDraft("x" * 201), "name"),
        (CustomerDraft("Kost", email="kost.exempel.se"), "email"),
        (CustomerDraft("Kost", phone="1" * 61), "phone"),
    ],
)
def test_what_cannot_be_kept_says_where(draft: CustomerDraft, field: str) -> None:
    with pytest.raises(DomainError) as refused:
        checked_customer(draft, TODAY, 69)
    assert refused.value.field == field


def test_likely_ones_are_asked_about_once_and_the_most_used_is_kept() -> None:
    rows = (row(1, "Kost-enheten"), row(2, "Kostenheten", orders=4), row(3, "Biblioteket"))
    (question,) = likely_same(rows, frozenset())
    assert (question.kept.name, question.other.name) == ("Kostenheten", "Kost-enheten")
    assert likely_same(rows, {frozenset((UUID(int=2), UUID(int=1)))}) == ()


def test_two_persons_are_never_one() -> None:
    rows = (row(1, "Bo Ek", born=date(1950, 1, 1)), row(2, "Bo  Ek", born=date(1951, 1, 1)))
    assert likely_same(rows, frozenset()) == ()
    with pytest.raises(DomainError, match="två personer"):
        joined(rows[0].draft, rows[1].draft)


def test_what_only_the_other_knew_is_kept() -> None:
    kept = CustomerDraft("Kostenheten", phone="1", note="A", active=False)
    other = CustomerDraft("Kost", phone="2", email="k@exempel.se", note="B")
    assert joined(kept, other) == replace(kept, email="k@exempel.se", note="A\nB", active=True)
