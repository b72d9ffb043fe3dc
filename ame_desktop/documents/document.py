"""What a paper or a workbook says, apart from how it is drawn: one value, several renderers."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum

Value = str | int | float | Decimal | date | datetime | time | timedelta | bool | None


class Kind(StrEnum):
    """What a column holds; the renderer takes a cell's type from here, never from the value."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    DATE = "date"
    MOMENT = "moment"
    TIME = "time"
    DURATION = "duration"
    BOOLEAN = "boolean"


class Align(StrEnum):
    """Where a cell's text stands."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


class Orientation(StrEnum):
    """How the A4 sheet is turned, or a slip of half its size, which has no title of its own."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"
    SLIP = "slip"


class ParagraphStyle(StrEnum):
    """The few voices a paragraph has."""

    BODY = "body"
    PROSE = "prose"
    NAME = "name"
    LEAD = "lead"
    NOTE = "note"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; it becomes a bookmark. Level 1 is the largest, 3 the smallest, 0 a title."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Plain text: never markup. A line feed begins a new line."""

    text: str
    style: ParagraphStyle = ParagraphStyle.BODY


@dataclass(frozen=True, slots=True)
class Facts:
    """Pairs of label and value, set in two columns."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FactBox:
    """Pairs of label and value that the system has filled in, visibly marked as such."""

    pairs: tuple[tuple[str, str], ...]
    title: str = "Ur verksamhetssystemet"


@dataclass(frozen=True, slots=True)
class Rating:
    """One line of a scale: what is rated, the chosen step (1 the lowest), and a note beneath."""

    label: str
    step: int | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Ratings:
    """Lines that are rated on the same steps, each step with its words."""

    steps: tuple[str, ...]
    lines: tuple[Rating, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, what it holds, its share of the width, and where its text stands.

    ``decimals`` belongs to ``Kind.NUMBER``. ``align`` left out follows the kind.
    """

    title: str
    kind: Kind = Kind.TEXT
    width: float = 1.0
    align: Align | None = None
    decimals: int = 1

    @property
    def alignment(self) -> Align:
        """Where the text stands when nobody has said so: numbers to the right."""
        if self.align is not None:
            return self.align
        numbers = (Kind.INTEGER, Kind.NUMBER, Kind.DURATION)
        return Align.RIGHT if self.kind in numbers else Align.LEFT


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars of a table's rows: ``labels`` is the column of their names, ``values`` of their length.

    On paper they are drawn beneath the table; in a workbook they are a chart of its own cells.
    """

    title: str
    values: tuple[int, ...]
    labels: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings. ``name`` is the sheet in a workbook, ``total`` a last bold row.

    ``whole`` keeps a few rows on one page with the heading above them: room to sign.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    name: str = ""
    total: tuple[Value, ...] | None = None
    chart: Chart | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One line with a box to tick: a name, a short detail to the right, and notes beneath."""

    text: str
    detail: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A titled group of lines, such as a task with its people.

    ``side`` stands to the right of the title, ``facts`` beneath it. ``tick`` draws the boxes.
    """

    title: str
    items: tuple[CheckItem, ...] = ()
    facts: tuple[str, ...] = ()
    side: str = ""
    tick: bool = True
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards in one or two columns, as large as lets them stay on one page."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Cross:
    """Four titled fields around a cross, two in each row; ``sides`` stand above the columns."""

    fields: tuple[tuple[str, str], ...]
    sides: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Points:
    """Short texts below each other, each behind a dot or, where ``numbered``, its number."""

    texts: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG or JPEG over the whole width; ``text`` stands beneath it and says what it shows."""

    data: bytes = field(repr=False)
    text: str = ""


@dataclass(frozen=True, slots=True)
class Sign:
    """A large line behind a pictogram, by its name; ``label`` is the question that it answers."""

    pictogram: str
    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Signs:
    """Lines in easy Swedish, with pictures."""

    signs: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class SigningLines:
    """Room to sign for each of those named, kept on one page with the heading above."""

    signers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spacer:
    """Empty height in millimetres."""

    millimetres: float = 4.0


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Shown = Points | Picture | Signs | SigningLines
Drawn = Facts | FactBox | Ratings | Table | Cards | Cross
Block = Heading | Paragraph | Shown | Drawn | Spacer | PageBreak


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper: its furniture and its blocks.

    Args:
        title: the large heading, also the title in the file's own properties.
        unit_name: the unit, in the header of every page.
        made_on: the date in the header, already as text, such as ``2026-11-23``.
        secrecy: the line in the footer of every page.
        number: the document's own number, never a person's.
        subtitle: a line beneath the title.
        subject: what the paper is about, in the file's properties.
        logo: the municipality's picture on the first page, PNG or JPEG, or nothing.
    """

    title: str
    unit_name: str
    made_on: str
    secrecy: str
    number: str = ""
    subtitle: str = ""
    subject: str = ""
    orientation: Orientation = Orientation.PORTRAIT
    logo: bytes = field(default=b"", repr=False)
    blocks: tuple[Block, ...] = ()

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables of the document, in order: what a workbook holds."""
        return tuple(self._tables())

    def _tables(self) -> Iterator[Table]:
        for block in self.blocks:
            if isinstance(block, Table):
                yield block
            elif isinstance(block, Cards):
                yield cards_as_table(block)


def cards_as_table(cards: Cards) -> Table:
    """Turn cards into rows, one a line, so that a workbook holds the same as the paper."""
    rows = tuple(
        (card.title, item.text, item.detail, "; ".join(item.notes))
        for card in cards.cards
        for item in card.items
    )
    columns = (
        Column("Grupp", width=2),
        Column("Namn", width=2),
        Column("Uppgift om tid"),
        Column("Anteckning", width=2),
    )
    return Table(columns, rows)
