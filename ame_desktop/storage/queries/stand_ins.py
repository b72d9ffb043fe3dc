"""Who stands in for whom."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ScalarSelect, or_, select
from sqlalchemy.orm import aliased

from ame_desktop.domain.access import Role
from ame_desktop.domain.stand_ins import StandInRow
from ame_desktop.storage.models.access import Staff, StaffRole, StandIn
from ame_desktop.storage.queries.access import holds_on
from ame_desktop.storage.store import Reader

ACTING: Final = aliased(Staff)
"""Who leads in the stead of somebody who is away; see :func:`acting_for`."""


def acting_for(staff_id: Any, day: Any) -> ScalarSelect[Any]:
    """Return the question of who leads a supervisor's task on a day when the supervisor is away.

    Where several stand in, it is the one who was named first.
    """
    leads = aliased(StaffRole)
    present = aliased(Staff)
    return (
        select(StandIn.stand_in_id)
        .join(present, present.id == StandIn.stand_in_id)
        .join(leads, leads.staff_id == StandIn.stand_in_id)
        .where(
            StandIn.away_id == staff_id,
            holds_on(day),
            present.active,
            leads.role == Role.SUPERVISOR,
        )
        .order_by(StandIn.id)
        .limit(1)
        .scalar_subquery()
    )


def stand_ins(
    reader: Reader, *, on: date | None = None, of: UUID | None = None
) -> tuple[StandInRow, ...]:
    """Return who stands in for whom, the latest first.

    Args:
        reader: an open connection.
        on: only what holds on a day.
        of: only what somebody has to do with, as the one who is away or the stand-in.
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
    if of is not None:
        query = query.where(or_(StandIn.away_id == of, StandIn.stand_in_id == of))
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return tuple(StandInRow(*row) for row in rows)
