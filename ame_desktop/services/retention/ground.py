"""Where a unit lies, as far as *gallring* needs it: its copies, its journal and its pages."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ame_desktop.services.backup import UnitBackups
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.storage.file_keys import FileKeys

Pages = Callable[[Path], Iterator[bytes]]
"""Gives the decrypted pages of a file under the unit's key."""


@dataclass(frozen=True)
class Ground:
    """What lies around a unit's tables; all empty for one on a server.

    Args:
        path: the unit's file.
        pages: reads the pages of the file, or of a copy of it.
        backups: its copies; ``None`` for a unit for training.
    """

    path: Path | None = None
    pages: Pages | None = None
    backups: UnitBackups | None = None


def ground_of(unit: OpenUnit) -> Ground:
    """Return where an open unit lies."""
    keys = unit.keys
    pages = keys.plain_pages if isinstance(keys, FileKeys) else None
    return Ground(unit.path, pages, unit.backups)
