"""A long list on the event loop: turned by its texts, narrowed as one types, and read anew."""

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import partial
from time import process_time
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ame_desktop.domain.orders import CustomerKind, OrderRow, OrderSource, OrderStatus
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Scheme, Theme
from ame_desktop.gui.features.orders.columns import order_columns
from ame_desktop.gui.widgets.data_table import DataTable
from tests.benchmarks.harness import Row

FEW, MANY = 5_000, 10_000
LONGEST = 100.0
"""Milliseconds that nothing may hold the event loop, whatever is on the list."""
_TODAY = date(2026, 11, 23)
_TYPED = ("f", "fl", "bord 7", "")
_ORDERS = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)


def benchmarks() -> Iterable[Row]:
    few, many = taken(FEW), taken(MANY)
    for what, most in many.items():
        name = f"lista {MANY}/{FEW} rader, {what} (CPU, högst)"
        yield Row(name, most, few[what], limit_ms=LONGEST)


def taken(count: int) -> dict[str, float]:
    """The most processor time that each step took, in milliseconds."""
    rows = [_row(number) for number in range(count)]
    again = [replace(row) for row in rows]
    found: dict[str, float] = {}
    with _list() as model:
        model.set_rows(rows)
        gc.freeze()
        # The list is read ahead between events, as while somebody looks at it.
        for _ in range(count // 50):
            QApplication.processEvents()
        for place, column in enumerate(model.columns):
            if column.key in {"number", "customer", "text", "kind"}:
                turned = (_cost(partial(model.sort, place, order)) for order in _ORDERS)
                found[f"sortera {column.title}"] = max(turned)
        found["sök"] = max(_cost(partial(model.set_quick_filter, text)) for text in _TYPED)
        found["läs om"] = _cost(partial(model.set_rows, again))
    return found


@contextmanager
def _list() -> Iterator[TableModel[OrderRow]]:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme, table = Theme(application, Scheme.LIGHT), DataTable()
    model = TableModel(order_columns(theme, _TODAY, lambda _: False), lambda row: row.order_id)
    table.use(model, theme, sort_by=1)
    table.resize(1366, 768)
    table.show()
    try:
        yield model
    finally:
        table.close()
        table.deleteLater()


def _cost(act: Callable[[], object]) -> float:
    begun = process_time()
    act()
    QApplication.processEvents()
    return (process_time() - begun) * 1000


def _row(number: int) -> OrderRow:
    mixed = number * 7919 % 9973
    return OrderRow(
        order_id=UUID(int=number * 2**64 + mixed),
        version=1,
        number=f"B-{number:06d}",
        received_at=datetime(2026, 11, 23, 8) - timedelta(minutes=mixed),
        customer_id=UUID(int=mixed % 300),
        customer=f"Skolan Öst {mixed % 300}",
        customer_kind=CustomerKind.UNIT,
        unit_as_written="",
        orderer=f"Beställare {mixed % 90}",
        phone="",
        email="",
        text=f"Flytta bord {mixed} till rum {number % 77} på Åsgatan och ställ stolarna åter",
        kind=f"Slag {mixed % 9}",
        wanted_on=_TODAY + timedelta(days=mixed % 60),
        address=f"Åsgatan {mixed % 99}",
        hours=Decimal(mixed % 17) / 2,
        outdoor=None,
        source=OrderSource.INTRANET,
        status=OrderStatus.NEW,
        declined_reason="",
    )
