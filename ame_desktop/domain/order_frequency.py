"""How often a customer orders before an agreement is proposed. Source: RAG-39."""

from dataclasses import dataclass
from uuid import UUID

from ame_desktop.domain.orders import CustomerKind, OrderRow


@dataclass(frozen=True)
class OftenOrdered:
    """When an agreement is proposed, and who has one already.

    ``least`` is the unit's setting: the number of orders in a year. ``agreed`` are the customers
    with an agreement that is drafted or still holds. ``may_propose`` says whether the person who
    asks may lay up agreements.
    """

    least: int
    agreed: frozenset[UUID] = frozenset()
    may_propose: bool = False

    def calls_for_agreement(self, order: OrderRow) -> bool:
        """Whether an order is one of so many that an agreement would be better."""
        return (
            order.number_in_year >= self.least
            and order.customer_id not in self.agreed
            and order.customer_kind is not CustomerKind.PERSON
        )


def place_text(number: int) -> str:
    """Return a place in a row: ``1:a``, ``4:e``, ``22:a``."""
    ending = "a" if number % 10 in (1, 2) and number % 100 not in (11, 12) else "e"
    return f"{number}:{ending}"


def often_sentence(order: OrderRow) -> str:
    """Return which order of the year it is: *4:e beställningen från Förskolan 2026*."""
    place = place_text(order.number_in_year)
    return f"{place} beställningen från {order.customer} {order.received_at.year}."
