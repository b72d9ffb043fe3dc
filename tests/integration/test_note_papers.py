"""Scanned papers of notes: kept byte for byte, fetched by who reads the case, and undone."""

from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, select, text

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import (
    DomainError,
    NeedsReasonError,
    NotFoundError,
    NotPermittedError,
)
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.notes import paper_name
from ame_desktop.domain.participant_drafts import NoteDraft
from ame_desktop.domain.participants import NoteType, Protection
from ame_desktop.services.note_papers import LARGEST, attach_paper, paper_file, save_paper
from ame_desktop.services.notes import add_note, note_list
from ame_desktop.services.undo import undo
from ame_desktop.storage.errors import DamagedError
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.final_documents import StoredFile
from ame_desktop.storage.models.participants import Participant
from tests.support.case_rows import refer
from tests.support.scanned import scanned_pdf
from tests.support.unit_people import People
from tests.support.units import Unit


@pytest.fixture
def person(any_unit: Unit) -> UUID:
    key = People(any_unit).add("Ali")
    refer(any_unit, key, owner=any_unit.chief.actor.staff_id)
    add_note(any_unit.chief, key, NoteDraft(NoteType.VISIT, "Beslut"))
    return key


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "AF beslut 4711.pdf"
    path.write_bytes(scanned_pdf())
    return path


def note_of(unit: Unit, person: UUID) -> UUID:
    return note_list(unit.chief, person)[0].note_id


def test_a_paper_is_kept_and_fetched_as_it_was(
    any_unit: Unit, person: UUID, paper: Path, tmp_path: Path
) -> None:
    chief, key = any_unit.chief, note_of(any_unit, person)
    stored = attach_paper(chief, key, paper)
    assert stored.changes.label == "Bifogade AF beslut 4711."
    (row,) = note_list(chief, person)
    assert row.paper == "AF beslut 4711"
    assert paper_file(row) == "bilaga_2026-11-23.pdf"
    saved = save_paper(chief, key, tmp_path / "ut.pdf")
    assert saved.read_bytes() == paper.read_bytes()
    with any_unit.store.read() as reader:
        query = select(LogEntry.kind).where(LogEntry.action == "notes.paper")
        assert reader.execute(query).scalars().all() == [LogKind.PRINT]
    with pytest.raises(DomainError, match="redan en bilaga"):
        attach_paper(chief, key, paper)
    undo(chief, stored.changes)
    assert note_list(chief, person)[0].paper == ""
    with pytest.raises(NotFoundError):
        save_paper(chief, key, tmp_path / "ut.pdf")
    with any_unit.store.read() as reader:
        assert reader.execute(select(func.count()).select_from(StoredFile)).scalar_one() == 0


def test_a_changed_paper_is_handed_out_to_nobody(
    any_unit: Unit, person: UUID, paper: Path, tmp_path: Path
) -> None:
    chief, key = any_unit.chief, note_of(any_unit, person)
    attach_paper(chief, key, paper)
    with chief.write("test.harm") as work:
        work.session.execute(text("UPDATE stored_file SET sha256 = 'annan'"))
        work.done(None, "")
    with pytest.raises(DamagedError, match="Bilagan går inte att lita på"):
        save_paper(chief, key, tmp_path / "ut.pdf")
    assert not (tmp_path / "ut.pdf").exists()


def test_what_is_no_paper_is_refused(any_unit: Unit, person: UUID, tmp_path: Path) -> None:
    key = note_of(any_unit, person)
    contents = {"bild.pdf": b"\x89PNG", "trasig.pdf": b"%PDF-1.4 slut", "stor.pdf": b"%" * LARGEST}
    for name, content in contents.items():
        path = tmp_path / name
        path.write_bytes(content + b"..")
        with pytest.raises(DomainError):
            attach_paper(any_unit.chief, key, path)
    with pytest.raises(DomainError, match="går inte att öppna"):
        attach_paper(any_unit.chief, key, tmp_path / "borta.pdf")
    assert note_list(any_unit.chief, person)[0].paper == ""


def test_only_who_reads_the_case_reaches_it(
    any_unit: Unit, person: UUID, paper: Path, tmp_path: Path
) -> None:
    key = note_of(any_unit, person)
    attach_paper(any_unit.chief, key, paper)
    target = tmp_path / "ut.pdf"
    for role in (Role.SUPERVISOR, Role.COORDINATOR, Role.ATTENDANCE_OFFICER, Role.ADMINISTRATOR):
        ctx = any_unit.as_role(role, arenas=(any_unit.arena("Innegrupp"),))
        with pytest.raises(NotPermittedError):
            save_paper(ctx, key, target)
        with pytest.raises(NotPermittedError):
            attach_paper(ctx, key, paper)
    other = any_unit.as_role(Role.UNIT_CHIEF)
    with pytest.raises(NeedsReasonError):
        save_paper(other, key, target)
    assert save_paper(other, key, target, "Tillsyn").is_file()
    with pytest.raises(NotPermittedError):
        attach_paper(other, key, paper)


def test_a_protected_persons_paper_is_not_found(
    any_unit: Unit, person: UUID, paper: Path, tmp_path: Path
) -> None:
    key = note_of(any_unit, person)
    attach_paper(any_unit.chief, key, paper)
    with any_unit.chief.write("test.protect") as work:
        work.get(Participant, person).protection = Protection.MARKED
        work.done(None, "")
    with pytest.raises(NotFoundError):
        save_paper(any_unit.as_role(Role.CONSULTANT), key, tmp_path / "ut.pdf")


def test_a_name_is_cleaned() -> None:
    assert paper_name(" AF\tbeslut\n") == "AF beslut"
    assert paper_name("\x00") == "Bilaga"
    assert len(paper_name("x" * 300)) == 200
