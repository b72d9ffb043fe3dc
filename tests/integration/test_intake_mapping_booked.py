"""*Första kartläggningssamtalet bokat*: done when it has a day, which is what comes next."""

from datetime import date, timedelta

from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.intake_rows import StepDraft
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.services import intake
from tests.support.case_rows import refer
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)


def test_to_book_the_first_mapping_is_the_whole_step(any_unit: Unit) -> None:
    """Source: OSB-28, TRE-03."""
    chief = any_unit.chief
    ali = People(any_unit).add("Ali", start=TODAY)
    refer(any_unit, ali, ReferralRoute.AF, came=TODAY)
    (row,) = intake.intake_board(chief).rows
    assert [item.participant_id for item in intake.intake_board(chief).without] == [ali]
    intake.assign(chief, row.referral_id, row.version, chief.actor.staff_id)
    draft = StepDraft(TODAY + timedelta(days=4), 9 * 60)
    booked = intake.set_step(chief, row.referral_id, IntakeStep.MAPPING_BOOKED, draft)
    assert booked.changes.label == "Första kartläggningssamtalet bokat: 27 november 2026."
    (row,) = intake.intake_board(chief).rows
    step = next(item for item in row.steps if item.step is IntakeStep.MAPPING_BOOKED)
    assert (step.done_on, step.booked_on) == (TODAY, TODAY + timedelta(days=4))
    assert step not in row.open_steps
    assert intake.intake_board(chief).without == ()
