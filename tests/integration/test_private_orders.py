"""A private order waits until koordinator or chief takes it on, however it would be planned."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.errors import ConflictError, DomainError, NotFoundError, NotPermittedError
from ame_desktop.domain.orders import CustomerKind, OrderStatus
from ame_desktop.domain.private_orders import NOT_TAKEN_ON
from ame_desktop.services.agreed_work import morning_board
from ame_desktop.services.approvals.answering import answer, withdraw
from ame_desktop.services.approvals.cases import Heap, case_sheet, cases, to_decide, waiting
from ame_desktop.services.approvals.deciding import approve, ask, refuse
from ame_desktop.services.briefing_tasks import add_from_order, remove_task
from ame_desktop.services.context import Context
from ame_desktop.services.orders import order_list, plan_order, private, set_status
from ame_desktop.services.reminders import todo
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.orders import CustomerOrder
from tests.support.basket import Basket
from tests.support.private_orders import PrivateOrders
from tests.support.units import Unit

TUESDAY = date(2026, 11, 24)


@pytest.fixture
def held(any_unit: Unit) -> PrivateOrders:
    return PrivateOrders(any_unit)


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(DomainError) as caught:
        call()
    return caught.value.message


def decide(ctx: Context, key: UUID) -> None:
    row = next(row for row in waiting(ctx) if row.case.subject_id == key)
    sheet = case_sheet(ctx, row.case.case_id)
    approve(ctx, row.case.case_id, row.case.version, sheet.seen)


def test_nobody_plans_it_before_it_is_taken_on(held: PrivateOrders) -> None:
    key, arena = held.add(), held.unit.arena("Utegrupp")
    chief = held.unit.chief
    for act in (
        lambda: plan_order(held.supervisor, key, TUESDAY, arena),
        lambda: add_from_order(chief, key, TUESDAY, arena),
        lambda: set_status(chief, key, OrderStatus.PLANNED),
        lambda: set_status(chief, key, OrderStatus.ONGOING),
        lambda: set_status(chief, key, OrderStatus.DONE),
    ):
        assert refused(act) == NOT_TAKEN_ON
    assert morning_board(chief, TUESDAY, arena).columns == ()
    accepted = held.accept(key)
    assert accepted.changes.label == "Beställning P-1 är mottagen och kan planeras."
    row = next(row for row in order_list(chief) if row.order_id == key)
    assert (row.accepted_by, row.accepted_at is not None) == ("Karin Ek", True)
    plan_order(held.supervisor, key, TUESDAY, arena)
    assert held.row(key).status is OrderStatus.PLANNED
    assert "redan mottagen" in refused(lambda: held.accept(key))


def test_undoing_leaves_nothing_planned_that_is_not_taken_on(held: PrivateOrders) -> None:
    key, arena = held.add(), held.unit.arena("Utegrupp")
    accepted = held.accept(key)
    task = plan_order(held.supervisor, key, TUESDAY, arena).value
    sentence = refused(lambda: undo(held.coordinator, accepted.changes))
    assert sentence == f"Det går inte att ångra. {NOT_TAKEN_ON}"
    removed = remove_task(held.supervisor, task)
    undo(held.coordinator, accepted.changes)
    assert held.row(key).accepted_by_id is None
    assert NOT_TAKEN_ON in refused(lambda: undo(held.supervisor, removed.changes))
    assert held.row(key).status is OrderStatus.NEW


def test_what_a_supervisor_puts_waits_for_the_coordinator_and_the_chief(
    held: PrivateOrders,
) -> None:
    key = held.add(CustomerKind.PERSON)
    held.put(key)
    assert refused(lambda: held.put(key)) == "Beställningen väntar redan i Godkännande."
    for ctx in (held.coordinator, held.chief):
        (row,) = to_decide(ctx)
        assert (row.title, row.who) == ("Privat beställning", "Byföreningen P-1")
        assert row.case.kind is ApprovalKind.PRIVATE_ORDER
    sheet = case_sheet(held.coordinator, row.case.case_id)
    told = {line.label: line.text for line in sheet.parts.facts}
    assert told["Ålder"] == "76 år. Privatpersoner får hjälp från 69 år."
    assert "inte bestämd för den dagen" in told["Debitering"]
    assert [ground.rules[0] for ground in sheet.parts.grounds] == [
        "RAG-46",
        "RAG-47",
        "RAG-48",
        "NAT-16",
        "NAT-52",
    ]
    assert [row.what for row in todo(held.coordinator)] == [
        "Besluta om den privata beställningen, väntar sedan mån 23 nov"
    ]
    decide(held.coordinator, key)
    stored = held.row(key)
    assert stored.accepted_by_id == held.coordinator.actor.staff_id
    assert cases(held.coordinator, Heap.DECIDED)[0].case.decided_by == "Karin Ek"


def test_a_coordinator_meets_no_other_cases_than_her_own_kind(held: PrivateOrders) -> None:
    basket = Basket(held.unit)
    person = basket.people.add("Ali", arena="Utegrupp")
    placement = basket.propose(person)
    held.put(held.add())
    assert [row.title for row in waiting(held.coordinator)] == ["Privat beställning"]
    assert len(waiting(held.chief)) == 2
    for call in (
        lambda: case_sheet(held.coordinator, placement),
        lambda: ask(held.coordinator, placement, 1, "Hur?"),
        lambda: refuse(held.coordinator, placement, 1, "Nej."),
    ):
        with pytest.raises(NotFoundError):
            call()


def test_the_order_is_taken_on_with_its_case_but_not_by_who_proposed_it(
    held: PrivateOrders,
) -> None:
    key = held.add()
    held.put(key, held.coordinator)
    assert "Du har själv föreslagit" in refused(lambda: held.accept(key))
    held.accept(key, held.chief)
    assert waiting(held.chief) == ()
    assert cases(held.chief, Heap.DECIDED)[0].case.decided_by == "Eva Sandell"


def test_a_question_is_answered_and_a_refusal_declines(held: PrivateOrders) -> None:
    key = held.add()
    held.put(key)
    case = waiting(held.coordinator)[0].case
    ask(held.coordinator, case.case_id, case.version, "Hur många stolar?")
    case = waiting(held.supervisor)[0].case
    answer(held.supervisor, case.case_id, case.version, "Fyrtio.")
    case = waiting(held.coordinator)[0].case
    refuse(held.coordinator, case.case_id, case.version, "Ryms inte i uppdraget.")
    assert held.row(key).status is OrderStatus.DECLINED
    assert held.row(key).declined_reason == "Ryms inte i uppdraget."
    other = held.add(number="P-2")
    held.put(other)
    case = waiting(held.supervisor)[0].case
    withdraw(held.supervisor, case.case_id, case.version)
    assert held.row(other).status is OrderStatus.NEW


def test_declining_the_order_ends_what_waits(held: PrivateOrders) -> None:
    first, second = held.add(), held.add(number="P-2")
    held.put(first)
    held.put(second)
    set_status(held.coordinator, first, OrderStatus.DECLINED, "Hinner inte")
    set_status(held.supervisor, second, OrderStatus.DECLINED, "Beställaren har ändrat sig")
    assert waiting(held.chief) == ()
    assert [row.case.reason for row in cases(held.chief, Heap.DECIDED)] == ["Hinner inte"]
    assert "avböjd" in refused(lambda: held.accept(first))


def test_a_young_person_and_an_own_unit_are_not_taken_on(held: PrivateOrders) -> None:
    young = held.add(CustomerKind.PERSON, born=date(1980, 1, 1))
    nobody = held.add(CustomerKind.PERSON, born=None, number="P-2")
    own = held.add(CustomerKind.UNIT, number="P-3")
    assert refused(lambda: held.accept(young)).startswith("Personen är 46 år.")
    assert "födelsedatum" in refused(lambda: held.accept(nobody))
    assert "egen enhet" in refused(lambda: held.accept(own))
    assert "egen enhet" in refused(lambda: held.put(own))
    plan_order(held.supervisor, own, TUESDAY, held.unit.arena("Utegrupp"))


def test_an_order_taken_in_by_hand_waits_unless_its_maker_decides(held: PrivateOrders) -> None:
    key = held.add()
    follow(held.coordinator, key)
    assert waiting(held.chief) == ()
    follow(held.supervisor, key)
    assert len(waiting(held.chief)) == 1
    star = held.unit.as_role(Role.STAR_COORDINATOR, name="Sara Lind")
    for ctx in (star, held.coordinator):
        follow(ctx, key)
    makers = {held.supervisor.actor.staff_id, star.actor.staff_id}
    assert waiting(held.chief)[0].case.proposers == makers
    held.accept(key)
    follow(held.supervisor, key, other_customer=True)
    assert held.row(key).accepted_by_id is None
    assert len(waiting(held.chief)) == 1


def follow(ctx: Context, key: UUID, *, other_customer: bool = False) -> None:
    with ctx.write("test.intake") as work:
        order = work.get(CustomerOrder, key)
        private.follow_intake(work, ctx, order, other_customer=other_customer)
        work.done(None, "")


def test_the_chief_alone_answers_for_vat_and_competition(held: PrivateOrders) -> None:
    key = held.add()
    version = held.row(key).version
    with pytest.raises(NotPermittedError, match="Enhetschefen svarar"):
        private.conclude(held.coordinator, key, version, "Ingen moms.")
    assert "Skriv vad du kom fram till" in refused(
        lambda: private.conclude(held.chief, key, version, " ")
    )
    private.conclude(held.chief, key, version, "Ingen moms.")
    assert held.row(key).charge_conclusion == "Ingen moms."
    with pytest.raises(ConflictError):
        private.conclude(held.chief, key, version, "Moms läggs på.")


def test_the_deputy_of_the_day_decides_as_the_chief(held: PrivateOrders) -> None:
    basket, today = Basket(held.unit), held.unit.clock.today()
    deputy = basket.consultant
    key, other = held.add(), held.add(number="P-2")
    with pytest.raises(NotPermittedError, match="Koordinatorn, enhetschefen"):
        held.accept(key, deputy)
    basket.deputise(deputy, today, today)
    held.accept(key, deputy)
    private.conclude(deputy, key, held.row(key).version, "Ingen moms.")
    held.put(other)
    decide(deputy, other)
    assert held.row(other).accepted_by_id == deputy.actor.staff_id
