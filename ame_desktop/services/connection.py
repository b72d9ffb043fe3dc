"""Whether the unit's storage answers: the one state that the window and the outbox go by."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from threading import Lock

from ame_desktop.services.clock import Clock
from ame_desktop.storage.store import Store

Listener = Callable[[], object]


class ConnectionState(StrEnum):
    """How the unit's storage fares."""

    ONLINE = "online"
    LOST = "lost"


class Connection:
    """The state of the way to a unit's storage; safe to ask and to tell from any thread.

    A unit in a file is always online. On a server, whoever hears the unit's news keeps asking
    it (:mod:`ame_desktop.services.news`), and tells here when it stops answering and when it does
    again. Whoever meets trouble in a command calls :meth:`doubt`, and the answer comes at once
    instead of at the next question.

    Args:
        store: the open unit.
        clock: tells since when.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._lock = Lock()
        self._since: datetime | None = None
        self._listeners: list[Listener] = []
        self._doubters: list[Listener] = []

    @property
    def on_server(self) -> bool:
        """Whether there is a way that can be lost."""
        return self._store.on_server

    @property
    def state(self) -> ConnectionState:
        """How it fares now."""
        return ConnectionState.LOST if self.lost else ConnectionState.ONLINE

    @property
    def lost(self) -> bool:
        """Whether the storage does not answer."""
        return self._since is not None

    @property
    def since(self) -> datetime | None:
        """When it stopped answering (UTC), or ``None`` while it answers."""
        return self._since

    def tell_lost(self) -> None:
        """The storage does not answer; told again it is no news."""
        self._become(self._clock.now())

    def tell_back(self) -> None:
        """The storage answers; told again it is no news."""
        self._become(None)

    def doubt(self) -> None:
        """Ask the storage now whether it answers; the answer comes to who listens."""
        for ask in tuple(self._doubters):
            ask()

    def listen(self, hear: Listener) -> Listener:
        """Call ``hear`` after each turn, on the thread that noticed; the answer ends it."""
        return _join(self._listeners, hear)

    def on_doubt(self, ask: Listener) -> Listener:
        """Call ``ask`` when somebody doubts that the storage answers; the answer ends it."""
        return _join(self._doubters, ask)

    def _become(self, since: datetime | None) -> None:
        with self._lock:
            if (since is None) == (self._since is None):
                return
            self._since = since
        for hear in tuple(self._listeners):
            hear()


def _join(listeners: list[Listener], hear: Listener) -> Listener:
    listeners.append(hear)

    def leave() -> None:
        if hear in listeners:
            listeners.remove(hear)

    return leave
