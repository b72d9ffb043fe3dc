"""The training unit as an ordinary file with a password, for timing a login."""

import secrets
from datetime import date
from pathlib import Path

from ame_desktop.services.clock import DayClock, SystemClock
from ame_desktop.services.demo.build import demo_day, fill_demo
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.keys import KeyRing, key_file
from ame_desktop.storage.migrate import upgrade
from ame_desktop.storage.store import Store

LOGIN = "demo"
PASSWORD = "tolv gröna älgar vid ån"


def the_day() -> date:
    """The day that the file's morning is set for."""
    return demo_day(SystemClock().today())


def make_demo_file(path: Path) -> None:
    key = secrets.token_bytes(32)
    engine = open_file(path, key, create=True)
    upgrade(engine)
    store = Store(engine)
    fill_demo(store, DayClock(the_day()))
    store.close()
    ring = KeyRing(key_file(path))
    ring.set_password(LOGIN, PASSWORD, key)
    ring.save()
