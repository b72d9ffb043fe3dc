"""What comes next for people: next steps, meetings that are booked, and who is here."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, exists, or_, select

from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.next_steps import NextStepRow
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.follow_ups import FollowUp
from ame_desktop.storage.models.intake import IntakeMark, NextStep
from ame_desktop.storage.models.mapping import MappingSession
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries.participants import is_current
from ame_desktop.storage.queries.visibility import Condition
from ame_desktop.storage.store import Reader


def next_steps(reader: Reader, visible: Condition) -> dict[UUID, NextStepRow]:
    """Return the step that comes first for each person who has one that is not done."""
    query = _steps().where(visible, NextStep.done_on.is_(None))
    rows = reader.execute(query.order_by(NextStep.due.desc(), NextStep.id.desc()))
    return {row.participant_id: _next_step(row) for row in rows}


def next_steps_of(reader: Reader, participant_id: UUID) -> tuple[NextStepRow, ...]:
    """Return a person's next steps: those that wait first, then the latest that were done."""
    query = _steps().where(NextStep.participant_id == participant_id)
    rows = [_next_step(row) for row in reader.execute(query.order_by(NextStep.due, NextStep.id))]
    done = sorted(
        (row for row in rows if row.done_on), key=lambda row: row.done_on or row.due, reverse=True
    )
    return (*(row for row in rows if row.done_on is None), *done)


def _steps() -> Any:
    return (
        select(NextStep.__table__, Staff.name.label("staff"))
        .join(Participant, Participant.id == NextStep.participant_id)
        .join(Staff, Staff.id == NextStep.owner_staff_id, isouter=True)
    )


def _next_step(row: Row[Any]) -> NextStepRow:
    return NextStepRow(
        row.id,
        row.version,
        row.what,
        row.due,
        row.owner_staff_id,
        row.staff or row.owner_name,
        row.done_on,
    )


def current_people(reader: Reader, visible: Condition, today: date) -> dict[UUID, PersonName]:
    """Return who is at the unit now."""
    query = select(
        Participant.id,
        Participant.given_name,
        Participant.family_name,
        Participant.alias,
        Participant.birth_date,
    ).where(visible, is_current(today))
    return {
        key: PersonName(given, family, alias, born)
        for key, given, family, alias, born in reader.execute(query)
    }


def _is_to_come(today: date) -> Condition:
    # To book the first mapping is a step that is done long before the talk itself.
    waits = or_(IntakeMark.done_on.is_(None), IntakeMark.step == IntakeStep.MAPPING_BOOKED)
    return and_(waits, IntakeMark.booked_on >= today)


def booked_people(reader: Reader, today: date) -> frozenset[UUID]:
    """Return who has a step of the way in, or a session of mapping, booked for today or later."""
    steps = select(IntakeMark.participant_id).where(_is_to_come(today))
    sessions = select(MappingSession.participant_id).where(MappingSession.day >= today)
    return frozenset((*reader.scalars(steps), *reader.scalars(sessions)))


def has_next(reader: Reader, participant_id: UUID, today: date) -> bool:
    """Whether a meeting is booked for a person who is here, or the person is not here at all."""
    planned = select(FollowUp.id).where(
        FollowUp.participant_id == participant_id,
        FollowUp.held_on.is_(None),
        FollowUp.planned_on >= today,
    )
    booked = select(IntakeMark.id).where(
        IntakeMark.participant_id == participant_id, _is_to_come(today)
    )
    mapped = select(MappingSession.id).where(
        MappingSession.participant_id == participant_id, MappingSession.day >= today
    )
    meets = or_(exists(planned), exists(booked), exists(mapped))
    query = select(or_(~is_current(today), meets)).where(Participant.id == participant_id)
    return bool(reader.execute(query).scalar_one())
