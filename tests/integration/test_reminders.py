"""What waits for whom: every source, addressed by route, in a constant number of questions."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.closures import ClosureReason
from ame_desktop.domain.final_documents import DocumentKind, DocumentState
from ame_desktop.domain.follow_ups import EMPLOYMENT_SERVICE
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.reminders import TodoGroup, TodoKind, TodoRow
from ame_desktop.services.context import Context
from ame_desktop.services.participants import participant_file
from ame_desktop.services.reminders import counts, todo
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.final_documents import DocumentSection, FinalDocument
from ame_desktop.storage.models.follow_ups import AfDay, AfSlot, FollowUp
from ame_desktop.storage.models.participants import Enrolment
from ame_desktop.storage.models.placements import Placement, SupportContact
from tests.support.case_rows import placed, refer, store
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
SOON = TODAY + timedelta(days=10)


def of_kind(ctx: Context, kind: TodoKind) -> list[TodoRow]:
    return [row for row in todo(ctx) if row.kind is kind]


@pytest.fixture
def lena(unit: Unit) -> Context:
    return unit.as_role(Role.CONSULTANT, name="Lena")


@pytest.fixture
def ali(unit: Unit, lena: Context) -> UUID:
    """A person whose case Lena owns, followed up last week."""
    person = People(unit).add("Ali", "Ahmed")
    refer(unit, person, owner=lena.actor.staff_id)
    store(unit, FollowUp(participant_id=person, held_on=TODAY - timedelta(days=7)))
    return person


def test_a_placement_that_ends_asks_for_its_meeting_and_its_document(
    unit: Unit, lena: Context, ali: UUID
) -> None:
    key = placed(unit, ali)
    (ends,) = of_kind(lena, TodoKind.PLACEMENT_ENDS)
    assert (ends.due, ends.page_id, ends.target) == (SOON, "placements", key)
    assert (ends.what, ends.person, ends.mine) == ("FAT, Förskolan slutar", "Ahmed, Ali", True)
    (meeting,) = of_kind(lena, TodoKind.TRIPARTITE)
    assert "trepartsmöte" in meeting.what
    (document,) = of_kind(lena, TodoKind.FINAL_DOCUMENT)
    assert document.target == FilePlace(ali, FilePart.DOCUMENTS)
    begun = FinalDocument(
        participant_id=ali,
        placement_id=key,
        kind=DocumentKind.FINAL,
        number="SD-1",
        created_by_id=lena.actor.staff_id,
        created_at=unit.clock.now(),
    )
    store(unit, begun)
    (document,) = of_kind(lena, TodoKind.FINAL_DOCUMENT)
    assert (document.page_id, document.target) == ("final_documents", begun.id)
    with unit.chief.write("test.fix") as work:
        work.get(FinalDocument, begun.id).state = DocumentState.FIXED
        work.done(None, "")
    assert of_kind(lena, TodoKind.FINAL_DOCUMENT) == []


@pytest.mark.parametrize("way", ["booked", "held"])
def test_a_meeting_with_af_ends_the_reminder(
    unit: Unit, lena: Context, ali: UUID, way: str
) -> None:
    placed(unit, ali)
    if way == "booked":
        day = AfDay(
            id=new_id(),
            day=TODAY + timedelta(days=3),
            start_minute=540,
            end_minute=750,
            discussion_minutes=30,
            slot_minutes=20,
        )
        store(unit, day, AfSlot(af_day_id=day.id, participant_id=ali, start_minute=570))
    else:
        store(unit, FollowUp(participant_id=ali, held_on=TODAY, present=[EMPLOYMENT_SERVICE]))
    assert of_kind(lena, TodoKind.TRIPARTITE) == []


def test_past_its_end_a_placement_is_to_be_closed(unit: Unit, lena: Context, ali: UUID) -> None:
    placed(unit, ali, end=TODAY - timedelta(days=1), form=ActivityForm.INTRODUCTION_JOB)
    (row,) = of_kind(lena, TodoKind.PLACEMENT_TO_CLOSE)
    assert (row.group(TODAY), row.when(TODAY)) == (TodoGroup.LATE, "1 dag sent")
    assert of_kind(lena, TodoKind.PLACEMENT_ENDS) == []
    assert counts(lena)["placements"] == 1


def test_a_placement_is_to_be_closed_when_the_person_has_left(unit: Unit, lena: Context) -> None:
    person = People(unit).add("Bo", "Ek", end=TODAY - timedelta(days=3))
    refer(unit, person, owner=lena.actor.staff_id)
    placed(unit, person, end=None)
    (row,) = of_kind(lena, TodoKind.PLACEMENT_TO_CLOSE)
    assert row.due == TODAY - timedelta(days=3)
    key = participant_file(unit.chief, person).enrolment
    assert key is not None
    with unit.chief.write("test.closure") as work:
        enrolment = work.get(Enrolment, key.enrolment_id)
        enrolment.closure = ClosureReason.MUNICIPAL_EMPLOYMENT
        work.done(None, "")
    assert of_kind(lena, TodoKind.PLACEMENT_TO_CLOSE) == []


def test_after_a_resursanstallning_the_document_waits_for_its_end(
    unit: Unit, lena: Context, ali: UUID
) -> None:
    fat = placed(unit, ali, end=TODAY - timedelta(days=5), state=PlacementState.ENDED)
    (row,) = of_kind(lena, TodoKind.FINAL_DOCUMENT)
    assert row.due == TODAY - timedelta(days=5)
    later = {"form": ActivityForm.RESOURCE_EMPLOYMENT, "start": TODAY, "previous_id": fat}
    placed(unit, ali, end=TODAY + timedelta(days=20), **later)
    (row,) = of_kind(lena, TodoKind.FINAL_DOCUMENT)
    assert row.due == TODAY + timedelta(days=20)
    (closing,) = of_kind(lena, TodoKind.CLOSING_MEETING)
    assert "avslutningsmöte" in closing.what


def test_full_time_with_good_attendance_is_noticed(unit: Unit, lena: Context, ali: UUID) -> None:
    placed(unit, ali, extent_percent=100, end=None, form=ActivityForm.WORK_PRACTICE)
    arena = unit.arena("Innegrupp")
    marks = [
        Attendance(
            participant_id=ali,
            day=TODAY - timedelta(days=1 + n),
            place_id=arena,
            state=AttendanceState.SICK if n == 0 else AttendanceState.PRESENT,
            set_at=unit.clock.now(),
        )
        for n in range(20)
    ]
    store(unit, *marks[:9])
    assert of_kind(lena, TodoKind.FULL_TIME) == []
    store(unit, *marks[9:])
    (row,) = of_kind(lena, TodoKind.FULL_TIME)
    assert row.what == "Heltid i 4 veckor med god närvaro: börja se på anställning"


def test_support_contacts_go_to_who_planned_them(unit: Unit, lena: Context, ali: UUID) -> None:
    key = placed(unit, ali, end=None)
    ida = unit.as_role(Role.CONSULTANT, name="Ida")
    store(
        unit,
        SupportContact(
            placement_id=key,
            participant_id=ali,
            due_on=TODAY,
            with_whom="Karin",
            by_id=ida.actor.staff_id,
        ),
    )
    (row,) = of_kind(ida, TodoKind.SUPPORT_CONTACT)
    assert (row.what, row.mine, row.target) == ("Ta stödkontakt med Karin", True, key)
    assert row.group(TODAY) is TodoGroup.TODAY
    with unit.chief.write("test.language") as work:
        work.session.scalars(select(SupportContact)).one().language = True
        work.done(None, "")
    (row,) = of_kind(ida, TodoKind.SUPPORT_CONTACT)
    assert row.what == "Besök arbetsplatsen med språkstöd med Karin"
    with unit.chief.write("test.close") as work:
        work.get(Placement, key).state = PlacementState.ENDED
        work.done(None, "")
    assert of_kind(ida, TodoKind.SUPPORT_CONTACT) == []


def test_work_is_confirmed_when_a_month_has_passed(unit: Unit, lena: Context) -> None:
    person = People(unit).add("Bo", "Ek", end=date(2026, 10, 20))
    refer(unit, person, owner=lena.actor.staff_id)
    store(
        unit,
        Enrolment(
            participant_id=person,
            start=date(2026, 10, 1),
            end=date(2026, 10, 24),
            closure=ClosureReason.WORK_UNSUBSIDISED,
            outcome_from=date(2026, 10, 25),
            employer="Sågen AB",
        ),
    )
    (row,) = of_kind(lena, TodoKind.WORK_CONFIRMED)
    assert row.due == date(2026, 11, 25)
    assert row.what == "Fråga om arbetet hos Sågen AB har varat en månad"


def test_sections_go_to_who_is_asked(unit: Unit, lena: Context, ali: UUID) -> None:
    arena = unit.arena("Innegrupp")
    mats = unit.as_role(Role.SUPERVISOR, arenas=(arena,), name="Mats")
    document = FinalDocument(
        id=new_id(),
        participant_id=ali,
        kind=DocumentKind.FINAL,
        number="SD-2",
        created_by_id=lena.actor.staff_id,
        created_at=unit.clock.now(),
    )
    section = DocumentSection(
        document_id=document.id, participant_id=ali, key="x", sent_to_id=mats.actor.staff_id
    )
    store(unit, document, section)
    (row,) = of_kind(mats, TodoKind.SECTION)
    assert (row.target, row.mine) == (document.id, True)
    assert counts(mats)["final_documents"] == 1
    assert of_kind(lena, TodoKind.SECTION) == []


def test_cases_go_to_the_chief_and_back_to_who_proposed(unit: Unit, ali: UUID) -> None:
    chief, sam = unit.as_role(Role.UNIT_CHIEF), unit.as_role(Role.CONSULTANT, name="Sam")
    key = placed(unit, ali, end=None, state=PlacementState.WAITING)
    case = ApprovalCase(
        id=new_id(),
        kind=ApprovalKind.PLACEMENT,
        subject_id=key,
        participant_id=ali,
        proposed_by_id=sam.actor.staff_id,
        proposed_at=unit.clock.now(),
    )
    store(unit, case)
    (row,) = of_kind(chief, TodoKind.APPROVAL)
    assert (row.page_id, row.target) == ("approvals", case.id)
    assert counts(chief)["approvals"] == 1
    assert of_kind(sam, TodoKind.APPROVAL) == []
    with unit.chief.write("test.ask") as work:
        work.get(ApprovalCase, case.id).state = ApprovalState.RETURNED
        work.done(None, "")
    assert of_kind(chief, TodoKind.APPROVAL) == []
    (back,) = of_kind(sam, TodoKind.RETURNED)
    assert back.what == "Svara på frågan om placeringen"
