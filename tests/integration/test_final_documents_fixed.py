"""A fixed document: locked, hashed, kept byte for byte, released by the chief, corrected anew."""

from datetime import date
from hashlib import sha256
from uuid import UUID

import pytest
from sqlalchemy import select, text

from ame_desktop.domain.access import Role
from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.final_documents import DocumentFile, DocumentKind, DocumentState
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.services.approvals.cases import case_sheet, waiting
from ame_desktop.services.approvals.deciding import approve
from ame_desktop.services.context import Context
from ame_desktop.services.errors import DamagedError
from ame_desktop.services.final_documents import (
    correct,
    discard,
    document,
    documents,
    find,
    fix,
    pdf,
    pdf_name,
    rate,
    read_by_person,
    release,
    send_to,
    set_ready,
    write_section,
)
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.final_documents import DocumentSection, FinalDocument, StoredFile
from tests.support.final_documents import Trained, begun, section, trained, written
from tests.support.pdf_text import pdf_text
from tests.support.unit_people import People
from tests.support.units import Unit

SEALED = "fastställt"


def fixed(found: Trained, kind: DocumentKind = DocumentKind.FINAL) -> DocumentFile:
    held = written(found, kind)
    fix(found.consultant, held.row.document_id, held.row.version)
    return document(found.consultant, held.row.document_id)


def words(data: bytes) -> str:
    return " ".join(pdf_text(data).split())


def approve_all(ctx: Context) -> None:
    for row in waiting(ctx):
        sheet = case_sheet(ctx, row.case.case_id)
        approve(ctx, row.case.case_id, sheet.row.case.version, seen=sheet.seen)


def test_fixing_locks_with_hash_and_keeps_the_facts(any_unit: Unit) -> None:
    found = trained(any_unit)
    held = fixed(found)
    assert held.row.state is DocumentState.FIXED
    assert held.fixed_by == "Lena Hedström"
    assert len(held.content_hash) == 64
    assert not any(row.may_write for row in held.sections)
    before = section(held, FinalHeading.ATTENDANCE).facts
    People(any_unit).agree(found.person, {3: (9, 12)}, start=date(2026, 11, 9), arena="Utegrupp")
    again = document(found.consultant, held.row.document_id)
    assert section(again, FinalHeading.ATTENDANCE).facts == before


def test_an_unfinished_document_is_not_fixed(any_unit: Unit) -> None:
    found = trained(any_unit)
    row = begun(found).row
    with pytest.raises(DomainError, match="saknas något i 8 avsnitt: Motivation"):
        fix(found.consultant, row.document_id, row.version)


def test_the_pdf_holds_the_exact_facts_and_its_own_hash(any_unit: Unit) -> None:
    found = trained(any_unit)
    held = written(found)
    read_by_person(found.consultant, held.row.document_id, held.row.version, date(2026, 11, 20))
    fix(found.consultant, held.row.document_id, held.row.version + 1)
    held = document(found.consultant, held.row.document_id)
    said = words(pdf(found.consultant, held.row.document_id))
    for expected in (
        "Slutdokument Ali Ahmed",
        "SD-2026-0001, utgåva 1",
        "Period 2026-11-02 – 2026-11-20",
        "Syftet med förstärkt arbetsträning",
        "Snöröjning 2 dagar",
        "Planerad tid 9 dagar, 27 timmar",
        "Närvarande 2 dagar, 5,5 timmar",
        "Egen arbetsplats utan buller Genomförd, fungerade – Orkade hela passet",
        "Arbetsförmedlingens beslut AF-2026-118, den 2026-10-15",
        "Fastställt 2026-11-23 av Lena Hedström",
        "Deltagaren har läst 2026-11-20",
        "1. Bakgrund",
        "4. Sammanfattning/bedömning",
    ):
        assert expected in said
    assert held.content_hash in said.replace(" ", "")
    assert "utkast" not in said.lower()


def test_the_kept_pdf_is_fetched_unchanged(any_unit: Unit) -> None:
    found = trained(any_unit)
    held = fixed(found)
    key = held.row.document_id
    first = pdf(found.consultant, key)
    with any_unit.store.read() as reader:
        kept = reader.execute(select(StoredFile.sha256, StoredFile.pages)).one()
    assert kept.sha256 == sha256(first).hexdigest()
    assert held.editions[0].pages == kept.pages >= 2
    any_unit.clock.set(any_unit.clock.now().replace(year=2030))
    assert pdf(found.consultant, key) == first
    assert pdf_name(held.row) == "slutdokument_2026-11-23_SD-2026-0001.pdf"


def test_a_damaged_file_is_told_in_a_sentence(any_unit: Unit) -> None:
    found = trained(any_unit)
    key = fixed(found).row.document_id
    with any_unit.store.engine.connect() as connection:
        connection.execute(text("UPDATE stored_file SET pages = 1, sha256 = 'annan'"))
        connection.commit()
    with pytest.raises(DamagedError, match="SD-2026-0001 går inte att lita på"):
        pdf(found.consultant, key)


def test_a_draft_says_on_every_page_that_it_is_one(any_unit: Unit) -> None:
    found = trained(any_unit)
    pages = pdf_text(pdf(found.consultant, written(found).row.document_id)).split("\f")[:-1]
    assert all("utkast" in page for page in pages)


def test_no_service_changes_what_is_fixed(any_unit: Unit) -> None:
    found = trained(any_unit)
    held = fixed(found, DocumentKind.COMPETENCE_CARD)
    ctx, row = found.consultant, held.sections[0]
    key, version = held.row.document_id, held.row.version
    tries = (
        lambda: write_section(ctx, row.section_id, row.version, "Nytt"),
        lambda: rate(ctx, row.section_id, row.version, 1),
        lambda: set_ready(ctx, row.section_id, row.version),
        lambda: send_to(ctx, row.section_id, row.version, None),
        lambda: read_by_person(ctx, key, version, None),
        lambda: fix(ctx, key, version),
        lambda: discard(ctx, key, version),
    )
    for attempt in tries:
        with pytest.raises(DomainError, match=SEALED):
            attempt()
    assert document(ctx, key).sections == held.sections


def test_undo_does_not_reach_what_is_fixed(any_unit: Unit) -> None:
    found = trained(any_unit)
    held = written(found)
    row = section(held, FinalHeading.HEALTH)
    change = write_section(found.consultant, row.section_id, row.version, "Bättre.")
    done: Result[None] = fix(found.consultant, held.row.document_id, held.row.version)
    assert not done.changes.undoable
    with pytest.raises(DomainError, match=SEALED):
        undo(found.consultant, change.changes)
    assert section(document(found.consultant, held.row.document_id), row.key).text == "Bättre."


def test_the_tables_themselves_refuse(any_unit: Unit) -> None:
    found = trained(any_unit)
    held = fixed(found)
    key, one = held.row.document_id, held.sections[0].section_id

    def attempt(change: object) -> None:
        with any_unit.chief.write("test.change") as work, pytest.raises(DomainError, match=SEALED):
            change(work)
            work.session.flush()

    attempt(lambda work: setattr(work.get(FinalDocument, key), "period_end", None))
    attempt(lambda work: setattr(work.get(FinalDocument, key), "state", DocumentState.DRAFT))
    attempt(lambda work: work.delete(work.get(FinalDocument, key)))
    attempt(lambda work: setattr(work.get(DocumentSection, one), "text", "Nytt"))
    attempt(lambda work: work.delete(work.get(DocumentSection, one)))
    attempt(lambda work: setattr(stored(work), "content", b"annat"))


def stored(work: object) -> StoredFile:
    return work.session.scalars(select(StoredFile)).one()


def test_the_chief_releases_and_nobody_their_own(any_unit: Unit) -> None:
    found = trained(any_unit)
    key = written(found).row.document_id
    with pytest.raises(DomainError, match="Fastställ dokumentet först"):
        release(found.consultant, key)
    fix(found.consultant, key, document(found.consultant, key).row.version)
    release(found.consultant, key)
    assert documents(found.consultant)[0].waits
    with pytest.raises(DomainError, match="väntar redan"):
        release(found.consultant, key)
    approve_all(any_unit.as_role(Role.UNIT_CHIEF, name="Eva Sandell"))
    held = document(found.consultant, key)
    assert (held.row.state, held.released_by) == (DocumentState.RELEASED, "Eva Sandell")
    assert not held.row.waits
    with pytest.raises(DomainError, match="redan släppt"):
        release(found.consultant, key)


def test_a_correction_is_a_new_edition_that_replaces(any_unit: Unit) -> None:
    found = trained(any_unit)
    held = fixed(found)
    first = held.row.document_id
    with pytest.raises(DomainError, match="varför"):
        correct(found.consultant, first, "  ")
    second: UUID = correct(found.consultant, first, "Slutdatumet var fel.").value
    new = document(found.consultant, second)
    assert (new.row.number, new.row.edition) == (held.row.number, 2)
    assert [row.text for row in new.sections] == [row.text for row in held.sections]
    assert document(found.consultant, first).row.state is DocumentState.FIXED
    assert find(found.consultant, held.row.number) == first
    with pytest.raises(DomainError, match="senare utgåva"):
        correct(found.consultant, first, "En gång till")
    fix(found.consultant, second, new.row.version)
    assert document(found.consultant, first).row.state is DocumentState.REPLACED
    assert find(found.consultant, held.row.number) == second
    said = words(pdf(found.consultant, second))
    assert "Ersätter Utgåva 1. Skäl: Slutdatumet var fel." in said
    assert "SD-2026-0001, utgåva 2" in said
    editions = document(found.consultant, second).editions
    assert [(item.edition, item.state) for item in editions] == [
        (2, DocumentState.FIXED),
        (1, DocumentState.REPLACED),
    ]
    assert editions[0].content_hash != editions[1].content_hash
    assert "utgåva 2" not in words(pdf(found.consultant, first))


def test_the_latest_to_fix_is_told_of_the_other(any_unit: Unit) -> None:
    found = trained(any_unit)
    held = written(found)
    read_by_person(found.consultant, held.row.document_id, held.row.version, None)
    read_by_person(found.consultant, held.row.document_id, held.row.version, date(2026, 11, 20))
    with pytest.raises(ConflictError):
        fix(found.consultant, held.row.document_id, held.row.version)
