"""Connections: an encrypted SQLite file, or a PostgreSQL server; the same tables in both."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from psycopg.errors import InsufficientPrivilege
from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError

from ame_desktop.storage.errors import (
    REFUSED,
    DamagedError,
    MissingFileError,
    RefusedError,
    StorageError,
    StorageFullError,
    StorageReadOnlyError,
    StorageUnavailableError,
)
from ame_desktop.storage.pool import EndingPool
from ame_desktop.storage.server_address import ALIVE, refused_by_server, secure, server_options
from ame_desktop.storage.server_way import lay_way

APPLICATION_ID = 0x414D4544
OLDEST_SQLITE = (3, 51, 3)
WRITES = "writes"
ONE_WRITER = 0x414D4544
"""The lock of a server's database that whoever writes in it holds until the transaction ends."""
MEGABYTE = 1024 * 1024
SMALLEST_ROOM = 50 * MEGABYTE
NOT_OURS = "Filen är inte en enhetsfil från AME Desktop. Välj en annan fil."


def open_file(path: Path, key: bytes, *, read_only: bool = False, create: bool = False) -> Engine:
    """Open an encrypted unit file with its 256-bit key.

    Raises:
        MissingFileError: the file is gone or empty and ``create`` is not asked for.
        DamagedError: the content does not answer to the key, or the asserts of a healthy file fail.
    """
    if not create and (not path.exists() or path.stat().st_size == 0):
        raise MissingFileError(
            f"Filen {path.name} saknas eller är tom. "
            "Återställ en säkerhetskopia eller peka ut rätt fil."
        )
    pragmas = _pragmas(key, read_only=read_only)

    mode = _mode(path, read_only=read_only, create=create)

    def connect() -> Any:
        connection = sqlcipher.connect(
            f"{path.absolute().as_uri()}?{mode}",
            uri=True,
            check_same_thread=False,
            isolation_level=None,
        )
        try:
            for pragma in pragmas:
                connection.execute(pragma)
        except BaseException:
            # Nobody else knows of it, and it would hold a file that may have to be replaced.
            connection.close()
            raise
        connection.create_function("casefold", 1, _casefold, deterministic=True)
        return connection

    engine = create_engine(
        "sqlite://",
        creator=connect,
        module=sqlcipher,
        poolclass=EndingPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin_sqlite)
    event.listen(engine, "handle_error", _tell_full_disk(path))
    _assert_healthy(engine, create=create)
    return engine


def open_server(
    url: str, login: str | None = None, password: str | None = None, *, role: str | None = None
) -> Engine:
    """Open a unit on a PostgreSQL server, over TLS that proves which server it is.

    Args:
        url: the address.
        login: who logs in to the server; the address says where it is left out.
        password: the login's.
        role: whose rights to act with instead of one's own.

    Raises:
        WrongPasswordError: the server knows no such login with this password.
        StorageUnavailableError: the server does not answer.
        StorageError: the address asks for a connection that others can listen to.
    """
    plain = make_url(secure(url)).set(drivername="postgresql+psycopg")
    if login is not None:
        plain = plain.set(username=login, password=password)
    engine = create_engine(
        plain,
        poolclass=EndingPool,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"connect_timeout": 3, "options": server_options(role), **ALIVE},
    )
    lay_way(engine)
    event.listen(engine, "begin", _begin_server)
    try:
        with engine.connect():
            return engine
    except DBAPIError as error:
        engine.dispose()
        raise refused_by_server(str(error.orig), login is not None) from error


def full_disk(path: Path) -> StorageFullError:
    """Return the sentence for a full disk: which one, and how much room is needed on it."""
    folder = path.absolute().parent
    while not folder.is_mount() and folder != folder.parent:
        folder = folder.parent
    drive = path.drive or str(folder)
    size = path.stat().st_size if path.exists() else 0
    needed = max(SMALLEST_ROOM, 2 * size) // MEGABYTE
    free = shutil.disk_usage(folder).free // MEGABYTE
    return StorageFullError(
        f"Disken {drive} är full: {free} MB är ledigt och minst {needed} MB behövs. "
        "Inget sparat har gått förlorat. Frigör utrymme och försök igen."
    )


def translate(error: DBAPIError) -> StorageError:
    """Return the sentence for a failure of the storage underneath."""
    text = str(error.orig).lower()
    if _is_full(text):
        return StorageFullError(
            "Disken är full. Inget har gått förlorat. Frigör utrymme och försök igen."
        )
    if isinstance(error.orig, InsufficientPrivilege):
        return RefusedError(REFUSED)
    if "readonly" in text or "read-only" in text or "permission denied" in text:
        return StorageReadOnlyError(
            "Filen går inte att skriva i. Programmet är i läsläge. Be datorns skötare om hjälp."
        )
    if "malformed" in text or "not a database" in text:
        return DamagedError("Filen är skadad. Återställ den senaste säkerhetskopian.")
    return StorageUnavailableError(
        "Det gick inte att nå det som är sparat just nu. Försök igen om en stund."
    )


def _is_full(text: str) -> bool:
    return "full" in text or "disk i/o" in text or "no space" in text


def _tell_full_disk(path: Path) -> Callable[[ExceptionContext], None]:
    def tell(context: ExceptionContext) -> None:
        if _is_full(str(context.original_exception).lower()):
            raise full_disk(path) from context.original_exception

    return tell


def _mode(path: Path, *, read_only: bool, create: bool) -> str:
    if not read_only:
        return "mode=rwc" if create else "mode=rw"
    log = path.with_name(f"{path.name}-wal")
    # Where nothing can be written, not even the index of the log can be made; the file stands
    # alone then, and nobody else can write in it either.
    alone = not may_write(path.parent) and not (log.exists() and log.stat().st_size)
    return "immutable=1" if alone else "mode=ro"


def may_write(path: Path) -> bool:
    """Whether this process may write in a file or a folder."""
    effective = os.access in os.supports_effective_ids
    return os.access(path, os.W_OK, effective_ids=effective)


def _pragmas(key: bytes, *, read_only: bool) -> list[str]:
    opening = [
        # Wrong keys and damage are told in our own words; nothing goes to standard error.
        "PRAGMA cipher_log_level=NONE",
        f"PRAGMA key=\"x'{key.hex()}'\"",
        "PRAGMA foreign_keys=ON",
        "PRAGMA temp_store=MEMORY",
        "PRAGMA cache_size=-65536",
        "PRAGMA busy_timeout=5000",
    ]
    writing = ["PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL"]
    return opening if read_only else [*opening, *writing]


def _casefold(text: str | None) -> str | None:
    return None if text is None else text.casefold()


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _begin_server(connection: Connection) -> None:
    # As in a file: commands come one by one, so what one has read is not changed under it.
    if connection.get_execution_options().get(WRITES):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({ONE_WRITER})")


def _assert_healthy(engine: Engine, *, create: bool) -> None:
    """Refuse a file that is not ours, not encrypted or not readable, before anything is written."""
    try:
        with engine.connect() as connection:
            _check_driver(connection)
            if create:
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
                connection.commit()
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
            if _pragma(connection, "application_id") != APPLICATION_ID:
                raise DamagedError(NOT_OURS)
    except (DatabaseError, OperationalError) as error:
        engine.dispose()
        raise translate(error) from error
    except StorageError:
        engine.dispose()
        raise


def _check_driver(connection: Connection) -> None:
    if not _pragma(connection, "cipher_version"):
        raise StorageError("Programmet saknar kryptering och öppnar därför inte filen.")
    if sqlcipher.sqlite_version_info < OLDEST_SQLITE:
        raise StorageError("Programmets databasdel är för gammal. Installera om programmet.")
    if _pragma(connection, "foreign_keys") != 1 or _pragma(connection, "temp_store") != 2:
        raise StorageError("Databasen kunde inte ställas in säkert. Starta om programmet.")


def _pragma(connection: Connection, name: str) -> Any:
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar()
