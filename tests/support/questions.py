"""How many questions a call asks of the storage."""

from collections.abc import Callable

from sqlalchemy import event

from tests.support.units import Unit


def asked(unit: Unit, call: Callable[[], object]) -> int:
    """Return how many questions a call asks."""
    found: list[str] = []

    def hear(_conn: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            found.append(statement)

    event.listen(unit.store.engine, "before_cursor_execute", hear)
    try:
        call()
    finally:
        event.remove(unit.store.engine, "before_cursor_execute", hear)
    return len(found)
