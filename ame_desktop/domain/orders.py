"""Orders: occasional help that another unit asks for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text

LONGEST_REASON = 300


class OrderStatus(StrEnum):
    """How far an order has come. Source: RAG-44."""

    NEW = "Ny"
    PLANNED = "Planerad"
    ONGOING = "Pågår"
    DONE = "Klar"
    DECLINED = "Avböjd"


class CustomerKind(StrEnum):
    """Who asks for help. Source: RAG-38, RAG-46, NAT-16."""

    UNIT = "kommunal enhet"
    PRIVATE = "privat aktör"
    ASSOCIATION = "förening"
    PERSON = "privatperson"


class OrderSource(StrEnum):
    """How an order came to the unit. Source: RAG-44, RAG-47."""

    INTRANET = "intranät"
    PASTED = "inklistrad"
    BY_HAND = "för hand"


OPEN_STATUSES = frozenset({OrderStatus.NEW, OrderStatus.PLANNED, OrderStatus.ONGOING})
"""What is still to be done."""


@dataclass(frozen=True)
class OrderRow:
    """An order as lists show it.

    ``received_at`` and ``accepted_at`` are local times. ``planned_on`` is the latest day that it is
    planned onto. ``kind`` is what sort of work it is, ``outdoor`` where it is done if that is
    known, ``arena`` who it falls to. ``accepted_by`` is the name of the one who accepted a private
    order. ``number_in_year`` counts the orders of the same customer in the same year, this one
    included. Source: RAG-44, RAG-47.
    """

    order_id: UUID
    version: int
    number: str
    received_at: datetime
    customer_id: UUID
    customer: str
    customer_kind: CustomerKind
    unit_as_written: str
    orderer: str
    phone: str
    email: str
    text: str
    kind: str
    wanted_on: date | None
    address: str
    hours: Decimal | None
    outdoor: bool | None
    source: OrderSource
    status: OrderStatus
    declined_reason: str
    arena_id: UUID | None = None
    arena: str = ""
    done_on: date | None = None
    accepted_at: datetime | None = None
    accepted_by: str = ""
    planned_on: date | None = None
    number_in_year: int = 1

    @property
    def named(self) -> str:
        """What it is called in a sentence: by its number, otherwise by who asks."""
        return (
            f"beställning {self.number}" if self.number else f"beställningen från {self.customer}"
        )

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.status in OPEN_STATUSES

    @property
    def may_be_worked(self) -> bool:
        """Whether it may be planned: an own unit's, or one that is taken on. Source: RAG-47."""
        return self.customer_kind is CustomerKind.UNIT or self.accepted_at is not None

    def age(self, today: date) -> int:
        """Return the days since it came."""
        return (today - self.received_at.date()).days


def reached(status: OrderStatus, done: Sequence[bool], *, left_done: bool = True) -> OrderStatus:
    """Return how far an order has come by its tasks; a declined one stays so.

    Args:
        status: how far it was.
        done: whether each of its tasks is done.
        left_done: whether the task that was taken off the board was done. One that was not says
            nothing of an order that somebody has said is done.
    """
    if status is OrderStatus.DECLINED:
        return status
    if not done:
        stays = status is OrderStatus.DONE and not left_done
        return status if stays else OrderStatus.NEW
    if all(done):
        return OrderStatus.DONE
    return OrderStatus.ONGOING if any(done) else OrderStatus.PLANNED


def check_waits(status: OrderStatus) -> None:
    """Refuse to plan an order that is done or declined.

    Raises:
        DomainError: it does not wait any more.
    """
    if status not in OPEN_STATUSES:
        raise DomainError(
            f"Beställningen är {status.value.lower()}. Gör den till ny först.", field="status"
        )


def checked_reason(status: OrderStatus, reason: str) -> str:
    """Return the reason to keep with a new status: one for *Avböjd*, none for the others.

    Raises:
        DomainError: an order is declined without a reason, or the reason is too long.
    """
    if status is not OrderStatus.DECLINED:
        return ""
    text = fitting_text(reason, "Skälet", LONGEST_REASON, field="reason")
    if not text:
        raise DomainError("Skriv varför beställningen avböjs.", field="reason", rule="RAG-44")
    return text
