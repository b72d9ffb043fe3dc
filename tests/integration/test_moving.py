"""Exempelkommun moved from its file to a server and back: the same rows, the same chain."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.services.demo.build import fill_demo
from ame_desktop.services.demo.staff import demo_login
from ame_desktop.services.moving import move_to_file, move_to_server
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.unit_opening import UnitPlace, open_unit
from ame_desktop.storage import moving
from ame_desktop.storage.backup import backup_folder, copies_in
from ame_desktop.storage.errors import InUseError, StorageError, WrongPasswordError
from ame_desktop.storage.keys import key_file
from ame_desktop.storage.moving import Told, carry, chain_of, fingerprint
from ame_desktop.storage.server_keeper import Keeper
from ame_desktop.storage.store import Store
from ame_desktop.storage.unit_file import create
from tests.support.clock import FixedClock
from tests.support.opening import PASSWORD
from tests.support.postgres import TempPostgres

Rows = dict[str, tuple[int, str]]


def untold(done: int, total: int) -> None:
    assert done <= total


@pytest.fixture(scope="module")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Exempelkommun in a file with a key ring, closed."""
    path, clock = tmp_path_factory.mktemp("demo") / "enhet.ame", FixedClock()
    login = demo_login(Role.ADMINISTRATOR)
    opened, _ = create(
        path, login, PASSWORD, fill=lambda store: fill_demo(store, clock), command="provet"
    )
    opened.store.close()
    assert opened.access is not None
    opened.access.close()
    return path


@pytest.fixture
def demo_unit(demo_file: Path, tmp_path: Path) -> Iterator[OpenUnit]:
    """A copy of one's own, opened by its administrator."""
    for part in (demo_file, key_file(demo_file)):
        shutil.copy(part, tmp_path / part.name)
    place = UnitPlace(str(tmp_path / demo_file.name))
    unit = open_unit(place, demo_login(Role.ADMINISTRATOR), PASSWORD, FixedClock())
    yield unit
    unit.release()


@pytest.fixture
def empty(postgres: TempPostgres) -> Iterator[UnitPlace]:
    """An empty database, with its keeper's login."""
    with postgres.database() as url:
        yield UnitPlace(url)


def rows_of(store: Store) -> Rows:
    with store.read() as reader:
        assert chain_of(reader).whole
        return fingerprint(reader)


def on_server(place: UnitPlace) -> Rows:
    keeper = Keeper(place.address)
    try:
        store = keeper.store()
        try:
            return rows_of(store)
        finally:
            store.close()
    finally:
        keeper.close()


def without_log(rows: Rows) -> Rows:
    """The rows apart from those that the move itself is told of in."""
    return {name: found for name, found in rows.items() if not name.startswith("log_")}


def test_to_a_server_and_back_it_is_the_same_unit(
    demo_unit: OpenUnit, empty: UnitPlace, tmp_path: Path
) -> None:
    clock, path, login = FixedClock(), demo_unit.path, demo_unit.context.actor.login
    assert path is not None
    before = without_log(rows_of(demo_unit.store))
    assert sum(count > 0 for count, _ in before.values()) > 40

    there = move_to_server(demo_unit, empty, clock, untold)
    assert without_log(on_server(empty)) == before
    assert there.rows > 5_000
    assert login in there.without_login
    assert there.left is not None
    assert there.left.exists()
    assert not path.exists()
    assert len(copies_in(backup_folder(path))) == 1

    back = UnitPlace(str(tmp_path / "tillbaka.ame"))
    home = move_to_file(empty, back, login, PASSWORD, clock, untold)
    assert len(home.codes) == 2
    unit = open_unit(back, login, PASSWORD, clock)
    try:
        assert without_log(rows_of(unit.store)) == before
        assert unit.facts.name == demo_unit.facts.name
    finally:
        unit.release()


def test_what_came_out_different_is_not_kept(
    demo_unit: OpenUnit, empty: UnitPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoiled(source: Store, target: Store, told: Told) -> dict[str, int]:
        monkeypatch.setattr(
            moving,
            "_NEXT_LINE",
            "UPDATE participant SET given_name = 'Annan' WHERE id = "
            "(SELECT id FROM participant LIMIT 1)",
        )
        return carry(source, target, told)

    monkeypatch.setattr("ame_desktop.services.moving.carry", spoiled)
    with pytest.raises(StorageError, match="Flytten ångrades"):
        move_to_server(demo_unit, empty, FixedClock(), untold)
    assert not any(count for count, _ in on_server(empty).values())
    assert demo_unit.path is not None
    assert demo_unit.path.exists()


def test_a_unit_is_never_moved_upon_another(
    demo_unit: OpenUnit, empty: UnitPlace, tmp_path: Path
) -> None:
    clock = FixedClock()
    move_to_server(demo_unit, empty, clock, untold)
    with pytest.raises(StorageError, match="finns redan"):
        (tmp_path / "upptagen.ame").write_bytes(b"annat")
        move_to_file(
            *(empty, UnitPlace(str(tmp_path / "upptagen.ame"))),
            *(demo_login(Role.ADMINISTRATOR), PASSWORD, clock, untold),
        )
    keeper = Keeper(empty.address)
    try:
        with keeper.engine.connect() as connection:
            question = "SELECT has_database_privilege(:who, current_database(), 'CONNECT')"
            assert connection.execute(text(question), {"who": keeper.names.staff}).scalar()
    finally:
        keeper.close()


def test_who_moves_a_unit_keeps_it_and_is_alone_with_it(
    demo_unit: OpenUnit, empty: UnitPlace, tmp_path: Path
) -> None:
    clock, path = FixedClock(), str(demo_unit.path)
    chief = demo_unit.context.acting_as(
        type(demo_unit.context.actor)(
            demo_unit.context.actor.staff_id,
            "chef",
            "Chef",
            frozenset({Role.UNIT_CHIEF}),
            frozenset(),
        )
    )
    mine, demo_unit.context = demo_unit.context, chief
    with pytest.raises(NotPermittedError):
        move_to_server(demo_unit, empty, clock, untold)
    demo_unit.context = mine
    other = open_unit(UnitPlace(path), mine.actor.login, PASSWORD, clock)
    try:
        with pytest.raises(InUseError):
            move_to_server(demo_unit, empty, clock, untold)
    finally:
        other.release()
    with pytest.raises(DomainError, match="från en fil"):
        move_to_server(demo_unit, UnitPlace(str(tmp_path / "ny.ame")), clock, untold)
    with pytest.raises(WrongPasswordError):
        open_unit(UnitPlace(path), mine.actor.login, "ett annat lösenord", clock)
