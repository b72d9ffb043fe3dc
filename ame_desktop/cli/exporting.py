"""``export``: save one of the ready lists as a workbook, or name them all."""

import argparse
import sys
from datetime import date
from pathlib import Path
from uuid import UUID

from ame_desktop.cli.command import Asked, Command, InUnit, Status
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.exports import ListWish, SavedList
from ame_desktop.services.arenas import arena_list
from ame_desktop.services.context import Context
from ame_desktop.services.exports import list_infos, save_list
from ame_desktop.services.open_unit import OpenUnit

_UNATTENDED = "Uttag från kommandoraden"


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("list", nargs="?", metavar="LISTA", help="en av listorna")
    parser.add_argument("--list", action="store_true", dest="name_lists", help="visa listorna")
    parser.add_argument("--xlsx", type=Path, metavar="FIL", help="var listan sparas")
    parser.add_argument("--names", action="store_true", help="med namn; uttaget loggas")
    parser.add_argument("--purpose", default="", metavar="TEXT", help="varför namnen behövs")
    parser.add_argument("--from", type=_day, dest="first", metavar="DATUM", help="första dagen")
    parser.add_argument("--to", type=_day, dest="last", metavar="DATUM", help="sista dagen")
    parser.add_argument("--arena", metavar="NAMN", help="bara en arena")


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _run(asked: Asked, unit: OpenUnit) -> int:
    args = asked.args
    if args.name_lists:
        for info in list_infos(unit.context):
            asked.console.fact(f"{info.id} {info.title}")
        return Status.DONE
    if not args.list or args.xlsx is None:
        raise DomainError("Skriv vilken lista och vart: export LISTA --xlsx FIL. Se --list.")
    wish = ListWish(
        args.list,
        args.first,
        args.last,
        _arena(unit.context, args.arena),
        args.names,
        _purpose(args) if args.names else "",
    )
    saved = save_list(unit.context, wish, args.xlsx, asked.console.counted)
    if saved is not None:
        _tell(asked, args.list, saved)
    return Status.DONE


def _purpose(args: argparse.Namespace) -> str:
    """Return why names are needed: as given, as typed, or that nobody was there to ask."""
    if args.purpose:
        return str(args.purpose)
    return input("Vad ska listan användas till? ") if sys.stdin.isatty() else _UNATTENDED


def _arena(ctx: Context, name: str | None) -> UUID | None:
    if name is None:
        return None
    for arena in arena_list(ctx, closed=True, groups=True):
        if arena.name.casefold() == name.strip().casefold():
            return arena.arena_id
    raise DomainError(f"Arenan {name} finns inte.")


def _tell(asked: Asked, list_id: str, saved: SavedList) -> None:
    asked.console.fact(f"lista {list_id}")
    asked.console.fact(f"rader {saved.rows}")
    asked.console.fact(f"fil {saved.path}")
    if saved.moved:
        asked.console.trouble(
            f"Filen var öppen i ett annat program. Listan sparades som {saved.path.name}."
        )


COMMAND = Command("export", "spara en lista som Excel-fil", _add_arguments, InUnit(_run))
