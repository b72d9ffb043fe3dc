"""The parts of a jobbspår: competences, the chain of measures, who stands behind it, and the plan.

Source: JSP-02, JSP-03, JSP-07, JSP-09, JSP-11, JSP-12.
"""

from dataclasses import fields
from typing import Any, TypeVar
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.job_track_rows import (
    AnchorDraft,
    CompetenceDraft,
    MeasureDraft,
    RecruitingDraft,
)
from ame_desktop.domain.job_track_rules import (
    checked_anchor,
    checked_competence,
    checked_measure,
    checked_recruiting,
)
from ame_desktop.services.context import Context
from ame_desktop.storage.models.job_tracks import (
    JobTrack,
    TrackAnchor,
    TrackCompetence,
    TrackMeasure,
    TrackRecruiting,
)
from ame_desktop.storage.repositories import job_tracks as repository

Stored = tuple[UUID, int]
"""The identity of a stored part, and the version that the editor had before it."""
K = TypeVar("K", TrackCompetence, TrackMeasure, TrackAnchor, TrackRecruiting)


def store_competence(
    ctx: Context, track_id: UUID, draft: CompetenceDraft, stored: Stored | None = None
) -> Result[UUID]:
    """Add a competence to the profile, or change one. Source: JSP-02, JSP-12.

    Raises:
        NotPermittedError: the roles may not write tracks.
        DomainError: it says nothing, or there is no such language level.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    checked = checked_competence(draft)
    return _store(ctx, "job_tracks.competence", TrackCompetence, track_id, checked, stored)


def remove_competence(ctx: Context, competence_id: UUID, version: int) -> Result[None]:
    """Take a competence out of the profile.

    Raises:
        NotPermittedError: the roles may not write tracks.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    return _remove(ctx, "job_tracks.competence_remove", TrackCompetence, competence_id, version)


def store_measure(
    ctx: Context, track_id: UUID, draft: MeasureDraft, stored: Stored | None = None
) -> Result[UUID]:
    """Add a measure last in the chain, or change one. Source: JSP-03, JSP-07.

    Raises:
        NotPermittedError: the roles may not write tracks.
        DomainError: it says nothing, or ends before it begins.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    checked = checked_measure(draft)
    return _store(ctx, "job_tracks.measure", TrackMeasure, track_id, checked, stored)


def remove_measure(ctx: Context, measure_id: UUID, version: int) -> Result[None]:
    """Take a measure out of the chain.

    Raises:
        NotPermittedError: the roles may not write tracks.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    return _remove(ctx, "job_tracks.measure_remove", TrackMeasure, measure_id, version)


def move_measure_up(ctx: Context, measure_id: UUID, version: int) -> Result[None]:
    """Let a measure come before the one above it in the chain. Source: JSP-03.

    Raises:
        NotPermittedError: the roles may not write tracks.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    with ctx.write("job_tracks.measure", Topic.JOB_TRACKS) as work:
        moved = work.get(TrackMeasure, measure_id, version)
        chain = repository.ordered(work, TrackMeasure, moved.track_id)
        place = chain.index(moved)
        if place:
            chain[place - 1], chain[place] = moved, chain[place - 1]
        for number, row in enumerate(chain):
            row.position = number
        return work.done(None, f"{moved.what} är nu insats {max(place, 1)}.")


def store_anchor(
    ctx: Context, track_id: UUID, draft: AnchorDraft, stored: Stored | None = None
) -> Result[UUID]:
    """Add a party, or say who there has said yes and when. Source: JSP-09, JSP-14.

    Raises:
        NotPermittedError: the roles may not write tracks.
        DomainError: it is anchored in the future, or by nobody.
        ConflictError: the party stands there already, or somebody else has changed it.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    checked = checked_anchor(draft, ctx.clock.today())
    return _store(ctx, "job_tracks.anchor", TrackAnchor, track_id, checked, stored)


def remove_anchor(ctx: Context, anchor_id: UUID, version: int) -> Result[None]:
    """Take away a party that is not concerned.

    Raises:
        NotPermittedError: the roles may not write tracks.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    return _remove(ctx, "job_tracks.anchor_remove", TrackAnchor, anchor_id, version)


def store_recruiting(
    ctx: Context, track_id: UUID, draft: RecruitingDraft, stored: Stored | None = None
) -> Result[UUID]:
    """Add a row to the plan for recruiting, or change one. Source: JSP-11.

    Raises:
        NotPermittedError: the roles may not write tracks.
        DomainError: it says nothing, or an activity of the timetable has no day.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    checked = checked_recruiting(draft)
    return _store(ctx, "job_tracks.recruiting", TrackRecruiting, track_id, checked, stored)


def remove_recruiting(ctx: Context, recruiting_id: UUID, version: int) -> Result[None]:
    """Take a row out of the plan for recruiting.

    Raises:
        NotPermittedError: the roles may not write tracks.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.JOB_TRACKS, Level.WRITE)
    return _remove(ctx, "job_tracks.recruiting_remove", TrackRecruiting, recruiting_id, version)


_NAMES = {
    TrackCompetence: "kompetensprofilen",
    TrackMeasure: "kedjan av insatser",
    TrackAnchor: "förankringen",
    TrackRecruiting: "rekryteringsplanen",
}


def _store(
    ctx: Context, action: str, kind: type[K], track_id: UUID, draft: Any, stored: Stored | None
) -> Result[UUID]:
    with ctx.write(action, Topic.JOB_TRACKS) as work:
        track = work.get(JobTrack, track_id)
        if stored is None:
            row = kind(id=new_id(), track_id=track.id)
            if not isinstance(row, TrackAnchor):
                row.position = repository.last_place(work, type(row), track.id)
        else:
            row = work.get(kind, *stored)
        for each in fields(draft):
            setattr(row, each.name, getattr(draft, each.name))
        if stored is None:
            work.add(row)
        return work.done(row.id, f"Ändrade {_NAMES[kind]} för {track.title}.")


def _remove(ctx: Context, action: str, kind: type[K], key: UUID, version: int) -> Result[None]:
    with ctx.write(action, Topic.JOB_TRACKS) as work:
        row = work.get(kind, key, version)
        told = _told(row)
        work.delete(row)
        return work.done(None, f"Tog bort {told} ur {_NAMES[kind]}.")


def _told(row: TrackCompetence | TrackMeasure | TrackAnchor | TrackRecruiting) -> str:
    """Return which party it is; the other rows have no short name."""
    return row.party.value if isinstance(row, TrackAnchor) else "en rad"
