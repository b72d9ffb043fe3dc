"""Work off the GUI thread: one database thread that keeps order, and a pool for documents."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from queue import Empty, SimpleQueue
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

T = TypeVar("T")
REPORT_INTERVAL: Final = 0.05
"""Seconds between two progress reports that reach the screen."""


class Pool(Enum):
    """Where work is done: the single database thread, or the threads that render documents."""

    DATABASE = "database"
    RENDER = "render"


class JobCancelledError(Exception):
    """The person stopped a long job; raised inside the job so that it rolls back."""


class Cancel:
    """Asks a long job to stop at its next progress report."""

    def __init__(self) -> None:
        self._event = threading.Event()

    @property
    def asked(self) -> bool:
        """Whether somebody asked the job to stop."""
        return self._event.is_set()

    def ask(self) -> None:
        """Ask the job to stop."""
        self._event.set()


class Progress:
    """What a long job calls with *done of total*; raises when the person has stopped the job."""

    def __init__(self, cancel: Cancel, tell: Callable[[int, int], None]) -> None:
        self._cancel = cancel
        self._tell = tell
        self._told = 0.0

    @property
    def cancelled(self) -> bool:
        """Whether the person has stopped the job."""
        return self._cancel.asked

    def __call__(self, done: int, total: int) -> None:
        """Report how far the job has come; 0 in all is that nobody knows how much there is.

        Raises:
            JobCancelledError: the person has stopped the job.
        """
        if self._cancel.asked:
            raise JobCancelledError
        now = time.monotonic()
        if 0 < total <= done or now - self._told >= REPORT_INTERVAL:
            self._told = now
            self._tell(done, total)


class _SupersededError(Exception):
    """A newer question with the same ticket was asked before this one began."""


@dataclass(frozen=True)
class _Errand(Generic[T]):
    """What is to be done, and who waits for it: these may hold windows."""

    work: Callable[[], T]
    owner: QObject
    on_done: Callable[[T], object]
    on_error: Callable[[Exception], object]


@dataclass(eq=False)
class _Job(Generic[T]):
    """An errand on its way; the pool's thread may be the last to let go of it."""

    errand: _Errand[T] | None
    ticket: tuple[int, str] | None = None
    future: Future[T] | None = None
    superseded: bool = False

    def perform(self) -> T:
        if self.superseded or self.errand is None:
            raise _SupersededError
        return self.errand.work()

    def deliver(self) -> None:
        """Hand the answer over and let go of all that may be a window, here on the GUI thread."""
        errand, future = self.errand, self.future
        self.errand = self.future = None
        if errand is None or future is None or future.cancelled() or self.superseded:
            return
        if not isValid(errand.owner):
            return
        error = future.exception()
        if error is None:
            errand.on_done(future.result())
        elif isinstance(error, Exception):
            errand.on_error(error)
            error.__traceback__ = None
        else:
            raise error


class Tasks(QObject):
    """Runs work in the pools and hands the answer back on the GUI thread.

    Work in the database pool is done one at a time, in the order it was asked for, so a burst of
    key presses is stored in the order it was typed. An answer whose owner is gone is dropped.
    """

    _arrived = Signal()
    _progressed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {
            Pool.DATABASE: ThreadPoolExecutor(1, thread_name_prefix="database"),
            Pool.RENDER: ThreadPoolExecutor(2, thread_name_prefix="render"),
        }
        self._ready: SimpleQueue[_Job[Any]] = SimpleQueue()
        self._open: set[_Job[Any]] = set()
        self._latest: dict[tuple[int, str], _Job[Any]] = {}
        self._cancels: set[Cancel] = set()
        self._closed = False
        self._arrived.connect(self._deliver_next, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Whether all work is done and every answer handed back."""
        return not self._open

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], object],
        on_error: Callable[[Exception], object],
        *,
        owner: QObject,
        ticket: str = "",
        pool: Pool = Pool.DATABASE,
    ) -> None:
        """Do ``work`` in a pool and call ``on_done`` or ``on_error`` on the GUI thread.

        Args:
            work: what to do; it must not touch widgets.
            on_done: gets what ``work`` returned.
            on_error: gets what ``work`` raised.
            owner: the widget that waits; when it is gone, the answer is dropped.
            ticket: a name for questions of which only the owner's latest is of interest; never
                give one to a command.
            pool: where the work is done.
        """
        if self._closed:
            return
        key = (id(owner), ticket) if ticket else None
        job: _Job[T] = _Job(_Errand(work, owner, on_done, on_error), key)
        if key is not None:
            earlier = self._latest.get(key)
            if earlier is not None:
                earlier.superseded = True
            self._latest[key] = job
        self._open.add(job)
        job.future = self._pools[pool].submit(job.perform)
        job.future.add_done_callback(lambda _: self._hand_in(job))

    def run_long(
        self,
        work: Callable[[Progress], T],
        on_done: Callable[[T], object],
        on_error: Callable[[Exception], object],
        on_progress: Callable[[int, int], object],
        *,
        owner: QObject,
        pool: Pool = Pool.DATABASE,
    ) -> Cancel:
        """Do a job that reports how far it has come; the answer asks it to stop.

        A stopped job ends in ``on_error`` with :class:`JobCancelledError`.
        """
        cancel = Cancel()
        self._cancels.add(cancel)

        def tell(done: int, total: int) -> None:
            self._progressed.emit((owner, on_progress, done, total))

        def ended(step: Callable[[Any], object], value: object) -> None:
            self._cancels.discard(cancel)
            step(value)

        self.run(
            lambda: work(Progress(cancel, tell)),
            lambda value: ended(on_done, value),
            lambda error: ended(on_error, error),
            owner=owner,
            pool=pool,
        )
        return cancel

    def wait_all(self, seconds: float = 10.0) -> bool:
        """Wait on the GUI thread until every answer is handed back; False when time ran out."""
        deadline = time.monotonic() + seconds
        while self._open:
            try:
                job = self._ready.get(timeout=max(0.0, deadline - time.monotonic()))
            except Empty:
                return False
            self._deliver(job)
        return True

    def settle(self, seconds: float = 10.0) -> bool:
        """Stop long jobs and finish what is being stored; False when time ran out."""
        for cancel in self._cancels:
            cancel.ask()
        return self.wait_all(seconds)

    def finish(self, seconds: float = 10.0) -> bool:
        """End cleanly: stop long jobs, finish what is being stored, take no more work."""
        done = self.settle(seconds)
        self._closed = True
        for pool in self._pools.values():
            pool.shutdown(wait=done, cancel_futures=not done)
        return done

    def _hand_in(self, job: _Job[Any]) -> None:
        self._ready.put(job)
        if isValid(self):
            self._arrived.emit()

    def _deliver_next(self) -> None:
        try:
            job = self._ready.get_nowait()
        except Empty:
            return
        self._deliver(job)

    def _deliver(self, job: _Job[Any]) -> None:
        self._open.discard(job)
        if job.ticket is not None and self._latest.get(job.ticket) is job:
            del self._latest[job.ticket]
        job.deliver()

    @staticmethod
    def _tell_progress(report: tuple[QObject, Callable[[int, int], object], int, int]) -> None:
        owner, on_progress, done, total = report
        if isValid(owner):
            on_progress(done, total)
