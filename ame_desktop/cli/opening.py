"""Logging in for a command: as the unit's user, or as one of the training unit's invented staff."""

import getpass
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ame_desktop.cli.command import Asked
from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError
from ame_desktop.services.clock import SystemClock
from ame_desktop.services.demo.opening import demo_clock, open_demo
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.unit_opening import UnitPlace, open_unit
from ame_desktop.settings import SECOND_FOLDER

VARIABLE = "AME_PASSWORD_FILE"
"""Names the file that the password is read from."""


@contextmanager
def opened(asked: Asked) -> Iterator[OpenUnit]:
    """Open the unit that was asked for, and let it go afterwards.

    Raises:
        DomainError: no unit or no user is named.
        StorageError: the unit cannot be opened.
    """
    if asked.args.demo:
        with tempfile.TemporaryDirectory() as folder:
            unit = _open_training_unit(asked, Path(folder))
            try:
                yield unit
            finally:
                unit.release()
        return
    place = unit_place(asked)
    unit = open_unit(place, user(asked), password(), SystemClock())
    try:
        yield unit
    except BaseException:
        unit.release()
        raise
    # The command is done; who interrupts now does without the copy, and is not told otherwise.
    with suppress(KeyboardInterrupt):
        unit.close()


def unit_place(asked: Asked) -> UnitPlace:
    """Return where the unit lies: as named, or as opened last.

    Raises:
        DomainError: none is named, and none has been opened on this machine.
    """
    address = asked.args.unit or asked.settings.get("unit")
    if not address:
        raise DomainError("Skriv vilken enhet det gäller: --unit FIL_ELLER_URL.")
    second = asked.settings.get(SECOND_FOLDER)
    return UnitPlace(str(address), asked.args.command, Path(second) if second else None)


def user(asked: Asked) -> str:
    """Return the login: as named, or the one used last.

    Raises:
        DomainError: none is named, and none has been used on this machine.
    """
    login = asked.args.user or asked.settings.get("login")
    if not login:
        raise DomainError("Skriv vem du är: --user NAMN.")
    return str(login)


def password() -> str:
    """Return the password from the named file, else as typed.

    Raises:
        DomainError: the file cannot be read, or there is nobody to type.
    """
    named = os.environ.get(VARIABLE)
    if not named:
        return _typed()
    try:
        return Path(named).read_text(encoding="utf-8").rstrip("\r\n")
    except OSError as error:
        raise DomainError(f"Filen i {VARIABLE} går inte att läsa.") from error


def _typed() -> str:
    try:
        return getpass.getpass("Lösenord: ")
    except EOFError as error:
        raise DomainError(f"Inget lösenord gavs. Lägg det i en fil som {VARIABLE} pekar ut.") from (
            error
        )


def _open_training_unit(asked: Asked, folder: Path) -> OpenUnit:
    role = Role(asked.args.role) if asked.args.role else None
    return open_demo(folder, role, demo_clock(SystemClock().today(), asked.args.today))
