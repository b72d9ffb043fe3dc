"""Units to test on: a real encrypted file, or a real database on a PostgreSQL server."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.access import Actor, Role
from ame_desktop.domain.ids import ArenaId, StaffId, new_id
from ame_desktop.services.context import Context
from ame_desktop.services.first_data import first_unit, first_user
from ame_desktop.storage.engine import open_file, open_server
from ame_desktop.storage.migrate import upgrade
from ame_desktop.storage.models.access import Staff, StaffArena, StaffRole
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock

KEY = bytes(range(32))
UNIT_NAME = "Provkommun"


@dataclass
class Unit:
    """An open unit for one test. ``chief`` acts with every role; ``as_role`` makes others."""

    store: Store
    clock: FixedClock
    chief: Context
    path: Path | None

    def arena(self, name: str) -> ArenaId:
        """The identity of an arena by its name."""
        with self.store.read() as reader:
            return ArenaId(reader.execute(select(Arena.id).where(Arena.name == name)).scalar_one())

    def as_role(self, *roles: Role, arenas: tuple[UUID, ...] = (), name: str = "") -> Context:
        """A new member of staff with these roles and own arenas, logged in."""
        staff_id = new_id()
        title = name or " ".join(roles)
        with self.chief.write("test.staff") as work:
            work.add(Staff(id=staff_id, login=f"{roles[0]}-{staff_id.hex[-6:]}", name=title))
            work.add(*(StaffRole(staff_id=staff_id, role=role) for role in roles))
            work.add(*(StaffArena(staff_id=staff_id, arena_id=arena) for arena in arenas))
            work.done(None, "")
        actor = Actor(
            StaffId(staff_id),
            f"{roles[0]}-{staff_id.hex[-6:]}",
            title,
            frozenset(roles),
            frozenset(ArenaId(arena) for arena in arenas),
        )
        return replace(self.chief, actor=actor)


def fill(store: Store, clock: FixedClock) -> None:
    """Give a unit its first data: the arenas, and one user with every role."""
    with store.write("unit.create", (), staff_id=None, at=clock.now()) as work:
        first_unit(work, UNIT_NAME, is_demo=False)
        staff_id = first_user(work, "chef", "Anna Berg")
        held = {Role.UNIT_CHIEF, Role.ADMINISTRATOR}
        work.add(*(StaffRole(staff_id=staff_id, role=role) for role in set(Role) - held))
        work.done(None, "")


def chief_context(store: Store, clock: FixedClock) -> Context:
    """The first user, acting with every role."""
    from ame_desktop.storage.queries.access import actor_by_login

    with store.read() as reader:
        actor = actor_by_login(reader, "chef")
    assert actor is not None
    return Context(actor, clock, store)


def make_template(path: Path) -> None:
    """Write the file that each test's unit is copied from."""
    engine = open_file(path, KEY, create=True)
    upgrade(engine)
    store = Store(engine)
    fill(store, FixedClock())
    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()


def open_copy(template: Path, path: Path) -> Unit:
    """Open a unit of one's own, copied from the template."""
    shutil.copy(template, path)
    clock = FixedClock()
    store = Store(open_file(path, KEY))
    return Unit(store, clock, chief_context(store, clock), path)


def make_server_template(url: str) -> None:
    """Fill the database that each test's server unit is cloned from."""
    engine = open_server(url)
    upgrade(engine)
    store = Store(engine)
    fill(store, FixedClock())
    store.close()


def open_server_unit(url: str) -> Unit:
    """Open a unit on the server."""
    clock = FixedClock()
    store = Store(open_server(url))
    return Unit(store, clock, chief_context(store, clock), None)
