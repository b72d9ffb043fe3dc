"""The morning's board: reading it, painting it, and what years of history cost."""

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event

from ame_desktop.services.briefing import day_board
from tests.benchmarks.big_unit import TODAY, open_big_unit
from tests.benchmarks.board_window import open_board
from tests.benchmarks.harness import Row, compare, in_turn
from tests.support.units import Unit

ARENA = "Utegrupp"


def benchmarks() -> Iterable[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with opened(10, folder) as unit:
            yield reading(unit)
            yield painting(unit)
        with opened(1, folder) as young, opened(30, folder) as old:
            value, base = in_turn(lambda: board_of(old), lambda: board_of(young), 31)
            yield Row("tavlan med 30 års historia / 1 års", value, base, bar=1.2)


@contextmanager
def opened(years: int, folder: Path) -> Iterator[Unit]:
    unit = open_big_unit(years, folder)
    try:
        yield unit
    finally:
        unit.store.close()


def board_of(unit: Unit) -> object:
    return day_board(unit.chief, TODAY, unit.arena(ARENA))


def reading(unit: Unit) -> Row:
    """The service down to frozen rows, beside its own statements fetched by Core."""
    statements: list[tuple[Any, Any]] = []
    arena_id = unit.arena(ARENA)

    def collect(_: object, statement: Any, many: Any, one: Any, *__: object) -> None:
        statements.append((statement, many or one))

    event.listen(unit.store.engine, "before_execute", collect)
    day_board(unit.chief, TODAY, arena_id)
    event.remove(unit.store.engine, "before_execute", collect)

    def core() -> None:
        with unit.store.engine.connect() as connection:
            for statement, values in statements:
                connection.execute(statement, values).all()

    return compare(
        "tavlan, läst / samma rader med Core",
        lambda: day_board(unit.chief, TODAY, arena_id),
        core,
        2.0,
        31,
    )


def painting(unit: Unit) -> Row:
    """From request to painted board, beside painting the same rows from memory."""
    with open_board(unit, ARENA) as board:
        return compare(
            "tavlan, från fråga till målad / samma rader ur minnet",
            board.ask_and_paint,
            board.paint_from_memory,
            3.0,
            21,
        )
