"""Damage is found before the first write, wherever it is, and nothing is written then (R5, R6)."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from ame_desktop.services.errors import DamagedError
from ame_desktop.storage.keys import KeyRing, key_file
from ame_desktop.storage.unit_file import open_with_key
from tests.support.filled import names, with_a_copy
from tests.support.measured import Measured
from tests.support.opening import LOGIN, PASSWORD, MadeUnit

ROOT = Path(__file__).parents[2]
PAGE = 4096
WRITER = """
import os, signal, sys
from ame_desktop.services.unit_opening import UnitPlace, open_unit
from ame_desktop.storage.models.participants import Participant
from tests.support.clock import FixedClock
from tests.support.opening import LOGIN, PASSWORD
unit = open_unit(UnitPlace(sys.argv[1]), LOGIN, PASSWORD, FixedClock())
for number in range(int(sys.argv[2])):
    with unit.context.write("test.add") as work:
        work.add(Participant(given_name=f"Sen {number}", created_at=work.at))
        work.done(None, "")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def copied(made_unit: MadeUnit) -> MadeUnit:
    """A closed unit of some hundred pages, with a verified copy beside it."""
    return with_a_copy(made_unit)


def key_of(unit: MadeUnit) -> bytes:
    found = KeyRing.load(key_file(unit.path)).opened_by(LOGIN, PASSWORD)
    assert found is not None
    return found


def is_refused(unit: MadeUnit, key: bytes) -> bool:
    """Whether opening says that the file is damaged, with every byte of it as it was.

    It is what a login does once the password has given the key, which takes its time.
    """
    before = unit.path.read_bytes()
    try:
        opened = open_with_key(unit.path, key, command="provet")
    except DamagedError:
        return unit.path.read_bytes() == before
    opened.store.close()
    opened.access.close()
    return False


def flips(unit: MadeUnit, count: int) -> int:
    """Flip one bit in each of so many pages, one at a time; return how many were found."""
    content = bytearray(unit.path.read_bytes())
    pages = len(content) // PAGE
    random, key, found = Random(17), key_of(unit), 0
    for page in random.sample(range(pages), min(count, pages)):
        place, bit = page * PAGE + random.randrange(PAGE), 1 << random.randrange(8)
        content[place] ^= bit
        unit.path.write_bytes(content)
        found += is_refused(unit, key)
        content[place] ^= bit
    unit.path.write_bytes(content)
    return found


def test_a_flipped_bit_is_found_at_the_login(copied: MadeUnit, measured: Measured) -> None:
    found = flips(copied, 20)
    measured("R5", f"{found} av 20 skador funna före första skrivningen")
    assert found == 20
    copied.open().release()


@pytest.mark.soak
def test_every_flipped_bit_is_found_at_the_login(copied: MadeUnit, measured: Measured) -> None:
    found = flips(copied, 200)
    measured("R5", f"{found} av 200 skador funna före första skrivningen (långt prov)")
    assert found == 200


@pytest.mark.parametrize("damage", ["kapad", "tom", "slump"])
def test_other_damage_is_found_at_the_login(copied: MadeUnit, damage: str) -> None:
    content = copied.path.read_bytes()
    made = {"kapad": content[: 40 * PAGE], "tom": b"", "slump": Random(3).randbytes(len(content))}
    copied.path.write_bytes(made[damage])
    if damage == "tom":
        with pytest.raises(Exception, match="saknas eller är tom"):
            copied.open()
        assert not copied.path.stat().st_size
    else:
        assert is_refused(copied, key_of(copied))


def crash(path: Path, writes: int) -> None:
    """Leave a log of writes beside the file, as a crash does."""
    process = subprocess.run(
        [sys.executable, "-c", WRITER, str(path), str(writes)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert process.returncode == -signal.SIGKILL
    assert log_of(path).stat().st_size


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def test_a_log_of_writes_that_is_not_the_files_own_is_found(
    copied: MadeUnit, tmp_path: Path
) -> None:
    folders = [tmp_path / name for name in ("ett", "två")]
    for folder in folders:
        folder.mkdir()
        for name in ("enhet.ame", "enhet.ame.nycklar"):
            shutil.copy(copied.path.with_name(name), folder / name)
    one, two = (MadeUnit(folder / "enhet.ame", copied.codes, copied.clock) for folder in folders)
    crash(one.path, 3)
    own = log_of(one.path).read_bytes()
    one.open().release()
    crash(one.path, 2)
    crash(two.path, 3)
    another = log_of(two.path).read_bytes()
    newer = log_of(one.path).read_bytes()
    for swapped in (own, another):
        log_of(one.path).write_bytes(swapped)
        assert is_refused(one, key_of(one)), "a log of writes of another time or file was taken in"
        assert log_of(one.path).read_bytes() == swapped
    log_of(one.path).write_bytes(newer)
    unit = one.open()
    assert {f"Sen {number}" for number in range(3)} <= names(unit)
    unit.release()
