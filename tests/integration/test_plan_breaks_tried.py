"""Breaks tried anew: by two at once, in a correction, and before the person has begun."""

from dataclasses import replace
from datetime import date, timedelta
from threading import Thread
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.broken_plans import BreakDraft, BreakNote
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plans import PlanKind
from ame_desktop.domain.reminders import TodoKind
from ame_desktop.services.context import Context
from ame_desktop.services.plans.breaking import break_plan, broken_plans, correct
from ame_desktop.services.reminders import todo
from tests.support.case_rows import refer
from tests.support.plan_drafts import own_case, written
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
NOTES = dict.fromkeys(BreakNote, "Kom inte till mötet.")
DRAFT = BreakDraft(TODAY - timedelta(days=3), 9 * 60, NOTES)


@pytest.fixture
def lena(any_unit: Unit) -> Context:
    return any_unit.as_role(Role.CONSULTANT)


@pytest.fixture
def ali(any_unit: Unit, lena: Context) -> UUID:
    return own_case(any_unit, lena)


def test_what_was_missed_before_the_person_began_runs_all_the_same(
    any_unit: Unit, lena: Context
) -> None:
    begun, waits = (
        People(any_unit).add("Bo", start=TODAY, arena=None),
        People(any_unit).add("Eva", start=TODAY + timedelta(days=7), arena=None),
    )
    for person in (begun, waits):
        refer(any_unit, person, owner=lena.actor.staff_id, came=TODAY - timedelta(days=9))
        break_plan(lena, person, DRAFT)
        assert broken_plans(lena, person)[0].runs
        with pytest.raises(DomainError, match="bruten sedan"):
            written(lena, person, PlanKind.LABOUR)
    any_unit.clock.move(timedelta(days=56))
    told = {row.participant_id for row in todo(lena) if row.kind is TodoKind.BROKEN_ENDS}
    assert told == {begun, waits}


def test_only_one_of_two_at_once_breaks_it(any_unit: Unit, lena: Context, ali: UUID) -> None:
    refused: list[DomainError] = []

    def act() -> None:
        try:
            break_plan(lena, ali, DRAFT)
        except DomainError as error:
            refused.append(error)

    both = [Thread(target=act) for _ in range(2)]
    with any_unit.chief.write("test.hold") as work:
        work.session.connection()
        for thread in both:
            thread.start()
        for thread in both:
            thread.join(timeout=0.3)
    for thread in both:
        thread.join()
    assert len(refused) == 1
    assert len(broken_plans(lena, ali)) == 1


def test_a_correction_is_tried_as_what_it_corrects(lena: Context, ali: UUID) -> None:
    key = break_plan(lena, ali, DRAFT).value
    version = broken_plans(lena, ali)[0].version
    with pytest.raises(DomainError, match="Slaget"):
        correct(lena, key, version, replace(DRAFT, kind=PlanKind.EXPIRED))
    with pytest.raises(DomainError, match="Kalla till"):
        correct(lena, key, version, replace(DRAFT, treatment=True))
