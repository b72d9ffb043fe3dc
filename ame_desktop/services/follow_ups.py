"""Follow-ups of a person: planned, held, changed, and the utvecklingsplan that belongs to them.

Source: OSB-70 to OSB-72, AFR-23
"""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.follow_up_rules import check_planned, checked_follow_up
from ame_desktop.domain.follow_ups import FollowUpDraft, FollowUpFile
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.services.context import Context
from ame_desktop.services.follow_up_due import due_list, due_of
from ame_desktop.services.participant_access import (
    check_reason,
    reaches,
    require_behind,
    require_participant,
)
from ame_desktop.storage.models.follow_ups import FollowUp
from ame_desktop.storage.queries import follow_ups as query
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.repositories import follow_ups as repository
from ame_desktop.storage.unit_of_work import UnitOfWork

__all__ = ["cancel", "change", "due_list", "follow_ups_of", "hold", "plan"]

_OTHERS_PLACE = "Placeringen hör till någon annan. Välj en av deltagarens egna."


def follow_ups_of(ctx: Context, participant_id: UUID, reason: str = "") -> FollowUpFile:
    """Return a person's follow-ups, the latest first, and when the next is due; it is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the person's follow-ups.
        NeedsReasonError: the chief has given no reason yet.
    """
    standing = require_participant(ctx, participant_id, Area.FOLLOW_UPS, Level.READ)
    check_reason(ctx, standing, reason)
    today = ctx.clock.today()
    with ctx.read() as reader:
        rows = query.follow_ups(reader, participant_id)
        due = due_of(reader, participant_id, may_meet(ctx.actor.staff_id), today)
        places = query.place_choices(reader, participant_id, today)
    ctx.note(
        "follow_ups.read", LogKind.READ, participant_id, reason=reason.strip(), count=len(rows)
    )
    may_write = reaches(ctx, standing, Area.FOLLOW_UPS, Level.WRITE)
    return FollowUpFile(participant_id, rows, due, places, may_write)


def plan(
    ctx: Context,
    participant_id: UUID,
    day: date,
    minute: int | None = None,
    version: int | None = None,
) -> Result[UUID]:
    """Plan a person's next follow-up, or move the one that is planned.

    Args:
        ctx: who plans.
        participant_id: whose follow-up.
        day: the day of the meeting.
        minute: the time of the day, in minutes, where it is known.
        version: of the planned one that the person had before them.

    Raises:
        NotPermittedError: the roles do not reach the person's follow-ups.
        DomainError: the day has been.
        ConflictError: somebody else moved it since it was read.
    """
    require_participant(ctx, participant_id, Area.FOLLOW_UPS, Level.WRITE)
    check_planned(day, ctx.clock.today())
    with ctx.write("follow_ups.plan", Topic.FOLLOW_UPS) as work:
        name = repository.given_name(work, participant_id)
        row = repository.planned_of(work, participant_id)
        if row is None:
            row = FollowUp(id=new_id(), participant_id=participant_id)
            work.add(row)
        elif version is not None:
            work.get(FollowUp, row.id, version)
        row.planned_on, row.planned_minute = day, minute
        return work.done(row.id, f"Planerade uppföljning med {name} {full_date(day)}.")


def cancel(ctx: Context, follow_up_id: UUID, version: int) -> Result[None]:
    """Take a planned follow-up away; one that was held stays.

    Raises:
        NotPermittedError: the roles do not reach the person's follow-ups.
        DomainError: it has been held.
        ConflictError: somebody else changed it since it was read.
    """
    _require_write(ctx, follow_up_id)
    with ctx.write("follow_ups.cancel", Topic.FOLLOW_UPS) as work:
        row = work.get(FollowUp, follow_up_id, version)
        if row.held_on is not None:
            raise DomainError("Uppföljningen är hållen och går inte att ta bort.")
        work.delete(row)
        return work.done(None, "Tog bort den planerade uppföljningen.")


def hold(ctx: Context, draft: FollowUpDraft) -> Result[UUID]:
    """Write down a follow-up that was held; the one that was planned becomes it.

    Raises:
        NotPermittedError: the roles do not reach the person's follow-ups.
        DomainError: nothing is written, or a day does not add up.
        ConflictError: a follow-up is written for the day already.
    """
    person = draft.participant_id
    require_participant(ctx, person, Area.FOLLOW_UPS, Level.WRITE)
    checked = checked_follow_up(draft, ctx.clock.today())
    with ctx.write("follow_ups.hold", Topic.FOLLOW_UPS) as work:
        if repository.held_on(work, person, checked.held_on) is not None:
            raise ConflictError(
                f"Uppföljningen {full_date(checked.held_on)} finns redan. Ändra den i stället.",
                field="held_on",
            )
        row = repository.planned_of(work, person)
        if row is None:
            row = FollowUp(id=new_id(), participant_id=person)
            work.add(row)
        row.by_id = ctx.actor.staff_id
        _write(work, row, checked)
        name = repository.given_name(work, person)
        return work.done(row.id, f"Sparade uppföljningen med {name}.")


def change(ctx: Context, follow_up_id: UUID, version: int, draft: FollowUpDraft) -> Result[None]:
    """Change a follow-up that was held; what it said before stays in the log.

    Raises:
        NotPermittedError: the roles do not reach the person's follow-ups.
        DomainError: nothing is written, or a day does not add up.
        ConflictError: somebody else changed it since it was read.
    """
    person = _require_write(ctx, follow_up_id)
    checked = checked_follow_up(draft, ctx.clock.today())
    with ctx.write("follow_ups.change", Topic.FOLLOW_UPS) as work:
        row = work.get(FollowUp, follow_up_id, version)
        other = repository.held_on(work, person, checked.held_on)
        if other is not None and other.id != row.id:
            raise ConflictError(
                f"Uppföljningen {full_date(checked.held_on)} finns redan.", field="held_on"
            )
        _write(work, row, checked)
        repository.touch(row)
        return work.done(None, "Ändrade uppföljningen.")


def _require_write(ctx: Context, follow_up_id: UUID) -> UUID:
    return require_behind(ctx, FollowUp, follow_up_id, Area.FOLLOW_UPS, Level.WRITE)


def _write(work: UnitOfWork, row: FollowUp, draft: FollowUpDraft) -> None:
    place = draft.placement_id
    if place is not None and repository.placement_of(work, place) != row.participant_id:
        raise DomainError(_OTHERS_PLACE, field="placement")
    row.placement_id, row.held_on, row.next_on = place, draft.held_on, draft.next_on
    row.present = list(draft.present)
    row.how_it_goes, row.further_adaptations = draft.how_it_goes, draft.further_adaptations
    row.view_of_support, row.the_future = draft.view_of_support, draft.the_future
    row.contributes = draft.contributes
    repository.put_areas(work, row, draft.areas)
