"""A compilation as a file: on paper, as a workbook with charts, or as comma separated rows."""

from collections.abc import Mapping
from contextlib import ExitStack, suppress
from enum import StrEnum
from pathlib import Path

from ame_desktop.documents import csv_file, pdf
from ame_desktop.documents.build.rollup import RollupPaper, build
from ame_desktop.documents.file_names import safe_name
from ame_desktop.documents.files import replacing
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.rollup_rows import CSV_HEADINGS, csv_rows
from ame_desktop.domain.rollup_texts import paragraph
from ame_desktop.domain.rollups import RollupView
from ame_desktop.services.context import Context
from ame_desktop.services.rollups.fixing import AlreadyFixedError, fix
from ame_desktop.services.rollups.reading import may_save, view
from ame_desktop.services.settings import secrecy_text
from ame_desktop.services.unit_logo import logo
from ame_desktop.storage.queries.unit import name_and_kind


class RollupFile(StrEnum):
    """The forms that a compilation can be saved in; the value is the file's ending."""

    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"


def contents(ctx: Context, key: str, *kinds: RollupFile) -> dict[RollupFile, bytes]:
    """Return a period's compilation in some forms; the taking out is logged.

    A period that is fixed gives its frozen copy, with what has changed since listed under it.
    Nobody's name is in it: people are counted, and under five are not shown.

    Raises:
        NotPermittedError: the roles do not take agreements and orders out. Source: RAG-33
        NotFoundError: there is no such period.
        DomainError: the name is not that of a period.
    """
    if not may_save(ctx):
        ctx.deny("rollups.save")
    found = view(ctx, key)
    ctx.note("rollups.save", LogKind.EXPORT, reason=key, count=len(found.rollup.orders))
    return {kind: _content(ctx, found, kind) for kind in dict.fromkeys(kinds)}


def save(ctx: Context, key: str, kind: RollupFile, path: Path) -> Path:
    """Write a period's compilation to a file, whole or not at all, and return where.

    Raises:
        NotPermittedError: as :func:`contents`.
        DomainError: as :func:`contents`.
        OSError: the file cannot be written.
    """
    save_all(ctx, key, {kind: path})
    return path


def save_all(
    ctx: Context, key: str, targets: Mapping[RollupFile, Path], *, freeze: bool = False
) -> None:
    """Write a period's compilation to some files, all of them or none.

    Args:
        ctx: who takes it out.
        key: the period.
        targets: which forms, and where.
        freeze: whether to fix the period first; one that is fixed as it is stays so.

    Raises:
        NotPermittedError: as :func:`contents`, or the roles do not fix it.
        DomainError: as :func:`contents`.
        OSError: a file cannot be written; then nothing is fixed either.
    """
    with ExitStack() as opened:
        places = {kind: opened.enter_context(replacing(path)) for kind, path in targets.items()}
        if freeze:
            with suppress(AlreadyFixedError):
                fix(ctx, key)
        made = contents(ctx, key, *targets) if targets else {}
        for kind, content in made.items():
            places[kind].write_bytes(content)


def file_name_of(key: str, kind: RollupFile) -> str:
    """Return the proposed name of the file: ``sammanstallning_2026T2.pdf``."""
    return safe_name(f"sammanstallning_{key}.{kind.value}")


def paper_of(ctx: Context, found: RollupView) -> RollupPaper:
    """Return what the paper shows: the frozen copy where there is one."""
    today = ctx.clock.today()
    with ctx.read() as reader:
        unit, _ = name_and_kind(reader) or ("", False)
    rollup = found.fixed.rollup if found.fixed is not None else found.rollup
    return RollupPaper(
        unit,
        today.isoformat(),
        ctx.actor.name,
        secrecy_text(ctx, today),
        rollup,
        paragraph(rollup, found.previous, found.year_before),
        found.previous,
        found.year_before,
        found.fixed,
        found.changed,
        logo(ctx, today),
    )


def _content(ctx: Context, found: RollupView, kind: RollupFile) -> bytes:
    if kind is RollupFile.CSV:
        rollup = found.fixed.rollup if found.fixed is not None else found.rollup
        return csv_file.render(CSV_HEADINGS, csv_rows(rollup))
    document = build(paper_of(ctx, found))
    if kind is RollupFile.PDF:
        return pdf.render(document)
    from ame_desktop.documents import xlsx

    return xlsx.render(document)
