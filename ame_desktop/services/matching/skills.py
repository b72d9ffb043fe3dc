"""What a person knows from school, work and life, kept as a list. Source: OSB-46, OSB-104."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.matching import SkillDraft, checked_skill
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_behind, require_participant
from ame_desktop.storage.models.mapping import CompetenceItem
from ame_desktop.storage.models.participants import Participant


def add_skill(ctx: Context, participant_id: UUID, draft: SkillDraft) -> Result[UUID]:
    """Write down something that a person knows.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not plan for the person.
        DomainError: there is nothing in it, or the year is not one.
    """
    require_participant(ctx, participant_id, Area.PLANNING, Level.WRITE)
    checked = checked_skill(draft, ctx.clock.today())
    with ctx.write("matching.skill", Topic.PLANNING) as work:
        person = work.get(Participant, participant_id)
        row = CompetenceItem(
            id=new_id(),
            participant_id=participant_id,
            text=checked.text,
            source=checked.source.value,
            year=checked.year,
        )
        work.add(row)
        return work.done(row.id, f"Lade till en kompetens för {person.given_name}.")


def remove_skill(ctx: Context, item_id: UUID) -> Result[None]:
    """Take away a line of the list; undo brings it back.

    Raises:
        NotFoundError: there is no such line, or not for this actor.
        NotPermittedError: the roles do not plan for the person.
    """
    require_behind(ctx, CompetenceItem, item_id, Area.PLANNING, Level.WRITE)
    with ctx.write("matching.drop_skill", Topic.PLANNING) as work:
        work.delete(work.get(CompetenceItem, item_id))
        return work.done(None, "Tog bort kompetensen.")
