"""``sammanstallning``: a period's compilation as PDF, workbook or rows, fixed first if asked."""

import argparse
from pathlib import Path

from ame_desktop.cli.command import Asked, Command, InUnit, Status
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.rollup_texts import number_text
from ame_desktop.domain.rollups import RollupView
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.rollups import RollupFile, save_all, view


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--period", required=True, metavar="PERIOD", help="till exempel 2026T2")
    parser.add_argument("--pdf", type=Path, metavar="FIL.pdf", help="på papper")
    parser.add_argument("--xlsx", type=Path, metavar="FIL.xlsx", help="som Excel-fil med diagram")
    parser.add_argument("--csv", type=Path, metavar="FIL.csv", help="en rad för varje enhet")
    parser.add_argument("--freeze", action="store_true", help="fastställ den först")


def _run(asked: Asked, unit: OpenUnit) -> int:
    args, ctx = asked.args, unit.context
    named = {RollupFile.PDF: args.pdf, RollupFile.XLSX: args.xlsx, RollupFile.CSV: args.csv}
    targets = {kind: path for kind, path in named.items() if path is not None}
    if targets or args.freeze:
        try:
            save_all(ctx, args.period, targets, freeze=args.freeze)
        except OSError as error:
            names = ", ".join(path.name for path in targets.values())
            raise DomainError(f"{names} går inte att skriva. Välj en annan mapp.") from error
    _tell(asked, view(ctx, args.period))
    for path in targets.values():
        asked.console.fact(f"fil {path}")
    return Status.DONE


def _tell(asked: Asked, found: RollupView) -> None:
    """Write one fact a line: of the frozen copy where there is one."""
    fact = asked.console.fact
    rollup = found.fixed.rollup if found.fixed is not None else found.rollup
    total = rollup.total
    fact(f"sammanställning {rollup.period.key}")
    fact(f"beställningar {total.received}")
    fact(f"utförda {total.done}")
    fact(f"avböjda {total.declined}")
    fact(f"timmar {number_text(total.hours, '.')}")
    if found.fixed is not None:
        fact(f"fastställd utgåva {found.fixed.edition} {found.fixed.sha256}")
        fact(f"ändrat efter fastställande {len(found.changed)}")


COMMAND = Command(
    "sammanstallning", "sammanställ en periods beställningar", _add_arguments, InUnit(_run)
)
