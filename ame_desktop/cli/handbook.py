"""``handbok``: the whole handbook as a PDF."""

import argparse
from pathlib import Path

from ame_desktop.cli.command import Alone, Asked, Command, Status
from ame_desktop.domain.errors import DomainError
from ame_desktop.services.handbook import save_handbook


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--pdf", required=True, type=Path, metavar="FIL.pdf", help="dit den sparas")


def _run(asked: Asked) -> int:
    target: Path = asked.args.pdf
    try:
        save_handbook(target)
    except OSError as error:
        raise DomainError(f"Filen {target.name} går inte att skriva. Välj en annan.") from error
    asked.console.fact(f"handbok {target}")
    return Status.DONE


COMMAND = Command("handbok", "skriv handboken som PDF", _add_arguments, Alone(_run))
