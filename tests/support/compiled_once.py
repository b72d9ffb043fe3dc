"""Lets the tests' many engines share what SQLAlchemy compiles, as the program's one does."""

from typing import Any

from sqlalchemy import Connection, Dialect, Engine, event
from sqlalchemy.util import LRUCache

STATEMENTS = 2000
"""How many compiled statements are kept: more than the program has."""

_known: dict[str, tuple[Dialect, LRUCache[Any, Any]]] = {}


def compile_once() -> None:
    """From now on each statement is compiled once for files and once for servers."""
    event.listen(Engine, "engine_connect", _share)


def _share(connection: Connection) -> None:
    engine = connection.engine
    own = engine.dialect
    dialect, compiled = _known.setdefault(own.name, (own, LRUCache(STATEMENTS)))
    if own is not dialect:
        # What is compiled belongs to its dialect, so the engines share that too.
        engine.dialect = connection.dialect = dialect
    if "compiled_cache" not in engine.get_execution_options():
        engine.update_execution_options(compiled_cache=compiled)
