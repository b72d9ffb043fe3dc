"""``slutdokument``: a document about a person as a PDF, by its number or identity."""

import argparse
from pathlib import Path

from ame_desktop.cli.command import Asked, Command, InUnit, Status
from ame_desktop.domain.errors import DomainError
from ame_desktop.services.final_documents import find, save_pdf
from ame_desktop.services.open_unit import OpenUnit


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="dokumentets nummer, till exempel SD-2026-0007")
    parser.add_argument("--pdf", required=True, type=Path, metavar="FIL.pdf", help="dit den sparas")


def _run(asked: Asked, unit: OpenUnit) -> int:
    args, ctx = asked.args, unit.context
    target: Path = args.pdf
    document_id = find(ctx, args.id)
    try:
        save_pdf(ctx, document_id, target)
    except OSError as error:
        raise DomainError(f"Filen {target.name} går inte att skriva. Välj en annan.") from error
    asked.console.fact(f"slutdokument {args.id.strip()} {target}")
    return Status.DONE


COMMAND = Command("slutdokument", "skriv ett slutdokument som PDF", _add_arguments, InUnit(_run))
