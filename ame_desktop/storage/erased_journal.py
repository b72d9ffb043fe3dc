"""The journal beside a unit's file of who is erased: an older copy must not bring them back.

It holds identities alone. Each line is sealed with the unit's own identity, which stands encrypted
in the file, so that nobody without the key can have somebody erased by adding a line.
"""

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from hmac import compare_digest, digest
from pathlib import Path
from typing import Any, Final
from uuid import UUID

Erased = Mapping[UUID, tuple[UUID, datetime]]
"""Participants by identity, each with the *gallring* and its instant (UTC)."""
SUFFIX: Final = ".gallrade"
IN_FOLDER: Final = "gallrade.json"


def journal_file(unit_file: Path) -> Path:
    """Return where the journal beside a unit's file lies."""
    return unit_file.with_name(unit_file.name + SUFFIX)


def journal_in(folder: Path) -> Path:
    """Return where the journal lies in a folder of copies."""
    return folder / IN_FOLDER


def read_journal(path: Path, unit: UUID) -> dict[UUID, tuple[UUID, datetime]]:
    """Return whom a journal names for this unit; nobody where there is none that can be read."""
    with suppress(OSError):
        return _named(_held(path), unit)
    return {}


def _named(lines: Iterable[Mapping[str, Any]], unit: UUID) -> dict[UUID, tuple[UUID, datetime]]:
    found = {}
    for line in lines:
        with suppress(KeyError, TypeError, ValueError):
            person, which = UUID(line["id"]), UUID(line["gallring"])
            at = datetime.fromisoformat(line["tid"])
            if compare_digest(str(line["sigill"]), _seal(unit, person, which, at)):
                found[person] = (which, at)
    return found


def write_journal(path: Path, unit: UUID, erased: Erased) -> None:
    """Add to a journal those whom it does not name; what stands in it for other units stays.

    Raises:
        OSError: the folder cannot be written, or what stands in the journal cannot be read now.
    """
    held = _held(path)
    known = _named(held, unit)
    new = [
        {
            "id": str(person),
            "gallring": str(which),
            "tid": at.isoformat(),
            "sigill": _seal(unit, person, which, at),
        }
        for person, (which, at) in sorted(erased.items())
        if person not in known
    ]
    if not new:
        return
    text = json.dumps({"gallrade": [*held, *new]}, indent=1, ensure_ascii=False)
    unfinished = path.with_name(f"{path.name}.ny{os.getpid()}")
    with unfinished.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    unfinished.chmod(0o600)
    unfinished.replace(path)


def read_journals(paths: Iterable[Path], unit: UUID) -> dict[UUID, tuple[UUID, datetime]]:
    """Return whom any of the journals names."""
    found: dict[UUID, tuple[UUID, datetime]] = {}
    for path in paths:
        found.update(read_journal(path, unit))
    return found


def _held(path: Path) -> list[dict[str, Any]]:
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return []
    lines = held.get("gallrade", []) if isinstance(held, dict) else []
    return [line for line in lines if isinstance(line, dict)]


def _seal(unit: UUID, person: UUID, which: UUID, at: datetime) -> str:
    key = sha256(b"gallring" + unit.bytes).digest()
    return digest(key, f"{person}{which}{at.isoformat()}".encode(), "sha256").hex()
