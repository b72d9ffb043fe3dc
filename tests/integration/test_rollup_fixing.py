"""*Fastställ*: a frozen copy with its hash, and what has changed since it was made."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.orders import OrderStatus
from ame_desktop.domain.rollup_freezing import content_of, hash_of, rollup_of
from ame_desktop.domain.rollup_periods import DEFAULT_ENDS
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.orders import order_list, set_status
from ame_desktop.services.rollups import AlreadyFixedError, fix, periods, view
from ame_desktop.services.settings import set_setting
from ame_desktop.storage.models.orders import CustomerOrder
from ame_desktop.storage.models.rollups import Rollup
from tests.support.orders_key import key_rows, read_in_orders
from tests.support.units import Unit

PERIOD = "2026T2"
READERS = frozenset({Role.CONSULTANT, Role.STAR_COORDINATOR, Role.COORDINATOR, Role.UNIT_CHIEF})
FIXERS = frozenset({Role.COORDINATOR, Role.UNIT_CHIEF})


def test_a_fixed_period_is_kept_as_it_was(any_unit: Unit) -> None:
    ctx = read_in_orders(any_unit.chief)
    before = view(ctx, PERIOD)
    assert (before.fixed, before.changed) == (None, ())
    fix(ctx, PERIOD)
    fixed = view(ctx, PERIOD).fixed
    assert fixed is not None
    assert fixed.rollup == before.rollup
    assert (fixed.edition, fixed.fixed_by, fixed.intact) == (1, "Anna Berg", True)
    assert fixed.sha256 == hash_of(content_of(before.rollup))
    assert [choice.fixed_edition for choice in periods(ctx)] == [0, 1, 0, 0, 0, 0]


def test_what_changes_later_is_listed_and_the_copy_stays(any_unit: Unit) -> None:
    ctx = read_in_orders(any_unit.chief)
    fix(ctx, PERIOD)
    order = next(
        row
        for row in order_list(ctx)
        if row.status is OrderStatus.NEW
        and date(2026, 5, 1) <= row.received_at.date()
        and row.received_at.date() <= date(2026, 8, 31)
    )
    set_status(ctx, order.order_id, OrderStatus.DECLINED, "Ingen tid")
    found = view(ctx, PERIOD)
    assert found.fixed is not None
    assert found.fixed.rollup.total.declined == 3
    assert found.rollup.total.declined == 4
    told = {line.what: (line.before, line.after) for line in found.changed}
    assert told["Avböjda, hela perioden"] == ("3", "4")
    assert told[f"Beställning {order.number}"] == (
        "ny, skäl: –",
        "avböjd, skäl: Ingen tid",
    )
    fix(ctx, PERIOD)
    assert view(ctx, PERIOD).changed == ()
    assert [choice.fixed_edition for choice in periods(ctx)][1] == 2


def test_nothing_new_is_not_fixed_again(unit: Unit) -> None:
    ctx = read_in_orders(unit.chief)
    fix(ctx, PERIOD)
    with pytest.raises(AlreadyFixedError, match="redan fastställd"):
        fix(ctx, PERIOD)


def test_a_period_that_runs_is_fixed_anew_once_it_has_ended(unit: Unit) -> None:
    ctx = read_in_orders(unit.chief)
    fix(ctx, "2026T3")
    unit.clock.set(datetime(2027, 1, 4, 7, 30))
    fix(ctx, "2026T3")
    found = view(ctx, "2026T3").fixed
    assert found is not None
    assert (found.edition, found.rollup.days_left) == (2, 0)


def test_a_year_with_a_fixed_period_is_not_divided_anew(any_unit: Unit) -> None:
    ctx = read_in_orders(any_unit.chief)
    halves = {"text": "30 juni\n31 december"}
    set_setting(ctx, SettingName.ROLLUP_ENDS, date(2025, 1, 1), halves)
    assert [choice.period.key for choice in periods(ctx)] == [
        "2026T2",
        "2026T1",
        "2025T2",
        "2025T1",
    ]
    set_setting(ctx, SettingName.ROLLUP_ENDS, date(2025, 1, 1), {"text": DEFAULT_ENDS})
    fix(ctx, "2025T3")
    with pytest.raises(DomainError, match="Låt indelningen gälla från 1 januari 2026"):
        set_setting(ctx, SettingName.ROLLUP_ENDS, date(2025, 1, 1), halves)
    set_setting(ctx, SettingName.ROLLUP_ENDS, date(2026, 1, 1), halves)
    keys = [choice.period.key for choice in periods(ctx)]
    assert keys == ["2026T2", "2026T1", "2025T3", "2025T2", "2025T1"]
    received = sum(view(ctx, key).rollup.total.received for key in keys)
    assert received == sum(row.received for row in key_rows())


def test_a_period_that_has_not_begun_is_not_fixed(unit: Unit) -> None:
    with pytest.raises(DomainError, match="har inte börjat"):
        fix(unit.chief, "2027T1")


def test_a_copy_that_somebody_has_changed_says_so(any_unit: Unit) -> None:
    ctx = read_in_orders(any_unit.chief)
    key = fix(ctx, PERIOD).value
    with ctx.write("test.forge") as work:
        row = work.get(Rollup, key)
        row.content = {**row.content, "reasons": [["Påhittat", 9]]}
        work.done(None, "")
    fixed = view(ctx, PERIOD).fixed
    assert fixed is not None
    assert not fixed.intact


def test_content_comes_back_as_it_was(unit: Unit) -> None:
    rollup = view(read_in_orders(unit.chief), "2025T3").rollup
    assert rollup_of(content_of(rollup)) == rollup


def test_corrected_hours_change_the_compilation_and_not_what_the_order_states(unit: Unit) -> None:
    ctx = read_in_orders(unit.chief)
    before = view(ctx, PERIOD).rollup
    done = next(order for order in before.orders if order.hours)
    with ctx.write("test.correct") as work:
        row = work.get(CustomerOrder, done.order_id)
        row.corrected_hours, row.corrected_people = Decimal("20.25"), 3
        work.done(None, "")
    after = view(ctx, PERIOD).rollup
    assert after.total.hours - before.total.hours == Decimal("20.25") - done.hours
    assert after.total.people is None
    with ctx.read() as reader:
        query = select(CustomerOrder.hours).where(CustomerOrder.id == done.order_id)
        assert reader.execute(query).scalar_one() == done.hours


def test_an_order_of_new_years_eve_belongs_to_the_swedish_day(unit: Unit) -> None:
    ctx = read_in_orders(unit.chief)
    before = {key: view(ctx, key).rollup.total.received for key in ("2025T3", "2026T1")}
    with ctx.write("test.late") as work:
        known = work.get(CustomerOrder, order_list(ctx)[0].order_id)
        known.received_at = datetime(2025, 12, 31, 23, 30, tzinfo=UTC)
        work.done(None, "")
    after = {key: view(ctx, key).rollup.total.received for key in ("2025T3", "2026T1")}
    assert after == {"2025T3": before["2025T3"], "2026T1": before["2026T1"] + 1}


@pytest.mark.parametrize("role", list(Role))
def test_each_role_does_what_the_matrix_says(unit: Unit, role: Role) -> None:
    read_in_orders(unit.chief)
    ctx = unit.as_role(role)
    if role in READERS:
        found = view(ctx, PERIOD)
        assert (found.may_fix, found.may_save) == (role in FIXERS, role in FIXERS)
        assert periods(ctx)
    else:
        with pytest.raises(NotPermittedError):
            view(ctx, PERIOD)
    if role in FIXERS:
        fix(ctx, PERIOD)
    else:
        with pytest.raises(NotPermittedError):
            fix(ctx, PERIOD)
