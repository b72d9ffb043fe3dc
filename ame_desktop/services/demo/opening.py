"""Opening Exempelkommun: a new encrypted file under a key that nobody keeps."""

import secrets
from datetime import date, datetime, time
from pathlib import Path

from ame_desktop.domain.access import Role
from ame_desktop.services.clock import STOCKHOLM, Clock, DayClock
from ame_desktop.services.context import Context
from ame_desktop.services.demo.build import UNIT_NAME, demo_day, fill_demo
from ame_desktop.services.demo.staff import demo_login
from ame_desktop.services.open_unit import OpenUnit, UnitFacts
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.envelope import KEY_BYTES
from ame_desktop.storage.errors import DamagedError
from ame_desktop.storage.file_keys import FileKeys
from ame_desktop.storage.keys import KeyRing, key_file
from ame_desktop.storage.migrate import upgrade
from ame_desktop.storage.queries.access import actor_by_login
from ame_desktop.storage.store import Store

MORNING = time(7, 30)
"""When the day of the training unit begins."""


class MorningClock:
    """Stands still at half past seven on a chosen day: for pictures that are to be alike."""

    def __init__(self, day: date) -> None:
        self._moment = datetime.combine(day, MORNING, STOCKHOLM)

    def now(self) -> datetime:
        """Return half past seven."""
        return self._moment

    def today(self) -> date:
        """Return the chosen day."""
        return self._moment.date()


def demo_clock(today: date, chosen: date | None) -> Clock:
    """Return the training unit's clock: on the chosen day, or on the nearest day of work."""
    return DayClock(chosen or demo_day(today))


def open_demo(folder: Path, role: Role | None, clock: Clock) -> OpenUnit:
    """Make the training unit in an empty folder, and enter it as one of its invented staff.

    Args:
        folder: where; whoever made it takes it away afterwards.
        role: whose place to take; ``None`` is the one who holds every role.
        clock: the training unit's own.

    Raises:
        StorageError: the folder cannot be used.
    """
    path = folder / "exempelkommun.ame"
    key = secrets.token_bytes(KEY_BYTES)
    store = Store(open_file(path, key, create=True))
    try:
        upgrade(store.engine)
        fill_demo(store, clock)
        KeyRing(key_file(path)).save()
        return enter_demo(path, key, store, role, clock)
    except BaseException:
        store.close()
        raise


def enter_demo(path: Path, key: bytes, store: Store, role: Role | None, clock: Clock) -> OpenUnit:
    """Enter the training unit that lies at a path, as one of its invented staff.

    Raises:
        DamagedError: nobody there has the role.
    """
    with store.read() as reader:
        actor = actor_by_login(reader, demo_login(role))
    if actor is None:
        raise DamagedError("Exempelkommun gick inte att göra. Starta om programmet.")
    return OpenUnit(
        str(path),
        Context(actor, clock, store),
        UnitFacts(UNIT_NAME, is_demo=True, recovery_confirmed=True),
        FileKeys(path, key),
        path=path,
    )
