"""Which copies can be chosen, and how lost keys come back out of one (R6)."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.unit_state import UnitState
from ame_desktop.services.copies import (
    bring_back_keys,
    found_state,
    known_copies,
    pointed_out,
)
from ame_desktop.services.errors import StorageError, StorageReadOnlyError
from ame_desktop.services.unit_creation import START_OVER, start_over
from ame_desktop.services.unit_opening import UnitPlace
from ame_desktop.storage.keys import key_file
from tests.support.opening import MadeUnit
from tests.support.other_user import ordinary_user


@pytest.fixture
def copied(made_unit: MadeUnit) -> MadeUnit:
    """A unit with two copies."""
    unit = made_unit.open()
    unit.backups.make()
    made_unit.clock.move(timedelta(hours=1))
    unit.backups.make()
    unit.release()
    return made_unit


def lose_keys(made: MadeUnit) -> None:
    for ring in made.path.parent.glob("enhet.ame.nycklar*"):
        ring.unlink()


def test_copies_are_told_newest_first_from_both_folders(copied: MadeUnit, tmp_path: Path) -> None:
    second = tmp_path / "andra"
    found = known_copies(copied.place)
    assert [copy.at for copy in found] == sorted((c.at for c in found), reverse=True)
    assert all(copy.beside and copy.checked and copy.has_keys and copy.size for copy in found)
    second.mkdir()
    (second / found[1].path.name).write_bytes(found[1].path.read_bytes())
    both = known_copies(UnitPlace(str(copied.path), second_folder=second))
    assert [(copy.at, copy.beside, copy.has_keys) for copy in both] == [
        (found[0].at, True, True),
        (found[1].at, True, True),
        (found[1].at, False, False),
    ]
    assert known_copies(UnitPlace("postgresql://namn@server/enheten")) == ()


def test_a_copy_with_a_name_of_its_own_shows_when_it_was_written(tmp_path: Path) -> None:
    copy = tmp_path / "min kopia.ame"
    copy.write_bytes(b"x" * 10)
    found = pointed_out(copy)
    assert (found.size, found.checked, found.beside, found.has_keys) == (10, False, False, False)
    assert found.at == datetime.fromtimestamp(copy.stat().st_mtime, UTC)


def test_keys_come_back_out_of_the_newest_copy_that_has_whole_ones(copied: MadeUnit) -> None:
    newest, older = known_copies(copied.place)
    key_file(newest.path).write_bytes(b"{")
    with pytest.raises(StorageError, match="saknar inga nycklar"):
        bring_back_keys(copied.place)
    lose_keys(copied)
    assert found_state(copied.place) is UnitState.KEYLESS
    assert bring_back_keys(copied.place) == older.at
    assert key_file(copied.path).stat().st_mode & 0o077 == 0
    assert found_state(copied.place) is UnitState.READY
    copied.open().release()


def test_an_earlier_ring_opens_the_unit_without_help(made_unit: MadeUnit) -> None:
    ring = key_file(made_unit.path)
    ring.rename(ring.with_name(f"{ring.name}.förra"))
    assert found_state(made_unit.place) is UnitState.READY
    made_unit.open().release()


def test_without_keys_in_any_copy_it_says_what_to_look_for(made_unit: MadeUnit) -> None:
    lose_keys(made_unit)
    with pytest.raises(StorageError, match=r"enhet\.ame\.nycklar och lägg den bredvid"):
        bring_back_keys(made_unit.place)


def test_starting_over_is_refused_where_there_is_a_unit(made_unit: MadeUnit) -> None:
    with pytest.raises(DomainError, match="Filen finns"):
        start_over(made_unit.path, START_OVER, made_unit.clock)


def test_a_folder_that_cannot_be_written_is_told(copied: MadeUnit) -> None:
    lose_keys(copied)
    folder = copied.path.parent
    folders = [folder, copied.path.with_name("enhet.ame.säkerhetskopior")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    parents = [parent for parent in folder.parents if parent.stat().st_mode & 0o001 == 0]
    modes = [parent.stat().st_mode for parent in parents]
    for parent in parents:
        parent.chmod(0o711)
    try:
        with ordinary_user(*folders, *files):
            folder.chmod(0o500)
            with pytest.raises(StorageReadOnlyError, match="går inte att skriva i"):
                bring_back_keys(copied.place)
            folder.chmod(0o700)
    finally:
        for parent, mode in zip(parents, modes, strict=True):
            parent.chmod(mode)
