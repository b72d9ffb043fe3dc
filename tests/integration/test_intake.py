"""The way in: given to somebody, booked, done, taken back and finished, and what comes next."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import event

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import ConflictError, DomainError, NotFoundError, NotPermittedError
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.intake_rows import IntakeRow, StepDraft
from ame_desktop.domain.next_steps import NextStepDraft
from ame_desktop.domain.participant_drafts import ConsentDraft
from ame_desktop.domain.participants import ConsentParty, Protection, ReferralRoute
from ame_desktop.services import intake
from ame_desktop.services.consents import add_consent, withdraw_consent
from ame_desktop.services.context import Context
from ame_desktop.services.follow_ups import plan
from ame_desktop.services.rule_switches import rule_list, set_rule
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.participants import Participant
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
    own = _own(unit, ali)
    intake.set_step(own, row.referral_id, Step.TALK, StepDraft(date(2026, 12, 1), 10 * 60))
    due = {item.step: item.due for item in row_of(own, ali).steps}
    assert due[Step.INTERPRETER] == date(2026, 11, 28)


def _own(unit: Unit, person: UUID) -> Context:
    konsulent = unit.as_role(Role.CONSULTANT, name="Kim")
    row = row_of(unit.chief, person)
    intake.assign(unit.chief, row.referral_id, row.version, konsulent.actor.staff_id)
    return konsulent


def test_a_step_is_changed_taken_back_and_never_overwritten_unseen(any_unit: Unit) -> None:
    ali = new_case(any_unit)
    own = _own(any_unit, ali)
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
    own = _own(unit, ali)
    with pytest.raises(DomainError) as told:
        intake.set_step(own, row_of(own, ali).referral_id, step, draft)
    assert told.value.field == field


def test_a_waiver_ticks_its_step_until_it_is_taken_back(unit: Unit) -> None:
    ali = new_case(unit)
    own = _own(unit, ali)
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


def test_a_next_step_has_what_when_and_who(any_unit: Unit) -> None:
    ali = new_case(any_unit)
    own = _own(any_unit, ali)
    me = own.actor.staff_id
    good = NextStepDraft("Ring AF", TODAY, me)
    for draft, field in (
        (replace(good, what=" "), "what"),
        (replace(good, due=None), "due"),
        (replace(good, due=TODAY - timedelta(days=1)), "due"),
        (replace(good, owner_staff_id=None), "owner"),
    ):
        with pytest.raises(DomainError) as told:
            intake.add_next(own, ali, draft)
        assert told.value.field == field
    key = intake.add_next(own, ali, good).value
    later = NextStepDraft("Möte", TODAY + timedelta(days=3), owner_name="Eva på AF")
    intake.change_next(own, key, 1, later)
    with pytest.raises(ConflictError):
        intake.change_next(own, key, 1, good)
    row = intake.intake_file(own, ali).next_steps[0]
    assert (row.what, row.owner, row.is_late(TODAY + timedelta(days=4))) == (
        "Möte",
        "Eva på AF",
        True,
    )
    done = intake.complete_next(own, key, row.version)
    assert (done.value, done.changes.label) == (False, "Klart. Bestäm vad som är nästa steg.")
    with pytest.raises(DomainError, match="redan klart"):
        intake.complete_next(own, key, row.version + 1)
    with pytest.raises(DomainError, match="redan klart"):
        intake.change_next(own, key, row.version + 1, good)
    intake.add_next(own, ali, good)
    assert [item.what for item in intake.intake_file(own, ali).next_steps] == ["Ring AF", "Möte"]


def test_who_lacks_an_owner_or_a_next_step_is_listed(unit: Unit) -> None:
    chief, people = unit.chief, People(unit)
    bo, eva = people.add("Bo"), people.add("Eva")
    refer(unit, eva, ReferralRoute.AF, came=date(2026, 2, 1), owner=chief.actor.staff_id)

    def without() -> dict[UUID, str]:
        found = intake.intake_board(chief).without
        return {row.participant_id: row.what for row in found}

    assert without() == {bo: "Ärendeägare och nästa steg saknas", eva: "Nästa steg saknas"}
    assert intake.intake_board(chief).rows == ()
    plan(chief, eva, TODAY)
    assert eva not in without()
    plan(chief, bo, TODAY)
    assert without() == {bo: "Ärendeägare saknas"}


def test_a_returning_persons_earlier_times_are_linked(unit: Unit) -> None:
    people, chief = People(unit), unit.chief
    ali = people.add("Ali", start=date(2025, 1, 10), end=date(2025, 6, 1))
    refer(unit, ali, ReferralRoute.IFO, came=date(2025, 1, 2))
    refer(unit, ali, ReferralRoute.AF, came=CAME)
    row = row_of(chief, ali)
    assert row.returns
    earlier = intake.intake_file(chief, ali).earlier
    assert {(case.start, case.route) for case in earlier} == {
        (date(2025, 1, 10), None),
        (None, ReferralRoute.IFO),
    }


def test_protected_people_and_others_cases_are_out_of_reach(unit: Unit) -> None:
    people, chief = People(unit), unit.chief
    hidden = people.add("Hemlig", protection=Protection.MARKED, start=CAME)
    refer(unit, hidden, ReferralRoute.AF, came=CAME)
    ali = new_case(unit)
    own, other = _own(unit, ali), unit.as_role(Role.CONSULTANT)
    assert [row.participant_id for row in intake.intake_board(chief).rows] == [ali]
    assert hidden not in {row.participant_id for row in intake.intake_board(chief).without}
    assert intake.intake_board(other).rows == ()
    with pytest.raises(NotFoundError):
        intake.intake_file(chief, hidden)
    with pytest.raises(NotPermittedError):
        intake.intake_file(other, ali)
    row = row_of(own, ali)
    with pytest.raises(NotPermittedError):
        intake.assign(own, row.referral_id, row.version, own.actor.staff_id)
    people.name_reader(hidden, chief.actor.staff_id)
    row = row_of(chief, hidden)
    with pytest.raises(DomainError, match="skyddade uppgifter"):
        intake.assign(chief, row.referral_id, row.version, other.actor.staff_id)


def test_the_board_asks_a_constant_number_of_questions(unit: Unit) -> None:
    asked: list[str] = []
    event.listen(unit.store.engine, "before_cursor_execute", lambda *a: asked.append(a[2]))
    counts = []
    for name in ("Ali", "Bo", "Eva"):
        new_case(unit, name)
        asked.clear()
        intake.intake_board(unit.chief)
        counts.append(len(asked))
    assert counts[0] == counts[2]


@pytest.mark.parametrize(
    ("rule", "step"),
    [
        ("OSB-24", Step.AF_CONTACT),
        ("OSB-26", Step.CONSENT),
        ("OSB-28", Step.MAPPING_BOOKED),
        ("OSB-33", Step.INTERPRETER),
    ],
)
def test_a_step_goes_with_the_rule_that_asks_for_it(
    unit: Unit, rule: str, step: IntakeStep
) -> None:
    ali, chief = new_case(unit, route=ReferralRoute.IFO), unit.chief
    with chief.write("test.language") as work:
        work.get(Participant, ali).interpreter_language = "dari"
        work.done(None, "")
    assert step in [item.step for item in row_of(chief, ali).steps]
    seen = next(row for row in rule_list(chief) if row.switch.rule == rule)
    set_rule(chief, rule, False, TODAY, "Beslut", seen)
    assert step not in [item.step for item in row_of(chief, ali).steps]


def test_whether_somebody_seeks_work_is_judged_only_where_the_unit_wants_it(unit: Unit) -> None:
    ali, chief = new_case(unit), unit.chief
    assert Step.SEEKING not in [item.step for item in row_of(chief, ali).steps]
    seen = next(row for row in rule_list(chief) if row.switch.rule == "TRE-12")
    set_rule(chief, "TRE-12", True, TODAY, "Beslut", seen)
    row = row_of(chief, ali)
    assert Step.SEEKING in [item.step for item in row.steps]
    own = _own(unit, ali)
    draft = StepDraft(done_on=TODAY, note="Ja: söker brett varje vecka.")
    intake.set_step(own, row.referral_id, Step.SEEKING, draft)
    assert Step.SEEKING not in [item.step for item in row_of(own, ali).open_steps]
