"""``check``: *Kontrollera databasen*, one fact a line; exit status 4 where something is wrong."""

import argparse

from ame_desktop.cli.command import Asked, Command, InUnit, Status
from ame_desktop.services.integrity import check_database
from ame_desktop.services.log import head_text
from ame_desktop.services.open_unit import OpenUnit


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    del parser


def _run(asked: Asked, unit: OpenUnit) -> int:
    found = check_database(unit.context, asked.console.progress)
    for item in found:
        asked.console.fact(f"{item.kind} {item.count}")
    for item in found:
        if item.count:
            asked.console.trouble(f"{item.kind}: {item.explanation}")
    # Kept outside the unit, this proves later that nothing before it has been changed.
    asked.console.fact(f"kontrollsumma {head_text(unit.context)}")
    faults = sum(item.is_fault for item in found)
    asked.console.fact(f"fel {faults}")
    return Status.STORAGE if faults else Status.DONE


COMMAND = Command("check", "kontrollera databasen", _add_arguments, InUnit(_run))
