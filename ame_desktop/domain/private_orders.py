"""Orders of private actors, associations and persons: who takes them on, and from when they count.

Source: RAG-46, RAG-47, NAT-16, NAT-52.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from ame_desktop.domain.customers import checked_person
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.orders import CustomerKind, OrderStatus
from ame_desktop.domain.plain_text import fitting_text

LONGEST_CONCLUSION = 300
NOT_TAKEN_ON = "Koordinatorn eller enhetschefen ska ta emot beställningen först."
OWN_UNIT = "Beställningen kommer från en egen enhet och behöver inte tas emot."
WORKED = frozenset({OrderStatus.PLANNED, OrderStatus.ONGOING, OrderStatus.DONE})
"""What only an order that has been taken on can become."""


@dataclass(frozen=True)
class PrivateOrder:
    """What a private order is judged by. ``received_at`` and the other instants are local time.

    ``conclusion`` is what the chief has found of self-cost, competition and VAT. Source: NAT-52.
    """

    order_id: UUID
    version: int
    number: str
    status: OrderStatus
    customer_id: UUID
    customer: str
    customer_kind: CustomerKind
    birth_date: date | None
    contact: str
    text: str
    address: str
    received_at: datetime
    wanted_on: date | None
    done_on: date | None
    hours: Decimal | None
    corrected_hours: Decimal | None
    accepted_by: str = ""
    accepted_at: datetime | None = None
    checked_by: str = ""
    checked_at: datetime | None = None
    conclusion: str = ""

    @property
    def name(self) -> str:
        """What the order is called in a sentence."""
        return f"Beställning {self.number}" if self.number else "Beställningen"


def is_private(kind: CustomerKind) -> bool:
    """Whether an order of this kind of customer must be taken on, and is charged. Source: RAG-43.

    The municipality's own units need neither.
    """
    return kind is not CustomerKind.UNIT


def check_taken_on(kind: CustomerKind, *, accepted: bool) -> None:
    """Refuse to plan or do the work of a private order that nobody has taken on. Source: RAG-47.

    Raises:
        DomainError: it waits for the koordinator or the chief.
    """
    if is_private(kind) and not accepted:
        raise DomainError(NOT_TAKEN_ON, field="status", rule="RAG-47")


@dataclass(frozen=True)
class TakingOn:
    """An order that somebody wants to take on, and the age from which persons are helped."""

    kind: CustomerKind
    status: OrderStatus
    accepted: bool
    birth_date: date | None
    today: date
    person_age: int


def check_taking_on(asked: TakingOn) -> None:
    """Refuse to take on what cannot be taken on. Source: RAG-46, RAG-47, NAT-16.

    Raises:
        DomainError: it is of an own unit, declined, taken on already, or the person is too young.
    """
    if not is_private(asked.kind):
        raise DomainError(OWN_UNIT, field="status", rule="RAG-47")
    if asked.accepted:
        raise DomainError("Beställningen är redan mottagen.", field="status")
    if asked.status is OrderStatus.DECLINED:
        raise DomainError("Beställningen är avböjd. Gör den till ny först.", field="status")
    if asked.kind is CustomerKind.PERSON:
        checked_person(asked.birth_date, asked.today, asked.person_age)


def checked_conclusion(text: str) -> str:
    """Return what the chief has found of self-cost, competition and VAT. Source: NAT-52.

    Raises:
        DomainError: nothing is written, or too much.
    """
    found = fitting_text(text, "Slutsatsen", LONGEST_CONCLUSION, field="conclusion")
    if not found:
        raise DomainError(
            "Skriv vad du kom fram till om moms och konkurrens.", field="conclusion", rule="NAT-52"
        )
    return found
