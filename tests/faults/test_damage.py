"""Damage is found wherever it is, and a restoring that is killed can be done again (R5, R7)."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from ame_desktop.domain.changes import Topic
from ame_desktop.services.errors import StorageError
from ame_desktop.services.restore import restore_unit
from ame_desktop.storage.keys import KeyRing, key_file
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.restore import is_sound
from tests.support.forks import Forks
from tests.support.measured import Measured
from tests.support.opening import LOGIN, PASSWORD, MadeUnit
from tests.support.units import KEY, open_copy

PAGE = 4096


@pytest.fixture
def closed(unit_template: Path, tmp_path: Path) -> Path:
    """A closed unit of some hundred pages."""
    path = tmp_path / "enhet.ame"
    unit = open_copy(unit_template, path)
    with unit.chief.write("test.fill", Topic.PARTICIPANTS) as work:
        for number in range(300):
            row = Participant(given_name=f"Nr {number}", comment="ord " * 500, created_at=work.at)
            work.add(row)
        work.done(None, "")
    unit.store.close()
    return path


def test_one_bit_in_any_page_is_found(closed: Path, measured: Measured) -> None:
    content = bytearray(closed.read_bytes())
    pages = len(content) // PAGE
    assert pages >= 200
    random = Random(5)
    missed = []
    for page in random.sample(range(pages), 200):
        place, bit = page * PAGE + random.randrange(PAGE), 1 << random.randrange(8)
        content[place] ^= bit
        closed.write_bytes(content)
        if is_sound(closed, KEY):
            missed.append(place)
        content[place] ^= bit
    assert missed == []
    measured("R5", "200 av 200 sidor med en enda ändrad bit upptäckta")


@pytest.mark.parametrize("size", [0, 1, 1023, PAGE, 5 * PAGE, 40 * PAGE + 17])
def test_a_cut_file_is_found(closed: Path, size: int) -> None:
    closed.write_bytes(closed.read_bytes()[:size])
    assert not is_sound(closed, KEY)


def test_random_bytes_are_found(closed: Path) -> None:
    content = closed.read_bytes()
    closed.write_bytes(Random(7).randbytes(len(content)))
    assert not is_sound(closed, KEY)
    closed.write_bytes(content)
    assert is_sound(closed, KEY)


@pytest.fixture
def forks() -> Iterator[Forks]:
    with Forks("tests.support.killed_restore") as made:
        yield made


@pytest.mark.slow
@pytest.mark.parametrize("damaged", [False, True])
def test_a_killed_restoring_loses_nothing_and_is_done_again(
    made_unit: MadeUnit, tmp_path: Path, forks: Forks, damaged: bool
) -> None:
    unit = made_unit.open()
    made = unit.backups.make()
    unit.release()
    copy = tmp_path / "kopia.ame"
    shutil.copy(made.path, copy)
    key = KeyRing.load(key_file(made_unit.path)).unlock(LOGIN, PASSWORD, made_unit.clock.now)
    killed = 0
    for step in range(1, 40):
        if damaged:
            made_unit.path.write_bytes(b"skadad" * 3000)
        status = forks.run(made_unit.path, copy, LOGIN, PASSWORD, step)
        if status == 0:
            break
        assert status == -9
        killed += 1
        if not damaged:
            assert is_sound(made_unit.path, key)
        elif not made_unit.path.exists():
            assert list(made_unit.path.parent.glob("enhet.ame.skadad-*"))
    assert killed >= 3
    made_unit.clock.move(timedelta(minutes=1))
    restore_unit(made_unit.place, copy, LOGIN, PASSWORD, made_unit.clock)
    made_unit.open().release()
    assert not list(made_unit.path.parent.glob("*.återställs"))


def test_a_damaged_file_is_told_in_a_sentence(made_unit: MadeUnit) -> None:
    made_unit.path.write_bytes(b"skadad" * 3000)
    with pytest.raises(StorageError, match="Återställ"):
        made_unit.open()
