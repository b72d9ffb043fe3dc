"""A way to the tests' server that can break: cut, swallow, refuse, or lose a commit's answer."""

import select
import shutil
import socket
import tempfile
from contextlib import suppress
from enum import Enum
from pathlib import Path
from threading import Lock, Thread
from typing import Self
from urllib.parse import parse_qs, urlsplit, urlunsplit

SOCKET = ".s.PGSQL.5432"
COMMIT = b"COMMIT\x00"
_CHUNK = 65_536


class Way(Enum):
    """How the way fares."""

    OPEN = "open"
    HOLE = "hole"
    """What is sent is swallowed, and nothing comes back: nobody is told."""
    REFUSED = "refused"
    """Who connects is sent away, as when the server is stopped."""


class ServerProxy:
    """Stands between a unit and the server; ``url`` is the address through it.

    Args:
        url: the server's own address, by its socket.
    """

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._server = str(Path(parse_qs(parts.query)["host"][0]) / SOCKET)
        self._folder = tempfile.mkdtemp(prefix="ame-väg-")
        self.url = urlunsplit(parts._replace(query=f"host={self._folder}"))
        self._lock = Lock()
        self._way = Way.OPEN
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._lose_commits = 0
        self.lost_commits = 0
        """How many commits were stored whose answer never came."""
        self._closed = False
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(Path(self._folder) / SOCKET))
        self._listener.listen(64)
        self._threads = [Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def cut(self) -> None:
        """Cut every connection; new ones are let through."""
        with self._lock:
            pairs, self._pairs = self._pairs, []
        for pair in pairs:
            _shut(*pair)

    def swallow(self) -> None:
        """Swallow everything from now on, without a word."""
        self._way = Way.HOLE

    def stop(self) -> None:
        """Cut every connection and refuse new ones."""
        self._way = Way.REFUSED
        self.cut()

    def restore(self) -> None:
        """Let everything through again; what was swallowed is gone, and its connections with it."""
        was, self._way = self._way, Way.OPEN
        if was is not Way.OPEN:
            self.cut()

    def lose_next_commits(self, count: int) -> None:
        """Let the server store the next commits, and cut the connection instead of the answer."""
        self._lose_commits = count

    def close(self) -> None:
        """End everything."""
        self._closed = True
        _shut(self._listener)
        self.cut()
        for thread in self._threads:
            thread.join(5)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _accept(self) -> None:
        while not self._closed:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            if self._way is Way.REFUSED:
                _shut(client)
                continue
            server = socket.socket(socket.AF_UNIX)
            try:
                server.connect(self._server)
            except OSError:
                _shut(client, server)
                continue
            with self._lock:
                self._pairs.append((client, server))
            thread = Thread(target=self._carry, args=(client, server), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _carry(self, client: socket.socket, server: socket.socket) -> None:
        losing = False
        with suppress(OSError, ValueError):
            while not self._closed:
                ready, _, _ = select.select([client, server], [], [], 0.2)
                for end in ready:
                    data = end.recv(_CHUNK)
                    if not data:
                        return _shut(client, server)
                    if self._way is Way.HOLE:
                        continue
                    if end is client:
                        losing = losing or self._loses(data)
                        server.sendall(data)
                    elif losing:
                        # The server has answered, so the commit is stored.
                        self.lost_commits += 1
                        return _shut(client, server)
                    else:
                        client.sendall(data)
        return _shut(client, server)

    def _loses(self, data: bytes) -> bool:
        with self._lock:
            if self._lose_commits and COMMIT in data:
                self._lose_commits -= 1
                return True
        return False


def _shut(*sockets: socket.socket) -> None:
    for one in sockets:
        with suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)
        one.close()
