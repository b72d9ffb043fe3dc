"""The unit's own list of participants, row by row."""

from dataclasses import replace
from datetime import date

import pytest

from ame_desktop.domain.activity_forms import ActivityForm, parse_activity_form
from ame_desktop.domain.importing import report
from ame_desktop.domain.importing.participants import (
    ParticipantImport,
    guess_participants,
    interpret_participants,
)
from ame_desktop.domain.importing.preview import FindingKind, Preview
from ame_desktop.domain.participants import NumberKind, ReferralRoute
from ame_desktop.domain.plain_text import name_key
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.domain.swedish_times import TimeSpan
from tests.support.participant_rows import FACTS, draft_of
from tests.support.unit_tables import participants, sheets


@pytest.fixture(scope="module")
def own() -> Preview[ParticipantImport]:
    return participants()


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
