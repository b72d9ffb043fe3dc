"""A full disk loses nothing that was stored, and the same store goes on when there is room (R3)."""

import resource
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

import pytest
from sqlalchemy import select

from ame_desktop.domain.changes import Topic
from ame_desktop.services.errors import StorageFullError
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.participants import Participant
from tests.support.measured import Measured
from tests.support.units import KEY, Unit, open_copy

TEXT = "Ord " * 4000
Limit = Callable[[Unit], AbstractContextManager[None]]


@contextmanager
def full_file(unit: Unit) -> Iterator[None]:
    """SQLite's own limit of pages: SQLITE_FULL."""

    def limit(pages: int) -> None:
        with unit.store.engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    with unit.store.engine.connect() as connection:
        used = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    limit(used + 20)
    try:
        yield
    finally:
        limit(1_000_000)


@contextmanager
def short_file(unit: Unit) -> Iterator[None]:
    """The system's limit of a file's length: an I/O error, in the middle of a write."""
    assert unit.path is not None
    log = unit.path.with_name(f"{unit.path.name}-wal")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + 150_000, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def write_one(unit: Unit, number: int) -> None:
    with unit.chief.write("test.add", Topic.PARTICIPANTS) as work:
        person = Participant(given_name=f"Nr {number}", comment=TEXT, created_at=work.at)
        work.add(person)
        work.done(None, "")


def write_until_full(unit: Unit) -> tuple[int, StorageFullError]:
    """How many were acknowledged, and what was said then."""
    for number in range(400):
        try:
            write_one(unit, number)
        except StorageFullError as told:
            return number, told
    raise AssertionError("the disk never became full")


def stored(unit: Unit) -> set[str]:
    with unit.store.read() as reader:
        return set(reader.scalars(select(Participant.given_name)))


def check_sound(unit: Unit) -> None:
    with unit.store.read() as reader:
        assert not reader.exec_driver_sql("PRAGMA cipher_integrity_check").all()
        assert reader.exec_driver_sql("PRAGMA integrity_check").scalars().all() == ["ok"]
        pairs = reader.scalars(select(LogEntry.seq).where(LogEntry.action == "test.add")).all()
    assert len(pairs) == len(stored(unit))


def fill_and_go_on(unit: Unit, limit: Limit, measured: Measured | None = None) -> StorageFullError:
    write_one(unit, 1000)
    with limit(unit):
        acknowledged, told = write_until_full(unit)
        with suppress(StorageFullError):
            write_one(unit, 2000)
        wanted = {f"Nr {number}" for number in range(acknowledged)} | {"Nr 1000"}
        assert wanted <= stored(unit) <= wanted | {"Nr 2000"}
    write_one(unit, 3000)
    assert "Nr 3000" in stored(unit)
    check_sound(unit)
    if measured is not None:
        measured("R3", f"{len(wanted)} av {len(wanted)} kvitterade rader sparade på en full disk")
    return told


@pytest.mark.parametrize("limit", [full_file, short_file])
def test_what_was_acknowledged_is_stored_and_the_store_goes_on(
    unit: Unit, limit: Limit, measured: Measured
) -> None:
    told = fill_and_go_on(unit, limit, measured)
    assert told.message.startswith("Disken /")
    assert " MB behövs" in told.message
    assert "Inget sparat har gått förlorat" in told.message


def test_after_a_full_disk_the_file_opens_anew(unit: Unit) -> None:
    fill_and_go_on(unit, short_file)
    names = stored(unit)
    unit.store.close()
    assert unit.path is not None
    engine = open_file(unit.path, KEY)
    with engine.connect() as connection:
        assert set(connection.scalars(select(Participant.given_name))) == names
    engine.dispose()


@pytest.mark.root
@pytest.mark.soak
def test_a_small_disk_that_really_is_full(unit_template: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "prov", disk], check=True)
    try:
        unit = open_copy(unit_template, disk / "enhet.ame")

        @contextmanager
        def crowded(_: Unit) -> Iterator[None]:
            ballast = disk / "annat"
            ballast.write_bytes(bytes(1_000_000))
            yield
            ballast.unlink()

        told = fill_and_go_on(unit, crowded)
        assert f"Disken {disk} är full" in told.message
        unit.store.close()
    finally:
        subprocess.run(["umount", disk], check=True)
