"""Copies are made when something changed, checked, pruned and told about (R7)."""

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.services import backup as service
from ame_desktop.services.backup import ON_SERVER, make_now, status_of
from ame_desktop.services.errors import DamagedError, StorageError
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.storage import backup as storage
from ame_desktop.storage.backup import backup_folder, check_copy, copies_in
from ame_desktop.storage.keys import KeyRing, key_file
from ame_desktop.storage.models.participants import Participant
from tests.support.opening import LOGIN, PASSWORD, MadeUnit
from tests.support.units import Unit


@pytest.fixture
def opened(made_unit: MadeUnit) -> OpenUnit:
    unit = made_unit.open()
    yield unit
    unit.release()


def change(unit: OpenUnit, name: str = "Ali") -> None:
    with unit.context.write("test.add", Topic.PARTICIPANTS) as work:
        work.add(Participant(given_name=name, created_at=work.at))
        work.done(None, "")


def key_of(made: MadeUnit) -> bytes:
    return KeyRing.load(key_file(made.path)).unlock(LOGIN, PASSWORD, made.clock.now)


def test_a_copy_is_whole_encrypted_and_named_by_its_time(
    made_unit: MadeUnit, opened: OpenUnit
) -> None:
    change(opened, "Sentinelsson")
    copy = opened.backups.make()
    assert copy.path.parent == made_unit.path.with_name("enhet.ame.säkerhetskopior")
    assert copy.path.name == "2026-11-23T063000Z.ame"
    assert copy.at == made_unit.clock.now()
    assert b"Sentinelsson" not in copy.path.read_bytes()
    counts = check_copy(copy.path, key_of(made_unit))
    assert counts["participant"] == 1
    assert counts["log_entry"] >= 3
    assert key_file(copy.path).read_bytes() == key_file(made_unit.path).read_bytes()
    assert {path.name for path in copy.path.parent.iterdir()} == {
        "2026-11-23T063000Z.ame",
        "2026-11-23T063000Z.ame.nycklar",
    }


def test_closing_makes_a_copy_only_where_something_changed(made_unit: MadeUnit) -> None:
    made_unit.open().close()
    unit = made_unit.open()
    change(unit)
    assert unit.close() is not None
    assert made_unit.open().close() is None
    assert len(copies_in(backup_folder(made_unit.path))) >= 1


def test_reading_and_logging_in_are_no_changes(made_unit: MadeUnit) -> None:
    unit = made_unit.open()
    unit.backups.make()
    assert not unit.backups.changed()
    unit.close()
    again = made_unit.open()
    assert not again.backups.changed()
    change(again)
    assert again.backups.changed()
    assert again.backups.make_if_changed() is not None
    assert again.backups.make_if_changed() is None
    again.release()


def test_a_copy_is_made_while_others_write(made_unit: MadeUnit, opened: OpenUnit) -> None:
    other = made_unit.open()
    for number in range(5):
        change(other, f"Nr {number}")
        opened.backups.make()
    assert len(opened.backups.copies()) == 5
    other.release()


@pytest.mark.parametrize("damage", ["flip", "cut", "empty"])
def test_a_damaged_copy_is_found(made_unit: MadeUnit, opened: OpenUnit, damage: str) -> None:
    copy = opened.backups.make()
    content = bytearray(copy.path.read_bytes())
    if damage == "flip":
        content[len(content) // 2] ^= 1
    copy.path.write_bytes({"flip": content, "cut": content[:-5000], "empty": b""}[damage])
    with pytest.raises(StorageError):
        check_copy(copy.path, key_of(made_unit))


def test_a_copy_with_other_rows_than_the_unit_is_no_copy(
    made_unit: MadeUnit, opened: OpenUnit
) -> None:
    copy = opened.backups.make()
    with pytest.raises(DamagedError, match="inte lik"):
        check_copy(copy.path, key_of(made_unit), {"participant": 7})


def test_a_copy_that_fails_the_check_gets_no_name_and_a_warning(
    opened: OpenUnit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise DamagedError("Säkerhetskopian är skadad.")

    monkeypatch.setattr(storage, "check_copy", broken)
    change(opened)
    assert opened.backups.make_if_changed() is None
    assert not opened.backups.copies()
    status = opened.backup_status()
    assert status.warns
    assert "skadad" in status.text
    monkeypatch.undo()
    assert opened.backups.make_if_changed() is not None
    assert not opened.backup_status().warns


def test_nothing_large_is_begun_without_a_good_copy(
    opened: OpenUnit, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(opened)
    opened.backups.folder.write_text("ingen mapp")
    with pytest.raises(StorageError, match="kunde inte skrivas"):
        opened.backups.secure()
    opened.backups.folder.unlink()
    assert opened.backups.secure() is not None
    assert opened.backups.secure() is None


def test_the_light_warns_after_a_day_without_a_good_copy(
    made_unit: MadeUnit, opened: OpenUnit
) -> None:
    opened.backups.make()
    made_unit.clock.move(timedelta(days=4))
    assert not opened.backup_status().warns
    change(opened)
    made_unit.clock.move(timedelta(hours=23))
    assert not opened.backup_status().warns
    made_unit.clock.move(timedelta(hours=2))
    status = opened.backup_status()
    assert status.warns
    assert "dygn" in status.text
    opened.backups.make()
    assert opened.backup_status().text == "Senaste säkerhetskopian: 2026-11-28 08:30."


def test_a_second_folder_gets_each_copy_too(made_unit: MadeUnit, tmp_path: Path) -> None:
    second = tmp_path / "utdelning"
    unit = made_unit.open()
    backups = service.UnitBackups(
        unit.store, key_of(made_unit), made_unit.path, made_unit.clock, second
    )
    copy = backups.make()
    assert (second / copy.path.name).read_bytes() == copy.path.read_bytes()
    assert key_file(second / copy.path.name).exists()
    second.joinpath("nu en fil").write_text("som inte är vår")
    made_unit.clock.move(timedelta(days=91))
    change(unit)
    newer = backups.make()
    assert {path.name for path in second.iterdir()} == {
        newer.path.name,
        key_file(newer.path).name,
        "nu en fil",
    }
    unit.release()


def test_what_a_crash_left_is_cleared_and_the_keys_of_older_copies_stay(
    made_unit: MadeUnit, opened: OpenUnit
) -> None:
    first = opened.backups.make()
    folder = first.path.parent
    remnants = [folder / "2026-11-23T050000Z.ame.ny4711", folder / "2026-11-23T050000Z.ame.ny"]
    for remnant in remnants:
        remnant.write_bytes(b"halv")
    yesterday = first.path.stat().st_mtime - 86400
    for path in folder.iterdir():
        os.utime(path, (yesterday, yesterday))
    made_unit.clock.move(timedelta(hours=2))
    opened.backups.make()
    assert key_file(first.path).exists()
    assert not any(remnant.exists() for remnant in remnants)


def test_a_second_folder_that_is_gone_warns_and_keeps_the_first_copy(
    made_unit: MadeUnit, tmp_path: Path
) -> None:
    blocked = tmp_path / "fil"
    blocked.write_text("ingen mapp")
    unit = made_unit.open()
    change(unit)
    backups = service.UnitBackups(
        unit.store, key_of(made_unit), made_unit.path, made_unit.clock, blocked
    )
    assert backups.make_if_changed() is None
    assert len(backups.copies()) == 1
    assert "andra platsen" in backups.status().text
    unit.release()


def test_only_the_administrator_asks_for_copies(opened: OpenUnit) -> None:
    make_now(opened.context, opened.backups)
    actor = replace(opened.context.actor, roles=frozenset({Role.SUPERVISOR}))
    supervisor = opened.context.acting_as(actor)
    with pytest.raises(NotPermittedError):
        make_now(supervisor, opened.backups)


def test_a_copy_to_a_chosen_folder_prunes_nothing_there(
    made_unit: MadeUnit, opened: OpenUnit, tmp_path: Path
) -> None:
    folder = tmp_path / "usb"
    make_now(opened.context, opened.backups, folder)
    made_unit.clock.move(timedelta(days=100))
    make_now(opened.context, opened.backups, folder)
    assert len(copies_in(folder)) == 2
    rings = [key_file(copy.path) for copy in copies_in(folder)]
    assert {ring.stat().st_mode & 0o077 for ring in rings} == {0}


def test_on_a_server_the_servers_own_copies_are_told_of(server_unit: Unit) -> None:
    assert status_of(None, on_server=True).text == ON_SERVER
    with pytest.raises(StorageError, match="serverns egen"):
        make_now(server_unit.chief, None)
