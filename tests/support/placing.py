"""Placements to test with: drafts that no rule stops, and the chief's decision on them."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.approval_rules import Step, after
from ame_desktop.domain.approvals import OPEN
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placement_rows import PlacementDraft, PlacementFile
from ame_desktop.domain.placements import Programme
from ame_desktop.services.approvals.kinds import KINDS
from ame_desktop.services.context import Context
from ame_desktop.services.placements import add_draft, placement, propose
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.participants import Referral
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)


def fat(person: UUID, arena: UUID, **more: Any) -> PlacementDraft:
    """A FAT that begins next week, with all that its rules ask for."""
    draft = PlacementDraft(
        participant_id=person,
        form=ActivityForm.FAT,
        arena_id=arena,
        start=TODAY + timedelta(days=7),
        end=date(2027, 5, 28),
        extent_percent=50,
        programme=Programme.JOB_GUARANTEE,
        supervisor_name="Mats",
        af_decision="AF-17",
        af_agreement_on=TODAY,
        union_consulted_on=TODAY,
    )
    return replace(draft, **more)


def refer(
    unit: Unit,
    person: UUID,
    route: ReferralRoute = ReferralRoute.AF,
    *,
    assessed: bool = True,
    owner: UUID | None = None,
) -> None:
    """Say how a person came, with the assessment signed or not."""
    from ame_desktop.domain.participants import owner_kind

    with unit.chief.write("test.referral") as work:
        work.add(
            Referral(
                participant_id=person,
                route=route,
                received_on=date(2026, 1, 1),
                owner_kind=owner_kind(route),
                owner_staff_id=owner,
                placed_by_staff_id=owner if route is ReferralRoute.STAR else None,
                assessment_on=date(2026, 1, 20) if assessed else None,
                assessed_by_staff_id=unit.chief.actor.staff_id if assessed else None,
            )
        )
        work.done(None, "")


def person_of_route(
    unit: Unit, given: str, route: ReferralRoute = ReferralRoute.AF, arena: str = "Utegrupp"
) -> UUID:
    """A person in an arena who came one way, assessed."""
    person = People(unit).add(given, arena=arena)
    refer(unit, person, route)
    return person


def decide(unit: Unit, placement_id: UUID, step: Step = Step.APPROVE, reason: str = "") -> None:
    """Let a chief of its own decide on the open case about a placement."""
    chief = unit.as_role(Role.UNIT_CHIEF, name="Eva Chef")
    with chief.write("test.decide") as work:
        query = select(ApprovalCase).where(
            ApprovalCase.subject_id == placement_id, ApprovalCase.state.in_(OPEN)
        )
        case = work.session.scalars(query).one()
        case.state, case.reason = after(case.state, step), reason
        case.decided_by_id, case.decided_at = work.staff_id, work.at
        KINDS[case.kind].follow(work, case)
        work.done(None, "")


def proposed(ctx: Context, draft: PlacementDraft) -> PlacementFile:
    """Lay up a placement and propose it."""
    key = add_draft(ctx, draft).value
    propose(ctx, key, placement(ctx, key).row.version)
    return placement(ctx, key)


def approved(unit: Unit, ctx: Context, draft: PlacementDraft) -> PlacementFile:
    """Lay up a placement, propose it, and let the chief approve."""
    key = proposed(ctx, draft).row.placement_id
    decide(unit, key)
    return placement(ctx, key)
