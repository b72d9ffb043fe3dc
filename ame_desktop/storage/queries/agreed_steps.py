"""The steps of the training schedule in force: found by index, however many have been before."""

from functools import cache
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, and_, bindparam, func, select, union_all
from sqlalchemy.orm import InstrumentedAttribute, aliased
from sqlalchemy.sql.selectable import CompoundSelect, Select

from ame_desktop.storage.models.arenas import Membership, ScheduleDay, ScheduleStep
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.stays import FIRST, HELD, LAST, concerns, overlaps

_COLUMNS = (
    ScheduleStep.id,
    ScheduleStep.participant_id,
    ScheduleStep.arena_id,
    ScheduleStep.placement_id,
    ScheduleStep.start,
    ScheduleStep.end,
    ScheduleDay.weekday,
    ScheduleDay.start_minute,
    ScheduleDay.end_minute,
)
WEEKDAYS: BindParameter[int] = bindparam("weekdays", expanding=True)
_Place = InstrumentedAttribute[Any] | None
Rows = Select[*tuple[Any, ...]]
_Stay = type[Membership] | type[Placement]


@cache
def steps_in_force(*, one_person: bool) -> CompoundSelect[Any]:
    """Return the question for the steps that hold on some of the scope's days, a row a weekday.

    A step holds until the next one of the same person and place begins. Of those that began before
    the scope only the latest at each place is looked up; then come those that begin during it.
    Made once and kept, since making it costs more than asking it.
    """
    return union_all(
        _latest(one_person, Membership, Membership.arena_id, None),
        _latest(one_person, Membership, None, None),
        _latest(one_person, Placement, None, Placement.id),
        _latest(one_person, Placement, None, None),
        _with_days(select(*_COLUMNS)).where(
            ScheduleStep.start > FIRST,
            ScheduleStep.start <= LAST,
            concerns(one_person, ScheduleStep.participant_id),
        ),
    )


def _latest(one_person: bool, stay: _Stay, arena: _Place, placement: _Place) -> Rows:
    """Ask for the latest step at a place, for everybody who has a stay in the scope."""
    earlier = aliased(ScheduleStep)
    latest = (
        select(func.max(earlier.start))
        .where(_at(earlier, stay, arena, placement), earlier.start <= FIRST)
        .correlate(stay)
        .scalar_subquery()
    )
    held = and_(_at(ScheduleStep, stay, arena, placement), ScheduleStep.start == latest)
    query = select(*_COLUMNS).select_from(stay).join(ScheduleStep, held)
    return _with_days(query).where(
        _held(stay),
        overlaps(stay),
        overlaps(ScheduleStep),
        concerns(one_person, stay.participant_id),
    )


def _at(
    step: type[ScheduleStep], stay: _Stay, arena: _Place, placement: _Place
) -> ColumnElement[bool]:
    return and_(
        step.participant_id == stay.participant_id,
        step.arena_id.is_(None) if arena is None else step.arena_id == arena,
        step.placement_id.is_(None) if placement is None else step.placement_id == placement,
    )


def _held(stay: _Stay) -> ColumnElement[bool]:
    if stay is Placement:
        return and_(Placement.host_unit != "", Placement.state.in_(HELD))
    return stay.id.is_not(None)


def _with_days(query: Rows) -> Rows:
    asked = and_(ScheduleDay.step_id == ScheduleStep.id, ScheduleDay.weekday.in_(WEEKDAYS))
    return query.join(ScheduleDay, asked, isouter=True)
