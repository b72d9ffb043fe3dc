"""Matchings: written down, changed, taken away. Source: OSB-52, OSB-54, OSB-55, OSB-60."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.matching import MatchDraft, checked_match
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_behind, require_participant
from ame_desktop.services.rule_switches import is_on
from ame_desktop.storage.models.mapping import Matching
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries import matching as query


def add_match(ctx: Context, participant_id: UUID, draft: MatchDraft) -> Result[UUID]:
    """Write down a matching: a place, or another way.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not plan for the person.
        DomainError: it does not add up, or the mapping is not signed.
    """
    require_participant(ctx, participant_id, Area.PLANNING, Level.WRITE)
    checked = _checked(ctx, participant_id, draft)
    with ctx.write("matching.add", Topic.PLANNING) as work:
        person = work.get(Participant, participant_id)
        row = Matching(
            id=new_id(), participant_id=participant_id, by_id=ctx.actor.staff_id, **_values(checked)
        )
        work.add(row)
        return work.done(row.id, f"Skrev in en matchning för {person.given_name}.")


def change_match(ctx: Context, matching_id: UUID, version: int, draft: MatchDraft) -> Result[None]:
    """Change a matching; what it said before stays in the log.

    Raises:
        NotFoundError: there is no such matching, or not for this actor.
        NotPermittedError: the roles do not plan for the person.
        DomainError: it does not add up, or the mapping is not signed.
        ConflictError: it has been changed since.
    """
    person = _person(ctx, matching_id)
    checked = _checked(ctx, person, draft)
    with ctx.write("matching.change", Topic.PLANNING) as work:
        row = work.get(Matching, matching_id, version)
        for column, value in _values(checked).items():
            setattr(row, column, value)
        return work.done(None, "Ändrade matchningen.")


def remove_match(ctx: Context, matching_id: UUID, version: int) -> Result[None]:
    """Take away a matching that was written by mistake; undo brings it back.

    Raises:
        NotFoundError: there is no such matching, or not for this actor.
        NotPermittedError: the roles do not plan for the person.
        ConflictError: it has been changed since.
    """
    _person(ctx, matching_id)
    with ctx.write("matching.remove", Topic.PLANNING) as work:
        work.delete(work.get(Matching, matching_id, version))
        return work.done(None, "Tog bort matchningen.")


def _person(ctx: Context, matching_id: UUID) -> UUID:
    return require_behind(ctx, Matching, matching_id, Area.PLANNING, Level.WRITE)


def _checked(ctx: Context, participant_id: UUID, draft: MatchDraft) -> MatchDraft:
    today = ctx.clock.today()
    with ctx.read() as reader:
        asked = is_on(reader, "OSB-52", today)
        unsigned = asked and not query.is_mapped(reader, participant_id)
    return checked_match(draft, today, unsigned=unsigned)


def _values(draft: MatchDraft) -> dict[str, object]:
    return {
        "made_on": draft.made_on,
        "outcome": draft.outcome,
        "arena_id": draft.arena_id,
        "template_id": draft.template_id,
        "place": draft.place,
        "wish": draft.wish,
        "resources": draft.resources,
        "needs": list(draft.needs),
        "judgement": draft.judgement,
    }
