"""Every call of broken plans and leaves × every role × own, other and protected person."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.broken_plans import BreakDraft, BreakNote
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.leaves import LeaveDraft
from ame_desktop.domain.plans import LeaveKind, PlanKind, PlanState
from ame_desktop.services.leaves import (
    add_leave,
    change_leave,
    leaves_of,
    remove_leave,
    request_drug_test,
)
from ame_desktop.services.plans.break_papers import (
    break_pdf,
    break_pdf_name,
    message_of,
    save_break_pdf,
)
from ame_desktop.services.plans.breaking import break_plan, broken_plans, correct, extend, lift
from ame_desktop.storage.models.plans import LongLeave, Plan
from tests.security.test_role_matrix_register import TODAY, World, outcome, world
from tests.support.role_matrix import ROLES, Case
from tests.support.units import Unit

NOBODY = frozenset[Case]()
OWN = frozenset({Case.OWN, Case.NAMED})
ALL = frozenset({Case.OWN, Case.OTHER, Case.NAMED})
READS = {
    Role.SUPERVISOR: NOBODY,
    Role.CONSULTANT: OWN,
    Role.STAR_COORDINATOR: OWN,
    Role.COORDINATOR: NOBODY,
    Role.ATTENDANCE_OFFICER: NOBODY,
    Role.UNIT_CHIEF: ALL,
    Role.ADMINISTRATOR: NOBODY,
}
WRITES = READS | {Role.UNIT_CHIEF: NOBODY}
LEAVE = LeaveDraft(LeaveKind.TREATMENT, TODAY)
BREAK = BreakDraft(TODAY, 540, dict.fromkeys(BreakNote, "Kom inte."))


def test_leaves_follow_the_matrix(unit: Unit) -> None:
    for role, case in cells():
        try_leaves(unit, role, case)


def try_leaves(unit: Unit, role: Role, case: Case) -> None:
    there = world(unit, role, case)
    ctx, person = there.ctx, there.key
    read, write = said(READS, role, case), said(WRITES, role, case)
    row = LongLeave(
        id=new_id(), participant_id=person, kind=LeaveKind.TREATMENT, start=date(2026, 1, 1)
    )
    put(there, row)
    assert outcome(there, lambda: leaves_of(ctx, person)) == read
    assert outcome(there, lambda: add_leave(ctx, person, LEAVE)) == write
    assert outcome(there, lambda: change_leave(ctx, row.id, 1, LEAVE)) == write
    assert outcome(there, lambda: remove_leave(ctx, row.id, 2)) == write
    assert outcome(there, lambda: request_drug_test(ctx, person, "Skäl")) == write


def test_broken_plans_follow_the_matrix(unit: Unit, tmp_path: Path) -> None:
    for role, case in cells():
        try_breaks(unit, role, case, tmp_path / "plan.pdf")


def try_breaks(unit: Unit, role: Role, case: Case, target: Path) -> None:
    there = world(unit, role, case)
    ctx, person = there.ctx, there.key
    read, write = said(READS, role, case), said(WRITES, role, case)
    assert outcome(there, lambda: break_plan(ctx, person, BREAK)) == write
    key = put(there, broken_on_yesterday(unit, person, 9))
    assert outcome(there, lambda: broken_plans(ctx, person)) == read
    assert outcome(there, lambda: break_pdf(ctx, key)) == read
    assert outcome(there, lambda: save_break_pdf(ctx, key, target)) == read
    assert outcome(there, lambda: message_of(ctx, key)) == read
    assert outcome(there, lambda: extend(ctx, key, 1, TODAY)) == write
    assert outcome(there, lambda: correct(ctx, key, 2, BREAK)) == write
    lifted = put(there, broken_on_yesterday(unit, person, 8))
    assert outcome(there, lambda: lift(ctx, lifted, 1, "Praktik")) == write


def test_the_files_name_says_nothing_of_the_person(unit: Unit) -> None:
    there = world(unit, Role.CONSULTANT, Case.OWN)
    break_plan(there.ctx, there.key, BREAK)
    (row,) = broken_plans(there.ctx, there.key)
    assert break_pdf_name(there.ctx, row).startswith("bruten_planering")


def cells() -> list[tuple[Role, Case]]:
    """Every role × own, other, protected and named person."""
    return [(role, case) for role in ROLES for case in Case]


def said(table: dict[Role, frozenset[Case]], role: Role, case: Case) -> str:
    return "done" if case in table[role] else "denied"


def broken_on_yesterday(unit: Unit, person: UUID, edition: int) -> Plan:
    return Plan(
        id=new_id(),
        participant_id=person,
        kind=PlanKind.BROKEN,
        edition=edition,
        state=PlanState.NOTED,
        made_by_id=unit.chief.actor.staff_id,
        made_on=TODAY - timedelta(days=1),
        broken_on=TODAY - timedelta(days=1),
    )


def put(there: World, row: LongLeave | Plan) -> UUID:
    with there.unit.chief.write("test.kept") as work:
        work.add(row)
        work.done(None, "")
    return row.id
