"""Putting a copy of the unit in its place, when nobody else has it open."""

from dataclasses import dataclass
from pathlib import Path

from ame_desktop.domain.access import Actor, Area, Level, Reach, reach
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.services.clock import Clock
from ame_desktop.services.context import NOT_PERMITTED, Context
from ame_desktop.services.unit_opening import UnitPlace, note_login
from ame_desktop.storage.backup import backup_folder, make_backup
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.erased_again import bring_journal, keep_erased
from ame_desktop.storage.errors import (
    DamagedError,
    StorageError,
    StorageReadOnlyError,
    WrongPasswordError,
)
from ame_desktop.storage.keys import WRONG, KeyRing, can_be_read, key_file
from ame_desktop.storage.locks import UnitAccess
from ame_desktop.storage.migrate import needs_upgrade
from ame_desktop.storage.network_share import refuse_network_share
from ame_desktop.storage.next_key import opens
from ame_desktop.storage.queries.access import actor_by_login
from ame_desktop.storage.restore import is_sound, put_in_place, set_aside
from ame_desktop.storage.store import Store
from ame_desktop.storage.unit_file import unlock

BEFORE_CHANGE = (
    "Kopian är från före bytet av datanyckel. Välj en nyare kopia, eller låt en administratör "
    "återställa som har samma lösenord nu som då."
)


@dataclass(frozen=True)
class Restored:
    """What a restoring did: where a damaged file was put, if there was one."""

    set_aside: Path | None


def restore_unit(place: UnitPlace, copy: Path, login: str, password: str, clock: Clock) -> Restored:
    """Replace a unit's file with one of its copies.

    The file that was there is copied first where it is sound, and set aside where it is damaged.

    Args:
        place: the unit.
        copy: the copy to put in its place.
        login: an administrator of the copied unit, and of the unit as it is where it is sound.
        password: the administrator's password.
        clock: tells the time.

    Raises:
        NotPermittedError: the login is no administrator.
        InUseError: somebody has the unit open; the sentence says who.
        WrongPasswordError: name and password do not belong together.
        StorageError: the copy is damaged, or the unit lies on a server.
    """
    path = place.path
    if path is None:
        raise StorageError(
            "Enheten ligger på en gemensam server och återställs av den som sköter servern."
        )
    refuse_network_share(path)
    access = UnitAccess(path, place.command, login)
    try:
        with access.alone():
            return _restore_alone(path, copy, login, password, clock)
    except OSError as error:
        raise StorageReadOnlyError(
            f"Mappen {path.parent} går inte att skriva i, så inget kan återställas där."
        ) from error


def _restore_alone(path: Path, copy: Path, login: str, password: str, clock: Clock) -> Restored:
    has_keys = can_be_read(key_file(path))
    key, failed = unlock(path if has_keys else copy, login, password, clock.now)
    if is_sound(path, key):
        # Who was an administrator when the copy was made may be so no longer.
        _administrator(path, key, login)
    copy_key = _key_of_copy(copy, key, login, password)
    actor = _administrator(copy, copy_key, login)
    now = clock.now()
    if not has_keys:
        set_aside(key_file(path), now)
    aside = put_in_place(
        copy,
        path,
        (key, copy_key),
        now,
        lambda store: make_backup(store, key, path, backup_folder(path), now),
    )
    store = Store(open_file(path, key))
    try:
        bring_journal(store, path, copy.parent)
        if not needs_upgrade(store.engine):
            keep_erased(store, path, now)
            ctx = Context(actor, clock, store)
            note_login(ctx, failed, "access.login")
            ctx.note("unit.restored", LogKind.SYSTEM)
    finally:
        store.close()
    return Restored(aside)


def _key_of_copy(copy: Path, key: bytes, login: str, password: str) -> bytes:
    """Return what opens a copy: the unit's key, or the one it had before the key was changed."""
    ring = key_file(copy)
    if opens(copy, key) or not can_be_read(ring):
        return key
    earlier = KeyRing.load(ring).opened_by(login, password)
    if earlier is None:
        raise WrongPasswordError(BEFORE_CHANGE)
    # Where that does not open it either, the copy is damaged, and is said to be.
    return earlier


def _administrator(copy: Path, key: bytes, login: str) -> Actor:
    try:
        store = Store(open_file(copy, key, read_only=True))
    except DamagedError as error:
        raise DamagedError(
            f"Säkerhetskopian {copy.name} är skadad eller hör till en annan enhet. Välj en annan."
        ) from error
    try:
        with store.read() as reader:
            actor = actor_by_login(reader, login)
    finally:
        store.close()
    if actor is None:
        raise WrongPasswordError(WRONG)
    if reach(actor.roles, Area.ADMINISTRATION, Level.WRITE) is not Reach.ALL:
        raise NotPermittedError(NOT_PERMITTED)
    return actor
