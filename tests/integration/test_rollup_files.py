"""The compilation's files, read back by other programs: the numbers of the key, row by row."""

import csv
import re
import subprocess
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.rollups import MASKED, UNKNOWN
from ame_desktop.services.rollups import RollupFile, file_name_of, fix, save, save_all, view
from ame_desktop.storage.models.orders import CustomerOrder
from tests.support.orders_key import HEADINGS, KEY_PERIODS, KeyRow, key_of, read_in_orders
from tests.support.pdf_text import pdf_text
from tests.support.units import Unit

_LINE = re.compile(r"^[ \f]*(?P<unit>\S.*?) {2,}(?P<figures>\d.*)$", re.MULTILINE)


def saved(unit: Unit, folder: Path, kind: RollupFile, period: str) -> Path:
    return save(unit.chief, period, kind, folder / file_name_of(period, kind))


def test_the_csv_is_the_key_in_its_own_form(any_unit: Unit, tmp_path: Path) -> None:
    read_in_orders(any_unit.chief)
    for period in KEY_PERIODS:
        path = saved(any_unit, tmp_path, RollupFile.CSV, period)
        rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
        assert tuple(rows[0]) == HEADINGS
        year, number = period.split("T")
        assert {tuple(row[:2]) for row in rows[1:]} == {(year, number)}
        assert sorted(map(from_csv, rows[1:]), key=_unit) == sorted(key_of(period), key=_unit)


def from_csv(row: list[str]) -> KeyRow:
    year, number, unit, received, done, declined, hours = row
    return KeyRow(f"{year}T{number}", unit, int(received), int(done), int(declined), Decimal(hours))


def _unit(row: KeyRow) -> str:
    return row.unit


def test_the_pdf_read_back_is_the_key(any_unit: Unit, tmp_path: Path) -> None:
    read_in_orders(any_unit.chief)
    for period in KEY_PERIODS:
        text = pdf_text(saved(any_unit, tmp_path, RollupFile.PDF, period).read_bytes())
        table = text.partition("Per enhet")[2].partition("Beställningar per enhet")[0]
        found = {
            match["unit"]: re.split(r"\s{2,}", match["figures"].strip())
            for match in _LINE.finditer(table)
        }
        for row in key_of(period):
            received, done, declined, _, hours = found[row.unit][:5]
            figures = (int(received), int(done), int(declined), Decimal(hours.replace(",", ".")))
            assert figures == (row.received, row.done, row.declined, row.hours), row.unit
        assert sum(row.hours for row in key_of(period)) == Decimal(
            found["Totalt"][4].replace(",", ".")
        )


def test_people_are_in_the_files_as_on_the_screen(any_unit: Unit, tmp_path: Path) -> None:
    """One unit has six people, one three, and of the others nobody is known."""
    orders = view(read_in_orders(any_unit.chief), "2026T2").rollup.orders
    few, many = orders[0], next(order for order in orders if order.unit != orders[0].unit)
    with any_unit.chief.write("test.people") as work:
        for order, people in ((few, 3), (many, 6)):
            work.get(CustomerOrder, order.order_id).corrected_people = people
        work.done(None, "")
    text = pdf_text(saved(any_unit, tmp_path, RollupFile.PDF, "2026T2").read_bytes())
    table = text.partition("Per enhet")[2].partition("Beställningar per enhet")[0]
    found = {
        match["unit"]: re.split(r"\s{2,}", match["figures"].strip())
        for match in _LINE.finditer(table)
    }
    hidden = {few.unit, many.unit}
    assert {found[unit][5] for unit in hidden} == {MASKED}
    assert {found[row.unit][5] for row in key_of("2026T2") if row.unit not in hidden} == {UNKNOWN}
    assert found["Totalt"][5] == "9"
    book = load_workbook(saved(any_unit, tmp_path, RollupFile.XLSX, "2026T2"))
    rows = book["Per enhet"].iter_rows(min_row=5, max_col=7, values_only=True)
    people = {row[0]: row[6] for row in rows}
    assert {people[unit] for unit in hidden} == {MASKED}
    assert people.pop("Totalt") == 9
    assert {people[unit] for unit in people.keys() - hidden} == {UNKNOWN}
    assert "Personer" not in [cell.value for cell in book["Beställningar"][4]]


def recalculated(path: Path, folder: Path) -> Path:
    """What LibreOffice makes of a workbook when it opens, calculates and saves it."""
    folder.mkdir()
    command = [
        "soffice",
        "--headless",
        f"-env:UserInstallation=file://{folder}/profile",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        str(folder),
        str(path),
    ]
    subprocess.run(command, check=True, capture_output=True)
    return folder / path.name


@pytest.mark.parametrize("period", ["2025T2", "2026T2"])
def test_the_workbook_recalculated_by_libreoffice_is_the_key(
    unit: Unit, tmp_path: Path, period: str
) -> None:
    read_in_orders(unit.chief)
    path = saved(unit, tmp_path, RollupFile.XLSX, period)
    book = load_workbook(recalculated(path, tmp_path / "office"), data_only=True)
    rows = list(book["Per enhet"].iter_rows(min_row=5, max_col=6, values_only=True))
    found = [
        KeyRow(period, str(unit_name), int(received), int(done), int(declined), Decimal(str(hours)))
        for unit_name, received, done, declined, _, hours in rows[:-1]
    ]
    assert sorted(found, key=_unit) == sorted(key_of(period), key=_unit)
    assert rows[-1][0] == "Totalt"
    assert rows[-1][5] == float(sum(row.hours for row in key_of(period)))
    assert book["Beställningar"].max_row == 4 + sum(row.received for row in key_of(period))


def test_the_workbook_has_charts_of_its_own_cells_and_no_formula(
    unit: Unit, tmp_path: Path
) -> None:
    read_in_orders(unit.chief)
    data = saved(unit, tmp_path, RollupFile.XLSX, "2026T2").read_bytes()
    parts = ZipFile(BytesIO(data))
    charts = [name for name in parts.namelist() if name.startswith("xl/charts/chart")]
    drawn = " ".join(parts.read(name).decode() for name in charts)
    assert len(charts) == 2
    assert "'Per enhet'!$B$5:$B$15" in drawn
    sheets = [name for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
    assert not any(b"<f>" in parts.read(name) for name in sheets)


def test_nobody_is_named_in_the_files(unit: Unit, tmp_path: Path) -> None:
    read_in_orders(unit.chief)
    text = pdf_text(saved(unit, tmp_path, RollupFile.PDF, "2025T1").read_bytes())
    assert "Zahra" not in text
    assert "Ghebremedhin" not in text


def test_all_files_are_written_or_none(unit: Unit, tmp_path: Path) -> None:
    read_in_orders(unit.chief)
    targets = {
        RollupFile.PDF: tmp_path / "a.pdf",
        RollupFile.CSV: tmp_path / "finns inte" / "a.csv",
    }
    with pytest.raises(OSError, match="finns inte"):
        save_all(unit.chief, "2026T2", targets, freeze=True)
    assert [path.suffix for path in tmp_path.iterdir() if path.suffix in {".pdf", ".tmp"}] == []
    assert fix(unit.chief, "2026T2").changes.label == "Fastställde Tertial 2 2026, utgåva 1."


@pytest.mark.parametrize("role", list(Role))
def test_files_go_to_those_whom_the_matrix_gives_them(
    unit: Unit, tmp_path: Path, role: Role
) -> None:
    ctx = unit.as_role(role)
    if role in {Role.COORDINATOR, Role.UNIT_CHIEF}:
        assert save(ctx, "2026T3", RollupFile.CSV, tmp_path / "a.csv").exists()
        return
    with pytest.raises(NotPermittedError):
        save(ctx, "2026T3", RollupFile.CSV, tmp_path / "a.csv")
    assert not (tmp_path / "a.csv").exists()
