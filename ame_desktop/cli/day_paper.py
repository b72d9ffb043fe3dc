"""What the commands for a paper of a day at an arena share: their arguments, and saving it."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

from ame_desktop.cli.arena_names import named_arena
from ame_desktop.cli.command import Asked, Status
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_dates import parse_date
from ame_desktop.services.agreed_work import morning_board
from ame_desktop.services.open_unit import OpenUnit


def add_day_arguments(parser: argparse.ArgumentParser) -> None:
    """Ask which day, which arena, and where the PDF is saved."""
    parser.add_argument("--date", required=True, metavar="DATUM", help="till exempel 2026-11-23")
    parser.add_argument("--arena", required=True, metavar="ARENA", help="arenans namn")
    parser.add_argument("--pdf", required=True, type=Path, metavar="FIL.pdf", help="dit den sparas")


def save_day_paper(
    asked: Asked, unit: OpenUnit, name: str, save: Callable[[date, UUID, Path], object]
) -> int:
    """Save a paper of the day and the arena that were asked for, and tell where it lies.

    Args:
        asked: what was asked for.
        unit: the open unit.
        name: what the command calls the paper.
        save: writes the paper of a day at an arena to a file.

    Raises:
        DomainError: there is no such day or arena, or the file cannot be written.
    """
    args, ctx = asked.args, unit.context
    day: date = parse_date(args.date, ctx.clock.today())
    arena_id = named_arena(ctx, args.arena)
    target: Path = args.pdf
    # Nobody may have opened the day: what is agreed and planned for it is laid out first.
    morning_board(ctx, day, arena_id)
    try:
        save(day, arena_id, target)
    except OSError as error:
        raise DomainError(f"Filen {target.name} går inte att skriva. Välj en annan.") from error
    asked.console.fact(f"{name} {day.isoformat()} {target}")
    return Status.DONE
