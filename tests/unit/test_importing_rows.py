"""A row of a list of participants: taken in, taken in with a remark, or left out and why."""

from datetime import date

import pytest

from ame_desktop.domain.importing import report
from ame_desktop.domain.importing.cells import Cell, text_of
from ame_desktop.domain.importing.participants import guess_participants, interpret_participants
from ame_desktop.domain.importing.preview import FindingKind, RowStatus
from ame_desktop.domain.importing.table import RawTable
from ame_desktop.domain.participants import NumberKind
from tests.support.participant_rows import (
    FACTS,
    GOOD,
    HEADINGS,
    changed,
    draft_of,
    interpreted,
    only,
)
from tests.support.unit_tables import table


def test_a_mended_file_can_be_read() -> None:
    preview = interpreted(changed(number="19900101-9999", given="=Sven"))
    rows = [report.reject_headings(preview), *report.reject_rows(preview)]
    rows[1] = tuple("" if cell == "19900101-9999" else cell for cell in rows[1])
    raw = table(*rows)
    again = interpret_participants(raw, guess_participants(raw), FACTS)
    assert draft_of(again.rows[0]).number_kind is NumberKind.RESERVE
    assert draft_of(again.rows[0]).given_name == "=Sven"


@pytest.mark.parametrize(
    ("values", "kind", "sentence"),
    [
        ({"family": None, "given": None}, FindingKind.MISSING, "Namn saknas."),
        ({"route": None}, FindingKind.MISSING, "Väg in saknas."),
        ({"arena": None}, FindingKind.MISSING, "Arena saknas."),
        (
            {"route": "grannen"},
            FindingKind.UNKNOWN,
            "Väg in ”grannen” är okänd. Skriv AF, STAR, IFO eller egen.",
        ),
        (
            {"arena": "Utegrup"},
            FindingKind.UNKNOWN,
            "Arenan ”Utegrup” finns inte. Menas Utegrupp?",
        ),
        (
            {"arena": "Snickeriet"},
            FindingKind.UNKNOWN,
            "Arenan ”Snickeriet” finns inte. Lägg upp den under Inställningar.",
        ),
        (
            {"start": "2026-02-30"},
            FindingKind.DATE,
            "2026-02-30 finns inte. Februari 2026 har 28 dagar.",
        ),
        (
            {"end": "2025-12-31"},
            FindingKind.DATE,
            "Sista dag ska vara samma dag som eller efter första dag, 15 januari 2026.",
        ),
        (
            {"given": "S" * 500},
            FindingKind.TOO_MUCH_TEXT,
            "Förnamn har 500 tecken. Högst 200 får plats.",
        ),
        (
            {"given": "Sv\u202een"},
            FindingKind.HIDDEN_SIGNS,
            "Förnamn innehåller dolda styrtecken. Skriv om texten för hand.",
        ),
    ],
)
def test_rows_left_out(values: dict[str, Cell], kind: FindingKind, sentence: str) -> None:
    row = only(*changed(**values))
    assert row.status is RowStatus.LEFT_OUT
    assert [(item.kind, item.text) for item in row.findings] == [(kind, sentence)]


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ({"number": None}, FindingKind.NO_NUMBER),
        ({"number": "9108179988"}, FindingKind.CENTURY),
        ({"form": None}, FindingKind.MISSING),
        ({"form": "trädgård"}, FindingKind.UNKNOWN),
        ({"given": None}, FindingKind.MISSING),
        ({"start": None}, FindingKind.MISSING),
        ({"form": "Nystartsjobb"}, FindingKind.EXCEPTION),
        ({"family": "=Lind"}, FindingKind.FORMULA),
        ({"start": "15/1"}, FindingKind.NO_YEAR),
    ],
)
def test_rows_with_a_remark(values: dict[str, Cell], kind: FindingKind) -> None:
    row = only(*changed(**values))
    assert row.status is RowStatus.REMARK
    assert [item.kind for item in row.findings] == [kind]
    assert row.draft is not None


def test_a_number_cell_that_lost_its_zero() -> None:
    assert draft_of(only(*changed(number=104249867))).number == "200104249867"
    assert draft_of(only(*changed(number=104249867.0))).number == "200104249867"
    assert only(*changed(number="104249867")).status is RowStatus.LEFT_OUT


def test_the_later_of_two_is_taken_if_the_earlier_is_left_out() -> None:
    preview = interpreted(changed(arena=None), GOOD, GOOD)
    assert [row.status for row in preview.rows] == [
        RowStatus.LEFT_OUT,
        RowStatus.TAKEN,
        RowStatus.LEFT_OUT,
    ]
    assert preview.rows[2].sentence == "Personen står redan på rad 3."


def test_lines_of_a_table_that_starts_further_down() -> None:
    raw = RawTable((HEADINGS, GOOD), first_line=10)
    preview = interpret_participants(raw, guess_participants(raw), FACTS)
    assert preview.rows[0].line == 11


def test_cells_as_text() -> None:
    assert text_of(12.0) == "12"
    assert text_of(0.5) == "0,5"
    assert text_of(True) == "ja"
    assert text_of(" x\u00a0") == "x"
    assert text_of("'=1") == "=1"
    assert text_of("'n") == "'n"
    assert text_of(date(2026, 3, 3)) == "2026-03-03"
