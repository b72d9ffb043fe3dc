"""Moves what was written from a file's log into the file, beside whoever is working."""

from concurrent.futures import ThreadPoolExecutor
from itertools import count
from threading import Event
from typing import Final

from sqlalchemy import Connection, Engine, event

from ame_desktop.storage.engine import WRITES

EVERY: Final = 32
"""Commands between two moves: far fewer pages than make a commit move them itself."""
CALM: Final = 0.3
"""Seconds to wait, so that a move does not contend for the disk with the commit it follows."""


class LogKeeper:
    """Empties the log every few commands on a thread of its own.

    A commit that finds a thousand pages in the log moves them before it answers, and a person
    waits a tenth of a second for one key. Moved early and passively, they hold nobody up; where
    that fails, the commit's own move still keeps the log short.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._begun = count(1)
        self._closed = Event()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="log")
        event.listen(engine, "begin", self._count)

    def close(self) -> None:
        """Let a move that has begun end, and make no more."""
        event.remove(self._engine, "begin", self._count)
        self._closed.set()
        self._thread.shutdown(cancel_futures=True)

    def _count(self, connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITES)
        if writes and next(self._begun) % EVERY == 0:
            self._thread.submit(self._move)

    def _move(self) -> None:
        if self._closed.wait(CALM):
            return
        # Inside a transaction nothing can be moved, so the driver's connection is used as it is.
        connection = self._engine.raw_connection()
        try:
            cursor = connection.cursor()
            cursor.execute("PRAGMA wal_checkpoint(PASSIVE)")
            cursor.close()
        finally:
            connection.close()
