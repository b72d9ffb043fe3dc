"""What the log's chain costs: a command with and without it, and checking ten years of lines."""

import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from json import dumps
from pathlib import Path
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_chain import ChainLine, seal, seal_content, verify
from ame_desktop.storage import log_chain as writing
from ame_desktop.storage import unit_of_work
from ame_desktop.storage.engine import WRITES
from ame_desktop.storage.log_guards import guard
from ame_desktop.storage.models.access import LogEntry, LogSubject
from ame_desktop.storage.models.log import LogHead
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries import log_chain as query
from tests.benchmarks.harness import Row, compare
from tests.support.units import Unit, make_template, open_copy

LINES = 200_000


def benchmarks() -> Iterable[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_template(folder / "mall")
        chained, bare = (
            open_copy(folder / "mall", folder / "a.ame"),
            open_copy(folder / "mall", folder / "b.ame"),
        )
        try:
            yield committing(chained, bare)
            fill(chained)
            yield checking(chained)
            yield reading(chained)
        finally:
            chained.store.close()
            bare.store.close()


def committing(chained: Unit, bare: Unit) -> Row:
    """A person added and the line of the log, sealed, beside the same without chain and guards."""
    _without_guards(bare)

    def unsealed() -> None:
        with _unchained():
            add(bare)

    return compare("kommando med loggkedja / utan", lambda: add(chained), unsealed, 1.2, runs=300)


def checking(unit: Unit) -> Row:
    """The lines held against each other, in memory, beside bare hashing as in the first probe."""
    with unit.store.read() as reader:
        lines = list(query.lines(reader))
        head = query.head(reader)
    assert len(lines) > LINES

    def check() -> None:
        assert verify(lines, head).whole

    return compare(f"kontrollera kedjan, {LINES} rader / bara hasha", check, _hash, 4.0, runs=5)


def reading(unit: Unit) -> Row:
    """The same from the encrypted file, beside fetching its rows with the driver alone."""

    def check() -> None:
        with unit.store.read() as reader:
            state = verify(query.lines(reader), query.head(reader), query.anchors(reader))
        assert state.whole

    def fetch() -> None:
        with unit.store.read() as reader:
            driver = reader.connection.dbapi_connection
            assert driver is not None
            for table in ("log_entry", "log_subject"):
                for _ in driver.execute(f"SELECT * FROM {table} ORDER BY seq"):
                    pass

    return compare(f"läs och kontrollera {LINES} rader / bara läs", check, fetch, 4.0, runs=3)


def _hash() -> None:
    content = b"x" * 250
    for _ in range(2 * LINES):
        sha256(content).hexdigest()


def add(unit: Unit) -> None:
    with unit.chief.write("test.add", Topic.PARTICIPANTS) as work:
        work.add(Participant(id=new_id(), given_name="Ali", family_name="Ek", created_at=work.at))
        work.done(None, "")


def _plain(session: Session, entry: LogEntry, subjects: Iterable[Any] = ()) -> None:
    """Write a line as it was before there was a chain."""
    session.add(entry)
    session.flush()
    session.add_all(LogSubject(seq=entry.seq, participant_id=key) for key in subjects)


_numbers: Iterator[int] = iter(range(1_000_000, 10_000_000))


@contextmanager
def _unchained() -> Iterator[None]:
    def plain(session: Session, entry: LogEntry, subjects: Iterable[Any] = ()) -> None:
        entry.number = next(_numbers)
        entry.content_sha256 = entry.sha256 = ""
        _plain(session, entry, subjects)

    chained: Callable[..., None] = writing.append
    unit_of_work.append = plain
    try:
        yield
    finally:
        unit_of_work.append = chained


def _without_guards(unit: Unit) -> None:
    with unit.store.engine.execution_options(**{WRITES: True}).begin() as connection:
        names = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        for name in connection.exec_driver_sql(names).scalars().all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")


def fill(unit: Unit) -> None:
    """Give the log ten years of sealed lines, each of one person."""
    with unit.store.read() as reader:
        head = query.head(reader)
    entries, subjects = [], []
    number, previous = head.number, head.sha256
    at = datetime(2016, 1, 4, 7, 30, tzinfo=UTC)
    person = new_id()
    for step in range(LINES):
        number += 1
        at += timedelta(minutes=25)
        line, detail = _line(number, at, person.hex, step)
        previous = seal(previous, line)
        entries.append(_columns(line, at, detail, previous))
        subjects.append({"seq": number, "participant_id": person})
    _without_guards(unit)
    with unit.store.engine.execution_options(**{WRITES: True}).begin() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        connection.execute(insert(LogEntry), entries)
        connection.execute(insert(LogSubject), subjects)
        head_row = LogHead.__table__.update()
        connection.execute(head_row.values(number=number, sha256=previous, at=at))
        guard(connection)


def _line(number: int, at: datetime, who: str, step: int) -> tuple[ChainLine, list[Any]]:
    detail = [["attendance", f"{step:032x}", {"state": None}, {"state": "N", "minutes": 240}]]
    moment = at.replace(tzinfo=None).isoformat(" ", "microseconds")
    content = seal_content("", "", dumps(detail))
    kind = LogKind.CHANGE.value
    line = ChainLine(
        number, moment, "", kind, "attendance.mark", 1, "", "", "", content, "", None, who
    )
    return line, detail


def _columns(line: ChainLine, at: datetime, detail: list[Any], sealed: str) -> dict[str, Any]:
    return {
        "seq": line.number,
        "at": at,
        "staff_id": None,
        "kind": LogKind.CHANGE,
        "action": line.action,
        "reason": "",
        "count": 1,
        "detail": detail,
        "number": line.number,
        "salt": "",
        "content_sha256": line.content_sha256,
        "sha256": sealed,
    }
