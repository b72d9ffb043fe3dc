"""Every call of plans × every role × own, other, protected and named person."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.plan_rows import PlanDraft
from ame_desktop.domain.plans import PlanKind, PlanRowKind, PlanState
from ame_desktop.services.plans.editions import new_edition
from ame_desktop.services.plans.papers import plan_name, plan_pdf, save_plan_pdf
from ame_desktop.services.plans.reading import plans_of
from ame_desktop.services.plans.signing import send_plan, sign_plan, withdraw_plan
from ame_desktop.services.plans.writing import add_plan, change_plan, mark_row, remove_plan
from ame_desktop.storage.models.plans import Plan, PlanRow
from tests.security.test_role_matrix_register import TODAY, outcome, world
from tests.support.plan_drafts import AF, LABOUR, on_paper
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


def test_plans_follow_the_matrix(unit: Unit, tmp_path: Path) -> None:
    for role in ROLES:
        for case in Case:
            try_plans(unit, role, case, tmp_path / "plan.pdf")


def try_plans(unit: Unit, role: Role, case: Case, target: Path) -> None:
    there = world(unit, role, case)
    ctx, person = there.ctx, there.key
    read = "done" if case in READS[role] else "denied"
    write = "done" if case in WRITES[role] else "denied"
    chief = unit.chief
    drafts = [new_id() for _ in range(3)]
    noted, row_id = new_id(), new_id()
    with chief.write("test.kept") as work:
        for place, key in enumerate(drafts):
            work.add(_plan(unit, key, person, place + 1, PlanKind.LABOUR, PlanState.DRAFT))
        work.add(_plan(unit, noted, person, 1, PlanKind.AF, PlanState.NOTED))
        work.session.flush()
        work.add(
            PlanRow(
                id=row_id,
                plan_id=noted,
                participant_id=person,
                kind=PlanRowKind.ACTIVITY,
                text="Möte",
            )
        )
        work.done(None, "")
    whole, spare, sent = drafts
    assert outcome(there, lambda: plans_of(ctx, person)) == read
    assert outcome(there, lambda: plan_pdf(ctx, whole)) == read
    assert outcome(there, lambda: save_plan_pdf(ctx, whole, target)) == read
    assert outcome(there, lambda: add_plan(ctx, person, PlanKind.INDIVIDUAL, PlanDraft())) == write
    assert outcome(there, lambda: change_plan(ctx, whole, 1, LABOUR)) == write
    assert outcome(there, lambda: change_plan(ctx, sent, 1, LABOUR)) == write
    assert outcome(there, lambda: send_plan(ctx, sent, version(unit, sent))) == write
    assert outcome(there, lambda: withdraw_plan(ctx, sent, version(unit, sent))) == write
    assert outcome(there, lambda: sign_plan(ctx, whole, version(unit, whole), on_paper())) == write
    assert outcome(there, lambda: remove_plan(ctx, spare, 1)) == write
    assert outcome(there, lambda: mark_row(ctx, row_id, 1, TODAY)) == write
    assert outcome(there, lambda: new_edition(ctx, noted)) == write


def test_the_files_name_says_nothing_of_the_person(unit: Unit) -> None:
    there = world(unit, Role.CONSULTANT, Case.OWN)
    key = add_plan(there.ctx, there.key, PlanKind.LABOUR, LABOUR).value
    plan = plans_of(there.ctx, there.key).plan(key)
    assert plan is not None
    assert plan_name(there.ctx, plan) == "arbetsmarknadsplanering_2026-11-23_utgåva_1.pdf"


def version(unit: Unit, key: UUID) -> int:
    with unit.store.read() as reader:
        found: int = reader.execute(select(Plan.version).where(Plan.id == key)).scalar_one()
    return found


def _plan(
    unit: Unit, key: UUID, person: UUID, edition: int, kind: PlanKind, state: PlanState
) -> Plan:
    return Plan(
        id=key,
        participant_id=person,
        kind=kind,
        edition=edition,
        state=state,
        made_by_id=unit.chief.actor.staff_id,
        made_on=TODAY - timedelta(days=1),
        registered_on=AF.registered_on,
    )
