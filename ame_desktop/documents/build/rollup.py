"""The compilation of a period on paper and in a workbook: the same numbers in both.

Source: RAG-45.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from ame_desktop.documents.document import (
    Block,
    Chart,
    Column,
    Document,
    Facts,
    Heading,
    Kind,
    Orientation,
    Paragraph,
    ParagraphStyle,
    Table,
    Value,
)
from ame_desktop.domain.rollups import (
    BASIS,
    UNKNOWN,
    AgreementLine,
    ChangedLine,
    Figures,
    FixedRollup,
    Measure,
    ReasonLine,
    Rollup,
    RollupOrder,
    Slice,
    shown_people,
)

Row = tuple[Value, ...]
_FIGURES = (
    Column(Measure.RECEIVED.value, Kind.INTEGER),
    Column(Measure.DONE.value, Kind.INTEGER),
    Column(Measure.DECLINED.value, Kind.INTEGER),
    Column(Measure.OPEN.value, Kind.INTEGER),
    Column(Measure.HOURS.value, Kind.NUMBER, decimals=2),
    Column(Measure.PEOPLE.value, Kind.INTEGER),
    Column(Measure.LEAD.value, Kind.NUMBER),
)
_RECEIVED, _DONE, _HOURS = 1, 2, 5
_PARTS = {
    Slice.UNIT: ("Per enhet", Chart("Beställningar per enhet", (_RECEIVED, _DONE))),
    Slice.KIND: ("Per slag", Chart("Timmar per slag", (_HOURS,))),
    Slice.ARENA: ("Per arena", Chart("Timmar per arena", (_HOURS,))),
    Slice.STATUS: ("Per status", None),
}
_REASONS = (Column("Skäl", width=4), Column("Antal", Kind.INTEGER))
_AGREEMENTS = (
    Column("Motpart", width=2),
    Column("Avtal"),
    Column("Uppdrag", width=3),
    Column("Planerade timmar", Kind.NUMBER, decimals=2),
    Column("Levererade timmar", Kind.NUMBER, decimals=2),
)
_CHANGES = (Column("Vad", width=2), Column("Fastställt", width=2), Column("Nu", width=2))
_ORDERS = (
    Column("Nummer", width=1.6),
    Column("Inkom", Kind.DATE, width=1.2),
    Column("Enhet", width=1.9),
    Column("Slag", width=1.7),
    Column("Arena"),
    Column("Status", width=0.9),
    Column("Klar", Kind.DATE, width=1.2),
    Column("Timmar", Kind.NUMBER, decimals=2, width=0.9),
    Column("Skäl till avböjd", width=1.5),
    Column("I perioden", Kind.BOOLEAN),
)


@dataclass(frozen=True, slots=True)
class RollupPaper:
    """Everything the paper shows; ``rollup`` is the frozen copy where there is one."""

    unit_name: str
    made_on: str
    made_by: str
    secrecy: str
    rollup: Rollup
    paragraph: str
    previous: Rollup | None = None
    year_before: Rollup | None = None
    fixed: FixedRollup | None = None
    changed: tuple[ChangedLine, ...] = ()
    logo: bytes = field(default=b"", repr=False)


def build(paper: RollupPaper) -> Document:
    """Return the compilation as a document."""
    period = paper.rollup.period
    running = f" · pågår, {paper.rollup.days_left} dagar kvar" if paper.rollup.days_left else ""
    return Document(
        title=f"Sammanställning {period.label[:1].lower()}{period.label[1:]}",
        unit_name=paper.unit_name,
        made_on=paper.made_on,
        secrecy=paper.secrecy,
        number=_number(paper),
        subtitle=f"{period.days_text}{running}",
        subject="Sammanställning av beställningar och avtal",
        orientation=Orientation.LANDSCAPE,
        logo=paper.logo,
        blocks=tuple(_blocks(paper)),
    )


def _number(paper: RollupPaper) -> str:
    fixed = paper.fixed
    edition = f", utgåva {fixed.edition}" if fixed is not None else ""
    return f"{paper.rollup.period.key}{edition}"


def _blocks(paper: RollupPaper) -> Iterator[Block]:
    rollup = paper.rollup
    yield Paragraph(paper.paragraph, ParagraphStyle.LEAD)
    yield Facts(tuple(_standing(paper)))
    yield Heading("Översikt")
    yield _overview(paper)
    yield Paragraph(BASIS, ParagraphStyle.NOTE)
    for part, (title, chart) in _PARTS.items():
        yield Heading(title)
        rows = tuple((line.name, *_values(line.figures)) for line in rollup.parts[part])
        columns = (Column(part.value, width=2.4), *_FIGURES)
        drawn = chart if len(rows) > 1 else None
        yield Table(columns, rows, title, ("Totalt", *_values(rollup.total)), drawn)
    yield from _reasons(rollup.reasons)
    yield from _agreements(rollup.agreements)
    yield from _changes(paper)
    yield Heading("Beställningarna bakom siffrorna")
    yield Table(_ORDERS, tuple(map(_order, rollup.orders)), "Beställningar")


def _standing(paper: RollupPaper) -> Iterator[tuple[str, str]]:
    fixed = paper.fixed
    if fixed is None:
        yield "Läge", "Inte fastställd"
    else:
        yield "Läge", f"Fastställd {fixed.fixed_at:%Y-%m-%d %H:%M} av {fixed.fixed_by}"
        yield "Utgåva", str(fixed.edition)
        yield "Kontrollsumma", fixed.sha256
        if not fixed.intact:
            yield "Obs", "Den fastställda kopian stämmer inte med sin kontrollsumma."
    yield "Framtagen", f"{paper.made_on} av {paper.made_by}"


def _overview(paper: RollupPaper) -> Table:
    names = ("Perioden", "Perioden före", "Samma period året före")
    rollups = (paper.rollup, paper.previous, paper.year_before)
    rows = tuple(
        (name, rollup.period.key, *_values(rollup.total))
        for name, rollup in zip(names, rollups, strict=True)
        if rollup is not None
    )
    columns = (Column("", width=2), Column("Period"), *_FIGURES)
    return Table(columns, rows, "Översikt", chart=Chart("Beställningar", (2, 3)))


def _values(figures: Figures) -> Row:
    return (
        figures.received,
        figures.done,
        figures.declined,
        figures.open,
        figures.hours,
        figures.people or shown_people(figures.people),
        UNKNOWN if figures.lead_days is None else figures.lead_days,
    )


def _reasons(reasons: tuple[ReasonLine, ...]) -> Iterator[Block]:
    if reasons:
        yield Heading("Avböjda med skäl")
        rows = tuple((line.reason, line.count) for line in reasons)
        total = ("Totalt", sum(line.count for line in reasons))
        yield Table(_REASONS, rows, "Avböjda", total)


def _agreements(lines: tuple[AgreementLine, ...]) -> Iterator[Block]:
    if not lines:
        return
    yield Heading("Avtal")
    rows = tuple(
        (line.customer, line.number, line.title, line.planned, line.delivered) for line in lines
    )
    total = (
        "Totalt",
        "",
        "",
        sum((line.planned for line in lines), Decimal(0)),
        sum((line.delivered for line in lines), Decimal(0)),
    )
    chart = Chart("Planerade och levererade timmar per avtal", (3, 4))
    yield Table(_AGREEMENTS, rows, "Avtal", total, chart)


def _changes(paper: RollupPaper) -> Iterator[Block]:
    if paper.fixed is None:
        return
    yield Heading("Ändrat efter fastställande")
    if not paper.changed:
        yield Paragraph("Inget har ändrats.", ParagraphStyle.NOTE)
        return
    rows = tuple((line.what, line.before, line.after) for line in paper.changed)
    yield Table(_CHANGES, rows, "Ändrat efter fastställande")


def _order(order: RollupOrder) -> Row:
    return (
        order.number,
        order.received_on,
        order.unit,
        order.kind,
        order.arena,
        order.status.value,
        order.done_on,
        order.hours,
        order.reason,
        order.came_in,
    )
