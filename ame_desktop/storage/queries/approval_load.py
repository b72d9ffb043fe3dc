"""What stands around a proposed placement, read in a constant number of questions."""

from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select

from ame_desktop.domain.approval_load import EarlierPlacement, Surroundings
from ame_desktop.domain.approval_placements import PlacementFacts
from ame_desktop.domain.approval_requests import RequestSurroundings
from ame_desktop.domain.approval_sheets import SIMILAR_MONTHS
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.calendar import add_months, working_days
from ame_desktop.domain.placements import PlacementState
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.attendance import AnnouncedAbsence
from ame_desktop.storage.models.participants import WorkRestriction
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries import arenas as arena_query
from ame_desktop.storage.queries.visibility import everybody
from ame_desktop.storage.store import Reader

_HELD = (PlacementState.APPROVED, PlacementState.ENDED)


def surroundings(reader: Reader, facts: PlacementFacts, today: date) -> Surroundings:
    """Return what stands around a placement on its first day, or today when that has passed.

    Those at an arena are counted whoever they are; nobody is named.
    """
    day = max(facts.start, today)
    arenas = arena_query.arenas(reader, day, everybody())
    return Surroundings(
        next((row for row in arenas if row.arena_id == facts.arena_id), None),
        not _is_member(reader, facts, day),
        _count(reader, facts, day, Placement.supervisor_id == facts.supervisor_id),
        _count(reader, facts, day, Placement.host_unit == facts.host_unit),
        _restrictions(reader, facts.participant_id, day),
        _held(reader, facts.participant_id, Placement.id != facts.placement_id),
    )


def request_surroundings(reader: Reader, participant_id: UUID, today: date) -> RequestSurroundings:
    """Return where a person is placed today, and how many days of leave there were in a year."""
    since = add_months(today, -SIMILAR_MONTHS)
    query = select(AnnouncedAbsence.start, AnnouncedAbsence.end).where(
        AnnouncedAbsence.participant_id == participant_id,
        AnnouncedAbsence.state == AttendanceState.LEAVE,
        AnnouncedAbsence.start <= today,
        AnnouncedAbsence.end >= since,
    )
    days = {
        day
        for start, end in reader.execute(query)
        for day in working_days(max(start, since), min(end, today))
    }
    now = and_(Placement.start <= today, or_(Placement.end.is_(None), Placement.end >= today))
    places = _held(reader, participant_id, now)
    return RequestSurroundings(len(days), tuple(place.text for place in places))


def _is_member(reader: Reader, facts: PlacementFacts, day: date) -> bool:
    query = select(Membership.id).where(
        Membership.participant_id == facts.participant_id,
        Membership.arena_id == facts.arena_id,
        arena_query.running_on(day),
    )
    return reader.execute(query).first() is not None


def _count(reader: Reader, facts: PlacementFacts, day: date, same: ColumnElement[bool]) -> int:
    query = select(func.count(Placement.participant_id.distinct())).where(
        same,
        Placement.state == PlacementState.APPROVED,
        Placement.participant_id != facts.participant_id,
        and_(Placement.start <= day, or_(Placement.end.is_(None), Placement.end >= day)),
    )
    return reader.execute(query).scalar_one()


def _restrictions(reader: Reader, participant_id: UUID, day: date) -> tuple[str, ...]:
    query = (
        select(WorkRestriction.kind, WorkRestriction.text, WorkRestriction.max_kilograms)
        .where(
            WorkRestriction.participant_id == participant_id,
            or_(WorkRestriction.valid_to.is_(None), WorkRestriction.valid_to >= day),
        )
        .order_by(WorkRestriction.id)
    )
    return tuple(
        text or (f"{kind.capitalize()}, högst {most} kg" if most else kind.capitalize())
        for kind, text, most in reader.execute(query)
    )


def _held(
    reader: Reader, participant_id: UUID, where: ColumnElement[bool]
) -> tuple[EarlierPlacement, ...]:
    query = (
        select(
            Placement.form,
            func.coalesce(func.nullif(Placement.host_unit, ""), Arena.name, ""),
            Placement.start,
            func.coalesce(Placement.ended_on, Placement.end),
            Placement.outcome,
        )
        .join(Arena, Arena.id == Placement.arena_id, isouter=True)
        .where(Placement.participant_id == participant_id, Placement.state.in_(_HELD), where)
        .order_by(Placement.start.desc(), Placement.id)
    )
    return tuple(EarlierPlacement(*tuple(row)) for row in reader.execute(query))
