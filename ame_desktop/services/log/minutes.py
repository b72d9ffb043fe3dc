"""The minutes of a month's follow-up of the log, on paper."""

from datetime import date
from pathlib import Path

from ame_desktop.documents import pdf
from ame_desktop.documents.build.log_minutes import LogMinutes, build
from ame_desktop.documents.file_names import overwrite_file, safe_name
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.log import LogKind
from ame_desktop.services.context import Context
from ame_desktop.services.log.reviewing import NONE_DRAWN, review
from ame_desktop.services.settings import secrecy_text
from ame_desktop.storage.queries.unit import name_and_kind


def minutes(ctx: Context, month: date) -> bytes:
    """Return the minutes as a PDF; the printing is logged.

    Raises:
        NotPermittedError: only the chief follows the log up.
        NotFoundError: the month is not drawn.
    """
    found = review(ctx, month)
    if found is None:
        raise NotFoundError(NONE_DRAWN)
    with ctx.read() as reader:
        unit, _ = name_and_kind(reader) or ("", False)
    today = ctx.clock.today()
    paper = LogMinutes(unit, today.isoformat(), ctx.actor.name, secrecy_text(ctx, today), found)
    content = pdf.render(build(paper))
    ctx.note("log.minutes", LogKind.PRINT, count=len(found.items))
    return content


def minutes_name(month: date) -> str:
    """Return the proposed name of the file: ``logguppfoljning_2026-10.pdf``."""
    return safe_name(f"logguppfoljning_{month:%Y-%m}.pdf")


def save_minutes(ctx: Context, month: date, target: Path) -> Path:
    """Write the minutes to a file, whole or not at all, and return where.

    Raises:
        NotPermittedError: as :func:`minutes`.
        NotFoundError: as :func:`minutes`.
        DomainError: the file cannot be written.
    """
    overwrite_file(target, minutes(ctx, month))
    return target
