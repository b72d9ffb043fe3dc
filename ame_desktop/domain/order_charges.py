"""What is to be done with a private order: taken on, judged, and charged."""

from dataclasses import dataclass
from decimal import Decimal

from ame_desktop.domain.billing import check_billable
from ame_desktop.domain.billing_papers import BasisRow, billable
from ame_desktop.domain.billing_rates import Rates
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.order_hours import OrderHours
from ame_desktop.domain.private_orders import PrivateOrder

FROM_CORRECTION = "enligt rättelsen"
FROM_BOARD = "enligt tavlan"
FROM_ORDER = "enligt beställningen"


@dataclass(frozen=True)
class OrderCharge:
    """A private order with its charge.

    Args:
        order: the order, in local time.
        waits: whether it waits in *Godkännande*.
        rates: those of the day that it was done.
        hours: what it took, as far as anybody has said.
        hours_from: where the hours come from, in words.
        bases: what has been charged, the latest first.
        may_take_on: whether the one who looks takes private orders on, and charges them.
        may_conclude: whether the one who looks answers for VAT and competition.
        may_propose: whether the one who looks may put it to those who take it on.
    """

    order: PrivateOrder
    waits: bool
    rates: Rates
    hours: Decimal | None
    hours_from: str
    bases: tuple[BasisRow, ...]
    may_take_on: bool
    may_conclude: bool
    may_propose: bool

    @property
    def held(self) -> BasisRow | None:
        """The basis that holds now."""
        return next((row for row in self.bases if row.holds), None)

    @property
    def hindered(self) -> str:
        """Why it cannot be charged, in a sentence; nothing where it can."""
        try:
            check_billable(billable(self.order))
        except DomainError as error:
            return error.message
        return ""


def hours_origin(hours: OrderHours) -> str:
    """Return where the hours that count come from, in words; nothing where nobody knows them."""
    if hours.corrected_hours is not None:
        return FROM_CORRECTION
    if hours.worked is not None:
        return FROM_BOARD
    return FROM_ORDER if hours.stated is not None else ""
