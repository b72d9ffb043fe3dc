"""Each kind of case: what its sheet tells, and what follows when it is decided."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.approval_requests import RequestDraft
from ame_desktop.domain.approval_sheets import Look, SheetLine
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.final_documents import DocumentState
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.participants import OwnerKind, Protection, ReferralRoute
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.services.announced_absence import absences
from ame_desktop.services.approvals.batches import loose_count, put_taken_over
from ame_desktop.services.approvals.cases import Heap, case_sheet, waiting
from ame_desktop.services.approvals.deciding import approve, refuse
from ame_desktop.services.approvals.requests import request
from ame_desktop.services.importing.plan import plan_import
from ame_desktop.services.importing.take_in import take_in
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.attendance import LockedMonth
from ame_desktop.storage.models.final_documents import FinalDocument
from ame_desktop.storage.models.participants import Referral, WorkRestriction
from ame_desktop.storage.models.placements import Placement
from tests.support.basket import Basket
from tests.support.units import Unit

PEOPLE = Path(__file__).parents[1] / "support" / "unit_files" / "deltagare.xlsx"
TODAY = date(2026, 11, 23)
MONDAY = date(2026, 12, 7)


@pytest.fixture
def basket(any_unit: Unit) -> Basket:
    return Basket(any_unit)


def line(lines: tuple[SheetLine, ...], label: str) -> SheetLine:
    return next(found for found in lines if found.label == label)


def test_the_sheet_tells_who_where_hours_load_and_what_came_before(basket: Basket) -> None:
    person = basket.people.add("Ali", arena="Innegrupp")
    basket.people.place(person, "Köket", start=date(2026, 2, 2), end=date(2026, 5, 29))
    basket.people.add("Bo", arena="Utegrupp")
    with basket.unit.chief.write("test.facts") as work:
        work.add(
            WorkRestriction(participant_id=person, kind=RestrictionKind.LIFTING, max_kilograms=10),
            Referral(
                participant_id=person,
                route=ReferralRoute.STAR,
                received_on=date(2026, 9, 1),
                owner_kind=OwnerKind.RAISING_PARTY,
            ),
        )
        arena = work.get(Arena, basket.unit.arena("Utegrupp"))
        arena.capacity = 1
        work.done(None, "")
    key = basket.draft(person, supervisor="")
    basket.people.agree(person, {0: (8, 12), 1: (8, 12)}, placement=key)
    case_id = basket.put(ApprovalKind.PLACEMENT, key, person)
    parts = case_sheet(basket.chief, case_id).parts
    assert line(parts.facts, "Tider").text == "mån, tis 8–12 (8 tim/vecka)"
    assert line(parts.facts, "Period").text == "tis 1 dec 2026 – fre 26 feb 2027"
    assert line(parts.facts, "Anpassningar").text == "Lyft, högst 10 kg"
    assert line(parts.facts, "Tidigare placeringar").text.startswith("Praktik, Köket, mån 2 feb")
    full = line(parts.load, "Utegrupp")
    assert (full.text, full.look) == ("2 av 1 platser med den här personen", Look.NOTICE)
    assert line(parts.load, "Handledaren").look is Look.NOTICE
    rules = {rule for ground in parts.grounds for rule in ground.rules}
    assert {"RAG-14", "NAT-01", "RAG-12", "RAG-01"} <= rules
    assert all(ground.sources for ground in parts.grounds)


def test_similar_cases_are_of_the_same_form_and_arena_and_of_the_last_year(
    basket: Basket,
) -> None:
    approved = basket.propose(basket.people.add("Ali", "Ek"))
    basket.agree(approved)
    refused = basket.propose(basket.people.add("Bo", "Alm"))
    refuse(basket.chief, refused, basket.row(refused).case.version, "Arenan är full.")
    case_id = basket.propose(basket.people.add("Cia"))
    similar = case_sheet(basket.chief, case_id).similar
    assert (similar.approved, similar.refused) == (1, 1)
    assert {(row.state, row.who) for row in similar.latest} == {
        (ApprovalState.REFUSED, "Bo Alm"),
        (ApprovalState.APPROVED, "Ali Ek"),
    }
    assert similar.text == "2 liknande ärenden: 1 godkänt och 1 med avslag."
    basket.unit.clock.move(timedelta(days=400))
    assert case_sheet(basket.chief, case_id).similar.latest == ()


def leave(basket: Basket, person: UUID, start: date, end: date) -> UUID:
    draft = RequestDraft(ApprovalKind.LEAVE, start, end, "Besöker sin mor")
    return request(basket.consultant, person, draft).value


def test_approved_leave_is_announced_in_attendance(basket: Basket) -> None:
    person = basket.people.add("Ali")
    case_id = leave(basket, person, MONDAY, MONDAY + timedelta(days=4))
    row = basket.row(case_id)
    assert (row.title, row.what) == ("Ledighet", "Ledighet 7–11 dec")
    sheet = case_sheet(basket.chief, case_id)
    assert line(sheet.parts.facts, "Ledig det senaste året").text == "0 arbetsdagar"
    assert [ground.rules for ground in sheet.parts.grounds][:2] == [("TRE-53",), ("TRE-54",)]
    done = approve(basket.chief, case_id, sheet.row.case.version, sheet.seen)
    span = (MONDAY, MONDAY + timedelta(days=4))
    (absence,) = absences(basket.consultant, person, *span)
    assert (absence.state, absence.start, absence.end) == (AttendanceState.LEAVE, *span)
    undo(basket.chief, done.changes)
    assert absences(basket.consultant, person, *span) == ()


def test_refused_leave_changes_no_attendance(basket: Basket) -> None:
    person = basket.people.add("Ali")
    case_id = leave(basket, person, MONDAY, MONDAY)
    refuse(basket.chief, case_id, basket.row(case_id).case.version, "Ny period börjar då.")
    assert absences(basket.consultant, person, MONDAY, MONDAY) == ()


def test_leave_in_a_locked_month_is_not_approved(basket: Basket) -> None:
    person = basket.people.add("Ali")
    case_id = leave(basket, person, TODAY, TODAY)
    with basket.unit.chief.write("test.lock") as work:
        work.add(
            LockedMonth(
                arena_id=basket.unit.arena("Innegrupp"),
                month=date(2026, 11, 1),
                at=basket.unit.clock.now(),
            )
        )
        work.done(None, "")
    with pytest.raises(DomainError, match="låst"):
        basket.agree(case_id)
    assert basket.row(case_id).case.state is ApprovalState.WAITING


def test_a_request_that_does_not_add_up_says_what_to_write(basket: Basket) -> None:
    person = basket.people.add("Ali")
    with pytest.raises(DomainError, match="från och med idag"):
        leave(basket, person, TODAY - timedelta(days=1), TODAY)
    with pytest.raises(DomainError, match="vilken utbildning"):
        request(
            basket.consultant,
            person,
            RequestDraft(ApprovalKind.STUDIES, TODAY, TODAY, "Vill läsa"),
        )
    with pytest.raises(DomainError, match="Välj ledighet eller studier"):
        request(
            basket.consultant,
            person,
            RequestDraft(ApprovalKind.AGREEMENT, TODAY, TODAY, "Avtal"),
        )


def test_studies_without_csn_are_decided_and_kept(basket: Basket) -> None:
    person = basket.people.add("Ali")
    draft = RequestDraft(
        ApprovalKind.STUDIES, MONDAY, date(2027, 3, 1), "Vill ta truckkort", "Truckkort", "1 dag"
    )
    case_id = request(basket.consultant, person, draft).value
    assert basket.row(case_id).what == "Studier: Truckkort"
    basket.agree(case_id)
    assert basket.row(case_id, heap=Heap.DECIDED).case.state is ApprovalState.APPROVED


def test_a_fixed_document_is_released(basket: Basket) -> None:
    person = basket.people.add("Ali")
    key = basket.document(person)
    case_id = basket.put(ApprovalKind.DOCUMENT, key, person)
    row = basket.row(case_id)
    assert row.what == "Slutdokument SD-2026-001"
    parts = case_sheet(basket.chief, case_id).parts
    assert line(parts.facts, "Fastställt av").text == "Lena Hedström, mån 23 nov 2026"
    assert line(parts.facts, "Deltagaren har läst").look is Look.NOTICE
    basket.agree(case_id)
    with basket.unit.chief.write("test.look") as work:
        document = work.get(FinalDocument, key)
        assert document.state is DocumentState.RELEASED
        assert document.released_by_id == basket.chief.actor.staff_id


def test_placements_taken_over_are_one_batch_without_protected_persons(
    basket: Basket,
) -> None:
    people = [basket.people.add(name) for name in ("Ali", "Bo", "Cia")]
    hidden = basket.people.add("Dag", protection=Protection.MARKED)
    for person in (*people, hidden):
        basket.draft(person, origin=PlacementOrigin.TAKEN_OVER)
        basket.people.name_reader(person, basket.consultant.actor.staff_id)
    assert put_taken_over(basket.consultant).value == 4
    with pytest.raises(DomainError, match="väntar redan"):
        put_taken_over(basket.consultant)
    (row,) = waiting(basket.chief)
    assert (row.who, row.what) == ("Flera personer", "3 övertagna placeringar")
    sheet = case_sheet(basket.chief, row.case.case_id)
    assert [found.label for found in sheet.parts.facts] == ["1. Ali", "2. Bo", "3. Cia"]
    assert "Dag" not in str(sheet)
    approve(basket.chief, row.case.case_id, sheet.row.case.version, sheet.seen)
    with basket.unit.store.read() as reader:
        states = list(reader.scalars(select(Placement.state).order_by(Placement.id)))
    assert states == [*[PlacementState.APPROVED] * 3, PlacementState.WAITING]


def test_an_imported_list_of_participants_becomes_one_case(basket: Basket) -> None:
    importer = basket.unit.chief
    done = take_in(importer, plan_import(importer, ImportKind.PARTICIPANTS, PEOPLE))
    rows = waiting(basket.chief)
    (batch,) = [row for row in rows if row.case.kind is ApprovalKind.TAKEN_OVER]
    count = int(batch.what.split()[0])
    assert count > 20
    assert loose_count(importer) == 0
    with pytest.raises(DomainError, match="Du har själv föreslagit"):
        basket.agree(batch.case.case_id, importer)
    basket.agree(batch.case.case_id)
    with basket.unit.store.read() as reader:
        states = list(reader.scalars(select(Placement.state)))
    assert states.count(PlacementState.APPROVED) == count
    assert done.value.taken >= count
