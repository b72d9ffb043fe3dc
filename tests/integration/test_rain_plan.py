"""*Regnplan*: outdoor work gives way, people keep a task, and one undo turns all of it back."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from ame_desktop.domain.access import Area, Level, Role
from ame_desktop.domain.agreements import Recurrence
from ame_desktop.domain.catalogue import TemplateDraft
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.rain_plan import RainAct, RainChoice, RainPlan
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.services.agreed_work import morning_board
from ame_desktop.services.briefing_tasks import add_from_order
from ame_desktop.services.catalogue import save_template
from ame_desktop.services.rain_plan import carry_out, rain_plan
from ame_desktop.services.undo import undo
from tests.support.agreements import Agreements
from tests.support.mornings import MONDAY, TUESDAY, Morning, names
from tests.support.role_matrix import ROLES
from tests.support.units import Unit

WRITES = {Role.SUPERVISOR, Role.STAR_COORDINATOR, Role.CONSULTANT, Role.UNIT_CHIEF}


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    return Morning(any_unit)


def indoors(morning: Morning, name: str = "Vårda redskap", **more: Any) -> UUID:
    draft = TemplateDraft(name, morning.arena_id, indoors=True, **more)
    return save_template(morning.ctx, draft).value


def as_proposed(plan: RainPlan) -> list[RainChoice]:
    return [
        RainChoice(line.task_id, line.version, line.act, line.offered.day, line.template_id)
        for line in plan.lines
    ]


def board(morning: Morning, day: date = MONDAY) -> dict[str, list[str]]:
    shown = morning_board(morning.ctx, day, morning.arena_id)
    return {column.row.name: names(column.cards) for column in shown.columns}


def test_outdoor_work_gives_way_and_people_keep_a_task(morning: Morning) -> None:
    ada, bo, cia = (morning.add(name) for name in ("Ada", "Bo", "Cia"))
    agreed = Agreements(morning.unit)
    key = agreed.signed()
    agreed.task(key, outdoor=True)
    agreed.task(key, name="Sopa", outdoor=True, recurrence=Recurrence.WEEKDAYS, weekdays=0)
    indoors(morning)
    order = add_from_order(morning.ctx, morning.order(), MONDAY, morning.arena_id).value
    own = morning.task("Röja sly")
    morning.put(order, ada, bo)
    morning.put(own, cia)
    before = board(morning)
    plan = rain_plan(morning.ctx, MONDAY, morning.arena_id)
    acts = {line.name: line.act for line in plan.lines}
    assert acts == {
        "Kratta löv": RainAct.MOVE,
        "Röja sly": RainAct.LEAVE_OUT,
        "Städa": RainAct.MOVE,
        "Sopa": RainAct.LEAVE_OUT,
    }
    assert board(morning) == before
    done = carry_out(morning.ctx, plan, as_proposed(plan))
    assert board(morning) == {"Vårda redskap": ["Ada", "Bo", "Cia"]}
    moved = {name for number in range(1, 8) for name in board(morning, MONDAY + timedelta(number))}
    assert {"Kratta löv", "Städa"} <= moved
    assert "Röja sly" not in moved
    texts = [message.text for message in done.value.messages]
    assert len(texts) == 3
    assert sum("Vi gör inte Sopa" in text for text in texts) == 1
    assert all(name not in text for text in texts for name in ("Ada", "Bo", "Cia"))
    shown = morning_board(morning.ctx, MONDAY, morning.arena_id)
    assert shown.away == ()
    assert done.value.left_out == ()
    undo(morning.ctx, done.changes)
    assert board(morning) == before


def test_an_adaptation_keeps_somebody_from_the_indoor_task(morning: Morning) -> None:
    ada, bo = morning.add("Ada"), morning.add("Bo")
    morning.restricted(ada, RestrictionKind.CHEMICALS, text="Tål inte lösningsmedel")
    indoors(morning, "Måla skyltar", demands=frozenset({RestrictionKind.CHEMICALS}))
    morning.put(morning.task("Röja sly"), ada, bo)
    plan = rain_plan(morning.ctx, MONDAY, morning.arena_id)
    report = carry_out(morning.ctx, plan, as_proposed(plan)).value
    assert board(morning) == {"Måla skyltar": ["Bo"]}
    assert report.left_out == ("Ada kan inte vara på Måla skyltar. Välj en annan uppgift.",)


def test_without_an_indoor_task_people_wait_and_indoor_work_stays(morning: Morning) -> None:
    ada = morning.add("Ada")
    morning.put(morning.task("Röja sly"), ada)
    morning.task("Packa brev", outdoor=False)
    plan = rain_plan(morning.ctx, MONDAY, morning.arena_id)
    assert [(line.name, line.template_id) for line in plan.lines] == [("Röja sly", None)]
    report = carry_out(morning.ctx, plan, as_proposed(plan)).value
    assert board(morning) == {"Packa brev": []}
    assert report.left_out == ("Ada har ingen uppgift nu.",)
    with pytest.raises(DomainError, match="inget utearbete"):
        rain_plan(morning.ctx, MONDAY, morning.arena_id)


def test_an_order_is_never_left_out(morning: Morning) -> None:
    order = add_from_order(morning.ctx, morning.order(), MONDAY, morning.arena_id).value
    plan = rain_plan(morning.ctx, MONDAY, morning.arena_id)
    (line,) = plan.lines
    assert line.must_be_done
    with pytest.raises(DomainError, match="beställning"):
        carry_out(morning.ctx, plan, [RainChoice(order, line.version, RainAct.LEAVE_OUT, TUESDAY)])
    assert board(morning) == {"Kratta löv": []}


@pytest.mark.parametrize("role", ROLES, ids=str)
def test_who_rearranges_a_day(unit: Unit, role: Role) -> None:
    morning = Morning(unit)
    morning.task("Röja sly")
    plan = rain_plan(morning.ctx, MONDAY, morning.arena_id)
    ctx = unit.as_role(role, arenas=(morning.arena_id,))
    allowed = ctx.allows(Area.BRIEFING, Level.WRITE, arena=morning.arena_id)
    assert allowed is (role in WRITES)
    for call in (
        lambda: rain_plan(ctx, MONDAY, morning.arena_id),
        lambda: carry_out(ctx, plan, as_proposed(plan)),
    ):
        if allowed:
            call()
        else:
            with pytest.raises(NotPermittedError):
                call()
