"""The way in: given to somebody, booked, done, taken back and finished, and what comes next."""

from datetime import date, timedelta

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.intake_rows import StepDraft
from ame_desktop.domain.next_steps import NextStepDraft
from ame_desktop.domain.participant_drafts import ConsentDraft
from ame_desktop.domain.participants import ConsentParty, ReferralRoute
from ame_desktop.services import intake
from ame_desktop.services.consents import add_consent, withdraw_consent
from ame_desktop.services.rule_switches import rule_list, set_rule
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.participants import Participant
from tests.support.intake_cases import CAME, TODAY, Step, do_all, new_case, own_worker, row_of
from tests.support.units import Unit


def test_the_chief_gives_a_case_and_the_konsulent_takes_it_to_the_first_mapping(
    any_unit: Unit,
) -> None:
    konsulent = any_unit.as_role(Role.CONSULTANT, name="Kim Ek")
    ali = new_case(any_unit)
    board = intake.intake_board(any_unit.chief)
    row = board.rows[0]
    assert (row.is_assigned, row.current and row.current.step) == (False, Step.ASSIGNED)
    assert {load.name: load.cases for load in board.loads}["Kim Ek"] == 0
    kim = konsulent.actor.staff_id
    given = intake.assign(any_unit.chief, row.referral_id, row.version, kim)
    assert given.changes.label == "Kim Ek har fått ärendet med Ali."
    row = row_of(konsulent, ali)
    assert (row.staff, row.mine, row.may_write) == ("Kim Ek", True, True)
    assert [item.step for item in row.steps] == [
        Step.ASSIGNED,
        Step.CONTACT,
        Step.TALK,
        Step.CONSENT,
        Step.GDPR,
        Step.MAPPING_BOOKED,
    ]
    talk = next(item for item in row.steps if item.step is Step.TALK)
    assert talk.due == TODAY + timedelta(days=7)
    load = next(load for load in intake.intake_board(konsulent).loads if load.name == "Kim Ek")
    assert (load.cases, load.in_intake) == (1, 1)
    with pytest.raises(DomainError, match="inte klart än: Första kontakt"):
        intake.finish(konsulent, row.referral_id)
    do_all(konsulent, row)
    with pytest.raises(DomainError, match="Bestäm nästa steg") as told:
        intake.finish(konsulent, row.referral_id)
    assert told.value.rule == "TRE-03"
    draft = NextStepDraft("Kartläggning", TODAY + timedelta(days=7), kim)
    intake.add_next(konsulent, ali, draft)
    done = intake.finish(konsulent, row.referral_id)
    assert done.changes.label == "Inskrivningen av Ali är klar."
    assert intake.intake_board(konsulent).rows == ()
    undo(konsulent, done.changes)
    assert row_of(konsulent, ali).progress == "6 av 6"
    intake.finish(konsulent, row.referral_id)
    intake.reopen(konsulent, row.referral_id)
    assert row_of(konsulent, ali).participant_id == ali
    undo(any_unit.chief, given.changes)


def test_the_route_decides_the_steps_and_who_takes_the_case(unit: Unit) -> None:
    ifo, star = new_case(unit, "Ida", ReferralRoute.IFO), new_case(unit, "Sten", ReferralRoute.STAR)
    konsulent = unit.as_role(Role.CONSULTANT, name="Kim")
    samordnare = unit.as_role(Role.STAR_COORDINATOR, name="Siv")
    chief = unit.chief
    steps = [item.step for item in row_of(chief, ifo).steps]
    assert Step.AF_CONTACT in steps
    due = {item.step: item.due for item in row_of(chief, ifo).steps}
    assert due[Step.AF_CONTACT] == CAME + timedelta(days=7)
    with pytest.raises(DomainError, match="Välj en konsulent"):
        row = row_of(chief, ifo)
        intake.assign(chief, row.referral_id, row.version, samordnare.actor.staff_id)
    row = row_of(chief, star)
    intake.assign(chief, row.referral_id, row.version, samordnare.actor.staff_id)
    assert row_of(samordnare, star).may_write
    row = row_of(chief, ifo)
    intake.assign(chief, row.referral_id, row.version, konsulent.actor.staff_id)
    assert row_of(konsulent, ifo).mine
    seen = next(row for row in rule_list(chief) if row.switch.rule == "OSB-24")
    set_rule(chief, "OSB-24", False, TODAY, "Beslut", seen)
    assert Step.AF_CONTACT not in [item.step for item in row_of(chief, ifo).steps]


def test_an_interpreter_is_booked_before_the_talk(unit: Unit) -> None:
    ali, chief = new_case(unit), unit.chief
    with chief.write("test.language") as work:
        work.get(Participant, ali).interpreter_language = "dari"
        work.done(None, "")
    row = row_of(chief, ali)
    assert Step.INTERPRETER in [item.step for item in row.steps]
    own = own_worker(unit, ali)
    intake.set_step(own, row.referral_id, Step.TALK, StepDraft(date(2026, 12, 1), 10 * 60))
    due = {item.step: item.due for item in row_of(own, ali).steps}
    assert due[Step.INTERPRETER] == date(2026, 11, 28)


def test_a_step_is_changed_taken_back_and_never_overwritten_unseen(any_unit: Unit) -> None:
    ali = new_case(any_unit)
    own = own_worker(any_unit, ali)
    key = row_of(own, ali).referral_id
    intake.do_step(own, key, Step.CONTACT)
    with pytest.raises(ConflictError):
        intake.do_step(own, key, Step.CONTACT)
    mark = next(item.mark for item in row_of(own, ali).steps if item.step is Step.CONTACT)
    assert mark is not None
    intake.set_step(own, key, Step.CONTACT, StepDraft(done_on=CAME, note="Ringde."), mark.version)
    with pytest.raises(ConflictError):
        intake.set_step(own, key, Step.CONTACT, StepDraft(done_on=TODAY), mark.version)
    intake.clear_step(own, mark.mark_id, mark.version + 1)
    assert row_of(own, ali).current is not None
    assert row_of(own, ali).open_steps[0].step is Step.CONTACT
    with pytest.raises(DomainError, match="tilldelas av enhetschefen"):
        intake.set_step(own, key, Step.ASSIGNED, StepDraft(done_on=TODAY))


@pytest.mark.parametrize(
    ("step", "draft", "field"),
    [
        (Step.GDPR, StepDraft(), "done_on"),
        (Step.GDPR, StepDraft(done_on=TODAY + timedelta(days=1)), "done_on"),
        (Step.GDPR, StepDraft(done_on=CAME - timedelta(days=1)), "done_on"),
        (Step.TALK, StepDraft(booked_minute=600, done_on=TODAY), "booked_on"),
        (Step.TALK, StepDraft(), "booked_on"),
        (Step.MAPPING_BOOKED, StepDraft(done_on=TODAY), "booked_on"),
        (Step.CONSENT, StepDraft(done_on=TODAY), "note"),
        (Step.GDPR, StepDraft(done_on=TODAY, note="x" * 301), "note"),
        (Step.SEEKING, StepDraft(done_on=TODAY), "note"),
    ],
)
def test_what_does_not_add_up_is_refused_at_its_field(
    unit: Unit, step: IntakeStep, draft: StepDraft, field: str
) -> None:
    ali = new_case(unit)
    own = own_worker(unit, ali)
    with pytest.raises(DomainError) as told:
        intake.set_step(own, row_of(own, ali).referral_id, step, draft)
    assert told.value.field == field


def test_a_waiver_ticks_its_step_until_it_is_taken_back(unit: Unit) -> None:
    ali = new_case(unit)
    own = own_worker(unit, ali)
    key = add_consent(own, ali, ConsentDraft(ConsentParty.AF, TODAY)).value
    file = intake.intake_file(own, ali)
    assert file.row is not None
    assert Step.CONSENT not in [item.step for item in file.row.open_steps]
    assert ConsentParty.AF not in file.missing_parties
    assert ConsentParty.FK in file.missing_parties
    withdraw_consent(own, key, 1, TODAY)
    file = intake.intake_file(own, ali)
    assert file.row is not None
    assert ConsentParty.AF in file.missing_parties
    assert Step.CONSENT in [item.step for item in file.row.open_steps]
