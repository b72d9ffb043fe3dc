"""The whole handbook as one paper: contents, then every page on a sheet of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ame_desktop.documents.document import (
    Block,
    Column,
    Document,
    Heading,
    Kind,
    PageBreak,
    Paragraph,
    ParagraphStyle,
    Table,
)

TITLE = "Handbok för AME Desktop"


@dataclass(frozen=True)
class HandbookPart:
    """One page of the handbook: its title, its blocks after the title, where it begins.

    ``first`` is the number of the sheet it begins on, and 0 while that is not known.
    """

    title: str
    blocks: tuple[Block, ...]
    first: int = 0


def handbook(parts: Sequence[HandbookPart], version: str) -> Document:
    """Return the handbook of a version of the program."""
    return Document(
        title=TITLE,
        unit_name="AME Desktop",
        made_on=f"version {version}",
        secrecy="",
        subtitle="Samma text som i programmet, där F1 visar sidan för skärmen du är på.",
        subject="Handbok",
        blocks=tuple(_blocks(parts)),
    )


def _blocks(parts: Sequence[HandbookPart]) -> Iterator[Block]:
    yield Heading("Innehåll", 1)
    columns = (Column("Sida", width=6), Column("Börjar på", Kind.INTEGER))
    yield Table(columns, tuple((part.title, part.first or None) for part in parts))
    yield Paragraph("", ParagraphStyle.NOTE)
    for part in parts:
        yield PageBreak()
        yield Heading(part.title, 1)
        yield from part.blocks
