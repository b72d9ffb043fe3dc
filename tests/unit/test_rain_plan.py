"""Which work the weather stops, what is proposed, and how groups share the indoor tasks."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from ame_desktop.domain.agreements import Recurrence
from ame_desktop.domain.briefing import TaskRow, TemplateChoice
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.rain_plan import RainAct, outdoor_tasks, proposed_act, shared_out
from ame_desktop.domain.work_moves import DayLoad, FreeDay, next_free

PLAIN = TaskRow(
    new_id(),
    1,
    "Röja",
    "",
    None,
    None,
    2,
    (),
    None,
    False,
    None,
    "",
    None,
    False,
    None,
    0,
    None,
    None,
)
DAYS = [date(2026, 11, day) for day in (24, 25, 26, 27)]


def template(places: int = 4) -> TemplateChoice:
    return TemplateChoice(new_id(), "Inne", "", None, None, places, (), None, False, 0, True)


def test_which_tasks_the_weather_stops() -> None:
    inside = template()
    tasks = [
        PLAIN,
        replace(PLAIN, name="Inne", outdoor=False),
        replace(PLAIN, name="Katalog", template_id=inside.template_id),
        replace(PLAIN, name="Klar", done=True, hours=Decimal(2)),
        replace(PLAIN, name="Ute", outdoor=True),
    ]
    stopped = outdoor_tasks(tasks, (inside,), arena_outdoor=True)
    assert [task.name for task in stopped] == ["Röja", "Ute"]
    assert [task.name for task in outdoor_tasks(tasks, (), arena_outdoor=False)] == ["Ute"]


def test_what_is_promised_is_moved_and_daily_work_comes_back_by_itself() -> None:
    agreed = replace(PLAIN, agreed_task_id=new_id())
    assert proposed_act(PLAIN, None) is RainAct.LEAVE_OUT
    assert proposed_act(replace(PLAIN, order_id=new_id()), None) is RainAct.MOVE
    assert proposed_act(agreed, Recurrence.WEEKLY) is RainAct.MOVE
    assert proposed_act(agreed, Recurrence.WEEKDAYS) is RainAct.LEAVE_OUT


@given(st.lists(st.integers(0, 9), max_size=6), st.integers(0, 4))
def test_every_group_with_people_goes_somewhere(people: list[int], count: int) -> None:
    indoors = [template() for _ in range(count)]
    found = shared_out(people, indoors, {})
    known: set[UUID | None] = {choice.template_id for choice in indoors}
    for number, place in zip(people, found, strict=True):
        assert (place in known) is bool(number and count)
    used = [place for place in found if place is not None]
    assert len(set(used)) == min(len(used), count)


def test_a_task_that_has_people_already_comes_last() -> None:
    first, second = template(), template()
    found = shared_out([3], (first, second), {first.template_id: 4})
    assert found == [second.template_id]


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 8), st.booleans()), max_size=4))
def test_the_free_day_is_the_first_with_room(loads: list[tuple[int, int, bool]]) -> None:
    known = {day: DayLoad(day, *load) for day, load in zip(DAYS, loads, strict=False)}
    found = next_free(list(known), known.__getitem__, 2)
    open_days = [load for load in known.values() if not load.taken]
    roomy = [load.day for load in open_days if load.has_room(2)]
    if roomy:
        assert found == FreeDay(roomy[0])
    elif open_days:
        spare = max(load.people - load.places for load in open_days)
        assert found is not None
        assert found.full
        assert known[found.day].people - known[found.day].places == spare
    else:
        assert found is None
