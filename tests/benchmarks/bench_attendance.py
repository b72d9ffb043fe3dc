"""The attendance grid: reading it, marking in it, and what years of history cost."""

import gc
import statistics
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event

from ame_desktop.services.attendance import day_grid
from ame_desktop.services.attendance_spans import month_grid
from tests.benchmarks.bare_commit import BareCommit
from tests.benchmarks.big_unit import TODAY, open_big_unit
from tests.benchmarks.harness import Row, compare, in_turn, milliseconds
from tests.benchmarks.key_press import KeyPress, open_grid
from tests.support.units import Unit

PRESSES = 500
WARM_UP = 20


def benchmarks() -> Iterable[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with opened(10, folder) as unit:
            steady()
            yield reading("dagens närvaro, läst / samma rader med Core", unit, day_grid, 2.0)
            yield reading("månadens närvaro, läst / samma rader med Core", unit, month_grid, None)
            yield from pressing(unit, folder)
        with opened(1, folder) as young, opened(30, folder) as old:
            value, base = in_turn(
                lambda: day_grid(old.chief, TODAY), lambda: day_grid(young.chief, TODAY), 31
            )
            yield Row("dagens närvaro med 30 års historia / 1 års", value, base, bar=1.2)


@contextmanager
def opened(years: int, folder: Path) -> Iterator[Unit]:
    unit = open_big_unit(years, folder)
    try:
        yield unit
    finally:
        unit.store.close()


def steady() -> None:
    """Do as the program does once it has started."""
    gc.collect()
    gc.freeze()


def reading(name: str, unit: Unit, question: Callable[..., Any], bar: float | None) -> Row:
    """A service's question down to frozen rows, beside its own statements fetched by Core."""
    statements: list[tuple[Any, Any]] = []

    def collect(_: object, statement: Any, __: object, values: Any, *___: object) -> None:
        statements.append((statement, values))

    event.listen(unit.store.engine, "before_execute", collect)
    question(unit.chief, TODAY)
    event.remove(unit.store.engine, "before_execute", collect)

    def core() -> None:
        with unit.store.engine.connect() as connection:
            for statement, values in statements:
                connection.execute(statement, values).all()

    if bar is not None:
        return compare(name, lambda: question(unit.chief, TODAY), core, bar, 31)
    return Row(name, *in_turn(lambda: question(unit.chief, TODAY), core, 9))


def pressing(unit: Unit, folder: Path) -> Iterable[Row]:
    """One key from its press to painted and durably stored, beside one bare encrypted commit."""
    with BareCommit(unit, folder) as bare, open_grid(unit) as grid:
        keys = KeyPress(grid)
        pressed, stored = [], []
        for _ in range(PRESSES + WARM_UP):
            keys.move()
            pressed.append(milliseconds(keys))
            stored.append(milliseconds(bare))
        del pressed[:WARM_UP], stored[:WARM_UP]
    yield Row(
        "närvarotangent till målad och sparad / en tom krypterad skrivning, median",
        statistics.median(pressed),
        statistics.median(stored),
        limit_ms=16,
    )
    yield Row(
        f"samma, den sämsta av {PRESSES}",
        max(pressed),
        max(stored),
        limit_ms=100,
    )
