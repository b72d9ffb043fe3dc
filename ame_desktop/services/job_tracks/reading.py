"""The list of jobbspår, one track whole, and who takes part in it."""

from dataclasses import replace
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.job_track_rows import MemberRow, TrackChoices, TrackFile, TrackRow
from ame_desktop.domain.job_track_rules import is_intent_open, lacks_of
from ame_desktop.domain.log import LogKind
from ame_desktop.services.context import Context
from ame_desktop.services.job_tracks.profiles import profiles
from ame_desktop.services.rule_switches import rules_off
from ame_desktop.storage.queries import job_tracks as query
from ame_desktop.storage.queries.agreement_choices import counterparts
from ame_desktop.storage.queries.staff import staff
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.store import Reader

GONE = "Jobbspåret finns inte längre. Någon annan kan ha tagit bort det."


def tracks(ctx: Context) -> tuple[TrackRow, ...]:
    """Return all tracks by name, in one question.

    Raises:
        NotPermittedError: the roles do not reach tracks.
    """
    ctx.require(Area.JOB_TRACKS, Level.READ)
    with ctx.read() as reader:
        return query.tracks(reader, may_meet(ctx.actor.staff_id))


def track(ctx: Context, track_id: UUID) -> TrackFile:
    """Return a track with its parts and what is missing before its next step.

    Raises:
        NotPermittedError: the roles do not reach tracks.
        NotFoundError: there is no such track.
    """
    ctx.require(Area.JOB_TRACKS, Level.READ)
    with ctx.read() as reader:
        return found_track(ctx, reader, track_id)


def found_track(ctx: Context, reader: Reader, track_id: UUID) -> TrackFile:
    """Return a track for those whose right has been tried.

    Raises:
        NotFoundError: there is no such track.
    """
    file = query.track(reader, may_meet(ctx.actor.staff_id), track_id)
    if file is None:
        raise NotFoundError(GONE)
    off = rules_off(reader, ctx.clock.today())
    lacks = tuple(lack for lack in lacks_of(file) if lack.rule not in off)
    return replace(file, lacks=lacks, intent_open=is_intent_open(file.row.state, off))


def members(ctx: Context, track_id: UUID) -> tuple[MemberRow, ...]:
    """Return who takes part in a track, of those who may be met; written in the log.

    Raises:
        NotPermittedError: the roles do not reach tracks.
    """
    ctx.require(Area.JOB_TRACKS, Level.READ)
    with ctx.read() as reader:
        found = query.members(reader, may_meet(ctx.actor.staff_id), query.on_track(track_id))
    if found:
        ctx.note("job_tracks.read", LogKind.READ, count=len(found))
    return found


def track_choices(ctx: Context) -> TrackChoices:
    """Return the counterparts that are helped, the own staff, ready profiles and the supply.

    Raises:
        NotPermittedError: the roles do not reach tracks.
    """
    ctx.require(Area.JOB_TRACKS, Level.READ)
    with ctx.read() as reader:
        return TrackChoices(
            tuple((row.customer_id, row.name) for row in counterparts(reader) if row.active),
            tuple((row.staff_id, row.name) for row in staff(reader) if row.active),
            profiles(),
            query.supply(reader),
        )
