"""Hears what other work places change, and whether the storage answers, on its own thread."""

from collections.abc import Callable
from threading import Event, Thread
from typing import Final

from ame_desktop.domain.news import EVERYTHING, News
from ame_desktop.services.connection import Connection
from ame_desktop.storage.errors import StorageError
from ame_desktop.storage.news import NewsSource
from ame_desktop.storage.store import Store

RETRY: Final = 0.5
"""Seconds between two tries to reach a storage that is out of reach."""
JOIN: Final = 1.0
"""Seconds to wait for the thread; one that waits for the network ends by itself."""


class NewsListener:
    """Tells of each change of another work place, and keeps the state of the way to the storage.

    What was changed while the storage was out of reach is not known afterwards: then anything
    may have changed.

    Args:
        store: the open unit.
        connection: told when the storage stops answering, and when it does again.
        hear: gets the news, on the listener's thread.
    """

    def __init__(
        self, store: Store, connection: Connection, hear: Callable[[News], object]
    ) -> None:
        self._source: NewsSource = store.news()
        self._connection = connection
        self._hear = hear
        self._ended = Event()
        self._missed = False
        self._leave = connection.on_doubt(self._source.wake)
        self._thread = Thread(target=self._run, name="news", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def end(self) -> None:
        """Listen no more; nothing is heard after this."""
        self._leave()
        self._ended.set()
        self._source.wake()
        if self._thread.is_alive():
            self._thread.join(JOIN)

    def _run(self) -> None:
        try:
            while not self._ended.is_set():
                self._follow()
        finally:
            self._source.end()

    def _follow(self) -> None:
        try:
            self._source.open()
            self._answered()
            while not self._ended.is_set():
                self._pass_on(self._source.next())
        except StorageError:
            self._lost()
            self._source.close()
            self._ended.wait(RETRY)

    def _pass_on(self, heard: tuple[News, ...]) -> None:
        if self._ended.is_set():
            return
        if not self._source.answers:
            self._lost()
            return
        self._answered()
        for news in heard:
            self._hear(news)

    def _lost(self) -> None:
        self._missed = True
        if not self._ended.is_set() and self._connection.on_server:
            self._connection.tell_lost()

    def _answered(self) -> None:
        self._connection.tell_back()
        if self._missed and not self._ended.is_set():
            self._missed = False
            self._hear(EVERYTHING)
