"""Counterparts: who orders and who agreements are made with, and which rules they stand under."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.domain.plain_text import fitting_text

LONGEST_NAME = 200
_LONGEST = {
    "contact": ("Kontaktpersonen", 200),
    "phone": ("Telefonen", 60),
    "email": ("E-posten", 200),
    "address": ("Adressen", 300),
    "note": ("Anteckningen", 4000),
}


@dataclass(frozen=True)
class CustomerDraft:
    """A counterpart as somebody wants it to be; ``birth_date`` belongs to private persons."""

    name: str
    kind: CustomerKind = CustomerKind.UNIT
    contact: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    birth_date: date | None = None
    note: str = ""
    active: bool = True


@dataclass(frozen=True)
class CustomerChoice:
    """A counterpart that can be chosen, with what is known of its contact."""

    customer_id: UUID
    name: str
    kind: CustomerKind
    birth_date: date | None = None
    active: bool = True
    contact: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True)
class CustomerRow:
    """A counterpart as one line of the list.

    ``orders_this_year`` are those that came this calendar year, ``orders`` and ``agreements`` all
    that hang on it. ``agreed_until`` is the last day that a valid agreement holds. ``last_contact``
    is the latest day that an order came, an agreement was followed up or signed, or somebody was
    in touch.
    """

    customer_id: UUID
    version: int
    draft: CustomerDraft
    other_names: tuple[str, ...] = ()
    orders_this_year: int = 0
    orders: int = 0
    agreements: int = 0
    agreed_until: date | None = None
    last_contact: date | None = None

    @property
    def name(self) -> str:
        """Return what it is called."""
        return self.draft.name

    @property
    def is_used(self) -> bool:
        """Whether orders or agreements hang on it."""
        return bool(self.orders or self.agreements)


@dataclass(frozen=True)
class LikelySame:
    """Two counterparts that are spelt so alike that they may be the same.

    ``kept`` is the one that most hangs on, and the older one where nothing tells them apart.
    """

    kept: CustomerRow
    other: CustomerRow


@dataclass(frozen=True)
class CustomerRegister:
    """All counterparts by name, and the questions that nobody has answered."""

    rows: tuple[CustomerRow, ...]
    questions: tuple[LikelySame, ...]
    today: date
    person_age: int


@dataclass(frozen=True)
class CustomerWanted:
    """A counterpart whose orders or agreements another screen is asked to show."""

    customer_id: UUID
    name: str


def met_lately(rows: Iterable[CustomerRow], days: Mapping[UUID, date]) -> tuple[CustomerRow, ...]:
    """Return the counterparts with the days on which somebody was in touch counted in."""
    return tuple(
        replace(row, last_contact=max(filter(None, (row.last_contact, days.get(row.customer_id)))))
        if row.customer_id in days
        else row
        for row in rows
    )


def age_on(born: date, day: date) -> int:
    """Return whole years from birth to a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def checked_customer(draft: CustomerDraft, today: date, person_age: int) -> CustomerDraft:
    """Return a counterpart with its texts cleaned.

    Args:
        draft: the counterpart as somebody wants it to be.
        today: the day that a private person's age is counted on.
        person_age: from which age private persons are helped, in years. Source: NAT-16.

    Raises:
        DomainError: the name is missing, a private person is too young or has no birth date, or a
            text cannot be kept.
    """
    name = fitting_text(draft.name, "Namnet", LONGEST_NAME, field="name")
    if not name:
        raise DomainError("Skriv ett namn.", field="name")
    texts: dict[str, Any] = {field: _text(draft, field) for field in _LONGEST}
    born = None
    if draft.kind is CustomerKind.PERSON:
        born = checked_person(draft.birth_date, today, person_age)
    return replace(draft, name=" ".join(name.split()), birth_date=born, **texts)


def checked_person(born: date | None, today: date, person_age: int) -> date:
    """Return the birth date of a private person who is old enough to be helped. Source: NAT-16.

    Raises:
        DomainError: there is no birth date, it has not been, or the person is too young.
    """
    if born is None or born > today:
        raise DomainError(
            "Skriv personens födelsedatum. Åldern avgör om enheten får hjälpa till.",
            field="birth_date",
            rule="NAT-16",
        )
    age = age_on(born, today)
    if age < person_age:
        raise DomainError(
            f"Personen är {age} år. Privatpersoner får hjälp från {person_age} år.",
            field="birth_date",
            rule="NAT-16",
        )
    return born


def _text(draft: CustomerDraft, field: str) -> str:
    title, longest = _LONGEST[field]
    text = fitting_text(getattr(draft, field), title, longest, field=field)
    if field == "email" and text and ("@" not in text or " " in text):
        raise DomainError("Skriv e-posten så här: namn@exempel.se.", field=field)
    return text
