"""A plan answers what a leave asks for; a broken one, and AF's, do not."""

from datetime import date, datetime
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.broken_plans import BreakDraft, BreakNote
from ame_desktop.domain.leaves import LeaveDraft
from ame_desktop.domain.plans import LeaveKind, PlanKind
from ame_desktop.domain.reminders import TodoKind
from ame_desktop.services.context import Context
from ame_desktop.services.leaves import add_leave
from ame_desktop.services.plans.breaking import break_plan
from ame_desktop.services.plans.writing import add_plan
from ame_desktop.services.reminders import todo
from tests.support.plan_drafts import AF, LABOUR, TODAY, own_case
from tests.support.units import Unit

BORN = date(2026, 1, 31)


@pytest.fixture
def lena(any_unit: Unit) -> Context:
    return any_unit.as_role(Role.CONSULTANT)


@pytest.fixture
def ali(any_unit: Unit, lena: Context) -> UUID:
    return own_case(any_unit, lena)


def waits(ctx: Context, kind: TodoKind) -> bool:
    return any(row.kind is kind for row in todo(ctx))


def test_only_the_units_own_plan_makes_the_planning_active(
    any_unit: Unit, lena: Context, ali: UUID
) -> None:
    add_leave(lena, ali, LeaveDraft(LeaveKind.PARENTAL, BORN, None, BORN))
    break_plan(lena, ali, BreakDraft(TODAY, 540, dict.fromkeys(BreakNote, "Kom inte.")))
    add_plan(lena, ali, PlanKind.AF, AF)
    any_unit.clock.set(datetime(2027, 3, 31, 8))
    assert waits(lena, TodoKind.PARENTAL_PLAN)


def test_a_plan_that_is_made_answers(any_unit: Unit, lena: Context, ali: UUID) -> None:
    add_leave(lena, ali, LeaveDraft(LeaveKind.PARENTAL, BORN, None, BORN))
    add_plan(lena, ali, PlanKind.LABOUR, LABOUR)
    any_unit.clock.set(datetime(2027, 3, 31, 8))
    assert not waits(lena, TodoKind.PARENTAL_PLAN)


def test_who_was_called_is_planned_for_or_broken(any_unit: Unit, lena: Context, ali: UUID) -> None:
    add_leave(lena, ali, LeaveDraft(LeaveKind.TREATMENT, TODAY, None, called_on=TODAY))
    assert waits(lena, TodoKind.PLANNING_CALL)
    draft = BreakDraft(TODAY, 540, dict.fromkeys(BreakNote, "Kom inte."), treatment=True)
    break_plan(lena, ali, draft)
    assert not waits(lena, TodoKind.PLANNING_CALL)
