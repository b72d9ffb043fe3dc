"""Saves the list of orders of a unit's file, and tells the most memory that the process took."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from sqlalchemy import event

from ame_desktop.domain.exports import ListWish
from ame_desktop.services.exports import save_list
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock
from tests.support.units import KEY, chief_context


def peak() -> int:
    """The most that lay in this program's memory at once so far, in kilobytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


def small_cache(connection: Any, *_: object) -> None:
    """Keep two megabytes of the file at hand: the usual cache grows up to 64 with any file."""
    connection.execute("PRAGMA cache_size=-2000")


def save(path: Path, folder: Path) -> None:
    store = Store(open_file(path, KEY))
    event.listen(store.engine, "checkout", small_cache)
    wish = ListWish("bestallningar", with_names=True, purpose="Mätning")
    save_list(chief_context(store, FixedClock()), wish, folder / "lista.xlsx")
    store.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        save(Path(sys.argv[1]), Path(folder))
    sys.stdout.write(f"{peak()}\n")
