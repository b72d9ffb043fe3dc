"""The outbox of whoever logs in to a unit on a server: opened with the password they gave."""

from contextlib import suppress
from pathlib import Path

from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.outbox.box import Outbox
from ame_desktop.services.outbox.delivery import forget_old
from ame_desktop.storage.errors import StorageError, WrongPasswordError
from ame_desktop.storage.outbox import OutboxFile, outbox_file, set_aside
from ame_desktop.storage.server_address import without_user


def open_outbox(unit: OpenUnit, folder: Path, password: str) -> None:
    """Give an open unit on a server its outbox; a unit in a file needs none.

    A work place where nothing can be kept, or where another window has the outbox open, works
    without one: what cannot be stored says so then.

    Args:
        unit: the unit that somebody has just logged in to.
        folder: where outboxes lie on this work place.
        password: what they logged in with.
    """
    if not unit.store.on_server:
        return
    login = unit.context.actor.login
    path = outbox_file(folder, without_user(unit.address), login)
    try:
        unit.outbox = Outbox(_opened(path, password))
    except (OSError, StorageError):
        return
    with suppress(StorageError):
        forget_old(unit.context)


def _opened(path: Path, password: str) -> OutboxFile:
    try:
        return OutboxFile(path, password)
    except WrongPasswordError:
        # Sealed with a password that has been replaced since: kept until that one is given.
        set_aside(path)
        return OutboxFile(path, password)
