"""The options that stand before any command; light, since the window's start reads them too."""

import argparse
from datetime import date
from pathlib import Path

from ame_desktop.domain.access import Role


def general_options() -> argparse.ArgumentParser:
    """Return the options that stand before any command."""
    parser = argparse.ArgumentParser("ame-desktop", add_help=False, allow_abbrev=False)
    parser.add_argument(
        "--unit",
        type=_from_anywhere,
        metavar="FIL_ELLER_URL",
        help="enheten; annars den senast öppna",
    )
    parser.add_argument("--user", metavar="NAMN", help="användarnamn")
    parser.add_argument("--demo", action="store_true", help="öppna övningsenheten Exempelkommun")
    parser.add_argument(
        "--as",
        dest="role",
        choices=[role.value for role in Role],
        help="med --demo: som vem",
    )
    parser.add_argument(
        "--today", type=date.fromisoformat, metavar="DATUM", help="med --demo: vilken dag det är"
    )
    return parser


def _from_anywhere(address: str) -> str:
    """Return an address that is remembered: a file's whole path, or the URL as it is."""
    return address if "://" in address else str(Path(address).absolute())
