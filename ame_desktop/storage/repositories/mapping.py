"""Mappings loaded for change, with their areas and the fields of the motivation cross."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm.attributes import flag_modified

from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.mapping import MappingArea, MappingState, MotivationField
from ame_desktop.storage.models.intake import IntakeMark, StaffTraining
from ame_desktop.storage.models.mapping import (
    Mapping,
    MappingAction,
    MappingPart,
    MappingSession,
    MotivationPart,
)
from ame_desktop.storage.models.participants import Referral
from ame_desktop.storage.queries.visibility import is_latest_referral
from ame_desktop.storage.unit_of_work import UnitOfWork


def open_of(work: UnitOfWork, participant_id: UUID) -> Mapping | None:
    """Load the mapping of a person that is not signed."""
    query = select(Mapping).where(
        Mapping.participant_id == participant_id, Mapping.state != MappingState.SIGNED
    )
    return work.session.scalars(query).first()


def parts_of(work: UnitOfWork, mapping_id: UUID) -> Sequence[MappingPart]:
    """Load the areas of a mapping, as they are stored now."""
    query = select(MappingPart).where(MappingPart.mapping_id == mapping_id)
    return work.session.scalars(query.execution_options(populate_existing=True)).all()


def fields_of(work: UnitOfWork, mapping_id: UUID) -> dict[MotivationField, MotivationPart]:
    """Load the fields of a mapping's cross, as they are stored now."""
    query = select(MotivationPart).where(MotivationPart.mapping_id == mapping_id)
    rows = work.session.scalars(query.execution_options(populate_existing=True))
    return {row.field: row for row in rows}


def sessions_of(work: UnitOfWork, mapping_id: UUID) -> Sequence[MappingSession]:
    """Load the meetings of a mapping."""
    query = select(MappingSession).where(MappingSession.mapping_id == mapping_id)
    return work.session.scalars(query).all()


def hanging_on(work: UnitOfWork, mapping_id: UUID) -> bool:
    """Whether a meeting or an action hangs on a mapping."""
    kinds = (MappingSession, MappingAction)
    return any(
        work.session.scalars(select(kind.id).where(kind.mapping_id == mapping_id)).first()
        for kind in kinds
    )


def add_empty(work: UnitOfWork, mapping: Mapping) -> None:
    """Give a new mapping its areas and its cross, with nothing in them yet."""
    owner = {"mapping_id": mapping.id, "participant_id": mapping.participant_id}
    work.add(*(MappingPart(**owner, area=area) for area in MappingArea))
    work.add(*(MotivationPart(**owner, field=field) for field in MotivationField))


def touch(mapping: Mapping) -> None:
    """Move the version of the whole mapping, also where only its cross is changed."""
    flag_modified(mapping, "will")


def training_of(work: UnitOfWork, staff_id: UUID, method: str) -> StaffTraining | None:
    """Load what is noted of somebody's training in a method."""
    query = select(StaffTraining).where(
        StaffTraining.staff_id == staff_id, StaffTraining.method == method
    )
    return work.session.scalars(query).first()


def first_meeting(work: UnitOfWork, participant_id: UUID) -> tuple[date, int] | None:
    """Return the day and minute that the first meeting was booked to when the person was received.

    Nothing where it is not booked to a time, or the person has been mapped before.
    """
    if work.session.scalars(
        select(Mapping.id).where(Mapping.participant_id == participant_id)
    ).first():
        return None
    query = (
        select(IntakeMark.booked_on, IntakeMark.booked_minute)
        .join(Referral, Referral.id == IntakeMark.referral_id)
        .where(
            IntakeMark.participant_id == participant_id,
            IntakeMark.step == IntakeStep.MAPPING_BOOKED,
            is_latest_referral(),
        )
    )
    row = work.session.execute(query).first()
    if row is None or row.booked_on is None or row.booked_minute is None:
        return None
    return row.booked_on, row.booked_minute
