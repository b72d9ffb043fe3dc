"""A participant's time in arenas: joining, moving and leaving."""

from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.arenas import ArenaKind, overlaps
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import check_days
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_behind, require_participant
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries import arenas as query
from ame_desktop.storage.repositories import arenas as repository

_TOPICS = (Topic.PARTICIPANTS, Topic.ARENAS)


def join_arena(
    ctx: Context, participant_id: UUID, arena_id: UUID, start: date, end: date | None = None
) -> Result[UUID]:
    """Let a participant belong to an arena from a day on.

    Raises:
        NotPermittedError: the roles do not reach the person or the arena.
        DomainError: the period ends before it begins, or the person is there already.
    """
    require_participant(ctx, participant_id, Area.IDENTITY, Level.WRITE)
    ctx.require(Area.IDENTITY, Level.WRITE, arena=arena_id)
    check_days(start, end)
    with ctx.write("memberships.join", *_TOPICS) as work:
        arena = work.get(Arena, arena_id)
        person = work.get(Participant, participant_id)
        _check_free(repository.memberships(work, participant_id), arena, start, end, None)
        row = Membership(
            id=new_id(), participant_id=participant_id, arena_id=arena_id, start=start, end=end
        )
        work.add(row)
        return work.done(
            row.id, f"{person.given_name} är med i {arena.name} från {full_date(start)}."
        )


def change_membership(
    ctx: Context, membership_id: UUID, version: int, start: date, end: date | None
) -> Result[None]:
    """Change when a time in an arena begins or ends; an end in the past is leaving.

    Raises:
        NotPermittedError: the roles do not reach the person or the arena.
        DomainError: the period ends before it begins, or runs into another one.
        ConflictError: somebody else has changed it since.
    """
    require_behind(ctx, Membership, membership_id, Area.IDENTITY, Level.WRITE)
    with ctx.read() as reader:
        where = query.arena_of_membership(reader, membership_id)
    ctx.require(Area.IDENTITY, Level.WRITE, arena=where)
    check_days(start, end)
    with ctx.write("memberships.change", *_TOPICS) as work:
        row = work.get(Membership, membership_id, version)
        arena = work.get(Arena, row.arena_id)
        _check_free(repository.memberships(work, row.participant_id), arena, start, end, row.id)
        row.start, row.end = start, end
        ended = f"Slutar i {arena.name} {full_date(end)}." if end else f"Är med i {arena.name}."
        return work.done(None, ended)


def move_to_arena(
    ctx: Context, participant_id: UUID, arena_id: UUID, from_day: date, end: date | None = None
) -> Result[UUID]:
    """Move a participant: the arenas of before end the day before, the new one begins.

    Group activities go on beside an arena: who moves stays in them, and nobody moves to one.

    Raises:
        NotPermittedError: the roles do not reach the person or the arena.
    """
    require_participant(ctx, participant_id, Area.IDENTITY, Level.WRITE)
    ctx.require(Area.IDENTITY, Level.WRITE, arena=arena_id)
    check_days(from_day, end)
    with ctx.write("memberships.move", *_TOPICS) as work:
        arena = work.get(Arena, arena_id)
        person = work.get(Participant, participant_id)
        if arena.kind is not ArenaKind.GROUP:
            before = from_day - timedelta(days=1)
            repository.end_memberships(work, participant_id, before, groups=False)
        _check_free(repository.memberships(work, participant_id), arena, from_day, end, None)
        row = Membership(
            id=new_id(),
            participant_id=participant_id,
            arena_id=arena_id,
            start=from_day,
            end=end,
        )
        work.add(row)
        return work.done(row.id, f"Flyttade {person.given_name} till {arena.name}.")


def _check_free(
    held: list[Membership], arena: Arena, start: date, end: date | None, own: UUID | None
) -> None:
    for row in held:
        if row.id == own or row.arena_id != arena.id:
            continue
        if overlaps(start, end, row.start, row.end):
            raise DomainError(
                f"Personen är redan med i {arena.name} från {full_date(row.start)}.",
                field="start",
            )
