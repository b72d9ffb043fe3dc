"""The basket: what waits, what a decision does, and who may decide."""

from datetime import date, timedelta

import pytest
from sqlalchemy import event

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.approval_rules import AS_EXCEPTION, AS_PROPOSED, Step
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState, Difference
from ame_desktop.domain.errors import (
    ConflictError,
    DomainError,
    NotFoundError,
    NotPermittedError,
)
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.placements import PlacementState
from ame_desktop.services.approvals.answering import answer, withdraw
from ame_desktop.services.approvals.cases import (
    Heap,
    case_sheet,
    cases,
    may_decide,
    to_decide,
    waiting,
)
from ame_desktop.services.approvals.deciding import approve, approve_batch, ask, refuse
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.placements import Placement
from tests.support.basket import START, Basket
from tests.support.units import Unit

TODAY = date(2026, 11, 23)


@pytest.fixture
def basket(any_unit: Unit) -> Basket:
    return Basket(any_unit)


def test_what_is_proposed_waits_and_is_approved(basket: Basket) -> None:
    person = basket.people.add("Ali", "Hassan")
    key = basket.draft(person)
    case_id = basket.put(ApprovalKind.PLACEMENT, key, person)
    (row,) = waiting(basket.chief)
    assert (row.who, row.what, row.title) == ("Hassan, Ali", "FAT, Utegrupp", "Placering")
    assert (row.case.proposed_by, row.flags) == ("Lena Hedström", "")
    sheet = case_sheet(basket.chief, case_id)
    assert sheet.steps == {Step.APPROVE, Step.ASK, Step.REFUSE}
    done = approve(basket.chief, case_id, sheet.row.case.version, sheet.seen)
    assert done.changes.label == "Godkände Ali Hassan, FAT, Utegrupp."
    held = basket.placement(key)
    assert held.state is PlacementState.APPROVED
    assert (held.decided_by_id, held.decision_reason) == (
        basket.chief.actor.staff_id,
        AS_PROPOSED,
    )
    assert waiting(basket.chief) == ()
    (decided,) = cases(basket.chief, Heap.DECIDED)
    assert (decided.case.state, decided.case.decided_by) == (
        ApprovalState.APPROVED,
        "Eva Sandell",
    )
    undo(basket.chief, done.changes)
    assert basket.placement(key).state is PlacementState.WAITING
    assert [row.case.case_id for row in waiting(basket.chief)] == [case_id]


def test_nobody_approves_an_own_proposal_not_even_with_every_role(basket: Basket) -> None:
    everything = basket.unit.chief
    case_id = basket.propose(basket.people.add("Ali"), everything)
    sheet = case_sheet(everything, case_id)
    assert Step.APPROVE not in sheet.steps
    assert "någon annan måste besluta" in sheet.hindered
    for act in (
        lambda: approve(everything, case_id, 1, sheet.seen),
        lambda: ask(everything, case_id, 1, "Varför?"),
        lambda: refuse(everything, case_id, 1, "Nej."),
    ):
        with pytest.raises(DomainError, match="Du har själv föreslagit"):
            act()
    basket.agree(case_id)


def test_the_deputy_decides_on_the_given_days_and_not_the_own(basket: Basket) -> None:
    chief, deputy = basket.chief, basket.unit.as_role(Role.CONSULTANT)
    chiefs = basket.propose(basket.people.add("Ali"), chief)
    own = basket.propose(basket.people.add("Bo"), deputy)
    basket.deputise(deputy, TODAY + timedelta(days=1), TODAY + timedelta(days=2))
    assert to_decide(deputy) == ()
    with pytest.raises(NotFoundError):
        basket.agree(chiefs, deputy)
    basket.unit.clock.move(timedelta(days=1))
    assert [row.case.case_id for row in to_decide(deputy)] == [chiefs]
    assert may_decide(deputy, chiefs)
    assert not may_decide(deputy, own)
    with pytest.raises(DomainError, match="Du har själv föreslagit"):
        basket.agree(own, deputy)
    basket.agree(chiefs, deputy)
    basket.unit.clock.move(timedelta(days=2))
    assert [row.case.case_id for row in waiting(deputy)] == [own]
    with pytest.raises(NotPermittedError):
        ask(deputy, own, 1, "Nu?")


def test_what_has_changed_is_shown_before_it_is_approved(basket: Basket) -> None:
    person = basket.people.add("Ali")
    key = basket.draft(person)
    case_id = basket.put(ApprovalKind.PLACEMENT, key, person)
    read = case_sheet(basket.chief, case_id)
    with basket.unit.chief.write("test.change") as work:
        work.get(Placement, key).purpose = "Träna körning"
        work.done(None, "")
    with pytest.raises(ConflictError, match="ändrats sedan du öppnade"):
        approve(basket.chief, case_id, read.row.case.version, read.seen)
    assert basket.placement(key).state is PlacementState.WAITING
    assert basket.row(case_id).flags == "ändrad"
    again = case_sheet(basket.chief, case_id)
    assert again.differences == (Difference("Syfte", "Träna på att komma i tid", "Träna körning"),)
    approve(basket.chief, case_id, again.row.case.version, again.seen)
    assert basket.placement(key).state is PlacementState.APPROVED


def test_a_question_goes_back_and_its_answer_comes_again(basket: Basket) -> None:
    person = basket.people.add("Ali")
    key = basket.draft(person)
    case_id = basket.put(ApprovalKind.PLACEMENT, key, person)
    with pytest.raises(DomainError, match="Skriv vad du vill fråga"):
        ask(basket.chief, case_id, 1, " ")
    version = case_sheet(basket.chief, case_id).row.case.version
    ask(basket.chief, case_id, version, "Har Ali varit på plats?")
    assert basket.placement(key).state is PlacementState.RETURNED
    assert basket.placement(key).decision_reason == "Har Ali varit på plats?"
    sheet = case_sheet(basket.consultant, case_id)
    assert sheet.steps == {Step.PROPOSE_AGAIN, Step.WITHDRAW}
    with pytest.raises(DomainError, match="väntar på svar"):
        basket.agree(case_id)
    answer(basket.consultant, case_id, sheet.row.case.version, "Ja, i fredags.")
    assert basket.placement(key).state is PlacementState.WAITING
    said = [(row.by, row.text) for row in case_sheet(basket.chief, case_id).messages]
    assert said == [
        ("Eva Sandell", "Har Ali varit på plats?"),
        ("Lena Hedström", "Ja, i fredags."),
    ]
    basket.agree(case_id)


def test_a_colleague_who_proposes_again_may_not_decide_either(basket: Basket) -> None:
    person = basket.people.add("Ali")
    key = basket.draft(person)
    case_id = basket.put(ApprovalKind.PLACEMENT, key, person, basket.chief)
    other = basket.unit.as_role(Role.UNIT_CHIEF)
    with pytest.raises(DomainError, match="väntar på beslut"):
        basket.put(ApprovalKind.PLACEMENT, key, person)
    ask(other, case_id, case_sheet(other, case_id).row.case.version, "Vem leder?")
    again = basket.put(ApprovalKind.PLACEMENT, key, person)
    assert again == case_id
    assert basket.row(case_id).case.proposers == {
        basket.chief.actor.staff_id,
        basket.consultant.actor.staff_id,
    }
    with pytest.raises(DomainError, match="Du har själv föreslagit"):
        refuse(basket.chief, case_id, basket.row(case_id).case.version, "Nej")


def test_a_refusal_has_a_reason_and_ends_it(basket: Basket) -> None:
    person = basket.people.add("Ali")
    key = basket.draft(person)
    case_id = basket.put(ApprovalKind.PLACEMENT, key, person)
    version = basket.row(case_id).case.version
    with pytest.raises(DomainError, match="varför"):
        refuse(basket.chief, case_id, version, "")
    refuse(basket.chief, case_id, version, "Arenan är full.")
    assert basket.placement(key).state is PlacementState.REFUSED
    with pytest.raises(DomainError, match="redan fått avslag"):
        basket.agree(case_id)
    (mine,) = cases(basket.consultant, Heap.MINE)
    assert (mine.case.state, mine.case.reason) == (ApprovalState.REFUSED, "Arenan är full.")


def test_a_proposal_is_taken_back_by_who_made_it(basket: Basket) -> None:
    person = basket.people.add("Ali")
    key = basket.draft(person)
    case_id = basket.put(ApprovalKind.PLACEMENT, key, person)
    version = basket.row(case_id).case.version
    with pytest.raises(NotPermittedError):
        withdraw(basket.chief, case_id, version)
    with pytest.raises(NotFoundError):
        withdraw(basket.unit.as_role(Role.CONSULTANT), case_id, version)
    withdraw(basket.consultant, case_id, version)
    assert basket.placement(key).state is PlacementState.DRAFT
    assert waiting(basket.chief) == ()


def test_an_exception_is_marked_and_approved_as_one(basket: Basket) -> None:
    person = basket.people.add("Ali")
    own = basket.propose(person, form=ActivityForm.WORK_PRACTICE, own_initiative=True)
    start = basket.propose(person, form=ActivityForm.NEW_START_JOB)
    assert basket.row(own).flags == "undantag"
    assert basket.row(start).flags == "undantag"
    texts = [ground.rules for ground in case_sheet(basket.chief, start).parts.grounds]
    assert ("RAG-53",) in texts
    basket.agree(own)
    assert basket.row(own, heap=Heap.DECIDED).case.reason == AS_EXCEPTION


def test_several_are_approved_as_one_command_or_not_at_all(basket: Basket) -> None:
    found = [basket.propose(basket.people.add(name)) for name in ("Ali", "Bo", "Cia")]
    sheets = [case_sheet(basket.chief, case_id) for case_id in found]
    seen = [(s.row.case.case_id, s.row.case.version, s.seen) for s in sheets]
    with pytest.raises(ConflictError):
        approve_batch(basket.chief, [*seen[:2], (*seen[2][:2], "annat")])
    assert len(waiting(basket.chief)) == 3
    done = approve_batch(basket.chief, seen)
    assert done.changes.label == "Godkände 3 ärenden."
    assert waiting(basket.chief) == ()


def test_a_protected_person_is_met_only_by_who_is_named(basket: Basket) -> None:
    person = basket.people.add("Ali", protection=Protection.MARKED)
    basket.people.name_reader(person, basket.consultant.actor.staff_id)
    case_id = basket.propose(person)
    assert waiting(basket.chief) == ()
    with pytest.raises(NotFoundError):
        case_sheet(basket.chief, case_id)
    basket.people.name_reader(person, basket.chief.actor.staff_id)
    basket.agree(case_id)
    other = basket.propose(basket.people.add("Bo"))
    (like,) = case_sheet(basket.chief, other).similar.latest
    assert (like.state, like.who, like.reason) == (ApprovalState.APPROVED, "", "")


def test_the_list_is_read_with_the_same_questions_however_long(basket: Basket) -> None:
    asked: list[str] = []

    def count(_c: object, _k: object, statement: str, *_: object) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            asked.append(statement)

    counts = []
    for name in ("Ali", "Bo", "Cia"):
        basket.propose(basket.people.add(name))
        asked.clear()
        event.listen(basket.unit.store.engine, "before_cursor_execute", count)
        waiting(basket.chief)
        event.remove(basket.unit.store.engine, "before_cursor_execute", count)
        counts.append(len(asked))
    assert len(set(counts)) == 1
    assert START > TODAY
