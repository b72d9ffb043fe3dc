"""The way to a server: where it is lost, nobody waits for it, and who waits already is let go."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock, local
from typing import Any, Final
from weakref import WeakSet

from sqlalchemy import Engine, event

from ame_desktop.storage.errors import StorageUnavailableError

WAY: Final = "server_way"
"""The name of an engine's way among its options."""
LOST: Final = "Servern svarar inte just nu. Försök igen när kontakten är tillbaka."


class ServerWay:
    """Knows every connection to a server, so that none is waited for in vain."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._made: WeakSet[Any] = WeakSet()
        self._asks = local()
        self._lost = False

    @property
    def lost(self) -> bool:
        """Whether the way is known to be lost."""
        return self._lost

    def lose(self) -> None:
        """Ask the server no more until it is back, and end every question that waits for it.

        A server that has gone silent, or a net that swallows what is sent, would be waited for
        until the system gives up, with all that waits behind.
        """
        with self._lock:
            self._lost = True
            made = list(self._made)
        for connection in made:
            with suppress(Exception):
                _end(connection)

    def find(self) -> None:
        """Ask the server again."""
        self._lost = False

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Let this thread try whether the server is back, for the length of the block."""
        self._asks.now = True
        try:
            yield
        finally:
            self._asks.now = False

    def refuse_lost(self, *_: object) -> None:
        """Refuse to ask while the way is lost.

        Raises:
            StorageUnavailableError: it is.
        """
        if self._lost and not getattr(self._asks, "now", False):
            raise StorageUnavailableError(LOST)

    def keep(self, connection: Any, _record: object) -> None:
        """Know a connection that was just made."""
        with self._lock:
            self._made.add(connection)


def lay_way(engine: Engine) -> None:
    """Let an engine know its way, before it makes its first connection."""
    way = ServerWay()
    event.listen(engine, "connect", way.keep)
    event.listen(engine, "do_connect", way.refuse_lost)
    engine.update_execution_options(**{WAY: way})


def way_of(engine: Engine) -> ServerWay | None:
    """Return an engine's way; a file has none."""
    found = engine.get_execution_options().get(WAY)
    return found if isinstance(found, ServerWay) else None


def _end(connection: Any) -> None:
    """End a connection's socket beneath whoever waits at it; the driver sees that it is closed."""
    borrowed = socket.socket(fileno=connection.fileno())
    try:
        borrowed.shutdown(socket.SHUT_RDWR)
    finally:
        borrowed.detach()
