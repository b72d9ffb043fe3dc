"""S4: whatever stands in the cells, every row is judged and nothing breaks."""

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.importing import report
from ame_desktop.domain.importing.agreements import (
    AGREEMENT_COLUMNS,
    AgreementFacts,
    guess_agreements,
    interpret_agreements,
)
from ame_desktop.domain.importing.attendance import (
    AttendanceFacts,
    KnownPerson,
    interpret_attendance,
)
from ame_desktop.domain.importing.attendance_entries import AttendanceSource
from ame_desktop.domain.importing.attendance_sheet import AttendanceSheet, guess_attendance
from ame_desktop.domain.importing.cells import Cell
from ame_desktop.domain.importing.order_columns import ORDER_COLUMNS
from ame_desktop.domain.importing.orders import OrderFacts, guess_orders, interpret_orders
from ame_desktop.domain.importing.participant_columns import PARTICIPANT_COLUMNS
from ame_desktop.domain.importing.participants import (
    ParticipantFacts,
    guess_participants,
    interpret_participants,
)
from ame_desktop.domain.importing.preview import Preview, RowStatus
from ame_desktop.domain.importing.table import Column, RawTable, missing_columns
from tests.support.unit_tables import ARENAS, TODAY, table

CELLS: st.SearchStrategy[Cell] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.dates(),
    st.datetimes(),
    st.text(max_size=30),
    st.sampled_from(
        [
            "AF",
            "FAT",
            "Utegrupp",
            "19910817-9988",
            "3/3",
            "8-12",
            "N",
            "½",
            "=1+1",
            "\0",
            "tillsvidare",
        ]
    ),
)


def rows(width: int) -> st.SearchStrategy[list[tuple[Cell, ...]]]:
    row = st.lists(CELLS, max_size=width + 2).map(tuple)
    return st.lists(row, max_size=5)


def headed(columns: tuple[Column, ...], body: list[tuple[Cell, ...]]) -> RawTable:
    return table(tuple(column.title for column in columns), *body)


def check(preview: Preview[object]) -> None:
    for row in preview.rows:
        left_out = row.status is RowStatus.LEFT_OUT
        assert left_out == (row.draft is None)
        assert bool(row.findings) == (row.status is not RowStatus.TAKEN)
        assert all(finding.text.endswith((".", "?")) for finding in row.findings)
    text = report.rejects_csv(preview)
    assert "\r" not in text
    assert len(text.split("\n")) == len(preview.rejects) + 2
    assert report.summary(preview)


@given(body=rows(len(PARTICIPANT_COLUMNS)))
@settings(max_examples=80, deadline=None)
def test_participants(body: list[tuple[Cell, ...]]) -> None:
    raw = headed(PARTICIPANT_COLUMNS, body)
    mapping = guess_participants(raw)
    assert missing_columns(mapping, PARTICIPANT_COLUMNS) == ()
    check(interpret_participants(raw, mapping, ParticipantFacts(TODAY, ARENAS)))


@given(body=rows(len(ORDER_COLUMNS)))
@settings(max_examples=80, deadline=None)
def test_orders(body: list[tuple[Cell, ...]]) -> None:
    raw = headed(ORDER_COLUMNS, body)
    check(interpret_orders(raw, guess_orders(raw), OrderFacts(TODAY)))


@given(body=rows(len(AGREEMENT_COLUMNS)))
@settings(max_examples=80, deadline=None)
def test_agreements(body: list[tuple[Cell, ...]]) -> None:
    raw = headed(AGREEMENT_COLUMNS, body)
    check(interpret_agreements(raw, guess_agreements(raw), AgreementFacts(TODAY)))


@given(body=rows(8))
@settings(max_examples=80, deadline=None)
def test_attendance(body: list[tuple[Cell, ...]]) -> None:
    raw = table(("Namn", "Personnr", 1, 2, 3, 4, 30, 31), *body)
    source = AttendanceSource(raw, guess_attendance(raw), AttendanceSheet(2026, 2, "Utegrupp"))
    people: tuple[KnownPerson, ...] = ()
    check(interpret_attendance([source], AttendanceFacts(TODAY, people, ARENAS)))


@pytest.mark.parametrize(
    "cell", [date(1, 1, 1), datetime(9999, 12, 31, 23, 59), 1e300, -0.0, 10**30]
)
def test_values_at_the_edge(cell: Cell) -> None:
    for columns, width in ((PARTICIPANT_COLUMNS, 20), (ORDER_COLUMNS, 11), (AGREEMENT_COLUMNS, 15)):
        raw = headed(columns, [(cell,) * width])
        if columns is PARTICIPANT_COLUMNS:
            check(
                interpret_participants(
                    raw, guess_participants(raw), ParticipantFacts(TODAY, ARENAS)
                )
            )
        elif columns is ORDER_COLUMNS:
            check(interpret_orders(raw, guess_orders(raw), OrderFacts(TODAY)))
        else:
            check(interpret_agreements(raw, guess_agreements(raw), AgreementFacts(TODAY)))
