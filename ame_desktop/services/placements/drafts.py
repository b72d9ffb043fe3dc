"""Drafts of placements: laying one up, changing it, extending an old one, taking one away."""

from dataclasses import replace
from uuid import UUID

from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.placement_drafts import check_change, checked_draft, columns_of
from ame_desktop.domain.placement_rows import PlacementDraft
from ame_desktop.domain.placement_rules import next_period
from ame_desktop.domain.placements import AdaptationStatus, PlacementOrigin, PlacementState
from ame_desktop.services.approvals import take_part
from ame_desktop.services.context import Context
from ame_desktop.services.placement_proposals import check_kept, draft_of
from ame_desktop.services.placements.rights import person_placed, require_proposer
from ame_desktop.storage.models.arenas import ScheduleDay, ScheduleStep
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.placements import Placement, PlacementAdaptation
from ame_desktop.storage.repositories import arenas as schedules
from ame_desktop.storage.repositories import placements as repository
from ame_desktop.storage.unit_of_work import UnitOfWork

TOPICS = (Topic.PLACEMENTS, Topic.PARTICIPANTS, Topic.BRIEFING, Topic.ATTENDANCE)


def add_draft(ctx: Context, draft: PlacementDraft) -> Result[UUID]:
    """Lay up a placement as a draft; nobody is asked before it is proposed.

    Raises:
        NotPermittedError: the roles may not propose for this person.
        DomainError: the draft ends before it begins, or a value cannot be kept.
    """
    require_proposer(ctx, draft.participant_id)
    checked = checked_draft(draft)
    with ctx.write("placements.add", *TOPICS) as work:
        row = _new(work, checked)
        return work.done(row.id, f"Lade upp ett utkast för {_name(work, row)}.")


def change(ctx: Context, placement_id: UUID, version: int, draft: PlacementDraft) -> Result[UUID]:
    """Change a placement; what the chief has decided upon stands.

    Raises:
        NotPermittedError: the roles may not propose for this person.
        DomainError: a value cannot be kept, or is decided upon.
        ConflictError: somebody else has changed it since.
    """
    person = person_placed(ctx, placement_id)
    require_proposer(ctx, person)
    checked = replace(checked_draft(draft), participant_id=person)
    with ctx.write("placements.change", *TOPICS) as work:
        row = work.get(Placement, placement_id, version)
        before = draft_of(row)
        check_change(row.state, before, checked)
        if row.state is PlacementState.APPROVED:
            check_kept(work, row, before, checked, ctx.clock.today())
        for column, value in columns_of(checked).items():
            setattr(row, column, value)
        take_part(work, ctx.actor.staff_id, ApprovalKind.PLACEMENT, row.id)
        return work.done(row.id, f"Ändrade placeringen för {_name(work, row)}.")


def extend(ctx: Context, placement_id: UUID) -> Result[UUID]:
    """Copy a placement to the period that follows, as a draft that asks for a new decision.

    Source: NAT-01

    Raises:
        NotPermittedError: the roles may not propose for this person.
        DomainError: the placement has no last day, or has been extended already.
    """
    person = person_placed(ctx, placement_id)
    require_proposer(ctx, person)
    with ctx.write("placements.extend", *TOPICS) as work:
        old = work.get(Placement, placement_id)
        if old.end is None:
            raise DomainError("Placeringen har ingen sista dag att förlänga från.", field="end")
        if repository.extension_of(work, placement_id) is not None:
            raise DomainError("Placeringen är redan förlängd. Öppna den nya i stället.")
        start, end = next_period(old.start, old.end)
        row = _new(
            work,
            replace(
                draft_of(old),
                start=start,
                end=end,
                af_decision="",
                af_decided_on=None,
                af_agreement_on=None,
                union_consulted_on=None,
                cost_until=None,
                previous_id=old.id,
            ),
        )
        _copy_latest_step(work, old, row)
        _copy_adaptations(work, old, row)
        return work.done(row.id, f"Lade upp en förlängning för {_name(work, row)}.")


def remove(ctx: Context, placement_id: UUID, version: int) -> Result[None]:
    """Take away a draft that was never proposed, with what belongs to it.

    Raises:
        NotPermittedError: the roles may not propose for this person.
        DomainError: it is no draft any longer.
        ConflictError: somebody else has changed it since.
    """
    person = person_placed(ctx, placement_id)
    require_proposer(ctx, person)
    with ctx.write("placements.remove", *TOPICS) as work:
        row = work.get(Placement, placement_id, version)
        if row.state is not PlacementState.DRAFT:
            raise DomainError("Bara ett utkast går att ta bort. Stäng placeringen i stället.")
        if repository.has_history(work, placement_id):
            raise DomainError("Placeringen har närvaro eller stöd och kan inte tas bort.")
        name = _name(work, row)
        for part in (*repository.parts(work, placement_id), row):
            work.delete(part)
        return work.done(None, f"Tog bort utkastet för {name}.")


def _new(work: UnitOfWork, draft: PlacementDraft) -> Placement:
    row = Placement(
        id=new_id(),
        state=PlacementState.DRAFT,
        origin=PlacementOrigin.PROPOSED,
        proposed_by_id=work.staff_id,
        **columns_of(draft),
    )
    work.add(row)
    return row


def _copy_latest_step(work: UnitOfWork, old: Placement, new: Placement) -> None:
    """Let the schedule of another unit go on in the new period; an arena's goes on by itself."""
    held = [
        (step, days)
        for step, days in schedules.schedule(work, old.participant_id)
        if step.placement_id == old.id
    ]
    if not held:
        return
    _, days = held[-1]
    step = ScheduleStep(
        id=new_id(), participant_id=new.participant_id, placement_id=new.id, start=new.start
    )
    work.add(
        step,
        *(
            ScheduleDay(
                step_id=step.id,
                weekday=day.weekday,
                start_minute=day.start_minute,
                end_minute=day.end_minute,
            )
            for day in days
        ),
    )


def _copy_adaptations(work: UnitOfWork, old: Placement, new: Placement) -> None:
    """Let what is adapted at the place go on; what came of it is seen anew. Source: OSB-65."""
    work.add(
        *(
            PlacementAdaptation(
                id=new_id(),
                placement_id=new.id,
                participant_id=new.participant_id,
                what=held.what,
                responsible=held.responsible,
                since=held.since,
                status=held.status,
            )
            for held in repository.adaptations(work, old.id)
            if held.status is not AdaptationStatus.ENDED
        )
    )


def _name(work: UnitOfWork, row: Placement) -> str:
    return work.get(Participant, row.participant_id).given_name
