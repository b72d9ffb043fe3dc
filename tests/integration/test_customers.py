"""Counterparts: kept, listed with what hangs on them, made one and told apart, by the matrix."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import event, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.customers import CustomerDraft, CustomerRow
from ame_desktop.domain.errors import ConflictError, DomainError, NotPermittedError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.services import agreements, customers
from ame_desktop.services.context import Context
from ame_desktop.services.customer_merging import merge, tell_apart
from ame_desktop.services.customers import customer_register
from ame_desktop.services.orders import order_list
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.orders import CustomerOrder
from tests.support.agreements import Agreements
from tests.support.units import Unit

PLAIN = CustomerDraft("Kostenheten", contact="Siv", phone="0600-1", email="siv@exempel.se")


def add(unit: Unit, name: str, **other: str) -> UUID:
    return customers.add_customer(unit.chief, replace(PLAIN, name=name, **other)).value


def order(unit: Unit, customer_id: UUID, days_ago: int = 1) -> None:
    at = unit.clock.now().replace(year=2025) if days_ago > 300 else unit.clock.now()
    with unit.chief.write("test.order") as work:
        work.add(CustomerOrder(id=new_id(), received_at=at, customer_id=customer_id, text="Prov"))
        work.done(None, "")


def row(ctx: Context, key: UUID) -> CustomerRow:
    return next(row for row in customer_register(ctx).rows if row.customer_id == key)


def test_one_is_laid_up_changed_and_taken_away(any_unit: Unit) -> None:
    ctx = any_unit.chief
    made = customers.add_customer(ctx, PLAIN)
    assert made.changes.label == "Lade upp Kostenheten."
    held = row(ctx, made.value)
    assert (held.draft, held.version, held.is_used) == (PLAIN, 1, False)
    resting = replace(PLAIN, note="Slutar i mars.", active=False)
    customers.change_customer(ctx, made.value, 1, resting)
    assert row(ctx, made.value).draft == resting
    with pytest.raises(ConflictError):
        customers.change_customer(ctx, made.value, 1, PLAIN)
    with pytest.raises(DomainError, match="Kostenheten finns redan"):
        customers.add_customer(ctx, replace(PLAIN, name="KOST-ENHETEN"))
    gone = customers.remove_customer(ctx, made.value, 2)
    assert customer_register(ctx).rows == ()
    undo(ctx, gone.changes)
    assert row(ctx, made.value).draft == resting


def test_a_private_person_is_old_enough(any_unit: Unit) -> None:
    ctx = any_unit.chief
    old = CustomerDraft("Greta Exempel", CustomerKind.PERSON, birth_date=date(1950, 3, 1))
    key = customers.add_customer(ctx, old).value
    assert row(ctx, key).draft.birth_date == date(1950, 3, 1)
    with pytest.raises(DomainError, match="från 69 år"):
        customers.add_customer(ctx, replace(old, name="Bo", birth_date=date(1960, 3, 1)))


def test_the_list_tells_what_hangs_on_each_in_few_questions(any_unit: Unit) -> None:
    ctx, held = any_unit.chief, Agreements(any_unit)
    key = add(any_unit, "Kostenheten")
    agreement = held.row(held.signed(key, title="Tvätt"))
    for days in (1, 1, 400):
        order(any_unit, key, days)
    asked: list[str] = []
    engine = any_unit.store.engine

    def count(_c: object, _k: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", count)
    found = row(ctx, key)
    event.remove(engine, "before_cursor_execute", count)
    assert (found.orders, found.orders_this_year, found.agreements) == (3, 2, 1)
    assert (found.agreed_until, found.last_contact) == (agreement.end, any_unit.clock.today())
    assert len(asked) <= 9
    with pytest.raises(DomainError, match="vilande"):
        customers.remove_customer(ctx, key, found.version)


def test_two_become_one_and_can_be_two_again(any_unit: Unit) -> None:
    ctx, held = any_unit.chief, Agreements(any_unit)
    kept = add(any_unit, "Förskolan Skogsbrynet", phone="", note="A")
    other = add(any_unit, "Skogsbrynets förskola", note="B")
    order(any_unit, kept)
    order(any_unit, other)
    order(any_unit, kept)
    agreement = held.add(other)
    (question,) = customer_register(ctx).questions
    assert (question.kept.customer_id, question.other.customer_id) == (kept, other)
    done = merge(ctx, kept, 1, other, 1)
    assert done.changes.label == (
        "Slog ihop Skogsbrynets förskola med Förskolan Skogsbrynet. "
        "1 beställning och 1 avtal flyttades."
    )
    (only,) = customer_register(ctx).rows
    assert (only.other_names, only.orders, only.agreements) == (("Skogsbrynets förskola",), 3, 1)
    assert (only.draft.phone, only.draft.note) == ("0600-1", "A\nB")
    assert {found.customer for found in order_list(ctx)} == {"Förskolan Skogsbrynet"}
    assert agreements.agreement(ctx, agreement).row.customer == "Förskolan Skogsbrynet"
    with pytest.raises(DomainError, match="annat namn på Förskolan Skogsbrynet"):
        customers.add_customer(ctx, replace(PLAIN, name="Skogsbrynets Förskola"))
    (found,) = customers.likely(ctx, "skogbrynets förskola")
    assert (found.customer_id, found.other_names) == (kept, ("Skogsbrynets förskola",))
    undo(ctx, done.changes)
    assert [held.orders for held in customer_register(ctx).rows] == [2, 1]
    assert agreements.agreement(ctx, agreement).row.customer == "Skogsbrynets förskola"


def test_what_is_told_apart_is_not_asked_about_again(any_unit: Unit) -> None:
    ctx = any_unit.chief
    one, other = add(any_unit, "Kostenheten"), add(any_unit, "Kostenhetens")
    assert len(customer_register(ctx).questions) == 1
    done = tell_apart(ctx, other, one)
    tell_apart(ctx, one, other)
    assert customer_register(ctx).questions == ()
    third = add(any_unit, "Kosten-enheten")
    merge(ctx, third, 1, one, 1)
    assert customer_register(ctx).questions == ()
    with any_unit.store.read() as reader:
        acts = reader.scalars(select(LogEntry.action).order_by(LogEntry.seq)).all()
    assert acts[-1] == "customers.merge"
    assert done.changes.label == "Kostenhetens och Kostenheten hålls isär."


def refused(act: Callable[[], object]) -> bool:
    try:
        act()
    except NotPermittedError:
        return True
    except DomainError:
        return False
    return False


@pytest.mark.parametrize("role", Role)
def test_each_act_answers_to_the_matrix(unit: Unit, role: Role) -> None:
    reads = set(Role) - {Role.ATTENDANCE_OFFICER, Role.ADMINISTRATOR}
    writes = reads - {Role.CONSULTANT}
    held = Agreements(unit)
    key, other = add(unit, "Kostenheten"), add(unit, "Kost-enheterna")
    agreed = held.signed(key)
    ctx = unit.as_role(role, arenas=(unit.arena("Utegrupp"),))
    questions: tuple[Callable[[], object], ...] = (
        lambda: customer_register(ctx),
        lambda: customers.customer_choices(ctx),
        lambda: customers.likely(ctx, "Kost"),
    )
    acts: tuple[Callable[[], object], ...] = (
        lambda: customers.add_customer(ctx, replace(PLAIN, name="Ny")),
        lambda: customers.change_customer(ctx, key, 9, PLAIN),
        lambda: customers.remove_customer(ctx, key, 9),
        lambda: merge(ctx, key, 9, other, 9),
        lambda: tell_apart(ctx, key, other),
    )
    assert all(refused(act) is (role not in reads) for act in questions)
    assert all(refused(act) is (role not in writes) for act in acts)
    # A supervisor handles orders, not agreements: neither their days nor their counterpart.
    agrees = role in writes - {Role.SUPERVISOR}
    assert refused(lambda: merge(ctx, other, 9, key, 9)) is not agrees
    if role in reads:
        told = row(ctx, key).agreed_until
        assert told == (None if role is Role.SUPERVISOR else held.row(agreed).end)
