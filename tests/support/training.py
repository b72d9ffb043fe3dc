"""Exempelkommun made once, and copied for each test that opens its window."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from ame_desktop.services.demo.build import fill_demo
from ame_desktop.services.demo.opening import enter_demo
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.keys import KeyRing, key_file
from ame_desktop.storage.migrate import upgrade
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock
from tests.support.units import KEY

NAME = "exempelkommun.ame"


@dataclass(frozen=True)
class TrainingUnit:
    """The closed file of Exempelkommun at half past seven on a Monday, with its key ring."""

    path: Path

    def copied_to(self, folder: Path) -> Path:
        """Copy the file and its key ring into a folder; return the copy, which ``KEY`` opens."""
        copy = folder / NAME
        shutil.copy(self.path, copy)
        shutil.copy(key_file(self.path), key_file(copy))
        return copy

    def opened_in(self, folder: Path) -> OpenUnit:
        """Copy it into a folder and enter it with every role; whoever asked for it closes it."""
        copy = self.copied_to(folder)
        return enter_demo(copy, KEY, Store(open_file(copy, KEY)), None, FixedClock())


def make_training_unit(folder: Path) -> TrainingUnit:
    """Make the file that the others are copied from."""
    path = folder / NAME
    engine = open_file(path, KEY, create=True)
    upgrade(engine)
    store = Store(engine)
    fill_demo(store, FixedClock())
    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    KeyRing(key_file(path)).save()
    return TrainingUnit(path)
