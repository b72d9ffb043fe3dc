"""A frozen compilation: the form it is kept in, its hash, and what has changed since."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import Any
from uuid import UUID

from ame_desktop.domain.orders import OrderStatus
from ame_desktop.domain.rollup_periods import RollupPeriod
from ame_desktop.domain.rollup_texts import figure_text, number_text
from ame_desktop.domain.rollups import (
    AgreementLine,
    ChangedLine,
    Figures,
    Measure,
    ReasonLine,
    Rollup,
    RollupLine,
    RollupOrder,
    Slice,
)

Content = dict[str, Any]
_ABSENT = "–"


def content_of(rollup: Rollup) -> Content:
    """Return a compilation as it is kept: figures and rows, nothing about persons."""
    period = rollup.period
    return {
        "period": [period.year, period.number, str(period.start), str(period.end), period.of],
        "days_left": rollup.days_left,
        "total": _figures(rollup.total),
        "parts": {
            part.name: [[line.name, _figures(line.figures)] for line in lines]
            for part, lines in rollup.parts.items()
        },
        "reasons": [[line.reason, line.count] for line in rollup.reasons],
        "agreements": [
            [
                str(line.agreement_id),
                line.number,
                line.customer,
                line.title,
                str(line.planned),
                str(line.delivered),
            ]
            for line in rollup.agreements
        ],
        "orders": [_order(order) for order in rollup.orders],
    }


def rollup_of(content: Content) -> Rollup:
    """Return the compilation that was kept."""
    year, place, start, end, of = content["period"]
    days = date.fromisoformat(start), date.fromisoformat(end)
    return Rollup(
        RollupPeriod(year, place, *days, of),
        _figures_of(content["total"]),
        {
            Slice[part]: tuple(RollupLine(name, _figures_of(kept)) for name, kept in lines)
            for part, lines in content["parts"].items()
        },
        tuple(ReasonLine(reason, count) for reason, count in content["reasons"]),
        tuple(
            AgreementLine(UUID(key), number, customer, title, Decimal(planned), Decimal(delivered))
            for key, number, customer, title, planned, delivered in content["agreements"]
        ),
        tuple(_order_of(kept) for kept in content["orders"]),
        content["days_left"],
    )


def hash_of(content: Content) -> str:
    """Return the hash of what is kept: the same content always gives the same."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def same(content: Content, other: Content) -> bool:
    """Whether two compilations say the same, however much remained of the period."""
    return {**content, "days_left": 0} == {**other, "days_left": 0}


def changed_since(fixed: Rollup, now: Rollup) -> tuple[ChangedLine, ...]:
    """Return what is no longer as it was fixed: days and total first, then what is behind them."""
    kinds = (_days, _totals, _orders, _agreements)
    return tuple(line for kind in kinds for line in kind(fixed, now))


def _days(fixed: Rollup, now: Rollup) -> Iterator[ChangedLine]:
    """Yield the period's days where the setting divides the year in another way since."""
    before, after = fixed.period, now.period
    if before != after:
        yield ChangedLine("Periodens dagar", before.days_text, after.days_text)


def _totals(fixed: Rollup, now: Rollup) -> Iterator[ChangedLine]:
    for measure in Measure:
        before, after = (figure_text(rollup.total, measure) for rollup in (fixed, now))
        if before != after:
            yield ChangedLine(f"{measure.value}, hela perioden", before, after)


def _orders(fixed: Rollup, now: Rollup) -> Iterator[ChangedLine]:
    before = {order.order_id: order for order in fixed.orders}
    after = {order.order_id: order for order in now.orders}
    for key in (*before, *(key for key in after if key not in before)):
        old, new = before.get(key), after.get(key)
        if old != new:
            order = new or old
            name = order.number if order is not None else ""
            yield ChangedLine(f"Beställning {name}".strip(), *_told(old, new), key)


def _told(old: RollupOrder | None, new: RollupOrder | None) -> tuple[str, str]:
    """Return what differs between two readings of an order."""
    if old is None or new is None:
        return _whole(old), _whole(new)
    pairs = [pair for pair in zip(_facts(old), _facts(new), strict=True) if pair[0] != pair[1]]
    return ", ".join(before for before, _ in pairs), ", ".join(after for _, after in pairs)


def _whole(order: RollupOrder | None) -> str:
    return "finns inte" if order is None else f"{order.unit}, {order.status.value.lower()}"


def _facts(order: RollupOrder) -> tuple[str, ...]:
    return (
        f"inkom {order.received_on}",
        order.unit,
        order.written,
        order.kind or _ABSENT,
        order.arena or _ABSENT,
        order.status.value.lower(),
        f"{number_text(order.hours)} timmar",
        "personer kända" if order.people else "inga personer kända",
        f"klar {order.done_on or _ABSENT}",
        f"skäl: {order.reason or _ABSENT}",
        "inkom i perioden" if order.came_in else "inkom i en annan period",
    )


def _agreements(fixed: Rollup, now: Rollup) -> Iterator[ChangedLine]:
    before = {line.agreement_id: line for line in fixed.agreements}
    after = {line.agreement_id: line for line in now.agreements}
    for key in (*before, *(key for key in after if key not in before)):
        old, new = before.get(key), after.get(key)
        if old != new:
            line = new or old
            name = line.number if line is not None else ""
            yield ChangedLine(f"Avtal {name}", _agreement(old), _agreement(new))


def _agreement(line: AgreementLine | None) -> str:
    if line is None:
        return "finns inte"
    return (
        f"{line.customer}: {number_text(line.planned)} timmar planerade, "
        f"{number_text(line.delivered)} levererade"
    )


def _figures(figures: Figures) -> list[Any]:
    return [
        figures.received,
        figures.done,
        figures.declined,
        figures.open,
        number_text(figures.hours, "."),
        figures.people,
        figures.lead_total,
        figures.lead_count,
    ]


def _figures_of(kept: list[Any]) -> Figures:
    received, done, declined, waiting, hours, people, lead_total, lead_count = kept
    return Figures(
        received, done, declined, waiting, Decimal(hours), people, lead_total, lead_count
    )


def _order(order: RollupOrder) -> list[Any]:
    return [
        str(order.order_id),
        order.number,
        str(order.received_on),
        order.unit,
        order.written,
        order.kind,
        order.arena,
        order.status.value,
        order.came_in,
        number_text(order.hours, "."),
        order.people,
        str(order.done_on) if order.done_on else None,
        order.reason,
    ]


def _order_of(kept: list[Any]) -> RollupOrder:
    key, number, received, unit, written, kind, arena, status, *rest = kept
    came_in, hours, people, done_on, reason = rest
    return RollupOrder(
        UUID(key),
        number,
        date.fromisoformat(received),
        unit,
        written,
        kind,
        arena,
        OrderStatus(status),
        came_in,
        Decimal(hours),
        people,
        date.fromisoformat(done_on) if done_on else None,
        reason,
    )
