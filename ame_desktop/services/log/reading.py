"""Reading the log, each within their own right to it; the reading is itself logged.

Source: NAT-34
"""

from datetime import date, datetime, time, timedelta
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach, Role
from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_rows import Choice, LogFilter, LogPage, ReaderRow
from ame_desktop.domain.names import PersonName, listed_names
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import deny, reaches, standing_of
from ame_desktop.storage.queries import log_lines as query
from ame_desktop.storage.queries import log_reviews, participants
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.store import Reader


def sees_everything(ctx: Context) -> bool:
    """Whether the person follows the whole log up; others see their own and their cases' lines."""
    return ctx.reach(Area.LOG, Level.READ) is Reach.ALL


def follows_cases(ctx: Context) -> bool:
    """Whether the person asks who has read a file: the chief, and those who own cases."""
    return sees_everything(ctx) or ctx.reach(Area.CASE, Level.READ) is not Reach.NONE


def log_page(ctx: Context, wanted: LogFilter) -> LogPage:
    """Return the latest lines that a choice leaves of what the person may see.

    The chief sees everything, whoever owns a case its lines, everybody what they did themselves,
    and the administrator what the program did, where nobody is named.

    Raises:
        NotPermittedError: the roles reach nothing of the log.
    """
    ctx.require_some(Area.LOG, Level.READ)
    everything = sees_everything(ctx)
    technical = Role.ADMINISTRATOR in ctx.actor.roles
    seen = () if everything else (query.own_lines(ctx.actor, technical=technical),)
    since = day_begins(wanted.first) if wanted.first else None
    until = day_ends(wanted.last) if wanted.last else None
    conditions = query.narrowed(wanted, since, until, *seen)
    with ctx.read() as reader:
        names = names_for(ctx, reader)
        rows = query.rows(reader, conditions, names)
        total = query.count(reader, conditions)
        staff = query.staff_names(reader)
    ctx.note("log.list", LogKind.READ, count=len(rows))
    if not everything:
        staff = {ctx.actor.staff_id: ctx.actor.name}
        names = names if follows_cases(ctx) else {}
    return LogPage(rows, total, _choices(staff), _choices(listed_names(names)))


def readers_of(ctx: Context, participant_id: UUID) -> tuple[ReaderRow, ...]:
    """Return who has read or had in hand a person's file; the chief and the case's owner ask.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the person's log is not the actor's to follow up.
    """
    standing = standing_of(ctx, participant_id)
    if not reaches(ctx, standing, Area.LOG, Level.READ):
        deny(ctx, Area.LOG, Level.READ, participant_id)
    with ctx.read() as reader:
        owners = log_reviews.case_staff(reader).get(participant_id, frozenset())
        leaders = log_reviews.arena_staff(reader).get(participant_id, ())
        on_case = {*owners, *(staff for staff, _, _ in leaders)}
        rows = query.readers_of(reader, participant_id, on_case)
    ctx.note("log.readers", LogKind.READ, participant_id, count=len(rows))
    return rows


def name_of(ctx: Context, participant_id: UUID) -> str:
    """Return a person's name where the actor may meet them.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
    """
    with ctx.read() as reader:
        known = names_for(ctx, reader).get(participant_id)
    if known is None:
        raise NotFoundError("Personen finns inte här, eller så når du inte akten.")
    return known.listed


def names_for(ctx: Context, reader: Reader) -> dict[UUID, PersonName]:
    """Return the names of everybody whom the actor may meet."""
    return participants.names(reader, may_meet(ctx.actor.staff_id))


def day_begins(day: date) -> datetime:
    """Return the instant that a Swedish day begins at."""
    return datetime.combine(day, time(), STOCKHOLM)


def day_ends(day: date) -> datetime:
    """Return the instant that a Swedish day has passed at."""
    return day_begins(day + timedelta(days=1))


def _choices(names: dict[UUID, str]) -> tuple[Choice, ...]:
    found = (Choice(key, name) for key, name in names.items())
    return tuple(sorted(found, key=lambda choice: choice.name.casefold()))
