"""Orders that people write down: what is asked for, by whom, and what is checked before it is kept.

Source: RAG-44, RAG-46.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from ame_desktop.domain.customer_names import like
from ame_desktop.domain.customers import CustomerChoice
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.importing.cells import header_key
from ame_desktop.domain.orders import CustomerKind, OrderRow, OrderSource
from ame_desktop.domain.plain_text import plain_text
from ame_desktop.domain.swedish_names import full_date

LIKE_WITHIN: Final = timedelta(days=14)
"""Two orders from the same customer with the same words this near in time are alike."""
MOST_HOURS: Final = 1000
MOST_NEAREST: Final = 3
LONGEST_TEXT: Final = 4000
_LONGEST_KIND: Final = 100
_FIELDS: Final = {
    "customer": ("Beställare", 200),
    "text": ("Vad det gäller", LONGEST_TEXT),
    "number": ("Ärendenummer", 60),
    "orderer": ("Kontaktperson", 200),
    "phone": ("Telefon", 60),
    "email": ("E-post", 200),
    "address": ("Adress", 300),
    "kind": ("Slag av arbete", _LONGEST_KIND),
    "unit_as_written": ("Enheten", 200),
}


@dataclass(frozen=True)
class OrderDraft:
    """An order as it is written down.

    ``customer`` is a name; ``new_kind`` says what a name that is not known yet is, and stays
    ``None`` where nobody has said so. ``received_at`` is local time, ``hours`` what the orderer
    believes that it takes.
    """

    customer: str
    text: str
    received_at: datetime
    source: OrderSource = OrderSource.BY_HAND
    new_kind: CustomerKind | None = None
    unit_as_written: str = ""
    number: str = ""
    orderer: str = ""
    phone: str = ""
    email: str = ""
    wanted_on: date | None = None
    address: str = ""
    hours: Decimal | None = None
    kind: str = ""
    outdoor: bool | None = None
    arena_id: UUID | None = None


@dataclass(frozen=True)
class IntakeChoices:
    """What the editor of an order offers: customers, arenas and sorts of work."""

    customers: tuple[CustomerChoice, ...]
    arenas: tuple[tuple[UUID, str], ...]
    kinds: tuple[str, ...]


@dataclass(frozen=True)
class AlikeOrder:
    """An order that was there before, and a sentence that says how it is like the one written."""

    order_id: UUID
    sentence: str


class SameNumberError(DomainError):
    """Another order has the same number; ``order_id`` is that order."""

    def __init__(self, order_id: UUID, number: str, received_on: date) -> None:
        super().__init__(
            f"Nummer {number} finns redan. Beställningen kom {full_date(received_on)}.",
            field="number",
            rule="RAG-44",
        )
        self.order_id = order_id


def checked_order(draft: OrderDraft, now: datetime) -> OrderDraft:
    """Return the order as it is kept: plain texts, and all that must be said is said.

    Args:
        draft: what was written.
        now: the local time.

    Raises:
        DomainError: something is missing or cannot be, with the field that it concerns.
    """
    texts: dict[str, Any] = {
        field: _text(getattr(draft, field), field, title, longest)
        for field, (title, longest) in _FIELDS.items()
    }
    checked = replace(draft, **texts)
    if not checked.customer:
        raise DomainError("Skriv vem som beställer.", field="customer", rule="RAG-38")
    if not checked.text:
        raise DomainError("Skriv vad det gäller.", field="text", rule="RAG-44")
    if draft.received_at > now:
        raise DomainError("Dagen den kom in kan inte ligga framåt i tiden.", field="received_at")
    if draft.hours is not None and not 0 < draft.hours <= MOST_HOURS:
        raise DomainError("Skriv timmarna som ett tal mellan 0 och 1 000.", field="hours")
    if checked.email and "@" not in checked.email:
        raise DomainError("E-postadressen saknar @. Kontrollera den.", field="email")
    return checked


def _text(text: str, field: str, title: str, longest: int) -> str:
    plain = plain_text(text, title, field=field)
    if field != "text":
        plain = " ".join(plain.split())
    if len(plain) > longest:
        raise DomainError(
            f"{title} har {len(plain)} tecken. Högst {longest} får plats.", field=field
        )
    return plain


def customer_named(customers: Iterable[CustomerChoice], name: str) -> CustomerChoice | None:
    """Return the customer that a name means, letter case and spaces aside; ``None`` for none.

    One that bears the very name comes before one whose name is spelt a little otherwise, and that
    one before who also goes by it.
    """
    wanted = header_key(name)
    if not wanted:
        return None
    found: dict[int, CustomerChoice] = {}
    for customer in customers:
        if customer.name == name:
            return customer
        if header_key(customer.name) == wanted:
            found.setdefault(0, customer)
        elif wanted in map(header_key, customer.other_names):
            found.setdefault(1, customer)
    return found[min(found)] if found else None


def nearest(customers: Iterable[CustomerChoice], name: str) -> tuple[CustomerChoice, ...]:
    """Return the customers whose names are like one that is not known, the most alike first."""
    known = [(row, text) for row in customers for text in (row.name, *row.other_names)]
    return like(name, known)[:MOST_NEAREST]


def must_say_kind(name: str) -> DomainError:
    """Return what to say of a name that is not known, where nobody has said what it is."""
    return DomainError(
        f"{name} är ny. Välj vad det är för beställare, eller ett namn som finns.",
        field="new_kind",
        rule="RAG-46",
    )


def alike(draft: OrderDraft, rows: Iterable[OrderRow], held: UUID | None) -> tuple[AlikeOrder, ...]:
    """Return the orders that one like this was written down as before, the latest first.

    A likeness is only a remark: the order can be kept all the same. Source: RAG-44.

    Args:
        draft: what is written.
        rows: the orders there are.
        held: the order that is changed, which is not like itself.
    """
    words, name = header_key(draft.text), header_key(draft.customer)
    if not words or not name:
        return ()
    found = [
        row
        for row in rows
        if row.order_id != held
        and name in (header_key(row.customer), header_key(row.unit_as_written))
        and header_key(row.text) == words
        and abs(row.received_at.date() - draft.received_at.date()) <= LIKE_WITHIN
    ]
    found.sort(key=lambda row: row.received_at, reverse=True)
    return tuple(AlikeOrder(row.order_id, _likeness(row)) for row in found)


def _likeness(row: OrderRow) -> str:
    named = f"nr {row.number}" if row.number else "en beställning utan nummer"
    return f"Liknar {named} från {full_date(row.received_at.date())}."
