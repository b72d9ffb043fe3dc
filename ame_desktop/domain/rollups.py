"""The compilation of a period: orders and hours, as rows that every figure can be traced to.

An order belongs to the period it came in. Hours belong to the period they were worked; where no
worked day is known, to the period the order came in, with the hours the order states.
Source: RAG-45, GAP-10, GAP-13.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.orders import OrderStatus
from ame_desktop.domain.rollup_periods import RollupPeriod

FEWEST_PEOPLE = 5
"""Figures about people under this are not shown."""
MASKED = "visas inte"
UNKNOWN = "–"
"""Stands where nobody is known to have taken part, as for orders that came in already done."""
NOTHING = Decimal(0)
PERSONS = "Privatpersoner"
"""Private persons stand under one name, never their own."""
NO_KIND, NO_ARENA, NO_REASON = "Utan slag", "Utan arena", "Utan skäl"
BASIS = (
    "En beställning räknas i den period den kom in. Timmar räknas i den period då de arbetades. "
    "Där ingen arbetad dag är känd räknas beställningens egna timmar i perioden den kom in. "
    "Arbete som delats på dagar eller grupper räknas en gång, och rättade timmar före tavlans. "
    "Personer räknas där de är kända, från tavlan eller rättade för hand, annars står –. "
    "Antal under fem visas inte, och inte heller antal som de går att räkna fram ur. "
    "Ledtid är dagar från inkommen till klar, i snitt."
)


class Slice(StrEnum):
    """What the figures are divided by; the value is the heading."""

    UNIT = "Enhet"
    KIND = "Slag"
    ARENA = "Arena"
    STATUS = "Status"


class Measure(StrEnum):
    """A figure whose rows can be asked for; the value is the column's heading."""

    RECEIVED = "Inkomna"
    DONE = "Utförda"
    DECLINED = "Avböjda"
    OPEN = "Pågår eller väntar"
    HOURS = "Timmar"
    PEOPLE = "Personer"
    LEAD = "Ledtid, dagar"


@dataclass(frozen=True)
class RollupOrder:
    """An order as a period counts it.

    Args:
        order_id: the order.
        number: its number, or an empty string.
        received_on: the day it came, in Sweden.
        unit: the customer's name; private persons share one.
        written: the unit as it is spelt in the order; the name where nothing else is written.
        kind: what sort of work it is.
        arena: who does it.
        status: how far it has come.
        came_in: whether it came in the period; otherwise only its hours are counted.
        hours: what is counted in the period, worked or stated.
        people: whether it is known of anybody who took part in the period; how many is told of
            many orders together only.
        done_on: the day it was finished, when it is known.
        reason: why it was declined.
    """

    order_id: UUID
    number: str
    received_on: date
    unit: str
    written: str
    kind: str
    arena: str
    status: OrderStatus
    came_in: bool = True
    hours: Decimal = NOTHING
    people: bool = False
    done_on: date | None = None
    reason: str = ""

    @property
    def lead_days(self) -> int | None:
        """Days from the day it came to the day it was finished."""
        if self.status is not OrderStatus.DONE or self.done_on is None:
            return None
        return max((self.done_on - self.received_on).days, 0)

    def under(self, part: Slice) -> str:
        """Return the name that it stands under in a table."""
        names = {
            Slice.UNIT: self.unit,
            Slice.KIND: self.kind or NO_KIND,
            Slice.ARENA: self.arena or NO_ARENA,
            Slice.STATUS: self.status.value,
        }
        return names[part]


@dataclass(frozen=True)
class Figures:
    """The figures of some orders.

    ``people`` is ``None`` where it is not shown, and 0 where nobody is known to have taken part.
    """

    received: int = 0
    done: int = 0
    declined: int = 0
    open: int = 0
    hours: Decimal = NOTHING
    people: int | None = 0
    lead_total: int = 0
    lead_count: int = 0

    @property
    def lead_days(self) -> Decimal | None:
        """The mean of days from received to done, to one decimal."""
        if not self.lead_count:
            return None
        return (Decimal(self.lead_total) / self.lead_count).quantize(Decimal("0.1"))


@dataclass(frozen=True)
class RollupLine:
    """One row of a table: what it is about, and its figures."""

    name: str
    figures: Figures


@dataclass(frozen=True)
class ReasonLine:
    """Why orders were declined, and how many."""

    reason: str
    count: int


@dataclass(frozen=True)
class AgreementLine:
    """An agreement's planned and delivered hours in the period. Source: GAP-13, RAG-54."""

    agreement_id: UUID
    number: str
    customer: str
    title: str
    planned: Decimal
    delivered: Decimal


@dataclass(frozen=True)
class Rollup:
    """A period's compilation: its total, its tables, and the rows behind every figure.

    ``days_left`` is how much of the period remained when it was made.
    """

    period: RollupPeriod
    total: Figures
    parts: dict[Slice, tuple[RollupLine, ...]]
    reasons: tuple[ReasonLine, ...] = ()
    agreements: tuple[AgreementLine, ...] = ()
    orders: tuple[RollupOrder, ...] = field(default=(), repr=False)
    days_left: int = 0


@dataclass(frozen=True)
class ChangedLine:
    """A figure or an order that is no longer as it was fixed: *ändrat efter fastställande*."""

    what: str
    before: str
    after: str
    order_id: UUID | None = None


@dataclass(frozen=True)
class FixedRollup:
    """A frozen copy. ``intact`` is whether its content still gives its hash."""

    rollup_id: UUID
    edition: int
    fixed_at: datetime
    fixed_by: str
    sha256: str
    intact: bool
    rollup: Rollup = field(repr=False)


@dataclass(frozen=True)
class PeriodChoice:
    """A period to choose; ``fixed_edition`` is 0 where it is not fixed."""

    period: RollupPeriod
    fixed_edition: int = 0
    running: bool = False


@dataclass(frozen=True)
class RollupView:
    """All that the screen shows of a period.

    Args:
        rollup: as it is now.
        previous: the period before, or ``None`` when the unit has nothing from then.
        year_before: the same period last year, likewise.
        fixed: the latest frozen copy.
        changed: what differs now from the frozen copy.
        paragraph: text to paste into a tjänsteskrivelse.
        may_fix: whether the person may fix it.
        may_save: whether the person may take it out as a file.
    """

    rollup: Rollup
    previous: Rollup | None
    year_before: Rollup | None
    fixed: FixedRollup | None
    changed: tuple[ChangedLine, ...]
    paragraph: str
    may_fix: bool
    may_save: bool


def shown_people(people: int | None) -> str:
    """Return a count of people as it may be shown."""
    if people is None:
        return MASKED
    return str(people) if people else UNKNOWN


def orders_behind(
    orders: Iterable[RollupOrder], measure: Measure, part: Slice | None = None, name: str = ""
) -> tuple[RollupOrder, ...]:
    """Return the rows that a figure counts, in the table of ``part`` under ``name`` or in all."""
    return tuple(
        order
        for order in orders
        if (part is None or order.under(part) == name) and _counts(order, measure)
    )


def _counts(order: RollupOrder, measure: Measure) -> bool:
    if measure is Measure.HOURS:
        return order.hours != 0
    if measure is Measure.PEOPLE:
        return order.people
    return order.came_in and _STANDS[measure](order)


_STANDS: dict[Measure, Callable[[RollupOrder], bool]] = {
    Measure.RECEIVED: lambda _order: True,
    Measure.DONE: lambda order: order.status is OrderStatus.DONE,
    Measure.DECLINED: lambda order: order.status is OrderStatus.DECLINED,
    Measure.OPEN: lambda order: order.status not in {OrderStatus.DONE, OrderStatus.DECLINED},
    Measure.LEAD: lambda order: order.lead_days is not None,
}
