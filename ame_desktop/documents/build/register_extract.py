"""The register extract on paper and as a workbook, in Swedish that anybody can read.

Source: NAT-36.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ame_desktop.documents.document import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Paragraph,
    ParagraphStyle,
    Spacer,
    Table,
)
from ame_desktop.domain.register_extract import LOG, Cell, HeldBack, Part, Row

_WIDEST_TABLE = 6
_LONGEST_CELL = 60
_FEW_ROWS = 3
_LONG_TEXT = 600
_DAY_SIGNS = 10
_INTRODUCTION = (
    (
        "Det här är alla uppgifter om dig som {unit} har sparat i sitt verksamhetssystem. "
        "Utdraget är gjort {day}. Du har rätt att få det utan kostnad."
    ),
    (
        "Uppgifterna behövs för att planera, genomföra och följa upp din tid vid enheten. "
        "{controller} Grunden är att kommunen följer lag, utför en uppgift av allmänt intresse "
        "och utövar myndighet (artikel 6.1 c och e och 9.2 b, g och h i dataskyddsförordningen)."
    ),
    (
        "Uppgifterna kommer från dig, från den som aktualiserade dig och från personalen. "
        "De lämnas till andra bara när du har medgett det eller när en lag säger det. "
        "Programmet fattar inga beslut på egen hand."
    ),
    "Uppgifterna tas bort, gallras, när tiden är ute. {kept}.",
)
_RIGHTS = (
    (
        "Är något fel kan du begära att det rättas. Du kan också begära att uppgifterna "
        "inte används medan frågan prövas. Säg till någon i personalen. Du får svar inom en månad."
    ),
    "Är du inte nöjd med svaret kan du klaga hos Integritetsskyddsmyndigheten (IMY), www.imy.se.",
)
# The unit's own text can say that nothing leaves the unit; this paper is for the person.
SECRECY = (
    "Sekretess enligt offentlighets- och sekretesslagen (2009:400). "
    "Lämnas bara till den som utdraget gäller."
)
NO_CONTROLLER = "Personuppgiftsansvarig är den nämnd i kommunen som enheten hör till."
PLAN = "Tiden står i kommunens dokumenthanteringsplan"


@dataclass(frozen=True, slots=True)
class ExtractPaper:
    """Everything that the paper shows; ``papers`` is how many fixed documents go with it."""

    unit_name: str
    made_on: str
    name: str
    number: str
    parts: tuple[Part, ...]
    held: tuple[HeldBack, ...]
    papers: int
    controller: str = ""
    officer: str = ""
    kept: str = ""
    logo: bytes = field(default=b"", repr=False)


def as_paper(paper: ExtractPaper) -> Document:
    """Return the extract to read: few rows as facts, many as a table, the log day by day."""
    blocks: list[Block] = [
        Paragraph(paper.name, ParagraphStyle.NAME),
        Facts((("Personnummer", paper.number or "Saknas"),)),
        *_introduction(paper),
        Heading("Uppgifterna"),
    ]
    for part in paper.parts:
        blocks += _part(part)
    blocks += [Heading("Det som inte är med"), *_held(paper)]
    blocks += [Heading("Dina rättigheter"), *_told(_RIGHTS)]
    if paper.officer:
        blocks.append(Paragraph(f"Kommunens dataskyddsombud: {paper.officer}"))
    return replace(_frame(paper), logo=paper.logo, blocks=tuple(blocks))


def as_workbook(paper: ExtractPaper) -> Document:
    """Return the extract as tables, one for each kind, every row of the log among them."""
    tables: list[Block] = [_table(part, part.rows) for part in paper.parts]
    held = tuple((item.what, item.why) for item in paper.held)
    columns = (Column("Uppgift", width=2), Column("Varför den inte är med", width=4))
    return replace(
        _frame(paper), blocks=(*tables, Table(columns, held, name="Det som inte är med"))
    )


def _frame(paper: ExtractPaper) -> Document:
    return Document(
        title="Registerutdrag",
        unit_name=paper.unit_name,
        made_on=paper.made_on,
        secrecy=SECRECY,
        subject="Registerutdrag enligt artikel 15 i dataskyddsförordningen",
    )


def _introduction(paper: ExtractPaper) -> tuple[Paragraph, ...]:
    named = f"Personuppgiftsansvarig är {paper.controller}." if paper.controller else NO_CONTROLLER
    return _told(
        _INTRODUCTION,
        unit=paper.unit_name,
        day=paper.made_on,
        controller=named,
        kept=paper.kept or PLAN,
    )


def _told(sentences: tuple[str, ...], **words: str) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(text.format(**words) if words else text, ParagraphStyle.PROSE)
        for text in sentences
    )


def _part(part: Part) -> Iterator[Block]:
    yield Heading(part.title, 2)
    yield Paragraph(f"Varför: {part.why}", ParagraphStyle.NOTE)
    if part.table == LOG:
        yield _days(part)
    elif len(part.rows) < _FEW_ROWS or _longest(part) > _LONG_TEXT:
        for row in part.rows:
            yield from _one(row)
    else:
        yield from _many(part)


def _one(row: Row) -> Iterator[Block]:
    """Give a row as facts; a long text stands beneath them, where it can go over pages."""
    yield Facts(tuple((c.label, c.text) for c in row.cells if len(c.text) <= _LONG_TEXT))
    for cell in row.cells:
        if len(cell.text) > _LONG_TEXT:
            yield Paragraph(cell.label, ParagraphStyle.STRONG)
            yield Paragraph(cell.text, ParagraphStyle.PROSE)
    yield Spacer(2)


def _many(part: Part) -> Iterator[Block]:
    """Give many rows as a table; what all of them have in common is said once, above it."""
    shared = set.intersection(*({(c.label, c.text) for c in row.cells} for row in part.rows))
    if shared:
        ordered = [(c.label, c.text) for c in part.rows[0].cells if (c.label, c.text) in shared]
        said = ", ".join(f"{label}: {text}" for label, text in ordered)
        yield Paragraph(f"Gäller alla rader: {said}.", ParagraphStyle.NOTE)
    rows = tuple(
        replace(row, cells=tuple(c for c in row.cells if (c.label, c.text) not in shared))
        for row in part.rows
    )
    labels = {cell.column for row in rows for cell in row.cells}
    slim = len(labels) <= _WIDEST_TABLE and _longest(part) <= _LONGEST_CELL
    yield _table(part, rows) if slim else _lines(part, rows)


def _lines(part: Part, rows: tuple[Row, ...]) -> Table:
    """Return a table of two columns: what each row begins with, and the rest in a line."""
    first = next((cell.label for row in rows for cell in row.cells), "")
    values = []
    for row in rows:
        head, *rest = row.cells or (Cell("", "", ""),)
        values.append((head.text, " · ".join(f"{cell.label}: {cell.text}" for cell in rest)))
    columns = (Column(first or part.title), Column("Uppgifter", width=4))
    return Table(columns, tuple(values), name=part.title)


def _longest(part: Part) -> int:
    return max((len(cell.text) for row in part.rows for cell in row.cells), default=0)


def _table(part: Part, rows: tuple[Row, ...]) -> Table:
    labels = {cell.column: cell.label for row in rows for cell in row.cells}
    values = tuple(
        tuple({cell.column: cell.text for cell in row.cells}.get(name, "") for name in labels)
        for row in rows
    )
    return Table(tuple(Column(label) for label in labels.values()), values, name=part.title)


def _days(part: Part) -> Table:
    """Count what each of the staff did on each day, so that years of reading stay readable."""
    counted: Counter[tuple[str, str, str]] = Counter()
    for row in part.rows:
        said = {cell.column: cell.text for cell in row.cells}
        day = said.get("at", "")[:_DAY_SIGNS]
        counted[(day, said.get("staff_id", "Programmet"), said.get("action", ""))] += 1
    columns = (
        Column("Dag"),
        Column("Vem", width=1.6),
        Column("Vad", width=3),
        Column("Gånger", width=0.8),
    )
    rows = tuple((*key, str(count)) for key, count in sorted(counted.items(), reverse=True))
    return Table(columns, rows, name=part.title)


def _held(paper: ExtractPaper) -> Iterator[Block]:
    if paper.papers:
        files = "1 fastställt dokument" if paper.papers == 1 else f"{paper.papers} dokument"
        yield Paragraph(f"Tillsammans med utdraget får du {files} som filer.")
    yield Facts(tuple((item.what, item.why) for item in paper.held))
