"""``server``: what the municipality's keeper of databases does for a unit on a shared server."""

import argparse
import os
from pathlib import Path

from ame_desktop.cli.command import Alone, Asked, Command, Status
from ame_desktop.cli.moving import run_move
from ame_desktop.cli.opening import VARIABLE, password, unit_place, user
from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.unit_state import shown_address
from ame_desktop.services.clock import SystemClock
from ame_desktop.services.server_check import check_server
from ame_desktop.services.server_setup import (
    LoginDraft,
    first_login,
    give_login,
    preview,
    set_up_server,
    take_login,
    with_password,
)
from ame_desktop.services.unit_opening import UnitPlace, replace_temporary_password


def _arguments(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(dest="act", required=True, metavar="VAD")
    init = acts.add_parser("init", help="gör tabeller, roller och rättigheter, eller uppdatera dem")
    init.add_argument("--name", default="", metavar="NAMN", help="enhetens namn, för en ny enhet")
    init.add_argument("--admin", default="", metavar="ANVÄNDARNAMN", help="första användaren")
    init.add_argument("--dry-run", action="store_true", help="visa all SQL utan att köra den")
    adduser = acts.add_parser("adduser", help="ge en i personalen inloggning och roller")
    adduser.add_argument("login", metavar="ANVÄNDARNAMN")
    adduser.add_argument("--name", default="", metavar="NAMN", help="personens namn")
    roles = [role.value for role in Role]
    adduser.add_argument(
        "--role", dest="roles", action="append", default=[], choices=roles, help="en av rollerna"
    )
    adduser.add_argument(
        "--arena", dest="arenas", action="append", default=[], metavar="ARENA", help="egen arena"
    )
    adduser.add_argument("--remove", action="store_true", help="stäng ute personen genast")
    acts.add_parser("check", help="kontrollera att servern håller vad den ska")
    move = acts.add_parser("move", help="flytta enheten från fil till server, eller tillbaka")
    move.add_argument("--to", required=True, metavar="FIL_ELLER_URL", help="en tom databas, en fil")
    move.add_argument("--admin", default="", metavar="ANVÄNDARNAMN", help="till en fil: den första")
    move.add_argument("--keeper-password", type=Path, metavar="FIL", help="skötarens lösenord")
    move.add_argument(
        "--recovery-out", type=Path, metavar="FIL", help="till en fil: de två koderna"
    )
    change = acts.add_parser("password", help="byt det tillfälliga lösenordet mot ett eget")
    change.add_argument("--new", required=True, type=Path, metavar="FIL", help="nya lösenordet")


def _run(asked: Asked) -> int:
    place = unit_place(asked)
    if asked.args.act == "move":
        return run_move(asked, place)
    if place.path is not None:
        raise DomainError("Skriv serverns adress: --unit postgresql://SKÖTARE@SERVER/DATABAS.")
    return _ACTS[asked.args.act](asked, place)


def _init(asked: Asked, place: UnitPlace) -> int:
    if asked.args.dry_run:
        for statement in preview(place):
            asked.console.fact(f"{statement};")
        return Status.DONE
    kept = _as_keeper(place)
    _show(asked, "server", shown_address(place.address))
    clock = SystemClock()
    was_there = set_up_server(kept, clock, asked.args.name, lambda sql: _tell(asked, sql))
    if not was_there:
        secret = first_login(kept, asked.args.admin, "", clock, lambda sql: _tell(asked, sql))
        _show(asked, "tillfälligt lösenord", secret)
    _show(asked, "enhet", "uppdaterad" if was_there else "skapad")
    return Status.DONE


def _adduser(asked: Asked, place: UnitPlace) -> int:
    args, kept = asked.args, _as_keeper(place)
    if args.remove:
        take_login(kept, args.login, SystemClock(), lambda sql: _tell(asked, sql))
        _show(asked, "utestängd", args.login)
        return Status.DONE
    roles = frozenset(Role(role) for role in args.roles)
    draft = LoginDraft(args.login, args.name, roles, tuple(args.arenas))
    secret = give_login(kept, draft, SystemClock(), lambda sql: _tell(asked, sql))
    _show(asked, "inloggning", args.login)
    _show(asked, "tillfälligt lösenord", secret)
    return Status.DONE


def _check(asked: Asked, place: UnitPlace) -> int:
    facts = check_server(_as_keeper(place))
    for fact in facts:
        _show(asked, fact.what, fact.found)
    faults = [fact for fact in facts if not fact.sound]
    for fact in faults:
        asked.console.trouble(f"{fact.what}: {fact.found}")
    _show(asked, "fel", str(len(faults)))
    return Status.STORAGE if faults else Status.DONE


def _password(asked: Asked, place: UnitPlace) -> int:
    try:
        new = asked.args.new.read_text(encoding="utf-8").rstrip("\r\n")
    except OSError as error:
        raise DomainError(f"Filen {asked.args.new.name} går inte att läsa.") from error
    replace_temporary_password(place, user(asked), password(), new)
    _show(asked, "lösenord", "bytt")
    return Status.DONE


def _as_keeper(place: UnitPlace) -> UnitPlace:
    """Return the address with the keeper's password, where a file holds it; libpq finds others."""
    if not os.environ.get(VARIABLE):
        return place
    return with_password(place, password())


def _show(asked: Asked, what: str, found: str) -> None:
    asked.console.fact(f"{what} {found}")


def _tell(asked: Asked, statement: str) -> None:
    asked.console.err.write(f"{statement};\n")


_ACTS = {"init": _init, "adduser": _adduser, "check": _check, "password": _password}
COMMAND = Command("server", "för databasens skötare", _arguments, Alone(_run))
