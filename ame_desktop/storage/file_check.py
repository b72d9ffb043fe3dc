"""Looking through a unit's file before anybody writes in it: every page, and the log of writes.

A file that was left by a crash has a write-ahead log beside it. Nothing in that log says which file
it belongs to, so it is held against the log of what was done: the lines that the file has must
stand unchanged in what file and log make together, and go on without a gap.
"""

from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher

from ame_desktop.storage.errors import DamagedError

DAMAGED: Final = "Filen är skadad. Återställ den senaste säkerhetskopian."
OTHER_LOG: Final = (
    "Filen {name}-wal hör inte ihop med {name}. Någon av dem är bytt eller skadad. Återställ den "
    "senaste säkerhetskopian."
)
_ALONE: Final = "immutable=1"
"""The file as it is, without the log of writes."""
_TOGETHER: Final = "mode=ro"
_WRITING: Final = "mode=rw"
_HEAD: Final = "SELECT number, sha256 FROM log_head"
_LINE: Final = "SELECT sha256 FROM log_entry WHERE number = ?"
_LATER: Final = "SELECT count(*) FROM log_entry WHERE number > ?"
Head = tuple[int, str]


def check_file(path: Path, key: bytes) -> None:
    """Go through a unit's file that nobody has open; a log of writes is taken into it first.

    Raises:
        DamagedError: a page is damaged, or the log of writes belongs to another file.
    """
    if not path.exists() or not path.stat().st_size:
        # Said in words of its own by whoever opens it.
        return
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        _check_log(path, key)
        _take_in(path, key)
    check_pages(path, key)


def check_pages(path: Path, key: bytes) -> None:
    """See that every page of a file answers to the key, as it was written.

    Raises:
        DamagedError: one does not.
    """
    try:
        with closing(_connect(path, key, _ALONE)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
            if connection.execute("PRAGMA cipher_integrity_check").fetchall():
                raise DamagedError(DAMAGED)
    except sqlcipher.Error as error:
        raise DamagedError(DAMAGED) from error


def _check_log(path: Path, key: bytes) -> None:
    """Hold the log of writes against the file, before any of it is taken in."""
    try:
        with closing(_connect(path, key, _ALONE)) as connection:
            held = _head(connection)
        with closing(_connect(path, key, _TOGETHER)) as connection:
            whole = connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
            goes_on = whole and _goes_on(connection, held)
    except sqlcipher.Error as error:
        raise DamagedError(DAMAGED) from error
    if not goes_on:
        raise DamagedError(OTHER_LOG.format(name=path.name))


def _take_in(path: Path, key: bytes) -> None:
    # Where there is no room for it now, the log of writes stays, and loses nothing.
    with suppress(sqlcipher.Error), closing(_connect(path, key, _WRITING)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _goes_on(connection: Any, held: Head | None) -> bool:
    now = _head(connection)
    if held is None or now is None:
        # A file from before the log was chained, or whose first pages lie in the log of writes.
        return True
    (later,) = connection.execute(_LATER, (held[0],)).fetchone()
    gap = now[0] - held[0] - later
    return gap == 0 and _stands(connection, held) and _stands(connection, now)


def _stands(connection: Any, head: Head) -> bool:
    """Whether a line is there as its head says; before the first line there is none."""
    number, seal = head
    found = connection.execute(_LINE, (number,)).fetchone()
    return number == 0 or (found is not None and found[0] == seal)


def _head(connection: Any) -> Head | None:
    try:
        found = connection.execute(_HEAD).fetchone()
    except sqlcipher.Error:
        return None
    return (int(found[0]), str(found[1])) if found else None


def _connect(path: Path, key: bytes, mode: str) -> Any:
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?{mode}", uri=True, isolation_level=None
    )
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    connection.execute("PRAGMA temp_store=MEMORY")
    return connection
