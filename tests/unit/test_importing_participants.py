"""The unit's own list of participants, row by row, and lists that look otherwise."""

from dataclasses import replace
from datetime import date

import pytest

from ame_desktop.domain.activity_forms import ActivityForm, parse_activity_form
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.importing import report
from ame_desktop.domain.importing.cells import Cell, text_of
from ame_desktop.domain.importing.participant_columns import PARTICIPANT_COLUMNS
from ame_desktop.domain.importing.participants import (
    ParticipantFacts,
    ParticipantImport,
    guess_participants,
    interpret_participants,
)
from ame_desktop.domain.importing.preview import FindingKind, ImportRow, Preview, RowStatus
from ame_desktop.domain.importing.table import RawTable, mapping_from_json
from ame_desktop.domain.participants import NumberKind, ReferralRoute
from ame_desktop.domain.plain_text import name_key
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.domain.swedish_times import TimeSpan
from tests.support.unit_tables import ARENAS, TODAY, participants, sheets, table

FACTS = ParticipantFacts(TODAY, ARENAS)
HEADINGS = (
    "Personnr",
    "Efternamn",
    "Förnamn",
    "Väg in",
    "Sysselsättningsform",
    "Arena",
    "Start",
    "Slut",
)
GOOD = ("19910817-9988", "Lind", "Sven", "AF", "FAT", "Utegrupp", "2026-01-15", None)


@pytest.fixture(scope="module")
def own() -> Preview[ParticipantImport]:
    return participants()


def interpreted(
    *rows: tuple[Cell, ...], facts: ParticipantFacts = FACTS
) -> Preview[ParticipantImport]:
    raw = table(HEADINGS, *rows)
    return interpret_participants(raw, guess_participants(raw), facts)


def only(*row: Cell, facts: ParticipantFacts = FACTS) -> ImportRow[ParticipantImport]:
    return interpreted(row, facts=facts).rows[0]


def draft_of(row: ImportRow[ParticipantImport]) -> ParticipantImport:
    assert row.draft is not None
    return row.draft


def changed(**values: Cell) -> tuple[Cell, ...]:
    keys = ("number", "family", "given", "route", "form", "arena", "start", "end")
    return tuple(values.get(key, cell) for key, cell in zip(keys, GOOD, strict=True))


def test_totals_of_the_own_list(own: Preview[ParticipantImport]) -> None:
    assert len(own.rows) == 50
    assert len(own.drafts) == 47
    assert report.summary(own) == (
        "50 rader: 47 läses in, 26 av dem med anmärkning, 3 lämnas utanför."
    )
    counts = own.count_findings()
    assert counts[FindingKind.CENTURY] == 19
    assert counts[FindingKind.FORMULA] == 10
    assert counts[FindingKind.NO_NUMBER] == 1


def test_rejects_of_the_own_list(own: Preview[ParticipantImport]) -> None:
    assert {row.line: row.sentence for row in own.rejects} == {
        53: "Datumet 30 februari 1985 finns inte. Kontrollera 850230-9812. "
        "2026-02-30 finns inte. Februari 2026 har 28 dagar.",
        54: "Kontrollsiffran stämmer inte. Kontrollera 900101-9999.",
        56: "Personen står redan på rad 5.",
    }
    assert all(row.draft is None for row in own.rejects)


def test_every_row_of_the_own_list_is_what_the_file_says(own: Preview[ParticipantImport]) -> None:
    raw = sheets("deltagare.xlsx")[0].rows
    for row in own.rows:
        if row.draft is None:
            continue
        cells, draft = raw[row.line - 1], row.draft
        assert (draft.family_name, draft.given_name) == (cells[1], cells[2])
        assert draft.phone == (cells[3] or "")
        assert draft.route is ReferralRoute(cells[4])
        assert draft.form is parse_activity_form(str(cells[5]))
        assert draft.form is not None
        assert draft.arena_name == cells[6]
        assert draft.start is not None
        assert (draft.end is None) == (cells[8] in (None, "tillsvidare"))
        assert draft.end is None or draft.end > draft.start
        assert bool(draft.weekdays) == (draft.hours is not None) == bool(cells[9])
        assert len(draft.restrictions) == bool(cells[11])
        assert bool(draft.qualifications) == bool(cells[12])
        assert RestrictionKind.OTHER not in {item.kind for item in draft.restrictions}
        assert draft.interpreter_language == (cells[13] or "")
        assert draft.comment == (cells[14] or "")
        digits = "".join(sign for sign in str(cells[0]) if sign.isdigit())
        assert cells[0] is None or str(draft.number).endswith(digits[-10:])


def test_the_first_row_in_full(own: Preview[ParticipantImport]) -> None:
    draft = draft_of(own.rows[0])
    assert draft.number == "199108179988"
    assert draft.birth_date == date(1991, 8, 17)
    assert draft.form is ActivityForm.OTHER_OCCUPATION
    assert (draft.start, draft.end) == (date(2025, 7, 9), None)
    assert draft.weekdays == (2,)
    assert draft.hours == TimeSpan(570, 840)


def test_coordination_numbers_of_the_own_list(own: Preview[ParticipantImport]) -> None:
    kinds = [draft.number_kind for draft in own.drafts]
    assert kinds.count(NumberKind.COORDINATION) == 6
    assert kinds.count(NumberKind.RESERVE) == 1


def test_two_people_of_one_name_both_come_in(own: Preview[ParticipantImport]) -> None:
    namesakes = [
        draft for draft in own.drafts if draft.family_name == "Norén" and draft.given_name == "Elin"
    ]
    assert len({draft.number for draft in namesakes}) == 2
    row = next(row for row in own.rows if row.line == 14)
    assert "Samma namn som på rad 9" in row.sentence


def test_the_exception_of_the_guideline_is_a_remark(own: Preview[ParticipantImport]) -> None:
    row = next(row for row in own.rows if row.line == 38)
    assert row.sentence == (
        "Nystartsjobb i Utegrupp är ett undantag. Enhetschefen behöver godkänna det."
    )


def test_no_personal_allergy_is_kept(own: Preview[ParticipantImport]) -> None:
    assert not any(
        "allergi" in item.text.casefold() for draft in own.drafts for item in draft.restrictions
    )


def test_a_second_reading_takes_in_nothing(own: Preview[ParticipantImport]) -> None:
    sheet = sheets("deltagare.xlsx")[0]
    facts = replace(
        FACTS,
        known_numbers=frozenset(draft.number for draft in own.drafts if draft.number),
        known_reserve_names=frozenset({name_key("Okänd", "Utannummer")}),
    )
    again = interpret_participants(sheet, guess_participants(sheet), facts)
    assert again.drafts == ()
    assert again.count_findings()[FindingKind.KNOWN] == 48


def test_the_file_to_mend(own: Preview[ParticipantImport]) -> None:
    lines = report.rejects_csv(own).splitlines()
    assert lines[0].startswith("rad,orsak,Personnr,Efternamn,")
    assert [line.split(",")[0] for line in lines[1:]] == ["53", "54", "56"]


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
            "Slutdatum ska vara samma dag som eller efter startdatum 15 januari 2026.",
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


def test_another_order_and_other_headings() -> None:
    raw = table(
        ("Lista",),
        (),
        (
            "Grupp",
            "Namn",
            "Aktualiserad av",
            "Personnummer (12 siffror)",
            "Fr.o.m.",
            "T.o.m.",
            "Insats",
        ),
        (
            "utegruppen",
            "Lind, Sven",
            "Arbetsförmedlingen",
            199108179988,
            "3/3 2026",
            "tv",
            "LB utv",
        ),
        ("Mötas", "Eva Maria Öst", "socialtjänsten", None, date(2026, 3, 3), None, "lss"),
    )
    preview = interpret_participants(raw, guess_participants(raw), FACTS)
    first, second = (draft_of(row) for row in preview.rows)
    assert (first.given_name, first.family_name) == ("Sven", "Lind")
    assert first.arena_name == "Utegrupp"
    assert first.route is ReferralRoute.AF
    assert first.form is ActivityForm.WAGE_SUPPORT_DEVELOPMENT
    assert (first.start, first.end) == (date(2026, 3, 3), None)
    assert (second.given_name, second.family_name) == ("Eva Maria", "Öst")
    assert second.route is ReferralRoute.IFO


def test_columns_without_a_known_heading_are_found_by_content() -> None:
    raw = table(
        ("ID", "Efternamn", "Förnamn", "X", "Y", "Arena", "Kontaktväg"),
        ("19910817-9988", "Lind", "Sven", "AF", "FAT", "Utegrupp", "070-174 06 11"),
        ("19730788-9993", "Ali", "Berit", "STAR", "Praktik", "Mötas", "070 1740 685"),
    )
    found = guess_participants(raw).columns
    assert {key: found[key] for key in ("number", "route", "form", "phone")} == {
        "number": 0,
        "route": 3,
        "form": 4,
        "phone": 6,
    }


def test_a_file_without_headings() -> None:
    with pytest.raises(DomainError, match="Hittar ingen rad med rubriker"):
        guess_participants(table(("a", "b"), (1, 2)))


def test_a_mapping_is_kept_and_changed() -> None:
    raw = table(HEADINGS, GOOD)
    guessed = guess_participants(raw)
    kept = mapping_from_json(guessed.to_json(), raw, PARTICIPANT_COLUMNS)
    assert kept == guessed
    moved = guessed.with_column("given_name", 1)
    assert moved.columns["given_name"] == 1
    assert "family_name" not in moved.columns
    assert (
        mapping_from_json('{"kolumner": {"Kommentar": "Slut"}}', raw, PARTICIPANT_COLUMNS).columns[
            "comment"
        ]
        == 7
    )
    assert (
        mapping_from_json('{"Tolk": "H", "phone": 8}', raw, PARTICIPANT_COLUMNS).columns["phone"]
        == 7
    )
    dropped = mapping_from_json('{"kolumner": {"end": null}}', raw, PARTICIPANT_COLUMNS)
    assert "end" not in dropped.columns


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"kolumner": {"Skonummer": "Slut"}}', '{"kolumner": {"Tolk": "Finns ej"}}']
)
def test_a_mapping_that_cannot_be_used(text: str) -> None:
    with pytest.raises(DomainError):
        mapping_from_json(text, table(HEADINGS, GOOD), PARTICIPANT_COLUMNS)


def test_the_signature_knows_the_same_headings() -> None:
    first = guess_participants(table(HEADINGS, GOOD))
    second = guess_participants(table(("Annan titel",), HEADINGS, GOOD))
    other = guess_participants(table(HEADINGS[:-1], GOOD[:-1]))
    assert first.signature == second.signature != other.signature


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
