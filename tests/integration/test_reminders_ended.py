"""Whom somebody has closed is not reminded of, and whoever comes back is."""

from datetime import date, timedelta

from sqlalchemy import select

from ame_desktop.domain.certificates import CertificateDraft
from ame_desktop.domain.mapping_rows import ActionDraft, SessionDraft
from ame_desktop.domain.next_steps import NextStepDraft
from ame_desktop.domain.plans import PlanKind
from ame_desktop.domain.reminders import TodoKind
from ame_desktop.services import mapping
from ame_desktop.services.certificates import add_certificate
from ame_desktop.services.intake import add_next
from ame_desktop.services.plans.signing import send_plan
from ame_desktop.services.reminders import todo
from ame_desktop.storage.models.arenas import Membership
from ame_desktop.storage.models.participants import Enrolment
from tests.support.case_rows import refer
from tests.support.mapped import Mapped
from tests.support.plan_drafts import written
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
WAITING = {
    TodoKind.MAPPING_SESSION,
    TodoKind.MAPPING_ACTION,
    TodoKind.CERTIFICATE_ENDS,
    TodoKind.PLAN_ASSESSED,
    TodoKind.NEXT_STEP,
    TodoKind.PLAN_SIGNATURE,
}


def told(held: Mapped) -> set[TodoKind]:
    return {row.kind for row in todo(held.ctx) if row.participant_id == held.person} & WAITING


def leave(unit: Unit, held: Mapped) -> None:
    with unit.chief.write("test.end") as work:
        for kind in (Enrolment, Membership):
            for row in work.session.scalars(select(kind).where(kind.participant_id == held.person)):
                row.end = TODAY - DAY
        work.done(None, "")


def test_only_whose_time_is_not_over_is_reminded_of(any_unit: Unit) -> None:
    held = Mapped(any_unit)
    staff = held.ctx.actor.staff_id
    mapping.book_session(held.ctx, held.key, SessionDraft(TODAY + DAY, 600, 60))
    mapping.add_action(held.ctx, held.key, ActionDraft("Ring", TODAY + DAY, staff))
    shown = CertificateDraft(TODAY - DAY, TODAY + 3 * DAY, 100, TODAY)
    add_certificate(held.ctx, held.person, shown)
    add_next(held.ctx, held.person, NextStepDraft("Ring", TODAY + DAY, staff, ""))
    plan = written(held.ctx, held.person, PlanKind.LABOUR)
    send_plan(held.ctx, plan.plan_id, plan.version)
    assert told(held) == WAITING
    leave(any_unit, held)
    assert told(held) == set()
    refer(any_unit, held.person, owner=staff, came=TODAY)
    assert told(held) == WAITING
