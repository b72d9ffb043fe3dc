"""Cases on their way in for tests: received, and taken through all their steps."""

from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.intake_rows import IntakeRow, StepDraft
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.services import intake
from ame_desktop.services.context import Context
from tests.support.case_rows import refer
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
CAME = date(2026, 11, 16)
Step = IntakeStep


def row_of(ctx: Context, person: UUID) -> IntakeRow:
    return next(row for row in intake.intake_board(ctx).rows if row.participant_id == person)


def new_case(unit: Unit, name: str = "Ali", route: ReferralRoute = ReferralRoute.AF) -> UUID:
    person = People(unit).add(name, start=CAME)
    refer(unit, person, route, came=CAME)
    return person


def do_all(ctx: Context, row: IntakeRow) -> None:
    drafts = {
        Step.CONSENT: StepDraft(done_on=TODAY, note="Vill vänta."),
        Step.MAPPING_BOOKED: StepDraft(TODAY + timedelta(days=7), 9 * 60, TODAY),
    }
    for item in row.open_steps:
        intake.set_step(
            ctx, row.referral_id, item.step, drafts.get(item.step, StepDraft(done_on=TODAY))
        )


def own_worker(unit: Unit, person: UUID) -> Context:
    konsulent = unit.as_role(Role.CONSULTANT, name="Kim")
    row = row_of(unit.chief, person)
    intake.assign(unit.chief, row.referral_id, row.version, konsulent.actor.staff_id)
    return konsulent
