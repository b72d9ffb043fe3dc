"""*Stödradarn*: what ends, what must be applied for again, what to claim, and money at risk."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.calendar import add_months
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.subsidies import (
    SubsidyBasis,
    SubsidyPeriod,
    SubsidyPhase,
    SubsidyRow,
    SubsidyState,
    SubsidyTypeRow,
)
from ame_desktop.domain.subsidy_amounts import (
    days_in_month,
    kronor,
    month_of,
    months_between,
    part_of_month,
    whole_month,
    working_of,
)
from ame_desktop.domain.subsidy_figures import Figure
from ame_desktop.domain.subsidy_money import Radar, RadarKind, RadarMonth, RadarRow
from ame_desktop.domain.subsidy_periods import DEADLINE_MARKS, band, last_claim_day
from ame_desktop.domain.swedish_dates import last_day_of_month
from ame_desktop.services.context import Context
from ame_desktop.services.subsidies.claim_rows import PAID_TO_UNIT
from ame_desktop.services.subsidies.days import with_days
from ame_desktop.services.subsidies.rows import Known, known, rows_of
from ame_desktop.storage.queries import subsidies as query
from ame_desktop.storage.queries.visibility import may_meet

_MONTHS_AHEAD = 6
_LONGEST_MONTH = 31
_FARTHEST = DEADLINE_MARKS[-1]
_GIVING = frozenset({SubsidyPhase.COMING, SubsidyPhase.RUNNING, SubsidyPhase.ENDING})
Claimed = dict[tuple[UUID, date], query.StoredClaim]


def radar(ctx: Context) -> Radar:
    """Return everything to act on, the nearest day first, and the money of the coming months.

    The look is logged.

    Raises:
        NotPermittedError: the roles do not reach subsidies.
    """
    ctx.require(Area.SUBSIDIES, Level.READ)
    visible = may_meet(ctx.actor.staff_id)
    with ctx.read() as reader:
        found = with_days(reader, visible, known(reader, visible, ctx.clock.today()))
        claimed = query.claims(reader)
    rows = rows_of(found)
    points = [
        *_ending(found, rows),
        *_apply_again(found, rows),
        *_undecided(found, rows),
        *_unclaimed(found, rows, claimed),
    ]
    ctx.note("subsidies.radar", LogKind.READ, count=len(points))
    return Radar(tuple(sorted(points, key=_nearest)), _months(found, rows))


def _nearest(point: RadarRow) -> tuple[date, str, str]:
    return point.day, point.row.name.listed, point.kind.value


def _ending(found: Known, rows: tuple[SubsidyRow, ...]) -> Iterator[RadarRow]:
    for row in rows:
        end = row.period.draft.end
        if end is None or not _runs_out(row) or (end - found.today).days > _FARTHEST:
            continue
        text = f"{row.type_name} slutar {end}."
        if row.longest_end is not None and end >= row.longest_end:
            text += " Längsta tiden är nådd."
        yield _point(found, RadarKind.ENDING, row, end, row.monthly, text)


def _runs_out(row: SubsidyRow) -> bool:
    return row.phase in _GIVING and _open(row.period)


def _open(period: SubsidyPeriod) -> bool:
    """Whether something is lost when it ends: nobody has ended it, and nothing follows."""
    return period.state is not SubsidyState.ENDED and not period.has_next


def _apply_again(found: Known, rows: tuple[SubsidyRow, ...]) -> Iterator[RadarRow]:
    for row in rows:
        end, day = row.period.draft.end, row.apply_by
        if end is None or day is None or row.phase is SubsidyPhase.DRAFT:
            continue
        if (end - found.today).days <= _FARTHEST:
            text = f"Ansök om nytt beslut senast {day}, stödet slutar {end}."
            yield _point(found, RadarKind.APPLY_AGAIN, row, day, row.monthly, text)


def _undecided(found: Known, rows: tuple[SubsidyRow, ...]) -> Iterator[RadarRow]:
    for row in rows:
        if row.phase is SubsidyPhase.DRAFT:
            day = row.period.draft.start
            text = f"Beslutets nummer saknas, stödet börjar {day}."
            yield _point(found, RadarKind.NO_DECISION, row, day, row.monthly, text)


def _unclaimed(found: Known, rows: tuple[SubsidyRow, ...], claimed: Claimed) -> Iterator[RadarRow]:
    """Give the months that lie behind and can still be claimed. Source: NAT-05."""
    for row in rows:
        draft = row.period.draft
        if row.phase is SubsidyPhase.DRAFT or row.basis not in PAID_TO_UNIT:
            continue
        longest = _longest_limit(found.type_of(draft))
        if longest is None:
            continue
        begun = max(draft.start, found.today - timedelta(days=longest + _LONGEST_MONTH))
        for month in months_between(begun, min(draft.end or found.today, found.today)):
            month_end = last_day_of_month(month.year, month.month)
            last_day = last_claim_day(month_end, found.terms(draft, month))
            if last_day is None or not month_end < found.today <= last_day:
                continue
            if (row.subsidy_id, month) not in claimed:
                amount = working_of(found.facts(row.period, month)).amount
                text = f"Begär utbetalning för {month:%Y-%m} senast {last_day}."
                if amount is not None:
                    text += f" Annars går {kronor(amount)} förlorade."
                yield _point(found, RadarKind.CLAIM, row, last_day, amount, text, month)


def _longest_limit(kind: SubsidyTypeRow) -> int | None:
    """Return the most days a type has ever given to claim a month: no older month is looked at."""
    limits = (row.value for row in kind.figures if row.figure is Figure.CLAIM_DAYS)
    return max((int(value) for value in limits if value is not None), default=None)


def _point(
    found: Known,
    kind: RadarKind,
    row: SubsidyRow,
    day: date,
    at_risk: Decimal | None,
    text: str,
    month: date | None = None,
) -> RadarRow:
    left = (day - found.today).days
    return RadarRow(kind, row, day, left, band(left), at_risk, text, month)


def _months(found: Known, rows: tuple[SubsidyRow, ...]) -> tuple[RadarMonth, ...]:
    """Return what is decided for the months to come, and what falls away if nothing is done."""
    giving = [row for row in rows if row.phase in _GIVING]
    months = [add_months(month_of(found.today), number) for number in range(_MONTHS_AHEAD)]
    return tuple(
        RadarMonth(
            month,
            sum((_decided(found, row.period, month) for row in giving), Decimal(0)),
            sum((_lost(found, row.period, month) for row in giving), Decimal(0)),
        )
        for month in months
    )


def _whole(found: Known, period: SubsidyPeriod, month: date) -> Decimal:
    """Return a whole month's kronor; days that are not marked yet are counted as agreed."""
    days = found.agreed_days.get(period.subsidy_id, 0)
    return whole_month(found.facts(period, month, days)) or Decimal(0)


def _decided(found: Known, period: SubsidyPeriod, month: date) -> Decimal:
    if found.type_of(period.draft).basis is not SubsidyBasis.DAY_RATE:
        return working_of(found.facts(period, month)).amount or Decimal(0)
    days = days_in_month(period.draft.start, period.draft.end, month)
    return Decimal(0) if days is None else part_of_month(_whole(found, period, month), month, days)


def _lost(found: Known, period: SubsidyPeriod, month: date) -> Decimal:
    end = period.draft.end
    month_end = last_day_of_month(month.year, month.month)
    if end is None or not _open(period) or end >= month_end:
        return Decimal(0)
    return max(Decimal(0), _whole(found, period, month) - _decided(found, period, month))
