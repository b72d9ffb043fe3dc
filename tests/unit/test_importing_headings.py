"""Lists that look otherwise: which column means what, and how that is remembered."""

from datetime import date

import pytest

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.importing.participant_columns import PARTICIPANT_COLUMNS
from ame_desktop.domain.importing.participants import guess_participants, interpret_participants
from ame_desktop.domain.importing.table import mapping_from_json
from ame_desktop.domain.participants import ReferralRoute
from tests.support.participant_rows import FACTS, GOOD, HEADINGS, draft_of
from tests.support.unit_tables import table


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
