"""What *Att göra* says of plans, the day before its time, on it and after."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import event, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.plans import PlanKind
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.context import Context
from ame_desktop.services.plans.editions import new_edition
from ame_desktop.services.plans.reading import plans_of
from ame_desktop.services.plans.signing import send_plan
from ame_desktop.services.plans.writing import mark_row
from ame_desktop.services.reminders import todo
from ame_desktop.services.settings import set_setting, setting
from ame_desktop.storage.models.intake import ProgressMark
from ame_desktop.storage.models.participants import Enrolment
from tests.support.case_rows import store
from tests.support.plan_drafts import AF, TODAY, own_case, signed, written
from tests.support.units import Unit


@pytest.fixture
def lena(any_unit: Unit) -> Context:
    return any_unit.as_role(Role.CONSULTANT, name="Lena")


def told(ctx: Context, kind: TodoKind) -> list[TodoRow]:
    return [row for row in todo(ctx) if row.kind is kind]


def test_a_sent_plan_is_told_of_until_it_is_signed_or_withdrawn(
    any_unit: Unit, lena: Context
) -> None:
    ali = own_case(any_unit, lena)
    plan = written(lena, ali, PlanKind.LABOUR)
    assert told(lena, TodoKind.PLAN_SIGNATURE) == []
    send_plan(lena, plan.plan_id, plan.version)
    row = told(lena, TodoKind.PLAN_SIGNATURE)[0]
    assert (row.due, row.what, row.mine) == (
        date(2026, 11, 25),
        "Underteckna planen före 07:30",
        True,
    )
    any_unit.clock.move(timedelta(hours=48, minutes=1))
    assert told(lena, TodoKind.PLAN_SIGNATURE)[0].what == "Återta planen: tiden gick ut 07:30"


def test_a_plan_that_holds_tells_of_its_end_its_follow_up_and_its_rows(
    any_unit: Unit, lena: Context
) -> None:
    ali = own_case(any_unit, lena)
    signed(lena, ali, PlanKind.LABOUR)
    assert told(lena, TodoKind.PLAN_ENDS) == []
    any_unit.clock.set(datetime(2027, 1, 26, 8))
    assert told(lena, TodoKind.PLAN_ENDS) == []
    any_unit.clock.set(datetime(2027, 1, 27, 8))
    assert told(lena, TodoKind.PLAN_ENDS)[0].due == date(2027, 2, 26)
    row = told(lena, TodoKind.DEEP_FOLLOW_UP)[0]
    assert (row.due, row.what) == (date(2027, 2, 22), "Fördjupad uppföljning klockan 10:00")


def test_a_row_waits_for_whoever_is_responsible_until_it_is_done(
    any_unit: Unit, lena: Context
) -> None:
    anna = any_unit.chief
    ali = own_case(any_unit, lena)
    plan = signed(lena, ali, PlanKind.INDIVIDUAL)
    row = told(anna, TodoKind.PLAN_ROW)[0]
    assert (row.what, row.due, row.mine) == (
        "Åtgärd i planen, se planerna i akten",
        date(2026, 12, 7),
        True,
    )
    measure = plan.rows[1]
    mark_row(lena, measure.row_id, measure.version, TODAY)
    assert told(anna, TodoKind.PLAN_ROW) == []


def test_afs_plan_is_to_be_made_and_then_renewed(any_unit: Unit, lena: Context) -> None:
    ali = own_case(any_unit, lena)
    # Nothing is noted: the days count from the referral on 1 January.
    assert told(lena, TodoKind.AF_PLAN_MADE)[0].due == date(2026, 1, 31)
    plan = written(lena, ali, PlanKind.AF)
    assert told(lena, TodoKind.AF_PLAN_MADE) == []
    assert told(lena, TodoKind.AF_PLAN_RENEWED) == []
    any_unit.clock.set(datetime(2027, 3, 20, 8))
    assert told(lena, TodoKind.AF_PLAN_RENEWED) == []
    any_unit.clock.set(datetime(2027, 3, 21, 8))
    assert told(lena, TodoKind.AF_PLAN_RENEWED)[0].due == date(2027, 4, 20)
    # An edition that is begun and not noted yet takes nothing away.
    new_edition(lena, plan.plan_id)
    assert told(lena, TodoKind.AF_PLAN_RENEWED)[0].due == date(2027, 4, 20)
    store(any_unit, ProgressMark(participant_id=ali, day=TODAY, complexity=3))
    assert told(lena, TodoKind.AF_PLAN_RENEWED)[0].due == date(2027, 1, 20)


def test_the_settings_steer_the_days(any_unit: Unit, lena: Context) -> None:
    ali = own_case(any_unit, lena)
    written(lena, ali, PlanKind.AF, replace(AF, made_on=None, texts={}, rows=()))
    assert told(lena, TodoKind.AF_PLAN_MADE)[0].due == date(2026, 10, 31)
    seen = setting(any_unit.chief, SettingName.AF_PLAN_DAYS)
    set_setting(any_unit.chief, SettingName.AF_PLAN_DAYS, TODAY, {"antal": 40}, "Beslut", seen)
    assert told(lena, TodoKind.AF_PLAN_MADE)[0].due == date(2026, 11, 10)


def test_nothing_is_told_of_a_case_that_is_over(any_unit: Unit, lena: Context) -> None:
    ali = own_case(any_unit, lena)
    plan = written(lena, ali, PlanKind.LABOUR)
    send_plan(lena, plan.plan_id, plan.version)
    with any_unit.chief.write("test.end") as work:
        work.session.scalars(select(Enrolment)).one().end = TODAY - timedelta(days=1)
        work.done(None, "")
    assert told(lena, TodoKind.PLAN_SIGNATURE) == []
    assert told(lena, TodoKind.AF_PLAN_MADE) == []


def test_a_colleague_is_told_nothing(any_unit: Unit, lena: Context) -> None:
    ali = own_case(any_unit, lena)
    plan = written(lena, ali, PlanKind.LABOUR)
    send_plan(lena, plan.plan_id, plan.version)
    other = any_unit.as_role(Role.CONSULTANT, name="Bo")
    kinds = (TodoKind.PLAN_SIGNATURE, TodoKind.AF_PLAN_MADE)
    assert not any(_about(other, kind, ali) for kind in kinds)


def _about(ctx: Context, kind: TodoKind, person: UUID) -> bool:
    return any(row.participant_id == person for row in told(ctx, kind))


def test_plans_and_reminders_ask_a_constant_number_of_questions(
    any_unit: Unit, lena: Context
) -> None:
    ali = own_case(any_unit, lena)
    signed(lena, ali, PlanKind.LABOUR)
    calls = (lambda: plans_of(lena, ali), lambda: todo(lena))
    few = [asked(any_unit, call) for call in calls]
    signed(lena, ali, PlanKind.INDIVIDUAL)
    for number in range(4):
        person = own_case(any_unit, lena, f"Person {number}")
        for kind in (PlanKind.LABOUR, PlanKind.AF):
            written(lena, person, kind)
    assert [asked(any_unit, call) for call in calls] == few


def asked(unit: Unit, call: Callable[[], object]) -> int:
    count = 0

    def note(*_: object) -> None:
        nonlocal count
        count += 1

    engine = unit.store.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        call()
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return count
