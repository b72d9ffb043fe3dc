"""What the editors of agreements offer: counterparts with their contacts, and the own staff."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class CounterpartChoice:
    """A counterpart that an agreement can be made with; its contact is what is known of it."""

    customer_id: UUID
    name: str
    contact: str = ""
    phone: str = ""
    email: str = ""
    active: bool = True


@dataclass(frozen=True)
class AgreementChoices:
    """Counterparts, the staff who can answer for an agreement, and when its end is reminded of.

    ``reminder_days`` are days before the last day, the earliest first. Source: RAG-42.
    """

    customers: tuple[CounterpartChoice, ...]
    staff: tuple[tuple[UUID, str], ...]
    reminder_days: tuple[int, ...]


@dataclass(frozen=True)
class AgreementWanted:
    """A counterpart that orders so often that an agreement is proposed. Source: RAG-39."""

    customer_id: UUID
