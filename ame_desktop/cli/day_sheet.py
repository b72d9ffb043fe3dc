"""``dagblad``: the day sheet of an arena as a PDF."""

import argparse
from datetime import date
from pathlib import Path

from ame_desktop.cli.arena_names import named_arena
from ame_desktop.cli.command import Asked, Command, InUnit, Status
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_dates import parse_date
from ame_desktop.services.agreed_work import morning_board
from ame_desktop.services.day_sheets import save_day_sheet
from ame_desktop.services.open_unit import OpenUnit


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--date", required=True, metavar="DATUM", help="till exempel 2026-11-23")
    parser.add_argument("--arena", required=True, metavar="ARENA", help="arenans namn")
    parser.add_argument("--pdf", required=True, type=Path, metavar="FIL.pdf", help="dit den sparas")
    parser.add_argument(
        "--with-adaptations", action="store_true", help="med anpassningar, bara för handledare"
    )


def _run(asked: Asked, unit: OpenUnit) -> int:
    args, ctx = asked.args, unit.context
    day: date = parse_date(args.date, ctx.clock.today())
    arena_id = named_arena(ctx, args.arena)
    target: Path = args.pdf
    # Nobody may have opened the day: what is agreed and planned for it is laid out first.
    morning_board(ctx, day, arena_id)
    try:
        save_day_sheet(ctx, day, arena_id, target, with_adaptations=args.with_adaptations)
    except OSError as error:
        raise DomainError(f"Filen {target.name} går inte att skriva. Välj en annan.") from error
    asked.console.fact(f"dagblad {day.isoformat()} {target}")
    return Status.DONE


COMMAND = Command("dagblad", "skriv dagbladet som PDF", _add_arguments, InUnit(_run))
