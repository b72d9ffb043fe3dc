"""Counts a period: which orders and hours are in it, and the figures of each table.

Source: RAG-45, GAP-10, GAP-13.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from ame_desktop.domain.agreement_hours import AgreementFacts, agreement_lines
from ame_desktop.domain.orders import OrderStatus
from ame_desktop.domain.rollup_masking import PeopleTable, shown
from ame_desktop.domain.rollup_periods import RollupPeriod
from ame_desktop.domain.rollups import (
    FEWEST_PEOPLE,
    NO_REASON,
    NOTHING,
    Figures,
    ReasonLine,
    Rollup,
    RollupLine,
    RollupOrder,
    Slice,
)

_CENT = Decimal("0.01")
_STATUS_ORDER = {status.value: number for number, status in enumerate(OrderStatus)}


@dataclass(frozen=True, slots=True)
class DoneWork:
    """A task of an order that is done: its day, its hours if they are known, and who was on it."""

    day: date
    hours: Decimal | None = None
    people: frozenset[object] = frozenset()


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """All of an order that a compilation needs. ``work`` is its done tasks, by day."""

    order_id: UUID
    number: str
    received_on: date
    unit: str
    written: str
    kind: str
    arena: str
    status: OrderStatus
    reason: str = ""
    done_on: date | None = None
    stated: Decimal | None = None
    corrected: Decimal | None = None
    corrected_people: int | None = None
    work: tuple[DoneWork, ...] = ()

    @property
    def finished_on(self) -> date | None:
        """The day it was finished: as it says, otherwise the last day that it was worked on."""
        if self.status is not OrderStatus.DONE:
            return None
        return self.done_on or max((done.day for done in self.work), default=None)


@dataclass(frozen=True, slots=True)
class _Counted:
    order: RollupOrder
    people: frozenset[object] = field(default=frozenset())
    corrected_people: int = 0


_Lines = list[tuple[str, Figures, list[_Counted]]]
_Parts = dict[Slice, _Lines]


def hours_by_day(order: OrderFacts) -> tuple[tuple[date, Decimal], ...]:
    """Return the days that an order's hours belong to; they are never more than its own in all.

    Corrected hours are spread as the worked ones are; hours without a worked day belong to the day
    the order came in. What an order states counts once it is done.
    """
    is_done = order.status is OrderStatus.DONE
    unnoted = order.stated if is_done and order.corrected is None else order.corrected
    if not order.work:
        return ((order.received_on, unnoted),) if unnoted else ()
    known = [(done.day, done.hours) for done in order.work if done.hours is not None]
    worked = sum((hours for _, hours in known), NOTHING)
    if order.corrected is None and known:
        return tuple(known)
    if order.corrected is not None and worked:
        return tuple(_spread(order.corrected, known, worked))
    return ((max(done.day for done in order.work), unnoted),) if unnoted else ()


def _spread(
    total: Decimal, known: Sequence[tuple[date, Decimal]], worked: Decimal
) -> Iterable[tuple[date, Decimal]]:
    """Yield parts of a total in proportion to the worked hours; together they are the total."""
    passed = given = NOTHING
    for day, hours in known:
        passed += hours
        reached = (total * passed / worked).quantize(_CENT)
        yield day, reached - given
        given = reached


def compile_period(
    period: RollupPeriod,
    orders: Iterable[OrderFacts],
    agreements: Iterable[AgreementFacts] = (),
    today: date | None = None,
) -> Rollup:
    """Return the compilation of a period from the orders that may concern it.

    Args:
        period: the days.
        orders: orders that came in or were worked on; others do no harm.
        agreements: agreements that hold in the period.
        today: tells how much of the period remains; left out, none of it.
    """
    counted = [found for order in orders if (found := _counted(order, period)) is not None]
    counted.sort(key=lambda found: (found.order.received_on, found.order.number))
    total, parts = _shown(_figures(counted), {part: _lines(counted, part) for part in Slice})
    return Rollup(
        period,
        total,
        parts,
        _reasons(counted),
        agreement_lines(agreements, period.start, period.end),
        tuple(found.order for found in counted),
        max((period.end - today).days, 0) if today is not None else 0,
    )


def _counted(order: OrderFacts, period: RollupPeriod) -> _Counted | None:
    """Return an order as the period counts it, or ``None`` where it has no part in it."""
    came_in = period.holds(order.received_on)
    if not came_in and not any(period.holds(done.day) for done in order.work):
        return None
    hours = sum((part for day, part in hours_by_day(order) if period.holds(day)), NOTHING)
    people = frozenset[object]().union(
        *(done.people for done in order.work if period.holds(done.day))
    )
    if not (came_in or hours or people):
        return None
    corrected = _corrected_people(order, period)
    row = RollupOrder(
        order.order_id,
        order.number,
        order.received_on,
        order.unit,
        order.written,
        order.kind,
        order.arena,
        order.status,
        came_in,
        hours,
        bool(people if corrected is None else corrected),
        order.finished_on,
        order.reason,
    )
    return _Counted(row, people, 0) if corrected is None else _Counted(row, frozenset(), corrected)


def _corrected_people(order: OrderFacts, period: RollupPeriod) -> int | None:
    """Return the corrected number of people; it belongs to the last day of the work."""
    if order.corrected_people is None:
        return None
    last = max((done.day for done in order.work), default=order.received_on)
    return order.corrected_people if period.holds(last) else 0


def _figures(counted: Iterable[_Counted]) -> Figures:
    """Return the figures of some orders, with their people as they are."""
    received = done = declined = lead_total = lead_count = corrected = 0
    hours = NOTHING
    people: set[object] = set()
    for found in counted:
        order = found.order
        hours += order.hours
        people |= found.people
        corrected += found.corrected_people
        if not order.came_in:
            continue
        received += 1
        done += order.status is OrderStatus.DONE
        declined += order.status is OrderStatus.DECLINED
        lead = order.lead_days
        if lead is not None:
            lead_total, lead_count = lead_total + lead, lead_count + 1
    return Figures(
        received,
        done,
        declined,
        received - done - declined,
        hours,
        len(people) + corrected,
        lead_total,
        lead_count,
    )


def _shown(total: Figures, parts: _Parts) -> tuple[Figures, dict[Slice, tuple[RollupLine, ...]]]:
    """Let only those counts of people stand that tell nothing of fewer than five."""
    few = any(
        0 < (figures.people or 0) < FEWEST_PEOPLE
        for figures in (total, *(figures for lines in parts.values() for _, figures, _ in lines))
    )
    if not few:
        return total, {
            part: tuple(RollupLine(name, figures) for name, figures, _ in lines)
            for part, lines in parts.items()
        }
    in_all, in_lines = shown(total.people or 0, [_people(lines) for lines in parts.values()])
    return replace(total, people=in_all), {
        part: tuple(
            RollupLine(name, replace(figures, people=people))
            for (name, figures, _), people in zip(lines, counts, strict=True)
        )
        for (part, lines), counts in zip(parts.items(), in_lines, strict=True)
    }


def _people(lines: _Lines) -> PeopleTable:
    """Return how many people stand behind each line, with the orders they took part in."""
    return [
        (figures.people or 0, frozenset(row.order.order_id for row in rows if row.order.people))
        for _, figures, rows in lines
    ]


def _lines(counted: Iterable[_Counted], part: Slice) -> _Lines:
    groups: defaultdict[str, list[_Counted]] = defaultdict(list)
    for found in counted:
        groups[found.order.under(part)].append(found)
    key = _status_place if part is Slice.STATUS else in_swedish_order
    return [(name, _figures(groups[name]), groups[name]) for name in sorted(groups, key=key)]


def _status_place(name: str) -> str:
    return f"{_STATUS_ORDER[name]:02d}"


def in_swedish_order(name: str) -> str:
    """Return what to sort a name by: å, ä and ö come last, in that order."""
    return name.casefold().translate(_SWEDISH)


_SWEDISH = str.maketrans({"å": "{", "ä": "|", "ö": "}", "é": "e", "ü": "u"})


def _reasons(counted: Iterable[_Counted]) -> tuple[ReasonLine, ...]:
    """Return why orders were declined, the most common first."""
    found = Counter(
        row.order.reason.strip() or NO_REASON
        for row in counted
        if row.order.came_in and row.order.status is OrderStatus.DECLINED
    )
    ranked = sorted(found.items(), key=lambda item: (-item[1], in_swedish_order(item[0])))
    return tuple(ReasonLine(reason, count) for reason, count in ranked)
