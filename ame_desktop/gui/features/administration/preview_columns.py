"""The preview of a file as a table: what happens with each row, why, and the row itself."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from ame_desktop.domain.importing.preview import FindingKind, ImportRow, Preview, RowStatus
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone

STATUS_TEXTS = {
    RowStatus.TAKEN: "Tas in",
    RowStatus.REMARK: "Tas in, anmärkning",
    RowStatus.LEFT_OUT: "Lämnas utanför",
}
_TONES = {RowStatus.REMARK: Tone.WARNING, RowStatus.LEFT_OUT: Tone.STOP}
_LONGEST = 120
_SAMPLE = 200
_NARROWEST, _WIDEST = 72, 260


@dataclass(frozen=True)
class PreviewRow:
    """A judged row with its place in the file."""

    place: int
    row: ImportRow[Any]


@dataclass(frozen=True)
class RowGroup:
    """A choice of rows to look at, with how many they are."""

    title: str
    count: int
    status: RowStatus | None = None
    finding: FindingKind | None = None

    @property
    def text(self) -> str:
        """The choice as it stands in the list."""
        return f"{self.title} ({self.count})"

    def holds(self, row: PreviewRow) -> bool:
        """Whether the row belongs to the group."""
        if self.finding is not None:
            return any(item.kind is self.finding for item in row.row.findings)
        return self.status is None or row.row.status is self.status


def row_groups(preview: Preview[Any]) -> tuple[RowGroup, ...]:
    """Return all rows, those of each status, then each kind of remark, the most frequent first."""
    counts = preview.count_findings()
    kinds = sorted(counts, key=lambda kind: -counts[kind])
    statuses = (status for status in RowStatus if preview.count(status))
    return (
        RowGroup("Alla rader", len(preview.rows)),
        *(RowGroup(STATUS_TEXTS[item], preview.count(item), status=item) for item in statuses),
        *(RowGroup(kind.value, counts[kind], finding=kind) for kind in kinds),
    )


def preview_rows(preview: Preview[Any]) -> tuple[PreviewRow, ...]:
    """Return the rows of the file in their order."""
    return tuple(PreviewRow(place, row) for place, row in enumerate(preview.rows))


def preview_columns(preview: Preview[Any], theme: Theme) -> list[Column[PreviewRow]]:
    """Return what is said of a row, then its cells under the file's own headings."""

    def tone(read: Callable[[Tone], QColor]) -> Callable[[PreviewRow], QColor | None]:
        def colour(row: PreviewRow) -> QColor | None:
            found = _TONES.get(row.row.status)
            return read(found) if found else None

        return colour

    return [
        Column(
            "line",
            "Rad",
            lambda row: str(row.row.line),
            sort=lambda row: row.row.line,
            align=Qt.AlignmentFlag.AlignRight,
            width=56,
        ),
        Column(
            "status",
            "Vad som händer",
            lambda row: STATUS_TEXTS[row.row.status],
            background=tone(theme.background),
            foreground=tone(theme.foreground),
            width=150,
        ),
        Column(
            "why",
            "Varför",
            lambda row: row.row.sentence,
            tooltip=_hint,
            width=320,
        ),
        *(_cell_column(preview, place) for place in range(len(preview.headers))),
    ]


def _hint(row: PreviewRow) -> str:
    return f"<p>{escape(row.row.sentence)}</p>" if row.row.findings else ""


def _cell_column(preview: Preview[Any], place: int) -> Column[PreviewRow]:
    def text(row: PreviewRow) -> str:
        return _one_line(row.row.cells[place])

    title = preview.headers[place] or f"Kolumn {place + 1}"
    sample = [_one_line(row.cells[place]) for row in preview.rows[:_SAMPLE]]
    longest = max(map(len, [title, *sample]))
    width = min(_WIDEST, max(_NARROWEST, 32 + longest * 8))
    return Column(f"cell_{place}", title[:1].upper() + title[1:], text, width=width)


def _one_line(cell: str) -> str:
    return " ".join(cell.split())[:_LONGEST]
