"""What is agreed and planned lies on the right morning by itself, and only once."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from threading import Barrier, Thread
from uuid import UUID

import pytest
from sqlalchemy import event, func, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.agreements import Recurrence
from ame_desktop.domain.board import Board
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.ids import new_id
from ame_desktop.services import agreements
from ame_desktop.services.agreed_work import lay_out, morning_board
from ame_desktop.services.briefing_tasks import finish_task, remove_task
from ame_desktop.services.context import Context
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.agreements import AgreedTaskChange
from ame_desktop.storage.models.briefing import Task, Vehicle
from ame_desktop.storage.store import Store
from tests.support.agreements import Agreements
from tests.support.mornings import MONDAY, TUESDAY, Morning, column, log
from tests.support.units import Unit

NEXT_MONDAY = MONDAY + timedelta(days=7)
OPENERS = 4


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    return Morning(any_unit)


@pytest.fixture
def agreed(morning: Morning) -> Agreements:
    return Agreements(morning.unit)


def opened(morning: Morning, day: date = MONDAY, ctx: Context | None = None) -> Board:
    return morning_board(ctx or morning.ctx, day, morning.arena_id)


def on_board(board: Board) -> list[str]:
    return [column.row.name for column in board.columns]


def laid(morning: Morning, agreed_task: UUID) -> list[tuple[date, date]]:
    """The days of the tasks that stand for an agreed task, each with the day agreed."""
    with morning.unit.store.read() as reader:
        query = select(Task.day, Task.occurs_on).where(Task.agreed_task_id == agreed_task)
        return [(row[0], row[1]) for row in reader.execute(query.order_by(Task.day))]


def test_a_morning_brings_what_is_agreed_with_all_it_needs(
    morning: Morning, agreed: Agreements
) -> None:
    car = new_id()
    morning.store(Vehicle(id=car, name="Transit", registration="ABC 123"))
    task = agreed.task(
        agreed.signed(),
        name="Städa stationen",
        place="Perrongen",
        start_minute=8 * 60,
        end_minute=11 * 60,
        places=4,
        lift_kilograms=15,
        needs_driver=True,
        outdoor=True,
        vehicle_id=car,
        qualifications=("motorsåg",),
    )
    shown = column(opened(morning), "Städa stationen")
    row = shown.row
    assert (row.place, row.start_minute, row.end_minute, row.places) == ("Perrongen", 480, 660, 4)
    assert (row.lift_kilograms, row.needs_driver, row.outdoor) == (15, True, True)
    assert row.qualifications == ("motorsåg",)
    assert (row.agreed_task_id, row.occurs_on) == (task, MONDAY)
    assert [vehicle.name for vehicle in shown.vehicles] == ["Transit"]
    assert on_board(opened(morning)) == ["Städa stationen"]
    assert on_board(opened(morning, TUESDAY)) == []
    assert laid(morning, task) == [(MONDAY, MONDAY)]
    assert len(log(morning, "briefing.lay_out")) == 1


def test_without_a_place_it_is_at_the_counterparts(morning: Morning, agreed: Agreements) -> None:
    agreed.task(agreed.signed())
    assert column(opened(morning), "Städa").row.place == "Tekniska avdelningen"


def test_several_who_open_at_once_make_one(morning: Morning, agreed: Agreements) -> None:
    task = agreed.task(agreed.signed())
    ready = Barrier(OPENERS)

    def open_together() -> None:
        ready.wait()
        lay_out(morning.ctx, MONDAY, morning.arena_id)

    openers = [Thread(target=open_together) for _ in range(OPENERS)]
    for opener in openers:
        opener.start()
    for opener in openers:
        opener.join()
    assert laid(morning, task) == [(MONDAY, MONDAY)]


def test_who_only_reads_sees_it_as_coming(morning: Morning, agreed: Agreements) -> None:
    task = agreed.task(agreed.signed())
    reading = morning.unit.as_role(Role.COORDINATOR)
    read_only = replace(morning.ctx, store=Store(morning.unit.store.engine, read_only=True))
    for ctx in (reading, read_only):
        board = opened(morning, ctx=ctx)
        assert board.coming == ("Städa, Tekniska avdelningen",)
        assert [item.text for item in board.to_solve] == [
            "Avtalat den här dagen: Städa, Tekniska avdelningen."
        ]
    assert laid(morning, task) == []
    with pytest.raises(NotPermittedError):
        lay_out(reading, MONDAY, morning.arena_id)
    assert opened(morning).coming == ()


@pytest.mark.parametrize(
    ("role", "own", "lays_out"),
    [
        (Role.SUPERVISOR, True, True),
        (Role.SUPERVISOR, False, False),
        (Role.CONSULTANT, False, True),
        (Role.STAR_COORDINATOR, False, True),
        (Role.COORDINATOR, False, False),
        (Role.ATTENDANCE_OFFICER, False, False),
        (Role.UNIT_CHIEF, False, True),
        (Role.ADMINISTRATOR, False, False),
    ],
)
def test_who_lays_out_by_role(
    morning: Morning, agreed: Agreements, role: Role, own: bool, lays_out: bool
) -> None:
    task = agreed.task(agreed.signed())
    arenas = (morning.arena_id,) if own else ()
    ctx = morning.unit.as_role(role, arenas=arenas)
    if lays_out:
        assert len(lay_out(ctx, MONDAY, morning.arena_id).value) == 1
    else:
        with pytest.raises(NotPermittedError):
            lay_out(ctx, MONDAY, morning.arena_id)
    assert len(laid(morning, task)) == lays_out


def test_what_is_taken_off_stays_off_until_it_is_undone(
    morning: Morning, agreed: Agreements
) -> None:
    task = agreed.task(agreed.signed())
    removed = remove_task(morning.ctx, column(opened(morning), "Städa").task_id)
    assert on_board(opened(morning)) == []
    assert on_board(opened(morning, NEXT_MONDAY)) == ["Städa"]
    undo(morning.ctx, removed.changes)
    assert on_board(opened(morning)) == ["Städa"]
    assert laid(morning, task) == [(MONDAY, MONDAY), (NEXT_MONDAY, NEXT_MONDAY)]


def test_a_time_that_was_moved_comes_on_its_new_day(morning: Morning, agreed: Agreements) -> None:
    task = agreed.task(agreed.signed())
    moved = AgreedTaskChange(agreed_task_id=task, occurs_on=MONDAY, moved_to=TUESDAY, reason="Regn")
    morning.store(moved)
    assert on_board(opened(morning)) == []
    assert on_board(opened(morning, TUESDAY)) == ["Städa"]
    assert on_board(opened(morning)) == []
    assert laid(morning, task) == [(TUESDAY, MONDAY)]


def test_a_task_that_was_moved_does_not_come_back(morning: Morning, agreed: Agreements) -> None:
    task = agreed.task(agreed.signed())
    key = column(opened(morning), "Städa").task_id
    with morning.ctx.write("test.move") as work:
        work.get(Task, key).day = TUESDAY
        work.done(None, "")
    assert on_board(opened(morning)) == []
    assert on_board(opened(morning, TUESDAY)) == ["Städa"]
    assert laid(morning, task) == [(TUESDAY, MONDAY)]


def test_work_that_goes_over_to_another_arena_does_not_come_twice(
    morning: Morning, agreed: Agreements
) -> None:
    key = agreed.signed()
    task = agreed.task(key)
    assert on_board(opened(morning)) == ["Städa"]
    held = agreements.agreement(morning.ctx, key).tasks[0]
    there = morning.unit.arena("Innegrupp")
    agreements.change_task(morning.ctx, task, held.version, replace(held.draft, arena_id=there))
    assert on_board(morning_board(morning.ctx, MONDAY, there)) == []
    assert on_board(morning_board(morning.ctx, NEXT_MONDAY, there)) == ["Städa"]
    assert laid(morning, task) == [(MONDAY, MONDAY), (NEXT_MONDAY, NEXT_MONDAY)]


def test_past_days_get_nothing_new(morning: Morning, agreed: Agreements) -> None:
    agreed.task(agreed.signed())
    board = opened(morning, MONDAY - timedelta(days=7))
    assert (board.columns, board.coming) == ((), ())
    assert lay_out(morning.ctx, MONDAY - timedelta(days=7), morning.arena_id).value == ()


def test_only_an_agreement_that_holds_brings_work(morning: Morning, agreed: Agreements) -> None:
    draft = agreed.add()
    agreed.task(draft, name="Utkastets")
    ended = agreed.signed(agreed.customer("Kostenheten"))
    agreed.task(ended, name="Avslutats")
    idle = agreed.task(agreed.signed(agreed.customer("Biblioteket")), name="Vilar", active=False)
    agreements.end(morning.ctx, ended, agreed.row(ended).version, date(2026, 11, 20), "Klart")
    assert on_board(opened(morning)) == []
    assert laid(morning, idle) == []


def test_a_task_whose_agreement_has_ended_is_warned_about(
    morning: Morning, agreed: Agreements
) -> None:
    key = agreed.signed()
    task = agreed.task(key)
    opened(morning)
    agreements.end(morning.ctx, key, agreed.row(key).version, date(2026, 11, 20), "Klart")
    board = opened(morning)
    warning = "Städa: avtalet med Tekniska avdelningen gick ut 20 november 2026."
    assert [found.text for found in column(board, "Städa").warnings] == [warning]
    assert [(item.text, item.rule) for item in board.to_solve] == [(warning, "RAG-42")]
    assert laid(morning, task) == [(MONDAY, MONDAY)]


def test_when_needed_never_comes_by_itself(morning: Morning, agreed: Agreements) -> None:
    agreed.task(agreed.signed(), recurrence=Recurrence.WHEN_NEEDED, weekdays=0)
    assert on_board(opened(morning)) == []


def test_what_is_done_counts_for_the_agreement_once(morning: Morning, agreed: Agreements) -> None:
    key = agreed.signed()
    agreed.task(key)
    first = column(opened(morning), "Städa").task_id
    finish_task(morning.ctx, first, Decimal("2.5"))
    opened(morning)
    assert agreed.row(key).this_month.delivered == Decimal("2.5")


def test_the_questions_do_not_grow_with_the_agreements(
    morning: Morning, agreed: Agreements
) -> None:
    def asked() -> int:
        count = 0

        def notice(*_: object) -> None:
            nonlocal count
            count += 1

        event.listen(morning.unit.store.engine, "before_cursor_execute", notice)
        opened(morning)
        event.remove(morning.unit.store.engine, "before_cursor_execute", notice)
        return count

    key = agreed.signed()
    agreed.task(key)
    opened(morning)
    before = asked()
    for number in range(12):
        agreed.task(key, name=f"Städa {number}")
    opened(morning)
    assert asked() == before
    with morning.unit.store.read() as reader:
        assert reader.scalar(select(func.count(Task.id))) == 13
