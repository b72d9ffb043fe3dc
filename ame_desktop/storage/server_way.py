"""The way to a server: where it is lost, nobody waits for it, and who waits already is let go."""

import socket
from contextlib import suppress
from threading import Lock
from typing import Any, Final
from weakref import WeakSet

from sqlalchemy import Engine, event

from ame_desktop.storage.errors import StorageUnavailableError

LOST: Final = "Servern svarar inte just nu. Försök igen när kontakten är tillbaka."


class ServerWay:
    """Knows every connection to a server, so that none is waited for in vain.

    Args:
        engine: what the connections are made by.
    """

    def __init__(self, engine: Engine) -> None:
        self._lock = Lock()
        self._made: WeakSet[Any] = WeakSet()
        self._lost = False
        event.listen(engine, "connect", self._keep)

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

    def refuse_lost(self) -> None:
        """Refuse to ask while the way is lost.

        Raises:
            StorageUnavailableError: it is.
        """
        if self._lost:
            raise StorageUnavailableError(LOST)

    def _keep(self, connection: Any, _record: object) -> None:
        with self._lock:
            self._made.add(connection)


def _end(connection: Any) -> None:
    """End a connection's socket beneath whoever waits at it; the driver sees that it is closed."""
    borrowed = socket.socket(fileno=connection.fileno())
    try:
        borrowed.shutdown(socket.SHUT_RDWR)
    finally:
        borrowed.detach()
