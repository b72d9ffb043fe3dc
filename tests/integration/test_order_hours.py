"""An order's hours: each counted once, corrected with both kept, alike wherever they are shown."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import ConflictError, DomainError, NotPermittedError
from ame_desktop.domain.order_hours import HoursCorrection
from ame_desktop.domain.rollups import RollupOrder
from ame_desktop.services.briefing_tasks import add_from_order, finish_task
from ame_desktop.services.context import Context
from ame_desktop.services.orders.hours import correct_hours, drop_correction, order_hours
from ame_desktop.services.rollups import view
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.briefing import Task
from tests.support.agreements import Agreements
from tests.support.mornings import MONDAY, TUESDAY, Morning
from tests.support.role_matrix import ROLES
from tests.support.units import Unit

WRITES = {Role.SUPERVISOR, Role.STAR_COORDINATOR, Role.COORDINATOR, Role.UNIT_CHIEF}
READS = WRITES | {Role.CONSULTANT}
PERIOD = "2026T3"


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    return Morning(any_unit)


def counted(ctx: Context) -> RollupOrder:
    (row,) = view(ctx, PERIOD).rollup.orders
    return row


def clock(morning: Morning, task_id: UUID, start: int, end: int) -> None:
    with morning.ctx.write("test.clock") as work:
        task = work.get(Task, task_id)
        task.start_minute, task.end_minute = start, end
        work.done(None, "")


def test_an_order_split_over_days_and_shared_by_groups_counts_once(morning: Morning) -> None:
    order = morning.order()
    groups = [morning, Morning(morning.unit, "Innegrupp")]
    ada, bo, cia = morning.add("Ada"), morning.add("Bo"), groups[1].add("Cia")
    tasks = [
        add_from_order(one.ctx, order, day, one.arena_id).value
        for one, day in ((groups[0], MONDAY), (groups[1], MONDAY), (groups[0], TUESDAY))
    ]
    for task, people in zip(tasks, ((ada, bo), (cia,), (ada,)), strict=True):
        clock(morning, task, 480, 600)
        morning.put(task, *people)
        finish_task(morning.ctx, task, None)
    held = order_hours(morning.ctx, order)
    assert [part.hours for part in held.parts] == [2, 0, 2]
    assert (held.worked, held.people, held.counted) == (4, 3, 4)
    assert counted(morning.ctx).hours == 4
    finish_task(morning.ctx, tasks[1], Decimal("1.5"))
    assert order_hours(morning.ctx, order).worked == counted(morning.ctx).hours == Decimal("3.5")


def test_a_correction_counts_and_keeps_what_the_board_said(morning: Morning) -> None:
    order = morning.order()
    task = add_from_order(morning.ctx, order, MONDAY, morning.arena_id).value
    finish_task(morning.ctx, task, Decimal(6))
    version = order_hours(morning.ctx, order).version
    draft = HoursCorrection(Decimal("7.5"), 6, "Två kom sent och skrevs inte upp.")
    done = correct_hours(morning.ctx, order, version, draft)
    held = order_hours(morning.ctx, order)
    assert (held.worked, held.counted, held.reason) == (6, Decimal("7.5"), draft.reason)
    assert held.corrected_by == morning.ctx.actor.name
    total = view(morning.ctx, PERIOD).rollup.total
    assert (total.hours, total.people) == (Decimal("7.5"), 6)
    with pytest.raises(ConflictError):
        correct_hours(morning.ctx, order, version, draft)
    undo(morning.ctx, done.changes)
    assert counted(morning.ctx).hours == 6
    correct_hours(morning.ctx, order, order_hours(morning.ctx, order).version, draft)
    drop_correction(morning.ctx, order, order_hours(morning.ctx, order).version)
    assert not order_hours(morning.ctx, order).is_corrected


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (HoursCorrection(None, None, "Fel"), "hours"),
        (HoursCorrection(Decimal(2), None, " "), "reason"),
        (HoursCorrection(Decimal(-1), None, "Fel"), "hours"),
        (HoursCorrection(None, 1000, "Fel"), "people"),
    ],
)
def test_a_correction_that_does_not_add_up(unit: Unit, draft: HoursCorrection, field: str) -> None:
    morning = Morning(unit)
    with pytest.raises(DomainError) as caught:
        correct_hours(morning.ctx, morning.order(), 1, draft)
    assert caught.value.field == field


def test_an_occasion_past_the_period_is_the_same_in_the_cockpit(morning: Morning) -> None:
    agreed = Agreements(morning.unit)
    key = agreed.signed()
    task = agreed.task(key, hours_each=Decimal(3))
    last = date(2026, 8, 31)
    for day in (last, last + timedelta(days=1)):
        agreed.work(task, day, occurs_on=last)
    agreed.work(task, MONDAY, Decimal(2))
    agreed.work(task, TUESDAY, occurs_on=MONDAY, start_minute=480, end_minute=540)
    delivered = [
        sum(line.delivered for line in view(morning.ctx, period).rollup.agreements)
        for period in ("2026T2", PERIOD)
    ]
    assert delivered == [3, 3]
    assert agreed.row(key).this_month.delivered == 3


@pytest.mark.parametrize("role", ROLES, ids=str)
def test_who_reads_and_who_corrects(unit: Unit, role: Role) -> None:
    morning = Morning(unit)
    order = morning.order()
    ctx = unit.as_role(role, arenas=(morning.arena_id,))
    draft = HoursCorrection(Decimal(2), None, "Skrevs inte upp.")
    assert does(lambda: order_hours(ctx, order)) is (role in READS)
    assert does(lambda: correct_hours(ctx, order, 1, draft)) is (role in WRITES)
    assert does(lambda: drop_correction(ctx, order, 2)) is (role in WRITES)


def does(call: Callable[[], object]) -> bool:
    try:
        call()
    except NotPermittedError:
        return False
    return True
