"""Who takes part in a jobbspår, and what came of it. Source: JSP-13, JSP-15."""

from dataclasses import fields
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.job_track_rows import MemberDraft
from ame_desktop.domain.job_track_rules import checked_member
from ame_desktop.domain.job_tracks import TrackState
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_behind, require_participant
from ame_desktop.storage.models.job_tracks import JobTrack, TrackParticipant
from ame_desktop.storage.repositories import job_tracks as repository

ENDED = "Jobbspåret är avslutat. Gå tillbaka ett steg för att ändra deltagarna."


def add_member(ctx: Context, track_id: UUID, draft: MemberDraft) -> Result[UUID]:
    """Let somebody take part in a track.

    Raises:
        NotPermittedError: the roles may not write tracks.
        NotFoundError: there is no such person, or not for this actor.
        DomainError: the person is on it already, or the track has ended.
    """
    require_participant(ctx, draft.participant_id, Area.JOB_TRACKS, Level.WRITE)
    checked = checked_member(draft, ctx.clock.today())
    with ctx.write("job_tracks.member", Topic.JOB_TRACKS) as work:
        track = work.get(JobTrack, track_id)
        _check_open(track)
        if repository.member_of(work, track_id, checked.participant_id) is not None:
            raise DomainError("Personen är redan med i jobbspåret.", field="participant_id")
        row = TrackParticipant(id=new_id(), track_id=track_id)
        _fill(row, checked)
        work.add(row)
        return work.done(row.id, f"Lade till en deltagare i {track.title}.")


def change_member(ctx: Context, member_id: UUID, version: int, draft: MemberDraft) -> Result[UUID]:
    """Change somebody's time and level on a track, or write what came of it.

    Raises:
        NotPermittedError: the roles may not write tracks.
        NotFoundError: there is no such person, or not for this actor.
        DomainError: an outcome is written too early, or the track has ended.
        ConflictError: somebody else has changed it since it was read.
    """
    person = require_behind(ctx, TrackParticipant, member_id, Area.JOB_TRACKS, Level.WRITE)
    checked = checked_member(draft, ctx.clock.today())
    if checked.participant_id != person:
        raise DomainError("Lägg till personen i stället.", field="participant_id")
    with ctx.write("job_tracks.member", Topic.JOB_TRACKS) as work:
        row = work.get(TrackParticipant, member_id, version)
        track = work.get(JobTrack, row.track_id)
        _check_open(track)
        _fill(row, checked)
        return work.done(row.id, f"Ändrade en deltagare i {track.title}.")


def remove_member(ctx: Context, member_id: UUID, version: int) -> Result[None]:
    """Take somebody off a track, such as one who was put there by mistake.

    Raises:
        NotPermittedError: the roles may not write tracks.
        NotFoundError: there is no such person, or not for this actor.
        DomainError: the track has ended.
        ConflictError: somebody else has changed it since it was read.
    """
    require_behind(ctx, TrackParticipant, member_id, Area.JOB_TRACKS, Level.WRITE)
    with ctx.write("job_tracks.member_remove", Topic.JOB_TRACKS) as work:
        row = work.get(TrackParticipant, member_id, version)
        track = work.get(JobTrack, row.track_id)
        _check_open(track)
        work.delete(row)
        return work.done(None, f"Tog bort en deltagare från {track.title}.")


def _check_open(track: JobTrack) -> None:
    if track.state is TrackState.ENDED:
        raise DomainError(ENDED)


def _fill(row: TrackParticipant, draft: MemberDraft) -> None:
    for each in fields(draft):
        setattr(row, each.name, getattr(draft, each.name))
