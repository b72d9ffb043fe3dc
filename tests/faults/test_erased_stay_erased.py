"""R8: whoever was erased does not come back with an older copy, by whichever way it is put back."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.services.errors import StorageReadOnlyError
from ame_desktop.services.log.chain import chain_whole
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.restore import restore_unit
from ame_desktop.services.retention import erase, export_archive, ground_of
from ame_desktop.services.unit_opening import open_unit
from ame_desktop.storage.backup import backup_folder
from ame_desktop.storage.erased_journal import (
    journal_file,
    journal_in,
    read_journal,
    write_journal,
)
from ame_desktop.storage.erasing import hanging_tables
from ame_desktop.storage.keys import key_file
from ame_desktop.storage.models.access import StaffRole
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries.unit import unit_id
from tests.support.measured import Measured
from tests.support.opening import LOGIN, PASSWORD, MadeUnit, copy_unit
from tests.support.units import Unit
from tests.support.whole_people import Gallring, WholePeople

Putting = Callable[["Scene"], object]


@dataclass(frozen=True)
class Scene:
    """A unit where one of two is erased, and a copy from before that has both."""

    made: MadeUnit
    copy: Path
    gone: UUID
    stays: UUID
    rows: dict[str, UUID]


@pytest.fixture(scope="module")
def built(made_unit_template: MadeUnit, tmp_path_factory: pytest.TempPathFactory) -> Scene:
    folder = tmp_path_factory.mktemp("gallrad")
    made_unit = copy_unit(made_unit_template, folder)
    opened = made_unit.open()
    unit = everybodys(opened, made_unit)
    people = WholePeople(unit)
    gone, stays = people.add("Zyx"), people.add("Qvot", day=date(2026, 1, 5))
    gallring, archive = Gallring(unit), folder / "arkiv.zip"
    key = gallring.approved()
    assert opened.backups is not None
    copy = opened.backups.make().path
    made_unit.clock.move(timedelta(minutes=5))
    export_archive(gallring.chief, key, gallring.version(key), archive)
    erase(
        *(gallring.chief, key, gallring.version(key), "GALLRA", archive),
        ground_of(opened),
    )
    opened.close()
    made_unit.clock.move(timedelta(hours=1))
    return Scene(made_unit, copy, gone, stays, people.keys["Zyx"])


@pytest.fixture
def scene(built: Scene, tmp_path: Path) -> Scene:
    folder = tmp_path / "enhet"
    shutil.copytree(built.made.path.parent, folder)
    made = replace(built.made, path=folder / built.made.path.name)
    copy = folder / built.copy.relative_to(built.made.path.parent)
    return replace(built, made=made, copy=copy)


def everybodys(opened: OpenUnit, made: MadeUnit) -> Unit:
    """The opened unit, where the first user acts with every role."""
    ctx = opened.context
    missing = frozenset(Role) - ctx.actor.roles
    with ctx.write("test.roles") as work:
        work.add(*(StaffRole(staff_id=ctx.actor.staff_id, role=role) for role in missing))
        work.done(None, "")
    actor = replace(ctx.actor, roles=frozenset(Role))
    return Unit(opened.store, made.clock, ctx.acting_as(actor), made.path)


def by_the_program(scene: Scene) -> None:
    restore_unit(scene.made.place, scene.copy, LOGIN, PASSWORD, scene.made.clock)


def where_the_file_is_lost(scene: Scene) -> None:
    scene.made.path.unlink()
    by_the_program(scene)


def where_the_keys_are_lost_too(scene: Scene) -> None:
    key_file(scene.made.path).unlink()
    where_the_file_is_lost(scene)


def where_only_the_copies_are_left(scene: Scene) -> None:
    journal_file(scene.made.path).unlink()
    where_the_file_is_lost(scene)


def by_hand(scene: Scene) -> None:
    for ending in ("-wal", "-shm"):
        scene.made.path.with_name(scene.made.path.name + ending).unlink(missing_ok=True)
    shutil.copyfile(scene.copy, scene.made.path)


WAYS: tuple[Putting, ...] = (
    by_the_program,
    where_the_file_is_lost,
    where_the_keys_are_lost_too,
    where_only_the_copies_are_left,
    by_hand,
)


@pytest.mark.parametrize("put_back", WAYS)
def test_an_older_copy_brings_nobody_back(
    scene: Scene, put_back: Putting, measured: Measured
) -> None:
    put_back(scene)
    opened = scene.made.open()
    try:
        with opened.store.read() as reader:
            for table in hanging_tables():
                keys = set(reader.scalars(select(table.c.id)))
                assert scene.rows[table.name] not in keys, table.name
            assert set(reader.scalars(select(Participant.id))) == {scene.stays}
        assert chain_whole(opened.context)
        pages = ground_of(opened).pages
        assert pages is not None
        assert b"Zyx" not in b"".join(pages(scene.made.path))
    finally:
        opened.release()
    measured("R8", f"0 gallrade tillbaka på {len(WAYS)} sätt att återställa")


def test_a_folder_with_copies_gets_the_journal_with_its_next_copy(
    scene: Scene, tmp_path: Path
) -> None:
    place = replace(scene.made.place, second_folder=tmp_path / "annan plats")
    opened = open_unit(place, LOGIN, PASSWORD, scene.made.clock)
    assert opened.backups is not None
    opened.backups.make()
    text = journal_in(tmp_path / "annan plats").read_text(encoding="utf-8")
    opened.release()
    assert str(scene.gone) in text


def test_what_nobody_can_write_in_is_not_shown_with_erased_people(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand(scene)
    monkeypatch.setattr("ame_desktop.storage.unit_file.may_write", lambda path: False)
    with pytest.raises(StorageReadOnlyError, match="gallrade"):
        scene.made.open()


def test_the_journal_names_identities_alone_and_lies_with_the_copies(scene: Scene) -> None:
    for path in (journal_file(scene.made.path), journal_in(backup_folder(scene.made.path))):
        text = path.read_text(encoding="utf-8")
        assert str(scene.gone) in text
        assert "Zyx" not in text
        assert path.stat().st_mode & 0o077 == 0


def test_nobody_is_erased_by_a_line_that_somebody_adds(scene: Scene) -> None:
    path = journal_file(scene.made.path)
    opened = scene.made.open()
    with opened.store.read() as reader:
        unit = unit_id(reader)
    opened.release()
    assert unit is not None
    told = read_journal(path, unit)[scene.gone]
    path.unlink()
    write_journal(path, uuid4(), {scene.stays: told})
    assert read_journal(path, unit) == {}
    opened = scene.made.open()
    with opened.store.read() as reader:
        assert set(reader.scalars(select(Participant.id))) == {scene.stays}
    opened.release()
    # The unit itself knows whom it has erased, and notes them again beside the other unit's.
    assert set(read_journal(path, unit)) == {scene.gone}


def test_a_journal_that_cannot_be_read_stops_nobody(scene: Scene) -> None:
    journal_file(scene.made.path).write_bytes(b"\xff{")
    scene.made.open().release()
    by_the_program(scene)
    opened = scene.made.open()
    with opened.store.read() as reader:
        assert set(reader.scalars(select(Participant.id))) == {scene.stays}
    opened.release()


def test_a_journal_that_does_not_answer_just_now_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, unit, told = (
        tmp_path / "enhet.db.gallrade",
        uuid4(),
        (uuid4(), datetime(2026, 11, 23, tzinfo=UTC)),
    )
    first, second = uuid4(), uuid4()
    write_journal(path, unit, {first: told})

    def silent(*_: object, **__: object) -> str:
        raise PermissionError

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(Path, "read_text", silent)
        assert read_journal(path, unit) == {}
        with pytest.raises(PermissionError):
            write_journal(path, unit, {second: told})
    assert set(read_journal(path, unit)) == {first}
    write_journal(path, unit, {second: told})
    assert set(read_journal(path, unit)) == {first, second}
