"""Any table at all is judged row by row: no crash, no row lost, no formula let loose."""

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.importing.preview import ImportKind, RowStatus
from ame_desktop.domain.importing.report import reject_headings
from ame_desktop.services.importing.plan import COLUMNS, ImportPlan, plan_import
from ame_desktop.services.importing.take_in import rejects_file, take_in
from ame_desktop.services.undo import undo
from tests.support.units import Unit

KINDS = (ImportKind.PARTICIPANTS, ImportKind.ATTENDANCE, ImportKind.ORDERS)
NASTY = (
    "=1+1",
    "@SUM(A1)",
    "+46 70 123",
    "-",
    "|calc",
    "'; DROP TABLE participant; --",
    "<b>Kalle</b>",
    "</para>",
    "{0}",
    "%s",
    "\N{RIGHT-TO-LEFT OVERRIDE}abc",
    "\N{PILE OF POO}",
    "19850213-1234",
    "850213-9800",
    "2026-02-30",
    "31/12",
    "N",
    "½",
    "STAR",
    "Utegrupp",
    "x" * 600,
    'rad ett\nrad "två"',
)
CELL = st.one_of(st.sampled_from(NASTY), st.text(max_size=30), st.just(""))


def headings(kind: ImportKind) -> list[str]:
    days = [str(day) for day in range(1, 32)] if kind is ImportKind.ATTENDANCE else []
    return [column.title for column in COLUMNS[kind] if column.key not in ("sign", "day")] + days


def written(path: Path, rows: list[list[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def judged(unit: Unit, kind: ImportKind, path: Path) -> ImportPlan | None:
    """Judge a file; one that is refused is refused in a sentence, and nothing else goes wrong."""
    sentences = []
    plan = None
    try:
        plan = plan_import(unit.chief, kind, path)
    except DomainError as error:
        sentences.append(error.message)
    assert all(sentence.endswith((".", "!")) for sentence in sentences)
    return plan


@pytest.mark.parametrize("kind", KINDS)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_any_table_is_judged_and_every_row_has_a_fate(
    unit: Unit, tmp_path: Path, kind: ImportKind, data: Any
) -> None:
    wide = headings(kind)
    row = st.lists(CELL, min_size=1, max_size=len(wide) + 2)
    rows = data.draw(st.lists(row, min_size=1, max_size=6))
    path = written(tmp_path / "utegrupp 2026-09.csv", [wide, *rows])
    plan = judged(unit, kind, path)
    if plan is None:
        return
    preview = plan.preview
    assert sum(preview.count(status) for status in RowStatus) == len(preview.rows)
    assert all(row.findings for row in preview.rejects)
    file = rejects_file(plan).decode()
    mend = list(csv.reader(io.StringIO(file)))
    assert len(file.splitlines()) == len(mend) == len(preview.rejects) + 1
    assert tuple(mend[0]) == reject_headings(preview)
    assert not any(cell.startswith(("=", "+", "-", "@", "|")) for line in mend for cell in line)
    if preview.drafts:
        done = take_in(unit.chief, plan)
        assert done.value.taken == len(preview.drafts)
        undo(unit.chief, done.changes)


@pytest.mark.parametrize("kind", KINDS)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(content=st.binary(max_size=400))
def test_any_bytes_are_refused_in_a_sentence_or_read(
    unit: Unit, tmp_path: Path, kind: ImportKind, content: bytes
) -> None:
    for name in ("fil.csv", "fil.xlsx"):
        path = tmp_path / name
        path.write_bytes(content)
        plan = judged(unit, kind, path)
        assert plan is None or plan.kind is kind
