"""Lets the tests' many engines share what SQLAlchemy compiles, as the program's one does."""

from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.engine import Engine
from sqlalchemy.util import LRUCache

STATEMENTS = 2000
"""How many compiled statements are kept: more than the program has."""


class _Shared(LRUCache[Any, Any]):
    """Knows a statement by its dialect's name, so that each engine keeps a dialect of its own.

    What listens to an engine's failures hangs on its dialect, and must not hear those of others.
    """

    def get(self, key: Any, default: Any = None) -> Any:
        """Return what was compiled for any engine of the same kind."""
        return super().get(_known_by(key), default)

    def __setitem__(self, key: Any, value: Any) -> None:
        """Keep it for all engines of the same kind."""
        super().__setitem__(_known_by(key), value)


_compiled = _Shared(STATEMENTS)


def compile_once() -> None:
    """From now on each statement is compiled once for files and once for servers."""
    event.listen(Engine, "engine_connect", _share)


def _share(connection: Connection) -> None:
    engine = connection.engine
    if "compiled_cache" not in engine.get_execution_options():
        engine.update_execution_options(compiled_cache=_compiled)


def _known_by(key: tuple[Any, ...]) -> tuple[Any, ...]:
    dialect, *rest = key
    return (dialect.name, *rest)
