"""Giving a closed file another data key, page by page; nobody else may have it open."""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from ame_desktop.storage.errors import StorageError

NOT_CHANGED = (
    "Datanyckeln är inte bytt. Kontrollera att mappen går att skriva i och att disken har plats."
)


def rekey(path: Path, key: bytes, new: bytes) -> None:
    """Seal every page of a file with a new key; the caller checks the file afterwards.

    Raises:
        StorageError: it could not be written; the file is to be thrown away.
    """
    connection: Any = sqlcipher.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        connection.execute(f"PRAGMA rekey=\"x'{new.hex()}'\"")
    except sqlcipher.Error as error:
        raise StorageError(NOT_CHANGED) from error
    finally:
        connection.close()
