"""A copy is put in the unit's place; what was there is copied or set aside, never lost (R5, R7)."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.unit_state import UnitState
from ame_desktop.services.copies import bring_back_keys, found_state
from ame_desktop.services.errors import (
    DamagedError,
    InUseError,
    StorageError,
    WrongPasswordError,
)
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.restore import Restored, restore_unit
from ame_desktop.services.staff_passwords import set_staff_password
from ame_desktop.services.unit_opening import UnitPlace
from ame_desktop.storage.backup import Copy, backup_folder, copies_in
from ame_desktop.storage.keys import key_file
from ame_desktop.storage.models.access import LogEntry, Staff, StaffRole
from ame_desktop.storage.models.participants import Participant
from tests.support.opening import LOGIN, PASSWORD, MadeUnit


def add(unit: OpenUnit, name: str) -> None:
    with unit.context.write("test.add", Topic.PARTICIPANTS) as work:
        work.add(Participant(given_name=name, created_at=work.at))
        work.done(None, "")


def names(unit: OpenUnit) -> set[str]:
    with unit.store.read() as reader:
        return set(reader.scalars(select(Participant.given_name)))


@pytest.fixture
def copy(made_unit: MadeUnit) -> Copy:
    """A copy that has Ali; the unit itself has Ali and Bo."""
    unit = made_unit.open()
    add(unit, "Ali")
    made = unit.backups.make()
    made_unit.clock.move(timedelta(hours=1))
    add(unit, "Bo")
    unit.release()
    made_unit.clock.move(timedelta(hours=1))
    return made


def restore(made: MadeUnit, copy: Path, login: str = LOGIN, password: str = PASSWORD) -> Restored:
    return restore_unit(made.place, copy, login, password, made.clock)


def test_a_sound_file_is_copied_before_it_is_replaced(made_unit: MadeUnit, copy: Copy) -> None:
    assert restore(made_unit, copy.path) == Restored(None)
    unit = made_unit.open()
    assert names(unit) == {"Ali"}
    with unit.store.read() as reader:
        actions = set(reader.scalars(select(LogEntry.action)))
    assert "unit.restored" in actions
    unit.release()
    before = copies_in(backup_folder(made_unit.path))[0]
    restore(made_unit, before.path)
    back = made_unit.open()
    assert names(back) == {"Ali", "Bo"}
    back.release()


def test_a_killed_writers_last_commits_are_in_the_copy_that_is_made_first(
    made_unit: MadeUnit, copy: Copy, tmp_path: Path
) -> None:
    unit = made_unit.open()
    add(unit, "Cecilia")
    crashed = tmp_path / "kraschad"
    crashed.mkdir()
    for path in made_unit.path.parent.glob("enhet.ame*"):
        if path.is_file():
            shutil.copy(path, crashed / path.name)
    unit.release()
    assert (crashed / "enhet.ame-wal").stat().st_size > 0
    after_crash = MadeUnit(crashed / "enhet.ame", made_unit.codes, made_unit.clock)
    restore(after_crash, copy.path)
    saved = copies_in(backup_folder(after_crash.path))[0]
    restore(after_crash, saved.path)
    again = after_crash.open()
    assert names(again) == {"Ali", "Bo", "Cecilia"}
    again.release()


@pytest.mark.parametrize("damage", ["flip", "cut", "empty", "random", "gone"])
def test_a_damaged_file_is_set_aside_and_never_deleted(
    made_unit: MadeUnit, copy: Copy, damage: str
) -> None:
    content = bytearray(made_unit.path.read_bytes())
    content[len(content) // 2] ^= 1
    damaged = {
        "flip": bytes(content),
        "cut": bytes(content[: len(content) // 2 + 77]),
        "empty": b"",
        "random": bytes(reversed(content)),
    }
    if damage == "gone":
        made_unit.path.unlink()
    else:
        made_unit.path.write_bytes(damaged[damage])
    done = restore(made_unit, copy.path)
    if damage == "gone":
        assert done.set_aside is None
    else:
        assert done.set_aside == made_unit.path.with_name("enhet.ame.skadad-2026-11-23T083000Z")
        assert done.set_aside.read_bytes() == damaged[damage]
    unit = made_unit.open()
    assert names(unit) == {"Ali"}
    unit.release()


def test_lost_keys_come_back_with_the_copy(made_unit: MadeUnit, copy: Copy) -> None:
    for path in made_unit.path.parent.glob("enhet.ame.nycklar*"):
        path.unlink()
    restore(made_unit, copy.path)
    assert key_file(made_unit.path).exists()
    made_unit.open().release()


def test_newer_passwords_are_kept(made_unit: MadeUnit, copy: Copy) -> None:
    unit = made_unit.open()
    set_staff_password(unit.context, unit, LOGIN, "sju tysta älgar på rad")
    unit.release()
    with pytest.raises(WrongPasswordError):
        restore(made_unit, copy.path)
    restore(made_unit, copy.path, password="sju tysta älgar på rad")
    made_unit.open(password="sju tysta älgar på rad").release()


@pytest.mark.parametrize("damage", ["flip", "cut", "empty"])
def test_a_damaged_copy_replaces_nothing(made_unit: MadeUnit, copy: Copy, damage: str) -> None:
    content = bytearray(copy.path.read_bytes())
    content[len(content) - 3000] ^= 1
    bad = {"flip": bytes(content), "cut": bytes(content[:9000]), "empty": b""}
    copy.path.write_bytes(bad[damage])
    before = made_unit.path.read_bytes()
    with pytest.raises(StorageError):
        restore(made_unit, copy.path)
    assert made_unit.path.read_bytes() == before
    unit = made_unit.open()
    assert names(unit) == {"Ali", "Bo"}
    unit.release()


def test_another_units_copy_is_refused(made_unit: MadeUnit, unit_template: Path) -> None:
    with pytest.raises(DamagedError):
        restore(made_unit, unit_template)
    made_unit.open().release()


def test_nothing_is_restored_while_somebody_has_the_unit_open(
    made_unit: MadeUnit, copy: Copy
) -> None:
    unit = made_unit.open()
    with pytest.raises(InUseError, match=r"anna\.berg \(provet, process \d+\)"):
        restore(made_unit, copy.path)
    assert names(unit) == {"Ali", "Bo"}
    unit.release()
    restore(made_unit, copy.path)


def test_only_an_administrator_restores(made_unit: MadeUnit) -> None:
    unit = made_unit.open()
    with unit.context.write("test.staff", Topic.ACCESS) as work:
        staff = Staff(login="mats", name="Mats")
        work.add(staff)
        work.session.flush()
        work.add(StaffRole(staff_id=staff.id, role=Role.SUPERVISOR))
        work.done(None, "")
    set_staff_password(unit.context, unit, "mats", "tre gula vantar torkar")
    copy = unit.backups.make()
    unit.release()
    with pytest.raises(NotPermittedError):
        restore(made_unit, copy.path, "mats", "tre gula vantar torkar")
    with pytest.raises(WrongPasswordError):
        restore(made_unit, copy.path, LOGIN, "ett annat lösenord")


def test_who_is_an_administrator_no_longer_does_not_bring_back_the_role(
    made_unit: MadeUnit, copy: Copy
) -> None:
    unit = made_unit.open()
    with unit.context.write("test.role", Topic.ACCESS) as work:
        held = select(StaffRole).where(StaffRole.role == Role.ADMINISTRATOR)
        work.delete(work.session.scalars(held).one())
        work.done(None, "")
    unit.release()
    with pytest.raises(NotPermittedError):
        restore(made_unit, copy.path)
    made_unit.path.write_bytes(b"")
    restore(made_unit, copy.path)


def test_what_is_done_after_a_restoring_is_copied_too(made_unit: MadeUnit, copy: Copy) -> None:
    unit = made_unit.open()
    for number in range(5):
        add(unit, f"Nr {number}")
    assert unit.close() is not None
    restore(made_unit, copy.path)
    made_unit.clock.move(timedelta(hours=1))
    again = made_unit.open()
    add(again, "Dora")
    made_unit.clock.move(timedelta(hours=25))
    assert again.backup_status().warns
    made = again.close()
    assert made is not None
    last = made_unit.open()
    assert not last.backups.changed()
    assert not last.backup_status().warns
    last.release()


def test_wrong_passwords_before_a_restoring_are_in_the_log(made_unit: MadeUnit, copy: Copy) -> None:
    for _ in range(2):
        with pytest.raises(WrongPasswordError):
            restore(made_unit, copy.path, LOGIN, "ett annat lösenord")
    restore(made_unit, copy.path)
    unit = made_unit.open()
    with unit.store.read() as reader:
        kinds = list(reader.scalars(select(LogEntry.kind)))
    unit.release()
    assert kinds.count(LogKind.FAILED_LOGIN) == 2


def test_what_could_not_be_restored_leaves_nothing_half_done(
    made_unit: MadeUnit, copy: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageError("Disken är full.")

    monkeypatch.setattr("ame_desktop.services.restore.make_backup", full)
    before = {path.name for path in made_unit.path.parent.iterdir()}
    with pytest.raises(StorageError, match="full"):
        restore(made_unit, copy.path)
    assert {path.name for path in made_unit.path.parent.iterdir()} == before


def test_damaged_keys_count_as_lost_ones_and_come_back(made_unit: MadeUnit, copy: Copy) -> None:
    for path in made_unit.path.parent.glob("enhet.ame.nycklar*"):
        path.write_bytes(b'{"half')
    assert found_state(made_unit.place) is UnitState.KEYLESS
    assert bring_back_keys(made_unit.place) == copy.at
    made_unit.open().release()


def test_a_unit_on_a_server_is_restored_by_its_keeper(made_unit: MadeUnit) -> None:
    place = UnitPlace("postgresql://server/enhet")
    with pytest.raises(StorageError, match="sköter servern"):
        restore_unit(place, made_unit.path, LOGIN, PASSWORD, made_unit.clock)
