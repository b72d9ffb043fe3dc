"""What comes next in a case, who lacks it, whom the way in reaches, and rules put aside."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import event

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import ConflictError, DomainError, NotFoundError, NotPermittedError
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.intake_rows import StepDraft
from ame_desktop.domain.next_steps import NextStepDraft
from ame_desktop.domain.participants import Protection, ReferralRoute
from ame_desktop.services import intake
from ame_desktop.services.follow_ups import plan
from ame_desktop.services.rule_switches import rule_list, set_rule
from ame_desktop.storage.models.participants import Participant
from tests.support.case_rows import refer
from tests.support.intake_cases import CAME, TODAY, Step, new_case, own_worker, row_of
from tests.support.unit_people import People
from tests.support.units import Unit


def test_a_next_step_has_what_when_and_who(any_unit: Unit) -> None:
    ali = new_case(any_unit)
    own = own_worker(any_unit, ali)
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
    own, other = own_worker(unit, ali), unit.as_role(Role.CONSULTANT)
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
    own = own_worker(unit, ali)
    draft = StepDraft(done_on=TODAY, note="Ja: söker brett varje vecka.")
    intake.set_step(own, row.referral_id, Step.SEEKING, draft)
    assert Step.SEEKING not in [item.step for item in row_of(own, ali).open_steps]
