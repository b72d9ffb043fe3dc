"""The compilation of a busy unit's ten years, long workbooks, and LibreOffice beside them."""

import subprocess
import tempfile
import tracemalloc
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

from openpyxl import Workbook

from ame_desktop.documents import xlsx
from ame_desktop.documents.document import Column, Kind, Value
from ame_desktop.domain.rollups import Slice
from ame_desktop.services.rollups import RollupFile, save, view
from ame_desktop.services.rollups.reading import moments
from tests.benchmarks.harness import Row, compare
from tests.benchmarks.rollup_sql import Span, compile_by_hand
from tests.benchmarks.service_unit import open_service_unit
from tests.support.units import Unit

PERIOD = "2026T2"
ROWS, COLUMNS = 50_000, 12
_SPANS = (
    (date(2026, 5, 1), date(2026, 8, 31)),
    (date(2026, 1, 1), date(2026, 4, 30)),
    (date(2025, 5, 1), date(2025, 8, 31)),
)


def benchmarks() -> Iterable[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        unit = open_service_unit(folder)
        try:
            yield compiling(unit)
            yield opening(unit, folder)
        finally:
            unit.store.close()
        yield writing(folder)
        yield memory(folder)


def compiling(unit: Unit) -> Row:
    """A period with its comparisons down to frozen rows, beside SQL for the figures alone."""
    spans = [_span(*days) for days in _SPANS]
    by_hand = compile_by_hand(unit.store.engine, spans)
    rollup = view(unit.chief, PERIOD).rollup
    assert {
        line.name: (line.figures.received, float(line.figures.hours))
        for line in rollup.parts[Slice.UNIT]
    } == {row[0]: (row[1] or 0, row[6] or 0) for row in by_hand[1]}
    return compare(
        "sammanställning av 10 år / SQL för samma siffror",
        lambda: view(unit.chief, PERIOD),
        lambda: compile_by_hand(unit.store.engine, spans),
        2.0,
    )


def _span(first: date, last: date) -> Span:
    return (first, last, *moments(first, last))


def opening(unit: Unit, folder: Path) -> Row:
    """Opening the compilation, beside LibreOffice opening the same year's workbook; bar: 1/5."""
    book = save(unit.chief, PERIOD, RollupFile.XLSX, folder / "bok.xlsx")
    profile = f"-env:UserInstallation=file://{folder}/kontor"

    def office() -> None:
        command = ["soffice", "--headless", profile, "--convert-to", "csv"]
        subprocess.run(
            [*command, "--outdir", str(folder), str(book)], check=True, capture_output=True
        )

    return compare(
        "öppna sammanställningen / LibreOffice öppnar boken",
        lambda: view(unit.chief, PERIOD),
        office,
        0.2,
        runs=5,
    )


def writing(folder: Path) -> Row:
    """Fifty thousand rows with headings, filter and guards, beside a bare streamed workbook."""
    return compare(
        f"xlsx {ROWS} × {COLUMNS} / bar openpyxl, strömmad",
        lambda: _ours(folder, ROWS),
        lambda: _bare(folder),
        1.2,
        runs=3,
    )


def memory(folder: Path) -> Row:
    """The most memory for all the rows, beside that for a tenth of them; kilobytes, not time."""
    return Row(
        f"minne för {ROWS} rader / för {ROWS // 10} (kB)",
        _peak(folder, ROWS),
        _peak(folder, ROWS // 10),
        bar=1.2,
    )


def _peak(folder: Path, rows: int) -> float:
    tracemalloc.start()
    _ours(folder, rows)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1024


_KINDS = (
    Column("Nummer"),
    Column("Inkom", Kind.DATE),
    Column("Enhet"),
    Column("Slag"),
    Column("Arena"),
    Column("Status"),
    Column("Klar", Kind.DATE),
    Column("Timmar", Kind.NUMBER, decimals=2),
    Column("Personer", Kind.INTEGER),
    Column("Ledtid", Kind.INTEGER),
    Column("Skäl"),
    Column("Adress"),
)


def _rows(count: int) -> Iterator[tuple[Value, ...]]:
    day = date(2017, 1, 2)
    for number in range(count):
        came = day + timedelta(days=number % 3600)
        yield (
            f"B-{number:05d}",
            came,
            f"Enhet {number % 40}",
            "Flytt",
            "Utegrupp",
            "Klar",
            came + timedelta(days=9),
            number % 17 / 2,
            number % 9,
            9,
            "",
            f"Storgatan {number % 99}",
        )


def _ours(folder: Path, rows: int) -> None:
    sheet = xlsx.Sheet("Beställningar", "Beställningar", "Sekretess", _KINDS)
    xlsx.write_rows(folder / "vår.xlsx", sheet, _rows(rows), lambda _: None, lambda: False)


def _bare(folder: Path) -> None:
    book = Workbook(write_only=True)
    page = book.create_sheet("Beställningar")
    page.append([column.title for column in _KINDS])
    for row in _rows(ROWS):
        page.append(row)
    book.save(folder / "bar.xlsx")
