"""The parts of a jobbspår loaded for change."""

from typing import TypeVar
from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.storage.models.job_tracks import (
    JobTrack,
    TrackAnchor,
    TrackCompetence,
    TrackMeasure,
    TrackParticipant,
    TrackRecruiting,
)
from ame_desktop.storage.unit_of_work import UnitOfWork

Part = TrackCompetence | TrackMeasure | TrackAnchor | TrackRecruiting
Ordered = TrackCompetence | TrackMeasure | TrackRecruiting
P = TypeVar("P", TrackCompetence, TrackMeasure, TrackRecruiting)


def parts_of(work: UnitOfWork, track_id: UUID) -> list[Part]:
    """Load everything of a track but who takes part."""
    anchors = select(TrackAnchor).where(TrackAnchor.track_id == track_id)
    return [
        *ordered(work, TrackCompetence, track_id),
        *ordered(work, TrackMeasure, track_id),
        *ordered(work, TrackRecruiting, track_id),
        *work.session.scalars(anchors.order_by(TrackAnchor.id)),
    ]


def ordered(work: UnitOfWork, kind: type[P], track_id: UUID) -> list[P]:
    """Load the rows of one kind in their order."""
    query = select(kind).where(kind.track_id == track_id).order_by(kind.position, kind.id)
    return list(work.session.scalars(query))


def last_place(work: UnitOfWork, kind: type[Ordered], track_id: UUID) -> int:
    """Return the place after the last row of a kind."""
    latest = work.session.scalar(select(func.max(kind.position)).where(kind.track_id == track_id))
    return 0 if latest is None else latest + 1


def has_members(work: UnitOfWork, track_id: UUID) -> bool:
    """Whether anybody takes part, also those whom the one who acts may not meet."""
    query = select(func.count()).where(TrackParticipant.track_id == track_id)
    return bool(work.session.scalar(query))


def member_of(work: UnitOfWork, track_id: UUID, participant_id: UUID) -> TrackParticipant | None:
    """Load a person's place on a track."""
    query = select(TrackParticipant).where(
        TrackParticipant.track_id == track_id, TrackParticipant.participant_id == participant_id
    )
    return work.session.scalars(query).first()


def copies_of(work: UnitOfWork, track_id: UUID) -> list[JobTrack]:
    """Load the tracks that were copied from this one."""
    return list(work.session.scalars(select(JobTrack).where(JobTrack.copied_from_id == track_id)))
