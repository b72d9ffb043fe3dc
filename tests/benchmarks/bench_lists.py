"""A list from the storage to its workbook: the most memory for few, many and very many rows."""

import tempfile
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from ame_desktop.domain.ids import new_id
from ame_desktop.domain.orders import CustomerKind, OrderSource, OrderStatus
from ame_desktop.storage.engine import WRITES
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from tests.benchmarks.bench_start import script
from tests.benchmarks.harness import Row
from tests.support.units import Unit, make_template, open_copy

FEW, MANY, MOST = 5_000, 50_000, 100_000
_VERSION = {"version": 1}


def benchmarks() -> Iterable[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        template = folder / "mall"
        make_template(template)
        few, many, most = (taken(template, rows) for rows in (FEW, MANY, MOST))
    for rows, value in ((MANY, many), (MOST, most)):
        yield Row(f"processens minne, lista på {rows} rader / {FEW} (MB)", value, few, bar=1.2)


def taken(template: Path, rows: int) -> float:
    """Megabytes that a process of its own took at most to save a list of so many orders."""
    path = template.with_name(f"{rows}.ame")
    unit = open_copy(template, path)
    try:
        _fill(unit, rows)
    finally:
        unit.store.close()
    kilobytes = float(script("save_long_list.py", str(path), timeout=600)())
    return kilobytes / 1024


def _fill(unit: Unit, rows: int) -> None:
    customer = new_id()
    with unit.store.engine.execution_options(**{WRITES: True}).begin() as connection:
        connection.execute(
            insert(Customer),
            {"id": customer, "name": "Skolan", "kind": CustomerKind.UNIT, "active": True}
            | _VERSION,
        )
        for first in range(0, rows, FEW):
            connection.execute(
                insert(CustomerOrder), list(_orders(unit, customer, range(first, first + FEW)))
            )


def _orders(unit: Unit, customer: object, numbers: range) -> Iterator[dict[str, Any]]:
    for number in numbers:
        yield {
            "id": new_id(),
            "number": f"B-{number:06d}",
            "received_at": unit.clock.now() - timedelta(minutes=number),
            "source": OrderSource.INTRANET,
            "customer_id": customer,
            "unit_as_written": f"Skolan {number % 40}",
            "orderer": f"Beställare {number % 300}",
            "phone": f"0600-{number:06d}",
            "text": f"Flytta bord {number} till rum {number % 77}",
            "address": f"Storgatan {number % 99}",
            "wanted_on": unit.clock.now().date() - timedelta(days=number % 900),
            "hours": number % 17 / 2,
            "status": OrderStatus.DONE,
            "declined_reason": "",
        } | _VERSION
