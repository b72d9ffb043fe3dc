"""What the way in reminds of: on the day before, on the day and after, for who is to act."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.intake_rows import StepDraft
from ame_desktop.domain.intake_rules import af_contact_due, interpreter_due, talk_due
from ame_desktop.domain.next_steps import NextStepDraft
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.reminders import TodoGroup, TodoKind, TodoRow
from ame_desktop.services import intake
from ame_desktop.services.context import Context
from ame_desktop.services.reminders import todo, why
from ame_desktop.services.rule_switches import rule_list, set_rule
from ame_desktop.storage.models.participants import Participant
from tests.support.case_rows import refer
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
CAME = date(2026, 11, 16)


def of_kind(ctx: Context, kind: TodoKind) -> list[TodoRow]:
    return [row for row in todo(ctx) if row.kind is kind]


def came(unit: Unit, route: ReferralRoute = ReferralRoute.AF, language: str = "") -> UUID:
    person = People(unit).add("Ali", start=CAME)
    refer(unit, person, route, came=CAME)
    with unit.chief.write("test.language") as work:
        work.get(Participant, person).interpreter_language = language
        work.done(None, "")
    return person


def given(unit: Unit) -> tuple[Context, UUID]:
    kim = unit.as_role(Role.CONSULTANT, name="Kim")
    row = intake.intake_board(unit.chief).rows[0]
    intake.assign(unit.chief, row.referral_id, row.version, kim.actor.staff_id)
    return kim, row.referral_id


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        (talk_due(date(2027, 2, 26), 7), date(2027, 3, 5)),
        (talk_due(date(2028, 2, 26), 7), date(2028, 3, 4)),
        (talk_due(date(2026, 12, 24), 7), date(2026, 12, 31)),
        (af_contact_due(date(2026, 12, 31), 7), date(2027, 1, 7)),
        (interpreter_due(date(2027, 3, 1), 3), date(2027, 2, 26)),
        (interpreter_due(date(2028, 3, 1), 3), date(2028, 2, 27)),
    ],
)
def test_days_are_counted_over_month_ends_and_leap_days(due: date, expected: date) -> None:
    assert due == expected


def test_a_case_that_nobody_has_waits_for_the_chief(unit: Unit) -> None:
    ali = came(unit)
    chief, kim = unit.as_role(Role.UNIT_CHIEF), unit.as_role(Role.CONSULTANT)
    (row,) = of_kind(chief, TodoKind.ASSIGN)
    assert (row.participant_id, row.mine, row.page_id, row.target) == (ali, True, "intake", ali)
    (seen,) = of_kind(kim, TodoKind.ASSIGN)
    assert not seen.mine
    given(unit)
    assert of_kind(chief, TodoKind.ASSIGN) == []


@pytest.mark.parametrize(
    ("later", "group"),
    [(6, TodoGroup.WEEK), (7, TodoGroup.TODAY), (8, TodoGroup.LATE)],
)
def test_the_talk_is_due_a_week_after_the_case_was_given(
    unit: Unit, later: int, group: TodoGroup
) -> None:
    came(unit)
    kim, _ = given(unit)
    unit.clock.move(timedelta(days=later))
    (row,) = of_kind(kim, TodoKind.INTAKE_TALK)
    assert (row.due, row.mine, row.group(unit.clock.today())) == (date(2026, 11, 30), True, group)
    assert "7 dagar" in why(kim, TodoKind.INTAKE_TALK).sentence


def test_a_booked_talk_is_reminded_of_on_its_day_and_its_interpreter_before(unit: Unit) -> None:
    came(unit, language="dari")
    kim, key = given(unit)
    assert of_kind(kim, TodoKind.INTERPRETER) == []
    intake.set_step(kim, key, IntakeStep.TALK, StepDraft(date(2026, 12, 1), 600))
    assert [row.due for row in of_kind(kim, TodoKind.INTAKE_TALK)] == [date(2026, 12, 1)]
    assert [row.due for row in of_kind(kim, TodoKind.INTERPRETER)] == [date(2026, 11, 28)]
    intake.do_step(kim, key, IntakeStep.INTERPRETER)
    assert of_kind(kim, TodoKind.INTERPRETER) == []


def test_af_is_contacted_early_unless_the_person_came_from_there(unit: Unit) -> None:
    came(unit, ReferralRoute.IFO)
    kim, key = given(unit)
    assert [row.due for row in of_kind(kim, TodoKind.AF_CONTACT)] == [date(2026, 11, 23)]
    seen = next(row for row in rule_list(unit.chief) if row.switch.rule == "OSB-24")
    set_rule(unit.chief, "OSB-24", False, TODAY, "Beslut", seen)
    assert of_kind(kim, TodoKind.AF_CONTACT) == []
    seen = next(row for row in rule_list(unit.chief) if row.switch.rule == "OSB-24")
    set_rule(unit.chief, "OSB-24", True, TODAY, "Beslut", seen)
    intake.do_step(kim, key, IntakeStep.AF_CONTACT)
    assert of_kind(kim, TodoKind.AF_CONTACT) == []


@pytest.mark.parametrize(("ahead", "shown"), [(8, 0), (7, 1), (0, 1)])
def test_a_next_step_is_reminded_of_a_week_ahead(unit: Unit, ahead: int, shown: int) -> None:
    ali = came(unit)
    kim, _ = given(unit)
    intake.add_next(
        kim, ali, NextStepDraft("Ring", TODAY + timedelta(days=ahead), kim.actor.staff_id)
    )
    rows = of_kind(kim, TodoKind.NEXT_STEP)
    assert [row.mine for row in rows] == [True] * shown


def test_a_step_of_somebody_outside_waits_for_them(unit: Unit) -> None:
    ali = came(unit)
    kim, _ = given(unit)
    key = intake.add_next(kim, ali, NextStepDraft("Beslut", TODAY, owner_name="AF")).value
    (row,) = of_kind(kim, TodoKind.NEXT_STEP)
    assert (row.what, row.waits_for, row.mine) == ("Väntar på AF: nästa steg, se akten", "AF", True)
    assert of_kind(kim, TodoKind.NO_NEXT_STEP) == []
    intake.complete_next(kim, key, 1)
    (row,) = of_kind(kim, TodoKind.NO_NEXT_STEP)
    assert (row.what, row.mine) == ("1 person saknar ansvarig eller nästa steg", True)
