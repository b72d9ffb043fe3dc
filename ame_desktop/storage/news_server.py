"""News of a unit on a server, heard on a connection of its own that must answer in time."""

import select
import socket
import time
from contextlib import AbstractContextManager, closing, nullcontext, suppress
from typing import TYPE_CHECKING, Any, Final, cast

import psycopg
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from ame_desktop.domain.news import News, read
from ame_desktop.storage.engine import translate
from ame_desktop.storage.errors import StorageUnavailableError
from ame_desktop.storage.news import CHANNEL, ServerTeller
from ame_desktop.storage.server_way import way_of

if TYPE_CHECKING:
    from psycopg.pq.abc import PGconn

ASK: Final = 1.0
"""Seconds of silence after which the server is asked whether it answers."""
ANSWER: Final = 1.5
"""Seconds that it has to answer in."""
GIVE_UP: Final = 6.0
"""Seconds without an answer after which the connection is made anew."""
SILENT: Final = "Servern svarar inte."


class ServerNews:
    """Listens on a connection of its own, and notices within seconds when nobody is there.

    Args:
        engine: the open unit; its way of logging in is used.
        teller: knows one's own commands.
    """

    def __init__(self, engine: Engine, teller: ServerTeller) -> None:
        self._engine = engine
        self._teller = teller
        self._driver: psycopg.Connection[Any] | None = None
        self._asked: float | None = None
        self._heard = 0.0
        self._doubted = False
        self._bell, self._ringer = socket.socketpair()
        self._bell.setblocking(False)

    @property
    def answers(self) -> bool:
        """Whether the server answers in time."""
        return self._asked is None or time.monotonic() - self._asked < ANSWER

    def open(self) -> None:
        """Connect and listen.

        Raises:
            StorageUnavailableError: the server cannot be reached.
        """
        try:
            # A pool like the engine's, yet empty: what is taken from it is a new connection.
            with self._asking():
                pooled = self._engine.pool.recreate().connect()
        except DBAPIError as error:
            raise translate(error) from error
        except psycopg.Error as error:
            # A pool that nobody has wrapped hands on what the driver says.
            raise StorageUnavailableError(SILENT) from error
        self._driver = cast("psycopg.Connection[Any]", pooled.driver_connection)
        pooled.detach()
        try:
            self._driver.autocommit = True
            self._driver.execute(f"LISTEN {CHANNEL}".encode())
        except psycopg.Error as error:
            self.close()
            raise StorageUnavailableError(SILENT) from error
        self._asked, self._heard = None, time.monotonic()

    def next(self) -> tuple[News, ...]:
        """Wait for news, for as long as the server is known to answer.

        Raises:
            StorageUnavailableError: it does not answer any more.
        """
        driver = self._driver
        if driver is None:
            raise StorageUnavailableError(SILENT)
        try:
            self._wait(driver.pgconn)
            return self._take(driver.pgconn)
        except (psycopg.Error, OSError, ValueError) as error:
            raise StorageUnavailableError(SILENT) from error

    def wake(self) -> None:
        """Ask the server at once whether it answers."""
        with suppress(OSError):
            self._ringer.send(b"!")

    def close(self) -> None:
        """Let the connection go."""
        driver, self._driver = self._driver, None
        if driver is not None:
            with suppress(psycopg.Error):
                driver.close()

    def end(self) -> None:
        """Let everything go; it is not opened again."""
        self.close()
        with closing(self._bell), closing(self._ringer):
            pass

    def _asking(self) -> AbstractContextManager[None]:
        way = way_of(self._engine)
        return nullcontext() if way is None else way.asking()

    def _wait(self, server: "PGconn") -> None:
        until = self._heard + ASK if self._asked is None else self._asked + self._patience
        left = max(0.0, until - time.monotonic())
        bell = self._bell.fileno()
        found, _, _ = select.select([server.socket, bell], [], [], left)
        if bell in found:
            self._bell.recv(64)
            self._doubted = True
        if self._asked is None and (self._doubted or not found):
            self._doubted = False
            self._asked = time.monotonic()
            server.send_query(b"SELECT 1")
            server.flush()
        elif not found and self._gone > GIVE_UP:
            raise StorageUnavailableError(SILENT)

    @property
    def _gone(self) -> float:
        return 0.0 if self._asked is None else time.monotonic() - self._asked

    @property
    def _patience(self) -> float:
        return ANSWER if self._gone < ANSWER else self._gone + ANSWER

    def _take(self, server: "PGconn") -> tuple[News, ...]:
        ready, _, _ = select.select([server.socket], [], [], 0)
        if not ready:
            return ()
        server.consume_input()
        while not server.is_busy():
            if server.get_result() is None:
                break
            self._asked = None
        self._heard = time.monotonic()
        found = []
        while (told := server.notifies()) is not None:
            origin, news = read(told.extra.decode(errors="replace"))
            if origin != self._teller.origin and news.topics:
                found.append(news)
        return tuple(found)
