"""What a figure counts, for the list beside the tables: its title and its orders."""

from collections.abc import Iterable
from dataclasses import dataclass

from ame_desktop.domain.rollups import (
    NO_REASON,
    Measure,
    ReasonLine,
    Rollup,
    RollupOrder,
    Slice,
    orders_behind,
)


@dataclass(frozen=True)
class AskedRows:
    """The orders behind a figure.

    Args:
        title: the figure, such as *Utförda*.
        about: whose figure it is, and for which period.
        rows: the orders.
    """

    title: str
    about: str
    rows: tuple[RollupOrder, ...]


def rows_behind(
    rollup: Rollup, measure: Measure, part: Slice | None = None, name: str = ""
) -> AskedRows:
    """Return the orders behind a figure of a table, or of the total where ``part`` is left out."""
    about = " · ".join(filter(None, (name, rollup.period.label)))
    return AskedRows(measure.value, about, orders_behind(rollup.orders, measure, part, name))


def rows_declined(rollup: Rollup, line: ReasonLine) -> AskedRows:
    """Return the orders that were declined for a reason."""
    declined = orders_behind(rollup.orders, Measure.DECLINED)
    rows = tuple(row for row in declined if (row.reason or NO_REASON) == line.reason)
    return AskedRows(Measure.DECLINED.value, f"{line.reason} · {rollup.period.label}", rows)


def row_changed(orders: Iterable[RollupOrder], order_id: object) -> tuple[RollupOrder, ...]:
    """Return the order that a change concerns, where it is still there."""
    return tuple(order for order in orders if order.order_id == order_id)
