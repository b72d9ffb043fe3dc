"""Who has stayed away lately, what was done about it, and what training was broken off."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, func, select

from ame_desktop.domain.absence_ladder import TakenStep
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.final_documents import DocumentKind
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.placements import PlacementOutcome, PlacementState
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.attendance import AbsenceStep, Attendance
from ame_desktop.storage.models.final_documents import FinalDocument
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.store import Reader

_PRESENT = tuple(state for state in AttendanceState if state.is_present)


def no_shows(
    reader: Reader, visible: ColumnElement[bool], first: date, last: date
) -> dict[UUID, frozenset[date]]:
    """Return the days of a span on which people stayed away without a word."""
    query = (
        select(Attendance.participant_id, Attendance.day)
        .join(Participant, Participant.id == Attendance.participant_id)
        .where(
            visible,
            Attendance.state == AttendanceState.NO_SHOW,
            Attendance.day.between(first, last),
        )
    )
    found: defaultdict[UUID, set[date]] = defaultdict(set)
    for person, day in reader.execute(query):
        found[person].add(day)
    return {person: frozenset(days) for person, days in found.items()}


def latest_presence(reader: Reader, people: Collection[UUID], first: date) -> dict[UUID, date]:
    """Return the latest day since a day on which each of these people was there."""
    query = select(Attendance.participant_id, func.max(Attendance.day)).where(
        Attendance.participant_id.in_(list(people)),
        Attendance.day >= first,
        Attendance.state.in_(_PRESENT),
    )
    rows = reader.execute(query.group_by(Attendance.participant_id))
    return {row[0]: row[1] for row in rows}


def steps_since(
    reader: Reader, first: date, participant_id: UUID | None = None
) -> dict[UUID, tuple[TakenStep, ...]]:
    """Return the steps taken for absence since a day, the earliest first; one person's if asked."""
    query = (
        select(
            AbsenceStep.id,
            AbsenceStep.version,
            AbsenceStep.participant_id,
            AbsenceStep.day,
            AbsenceStep.kind,
            AbsenceStep.note,
            Staff.name,
            AbsenceStep.at,
        )
        .join(Staff, Staff.id == AbsenceStep.by_id, isouter=True)
        .where(AbsenceStep.day >= first)
        .order_by(AbsenceStep.day, AbsenceStep.at)
    )
    if participant_id is not None:
        query = query.where(AbsenceStep.participant_id == participant_id)
    found: defaultdict[UUID, tuple[TakenStep, ...]] = defaultdict(tuple)
    for key, version, person, day, kind, note, by, at in reader.execute(query):
        when = at.astimezone(STOCKHOLM).date()
        found[person] += (TakenStep(key, version, person, day, kind, note, by or "", when),)
    return dict(found)


def broken_training(
    reader: Reader, visible: ColumnElement[bool], first: date
) -> dict[UUID, tuple[date, ActivityForm]]:
    """Return whose placement was broken off since a day, with the day and the form; the latest."""
    query = (
        select(Placement.participant_id, Placement.ended_on, Placement.form)
        .join(Participant, Participant.id == Placement.participant_id)
        .where(
            visible,
            Placement.state == PlacementState.ENDED,
            Placement.outcome == PlacementOutcome.INTERRUPTED,
            Placement.ended_on >= first,
        )
        .order_by(Placement.ended_on)
    )
    return {person: (day, form) for person, day, form in reader.execute(query) if day}


def notices_since(reader: Reader, first: date) -> dict[UUID, date]:
    """Return when each person's latest notice of a deviation was made, since a day."""
    query = select(FinalDocument.participant_id, func.max(FinalDocument.period_end)).where(
        FinalDocument.kind == DocumentKind.DEVIATION, FinalDocument.period_end >= first
    )
    rows = reader.execute(query.group_by(FinalDocument.participant_id))
    return {row[0]: row[1] for row in rows if row[1] is not None}


def protection_of(reader: Reader, participant_id: UUID) -> Protection:
    """Return how a person's data is protected."""
    query = select(Participant.protection).where(Participant.id == participant_id)
    return Protection(reader.execute(query).scalar_one())
