"""``dagblad``: the day sheet of an arena as a PDF."""

import argparse
from functools import partial

from ame_desktop.cli.command import Asked, Command, InUnit
from ame_desktop.cli.day_paper import add_day_arguments, save_day_paper
from ame_desktop.services.day_sheets import save_day_sheet
from ame_desktop.services.open_unit import OpenUnit


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_day_arguments(parser)
    parser.add_argument(
        "--with-adaptations", action="store_true", help="med anpassningar, bara för handledare"
    )


def _run(asked: Asked, unit: OpenUnit) -> int:
    adapted = asked.args.with_adaptations
    save = partial(save_day_sheet, unit.context, with_adaptations=adapted)
    return save_day_paper(asked, unit, "dagblad", save)


COMMAND = Command("dagblad", "skriv dagbladet som PDF", _add_arguments, InUnit(_run))
