"""A unit as the program makes it, with key ring and recovery codes, copied for each test."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.unit_creation import NewUnit, create_unit
from ame_desktop.services.unit_opening import UnitPlace, open_unit
from ame_desktop.storage.envelope import FLOOR
from ame_desktop.storage.keys import KeyRing, key_file
from tests.support.clock import FixedClock

LOGIN = "anna.berg"
PASSWORD = "fyra blå ostar i regn"
NEW_PASSWORD = "sju tysta älgar på rad"
DRAFT = NewUnit("Provkommuns enhet", LOGIN, "Anna Berg", PASSWORD)


@dataclass(frozen=True)
class MadeUnit:
    """A closed unit: its file, its recovery codes, and a clock to open it with."""

    path: Path
    codes: tuple[str, str]
    clock: FixedClock

    @property
    def place(self) -> UnitPlace:
        """Where the unit lies."""
        return UnitPlace(str(self.path), command="provet")

    def open(self, login: str = LOGIN, password: str = PASSWORD) -> OpenUnit:
        """Log in."""
        return open_unit(self.place, login, password, self.clock)


def make_unit(folder: Path) -> MadeUnit:
    """Make the unit that each test's is copied from."""
    clock = FixedClock()
    path = folder / "enhet.ame"
    unit, _ = create_unit(UnitPlace(str(path)), DRAFT, clock)
    unit.release()
    return MadeUnit(path, _at_the_floor(path, clock), clock)


def _at_the_floor(path: Path, clock: FixedClock) -> tuple[str, str]:
    """Seal the key at the least cost that is allowed: the tests log in some hundred times."""
    ring = KeyRing.load(key_file(path))
    key = ring.unlock(LOGIN, PASSWORD, clock.now)
    ring.cost = FLOOR
    ring.set_password(LOGIN, PASSWORD, key)
    codes = ring.new_recovery_codes(key)
    ring.save()
    return codes


def copy_unit(template: MadeUnit, folder: Path) -> MadeUnit:
    """Copy a closed unit with its key ring."""
    for name in ("enhet.ame", "enhet.ame.nycklar"):
        shutil.copy(template.path.with_name(name), folder / name)
    return MadeUnit(folder / "enhet.ame", template.codes, FixedClock())
