"""Whether somebody reaches a given participant, before anything is read or changed.

Source: RAG-33, NAT-34, NAT-38.
"""

from uuid import UUID

from ame_desktop.domain.access import Area, Level, needs_reason
from ame_desktop.domain.errors import NeedsReasonError, NotFoundError, NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.services.context import NOT_PERMITTED, Context
from ame_desktop.storage import errors
from ame_desktop.storage.queries import standing as query
from ame_desktop.storage.queries.standing import OfPerson, Standing

NOT_FOUND = "Personen finns inte här, eller så når du inte akten."
GONE = errors.GONE
REASON_ASKED = "Skriv varför du behöver läsa det här. Skälet sparas i loggen."


def standing_of(ctx: Context, participant_id: UUID) -> Standing:
    """Return where the participant stands towards the one who acts.

    A protected person whom the actor is not named for is not found, exactly as nobody would be.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
    """
    with ctx.read() as reader:
        found = query.standing(reader, participant_id, ctx.actor, ctx.clock.today())
    if found is None:
        _note_held_back(ctx, participant_id)
        raise NotFoundError(NOT_FOUND)
    if not found.met:
        note_unmet(ctx, participant_id)
        raise NotFoundError(NOT_FOUND)
    return found


def person_behind(ctx: Context, kind: type[OfPerson], key: UUID) -> UUID:
    """Return whose file a row lies in, before a command that changes it begins.

    Raises:
        NotFoundError: there is no such row.
    """
    with ctx.read() as reader:
        found = query.person_behind(reader, kind, key)
    if found is None:
        _note_held_back(ctx)
        raise NotFoundError(errors.OUT_OF_SIGHT if ctx.store.own_login else GONE)
    return found


def require_behind(ctx: Context, kind: type[OfPerson], key: UUID, area: Area, level: Level) -> UUID:
    """Return whose file a row lies in; refuse where the actor does not reach that of the person.

    Raises:
        NotFoundError: there is no such row, or not for this actor.
        NotPermittedError: the roles do not reach the area for the person.
    """
    person = person_behind(ctx, kind, key)
    require_participant(ctx, person, area, level)
    return person


def note_unmet(ctx: Context, participant_id: UUID | None) -> None:
    """Log that somebody asked for what is kept of a person whom they may not meet.

    ``None`` is what nobody knows of, or what a server held back.
    """
    if participant_id is None:
        _note_held_back(ctx)
    else:
        ctx.note("protected.read", LogKind.DENIED, participant_id)


def _note_held_back(ctx: Context, *participants: UUID) -> None:
    """Log what a server held back: whether it is out of reach or gone, nobody is told."""
    if ctx.store.own_login:
        ctx.note("identity.read", LogKind.DENIED, *participants)


def reaches(ctx: Context, standing: Standing, area: Area, level: Level) -> bool:
    """Whether the actor's roles reach this participant in an area."""
    places = standing.arenas or (None,)
    return any(ctx.allows(area, level, arena=place, own_case=standing.own_case) for place in places)


def require_participant(ctx: Context, participant_id: UUID, area: Area, level: Level) -> Standing:
    """Refuse what the roles do not reach of a participant, and log the refusal.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach it.
    """
    standing = standing_of(ctx, participant_id)
    if not reaches(ctx, standing, area, level):
        deny(ctx, area, level, participant_id)
    return standing


def deny(ctx: Context, area: Area, level: Level, participant_id: UUID) -> None:
    """Log a refused act on a participant and refuse it.

    Raises:
        NotPermittedError: always.
    """
    ctx.note(f"{area}.{level.name.lower()}", LogKind.DENIED, participant_id)
    raise NotPermittedError(NOT_PERMITTED)


def reason_needed(ctx: Context, standing: Standing) -> bool:
    """Whether the case's texts are read by right of being chief, which asks for a reason."""
    return needs_reason(ctx.actor.roles, Area.CASE, own_case=standing.own_case)


def check_reason(ctx: Context, standing: Standing, reason: str) -> None:
    """Ask for a reason where one is needed.

    Raises:
        NeedsReasonError: a reason is needed and none was given.
    """
    if reason_needed(ctx, standing) and not reason.strip():
        raise NeedsReasonError(REASON_ASKED, field="reason")
