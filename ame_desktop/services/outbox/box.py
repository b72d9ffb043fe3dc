"""The outbox of one login on one work place: what waits, what is held, and who listens."""

from collections.abc import Callable
from contextlib import closing
from threading import RLock
from typing import Final
from uuid import UUID

from ame_desktop.domain.sent_marks import HeldMark, QueuedMark
from ame_desktop.services.outbox.content import read, written
from ame_desktop.storage.errors import StorageError, WrongPasswordError
from ame_desktop.storage.outbox import OutboxFile, Seal, aside

NOT_REMOVED: Final = (
    "Markeringarna kunde inte kastas. Stäng andra program som använder mappen och försök igen."
)


class Outbox:
    """Marks that wait for the server, in the order they were made; safe to use from any thread.

    Args:
        file: where they are kept, sealed.
    """

    def __init__(self, file: OutboxFile) -> None:
        self._file = file
        self._lock = RLock()
        self._marks: dict[UUID, tuple[int, QueuedMark]] = {}
        self._held: dict[UUID, str] = {}
        self._tried: set[UUID] = set()
        self._listeners: list[Callable[[], object]] = []
        self._read_in()

    @property
    def unreadable(self) -> int:
        """How many marks were damaged on the disk and are lost."""
        return self._file.unreadable

    @property
    def locked_away(self) -> bool:
        """Whether marks wait that were sealed with an earlier password of the login."""
        return bool(aside(self._file.path))

    @property
    def waiting(self) -> tuple[QueuedMark, ...]:
        """All that waits, the first first, also what is held."""
        with self._lock:
            return tuple(mark for _, mark in self._marks.values())

    @property
    def held(self) -> tuple[HeldMark, ...]:
        """What was not taken, and waits for the person to decide."""
        with self._lock:
            return tuple(
                HeldMark(self._marks[key][1], why)
                for key, why in self._held.items()
                if key in self._marks
            )

    def __len__(self) -> int:
        return len(self._marks)

    def put(self, mark: QueuedMark, *, tried: bool = False) -> None:
        """Keep a mark until it is delivered; it is on the disk when this returns.

        Args:
            mark: the mark.
            tried: whether it has been sent, so that it may have been stored.

        Raises:
            StorageFullError: too much waits, or the disk is full.
        """
        with self._lock:
            if tried:
                self._tried.add(mark.command_id)
            if mark.command_id not in self._marks:
                self._marks[mark.command_id] = (self._file.put(written(mark)), mark)
        self._tell()

    def next(self) -> QueuedMark | None:
        """Return the first mark that can be sent: none of its person, place and day is held."""
        with self._lock:
            behind = {self._marks[key][1].place for key in self._held if key in self._marks}
            return next(
                (mark for _, mark in self._marks.values() if mark.place not in behind), None
            )

    def next_to_send(self) -> QueuedMark | None:
        """Return the first mark that can be sent; from here on it may have been stored."""
        with self._lock:
            mark = self.next()
            if mark is not None:
                self._tried.add(mark.command_id)
            return mark

    def take_back(self) -> tuple[QueuedMark, bool] | None:
        """Take out the mark that was made last of what waits, unless it may have been stored.

        What is held waits for another answer, and is none of them.

        Returns:
            The mark, and whether it was taken out; ``None`` where none waits.
        """
        with self._lock:
            marks = [mark for _, mark in self._marks.values() if mark.command_id not in self._held]
            if not marks:
                return None
            latest = marks[-1]
            free = latest.command_id not in self._tried
            if free:
                self.settle(latest.command_id)
            return latest, free

    def stands_behind(self, mark: QueuedMark) -> bool:
        """Whether a new mark has to wait, since something that can be sent came before it."""
        with self._lock:
            same = any(other.place == mark.place for _, other in self._marks.values())
            return same or self.next() is not None

    def settle(self, *commands: UUID) -> None:
        """Let these wait no more."""
        with self._lock:
            numbers = [self._marks.pop(key)[0] for key in commands if key in self._marks]
            for key in commands:
                self._held.pop(key, None)
            if numbers:
                self._file.settle(*numbers)
        self._tell()

    def hold(self, mark: QueuedMark, why: str) -> None:
        """Let a mark wait for the person, and with it what was marked after it in its place."""
        with self._lock:
            self._held[mark.command_id] = why
        self._tell()

    def insist(self, mark: QueuedMark) -> None:
        """Send a held mark, and what was marked after it in its place, whatever stands there."""
        with self._lock:
            for key, (number, other) in self._marks.items():
                if other.place == mark.place:
                    self._held.pop(key, None)
                    self._marks[key] = (number, other.insisted())
        self._tell()

    def drop(self, mark: QueuedMark) -> None:
        """Give a held mark up, and what was marked after it in its place."""
        with self._lock:
            keys = [key for key, (_, other) in self._marks.items() if other.place == mark.place]
        self.settle(*keys)

    def opens_with(self, password: str) -> bool:
        """Whether this is the login's password, as far as the work place knows without a server."""
        return self._file.opens_with(password)

    def take_over(self, earlier_password: str) -> None:
        """Let what was sealed with an earlier password wait with the rest.

        Raises:
            WrongPasswordError: nothing was sealed with that password.
            StorageFullError: the disk is full; what was not taken over waits where it did.
        """
        refused: WrongPasswordError | None = None
        taken = False
        for path in aside(self._file.path):
            try:
                # Nobody waits at the lock while the password is tried, which takes its time.
                earlier = OutboxFile(path, earlier_password)
            except WrongPasswordError as error:
                refused = error
                continue
            with closing(earlier), self._lock:
                self._file.adopt(earlier)
                self._read_in()
            taken = True
        self._tell()
        if refused is not None and not taken:
            raise refused

    def give_up_earlier(self) -> None:
        """Throw away what was sealed with earlier passwords that nobody remembers.

        Raises:
            StorageError: the files cannot be removed.
        """
        try:
            for path in aside(self._file.path):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(NOT_REMOVED) from error
        finally:
            self._tell()

    def reseal(self, password: str) -> None:
        """Seal what waits with the login's new password.

        Raises:
            StorageFullError: the disk is full; it is sealed as before.
        """
        seal = Seal.made_of(password)
        with self._lock:
            self._file.reseal(seal)
            self._read_in()

    def close(self) -> None:
        """Let the file go; what waits stays in it."""
        with self._lock:
            self._file.close()

    def listen(self, hear: Callable[[], object]) -> Callable[[], object]:
        """Call ``hear`` after each change, on the thread that made it; the answer ends it."""
        self._listeners.append(hear)
        return lambda: self._listeners.remove(hear) if hear in self._listeners else None

    def _read_in(self) -> None:
        """Know what lies in the file by its numbers there, and what is known of it already."""
        known, self._marks = self._marks, {}
        for number, content in self._file.waiting:
            mark = read(content)
            if mark.command_id in known:
                mark = known[mark.command_id][1]
            else:
                # What an earlier session left may have been sent then.
                self._tried.add(mark.command_id)
            self._marks[mark.command_id] = (number, mark)

    def _tell(self) -> None:
        for hear in tuple(self._listeners):
            hear()
