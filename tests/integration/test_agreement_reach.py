"""Who may do what with agreements, from the role matrix, and how the chief agrees to more."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.agreement_rows import AgreementFollowUpDraft
from ame_desktop.domain.agreements import AgreementState
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.services import agreements
from ame_desktop.services.agreements import AgreementPaper
from ame_desktop.services.approvals.cases import case_sheet, waiting
from ame_desktop.services.approvals.deciding import approve, ask, refuse
from ame_desktop.services.context import Context
from ame_desktop.services.reminders import counts, todo, why
from ame_desktop.services.screens import Screen, screens_of
from tests.support.agreements import SIGNER, START, Agreements
from tests.support.units import Unit

READS = frozenset({Role.CONSULTANT, Role.STAR_COORDINATOR, Role.COORDINATOR, Role.UNIT_CHIEF})
WRITES = READS - {Role.CONSULTANT}
LONGER = date(2027, 6, 30)
WHY = "Upphandlingen räcker till juni."


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
    held = Agreements(unit)
    customer = held.customer()
    key, task = held.signed(customer), new_id()
    ctx = unit.as_role(role, arenas=(unit.arena("Utegrupp"),))
    draft = held.draft(customer)
    planned = AgreementFollowUpDraft(date(2026, 12, 1))
    reads: tuple[Callable[[], object], ...] = (
        lambda: agreements.cockpit(ctx),
        lambda: agreements.agreement(ctx, key),
        lambda: agreements.remarks_on(ctx, draft),
        lambda: agreements.agreement_pdf(ctx, key, AgreementPaper.SIGNING),
    )
    writes: tuple[Callable[[], object], ...] = (
        lambda: agreements.add_draft(ctx, draft),
        lambda: agreements.change(ctx, key, 9, draft),
        lambda: agreements.remove(ctx, key, 9),
        lambda: agreements.sign(ctx, key, 9, START, SIGNER),
        lambda: agreements.end(ctx, key, 9, date(2026, 12, 1), "Flyttar"),
        lambda: agreements.renew(ctx, new_id()),
        lambda: agreements.propose_longer(ctx, key, 9),
        lambda: agreements.remove_task(ctx, task, 1),
        lambda: agreements.add_follow_up(ctx, key, planned),
        lambda: agreements.change_follow_up(ctx, task, 1, planned),
        lambda: agreements.remove_follow_up(ctx, task, 1),
    )
    assert [refused(act) for act in reads] == [role not in READS] * len(reads)
    assert [refused(act) for act in writes] == [role not in WRITES] * len(writes)


def test_the_chief_agrees_to_a_longer_time_in_the_basket(any_unit: Unit) -> None:
    held, coordinator = Agreements(any_unit), any_unit.as_role(Role.COORDINATOR)
    key = held.add(end=LONGER, longer_reason=WHY)
    with pytest.raises(DomainError, match="behöver inte godkännas"):
        agreements.propose_longer(any_unit.chief, key, 1)
    other = held.draft(held.customer("Kostenheten"), end=LONGER, longer_reason=WHY)
    asked = agreements.add_draft(coordinator, other).value
    agreements.propose_longer(coordinator, asked, 1)
    assert agreements.agreement(coordinator, asked).waits_for_chief
    row = next(iter(waiting(any_unit.chief)))
    assert (row.who, row.what, row.title) == (
        "Kostenheten",
        "Avtal till 30 juni 2027",
        "Längre avtal",
    )
    sheet = case_sheet(any_unit.chief, row.case.case_id)
    assert sheet.values["Skäl till längre tid"] == WHY
    assert "Sista dag föreslås 28 feb 2027." in {line.text for line in sheet.parts.facts}
    with pytest.raises(NotPermittedError):
        approve(coordinator, row.case.case_id, row.case.version, sheet.seen)
    approve(any_unit.chief, row.case.case_id, row.case.version, sheet.seen)
    assert held.row(asked).longer_approved
    agreements.sign(coordinator, asked, held.row(asked).version, START, SIGNER)
    assert held.row(asked).state is AgreementState.SIGNED


def test_a_question_comes_back_to_who_asked_and_a_refusal_leaves_the_draft(
    any_unit: Unit,
) -> None:
    held, coordinator = Agreements(any_unit), any_unit.as_role(Role.COORDINATOR)
    draft = held.draft(held.customer(), end=LONGER, longer_reason=WHY)
    key = agreements.add_draft(coordinator, draft).value
    agreements.propose_longer(coordinator, key, 1)
    with pytest.raises(DomainError, match="Ta tillbaka ärendet först"):
        agreements.remove(coordinator, key, held.row(key).version)
    row = next(iter(waiting(any_unit.chief)))
    ask(any_unit.chief, row.case.case_id, row.case.version, "Varför just juni?")
    assert [item.kind for item in mine(coordinator)] == [TodoKind.RETURNED]
    assert Screen.APPROVALS in screens_of(coordinator)
    agreements.propose_longer(coordinator, key, held.row(key).version)
    row = next(iter(waiting(any_unit.chief)))
    refuse(any_unit.chief, row.case.case_id, row.case.version, "Ett år räcker.")
    assert not held.row(key).longer_approved


def mine(ctx: Context) -> list[TodoRow]:
    return [row for row in todo(ctx) if row.mine]


def of_kind(ctx: Context, kind: TodoKind) -> list[TodoRow]:
    return [row for row in mine(ctx) if row.kind is kind]


@pytest.mark.parametrize(
    ("today", "due"),
    [
        (date(2026, 11, 29), None),
        (date(2026, 11, 30), date(2026, 11, 30)),
        (date(2026, 12, 1), date(2026, 12, 30)),
        (date(2026, 12, 30), date(2026, 12, 30)),
        (date(2027, 1, 5), date(2027, 1, 29)),
        (date(2027, 2, 1), date(2027, 2, 28)),
    ],
)
def test_the_end_is_reminded_of_90_60_and_30_days_before(
    unit: Unit, today: date, due: date | None
) -> None:
    held, coordinator = Agreements(unit), unit.as_role(Role.COORDINATOR)
    key = held.signed()
    unit.clock.set(datetime.combine(today, datetime.min.time()).replace(hour=8))
    found = of_kind(coordinator, TodoKind.AGREEMENT_ENDS)
    assert [row.due for row in found] == ([due] if due else [])
    if found:
        assert found[0].what == (
            "Förnya eller avsluta: Städa stationsområdet går ut 28 februari 2027"
        )
        assert (found[0].page_id, found[0].target) == ("agreements", key)
        agreements.renew(coordinator, key)
        assert key not in [row.target for row in of_kind(coordinator, TodoKind.AGREEMENT_ENDS)]


def test_a_renewed_agreement_waits_to_be_signed_when_it_soon_begins(unit: Unit) -> None:
    held, coordinator = Agreements(unit), unit.as_role(Role.COORDINATOR)
    renewed = agreements.renew(coordinator, held.signed()).value
    held.add(start=date(2027, 2, 1))
    unit.clock.set(datetime(2027, 1, 29, 8))
    assert of_kind(coordinator, TodoKind.AGREEMENT_ENDS) == []
    unit.clock.set(datetime(2027, 1, 30, 8))
    (row,) = of_kind(coordinator, TodoKind.AGREEMENT_ENDS)
    assert (row.target, row.due) == (renewed, date(2027, 2, 28))
    assert row.what == ("Teckna det förnyade avtalet: Städa stationsområdet börjar 1 mars 2027")
    unit.clock.set(datetime(2027, 3, 1, 8))
    agreements.sign(coordinator, renewed, 1, date(2027, 3, 1), SIGNER)
    assert of_kind(coordinator, TodoKind.AGREEMENT_ENDS) == []


def test_follow_ups_wait_for_who_is_responsible(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    coordinator, other = (any_unit.as_role(Role.COORDINATOR, name=n) for n in ("Ett", "Två"))
    key = held.signed(responsible_id=coordinator.actor.staff_id)
    waits = of_kind(coordinator, TodoKind.AGREEMENT_FOLLOW_UP)
    assert [row.due for row in waits] == [
        date(2026, 5, 31),
        date(2026, 8, 31),
        date(2026, 11, 30),
    ]
    assert of_kind(other, TodoKind.AGREEMENT_FOLLOW_UP) == []
    assert counts(coordinator)["agreements"] == 3
    first = agreements.agreement(coordinator, key).follow_ups[0]
    said = replace(first.draft, held_on=date(2026, 6, 1), note="Allt går bra.")
    agreements.change_follow_up(coordinator, first.follow_up_id, first.version, said)
    assert len(of_kind(coordinator, TodoKind.AGREEMENT_FOLLOW_UP)) == 2
    assert held.row(key).last_follow_up == date(2026, 6, 1)
    assert held.row(key).next_follow_up == date(2026, 8, 31)
    assert "RAG-41" in why(coordinator, TodoKind.AGREEMENT_FOLLOW_UP).sentence


def test_a_follow_up_that_was_held_says_something_and_stays(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    key = held.signed()
    chief = any_unit.chief
    with pytest.raises(DomainError, match="Skriv vad ni kom fram till"):
        empty = AgreementFollowUpDraft(date(2026, 11, 20), date(2026, 11, 20))
        agreements.add_follow_up(chief, key, empty)
    with pytest.raises(DomainError, match="efter i dag"):
        coming = AgreementFollowUpDraft(date(2026, 12, 1), date(2026, 12, 1), note="Bra")
        agreements.add_follow_up(chief, key, coming)
    done = AgreementFollowUpDraft(date(2026, 11, 20), date(2026, 11, 20), SIGNER, "Bra")
    made = agreements.add_follow_up(chief, key, done)
    assert made.changes.label == "Följde upp avtal AV-2026-0001 20 november 2026."
    with pytest.raises(DomainError, match="går inte att ta bort"):
        agreements.remove_follow_up(chief, made.value, 1)
    planned = agreements.add_follow_up(chief, key, AgreementFollowUpDraft(date(2027, 1, 1)))
    agreements.remove_follow_up(chief, planned.value, 1)
