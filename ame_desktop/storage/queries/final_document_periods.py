"""What a document begins from: its period, a draft that there is already, and who can help."""

from datetime import date
from uuid import UUID

from sqlalchemy import exists, func, or_, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.final_documents import DocumentKind, DocumentState
from ame_desktop.domain.participants import Protection
from ame_desktop.storage.models.access import Staff, StaffArena, StaffRole
from ame_desktop.storage.models.arenas import Membership
from ame_desktop.storage.models.final_documents import FinalDocument
from ame_desktop.storage.models.participants import Enrolment, Participant, ProtectedReader
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.arenas import not_over
from ame_desktop.storage.store import Reader

Span = tuple[date | None, date | None]


def period_of(reader: Reader, participant_id: UUID, placement_id: UUID | None) -> Span | None:
    """Return a placement's first and last day, or the latest enrolment's; ``None`` if unknown."""
    if placement_id is None:
        question = (
            select(Enrolment.start, Enrolment.end)
            .where(Enrolment.participant_id == participant_id)
            .order_by(Enrolment.start.desc())
        )
        row = reader.execute(question).first()
        return (row[0], row[1]) if row else (None, None)
    placed = select(Placement.start, func.coalesce(Placement.ended_on, Placement.end)).where(
        Placement.id == placement_id, Placement.participant_id == participant_id
    )
    found = reader.execute(placed).first()
    return (found[0], found[1]) if found else None


def draft_of(
    reader: Reader, participant_id: UUID, kind: DocumentKind, placement_id: UUID | None
) -> str | None:
    """Return the number of a draft of the same kind about the same placement."""
    question = select(FinalDocument.number).where(
        FinalDocument.participant_id == participant_id,
        FinalDocument.kind == kind,
        FinalDocument.state == DocumentState.DRAFT,
        FinalDocument.placement_id == placement_id
        if placement_id is not None
        else FinalDocument.placement_id.is_(None),
    )
    return reader.scalars(question).first()


def supervisors_of(
    reader: Reader, participant_id: UUID, role: Role, day: date
) -> tuple[tuple[UUID, str], ...]:
    """Return the active staff of a role who lead an arena of the person, and may meet them."""
    leads = exists(
        select(StaffArena.id)
        .join(Membership, Membership.arena_id == StaffArena.arena_id)
        .where(
            StaffArena.staff_id == Staff.id,
            Membership.participant_id == participant_id,
            not_over(day),
        )
    )
    met = or_(
        exists(
            select(Participant.id).where(
                Participant.id == participant_id, Participant.protection == Protection.NONE
            )
        ),
        exists(
            select(ProtectedReader.id).where(
                ProtectedReader.participant_id == participant_id,
                ProtectedReader.staff_id == Staff.id,
            )
        ),
    )
    holds = exists(
        select(StaffRole.id).where(StaffRole.staff_id == Staff.id, StaffRole.role == role)
    )
    question = (
        select(Staff.id, Staff.name)
        .where(Staff.active.is_(True), leads, met, holds)
        .order_by(Staff.name)
    )
    return tuple((row[0], row[1]) for row in reader.execute(question))
