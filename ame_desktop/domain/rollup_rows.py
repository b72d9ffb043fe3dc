"""A compilation as rows for other programs: one for each unit as it is spelt in the orders."""

from collections import defaultdict
from decimal import Decimal

from ame_desktop.domain.orders import OrderStatus
from ame_desktop.domain.rollup_counting import in_swedish_order
from ame_desktop.domain.rollup_texts import number_text
from ame_desktop.domain.rollups import Rollup, RollupOrder

CSV_HEADINGS = ("ar", "tertial", "enhet", "antal", "utforda", "avbojda", "timmar_utforda")
CsvRow = tuple[int, int, str, int, int, int, str]


def csv_rows(rollup: Rollup) -> tuple[CsvRow, ...]:
    """Return a row for each unit as spelt in the orders; the decimal sign is a point."""
    groups: defaultdict[str, list[RollupOrder]] = defaultdict(list)
    for order in rollup.orders:
        groups[order.written].append(order)
    return tuple(_row(rollup, name, groups[name]) for name in sorted(groups, key=in_swedish_order))


def _row(rollup: Rollup, name: str, orders: list[RollupOrder]) -> CsvRow:
    came = [order.status for order in orders if order.came_in]
    hours = sum((order.hours for order in orders), Decimal(0))
    return (
        rollup.period.year,
        rollup.period.number,
        name,
        len(came),
        came.count(OrderStatus.DONE),
        came.count(OrderStatus.DECLINED),
        number_text(hours, "."),
    )
