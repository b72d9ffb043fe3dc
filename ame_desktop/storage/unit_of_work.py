"""One command, one transaction: every changed row is recorded for the log and for undo."""

from collections.abc import Callable, Iterable
from datetime import datetime
from threading import get_ident
from types import TracebackType
from typing import Self, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError
from sqlalchemy.orm import Session, object_mapper
from sqlalchemy.orm.exc import StaleDataError

from ame_desktop.domain.changes import ChangeSet, Result, RowChange, Topic
from ame_desktop.domain.errors import (
    ChangedSinceError,
    ConflictError,
    DomainError,
    NotFoundError,
    StandingError,
)
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.news import News, written_topics
from ame_desktop.storage.base import Base, Identified, Versioned
from ame_desktop.storage.beyond_reach import OWN_LOGIN
from ame_desktop.storage.engine import WRITES, translate
from ame_desktop.storage.errors import GONE, OUT_OF_SIGHT, StorageError
from ame_desktop.storage.log_chain import append
from ame_desktop.storage.log_erasing import erase, without
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.news import Teller
from ame_desktop.storage.row_changes import as_detail, participants_in, values_before, values_of

Row = TypeVar("Row", bound=Identified)
V = TypeVar("V")

# A command that changes more rows than this is told in the log by its count alone.
DETAIL_LIMIT = 200
LONGEST_REASON = 1000
CONFLICT = "Någon annan har ändrat det här sedan du öppnade det. Läs det nya och försök igen."
TIED = "Det går inte, för något annat hör ihop med det eller finns redan. Läs om och försök igen."
UNSTORABLE = "En text är för lång eller har tecken som inte kan sparas. Korta den och försök igen."


class UnitOfWork:
    """A transaction that is rolled back unless :meth:`done` was reached.

    It belongs to the thread that made it, and writes one line of the log.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        action: str,
        topics: Iterable[Topic],
        staff_id: UUID | None,
        at: datetime,
        kind: LogKind = LogKind.CHANGE,
        teller: Teller | None = None,
    ) -> None:
        self._topics = frozenset(topics)
        self._teller = teller or Teller()
        self._entry = _entry(action, kind, staff_id, at)
        self._entry.topics = written_topics(self._topics)
        self._subjects: set[UUID] = set()
        self._earlier: list[tuple[LogEntry, tuple[UUID, ...]]] = []
        self._erased: tuple[set[UUID], set[UUID]] | None = None
        self._touched: dict[int, tuple[Identified, dict[str, object] | None]] = {}
        self._deleted: set[int] = set()
        self._thread = get_ident()
        self._refused: Callable[[], object] = lambda: None
        self._gone = OUT_OF_SIGHT if OWN_LOGIN in engine.get_execution_options() else GONE
        self.at = at
        self.staff_id = staff_id
        self.session = Session(
            engine.execution_options(**{WRITES: True}), expire_on_commit=False, autoflush=True
        )
        event.listen(self.session, "before_flush", self._record)

    def stands(self, check: Callable[[Connection], None], refused: Callable[[], object]) -> None:
        """Ask first, in the command's own transaction, whether whoever acts still may.

        Args:
            check: raises a StandingError where the rights have changed.
            refused: called then, when nothing of the command is left.
        """
        self._refused = refused
        event.listen(self.session, "after_begin", lambda _s, _t, connection: check(connection))

    def __enter__(self) -> Self:
        self._check_thread()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self.session.rollback()
        except (DBAPIError, StorageError):
            # The connection is gone, and with it the transaction; the first error says it better.
            self.session.invalidate()
        self.session.close()
        if isinstance(error, StandingError):
            self._refused()
        if isinstance(error, StaleDataError):
            raise ChangedSinceError(CONFLICT) from error
        if isinstance(error, IntegrityError):
            raise ConflictError(TIED) from error
        if isinstance(error, DataError):
            raise DomainError(UNSTORABLE) from error
        if isinstance(error, DBAPIError):
            raise translate(error) from error

    def add(self, *rows: Base) -> None:
        """Add new rows."""
        self._check_thread()
        self.session.add_all(rows)

    def get(self, kind: type[Row], key: UUID, version: int | None = None) -> Row:
        """Load a row for change.

        Args:
            kind: the table's class.
            key: the row's identity.
            version: the version that the person had before them, where an editor was open.

        Raises:
            NotFoundError: there is no such row.
            ChangedSinceError: the row has another version now.
        """
        self._check_thread()
        row = self.session.get(kind, key)
        if row is None:
            raise NotFoundError(self._gone)
        if version is not None and getattr(row, "version", version) != version:
            raise ChangedSinceError(CONFLICT)
        return row

    def delete(self, row: Base) -> None:
        """Remove a row; its content stays in the log, and undo brings it back."""
        self._check_thread()
        self.session.delete(row)

    def because(self, reason: str) -> None:
        """Keep the reason that was given, in the log: as much of it as the log has room for."""
        storable = reason.replace("\0", "").encode(errors="replace").decode()
        self._entry.reason = storable[:LONGEST_REASON]

    def erases(self, participants: Iterable[UUID], rows: Iterable[UUID] = ()) -> None:
        """Take the content of participants, and of these rows, out of the log as well.

        The command's own line tells which lines it emptied and keeps none of the content that the
        command changed. Only the act :data:`~ame_desktop.domain.log_chain.ERASE_ACTION` may.
        """
        self._erased = (set(participants), set(rows))

    def counts(self, count: int) -> None:
        """Say in the log how many rows a list, an export or a reading-in held."""
        self._entry.count = count

    def also(
        self,
        action: str,
        kind: LogKind,
        at: datetime,
        *participants: UUID,
        staff_id: UUID | None = None,
    ) -> None:
        """Write one more line in the log before the command's own: something that came earlier."""
        entry = _entry(action, kind, staff_id or self.staff_id, at)
        self._earlier.append((entry, participants))

    def concerns(self, *participants: UUID) -> None:
        """Name participants whom the log's line concerns, beyond the rows that changed."""
        self._subjects.update(participants)

    def changes(self) -> tuple[RowChange, ...]:
        """Return what the command has changed so far, row by row."""
        self._check_thread()
        self.session.flush()
        return self._changes()

    def done(self, value: V, label: str, *, undoable: bool = True) -> Result[V]:
        """Store everything with its line in the log, and tell what changed.

        Raises:
            ChangedSinceError: somebody else changed a row in the meantime.
        """
        self._check_thread()
        self.session.flush()
        changes = self._changes()
        told = self._write_log(changes)
        ids = frozenset(change.key for change in changes) | frozenset(self._subjects)
        self._commit(ids if told else None)
        rows = changes if undoable else ()
        return Result(value, ChangeSet(self._topics, ids, label, rows))

    def _commit(self, ids: frozenset[UUID] | None) -> None:
        if ids is None:
            self.session.commit()
            return
        news = News(self._topics, ids, by=self.staff_id)
        with self._teller.telling(self.session.connection(), self._entry.number, news):
            self.session.commit()

    def _write_log(self, changes: tuple[RowChange, ...]) -> bool:
        if not changes and self._entry.kind is LogKind.CHANGE:
            return False
        self._entry.count = max(len(changes), self._entry.count)
        if self._erased is None and len(changes) <= DETAIL_LIMIT:
            self._entry.detail = [as_detail(change) for change in changes]
        for change in changes:
            self._subjects.update(participants_in(change))
        for earlier, people in self._earlier:
            append(self.session, earlier, people)
        self._append(changes)
        return True

    def _append(self, changes: tuple[RowChange, ...]) -> None:
        if self._erased is None:
            append(self.session, self._entry, self._subjects)
            return
        people, rows = self._erased
        gone = {change.key for change in changes if change.after is None}
        self._entry.detail, left = without(self.session, people, rows | gone)
        append(self.session, self._entry, self._subjects | people)
        erase(self.session, left, self._entry.number)

    def _record(self, session: Session, *_: object) -> None:
        """Remember each row as it was when the command first touched it."""
        for row in session.new:
            if isinstance(row, Identified) and "id" not in vars(row):
                row.id = new_id()
            self._remember(row, None)
        for row in session.dirty:
            if session.is_modified(row):
                self._remember(row, values_before(row))
        for row in session.deleted:
            before = values_before(row, whole=True)
            if isinstance(row, Versioned):
                before["version"] = row.version
            self._remember(row, before)
            self._deleted.add(id(row))

    def _remember(self, row: object, before: dict[str, object] | None) -> None:
        if isinstance(row, Identified) and row.logged:
            _, known = self._touched.setdefault(id(row), (row, before))
            if known is not None and before is not None:
                # What was read only later on in the command was untouched until now.
                known.update({name: before[name] for name in before.keys() - known.keys()})

    def _changes(self) -> tuple[RowChange, ...]:
        changes = []
        for row, before in self._touched.values():
            table = object_mapper(row).local_table.description
            after = None if id(row) in self._deleted else values_of(row)
            if before is not None and after is not None:
                after = {name: value for name, value in after.items() if name in before}
            if before != after:
                changes.append(RowChange(table, row.id, before, after))
        return tuple(changes)

    def _check_thread(self) -> None:
        if get_ident() != self._thread:
            message = "a unit of work belongs to the thread that made it"
            raise RuntimeError(message)


def _entry(action: str, kind: LogKind, staff_id: UUID | None, at: datetime) -> LogEntry:
    return LogEntry(
        at=at, staff_id=staff_id, kind=kind, action=action, reason="", count=1, detail=[], topics=""
    )
