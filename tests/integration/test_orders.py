"""Orders: the list, statuses with reasons, and planning onto a day."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event, func, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import ConflictError, DomainError, NotFoundError, NotPermittedError
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.orders import OrderRow, OrderStatus
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.services.context import Context
from ame_desktop.services.importing.plan import plan_import
from ame_desktop.services.importing.take_in import take_in
from ame_desktop.services.orders import order_list, plan_order, set_status
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.briefing import Task
from tests.support.units import Unit

ORDERS = Path(__file__).parents[1] / "support" / "unit_files" / "bestallningar.csv"
DAY = date(2026, 11, 23)


def read_in(unit: Unit) -> Context:
    take_in(unit.chief, plan_import(unit.chief, ImportKind.ORDERS, ORDERS))
    return unit.chief


def with_status(ctx: Context, status: OrderStatus) -> OrderRow:
    return next(row for row in order_list(ctx) if row.status is status)


def again(ctx: Context, row: OrderRow) -> OrderRow:
    return next(known for known in order_list(ctx) if known.order_id == row.order_id)


def test_the_list_is_read_with_one_question(any_unit: Unit) -> None:
    ctx = read_in(any_unit)
    asked: list[str] = []
    engine = any_unit.store.engine

    def count(_c: object, _k: object, statement: str, *_: object) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            asked.append(statement)

    event.listen(engine, "before_cursor_execute", count)
    rows = order_list(ctx)
    event.remove(engine, "before_cursor_execute", count)
    assert len(rows) == 154
    assert len(asked) == 1
    moments = [row.received_at for row in rows]
    assert moments == sorted(moments, reverse=True)
    assert rows[-1].number_in_year == 1
    assert max(row.number_in_year for row in rows) > 3
    assert rows[0].age(DAY) >= 0


def test_an_order_is_planned_onto_a_day_and_back(any_unit: Unit) -> None:
    ctx = read_in(any_unit)
    order = with_status(ctx, OrderStatus.NEW)
    done = plan_order(ctx, order.order_id, DAY, any_unit.arena("Utegrupp"))
    assert done.changes.label.startswith("Planerade ")
    assert done.changes.label.endswith(f" på {day_text(DAY)}.")
    planned = again(ctx, order)
    assert (planned.status, planned.planned_on) == (OrderStatus.PLANNED, DAY)
    with any_unit.store.read() as reader:
        named = reader.execute(select(Task.name).where(Task.order_id == order.order_id))
        assert named.scalar_one()
    undo(ctx, done.changes)
    assert (again(ctx, order).status, again(ctx, order).planned_on) == (OrderStatus.NEW, None)
    with any_unit.store.read() as reader:
        assert reader.execute(select(func.count()).select_from(Task)).scalar_one() == 0


def test_a_status_is_set_and_undone(any_unit: Unit) -> None:
    ctx = read_in(any_unit)
    order = with_status(ctx, OrderStatus.NEW)
    done = set_status(ctx, order.order_id, OrderStatus.DONE, version=order.version)
    assert again(ctx, order).status is OrderStatus.DONE
    assert done.changes.label == f"Beställning {order.number} är nu klar."
    with pytest.raises(DomainError, match="redan klar"):
        set_status(ctx, order.order_id, OrderStatus.DONE)
    with pytest.raises(ConflictError):
        set_status(ctx, order.order_id, OrderStatus.ONGOING, version=order.version)
    undo(ctx, done.changes)
    assert again(ctx, order).status is OrderStatus.NEW


def test_declining_needs_a_reason_and_a_new_status_takes_it_away(unit: Unit) -> None:
    ctx = read_in(unit)
    order = with_status(ctx, OrderStatus.NEW)
    with pytest.raises(DomainError) as refused:
        set_status(ctx, order.order_id, OrderStatus.DECLINED, "  ")
    assert refused.value.field == "reason"
    set_status(ctx, order.order_id, OrderStatus.DECLINED, "Ingen tid den veckan")
    assert again(ctx, order).declined_reason == "Ingen tid den veckan"
    set_status(ctx, order.order_id, OrderStatus.NEW)
    assert again(ctx, order).declined_reason == ""


def test_what_is_finished_is_not_planned_again(unit: Unit) -> None:
    ctx = read_in(unit)
    order = with_status(ctx, OrderStatus.DONE)
    with pytest.raises(NotFoundError):
        plan_order(ctx, order.order_id, DAY, unit.arena("Utegrupp"))


MAY_READ = {
    Role.SUPERVISOR,
    Role.CONSULTANT,
    Role.STAR_COORDINATOR,
    Role.COORDINATOR,
    Role.UNIT_CHIEF,
}
MAY_CHANGE = MAY_READ - {Role.CONSULTANT}
MAY_PLAN = MAY_CHANGE - {Role.COORDINATOR}


@pytest.mark.parametrize("role", list(Role))
def test_each_role_does_what_the_matrix_says(unit: Unit, role: Role) -> None:
    first, second = [row for row in order_list(read_in(unit)) if row.status is OrderStatus.NEW][:2]
    arena = unit.arena("Utegrupp")
    ctx = unit.as_role(role, arenas=(arena,))
    attempts = (
        (MAY_READ, lambda: order_list(ctx)),
        (MAY_CHANGE, lambda: set_status(ctx, first.order_id, OrderStatus.DONE)),
        (MAY_PLAN, lambda: plan_order(ctx, second.order_id, DAY, arena)),
    )
    for allowed, act in attempts:
        if role in allowed:
            act()
        else:
            with pytest.raises(NotPermittedError):
                act()
