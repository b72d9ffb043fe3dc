"""S14: gallring takes a person out of every table, draft, log line and page, and proves it."""

from csv import DictReader
from datetime import date
from hashlib import sha256
from io import StringIO
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

import pytest
from sqlalchemy import String, cast, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.retention import ErasureState
from ame_desktop.services.approvals.cases import case_sheet, waiting
from ame_desktop.services.context import Context
from ame_desktop.services.log.chain import check_chain
from ame_desktop.services.retention import (
    draft,
    erase,
    erasure_file,
    erasure_list,
    export_archive,
    keep,
    proof_pdf,
    prove,
)
from ame_desktop.storage.base import Base
from ame_desktop.storage.erasing import hanging_tables
from ame_desktop.storage.models.data_requests import ProcessingLimit
from ame_desktop.storage.models.participants import Participant
from tests.support.measured import Measured
from tests.support.own_logins import GuardedUnit
from tests.support.pdf_text import pdf_text
from tests.support.units import Unit
from tests.support.whole_people import Gallring, WholePeople, carried_out, ground


def everything(unit: Unit) -> str:
    """All that stands in the tables, as text."""
    found = []
    with unit.store.read() as reader:
        for table in Base.metadata.sorted_tables:
            columns = [cast(column, String) for column in table.columns]
            found.append(str(reader.execute(select(*columns)).all()))
    return "\n".join(found)


def test_nothing_of_an_erased_person_is_left_anywhere(
    any_unit: Unit, tmp_path: Path, measured: Measured
) -> None:
    people = WholePeople(any_unit)
    gone, stays = people.add("Zyx"), people.add("Qvot", day=date(2026, 1, 5))
    assert "Zyx" in everything(any_unit)
    gallring, key, archive = carried_out(any_unit, tmp_path)
    left = everything(any_unit)
    assert "Zyx" not in left
    assert "Qvot" in left
    with any_unit.store.read() as reader:
        for table in hanging_tables():
            keys = set(reader.scalars(select(table.c.id)))
            assert people.keys["Zyx"][table.name] not in keys, table.name
            assert people.keys["Qvot"][table.name] in keys, table.name
        board = Base.metadata.tables["day_version"]
        boards = str(reader.execute(select(board.c.content)).all())
    assert str(gone) not in boards
    assert str(stays) in boards
    state = check_chain(gallring.chief)
    assert state.whole
    assert state.erased >= 1
    prove(gallring.chief, key, archive, ground(any_unit))
    text = pdf_text(proof_pdf(gallring.chief, key))
    assert "Gallringsprotokoll" in text
    assert "2 före, 1 efter" in text
    assert "Inget av det står kvar." in text
    assert ("Radera dem." in text) is any_unit.store.on_server
    assert "Zyx" not in text
    found = erasure_list(gallring.chief).rows[0].proof["found"]
    assert (found["hits"], found["elsewhere"]) == (0, [])
    size = f"{found['pages'] / 1_000_000:.1f} MB".replace(".", ",")
    where = f"{size} dekrypterad fil" if found["pages"] else "alla tabellers texter"
    tables = len(hanging_tables())
    measured("S14", f"gallring ur {tables} tabeller: 0 träffar av {found['terms']} i {where}")


def kept_once(unit: Unit) -> UUID:
    """An earlier proposal, in which the first one was kept for a reason that tells who it is."""
    gallring = Gallring(unit)
    key = draft(gallring.consultant).value
    item = erasure_file(gallring.consultant, key).items[0]
    with pytest.raises(DomainError, match="högst 400 tecken"):
        keep(gallring.consultant, item.item_id, item.version, "x" * 401)
    keep(gallring.consultant, item.item_id, item.version, "Zyxbert har klagat hos domstolen")
    assert "klagat" in everything(unit)
    return key


def test_why_somebody_was_kept_goes_with_them(any_unit: Unit, tmp_path: Path) -> None:
    WholePeople(any_unit).add("Zyx")
    first = kept_once(any_unit)
    gallring, _, _ = carried_out(any_unit, tmp_path)
    left = everything(any_unit)
    assert "klagat" not in left
    assert "Zyx" not in left
    kept = [row.kept for row in erasure_list(gallring.chief).rows if row.erasure_id == first]
    assert kept == [1]


def test_a_server_erases_for_the_chief_what_no_login_may(
    guarded_unit: GuardedUnit, tmp_path: Path
) -> None:
    people = WholePeople(guarded_unit)
    people.add("Zyx")
    people.add("Qvot", day=date(2026, 1, 5))
    kept_once(guarded_unit)
    carried_out(guarded_unit, tmp_path)
    left = everything(guarded_unit)
    assert "Zyx" not in left
    assert "Qvot" in left
    with guarded_unit.store.read() as reader:
        for table in hanging_tables():
            keys = set(reader.scalars(select(table.c.id)))
            assert people.keys["Zyx"][table.name] not in keys, table.name
            assert people.keys["Qvot"][table.name] in keys, table.name
    assert check_chain(guarded_unit.chief).whole


def test_each_step_asks_for_the_one_before(any_unit: Unit, tmp_path: Path) -> None:
    WholePeople(any_unit).add("Zyx")
    gallring, archive = Gallring(any_unit), tmp_path / "arkiv.zip"
    key, place = gallring.proposed(), ground(any_unit)

    def go(word: str = "GALLRA", file: Path = archive, who: Context | None = None) -> None:
        erase(who or gallring.chief, key, gallring.version(key), word, file, place)

    with pytest.raises(DomainError, match="inte godkänt"):
        go()
    with pytest.raises(DomainError, match="inte godkänt"):
        export_archive(gallring.chief, key, gallring.version(key), archive)
    gallring.approve(key)
    with pytest.raises(DomainError, match="Exportera"):
        go()
    export_archive(gallring.chief, key, gallring.version(key), archive)
    with pytest.raises(DomainError, match="Skriv GALLRA"):
        go("ja")
    other = tmp_path / "annan.zip"
    other.write_bytes(archive.read_bytes() + b"x")
    with pytest.raises(DomainError, match="inte den arkivexport"):
        go(file=other)
    with pytest.raises(NotPermittedError):
        go(who=gallring.consultant)
    go()
    assert erasure_list(gallring.chief).rows[0].state is ErasureState.DONE
    with pytest.raises(DomainError):
        go()


def test_what_was_noted_since_the_export_stops_the_erasing(any_unit: Unit, tmp_path: Path) -> None:
    people = WholePeople(any_unit)
    person = people.add("Zyx")
    gallring, archive = Gallring(any_unit), tmp_path / "arkiv.zip"
    key = gallring.approved()
    export_archive(gallring.chief, key, gallring.version(key), archive)
    with any_unit.chief.write("test.later") as work:
        work.get(Participant, person).comment = "Tillagt efteråt"
        work.done(None, "")
    with pytest.raises(DomainError, match="sedan arkivexporten"):
        erase(gallring.chief, key, gallring.version(key), "GALLRA", archive, ground(any_unit))
    with any_unit.chief.write("test.limit") as work:
        work.add(
            ProcessingLimit(
                participant_id=person,
                start=any_unit.clock.today(),
                reason="Rättelse prövas",
                decided_by_id=any_unit.chief.actor.staff_id,
            )
        )
        work.done(None, "")
    with pytest.raises(DomainError, match="begränsad"):
        erase(gallring.chief, key, gallring.version(key), "GALLRA", archive, ground(any_unit))


def test_what_was_noted_while_the_copy_was_made_stops_the_erasing(
    any_unit: Unit, tmp_path: Path
) -> None:
    person = WholePeople(any_unit).add("Zyx")
    gallring, archive = Gallring(any_unit), tmp_path / "arkiv.zip"
    key = gallring.approved()
    export_archive(gallring.chief, key, gallring.version(key), archive)

    def note(done: int, total: int) -> None:
        if done == total - 1:
            with any_unit.chief.write("test.meanwhile") as work:
                work.get(Participant, person).comment = "Tillagt under tiden"
                work.done(None, "")

    with pytest.raises(DomainError, match="sedan arkivexporten"):
        erase(
            *(gallring.chief, key, gallring.version(key), "GALLRA", archive),
            *(ground(any_unit), note),
        )
    assert "Tillagt under tiden" in everything(any_unit)


def test_a_stopped_erasing_leaves_everything_as_it_was(any_unit: Unit, tmp_path: Path) -> None:
    WholePeople(any_unit).add("Zyx")
    gallring, archive = Gallring(any_unit), tmp_path / "arkiv.zip"
    key = gallring.approved()
    export_archive(gallring.chief, key, gallring.version(key), archive)
    before = everything(any_unit)

    def stop(done: int, total: int) -> None:
        if done == total - 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        erase(
            *(gallring.chief, key, gallring.version(key), "GALLRA", archive),
            *(ground(any_unit), stop),
        )
    assert everything(any_unit) == before


def test_the_archive_holds_everything_and_can_be_read_without_the_program(
    any_unit: Unit, tmp_path: Path
) -> None:
    person = WholePeople(any_unit).add("Zyx")
    gallring, archive = Gallring(any_unit), tmp_path / "arkiv.zip"
    key = gallring.approved()
    export_archive(gallring.chief, key, gallring.version(key), archive)
    with ZipFile(archive) as held:
        names = set(held.namelist())
        for line in held.read("SHA256SUMS.txt").decode().splitlines():
            found, _, name = line.partition("  ")
            assert sha256(held.read(name)).hexdigest() == found
        about = held.read("LÄSMIG.txt").decode()
        rows = list(DictReader(StringIO(held.read("tabeller/participant.csv").decode())))
    assert {f"tabeller/{table.name}.csv" for table in hanging_tables()} - names == {
        "tabeller/text_draft.csv"
    }
    assert any(name.startswith("filer/") for name in names)
    assert "Sekretess enligt 26 kap. 1 §" in about
    assert rows[0]["id"] == str(person)
    assert rows[0]["given_name"] == "Zyxbert"


def test_names_are_told_to_those_who_may_meet_them(any_unit: Unit) -> None:
    people = WholePeople(any_unit)
    people.add("Zyx")
    gallring = Gallring(any_unit)
    key = gallring.proposed()
    assert [item.name for item in erasure_file(gallring.consultant, key).items] == [
        "Zyxsson, Zyxbert"
    ]
    administrator = any_unit.as_role(Role.ADMINISTRATOR)
    assert [item.name for item in erasure_file(administrator, key).items] == ["Person 1"]
    cases = [row.case for row in waiting(gallring.chief) if row.case.subject_id == key]
    assert "Zyx" not in str(case_sheet(gallring.chief, cases[0].case_id))
