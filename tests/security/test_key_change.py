"""A unit gets a new data key by two people, alone, after a copy, and never half way (2.3.5, S7)."""

import shutil
import subprocess
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.services.approvals.cases import Heap, cases
from ame_desktop.services.approvals.deciding import approve
from ame_desktop.services.data_key import (
    NOT_COPIED,
    change_data_key,
    key_change,
    propose_key_change,
)
from ame_desktop.services.errors import InUseError, StorageError, WrongPasswordError
from ame_desktop.services.restore import restore_unit
from ame_desktop.services.staff_passwords import change_own_password, remove_staff_password
from ame_desktop.services.unit_opening import open_with_recovery_code
from ame_desktop.storage.backup import check_copy
from ame_desktop.storage.keys import KeyRing, key_file
from ame_desktop.storage.next_key import opens
from ame_desktop.storage.restore import is_sound
from tests.support.forks import Forks
from tests.support.key_changing import CHIEF, CHIEFS_PASSWORD, add_chief, agree
from tests.support.opening import LOGIN, NEW_PASSWORD, PASSWORD, MadeUnit, copy_unit
from tests.support.units import Unit

CROSSING = (7, 9, 10, 11)
"""The steps around which the ring holds both keys."""


@pytest.fixture(scope="module")
def agreed_template(
    made_unit_template: MadeUnit, tmp_path_factory: pytest.TempPathFactory
) -> MadeUnit:
    made = copy_unit(made_unit_template, tmp_path_factory.mktemp("godkänd"))
    add_chief(made)
    agree(made)
    return made


@pytest.fixture
def agreed(agreed_template: MadeUnit, tmp_path: Path) -> MadeUnit:
    return copy_unit(agreed_template, tmp_path)


def key_of(unit: MadeUnit, login: str = LOGIN, password: str = PASSWORD) -> bytes:
    found = KeyRing.load(key_file(unit.path)).opened_by(login, password)
    assert found is not None
    return found


def change(unit: MadeUnit) -> tuple[bytes, bytes, Path]:
    """Change the key; return it before and after, and the copy that was made first."""
    before = key_of(unit)
    done = change_data_key(unit.place, LOGIN, PASSWORD, unit.clock)
    assert (done.lost, done.codes) == ((), None)
    return before, key_of(unit), done.copy


def test_everybody_gets_in_as_before_and_the_old_key_opens_nothing_new(agreed: MadeUnit) -> None:
    before, after, copy = change(agreed)
    assert before != after
    assert not opens(agreed.path, before)
    assert is_sound(agreed.path, after)
    assert check_copy(copy, before)
    newest = max(copy.parent.glob("*.ame"), key=lambda path: path.stat().st_mtime_ns)
    assert check_copy(newest, after)
    for login, password in ((CHIEF, CHIEFS_PASSWORD), (LOGIN, PASSWORD), (CHIEF, CHIEFS_PASSWORD)):
        agreed.open(login, password).release()
    ring = KeyRing.load(key_file(agreed.path))
    assert ring.version == 2
    assert not any("handed" in wrap for wrap in ring.wraps.values()), "sealed anew at login"
    unit = open_with_recovery_code(agreed.place, LOGIN, agreed.codes[1], NEW_PASSWORD, agreed.clock)
    held = key_change(unit.context)
    assert held is not None
    assert held.changed_at == agreed.clock.now()
    assert "byttes" in held.text
    unit.release()
    with pytest.raises(DomainError, match="inte godkänt"):
        change_data_key(agreed.place, LOGIN, NEW_PASSWORD, agreed.clock)


def test_an_older_copy_is_restored_and_gets_the_new_key(agreed: MadeUnit) -> None:
    before, after, copy = change(agreed)
    agreed.clock.move(timedelta(minutes=1))
    restore_unit(agreed.place, copy, LOGIN, PASSWORD, agreed.clock)
    assert not opens(agreed.path, before)
    assert is_sound(agreed.path, after)
    agreed.open(CHIEF, CHIEFS_PASSWORD).release()


def test_who_was_removed_is_left_out_and_an_older_copy_asks_for_the_password_of_then(
    agreed: MadeUnit,
) -> None:
    unit = agreed.open()
    remove_staff_password(unit.context, unit, CHIEF)
    unit.release()
    _, _, copy = change(agreed)
    with pytest.raises(WrongPasswordError):
        agreed.open(CHIEF, CHIEFS_PASSWORD)
    unit = agreed.open()
    change_own_password(unit.context, unit, PASSWORD, NEW_PASSWORD)
    unit.release()
    with pytest.raises(WrongPasswordError, match="före bytet"):
        restore_unit(agreed.place, copy, LOGIN, NEW_PASSWORD, agreed.clock)
    agreed.open(LOGIN, NEW_PASSWORD).release()


def test_ways_in_without_a_pair_are_told_and_codes_made_anew(agreed: MadeUnit) -> None:
    ring = KeyRing.load(key_file(agreed.path))
    for wrap in (*ring.wraps.values(), *ring.recovery):
        del wrap["public"], wrap["private"]
    ring.save()
    done = change_data_key(agreed.place, LOGIN, PASSWORD, agreed.clock)
    assert done.lost == (CHIEF,)
    assert done.codes is not None
    with pytest.raises(WrongPasswordError):
        open_with_recovery_code(agreed.place, LOGIN, agreed.codes[0], NEW_PASSWORD, agreed.clock)
    unit = open_with_recovery_code(agreed.place, LOGIN, done.codes[0], NEW_PASSWORD, agreed.clock)
    assert not unit.facts.recovery_confirmed
    unit.release()


def test_nobody_else_may_have_the_unit_open(agreed: MadeUnit) -> None:
    unit = agreed.open()
    before = key_of(agreed)
    with pytest.raises(InUseError, match=LOGIN):
        change_data_key(agreed.place, LOGIN, PASSWORD, agreed.clock)
    unit.release()
    assert is_sound(agreed.path, before)


def test_without_a_copy_or_room_nothing_is_changed(
    agreed: MadeUnit, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, ring = key_of(agreed), key_file(agreed.path).read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("ame_desktop.storage.key_rotation.to_disk", full)
    with pytest.raises(StorageError, match="inte bytt"):
        change_data_key(agreed.place, LOGIN, PASSWORD, agreed.clock)
    assert is_sound(agreed.path, before)
    assert key_file(agreed.path).read_bytes() == ring
    assert not list(agreed.path.parent.glob("*.nynyckel"))


def test_a_disk_that_fills_after_the_change_hides_no_codes(
    agreed: MadeUnit, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = KeyRing.load(key_file(agreed.path))
    for wrap in ring.recovery:
        del wrap["public"], wrap["private"]
    ring.save()
    before = key_of(agreed)

    def full(folder: Path) -> None:
        monkeypatch.setattr("ame_desktop.storage.backup.to_disk", full)
        raise OSError(28, f"{folder} is full")

    monkeypatch.setattr("ame_desktop.storage.key_rotation.folder_to_disk", full)
    done = change_data_key(agreed.place, LOGIN, PASSWORD, agreed.clock)
    assert done.trouble == (NOT_COPIED,)
    assert done.codes is not None
    agreed.open(CHIEF, CHIEFS_PASSWORD).release()
    assert not opens(agreed.path, before)
    assert KeyRing.load(key_file(agreed.path)).pending is None
    unit = open_with_recovery_code(agreed.place, LOGIN, done.codes[0], NEW_PASSWORD, agreed.clock)
    unit.release()


@pytest.mark.root
@pytest.mark.soak
def test_a_disk_without_room_keeps_the_key(agreed_template: MadeUnit, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "prov", disk], check=True)
    try:
        unit = copy_unit(agreed_template, disk)
        room = 4 * 1024 * 1024 - unit.path.stat().st_size
        key = key_of(unit)
        for left in (400_000, 1_100_000, 1_500_000):
            ballast = disk / "annat"
            ballast.write_bytes(bytes(max(0, room - left)))
            with pytest.raises(StorageError):
                change_data_key(unit.place, LOGIN, PASSWORD, unit.clock)
            ballast.unlink()
            assert is_sound(unit.path, key)
            assert not list(disk.glob("*.nynyckel"))
        unit.open(CHIEF, CHIEFS_PASSWORD).release()
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.fixture
def forks() -> Iterator[Forks]:
    with Forks("tests.support.key_changing") as made:
        yield made


def kill_at(steps: Iterable[int], agreed: MadeUnit, forks: Forks) -> int:
    """Kill a change before each of these steps; everybody gets in, and nothing is lost."""
    kept = agreed.path.parent / "före"
    kept.mkdir()
    for name in ("enhet.ame", "enhet.ame.nycklar"):
        shutil.copy(agreed.path.with_name(name), kept / name)
    killed = 0
    for step in steps:
        for name in ("enhet.ame", "enhet.ame.nycklar"):
            shutil.copy(kept / name, agreed.path.with_name(name))
        status = forks.run(agreed.path, PASSWORD, step)
        if status == 0:
            break
        assert status == -9
        killed += 1
        login = (CHIEF, CHIEFS_PASSWORD) if step % 2 else (LOGIN, PASSWORD)
        agreed.open(*login).release()
        ring = KeyRing.load(key_file(agreed.path))
        assert ring.pending is None
        assert is_sound(agreed.path, key_of(agreed))
    return killed


@pytest.mark.slow
def test_a_killed_change_leaves_a_key_that_opens(agreed: MadeUnit, forks: Forks) -> None:
    assert kill_at(CROSSING, agreed, forks) == len(CROSSING)


@pytest.mark.soak
def test_a_change_killed_anywhere_leaves_a_key_that_opens(agreed: MadeUnit, forks: Forks) -> None:
    assert kill_at(range(1, 60), agreed, forks) >= 12


def test_one_person_alone_changes_no_key(made_unit: MadeUnit) -> None:
    unit = made_unit.open()
    propose_key_change(unit.context, "En medarbetare har slutat")
    with pytest.raises(DomainError, match="redan föreslaget"):
        propose_key_change(unit.context, "Igen")
    (row,) = cases(unit.context, Heap.WAITING)
    with pytest.raises(DomainError):
        approve(unit.context, row.case.case_id, row.case.version, "")
    unit.release()
    with pytest.raises(DomainError, match="inte godkänt"):
        change_data_key(made_unit.place, LOGIN, PASSWORD, made_unit.clock)


def test_only_the_administrator_proposes(unit: Unit) -> None:
    for role in set(Role) - {Role.ADMINISTRATOR}:
        for act in (key_change, lambda ctx: propose_key_change(ctx, "Prov")):
            with pytest.raises(NotPermittedError):
                act(unit.as_role(role))


def test_only_the_administrator_carries_out(agreed: MadeUnit) -> None:
    with pytest.raises(NotPermittedError):
        change_data_key(agreed.place, CHIEF, CHIEFS_PASSWORD, agreed.clock)


def test_a_server_has_no_key_of_its_own(server_unit: Unit) -> None:
    with pytest.raises(DomainError, match="serverns disk"):
        propose_key_change(server_unit.chief, "Prov")


def test_a_new_password_touches_the_ring_alone(made_unit: MadeUnit) -> None:
    key = key_of(made_unit)
    unit = made_unit.open()
    change_own_password(unit.context, unit, PASSWORD, NEW_PASSWORD)
    unit.release()
    assert key_of(made_unit, LOGIN, NEW_PASSWORD) == key
    assert KeyRing.load(key_file(made_unit.path)).opened_by(LOGIN, PASSWORD) is None
    assert is_sound(made_unit.path, key)
