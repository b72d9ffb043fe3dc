"""S14: the search after a gallring finds what is left, however it was written."""

from datetime import date
from pathlib import Path

import pytest

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.retention import ErasureState
from ame_desktop.services.retention import erase, erasure_list, export_archive, proof_pdf, prove
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.errors import StorageError
from ame_desktop.storage.models.briefing import DayVersion
from ame_desktop.storage.models.participants import CaseNote, Participant
from tests.support.pdf_text import pdf_text
from tests.support.units import KEY, Unit
from tests.support.whole_people import Gallring, WholePeople, carried_out, ground


def test_names_in_texts_about_others_are_told_without_being_named(
    any_unit: Unit, tmp_path: Path
) -> None:
    people = WholePeople(any_unit)
    people.add("Zyx")
    other = people.add("Qvot", day=date(2026, 1, 5))
    with any_unit.chief.write("test.mention") as work:
        work.get(Participant, other).comment = "Delar rum med Zyxbert Zyxsson"
        work.done(None, "")
    gallring, key, archive = carried_out(any_unit, tmp_path)
    prove(gallring.chief, key, archive, ground(any_unit))
    text = pdf_text(proof_pdf(gallring.chief, key))
    assert "texter om andra" in text
    assert "Zyx" not in text


@pytest.mark.parametrize(
    "left",
    ["Ring +46 70-123 45 67", "Kom sent.\nRingde hem.", "Vän till Åsa Öberg"],
    ids=["telefon", "rader", "namn"],
)
def test_what_is_left_is_found_as_it_was_written(any_unit: Unit, tmp_path: Path, left: str) -> None:
    people = WholePeople(any_unit)
    gone = people.add("Zyx")
    with any_unit.chief.write("test.mention") as work:
        person = work.get(Participant, gone)
        person.given_name, person.family_name, person.phone = "Åsa", "Öberg", "+46 70-123 45 67"
        work.get(CaseNote, people.keys["Zyx"]["case_note"]).text = "Kom sent.\nRingde hem."
        work.add(_board(any_unit, left))
        work.done(None, "")
    gallring, key, archive = carried_out(any_unit, tmp_path)
    prove(gallring.chief, key, archive, ground(any_unit))
    found = erasure_list(gallring.chief).rows[0].proof["found"]
    assert dict(found["elsewhere"])["day_version.content"] == 1


def _board(unit: Unit, text: str) -> DayVersion:
    """A frozen board that is about nobody of them, with a text on it."""
    return DayVersion(
        arena_id=unit.arena("Utegrupp"),
        day=date(2026, 2, 2),
        number=9,
        frozen_at=unit.clock.now(),
        content={"tasks": [{"note": text}]},
    )


def test_a_file_without_room_to_be_made_anew_has_lost_its_people_all_the_same(
    unit: Unit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    WholePeople(unit).add("Zyx")

    def full(store: object) -> bool:
        raise StorageError("Disken är full. Gör plats och försök igen.")

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr("ame_desktop.services.retention.erasing.compact", full)
        gallring, key, archive = carried_out(unit, tmp_path)
    assert erasure_list(gallring.chief).rows[0].state is ErasureState.DONE
    prove(gallring.chief, key, archive, ground(unit))
    assert erasure_list(gallring.chief).rows[0].proof["found"]["hits"] == 0


def test_what_another_window_still_reads_is_found_and_said(unit: Unit, tmp_path: Path) -> None:
    WholePeople(unit).add("Zyx")
    gallring, archive = Gallring(unit), tmp_path / "arkiv.zip"
    key = gallring.approved()
    export_archive(gallring.chief, key, gallring.version(key), archive)
    assert unit.path is not None
    other = open_file(unit.path, KEY)
    with other.connect() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM participant").scalar()
        erase(gallring.chief, key, gallring.version(key), "GALLRA", archive, ground(unit))
        with pytest.raises(DomainError, match="Stäng andra fönster"):
            prove(gallring.chief, key, archive, ground(unit))
    other.dispose()
    prove(gallring.chief, key, archive, ground(unit))
    assert erasure_list(gallring.chief).rows[0].proven
