"""Breaking plans: the notes, what stands in the way of a new plan, and what ends it."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.broken_plans import BreakDraft, BreakNote
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.plan_rules import Signing
from ame_desktop.domain.plans import LeaveKind, PlanKind, PlanParty, PlanState, SigningWay
from ame_desktop.services.approvals.cases import Heap, case_sheet, cases
from ame_desktop.services.approvals.deciding import approve
from ame_desktop.services.context import Context
from ame_desktop.services.plans.breaking import (
    break_plan,
    broken_plans,
    check_may_plan,
    correct,
    extend,
    lift,
)
from ame_desktop.services.plans.signing import sign_plan
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.participants import Enrolment
from ame_desktop.storage.models.plans import LongLeave, Plan
from tests.support.case_rows import refer, store
from tests.support.plan_drafts import written
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
NOTES = {
    BreakNote.CAUSE: "Kom inte till mötet.",
    BreakNote.PURPOSE: "Följa upp praktiken.",
    BreakNote.CONSEQUENCES: "Praktiken skjuts upp.",
    BreakNote.CONDITION: "Ny tid för praktik, hela dagar.",
}
DRAFT = BreakDraft(TODAY - timedelta(days=3), 9 * 60, NOTES)


class Case:
    """A person whose case a consultant owns, with a signed plan."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.ctx: Context = unit.as_role(Role.CONSULTANT, name="Lena Hedström")
        self.person = People(unit).add("Ali", "Ek")
        self.plan = new_id()
        refer(unit, self.person, owner=self.ctx.actor.staff_id)
        with unit.chief.write("test.plan") as work:
            work.add(
                Plan(
                    id=self.plan,
                    participant_id=self.person,
                    kind=PlanKind.LABOUR,
                    state=PlanState.SIGNED,
                    made_by_id=self.ctx.actor.staff_id,
                    made_on=date(2026, 9, 1),
                ),
            )
            work.done(None, "")

    def state(self, plan_id: UUID) -> PlanState:
        with self.unit.chief.write("test.look") as work:
            state = work.get(Plan, plan_id).state
            work.done(None, "")
        return state

    def may_plan(self) -> None:
        with self.unit.store.read() as reader:
            check_may_plan(reader, self.person, self.unit.clock.today())


@pytest.fixture
def case(any_unit: Unit) -> Case:
    return Case(any_unit)


def test_a_broken_plan_takes_the_place_of_the_plan_and_the_chief_is_told(case: Case) -> None:
    stored = break_plan(case.ctx, case.person, DRAFT, case.plan, 1)
    assert stored.changes.label == "Planeringen för Ali är bruten. Chefen får del av den."
    (row,) = broken_plans(case.ctx, case.person)
    assert (row.previous, row.standing, row.notes) == (
        "Arbetsmarknadsplanering 2026-09-01",
        "Löper till 2027-01-20",
        NOTES,
    )
    assert (row.told_at is not None, row.received_at) == (True, None)
    assert case.state(case.plan) is PlanState.BROKEN
    chief = case.unit.as_role(Role.UNIT_CHIEF)
    (basket,) = cases(chief, Heap.WAITING)
    sheet = case_sheet(chief, basket.case.case_id)
    assert basket.case.kind is ApprovalKind.BROKEN_PLAN
    lines = {line.label: line.text for line in sheet.parts.facts}
    assert lines["Bruten"] == "fre 20 nov 2026 kl. 09:00"
    assert lines["Orsak"] == "Kom inte till mötet."
    assert "Kom inte" not in str(basket.case.proposed)
    approve(chief, basket.case.case_id, basket.case.version, sheet.seen)
    assert isinstance(broken_plans(case.ctx, case.person)[0].received_at, datetime)


@pytest.mark.parametrize("note", list(NOTES))
def test_it_cannot_be_saved_without_each_of_its_notes(case: Case, note: BreakNote) -> None:
    draft = replace(DRAFT, notes={**NOTES, note: "  "})
    with pytest.raises(DomainError) as refused:
        break_plan(case.ctx, case.person, draft, case.plan, 1)
    assert refused.value.field == note.value
    assert case.state(case.plan) is PlanState.SIGNED


def test_day_and_time_are_needed_and_have_been(case: Case) -> None:
    for draft, field in (
        (replace(DRAFT, minute=None), "minute"),
        (replace(DRAFT, on=TODAY + timedelta(days=1)), "on"),
    ):
        with pytest.raises(DomainError) as refused:
            break_plan(case.ctx, case.person, draft)
        assert refused.value.field == field


def test_no_new_plan_is_made_until_an_equal_one_is_presented(case: Case) -> None:
    case.may_plan()
    key = break_plan(case.ctx, case.person, DRAFT, case.plan, 1).value
    with pytest.raises(DomainError, match="minst lika bra planering") as refused:
        case.may_plan()
    assert refused.value.rule == "TRE-31"
    with pytest.raises(DomainError, match="redan en bruten"):
        break_plan(case.ctx, case.person, DRAFT)
    version = broken_plans(case.ctx, case.person)[0].version
    with pytest.raises(DomainError, match="Skriv vilken planering"):
        lift(case.ctx, key, version, " ")
    lift(case.ctx, key, version, "Praktik på Köket, fem dagar.")
    case.may_plan()
    (row,) = broken_plans(case.ctx, case.person)
    assert (row.standing, row.notes[BreakNote.EQUAL]) == (
        "Likvärdig planering framlagd",
        "Praktik på Köket, fem dagar.",
    )
    with pytest.raises(DomainError, match="löper inte längre"):
        extend(case.ctx, key, row.version, TODAY)


def test_a_contact_extends_a_broken_plan_by_a_month_and_never_shortens_it(case: Case) -> None:
    key = break_plan(case.ctx, case.person, DRAFT, case.plan, 1).value
    version = broken_plans(case.ctx, case.person)[0].version
    with pytest.raises(DomainError, match="efter"):
        extend(case.ctx, key, version, DRAFT.on - timedelta(days=1))
    extend(case.ctx, key, version, TODAY)
    row = broken_plans(case.ctx, case.person)[0]
    assert row.ends == date(2027, 1, 20)
    case.unit.clock.move(timedelta(days=60))
    extend(case.ctx, key, row.version, date(2027, 1, 20))
    assert broken_plans(case.ctx, case.person)[0].ends == date(2027, 2, 20)
    with pytest.raises(ConflictError):
        extend(case.ctx, key, row.version, date(2027, 1, 21))


def test_an_expired_plan_runs_from_the_latest_contact(case: Case) -> None:
    notes = {BreakNote.CAUSE: "Tiden gick ut.", BreakNote.CONDITION: "Heltid."}
    draft = BreakDraft(TODAY, None, notes, kind=PlanKind.EXPIRED)
    key = break_plan(case.ctx, case.person, draft, case.plan, 1).value
    row = broken_plans(case.ctx, case.person)[0]
    assert (row.kind, row.ends, row.told_at) == (PlanKind.EXPIRED, date(2027, 1, 23), None)
    assert case.state(case.plan) is PlanState.EXPIRED
    case.unit.clock.move(timedelta(days=10))
    extend(case.ctx, key, row.version, TODAY + timedelta(days=10))
    assert broken_plans(case.ctx, case.person)[0].ends == date(2027, 2, 3)
    with pytest.raises(DomainError) as refused:
        case.may_plan()
    assert refused.value.rule == "TRE-36"


def test_a_treatment_breaks_nothing_until_the_person_has_been_called(case: Case) -> None:
    draft = replace(DRAFT, treatment=True)
    with pytest.raises(DomainError, match="Kalla till ett nytt") as refused:
        break_plan(case.ctx, case.person, draft, case.plan, 1)
    assert refused.value.rule == "TRE-59"
    with case.unit.chief.write("test.call") as work:
        work.add(
            LongLeave(
                participant_id=case.person,
                kind=LeaveKind.TREATMENT,
                start=date(2026, 10, 1),
                called_on=DRAFT.on,
            )
        )
        work.done(None, "")
    break_plan(case.ctx, case.person, draft, case.plan, 1)
    assert broken_plans(case.ctx, case.person)[0].treatment


def test_a_plan_begun_before_the_break_is_neither_sent_nor_signed(case: Case) -> None:
    begun = written(case.ctx, case.person, PlanKind.INDIVIDUAL)
    break_plan(case.ctx, case.person, DRAFT, case.plan, 1)
    signing = Signing(SigningWay.PAPER, dict.fromkeys(PlanParty, TODAY))
    with pytest.raises(DomainError) as refused:
        sign_plan(case.ctx, begun.plan_id, begun.version, signing)
    assert refused.value.rule == "TRE-31"


def test_it_is_noted_also_where_no_plan_could_be_drawn_up_and_undone(case: Case) -> None:
    stored = break_plan(case.ctx, case.person, DRAFT)
    assert broken_plans(case.ctx, case.person)[0].previous == ""
    undo(case.ctx, stored.changes)
    assert broken_plans(case.ctx, case.person) == ()
    break_plan(case.ctx, case.person, DRAFT, case.plan, 1)
    with pytest.raises(DomainError):
        break_plan(case.ctx, case.person, DRAFT, case.plan, 2)


def test_what_was_noted_is_corrected_in_a_new_edition(case: Case) -> None:
    key = break_plan(case.ctx, case.person, DRAFT, case.plan, 1).value
    extend(case.ctx, key, broken_plans(case.ctx, case.person)[0].version, TODAY)
    version = broken_plans(case.ctx, case.person)[0].version
    better = replace(DRAFT, minute=600, notes={**NOTES, BreakNote.CAUSE: "Kom en timme sent."})
    correct(case.ctx, key, version, better)
    new, old = broken_plans(case.ctx, case.person)
    assert (new.minute, new.notes[BreakNote.CAUSE]) == (600, "Kom en timme sent.")
    assert (new.last_contact, new.previous, new.runs) == (TODAY, old.previous, True)
    assert (old.standing, old.notes) == ("Rättad i en ny utgåva", NOTES)
    chief = case.unit.as_role(Role.UNIT_CHIEF)
    assert [row.case.subject_id for row in cases(chief, Heap.WAITING)] == [new.plan_id]
    with pytest.raises(DomainError, match="löper inte längre"):
        correct(case.ctx, key, old.version, better)
    with pytest.raises(DomainError):
        correct(case.ctx, new.plan_id, new.version, replace(better, minute=None))


def test_a_draft_is_not_broken_and_nobody_elses_plan(case: Case) -> None:
    other = People(case.unit).add("Bo")
    refer(case.unit, other, owner=case.ctx.actor.staff_id)
    with pytest.raises(DomainError, match="skickad eller undertecknad"):
        break_plan(case.ctx, other, DRAFT, case.plan)
    draft = Plan(
        id=new_id(),
        participant_id=other,
        kind=PlanKind.LABOUR,
        made_by_id=case.ctx.actor.staff_id,
        made_on=TODAY,
    )
    store(case.unit, draft)
    with pytest.raises(DomainError, match="skickad eller undertecknad"):
        break_plan(case.ctx, other, DRAFT, draft.id)


def test_what_was_broken_before_a_person_came_back_is_of_the_earlier_case(case: Case) -> None:
    break_plan(case.ctx, case.person, DRAFT, case.plan, 1)
    case.unit.clock.move(timedelta(days=90))
    with case.unit.chief.write("test.return") as work:
        held = select(Enrolment).where(Enrolment.participant_id == case.person)
        work.session.scalars(held).one().end = case.unit.clock.today() - timedelta(days=1)
        work.add(Enrolment(participant_id=case.person, start=case.unit.clock.today()))
        work.done(None, "")
    case.may_plan()
    assert broken_plans(case.ctx, case.person)[0].standing == "Avslutad"
