"""Every call of the basket × every role: who proposes, who decides, and who does neither."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import func, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.approval_requests import RequestDraft
from ame_desktop.domain.approval_rules import DeputyDraft
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.errors import NotFoundError, NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.placements import PlacementOrigin
from ame_desktop.services.approvals.answering import answer, withdraw
from ame_desktop.services.approvals.batches import put_taken_over
from ame_desktop.services.approvals.cases import Heap, case_sheet, cases, to_decide, waiting
from ame_desktop.services.approvals.deciding import approve, approve_batch, ask, refuse
from ame_desktop.services.approvals.deputies import (
    change_deputy,
    deputies,
    name_deputy,
    possible_deputies,
    remove_deputy,
)
from ame_desktop.services.approvals.requests import request
from ame_desktop.services.context import Context
from ame_desktop.storage.models.access import LogEntry
from tests.support.basket import Basket
from tests.support.role_matrix import ROLES
from tests.support.units import Unit

DAY = date(2026, 12, 7)
PROPOSERS = {Role.SUPERVISOR, Role.CONSULTANT, Role.STAR_COORDINATOR}
"""*Placement FAT: propose*, the matrix."""
CHIEF = {Role.UNIT_CHIEF}
"""*Placement FAT: G* and *Slutdokument: G release*, the matrix."""
ROLES_WITH_BASKET = PROPOSERS | CHIEF | {Role.COORDINATOR, Role.ADMINISTRATOR}
"""The koordinator proposes agreements and takes private orders on, the matrix; the administrator
proposes gallring and a new data key, and sees nobody else's proposals."""
LEAVE = RequestDraft(ApprovalKind.LEAVE, DAY, DAY, "Flyttar")
Call = Callable[[], object]


@dataclass
class World:
    """One role, with a case that somebody else has proposed."""

    basket: Basket
    ctx: Context
    person: UUID
    case_id: UUID
    deputy_id: UUID
    version: int
    seen: str

    def calls(self) -> dict[str, tuple[set[Role], Call]]:
        """Every call, and the roles that it is for."""
        ctx, case_id, version = self.ctx, self.case_id, self.version
        deputy, seen = self.deputy_id, self.seen
        other = self.basket.unit.as_role(Role.SUPERVISOR).actor.staff_id
        draft = DeputyDraft(other, DAY, DAY)
        return {
            "waiting": (ROLES_WITH_BASKET, lambda: waiting(ctx)),
            "decided": (ROLES_WITH_BASKET, lambda: cases(ctx, Heap.DECIDED)),
            "sheet": (CHIEF, lambda: case_sheet(ctx, case_id)),
            "ask": (CHIEF, lambda: ask(ctx, case_id, version, "Varför?")),
            "refuse": (CHIEF, lambda: refuse(ctx, case_id, version, "Nej.")),
            "approve": (CHIEF, lambda: approve(ctx, case_id, version, seen)),
            "approve_batch": (CHIEF, lambda: approve_batch(ctx, [(case_id, version, seen)])),
            "answer": (set(), lambda: answer(ctx, case_id, version, "Därför.")),
            "withdraw": (set(), lambda: withdraw(ctx, case_id, version)),
            "request": (PROPOSERS, lambda: request(ctx, self.person, LEAVE)),
            "put_taken_over": (PROPOSERS, lambda: put_taken_over(ctx)),
            "deputies": (CHIEF, lambda: deputies(ctx)),
            "possible_deputies": (CHIEF, lambda: possible_deputies(ctx)),
            "name_deputy": (CHIEF, lambda: name_deputy(ctx, draft)),
            "change_deputy": (CHIEF, lambda: change_deputy(ctx, deputy, 1, draft)),
            "remove_deputy": (CHIEF, lambda: remove_deputy(ctx, deputy, 1)),
        }


NAMES = (
    "waiting",
    "decided",
    "sheet",
    "ask",
    "refuse",
    "approve",
    "approve_batch",
    "answer",
    "withdraw",
    "request",
    "put_taken_over",
    "deputies",
    "possible_deputies",
    "name_deputy",
    "change_deputy",
    "remove_deputy",
)


def world(unit: Unit, role: Role) -> World:
    basket = Basket(unit)
    person = basket.people.add("Ali", arena="Utegrupp")
    case_id = basket.propose(person)
    basket.draft(person, origin=PlacementOrigin.TAKEN_OVER)
    away = basket.unit.as_role(Role.CONSULTANT, name="Vikarie")
    deputy_id = basket.deputise(away, DAY, DAY)
    ctx = unit.as_role(role, arenas=(unit.arena("Utegrupp"),))
    sheet = case_sheet(basket.chief, case_id)
    version = sheet.row.case.version
    return World(basket, ctx, person, case_id, deputy_id, version, sheet.seen)


def denials(unit: Unit) -> int:
    with unit.store.read() as reader:
        query = select(func.count()).where(LogEntry.kind == LogKind.DENIED)
        return reader.execute(query).scalar_one()


@pytest.mark.parametrize("role", ROLES, ids=str)
@pytest.mark.parametrize("name", NAMES)
def test_a_call_answers_exactly_those_whom_the_matrix_names(
    unit: Unit, role: Role, name: str
) -> None:
    found = world(unit, role)
    calls = found.calls()
    assert tuple(calls) == NAMES
    allowed, call = calls[name]
    before = denials(unit)
    assert does(call) is (role in allowed)
    assert (denials(unit) > before) is (role not in allowed)


def does(call: Call) -> bool:
    try:
        call()
    except (NotPermittedError, NotFoundError):
        return False
    return True


@pytest.mark.parametrize("role", ROLES, ids=str)
def test_nothing_waits_for_the_decision_of_others_than_the_chief(unit: Unit, role: Role) -> None:
    found = world(unit, role)
    assert bool(to_decide(found.ctx)) is (role in CHIEF)


@pytest.mark.parametrize("role", ROLES, ids=str)
def test_a_protected_person_is_in_nobodys_basket(unit: Unit, role: Role) -> None:
    basket = Basket(unit)
    person = basket.people.add("Ali", protection=Protection.MARKED)
    basket.people.name_reader(person, basket.consultant.actor.staff_id)
    case_id = basket.propose(person)
    ctx = unit.as_role(role, arenas=(unit.arena("Innegrupp"),))
    for call in (
        lambda: case_sheet(ctx, case_id),
        lambda: ask(ctx, case_id, 1, "Hur?"),
        lambda: request(ctx, person, LEAVE),
    ):
        assert not does(call)
    if role in PROPOSERS | CHIEF | {Role.ADMINISTRATOR}:
        assert waiting(ctx) == ()
