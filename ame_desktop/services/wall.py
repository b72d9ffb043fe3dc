"""The wall of an arena: the day for the whole room, with nothing that the room may not know."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.arenas import ArenaRow
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.wall import Team, Wall, build_wall, teams_of
from ame_desktop.domain.wall import team_wall as of_team
from ame_desktop.services.arenas import arena_list
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.storage.queries.wall import wall_data


def wall_arenas(ctx: Context) -> tuple[ArenaRow, ...]:
    """Return the arenas whose day the person may put on a wall, the own ones first."""
    reached = [
        row for row in arena_list(ctx) if ctx.allows(Area.BRIEFING, Level.READ, arena=row.arena_id)
    ]
    return tuple(sorted(reached, key=lambda row: row.arena_id not in ctx.actor.arenas))


def wall(ctx: Context, arena_id: UUID) -> Wall:
    """Return what the wall shows today: short names, present or away, tasks. Source: NAT-38

    Nobody with protected personal data is in it, and nobody whose data is only to be kept; not
    even for those who may meet them.

    Raises:
        NotPermittedError: the person's roles do not reach the arena's mornings.
        NotFoundError: there is no such arena.
    """
    ctx.require(Area.BRIEFING, Level.READ, arena=arena_id)
    with ctx.read() as reader:
        data = wall_data(reader, ctx.clock.today(), arena_id)
    now = ctx.clock.now().astimezone(STOCKHOLM)
    return build_wall(data, now.hour * 60 + now.minute)


def open_wall(ctx: Context, arena_id: UUID) -> Wall:
    """Return the same as somebody puts it up, with a line in the log.

    Raises:
        NotPermittedError: as :func:`wall`.
        NotFoundError: there is no such arena.
    """
    found = wall(ctx, arena_id)
    ctx.note("wall.open", LogKind.READ, count=len(found.people))
    return found


def teams(ctx: Context, arena_id: UUID) -> tuple[Team, ...]:
    """Return the teams of today that work under a practical supervisor. Source: OSB-12

    Raises:
        NotPermittedError: the person's roles do not reach the arena's mornings.
    """
    ctx.require(Area.BRIEFING, Level.READ, arena=arena_id)
    with ctx.read() as reader:
        return teams_of(wall_data(reader, ctx.clock.today(), arena_id))


def team_wall(ctx: Context, arena_id: UUID, leader_id: UUID) -> Wall:
    """Return the tasks and the first names of one team today, and nothing else.

    Raises:
        NotPermittedError: the person's roles do not reach the arena's mornings.
        NotFoundError: there is no such arena.
    """
    ctx.require(Area.BRIEFING, Level.READ, arena=arena_id)
    with ctx.read() as reader:
        return of_team(wall_data(reader, ctx.clock.today(), arena_id), leader_id)


def open_team_wall(ctx: Context, arena_id: UUID, leader_id: UUID) -> Wall:
    """Return the same as somebody puts it up, with a line in the log.

    Raises:
        NotPermittedError: as :func:`team_wall`.
        NotFoundError: as :func:`team_wall`.
    """
    found = team_wall(ctx, arena_id, leader_id)
    ctx.note("wall.team", LogKind.READ, count=sum(len(task.people) for task in found.tasks))
    return found
