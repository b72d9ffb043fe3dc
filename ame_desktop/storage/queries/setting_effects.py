"""How much a change of the unit's settings would touch, counted and never named."""

from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.attendance_rules import sick_day_number
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.placements import PlacementState
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.attendance import sick_spells
from ame_desktop.storage.queries.expected import expected_people
from ame_desktop.storage.store import Reader


def sick_day_numbers(reader: Reader, visible: ColumnElement[bool], day: date) -> tuple[int, ...]:
    """Return the day of sickness of each person who is sick on the day."""
    people = expected_people(reader, visible, day)
    sick = {
        person.participant_id
        for person in people
        if (person.state or person.announced) is AttendanceState.SICK
    }
    spells = sick_spells(reader, sick, day)
    return tuple(sick_day_number(day, spell) for spell in spells.values())


def marked_between(reader: Reader, visible: ColumnElement[bool], first: date, last: date) -> int:
    """Return how many marks there are in a span of days, both included."""
    query = (
        select(func.count())
        .select_from(Attendance)
        .join(Participant, Participant.id == Attendance.participant_id)
        .where(visible, Attendance.day.between(first, last))
    )
    return int(reader.execute(query).scalar_one())


def running_placements(
    reader: Reader, visible: ColumnElement[bool], day: date
) -> dict[tuple[UUID, ActivityForm], int]:
    """Return how many approved placements of each form each arena has on a day."""
    query = (
        select(Placement.arena_id, Placement.form, func.count())
        .join(Participant, Participant.id == Placement.participant_id)
        .where(
            visible,
            Placement.arena_id.is_not(None),
            Placement.state == PlacementState.APPROVED,
            Placement.start <= day,
            or_(Placement.end.is_(None), Placement.end >= day),
        )
        .group_by(Placement.arena_id, Placement.form)
    )
    return {(arena, form): count for arena, form, count in reader.execute(query) if arena}
