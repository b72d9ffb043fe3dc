"""Long leaves: what each kind needs, what the chief decides, and when what is due."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.approval_requests import RequestDraft
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.broken_plans import BreakDraft, BreakNote
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.leave_rows import next_of
from ame_desktop.domain.leaves import LeaveDraft
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.plans import LeaveKind, PlanKind
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.services.approvals.cases import Heap, case_sheet, cases
from ame_desktop.services.approvals.deciding import approve, refuse
from ame_desktop.services.approvals.requests import request
from ame_desktop.services.context import Context
from ame_desktop.services.enrolments import end_participant
from ame_desktop.services.leaves import (
    add_leave,
    change_leave,
    leaves_of,
    remove_leave,
    request_drug_test,
)
from ame_desktop.services.plans.breaking import break_plan, broken_plans, extend
from ame_desktop.services.reminders import todo
from ame_desktop.services.rule_switches import rule_list, set_rule
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.attendance import Attendance
from tests.support.case_rows import refer, store
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
BORN = date(2026, 1, 31)
PARENTAL = LeaveDraft(LeaveKind.PARENTAL, date(2026, 1, 31), None, BORN)
NOTES = dict.fromkeys(BreakNote, "Kom inte.")


@pytest.fixture
def lena(any_unit: Unit) -> Context:
    return any_unit.as_role(Role.CONSULTANT, name="Lena")


@pytest.fixture
def ali(any_unit: Unit, lena: Context) -> UUID:
    person = People(any_unit).add("Ali", "Ahmed")
    refer(any_unit, person, owner=lena.actor.staff_id)
    return person


def due(ctx: Context, kind: TodoKind) -> list[TodoRow]:
    return [row for row in todo(ctx) if row.kind is kind]


def at(unit: Unit, day: date) -> None:
    unit.clock.move(day - unit.clock.today())


def test_a_leave_is_written_changed_taken_away_and_brought_back(lena: Context, ali: UUID) -> None:
    key = add_leave(lena, ali, PARENTAL).value
    (row,) = leaves_of(lena, ali).leaves
    assert (row.leave_id, row.draft, row.period) == (key, PARENTAL, "2026-01-31 –")
    told = replace(PARENTAL, information_on=TODAY, csn=True, called_on=TODAY)
    change_leave(lena, key, row.version, told)
    (row,) = leaves_of(lena, ali).leaves
    assert row.draft == replace(PARENTAL, information_on=TODAY)
    with pytest.raises(ConflictError):
        change_leave(lena, key, 1, PARENTAL)
    done = remove_leave(lena, key, row.version)
    assert leaves_of(lena, ali).leaves == ()
    undo(lena, done.changes)
    assert len(leaves_of(lena, ali).leaves) == 1


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (replace(PARENTAL, child_born_on=None), "child_born_on"),
        (replace(PARENTAL, end=date(2026, 1, 1)), "end"),
        (replace(PARENTAL, kind=LeaveKind.LEAVE), "kind"),
        (LeaveDraft(LeaveKind.STUDIES, TODAY, note="Komvux"), "csn"),
        (LeaveDraft(LeaveKind.STUDIES, TODAY, csn=True), "note"),
        (LeaveDraft(LeaveKind.STUDIES, TODAY, csn=False, note="Kurs"), "csn"),
    ],
)
def test_what_is_missing_is_asked_for(
    lena: Context, ali: UUID, draft: LeaveDraft, field: str
) -> None:
    with pytest.raises(DomainError) as refused:
        add_leave(lena, ali, draft)
    assert refused.value.field == field


def test_an_older_childs_leave_is_applied_for_three_months_before(lena: Context, ali: UUID) -> None:
    start = date(2027, 4, 1)
    older = replace(PARENTAL, start=start, note="Fördröjer inte.")
    with pytest.raises(DomainError) as refused:
        add_leave(lena, ali, replace(older, applied_on=date(2027, 1, 2)))
    assert (refused.value.field, refused.value.rule) == ("applied_on", "TRE-58")
    with pytest.raises(DomainError, match="fördröjer"):
        add_leave(lena, ali, replace(older, note=""))
    key = add_leave(lena, ali, older).value
    file = leaves_of(lena, ali)
    assert next_of(file.leaves[0], file.months) == "Ansökan senast 2027-01-01"
    change_leave(lena, key, 1, replace(older, applied_on=date(2027, 1, 1)))
    assert due(lena, TodoKind.PARENTAL_APPLY) == []
    # Exactly fourteen months old is not older.
    add_leave(lena, ali, replace(PARENTAL, start=date(2027, 3, 31)))


def test_nothing_but_its_days_is_kept_of_a_treatment(lena: Context, ali: UUID) -> None:
    draft = LeaveDraft(LeaveKind.TREATMENT, TODAY, called_on=TODAY + DAY, note="Diagnos")
    add_leave(lena, ali, draft)
    (row,) = leaves_of(lena, ali).leaves
    assert row.draft == replace(draft, note="")


def test_other_studies_need_the_chiefs_approval(any_unit: Unit, lena: Context, ali: UUID) -> None:
    chief = any_unit.as_role(Role.UNIT_CHIEF)
    asked = RequestDraft(
        ApprovalKind.STUDIES, TODAY, TODAY + 30 * DAY, "Leder till arbete", "Truckkurs", "50 %"
    )
    request(lena, ali, asked)
    draft = LeaveDraft(LeaveKind.STUDIES, TODAY, TODAY + 30 * DAY, csn=False, note="Truckkurs")
    with pytest.raises(DomainError, match="godkännande"):
        add_leave(lena, ali, draft)
    (row,) = cases(chief, Heap.WAITING)
    approve(chief, row.case.case_id, row.case.version, case_sheet(chief, row.case.case_id).seen)
    add_leave(lena, ali, draft)
    (decision,) = leaves_of(lena, ali).decisions
    assert (decision.label, decision.state, decision.breaks) == (
        "Studier utan studiemedel",
        ApprovalState.APPROVED,
        False,
    )


def test_refused_leave_and_a_declined_drug_test_are_handled_as_broken_plans(
    any_unit: Unit, lena: Context, ali: UUID
) -> None:
    chief = any_unit.as_role(Role.UNIT_CHIEF)
    request(lena, ali, RequestDraft(ApprovalKind.LEAVE, TODAY, TODAY + 2 * DAY, "Vill resa"))
    (row,) = cases(chief, Heap.WAITING)
    refuse(chief, row.case.case_id, row.case.version, "Praktiken börjar då.")
    with pytest.raises(DomainError, match="Skriv varför"):
        request_drug_test(lena, ali, " ")
    request_drug_test(lena, ali, "Kom påverkad till praktiken.")
    (row,) = cases(chief, Heap.WAITING)
    sheet = case_sheet(chief, row.case.case_id)
    assert [(line.label, line.text) for line in sheet.parts.facts] == [
        ("Villkor", "Drogtest"),
        ("Skäl", "Kom påverkad till praktiken."),
    ]
    assert not leaves_of(lena, ali).decisions[0].breaks
    approve(chief, row.case.case_id, row.case.version, sheet.seen)
    found = {row.label: (row.breaks, row.cause) for row in leaves_of(lena, ali).decisions}
    assert found == {
        "Ledighet": (True, "Ledig utan godkännande 2026-11-23 – 2026-11-25."),
        "Drogtest": (True, "Tackade nej till drogtest som enhetschefen har beslutat om."),
    }


def test_the_clock_of_a_parental_leave(any_unit: Unit, lena: Context, ali: UUID) -> None:
    key = add_leave(lena, ali, PARENTAL).value
    (certificate,) = due(lena, TodoKind.PARENTAL_CERTIFICATE)
    assert (certificate.due, certificate.mine) == (date(2026, 9, 30), True)
    assert certificate.target == FilePlace(ali, FilePart.LEAVES)
    assert due(lena, TodoKind.PARENTAL_PLAN) == []
    change_leave(lena, key, 1, replace(PARENTAL, childcare_certificate_on=TODAY))
    assert due(lena, TodoKind.PARENTAL_CERTIFICATE) == []
    at(any_unit, date(2027, 1, 28))
    assert due(lena, TodoKind.PARENTAL_PLAN) == []
    at(any_unit, date(2027, 1, 29))
    assert [row.due for row in due(lena, TodoKind.PARENTAL_PLAN)] == [date(2027, 2, 28)]


def test_a_call_waits_until_a_plan_is_made_or_broken(lena: Context, ali: UUID) -> None:
    add_leave(lena, ali, LeaveDraft(LeaveKind.TREATMENT, TODAY - 30 * DAY, called_on=TODAY))
    (called,) = due(lena, TodoKind.PLANNING_CALL)
    assert called.due == TODAY
    break_plan(lena, ali, BreakDraft(TODAY, 540, NOTES, treatment=True))
    assert due(lena, TodoKind.PLANNING_CALL) == []


def test_a_broken_plan_is_told_of_until_the_person_is_closed_or_it_is_extended(
    any_unit: Unit, lena: Context, ali: UUID
) -> None:
    key = break_plan(lena, ali, BreakDraft(TODAY, 540, NOTES)).value
    at(any_unit, date(2027, 1, 8))
    assert due(lena, TodoKind.BROKEN_ENDS) == []
    at(any_unit, date(2027, 1, 9))
    (row,) = due(lena, TodoKind.BROKEN_ENDS)
    assert (row.due, row.target) == (date(2027, 1, 23), FilePlace(ali, FilePart.PLANS))
    assert row.what == "Avsluta, eller förläng: planeringen är bruten sedan 2026-11-23"
    extend(lena, key, broken_plans(lena, ali)[0].version, date(2027, 1, 9))
    assert due(lena, TodoKind.BROKEN_ENDS) == []
    at(any_unit, date(2027, 1, 31))
    (row,) = due(lena, TodoKind.BROKEN_ENDS)
    assert row.due == date(2027, 2, 9)
    end(any_unit.chief, ali)
    at(any_unit, date(2027, 2, 1))
    assert due(lena, TodoKind.BROKEN_ENDS) == []


def test_an_expired_plan_has_its_own_months_and_rule(
    any_unit: Unit, lena: Context, ali: UUID
) -> None:
    break_plan(lena, ali, BreakDraft(TODAY, None, NOTES, kind=PlanKind.EXPIRED))
    at(any_unit, date(2027, 1, 23))
    assert [row.due for row in due(lena, TodoKind.EXPIRED_ENDS)] == [date(2027, 1, 23)]
    seen = next(row for row in rule_list(any_unit.chief) if row.switch.rule == "TRE-36")
    set_rule(any_unit.chief, "TRE-36", False, date(2027, 1, 1), "Beslut", seen)
    assert due(lena, TodoKind.EXPIRED_ENDS) == []


def test_leave_that_nobody_has_approved_is_told_of(
    any_unit: Unit, lena: Context, ali: UUID
) -> None:
    days = [TODAY - back * DAY for back in (70, 12, 11, 3)]
    for day in days:
        mark(any_unit, ali, day)
    chief = any_unit.as_role(Role.UNIT_CHIEF)
    request(lena, ali, RequestDraft(ApprovalKind.LEAVE, TODAY, TODAY, "Läkare"))
    (row,) = cases(chief, Heap.WAITING)
    with any_unit.chief.write("test.case") as work:
        case = work.get(ApprovalCase, row.case.case_id)
        case.content = {**case.content, "start": days[1].isoformat(), "end": days[2].isoformat()}
        work.done(None, "")
    assert leaves_of(lena, ali).unapproved == tuple(days[1:])
    seen = case_sheet(chief, row.case.case_id)
    approve(chief, row.case.case_id, seen.row.case.version, seen.seen)
    found = leaves_of(lena, ali)
    assert found.unapproved_text == "Ledig utan godkännande: 2026-11-20."
    add_leave(lena, ali, LeaveDraft(LeaveKind.TREATMENT, TODAY - 5 * DAY))
    assert leaves_of(lena, ali).unapproved_text == ""


def test_other_studies_are_looked_at_again_and_again(
    any_unit: Unit, lena: Context, ali: UUID
) -> None:
    draft = LeaveDraft(LeaveKind.STUDIES, date(2026, 8, 31), csn=False, note="SFI")
    seen = next(row for row in rule_list(any_unit.chief) if row.switch.rule == "TRE-52")
    set_rule(any_unit.chief, "TRE-52", False, TODAY, "Beslut", seen)
    key = add_leave(lena, ali, draft).value
    assert [row.due for row in due(lena, TodoKind.STUDIES_CHECK)] == [date(2026, 11, 30)]
    change_leave(lena, key, 1, replace(draft, evaluated_on=TODAY))
    assert due(lena, TodoKind.STUDIES_CHECK) == []
    file = leaves_of(lena, ali)
    assert next_of(file.leaves[0], file.months) == "Utvärderas 2027-02-23"


def test_studies_with_studiemedel_are_closed_the_day_they_begin(lena: Context, ali: UUID) -> None:
    start = TODAY + 14 * DAY
    draft = LeaveDraft(LeaveKind.STUDIES, start, csn=True, note="Komvux, vård")
    assert "Avsluta personen" in add_leave(lena, ali, draft).changes.label
    assert [row.due for row in due(lena, TodoKind.STUDIES_CLOSE)] == [start]


def mark(unit: Unit, person: UUID, day: date) -> None:
    store(
        unit,
        Attendance(
            participant_id=person,
            day=day,
            place_id=unit.arena("Innegrupp"),
            state=AttendanceState.LEAVE,
            set_at=unit.clock.now(),
        ),
    )


def end(ctx: Context, person: UUID) -> None:
    from ame_desktop.domain.closure_drafts import ClosureDraft
    from ame_desktop.domain.closures import ClosureReason

    end_participant(
        ctx, person, ClosureDraft(ctx.clock.today(), ClosureReason.INTERRUPTED, "Avskild.")
    )


def test_a_treatment_is_told_as_a_leave_outside_the_file(
    any_unit: Unit, lena: Context, ali: UUID
) -> None:
    draft = LeaveDraft(LeaveKind.TREATMENT, TODAY, None)
    done = add_leave(lena, ali, draft)
    later = change_leave(lena, done.value, 1, replace(draft, end=TODAY))
    gone = remove_leave(lena, done.value, 2)
    told = [result.changes.label for result in (done, later, gone)]
    assert told == ["Skrev in ledighet för Ali.", "Ändrade ledighet.", "Tog bort ledighet."]
