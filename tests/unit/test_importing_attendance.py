"""The unit's own attendance of three months, cell by cell, and sheets that look otherwise."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import ParticipantId, new_id
from ame_desktop.domain.importing import report
from ame_desktop.domain.importing.attendance import (
    UNKNOWN_VALID_REASON,
    AttendanceFacts,
    AttendanceImport,
    KnownPerson,
    interpret_attendance,
)
from ame_desktop.domain.importing.attendance_entries import AttendanceSource
from ame_desktop.domain.importing.attendance_sheet import (
    AttendanceSheet,
    guess_attendance,
    mapped_days,
    read_day_heading,
    read_sheet,
)
from ame_desktop.domain.importing.cells import Cell
from ame_desktop.domain.importing.preview import FindingKind, Preview, RowStatus
from ame_desktop.domain.importing.table import RawTable
from tests.support.unit_tables import ARENAS, TODAY, known_people, sheets, table

ALI = KnownPerson(
    ParticipantId(new_id()), "199108179988", "Ali", "Öst", ((date(2026, 1, 1), None),)
)
FACTS = AttendanceFacts(TODAY, (ALI,), ARENAS)
TITLE = ("Närvaro Utegrupp september 2026",)
NUMBER = "19910817-9988"


def source(raw: RawTable) -> AttendanceSource:
    mapping = guess_attendance(raw)
    return AttendanceSource(raw, mapping, read_sheet(raw, mapping, ARENAS))


def grid(*marks: Cell, number: Cell = NUMBER, name: str = "Öst Ali") -> AttendanceSource:
    days = tuple(range(1, len(marks) + 1))
    return source(table(TITLE, ("Namn", "Personnr", *days), (name, number, *marks)))


@pytest.fixture(scope="module")
def own() -> Preview[AttendanceImport]:
    facts = AttendanceFacts(TODAY, known_people(), ARENAS)
    return interpret_attendance([source(raw) for raw in sheets("narvaro_2026.xlsx")], facts)


def test_totals_of_the_own_attendance(own: Preview[AttendanceImport]) -> None:
    assert report.summary(own) == (
        "1319 markeringar: 1300 läses in, 636 av dem med anmärkning, 19 lämnas utanför."
    )
    states = Counter((draft.state, draft.half) for draft in own.drafts)
    assert states == {
        (AttendanceState.PRESENT, False): 895,
        (AttendanceState.PRESENT, True): 73,
        (AttendanceState.SICK, False): 141,
        (AttendanceState.CHILD_CARE, False): 63,
        (AttendanceState.LEAVE, False): 68,
        (AttendanceState.NO_SHOW, False): 60,
    }


def test_every_marked_cell_is_accounted_for(own: Preview[AttendanceImport]) -> None:
    marked = Counter(
        str(cell).strip().upper()
        for raw in sheets("narvaro_2026.xlsx")
        for row in raw.rows[3:]
        for cell in row[2:-1]
        if cell is not None
    )
    assert sum(marked.values()) == len(own.rows)
    assert marked["X"] + marked["?"] == len(own.rejects)
    assert marked["S"] == 141
    assert marked["N"] == 895


def test_only_unknown_signs_are_left_out(own: Preview[AttendanceImport]) -> None:
    for row in own.rejects:
        assert [item.kind for item in row.findings] == [FindingKind.UNKNOWN]
        assert row.cells[-1] in ("X", "?")
    assert own.rejects[0].sentence == "Tecknet ”X” är okänt. Skriv N, S, V, G, O eller ½."


def test_marks_outside_the_period_are_flagged(own: Preview[AttendanceImport]) -> None:
    outside = [draft for draft in own.drafts if draft.outside_period]
    assert len(outside) == own.count_findings()[FindingKind.OUTSIDE_PERIOD] == 636


def test_a_leave_keeps_its_reason(own: Preview[AttendanceImport]) -> None:
    reasons = {draft.reason for draft in own.drafts if draft.state is AttendanceState.LEAVE}
    assert reasons == {UNKNOWN_VALID_REASON}
    assert {draft.reason for draft in own.drafts} == {UNKNOWN_VALID_REASON, ""}


def test_one_line_for_each_cell_left_out(own: Preview[AttendanceImport]) -> None:
    lines = report.rejects_csv(own).splitlines()
    assert lines[0] == "rad,orsak,blad,arena,namn,personnr,datum,tecken"
    assert len(lines) == 20
    assert lines[1].endswith("September 2026,Utegrupp,Östlund Örjan,19910615-9982,2026-09-14,X")


def test_the_mended_cells_can_be_read() -> None:
    preview = interpret_attendance([grid("X", "N")], FACTS)
    rows = [report.reject_headings(preview), *report.reject_rows(preview)]
    rows[1] = (*rows[1][:-1], "s")
    again = interpret_attendance([source(table(*rows))], FACTS)
    assert [(draft.day, draft.state, draft.arena_name) for draft in again.drafts] == [
        (date(2026, 9, 1), AttendanceState.SICK, "Utegrupp")
    ]


def test_months_of_the_own_file() -> None:
    for raw, month, days in zip(
        sheets("narvaro_2026.xlsx"), (9, 10, 11), (30, 31, 30), strict=True
    ):
        found = source(raw)
        assert found.sheet == AttendanceSheet(2026, month, "Utegrupp")
        assert mapped_days(found.mapping) == tuple(range(1, days + 1))


@pytest.mark.parametrize(
    ("sign", "state", "half"),
    [
        ("N", AttendanceState.PRESENT, False),
        (" n ", AttendanceState.PRESENT, False),
        ("S ", AttendanceState.SICK, False),
        ("v", AttendanceState.CHILD_CARE, False),
        ("g", AttendanceState.LEAVE, False),
        ("o", AttendanceState.NO_SHOW, False),
        ("½", AttendanceState.PRESENT, True),
    ],
)
def test_signs(sign: str, state: AttendanceState, half: bool) -> None:
    draft = interpret_attendance([grid(sign)], FACTS).drafts[0]
    assert (draft.state, draft.half, draft.day) == (state, half, date(2026, 9, 1))


@pytest.mark.parametrize("sign", ["X", "?", "T", "NN", "0", 7])
def test_other_signs_are_left_out(sign: Cell) -> None:
    row = interpret_attendance([grid(sign)], FACTS).rows[0]
    assert row.status is RowStatus.LEFT_OUT


def test_a_day_that_does_not_exist() -> None:
    preview = interpret_attendance([grid(*([None] * 30), "N")], FACTS)
    assert preview.rows[0].sentence == "31 september 2026 finns inte."


def test_a_day_to_come_is_taken_with_a_remark() -> None:
    facts = replace(FACTS, today=date(2026, 8, 1))
    row = interpret_attendance([grid("S")], facts).rows[0]
    assert row.sentence == "1 september 2026 ligger i framtiden."
    assert row.draft is not None


def test_people_by_name_where_the_number_is_missing() -> None:
    assert interpret_attendance([grid("N", number=None)], FACTS).drafts[0].participant_id == ALI.id
    twin = replace(ALI, id=ParticipantId(new_id()), number="200104249867")
    both = replace(FACTS, people=(ALI, twin))
    row = interpret_attendance([grid("N", number=None)], both).rows[0]
    assert row.sentence == "Flera personer heter Öst Ali. Skriv personnumret."


@pytest.mark.parametrize(
    ("number", "name", "sentence"),
    [
        ("20010424-9867", "Öst Ali", "Personen finns inte i enheten. Läs in deltagarlistan först."),
        ("19910817-9989", "Öst Ali", "Kontrollsiffran stämmer inte. Kontrollera 910817-9989."),
        (None, "Okänd Person", "Okänd Person finns inte i enheten. Läs in deltagarlistan först."),
        (None, "", "Namn och personnummer saknas."),
    ],
)
def test_unknown_people(number: Cell, name: str, sentence: str) -> None:
    preview = interpret_attendance([grid("N", "S", number=number, name=name)], FACTS)
    assert [row.sentence for row in preview.rejects] == [sentence, sentence]


def test_the_same_day_twice_and_a_mark_that_exists() -> None:
    twice = interpret_attendance([grid("N"), grid("S")], FACTS)
    assert len(twice.drafts) == 1
    assert twice.rejects[0].sentence == "Dagen är redan markerad på rad 3 i bladet Blad1."
    marked = replace(FACTS, marks={(ALI.id, date(2026, 9, 1), "Utegrupp"): AttendanceState.SICK})
    again = interpret_attendance([grid("N")], marked)
    assert again.rejects[0].sentence == "1 september 2026 är redan markerad: sjuk."


def test_sheets_that_do_not_say_enough() -> None:
    headings, row = ("Namn", "Personnr", 1, 2), ("Öst Ali", NUMBER, "N", "N")
    no_month = source(table(("Närvaro Utegrupp",), headings, row))
    with pytest.raises(DomainError, match="vilken månad bladet Blad1"):
        interpret_attendance([no_month], FACTS)
    no_arena = source(table(("Närvaro september 2026",), headings, row))
    with pytest.raises(DomainError, match="vilken arena bladet Blad1"):
        interpret_attendance([no_arena], FACTS)
    chosen = replace(no_arena, sheet=AttendanceSheet(2026, 9, "Mötas"))
    assert interpret_attendance([chosen], FACTS).drafts[0].arena_name == "Mötas"


def test_month_and_arena_from_sheet_and_file_name() -> None:
    headings, row = ("Namn", "Personnr", 1, 2), ("Öst Ali", NUMBER, "N", "N")
    raw = table(headings, row, name="Okt", file_name="innegruppen 2026.xlsx")
    assert source(raw).sheet == AttendanceSheet(2026, 10, "Innegrupp")


def test_days_as_dates_in_the_headings() -> None:
    days = (date(2026, 10, 1), date(2026, 10, 2))
    raw = table(("Innegrupp",), ("Namn", "Personnr", *days), ("Öst Ali", NUMBER, "N", "S"))
    drafts = interpret_attendance([source(raw)], FACTS).drafts
    assert [draft.day for draft in drafts] == list(days)


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        (1, "day_01"),
        (31.0, "day_31"),
        ("7", "day_07"),
        ("ti 1", "day_01"),
        ("1/9", "day_01"),
        ("2026-09-14", "day_14"),
        (date(2026, 9, 14), "day_14"),
        ("Summa N", None),
        (32, None),
        ("Namn", None),
        (None, None),
    ],
)
def test_headings_of_days(heading: Cell, key: str | None) -> None:
    assert read_day_heading(heading) == key
