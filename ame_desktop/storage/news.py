"""How a command tells other work places what it changed, in its own transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from secrets import token_hex
from threading import Lock
from typing import Final, Protocol

from sqlalchemy import Connection, text

from ame_desktop.domain.news import News, written

CHANNEL: Final = "ame_nyheter"
"""What the work places of a unit on a server listen to; each database has channels of its own."""
_TELL: Final = text(f"SELECT pg_notify('{CHANNEL}', :line)")
_KEPT: Final = 10_000


class Teller:
    """Tells nobody: for what no other work place can have open."""

    @contextmanager
    def telling(self, connection: Connection, number: int, news: News) -> Iterator[None]:
        """Tell of a command whose commit is the block; a commit that fails tells nothing.

        Args:
            connection: the command's, in its transaction.
            number: of its line in the log.
            news: what it changed.
        """
        del connection, number, news
        yield


class ServerTeller(Teller):
    """Lets the server tell everybody who listens, at the moment when the command is stored."""

    def __init__(self) -> None:
        self.origin = token_hex(8)

    @contextmanager
    def telling(self, connection: Connection, number: int, news: News) -> Iterator[None]:
        """Tell with the command's own transaction."""
        del number
        if news.topics:
            connection.execute(_TELL, {"line": written(self.origin, news)})
        yield


class FileTeller(Teller):
    """The log's line tells others; here it is kept which lines are one's own."""

    def __init__(self) -> None:
        self._own: set[int] = set()
        self._lock = Lock()

    @contextmanager
    def telling(self, connection: Connection, number: int, news: News) -> Iterator[None]:
        """Know the line for one's own before anybody can read it."""
        del connection, news
        with self._lock:
            self._own.add(number)
            if len(self._own) > _KEPT:
                self._own = set(sorted(self._own)[_KEPT // 2 :])
        try:
            yield
        except BaseException:
            # Another's command gets the number instead.
            with self._lock:
                self._own.discard(number)
            raise

    def others(self, after: int, last: int) -> tuple[int, ...]:
        """Return which of the lines after one, up to the last, are not one's own."""
        with self._lock:
            return tuple(n for n in range(after + 1, last + 1) if n not in self._own)


class NewsSource(Protocol):
    """Where the news of other work places come from; used by one thread, but for ``wake``."""

    def open(self) -> None:
        """Begin to listen.

        Raises:
            StorageError: the storage cannot be reached.
        """
        ...

    @property
    def answers(self) -> bool:
        """Whether the storage answered when it was last asked."""
        ...

    def next(self) -> tuple[News, ...]:
        """Wait a moment for news; none came where it is empty.

        Raises:
            StorageError: the storage cannot be reached any more.
        """
        ...

    def wake(self) -> None:
        """Let whoever waits in ``next`` ask the storage at once."""
        ...

    def close(self) -> None:
        """Listen no more; it can be opened again."""
        ...

    def end(self) -> None:
        """Let everything go for good."""
        ...
