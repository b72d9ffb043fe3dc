"""How close to work a person feels, and how complex the case is, over time.

Source: OSB-04, AFR-19, AFR-22.
"""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.progress import RatingDraft, checked_rating
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_behind, require_participant
from ame_desktop.storage.models.intake import ProgressMark
from ame_desktop.storage.models.participants import Participant


def rate(ctx: Context, participant_id: UUID, draft: RatingDraft) -> Result[UUID]:
    """Write down what a person says of how close work is.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not plan for the person.
        DomainError: the number or the day does not add up.
    """
    require_participant(ctx, participant_id, Area.PLANNING, Level.WRITE)
    checked = checked_rating(draft, ctx.clock.today())
    with ctx.write("matching.rate", Topic.PLANNING) as work:
        person = work.get(Participant, participant_id)
        row = ProgressMark(
            id=new_id(),
            participant_id=participant_id,
            by_id=ctx.actor.staff_id,
            **_values(checked),
        )
        work.add(row)
        return work.done(row.id, f"Skrev in hur nära arbete {person.given_name} är.")


def change_rating(ctx: Context, mark_id: UUID, version: int, draft: RatingDraft) -> Result[None]:
    """Change a rating; what it said before stays in the log.

    Raises:
        NotFoundError: there is no such rating, or not for this actor.
        NotPermittedError: the roles do not plan for the person.
        DomainError: the number or the day does not add up.
        ConflictError: it has been changed since.
    """
    _require(ctx, mark_id)
    checked = checked_rating(draft, ctx.clock.today())
    with ctx.write("matching.change_rating", Topic.PLANNING) as work:
        row = work.get(ProgressMark, mark_id, version)
        for column, value in _values(checked).items():
            setattr(row, column, value)
        return work.done(None, "Ändrade skattningen.")


def remove_rating(ctx: Context, mark_id: UUID, version: int) -> Result[None]:
    """Take away a rating that was written by mistake; undo brings it back.

    Raises:
        NotFoundError: there is no such rating, or not for this actor.
        NotPermittedError: the roles do not plan for the person.
        ConflictError: it has been changed since.
    """
    _require(ctx, mark_id)
    with ctx.write("matching.drop_rating", Topic.PLANNING) as work:
        work.delete(work.get(ProgressMark, mark_id, version))
        return work.done(None, "Tog bort skattningen.")


def _require(ctx: Context, mark_id: UUID) -> None:
    require_behind(ctx, ProgressMark, mark_id, Area.PLANNING, Level.WRITE)


def _values(draft: RatingDraft) -> dict[str, object]:
    return {
        "day": draft.day,
        "closeness": draft.closeness,
        "complexity": draft.complexity,
        "note": draft.note,
    }
