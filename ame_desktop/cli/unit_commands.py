"""``init``, ``backup`` and ``restore``: making a unit, copying it, putting a copy in its place."""

import argparse
import os
import re
from pathlib import Path

from ame_desktop.cli.command import Alone, Asked, Command, InUnit, Status
from ame_desktop.cli.opening import password, unit_place, user
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.unit_state import shown_address
from ame_desktop.services.backup import make_now
from ame_desktop.services.clock import SystemClock
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.restore import restore_unit
from ame_desktop.services.unit_creation import NewUnit, create_unit
from ame_desktop.services.unit_places import check_new_place


def _init_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", required=True, metavar="NAMN", help="enhetens namn")
    parser.add_argument("--admin", required=True, metavar="ANVÄNDARNAMN", help="första användaren")
    parser.add_argument(
        "--recovery-out", required=True, type=Path, metavar="FIL", help="för de två koderna"
    )


def _init(asked: Asked) -> int:
    args = asked.args
    if not args.unit:
        raise DomainError("Skriv var enheten ska ligga: --unit FIL_ELLER_URL.")
    place = unit_place(asked)
    check_new_place(place)
    # The file for the codes is made first: a unit whose codes nobody got would be of no use.
    codes_file = empty_private_file(args.recovery_out)
    try:
        draft = NewUnit(args.name, args.admin, args.admin, password())
        unit, codes = create_unit(place, draft, SystemClock())
    except BaseException:
        codes_file.unlink()
        raise
    codes_file.write_text("".join(f"{code}\n" for code in codes), encoding="utf-8")
    unit.close()
    asked.settings.set("unit", place.address)
    asked.settings.set("login", args.admin)
    asked.console.fact(f"enhet {shown_address(place.address)}")
    asked.console.fact(f"återställningskoder {codes_file}")
    return Status.DONE


def _without_password(address: str) -> str:
    """Return an address that may stand in a log of the system: a URL's password is left out."""
    return re.sub(r"(://[^/@]*?):[^/]*@", r"\1@", address)


def empty_private_file(path: Path) -> Path:
    """Make an empty file that only its owner may read.

    Raises:
        DomainError: there is such a file already, or the folder cannot be used.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        raise DomainError(f"Filen {path.name} finns redan. Välj ett annat namn.") from error
    except OSError as error:
        raise DomainError(f"Filen {path.name} går inte att skapa. Välj en annan mapp.") from error
    return path


def _backup_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, metavar="MAPP", help="i stället för enhetens egen mapp")


def _backup(asked: Asked, unit: OpenUnit) -> int:
    copy = make_now(unit.context, unit.backups, asked.args.to)
    asked.console.fact(f"säkerhetskopia {copy.path}")
    return Status.DONE


def _restore_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("copy", type=Path, metavar="FIL", help="säkerhetskopian")


def _restore(asked: Asked) -> int:
    place = unit_place(asked)
    done = restore_unit(place, asked.args.copy, user(asked), password(), SystemClock())
    asked.console.fact(f"återställd {shown_address(place.address)}")
    if done.set_aside is not None:
        asked.console.fact(f"undanlagd {done.set_aside}")
    return Status.DONE


COMMANDS = (
    Command("init", "skapa en ny enhet", _init_arguments, Alone(_init)),
    Command("backup", "gör en kontrollerad säkerhetskopia", _backup_arguments, InUnit(_backup)),
    Command(
        "restore", "sätt en säkerhetskopia i enhetens ställe", _restore_arguments, Alone(_restore)
    ),
)
