"""``import``: read in one of the unit's lists, all good rows or none."""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

from ame_desktop.cli.command import Asked, Command, InUnit, Status
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.importing.preview import ImportKind, RowStatus
from ame_desktop.services.importing.plan import ImportPlan, plan_import
from ame_desktop.services.importing.rejects_target import rejects_target
from ame_desktop.services.importing.take_in import take_in
from ame_desktop.services.open_unit import OpenUnit


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    kinds = [kind.value for kind in ImportKind]
    parser.add_argument("list", metavar="LISTA", help=", ".join(kinds))
    parser.add_argument("file", type=Path, metavar="FIL", help="en .xlsx- eller .csv-fil")
    parser.add_argument(
        "--mapping", type=Path, metavar="FIL.json", help="vad kolumnerna innehåller"
    )
    parser.add_argument("--dry-run", action="store_true", help="visa vad som skulle hända")
    parser.add_argument("--rejects", type=Path, metavar="FIL.csv", help="för rader att rätta")


def _run(asked: Asked, unit: OpenUnit) -> int:
    args = asked.args
    kind = _kind(args.list)
    plan = plan_import(unit.context, kind, args.file, _text(args.mapping))
    with rejects_target(plan, args.rejects):
        taken = 0 if args.dry_run else _take_in(asked, unit, plan)
    _tell(asked, plan, taken)
    return Status.SOME_LEFT_OUT if plan.preview.rejects else Status.DONE


def _kind(name: str) -> ImportKind:
    """Return the list that is named.

    Raises:
        DomainError: there is no such list.
    """
    known = {kind.value: kind for kind in ImportKind}
    if name not in known:
        raise DomainError(f"Listan {name} är okänd. Skriv {_or(known)}.")
    return known[name]


def _or(words: Iterable[str]) -> str:
    *others, last = words
    return f"{', '.join(others)} eller {last}"


def _text(path: Path | None) -> str | None:
    if path is None:
        return None
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise DomainError(f"Filen {path.name} med kolumnval går inte att läsa.") from error


def _take_in(asked: Asked, unit: OpenUnit, plan: ImportPlan) -> int:
    if not plan.preview.drafts:
        return 0
    backups = unit.backups
    secure = backups.secure if backups is not None else lambda: None
    return take_in(unit.context, plan, asked.console.progress, secure).value.taken


def _tell(asked: Asked, plan: ImportPlan, taken: int) -> None:
    """Write one fact a line: the numbers first, then each remark and each reason."""
    preview, fact = plan.preview, asked.console.fact
    fact(f"lista {plan.kind}")
    fact(f"rader {len(preview.rows)}")
    fact(f"bra {len(preview.drafts)}")
    fact(f"anmärkning {preview.count(RowStatus.REMARK)}")
    fact(f"utanför {len(preview.rejects)}")
    fact(f"inlästa {taken}")
    for row in preview.rows:
        if row.findings:
            word = "utanför" if row.status is RowStatus.LEFT_OUT else "anmärkning"
            place = ", ".join(filter(None, (f"rad {row.line}", *_where(plan, row.cells))))
            fact(f"{place} {word}: {' '.join(row.sentence.split())}")


def _where(plan: ImportPlan, cells: Sequence[str]) -> tuple[str, ...]:
    """Return what tells the rows of several sheets apart, and the marks of one row: no name."""
    named = dict(zip(plan.preview.headers, cells, strict=False))
    return (named.get("blad", ""), named.get("datum", ""))


COMMAND = Command("import", "läs in en lista", _add_arguments, InUnit(_run))
