"""Rows as a comma separated file: UTF-8, never a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time

Cell = str | int | float | date | datetime | time | bool | None

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "|", "\0")
_NUMBER = re.compile(r"-?\d+([.,]\d+)?")
_BREAKS = re.compile(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def render(
    headings: Sequence[str], rows: Iterable[Sequence[Cell]], *, whole_texts: bool = False
) -> bytes:
    """Return the file: a heading line, then one physical line for each row.

    Line breaks inside a cell become a space; text that a spreadsheet would calculate gets an
    apostrophe first. Numbers have a decimal point, dates are written as ``2026-11-23``.

    Args:
        headings: the first line.
        rows: the cells of each row.
        whole_texts: whether line breaks stand where they were written, within quotation marks,
            so that a row can go over several lines.
    """
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow([_text(heading, whole=False) for heading in headings])
    writer.writerows([_text(cell, whole=whole_texts) for cell in row] for row in rows)
    return target.getvalue().encode("utf-8")


def as_written(cell: str) -> str:
    """Return a text as it was before an apostrophe was put first for a spreadsheet's sake."""
    return cell[1:] if cell.startswith("'") and _safe(cell[1:], whole=True) == cell else cell


def _text(cell: Cell, *, whole: bool) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "ja" if cell else "nej"
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d %H:%M")
    if isinstance(cell, time):
        return cell.strftime("%H:%M")
    if isinstance(cell, int | float | date):
        return str(cell)
    return _safe(cell, whole=whole)


def _safe(text: str, *, whole: bool) -> str:
    lines = text if whole else _BREAKS.sub(" ", text)
    flat = _CONTROLS.sub("", lines).encode("utf-8", "replace").decode("utf-8")
    if _NUMBER.fullmatch(flat):
        return flat
    dangerous = text.startswith(_DANGEROUS) or flat.lstrip().startswith(_DANGEROUS)
    return f"'{flat}" if dangerous else flat
