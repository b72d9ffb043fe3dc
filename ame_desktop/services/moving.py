"""Moving a unit from a file to a shared server, or back: copied, proven equal, then opened there.

What is left behind stays whole and is set aside, so that nobody goes on working in it by mistake.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ame_desktop.domain.access import Area, Level, Role
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.log import LogKind
from ame_desktop.services.backup import make_now
from ame_desktop.services.clock import Clock
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.passwords import check_password
from ame_desktop.services.unit_opening import UnitPlace
from ame_desktop.storage.keys import key_file
from ame_desktop.storage.moving import carry
from ame_desktop.storage.queries import staff as query
from ame_desktop.storage.queries.access import actor_by_login
from ame_desktop.storage.restore import set_aside
from ame_desktop.storage.server_keeper import Keeper
from ame_desktop.storage.server_setup import set_up
from ame_desktop.storage.store import Store
from ame_desktop.storage.unit_file import OpenedFile, create

Told = Callable[[int, int], object]
MOVE = "server move"


@dataclass(frozen=True)
class Moved:
    """What came of a move.

    Args:
        rows: how many rows went along.
        left: where the file that was moved from lies now; ``None`` for a server.
        without_login: members of staff who cannot log in until they are given a password.
        codes: the new file's recovery codes; empty on a server.
    """

    rows: int
    left: Path | None
    without_login: tuple[str, ...]
    codes: tuple[str, ...] = ()


def move_to_server(unit: OpenUnit, server: UnitPlace, clock: Clock, told: Told) -> Moved:
    """Move an open unit from its file to a server's empty database, and close it.

    A verified copy of the file is made first; the file is then set aside beside it.

    Args:
        unit: the unit, opened by an administrator, which nobody else has open.
        server: the database, with its keeper's login.
        clock: tells the time.
        told: gets how far it has come.

    Raises:
        NotPermittedError: only the administrator moves the unit.
        DomainError: the unit does not lie in a file, or the other place is none of a server's.
        InUseError: somebody else has the unit open.
        StorageError: the database is not empty, or what came there differs; nothing is moved then.
    """
    ctx = unit.context
    ctx.require(Area.ADMINISTRATION, Level.WRITE)
    if unit.path is None or server.path is not None:
        raise DomainError("Flytten går från en fil till en server: --to postgresql://…")
    make_now(ctx, unit.backups)
    with unit.alone():
        set_up(server.address)
        keeper = Keeper(server.address)
        try:
            target = keeper.store()
            try:
                counts = carry(unit.store, target, told)
                _note(target, clock)
                without = _active(target)
            finally:
                target.close()
        finally:
            keeper.close()
        unit.store.close()
        now = clock.now()
        left = set_aside(unit.path, now, "flyttad")
        set_aside(key_file(unit.path), now, "flyttad")
    unit.release()
    return Moved(sum(counts.values()), left, without)


def move_to_file(
    server: UnitPlace, file: UnitPlace, login: str, password: str, clock: Clock, told: Told
) -> Moved:
    """Move a unit from a server to a new file, and let its staff no longer into the database.

    Args:
        server: the database, with its keeper's login.
        file: where the new file is to lie.
        login: an administrator of the unit, who gets the first way in to the file.
        password: the administrator's password for the file.
        clock: tells the time.
        told: gets how far it has come.

    Raises:
        DomainError: the places are the wrong way round, the login is no administrator's, or the
            password is refused.
        StorageError: there is a file already, or what came there differs; nothing is moved then.
    """
    if server.path is not None or file.path is None:
        raise DomainError("Flytten går från en server till en fil: --to FIL.")
    check_password(password, (login,))
    keeper = Keeper(server.address)
    try:
        source = keeper.store()
        try:
            _check_administrator(source, login)
            keeper.shut()
            opened, codes, counts = _carried(file.path, login, password, source, told)
        except BaseException:
            keeper.reopen()
            raise
        finally:
            source.close()
    finally:
        keeper.close()
    try:
        _note(opened.store, clock)
        others = tuple(name for name in _active(opened.store) if name != login.strip().casefold())
    finally:
        opened.store.close()
        if opened.access is not None:
            opened.access.close()
    return Moved(sum(counts.values()), None, others, codes)


def _carried(
    path: Path, login: str, password: str, source: Store, told: Told
) -> tuple[OpenedFile, tuple[str, str], dict[str, int]]:
    counts: dict[str, int] = {}

    def fill(target: Store) -> None:
        counts.update(carry(source, target, told))

    opened, codes = create(path, login, password, fill=fill, command=MOVE)
    return opened, codes, counts


def _note(store: Store, clock: Clock) -> None:
    with store.write("unit.moved", (), staff_id=None, at=clock.now(), kind=LogKind.SYSTEM) as work:
        work.done(None, "", undoable=False)


def _active(store: Store) -> tuple[str, ...]:
    with store.read() as reader:
        return tuple(row.login for row in query.staff(reader) if row.active)


def _check_administrator(store: Store, login: str) -> None:
    with store.read() as reader:
        actor = actor_by_login(reader, login)
    if actor is None or Role.ADMINISTRATOR not in actor.roles:
        raise DomainError(
            "Skriv användarnamnet för en av enhetens administratörer: --admin ANVÄNDARNAMN.",
            field="login",
        )
