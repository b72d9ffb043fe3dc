"""Work moved to the next free day: with people, reason and message kept right, and undone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.agreements import MoveReason
from ame_desktop.domain.errors import ConflictError, DomainError, NotPermittedError
from ame_desktop.domain.work_moves import FreeDay, MoveDraft
from ame_desktop.services.agreed_work import morning_board
from ame_desktop.services.briefing_tasks import add_from_order, finish_task
from ame_desktop.services.orders.moves import (
    move_choice,
    move_work,
    moves_of,
    order_move_choice,
)
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.agreements import AgreedTaskChange
from tests.support.agreements import Agreements
from tests.support.mornings import MONDAY, TUESDAY, Morning
from tests.support.role_matrix import ROLES
from tests.support.units import Unit

WRITES = {Role.SUPERVISOR, Role.STAR_COORDINATOR, Role.UNIT_CHIEF}
TO_TUESDAY = MoveDraft(TUESDAY)
WEDNESDAY = TUESDAY + timedelta(days=1)


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    return Morning(any_unit)


def names(morning: Morning, day: date) -> list[str]:
    board = morning_board(morning.ctx, day, morning.arena_id)
    return [column.row.name for column in board.columns]


def test_an_order_is_moved_with_its_reason_and_a_message(morning: Morning) -> None:
    ada = morning.add("Ada")
    order = morning.order()
    task = add_from_order(morning.ctx, order, MONDAY, morning.arena_id).value
    morning.put(task, ada)
    choice = order_move_choice(morning.ctx, order)
    assert (choice.task_id, choice.offered) == (task, FreeDay(TUESDAY))
    done = move_work(morning.ctx, task, choice.version, TO_TUESDAY)
    message = done.value
    assert message is not None
    assert message.to.startswith("Förskolan")
    assert "från måndag 23 november 2026 till tisdag 24 november 2026" in message.text
    assert "vädret" in message.text
    assert "Ada" not in message.text
    assert (names(morning, MONDAY), names(morning, TUESDAY)) == ([], ["Kratta löv"])
    board = morning_board(morning.ctx, MONDAY, morning.arena_id)
    assert [card.short_name for card in board.unassigned] == ["Ada"]
    assert not [item for item in board.to_solve if item.order_id == order]
    (kept,) = moves_of(morning.ctx, order)
    assert (kept.from_day, kept.to_day, kept.reason) == (MONDAY, TUESDAY, MoveReason.WEATHER)
    undo(morning.ctx, done.changes)
    assert names(morning, MONDAY) == ["Kratta löv"]
    assert morning_board(morning.ctx, MONDAY, morning.arena_id).columns[0].taken == 1
    assert moves_of(morning.ctx, order) == ()


def test_an_agreed_time_is_done_on_the_other_day_and_once(morning: Morning) -> None:
    agreed = Agreements(morning.unit)
    agreed.task(agreed.signed())
    assert names(morning, MONDAY) == ["Städa"]
    row = morning_board(morning.ctx, MONDAY, morning.arena_id).columns[0].row
    moved = move_work(morning.ctx, row.task_id, row.version, TO_TUESDAY).value
    assert moved is not None
    assert (names(morning, MONDAY), names(morning, TUESDAY)) == ([], ["Städa"])
    again = move_choice(morning.ctx, row.task_id)
    move_work(morning.ctx, row.task_id, again.version, replace(TO_TUESDAY, to_day=WEDNESDAY))
    with morning.unit.store.read() as reader:
        change = reader.execute(select(AgreedTaskChange.__table__)).one()
    assert (change.occurs_on, change.moved_to, change.reason) == (MONDAY, WEDNESDAY, "Väder")
    assert names(morning, TUESDAY) == []
    assert names(morning, MONDAY + timedelta(days=7)) == ["Städa"]


def test_the_next_free_day_has_people_room_and_no_holiday(morning: Morning) -> None:
    for name in ("Ada", "Bo"):
        morning.add(name)
    task = morning.task("Snöröjning", places=2)
    morning.task("Röja sly", TUESDAY, places=2)
    assert move_choice(morning.ctx, task).offered == FreeDay(WEDNESDAY)
    christmas = morning.task("Elda ris", date(2026, 12, 23), places=1)
    assert move_choice(morning.ctx, christmas).offered == FreeDay(date(2026, 12, 28))


def test_without_room_the_day_that_is_least_full_is_offered(morning: Morning) -> None:
    task = morning.task("Snöröjning")
    offered = move_choice(morning.ctx, task).offered
    assert (offered.full, offered.day) == (True, TUESDAY)


def test_what_cannot_be_moved_is_said(morning: Morning) -> None:
    order = morning.order()
    with pytest.raises(DomainError, match="Planera den"):
        order_move_choice(morning.ctx, order)
    first = add_from_order(morning.ctx, order, MONDAY, morning.arena_id).value
    add_from_order(morning.ctx, order, TUESDAY, morning.arena_id)
    with pytest.raises(ConflictError, match="Samma arbete"):
        move_work(morning.ctx, first, 1, TO_TUESDAY)
    for draft in (
        MoveDraft(MONDAY),
        MoveDraft(MONDAY - timedelta(days=3)),
        MoveDraft(WEDNESDAY, MoveReason.OTHER),
    ):
        with pytest.raises(DomainError):
            move_work(morning.ctx, first, 1, draft)
    finish_task(morning.ctx, first, None)
    with pytest.raises(DomainError, match="klar"):
        move_choice(morning.ctx, first)


@pytest.mark.parametrize("role", ROLES, ids=str)
def test_who_moves_work(unit: Unit, role: Role) -> None:
    morning = Morning(unit)
    order = morning.order()
    task = add_from_order(morning.ctx, order, MONDAY, morning.arena_id).value
    ctx = unit.as_role(role, arenas=(morning.arena_id,))
    assert does(lambda: order_move_choice(ctx, order)) is (role in WRITES)
    on_board = role in WRITES | {Role.CONSULTANT}
    assert does(lambda: move_choice(ctx, task)) is on_board
    assert does(lambda: move_work(ctx, task, version(morning, task), TO_TUESDAY)) is on_board
    assert does(lambda: moves_of(ctx, order)) is (
        role in WRITES | {Role.CONSULTANT, Role.COORDINATOR}
    )


def version(morning: Morning, task: UUID) -> int:
    return move_choice(morning.ctx, task).version


def does(call: Callable[[], object]) -> bool:
    try:
        call()
    except NotPermittedError:
        return False
    return True
