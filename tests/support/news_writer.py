"""A work place in a process of its own, which renames an arena time after time and says when.

Started as ``python -m tests.support.news_writer ADDRESS TIMES PAUSE``; each line it prints is a
name and the moment when the name had been stored.
"""

import sys
import time
from pathlib import Path

from sqlalchemy import select

from ame_desktop.domain.changes import Topic
from ame_desktop.services.context import Context
from ame_desktop.storage.engine import open_file, open_server
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock
from tests.support.units import KEY, chief_context


def rename(ctx: Context, name: str) -> None:
    """Give the first arena a new name."""
    with ctx.write("arenas.edit", Topic.ARENAS) as work:
        first = work.session.scalars(select(Arena.id).order_by(Arena.position, Arena.id).limit(1))
        work.get(Arena, first.one()).name = name
        work.done(None, "")


def main(address: str, times: int, pause: float) -> None:
    """Rename, say when, and wait."""
    on_server = address.startswith("postgresql")
    store = Store(open_server(address) if on_server else open_file(Path(address), KEY))
    ctx = chief_context(store, FixedClock())
    for number in range(times):
        time.sleep(pause)
        name = f"Arena nummer {number}"
        rename(ctx, name)
        sys.stdout.write(f"{time.time()} {name}\n")
        sys.stdout.flush()
    store.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]))
