"""Reading a compilation: the periods, one of them with its comparisons, and the frozen copies."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.reports import ReportGroup, report_reaches
from ame_desktop.domain.rollup_counting import compile_period
from ame_desktop.domain.rollup_freezing import changed_since, hash_of, rollup_of
from ame_desktop.domain.rollup_periods import (
    RollupPeriod,
    parse_ends,
    parse_key,
    period_holding,
    periods_of_year,
)
from ame_desktop.domain.rollup_texts import paragraph
from ame_desktop.domain.rollups import FixedRollup, PeriodChoice, Rollup, RollupView
from ame_desktop.domain.unit_settings import SettingName, SettingRow, setting_on
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.storage.queries import rollups as query
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.store import Reader

_AHEAD = timedelta(days=30)
"""A period is what people want to see from this long before it ends."""


@dataclass(frozen=True)
class Compiled:
    """A period with those that it is compared with; ``None`` before the unit's first order."""

    rollup: Rollup
    previous: Rollup | None
    year_before: Rollup | None


def periods(ctx: Context) -> tuple[PeriodChoice, ...]:
    """Return the periods since the first order came, the latest first. Source: RAG-45.

    Raises:
        NotPermittedError: the roles do not reach agreements and orders.
    """
    require_reading(ctx)
    today = ctx.clock.today()
    with ctx.read() as reader:
        held = unit_settings.settings(reader)
        first = query.first_order_at(reader)
        fixed = query.editions(reader)
    since = first.astimezone(STOCKHOLM).date() if first is not None else today
    found = [
        period
        for year in range(min(since.year, today.year), today.year + 1)
        for period in periods_in(held, year)
        if period.end >= since and period.start <= today
    ]
    return tuple(
        PeriodChoice(period, fixed.get(period.key, 0), period.holds(today))
        for period in reversed(found)
    )


def current_key(ctx: Context) -> str:
    """Return the period that is next to be compiled: this one near its end, else the one before.

    Raises:
        NotPermittedError: the roles do not reach agreements and orders.
    """
    require_reading(ctx)
    today = ctx.clock.today()
    with ctx.read() as reader:
        held = unit_settings.settings(reader)
    now = period_on(held, today)
    return now.key if now.end - today <= _AHEAD else period_before(held, now).key


def view(ctx: Context, key: str) -> RollupView:
    """Return everything about a period, in a constant number of questions.

    Raises:
        NotPermittedError: the roles do not reach agreements and orders.
        NotFoundError: there is no such period.
        DomainError: the name is not that of a period.
    """
    require_reading(ctx)
    with ctx.read() as reader:
        held = unit_settings.settings(reader)
        found = compiled(reader, held, find_period(held, key), ctx.clock.today())
        copies = query.fixed_copies(reader, found.rollup.period.key)
    fixed = fixed_rollup(copies[0]) if copies else None
    return RollupView(
        found.rollup,
        found.previous,
        found.year_before,
        fixed,
        () if fixed is None else changed_since(fixed.rollup, found.rollup),
        paragraph(found.rollup, found.previous, found.year_before),
        may_fix(ctx),
        may_save(ctx),
    )


def compiled(
    reader: Reader, held: Iterable[SettingRow], period: RollupPeriod, today: date
) -> Compiled:
    """Compile a period and those that it is compared with."""
    held = tuple(held)
    before = period_before(held, period)
    last_year = _same_last_year(held, period)
    wanted = tuple(dict.fromkeys(p for p in (period, before, last_year) if p is not None))
    spans = [(p.start, p.end) for p in wanted]
    orders = query.order_facts(reader, spans, [moments(p.start, p.end) for p in wanted])
    agreements = query.agreement_facts(reader, min(s for s, _ in spans), period.end)
    first = query.first_order_at(reader)
    since = first.astimezone(STOCKHOLM).date() if first is not None else None

    def earlier(other: RollupPeriod | None) -> Rollup | None:
        if other is None or since is None or other.end < since:
            return None
        return compile_period(other, orders, agreements)

    return Compiled(
        compile_period(period, orders, agreements, today), earlier(before), earlier(last_year)
    )


def fixed_rollup(row: query.FrozenRow) -> FixedRollup:
    """Return a frozen copy, and whether its content still gives its hash."""
    return FixedRollup(
        row.rollup_id,
        row.edition,
        row.fixed_at.astimezone(STOCKHOLM).replace(tzinfo=None),
        row.fixed_by,
        row.sha256,
        hash_of(row.content) == row.sha256,
        rollup_of(row.content),
    )


def require_reading(ctx: Context) -> None:
    """Refuse those who do not reach agreements and orders.

    Raises:
        NotPermittedError: the roles do not.
    """
    ctx.require(Area.AGREEMENTS, Level.READ)
    ctx.require(Area.ORDERS, Level.READ)


def may_fix(ctx: Context) -> bool:
    """Whether the person may fix a compilation: the koordinator and the chief."""
    return ctx.allows(Area.ORDERS, Level.APPROVE)


def may_save(ctx: Context) -> bool:
    """Whether the person may take a compilation out as a file. Source: RAG-33."""
    return bool(report_reaches(ctx.actor.roles, ReportGroup.WORK, names=False))


def periods_in(held: Iterable[SettingRow], year: int) -> tuple[RollupPeriod, ...]:
    """Return a year's periods, as what holds on 1 January divides it."""
    row = setting_on(held, SettingName.ROLLUP_ENDS, date(year, 1, 1))
    return periods_of_year(year, parse_ends(str(row.value["text"])))


def find_period(held: Iterable[SettingRow], key: str) -> RollupPeriod:
    """Return the period of a name.

    Raises:
        DomainError: it is no name of a period.
        NotFoundError: the year has no such period.
    """
    year, number = parse_key(key)
    if not date.min.year < year < date.max.year:
        raise NotFoundError(f"Perioden {key} finns inte.", field="period")
    found = periods_in(held, year)
    if not 1 <= number <= len(found):
        raise NotFoundError(
            f"Perioden {key} finns inte. År {year} har {len(found)} perioder.", field="period"
        )
    return found[number - 1]


def period_on(held: Iterable[SettingRow], day: date) -> RollupPeriod:
    """Return the period that a day lies in; the periods cover every year."""
    found = period_holding(day, periods_in(held, day.year))
    return found if found is not None else periods_in(held, day.year)[-1]


def period_before(held: Iterable[SettingRow], period: RollupPeriod) -> RollupPeriod:
    """Return the period that ends the day before this one begins."""
    return period_on(held, period.start - timedelta(days=1))


def _same_last_year(held: Iterable[SettingRow], period: RollupPeriod) -> RollupPeriod | None:
    """Return the same period last year; ``None`` where that year was divided in another way."""
    earlier = periods_in(held, period.year - 1)
    return earlier[period.number - 1] if len(earlier) == period.of else None


def moments(first: date, last: date) -> tuple[datetime, datetime]:
    """Return the instants that a span of Swedish days begins at and has passed at."""
    return (
        datetime.combine(first, time(), STOCKHOLM),
        datetime.combine(last + timedelta(days=1), time(), STOCKHOLM),
    )
