"""One row written and committed in an encrypted file with the driver alone."""

from pathlib import Path
from typing import Self

import sqlcipher3.dbapi2 as sqlcipher

from tests.support.units import KEY, Unit


class BareCommit:
    """Writes a row in a file of its own beside the unit's, set up as durably."""

    def __init__(self, unit: Unit, folder: Path) -> None:
        assert unit.path is not None
        self._path = folder / "jamforelse.db"
        self._number = 0

    def __enter__(self) -> Self:
        self._connection = sqlcipher.connect(str(self._path), isolation_level=None)
        for pragma in (
            f"PRAGMA key=\"x'{KEY.hex()}'\"",
            "PRAGMA journal_mode=WAL",
            "PRAGMA synchronous=FULL",
            "CREATE TABLE mark (id TEXT PRIMARY KEY, day TEXT, state TEXT)",
        ):
            self._connection.execute(pragma)
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def __call__(self) -> None:
        self._number += 1
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(
            "INSERT INTO mark VALUES (?, ?, ?)", (f"{self._number:032x}", "2026-11-23", "N")
        )
        self._connection.execute("COMMIT")
