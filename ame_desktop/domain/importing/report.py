"""The preview in sentences, and the file of rows to mend."""

import csv
import io
from typing import Any

from ame_desktop.domain.importing.cells import one_line
from ame_desktop.domain.importing.preview import ImportKind, Preview, RowStatus

_THINGS = {
    ImportKind.PARTICIPANTS: ("rad", "rader"),
    ImportKind.ATTENDANCE: ("markering", "markeringar"),
    ImportKind.ORDERS: ("rad", "rader"),
    ImportKind.AGREEMENTS: ("rad", "rader"),
}
_GUARDED = ("=", "+", "-", "@", "|")


def summary(preview: Preview[Any]) -> str:
    """Return the preview in one line: *50 rader: 47 läses in, 12 av dem med anmärkning, 3 …*."""
    remarks = preview.count(RowStatus.REMARK)
    taken = preview.count(RowStatus.TAKEN) + remarks
    left_out = preview.count(RowStatus.LEFT_OUT)
    one, several = _THINGS[preview.kind]
    total = len(preview.rows)
    text = f"{total} {one if total == 1 else several}: {taken} läses in"
    if remarks:
        text += f", {remarks} av dem med anmärkning"
    return f"{text}, {left_out} lämnas utanför."


def grouped(preview: Preview[Any]) -> tuple[tuple[str, int], ...]:
    """Return each kind of remark or reason with its number of rows, the most frequent first."""
    counts = preview.count_findings()
    return tuple((kind.value, counts[kind]) for kind in sorted(counts, key=lambda k: -counts[k]))


def reject_headings(preview: Preview[Any]) -> tuple[str, ...]:
    """Return the headings of the file to mend: ``rad``, ``orsak``, then those of the list."""
    return ("rad", "orsak", *preview.headers)


def reject_rows(preview: Preview[Any]) -> tuple[tuple[str, ...], ...]:
    """Return the rows (for attendance: the cells) left out, each on one physical line."""
    return tuple(
        (str(row.line), one_line(row.sentence), *(one_line(cell) for cell in row.cells))
        for row in preview.rejects
    )


def rejects_csv(preview: Preview[Any]) -> str:
    """Return the file to mend: comma separated, with headings, no cell a formula.

    It is to be written as UTF-8. A cell that a spreadsheet would take for a formula begins with an
    apostrophe, which is taken away when the file is read in again.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(reject_headings(preview))
    for row in reject_rows(preview):
        writer.writerow([_guarded(cell) for cell in row])
    return out.getvalue()


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_GUARDED) else cell
