"""Mappings as they are read: a person's own, and what their meetings and actions remind of."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, select

from ame_desktop.domain.mapping import MappingState
from ame_desktop.domain.mapping_rows import (
    ActionRow,
    CrossDraft,
    MappingRow,
    PartRow,
    SessionRow,
    SummaryDraft,
    WholeMapping,
)
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.intake import StaffTraining
from ame_desktop.storage.models.mapping import (
    Mapping,
    MappingAction,
    MappingPart,
    MappingSession,
    MotivationPart,
)
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.store import Reader


@dataclass(frozen=True)
class DueSession:
    """A meeting that lies ahead, or of which nobody has said how it went."""

    session_id: UUID
    participant_id: UUID
    day: date
    start_minute: int
    interpreter: bool
    by_id: UUID


@dataclass(frozen=True)
class DueAction:
    """An action that is not done; what it is stands in the file alone."""

    action_id: UUID
    participant_id: UUID
    due: date
    responsible_id: UUID | None
    responsible: str
    by_id: UUID


def mappings(reader: Reader, participant_id: UUID) -> tuple[MappingRow, ...]:
    """Return a person's mappings, the latest first."""
    query = (
        select(
            Mapping.id,
            Mapping.version,
            Mapping.state,
            Mapping.started_on,
            Staff.name,
            Mapping.signed_on,
        )
        .join(Staff, Staff.id == Mapping.by_id, isouter=True)
        .where(Mapping.participant_id == participant_id)
        .order_by(Mapping.started_on.desc(), Mapping.id.desc())
    )
    return tuple(
        MappingRow(key, version, state, started, by or "", signed)
        for key, version, state, started, by, signed in reader.execute(query)
    )


def whole(reader: Reader, row: MappingRow) -> WholeMapping:
    """Return everything that stands in a mapping. Five questions."""
    held = reader.execute(select(Mapping.__table__).where(Mapping.id == row.mapping_id)).one()
    fields = select(MotivationPart.field, MotivationPart.text).where(
        MotivationPart.mapping_id == row.mapping_id
    )
    cross = CrossDraft(
        {row.field: row.text for row in reader.execute(fields)}, held.will, held.change_stage
    )
    said = SummaryDraft(
        held.summary, held.assessment, held.rehabilitation, held.other_actions, held.comments
    )
    return WholeMapping(
        row,
        held.reviewed_on,
        held.signed_by,
        held.sealed_at,
        held.stored_file_id,
        cross,
        said,
        _parts(reader, row.mapping_id),
        _sessions(reader, row.mapping_id),
        _actions(reader, row.mapping_id),
    )


def trained(reader: Reader, staff_id: UUID, method: str, day: date) -> bool:
    """Whether somebody is trained in a method on a day."""
    query = select(StaffTraining.id).where(
        StaffTraining.staff_id == staff_id,
        StaffTraining.method == method,
        StaffTraining.since <= day,
    )
    return reader.execute(query).first() is not None


def trainings(reader: Reader, method: str) -> dict[UUID, date]:
    """Return since when each member of staff is trained in a method."""
    query = select(StaffTraining.staff_id, StaffTraining.since).where(
        StaffTraining.method == method
    )
    return {row.staff_id: row.since for row in reader.execute(query)}


def due_sessions(
    reader: Reader, visible: ColumnElement[bool], last: date
) -> tuple[DueSession, ...]:
    """Return the meetings until a day that have no outcome yet, of mappings that are open."""
    query = (
        select(
            MappingSession.id,
            MappingSession.participant_id,
            MappingSession.day,
            MappingSession.start_minute,
            MappingSession.interpreter,
            Mapping.by_id,
        )
        .join(Mapping, Mapping.id == MappingSession.mapping_id)
        .join(Participant, Participant.id == MappingSession.participant_id)
        .where(
            visible,
            MappingSession.held.is_(None),
            MappingSession.day <= last,
            Mapping.state != MappingState.SIGNED,
        )
        .order_by(MappingSession.day, MappingSession.start_minute)
    )
    return tuple(DueSession(*row) for row in reader.execute(query))


def due_actions(reader: Reader, visible: ColumnElement[bool], last: date) -> tuple[DueAction, ...]:
    """Return the actions to be done until a day that are not done."""
    query = (
        select(
            MappingAction.id,
            MappingAction.participant_id,
            MappingAction.due,
            MappingAction.responsible_id,
            MappingAction.responsible,
            Mapping.by_id,
        )
        .join(Mapping, Mapping.id == MappingAction.mapping_id)
        .join(Participant, Participant.id == MappingAction.participant_id)
        .where(visible, MappingAction.done_on.is_(None), MappingAction.due <= last)
        .order_by(MappingAction.due, MappingAction.id)
    )
    return tuple(
        DueAction(key, person, due, staff, name, by)
        for key, person, due, staff, name, by in reader.execute(query)
        if due is not None
    )


def _parts(reader: Reader, mapping_id: UUID) -> tuple[PartRow, ...]:
    query = select(
        MappingPart.area,
        MappingPart.id,
        MappingPart.version,
        MappingPart.hinder,
        MappingPart.facts,
        MappingPart.resources,
    ).where(MappingPart.mapping_id == mapping_id)
    return tuple(PartRow(*row) for row in reader.execute(query))


def _sessions(reader: Reader, mapping_id: UUID) -> tuple[SessionRow, ...]:
    query = (
        select(
            MappingSession.id,
            MappingSession.version,
            MappingSession.day,
            MappingSession.start_minute,
            MappingSession.minutes,
            MappingSession.interpreter,
            MappingSession.held,
        )
        .where(MappingSession.mapping_id == mapping_id)
        .order_by(MappingSession.day, MappingSession.start_minute)
    )
    return tuple(SessionRow(*row) for row in reader.execute(query))


def _actions(reader: Reader, mapping_id: UUID) -> tuple[ActionRow, ...]:
    query = (
        select(
            MappingAction.id,
            MappingAction.version,
            MappingAction.what,
            MappingAction.responsible,
            MappingAction.responsible_id,
            MappingAction.due,
            MappingAction.done_on,
            Staff.name,
        )
        .join(Staff, Staff.id == MappingAction.responsible_id, isouter=True)
        .where(MappingAction.mapping_id == mapping_id)
        .order_by(MappingAction.done_on.is_not(None), MappingAction.due, MappingAction.id)
    )
    return tuple(
        ActionRow(key, version, what, name or who, staff, due, done)
        for key, version, what, who, staff, due, done, name in reader.execute(query)
    )
