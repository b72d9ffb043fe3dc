"""Who stands in for whom."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from sqlalchemy import ScalarSelect, literal, select
from sqlalchemy.orm import aliased

from ame_desktop.domain.access import Role
from ame_desktop.domain.stand_ins import StandInRow
from ame_desktop.storage.models.access import Staff, StaffRole, StandIn
from ame_desktop.storage.queries.access import holds_on
from ame_desktop.storage.store import Reader

ACTING: Final = aliased(Staff)
"""Who leads in the stead of somebody who is away; see :func:`acting_for`."""
_LONGEST_WAY: Final = 9
"""Stand-ins of stand-ins that are gone through, so that a circle ends."""


def acting_for(staff_id: Any, day: Any) -> ScalarSelect[Any]:
    """Return the question of who leads a supervisor's tasks on a day when the supervisor is away.

    Where the stand-in is away too, it is the stand-in's own one.

    Args:
        staff_id: the column that holds the supervisor.
        day: the day, or the parameter that holds it; no column.
    """
    away = select(StandIn.away_id, _first_named(StandIn.away_id, day).label("stand_in_id"))
    named = away.where(holds_on(day)).distinct().cte("named")
    ways = select(named.c.away_id, named.c.stand_in_id, literal(1).label("steps")).where(
        named.c.stand_in_id.is_not(None)
    )
    first = ways.cte("acting", recursive=True)
    further = (
        select(first.c.away_id, named.c.stand_in_id, first.c.steps + 1)
        .join(named, named.c.away_id == first.c.stand_in_id)
        .where(
            named.c.stand_in_id.is_not(None),
            named.c.stand_in_id != first.c.away_id,
            first.c.steps < _LONGEST_WAY,
        )
    )
    acting = first.union_all(further)
    return (
        select(acting.c.stand_in_id)
        .where(acting.c.away_id == staff_id)
        .order_by(acting.c.steps.desc())
        .limit(1)
        .scalar_subquery()
    )


def _first_named(staff_id: Any, day: Any) -> ScalarSelect[Any]:
    """Return the question of which supervisor was first named to stand in for somebody."""
    leads, present, row = aliased(StaffRole), aliased(Staff), aliased(StandIn)
    return (
        select(row.stand_in_id)
        .join(present, present.id == row.stand_in_id)
        .join(leads, leads.staff_id == row.stand_in_id)
        .where(
            row.away_id == staff_id,
            holds_on(day, row),
            present.active,
            leads.role == Role.SUPERVISOR,
        )
        .order_by(row.id)
        .limit(1)
        .scalar_subquery()
    )


def stand_ins(reader: Reader, *, on: date | None = None) -> tuple[StandInRow, ...]:
    """Return who stands in for whom, the latest first.

    Args:
        reader: an open connection.
        on: only what holds on a day.
    """
    away, stand_in, namer = aliased(Staff), aliased(Staff), aliased(Staff)
    query = (
        select(
            StandIn.id,
            StandIn.version,
            StandIn.away_id,
            away.name,
            StandIn.stand_in_id,
            stand_in.name,
            StandIn.start,
            StandIn.end,
            StandIn.ended_on,
            namer.name,
        )
        .join(away, away.id == StandIn.away_id)
        .join(stand_in, stand_in.id == StandIn.stand_in_id)
        .join(namer, namer.id == StandIn.named_by_id, isouter=True)
        .order_by(StandIn.start.desc(), StandIn.id)
    )
    if on is not None:
        query = query.where(holds_on(on))
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return tuple(StandInRow(*row) for row in rows)
