"""The command line: finds the command, runs it, and tells how it went by the exit status."""

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from ame_desktop import PROGRAM, __version__
from ame_desktop.cli import (
    checking,
    day_sheet,
    day_slips,
    exporting,
    final_document,
    handbook,
    importing,
    month_bases,
    rollup,
    screenshots,
    server,
    unit_commands,
)
from ame_desktop.cli.command import Alone, Asked, Command, Console, PictureTaker, Status
from ame_desktop.cli.general import general_options
from ame_desktop.cli.opening import opened
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.services.errors import RefusedError, StorageError, WrongPasswordError
from ame_desktop.settings import ProgramSettings

COMMANDS: tuple[Command, ...] = (
    *unit_commands.COMMANDS,
    checking.COMMAND,
    importing.COMMAND,
    exporting.COMMAND,
    day_sheet.COMMAND,
    day_slips.COMMAND,
    final_document.COMMAND,
    month_bases.COMMAND,
    rollup.COMMAND,
    server.COMMAND,
    handbook.COMMAND,
    screenshots.COMMAND,
)


def run(
    general: argparse.Namespace,
    rest: Sequence[str],
    settings: ProgramSettings,
    take_pictures: PictureTaker,
) -> int:
    """Run the command in ``rest``; return 0 done, 1 some left out, 2 usage, 3 refused, 4 storage.

    Args:
        general: the options that stand before any command.
        rest: the command with its own arguments.
        settings: what the program remembers on this machine.
        take_pictures: the window's part of ``screenshots``.
    """
    console = Console(sys.stdout, sys.stderr)
    args = _parser().parse_args(list(rest), argparse.Namespace(**vars(general)))
    asked = Asked(args, console, settings, take_pictures)
    try:
        _check_general(args)
        command = next(known for known in COMMANDS if known.name == args.command)
        if isinstance(command.run, Alone):
            return command.run.act(asked)
        with opened(asked) as unit:
            return command.run.act(asked, unit)
    except (DomainError, StorageError) as error:
        console.trouble(error.message)
        return status_of(error)
    except KeyboardInterrupt:
        console.trouble("Avbrutet. Inget har ändrats.")
        return Status.USAGE


def status_of(error: DomainError | StorageError) -> Status:
    """Return the exit status of an error."""
    if isinstance(error, NotPermittedError | WrongPasswordError | RefusedError):
        return Status.NOT_PERMITTED
    return Status.USAGE if isinstance(error, DomainError) else Status.STORAGE


class _Parser(argparse.ArgumentParser):
    """Says in Swedish that a command could not be understood."""

    def error(self, message: str) -> NoReturn:
        """Point to the help and end with the status of wrong usage."""
        self.exit(
            Status.USAGE, f"{self.prog}: kommandot går inte att förstå ({message}). Se --help.\n"
        )


def _parser() -> argparse.ArgumentParser:
    parser = _Parser("ame-desktop", allow_abbrev=False, add_help=False, parents=[general_options()])
    parser.add_argument("-h", "--help", action="help", help="visa den här hjälpen")
    parser.add_argument(
        "--version",
        action="version",
        version=f"{PROGRAM} {__version__}",
        help="visa programmets version",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="KOMMANDO")
    for command in COMMANDS:
        own = commands.add_parser(
            command.name, help=command.help, allow_abbrev=False, add_help=False
        )
        own.add_argument("-h", "--help", action="help", help="visa den här hjälpen")
        command.add_arguments(own)
    return parser


def _check_general(args: argparse.Namespace) -> None:
    if not args.demo and (args.today or args.role):
        raise DomainError("--as och --today hör ihop med --demo.")
