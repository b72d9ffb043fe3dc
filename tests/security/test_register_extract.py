"""S14, *registerutdrag*: complete, gone through first, without others' names, logged."""

from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from ame_desktop.domain.data_inventory import INVENTORY
from ame_desktop.domain.data_requests import RequestDraft, RequestKind, RequestState
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.domain.participant_drafts import NoteDraft, PersonDraft, ProtectionDraft
from ame_desktop.domain.participants import NoteType, Protection
from ame_desktop.services.data_protection import (
    data_desk,
    extract_name,
    look_through,
    receive,
    save_extract,
)
from ame_desktop.services.history import history
from ame_desktop.services.notes import add_note
from ame_desktop.services.participants import edit_participant
from ame_desktop.services.protection import protect
from ame_desktop.storage.errors import DamagedError
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.briefing import Assignment, Task
from ame_desktop.storage.models.orders import Customer
from tests.support.every_column import fill, word
from tests.support.pdf_text import pdf_text
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
VISIT = NoteType.VISIT


def words_of(path: Path) -> str:
    book = load_workbook(path, read_only=True)
    return " ".join(
        str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
    )


def test_every_column_that_is_kept_is_told(any_unit: Unit, tmp_path: Path) -> None:
    people = People(any_unit)
    person, other = people.add("Ali"), people.add("Bodil")
    fill(any_unit, person)
    add_note(any_unit.chief, other, NoteDraft(VISIT, "Om en annan"))
    look_through(any_unit.chief, person)
    found = look_through(any_unit.chief, person)
    told = {
        (part.table, cell.column)
        for part in found.parts
        for row in part.rows
        for cell in row.cells
        if cell.text
    }
    shown = {
        (name, column)
        for name, entry in INVENTORY.items()
        if entry.in_extract
        for column, _ in entry.shown()
    }
    assert shown == told
    missing = [
        (part.table, cell.column)
        for part in found.parts
        for row in part.rows
        for cell in row.cells
        if cell.free and part.table != "log_entry" and cell.column != "task_id"
        if word(part.table, "")[:6] not in cell.text
    ]
    assert missing == []
    target = tmp_path / "utdrag.pdf"
    with pytest.raises(DamagedError):
        save_extract(any_unit.chief, person, target)
    assert not target.exists()
    assert "Om en annan" not in str(found.parts)


def test_paper_and_workbook_hold_the_same(any_unit: Unit, tmp_path: Path) -> None:
    person = People(any_unit).add("Ali", "Ahmed")
    long = "Lång text. " * 400
    for text in ("Trivs i gruppen", "=1+1", "<b>fet</b>", long):
        add_note(any_unit.chief, person, NoteDraft(VISIT, "Samtal", text))
    target = tmp_path / extract_name(any_unit.chief)
    written = save_extract(any_unit.chief, person, target).value
    assert [path.name for path in written] == [
        "registerutdrag_2026-11-23.pdf",
        "registerutdrag_2026-11-23.xlsx",
    ]
    paper, book = pdf_text(target.read_bytes()), words_of(written[1])
    for text in ("Trivs i gruppen", "=1+1", "<b>fet</b>", "Ahmed", "Anna Berg"):
        assert text in paper
        assert text in book
    assert paper.count("Lång text.") == book.count("Lång text.") == 400
    assert "Sekretess enligt" in paper
    assert "Sekretess enligt" in book
    assert "Lämnas bara till den" in paper
    assert "utanför enheten" not in paper
    # The same grounds as the register of processing states.
    assert "artikel 6.1 c och e och 9.2 b, g och h" in " ".join(paper.split())
    assert "Integritetsskyddsmyndigheten" in paper


def test_an_extract_is_logged_with_its_hash_and_answers_the_request(
    any_unit: Unit, tmp_path: Path
) -> None:
    person, chief = People(any_unit).add("Ali"), any_unit.chief
    receive(chief, person, RequestDraft(RequestKind.EXTRACT, TODAY))
    look_through(chief, person)
    target = tmp_path / "utdrag.pdf"
    save_extract(chief, person, target)
    (row,) = data_desk(chief, person).requests
    assert (row.state, row.answer) == (
        RequestState.GRANTED,
        "Registerutdrag lämnat 2026-11-23.",
    )
    with any_unit.store.read() as reader:
        query = select(LogEntry.kind, LogEntry.reason).where(
            LogEntry.action.in_(("data_protection.look", "data_protection.extract"))
        )
        lines = [tuple(line) for line in reader.execute(query.order_by(LogEntry.seq))]
    digest = sha256(target.read_bytes()).hexdigest()
    assert lines == [
        (LogKind.READ, "Begäran om registerutdrag"),
        (LogKind.EXPORT, f"Begäran om registerutdrag, sha256 {digest}"),
    ]


def test_others_names_are_pointed_out_and_struck(any_unit: Unit, tmp_path: Path) -> None:
    people, chief = People(any_unit), any_unit.chief
    person = people.add("Ali", "Ahmed")
    people.add("Bodil", "Ekström")
    people.add("Cecil", "Karm")
    text = "Ali arbetar bra med Bodil Ekström. Anna Berg har sett Cecil på plats."
    add_note(chief, person, NoteDraft(VISIT, "Samtal", text))
    found = look_through(chief, person)
    assert [(place.name, place.title) for place in found.names] == [
        ("Bodil Ekström", "Anteckningar: Text"),
        ("Cecil", "Anteckningar: Text"),
    ]
    assert "bra med Bodil Ekström. Anna" in found.names[0].around
    target = tmp_path / "utdrag.pdf"
    book = save_extract(chief, person, target, keep=found.names[1:]).value[1]
    for shown in (pdf_text(target.read_bytes()), words_of(book)):
        assert "Bodil" not in shown
        assert "bra med [annan person]. Anna Berg har sett Cecil" in shown
        assert "gäller en annan enskild" in shown


def test_others_names_in_a_tasks_name_are_pointed_out(any_unit: Unit) -> None:
    people, chief = People(any_unit), any_unit.chief
    person = people.add("Ali", "Ahmed")
    people.add("Bodil", "Ekström")
    with chief.write("test.tasks") as work:
        work.add(Customer(name="Gunvor Stålnacke", kind=CustomerKind.PERSON))
        for name in ("Flytta åt Gunvor Stålnacke", "Röja med Bodil"):
            task = Task(id=new_id(), arena_id=any_unit.arena("Utegrupp"), day=TODAY, name=name)
            work.add(task)
            work.session.flush()
            work.add(Assignment(task_id=task.id, participant_id=person, day=TODAY))
        work.done(None, "")
    found = look_through(chief, person)
    assert {place.name for place in found.names} == {"Gunvor Stålnacke", "Bodil"}


def test_a_protected_persons_address_is_held(any_unit: Unit, tmp_path: Path) -> None:
    person, chief = People(any_unit).add("Ali"), any_unit.chief
    contact = PersonDraft("Ali", phone="070-123 45 67", email="a@b.se", address="Hemligagatan 3")
    edit_participant(chief, person, 1, contact)
    protect(chief, person, ProtectionDraft(Protection.MARKED, frozenset()))
    target = tmp_path / "utdrag.pdf"
    book = save_extract(chief, person, target).value[1]
    for shown in (pdf_text(target.read_bytes()), words_of(book)):
        assert "070-123" not in shown
        assert "a@b.se" not in shown
        assert "Hemligagatan" not in shown
        assert "Den visas för dig på plats" in shown


def test_what_cannot_be_written_leaves_nothing_and_answers_nothing(
    unit: Unit, tmp_path: Path
) -> None:
    person, chief = People(unit).add("Ali"), unit.chief
    receive(chief, person, RequestDraft(RequestKind.EXTRACT, TODAY))
    with pytest.raises(DomainError, match="kunde inte sparas"):
        save_extract(chief, person, tmp_path / "saknas" / "utdrag.pdf")
    (row,) = data_desk(chief, person).requests
    assert row.is_open


def test_another_file_beside_it_is_left_alone(unit: Unit, tmp_path: Path) -> None:
    person = People(unit).add("Ali")
    held = tmp_path / "utdrag.xlsx"
    held.write_text("min egen lista")
    written = save_extract(unit.chief, person, tmp_path / "utdrag.pdf").value
    assert held.read_text() == "min egen lista"
    assert written[1].name == "utdrag_2.xlsx"


def test_reading_and_handing_out_are_in_the_persons_history(unit: Unit, tmp_path: Path) -> None:
    person, chief = People(unit).add("Ali"), unit.chief
    look_through(chief, person)
    save_extract(chief, person, tmp_path / "utdrag.pdf")
    told = [(row.kind, row.what) for row in history(chief, person)]
    assert (LogKind.EXPORT, "Lämnade ut ett registerutdrag") in told
    assert (LogKind.READ, "Gick igenom ett registerutdrag") in told


def test_stopped_on_the_way_it_leaves_nothing(unit: Unit, tmp_path: Path) -> None:
    person, chief = People(unit).add("Ali"), unit.chief
    receive(chief, person, RequestDraft(RequestKind.EXTRACT, TODAY))
    steps: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        steps.append((done, total))
        if done == 1:
            raise KeyboardInterrupt

    folder = tmp_path / "utdrag"
    folder.mkdir()
    with pytest.raises(KeyboardInterrupt):
        save_extract(chief, person, folder / "utdrag.pdf", told=stop)
    assert steps == [(0, 2), (1, 2)]
    assert list(folder.iterdir()) == []
    assert data_desk(chief, person).requests[0].is_open


def test_the_paper_stands_whatever_ending_its_file_is_given(any_unit: Unit, tmp_path: Path) -> None:
    person = People(any_unit).add("Ali")
    target = tmp_path / "utdrag.xlsx"
    found = save_extract(any_unit.chief, person, target).value
    assert [path.name for path in found] == ["utdrag.xlsx", "utdrag_2.xlsx"]
    assert target.read_bytes().startswith(b"%PDF")
