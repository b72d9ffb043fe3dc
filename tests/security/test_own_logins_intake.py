"""The way in, each step with a login of one's own on a server: received, given, done, finished."""

from datetime import date

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.intake_rows import StepDraft
from ame_desktop.domain.next_steps import NextStepDraft
from ame_desktop.domain.participant_drafts import PersonDraft, ReferralDraft
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.reminders import TodoKind
from ame_desktop.services import intake
from ame_desktop.services.intake import EnrolDraft, IntakePaper
from ame_desktop.services.reminders import todo
from ame_desktop.storage.models.intake import IntakeMark, NextStep
from tests.support.own_logins import GuardedUnit

TODAY = date(2026, 11, 23)
CAME = ReferralDraft(ReferralRoute.IFO, "Socialkontoret", "Avstämning", TODAY, "Vill prova.")


def test_a_way_in_goes_from_the_konsulent_to_the_chief_and_back(
    guarded_unit: GuardedUnit,
) -> None:
    kim = guarded_unit.as_role(Role.CONSULTANT)
    chief = guarded_unit.as_role(Role.UNIT_CHIEF)
    ali = intake.receive(kim, PersonDraft("Ali", "Ahmed"), CAME).value.participant_id
    (row,) = intake.intake_board(chief).rows
    with pytest.raises(NotPermittedError):
        intake.assign(kim, row.referral_id, row.version, kim.actor.staff_id)
    intake.assign(chief, row.referral_id, row.version, kim.actor.staff_id)
    intake.enrol(kim, row.referral_id, EnrolDraft(guarded_unit.arena("Utegrupp"), TODAY))
    (row,) = intake.intake_board(kim).rows
    drafts = {
        IntakeStep.CONSENT: StepDraft(done_on=TODAY, note="Vill vänta."),
        IntakeStep.MAPPING_BOOKED: StepDraft(TODAY, 600, TODAY),
    }
    for step in row.open_steps:
        draft = drafts.get(step.step, StepDraft(done_on=TODAY))
        intake.set_step(kim, row.referral_id, step.step, draft)
    step_id = intake.add_next(kim, ali, NextStepDraft("Ring", TODAY, kim.actor.staff_id)).value
    assert todo(chief)
    assert intake.paper_pdf(kim, ali, IntakePaper.CONSENT).startswith(b"%PDF")
    intake.finish(kim, row.referral_id)
    intake.complete_next(kim, step_id, 1)
    assert intake.intake_file(chief, ali).finished_on == TODAY


def test_a_supervisor_elsewhere_and_the_administrator_reach_nothing(
    guarded_unit: GuardedUnit,
) -> None:
    kim = guarded_unit.as_role(Role.CONSULTANT)
    chief = guarded_unit.as_role(Role.UNIT_CHIEF)
    ali = intake.receive(kim, PersonDraft("Ali"), CAME).value.participant_id
    (row,) = intake.intake_board(chief).rows
    intake.assign(chief, row.referral_id, row.version, kim.actor.staff_id)
    intake.add_next(kim, ali, NextStepDraft("Ring", TODAY, kim.actor.staff_id))
    elsewhere = guarded_unit.as_role(Role.SUPERVISOR, arenas=(guarded_unit.arena("Innegrupp"),))
    for other in (elsewhere, guarded_unit.as_role(Role.ADMINISTRATOR)):
        with other.store.read() as reader:
            assert reader.execute(select(IntakeMark.id)).all() == []
            assert reader.execute(select(NextStep.id)).all() == []
        with pytest.raises(DomainError):
            intake.intake_file(other, ali)


def test_who_only_meets_the_person_reads_neither_steps_nor_what_comes_next(
    guarded_unit: GuardedUnit,
) -> None:
    kim = guarded_unit.as_role(Role.CONSULTANT)
    chief = guarded_unit.as_role(Role.UNIT_CHIEF)
    ali = intake.receive(kim, PersonDraft("Ali"), CAME).value.participant_id
    (row,) = intake.intake_board(chief).rows
    intake.assign(chief, row.referral_id, row.version, kim.actor.staff_id)
    place = guarded_unit.arena("Utegrupp")
    intake.enrol(kim, row.referral_id, EnrolDraft(place, TODAY))
    named = guarded_unit.as_role(Role.CONSULTANT)
    intake.add_next(kim, ali, NextStepDraft("Ring", TODAY, named.actor.staff_id))
    others = [
        guarded_unit.as_role(Role.SUPERVISOR, arenas=(place,)),
        guarded_unit.as_role(Role.COORDINATOR),
        guarded_unit.as_role(Role.ATTENDANCE_OFFICER),
        guarded_unit.as_role(Role.CONSULTANT),
    ]
    for other in others:
        with other.store.read() as reader:
            assert reader.execute(select(IntakeMark.id)).all() == []
            assert reader.execute(select(NextStep.id)).all() == []
    # Whoever answers for the step is reminded of it, and of nothing more.
    assert [each.what for each in todo(named) if each.kind is TodoKind.NEXT_STEP] == ["Ring"]
    with named.store.read() as reader:
        assert reader.execute(select(IntakeMark.id)).all() == []
