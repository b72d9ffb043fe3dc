"""Any list of the program as a document: the same rows on paper and in a workbook."""

from dataclasses import dataclass
from datetime import datetime

from ame_desktop.documents.document import (
    Column,
    Document,
    Heading,
    Orientation,
    Paragraph,
    ParagraphStyle,
    Table,
    Value,
)

# More columns than this are read more easily on a sheet turned sideways.
_UPRIGHT_COLUMNS = 6


@dataclass(frozen=True, slots=True)
class ListExport:
    """A list to take out of the program.

    ``with_names`` says that the rows name people; then ``purpose`` is why, and the caller has
    logged it. ``made_at`` is local time. ``groups`` are further tables of the same list.
    """

    title: str
    unit_name: str
    secrecy: str
    purpose: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    with_names: bool
    made_by: str
    made_at: datetime
    total: tuple[Value, ...] | None = None
    number: str = ""
    groups: tuple[Table, ...] = ()


def build(export: ListExport) -> Document:
    """Return the list as a document, with who made it, when and why."""
    own = Table(export.columns, export.rows, name=export.title, total=export.total)
    return Document(
        title=export.title,
        unit_name=export.unit_name,
        made_on=export.made_at.date().isoformat(),
        secrecy=export.secrecy,
        number=export.number,
        subtitle=_subtitle(export),
        subject=export.purpose,
        orientation=_orientation(export.columns),
        blocks=(_origin(export), own, *_groups(export.groups)),
    )


def _subtitle(export: ListExport) -> str:
    count = len(export.rows)
    rows = "1 rad" if count == 1 else f"{count} rader"
    names = "med namn" if export.with_names else "utan personuppgifter"
    return f"{rows} · {names}"


def _origin(export: ListExport) -> Paragraph:
    made = f"Framtagen {export.made_at:%Y-%m-%d %H:%M} av {export.made_by}."
    purpose = f" Ändamål: {export.purpose}" if export.purpose else ""
    return Paragraph(made + purpose, ParagraphStyle.NOTE)


def _orientation(columns: tuple[Column, ...]) -> Orientation:
    wide = len(columns) > _UPRIGHT_COLUMNS
    return Orientation.LANDSCAPE if wide else Orientation.PORTRAIT


def _groups(tables: tuple[Table, ...]) -> tuple[Heading | Table, ...]:
    return tuple(block for table in tables for block in (Heading(table.name), table))
