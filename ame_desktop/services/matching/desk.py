"""What the part *Matchning* shows of a person. Source: OSB-52, OSB-54, OSB-60, AFR-19."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.matching import MatchingDesk
from ame_desktop.domain.suggestions import suggestions
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_participant
from ame_desktop.services.rule_switches import is_on
from ame_desktop.storage.queries import matching as query


def matching_desk(ctx: Context, participant_id: UUID) -> MatchingDesk:
    """Return what a person can, what could suit, and what has been matched; it is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the person's planning.
    """
    require_participant(ctx, participant_id, Area.PLANNING, Level.READ)
    today = ctx.clock.today()
    with ctx.read() as reader:
        skills = query.skills_of(reader, participant_id)
        matches = query.matches_of(reader, participant_id)
        person = query.person_side(reader, participant_id, today, skills, matches)
        desk = MatchingDesk(
            skills,
            matches,
            suggestions(person, query.candidates(reader, today)),
            query.ratings_of(reader, participant_id),
            is_on(reader, "OSB-52", today) and not query.is_mapped(reader, participant_id),
        )
    ctx.note("matching.read", LogKind.READ, participant_id)
    return desk
