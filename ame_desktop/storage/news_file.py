"""News of a unit in a file: the log's new lines that somebody else wrote."""

from contextlib import closing
from threading import Event
from typing import Any, Final, cast
from uuid import UUID

from sqlalchemy import Engine, select
from sqlalchemy.exc import DBAPIError

from ame_desktop.domain.news import EVERYTHING, MOST_IDS, News, read_topics
from ame_desktop.storage.engine import translate
from ame_desktop.storage.models.access import LogEntry, LogSubject
from ame_desktop.storage.news import FileTeller

EVERY: Final = 0.5
"""Seconds between two looks at the number of the log's last line."""
MOST_LINES: Final = 200
"""Lines that are read; after more than that, anything may have changed."""
_LAST: Final = "SELECT number FROM log_head"


class FileNews:
    """Looks twice a second whether the log has grown by lines that are not one's own.

    Args:
        engine: the open file.
        teller: knows one's own lines.
    """

    def __init__(self, engine: Engine, teller: FileTeller) -> None:
        self._engine = engine
        self._teller = teller
        self._woken = Event()
        self._last: int | None = None

    @property
    def answers(self) -> bool:
        """A file has no way that is lost; trouble with it is told where it is met."""
        return True

    def open(self) -> None:
        """Begin with what is written from now on.

        Raises:
            StorageError: the file cannot be read.
        """
        if self._last is None:
            self._last = self._number()

    def next(self) -> tuple[News, ...]:
        """Wait half a second and look.

        Raises:
            StorageError: the file cannot be read.
        """
        self._woken.wait(EVERY)
        self._woken.clear()
        before, last = self._last or 0, self._number()
        if last < before:
            # Another file lies in its place, as after a copy was put back.
            self._last = last
            return (EVERYTHING,)
        others = self._teller.others(before, last)
        found = self._read(others) if others else ()
        self._last = last
        return found

    def wake(self) -> None:
        """Look at once."""
        self._woken.set()

    def close(self) -> None:
        """Nothing is held between two looks."""

    def end(self) -> None:
        """Nothing is held between two looks."""

    def _number(self) -> int:
        # Past the engine's events: it is asked all the time, beside whoever is working.
        try:
            with closing(self._engine.raw_connection()) as pooled, closing(pooled.cursor()) as ask:
                ask.execute(_LAST)
                return int(cast("tuple[Any, ...]", ask.fetchone())[0])
        except DBAPIError as error:
            raise translate(error) from error
        except self._engine.dialect.loaded_dbapi.Error as error:
            raise translate(DBAPIError(_LAST, None, error)) from error

    def _read(self, numbers: tuple[int, ...]) -> tuple[News, ...]:
        if len(numbers) > MOST_LINES:
            return (EVERYTHING,)
        told = (
            select(LogEntry.seq, LogEntry.staff_id, LogEntry.topics, LogEntry.detail)
            .where(LogEntry.number.in_(numbers), LogEntry.topics != "")
            .order_by(LogEntry.number)
        )
        try:
            with self._engine.connect() as connection:
                lines = connection.execute(told).all()
                people = select(LogSubject.seq, LogSubject.participant_id).where(
                    LogSubject.seq.in_([line.seq for line in lines])
                )
                subjects = connection.execute(people).all() if lines else []
        except DBAPIError as error:
            raise translate(error) from error
        concerned: dict[int, set[UUID]] = {}
        for seq, participant_id in subjects:
            concerned.setdefault(seq, set()).add(participant_id)
        return tuple(
            News(read_topics(topics), _ids(detail, concerned.get(seq, set())), by=staff_id)
            for seq, staff_id, topics, detail in lines
        )


def _ids(detail: list[Any], concerned: set[UUID]) -> frozenset[UUID]:
    touched = {UUID(item[1]) for item in detail if len(item) == 4}
    found = frozenset(touched | concerned)
    return found if len(found) <= MOST_IDS else frozenset()
