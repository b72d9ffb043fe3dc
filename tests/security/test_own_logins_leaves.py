"""Broken plans and leaves on a shared server, where each acts with a login of their own."""

from datetime import date
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.broken_plans import BreakDraft, BreakNote
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.leaves import LeaveDraft
from ame_desktop.domain.plans import LeaveKind
from ame_desktop.services.approvals.cases import Heap, case_sheet, cases
from ame_desktop.services.approvals.deciding import approve
from ame_desktop.services.context import Context
from ame_desktop.services.leaves import add_leave, change_leave, leaves_of, request_drug_test
from ame_desktop.services.plans.breaking import (
    break_plan,
    broken_plans,
    correct,
    extend,
    lift,
)
from tests.support.own_logins import GuardedUnit
from tests.support.people import add_person

TODAY = date(2026, 11, 23)
BREAK = BreakDraft(TODAY, 540, dict.fromkeys(BreakNote, "Kom inte."))
LEAVE = LeaveDraft(LeaveKind.PARENTAL, TODAY, None, TODAY)


@pytest.fixture
def lena(guarded_unit: GuardedUnit) -> Context:
    return guarded_unit.as_role(Role.CONSULTANT)


@pytest.fixture
def ali(guarded_unit: GuardedUnit, lena: Context) -> UUID:
    return add_person(lena, guarded_unit.arena("Utegrupp"), "Ali")


def test_a_plan_is_broken_told_corrected_extended_and_lifted(
    guarded_unit: GuardedUnit, lena: Context, ali: UUID
) -> None:
    key = break_plan(lena, ali, BREAK).value
    key = correct(lena, key, broken_plans(lena, ali)[0].version, BREAK).value
    chief = guarded_unit.as_role(Role.UNIT_CHIEF)
    (case,) = [row.case for row in cases(chief, Heap.WAITING) if row.case.subject_id == key]
    sheet = case_sheet(chief, case.case_id)
    assert any(line.text == "Kom inte." for line in sheet.parts.facts)
    approve(chief, case.case_id, case.version, sheet.seen)
    assert broken_plans(lena, ali)[0].received_at is not None
    extend(lena, key, broken_plans(lena, ali)[0].version, TODAY)
    lift(lena, key, broken_plans(lena, ali)[0].version, "Praktik")
    assert broken_plans(lena, ali)[0].standing == "Likvärdig planering framlagd"


def test_leaves_are_written_and_the_chief_is_asked(
    guarded_unit: GuardedUnit, lena: Context, ali: UUID
) -> None:
    key = add_leave(lena, ali, LEAVE).value
    change_leave(lena, key, 1, LEAVE)
    request_drug_test(lena, ali, "Kom påverkad.")
    assert len(leaves_of(lena, ali).decisions) == 1
    other = guarded_unit.as_role(Role.CONSULTANT)
    with pytest.raises(DomainError):
        leaves_of(other, ali)
    with pytest.raises(DomainError):
        change_leave(other, key, 2, LEAVE)
    leader = guarded_unit.as_role(Role.SUPERVISOR, arenas=(guarded_unit.arena("Utegrupp"),))
    chief = guarded_unit.as_role(Role.UNIT_CHIEF)
    for ctx, seen in ((lena, 1), (other, 0), (leader, 0), (chief, 1)):
        with guarded_unit.psql(ctx) as login:
            assert login.execute("SELECT content FROM approval_case").rowcount == seen
