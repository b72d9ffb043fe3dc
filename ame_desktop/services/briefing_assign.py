"""Who does what: putting people on tasks, moving them and taking them off."""

from dataclasses import dataclass
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.allocation import stops
from ame_desktop.domain.allocation_warnings import AllocationWarning
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.briefing import AssignDraft, AssignmentRow, TaskRow
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.day_view import DayView
from ame_desktop.domain.errors import ConflictError, DomainError, NeedsReasonError, NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.services.briefing import GONE, day_view, may_name
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import standing_of
from ame_desktop.storage.models.briefing import Assignment
from ame_desktop.storage.queries import briefing as query
from ame_desktop.storage.queries import briefing_choices as choices
from ame_desktop.storage.unit_of_work import UnitOfWork

STRANGER = "Personen finns inte bland deltagarna. Ny deltagare läggs upp under Deltagare."


@dataclass(frozen=True)
class Assigned:
    """What was stored, and what speaks against it all the same."""

    assignment_id: UUID
    warnings: tuple[AllocationWarning, ...]


@dataclass(frozen=True)
class _Place:
    view: DayView
    task: TaskRow
    name: str
    warnings: tuple[AllocationWarning, ...]
    openly: bool

    @property
    def position(self) -> int:
        rows = self.view.on_task.get(self.task.task_id, [])
        return max((row.position for row in rows), default=-1) + 1


def assign(ctx: Context, draft: AssignDraft) -> Result[Assigned]:
    """Put a person on a task; with a reason where a warning asks for it.

    Raises:
        NotPermittedError: the person's roles do not reach the arena.
        DomainError: something stops it.
        NeedsReasonError: a warning asks for a reason; its message holds the sentences.
        NotFoundError: the task or the person is gone.
        ConflictError: the person is already on the task.
    """
    place = _place(ctx, draft, None)
    with ctx.write("briefing.assign", Topic.BRIEFING) as work:
        row = Assignment(
            id=new_id(),
            task_id=draft.task_id,
            participant_id=draft.participant_id,
            day=place.view.data.day,
            part=draft.part,
            position=place.position,
        )
        _pass(work, row, place, draft.reason)
        work.add(row)
        label = f"Fördelade {place.name} till {place.task.name}."
        return work.done(Assigned(row.id, place.warnings), label)


def move(
    ctx: Context,
    assignment_id: UUID,
    task_id: UUID,
    *,
    reason: str = "",
    version: int | None = None,
) -> Result[Assigned]:
    """Move a person from one task to another of the same day.

    Raises:
        DomainError: as :func:`assign`; ConflictError where somebody else moved the card first.
    """
    found = _of(ctx, assignment_id)
    draft = AssignDraft(task_id, found.participant_id, found.part, reason)
    place = _place(ctx, draft, assignment_id)
    with ctx.write("briefing.move", Topic.BRIEFING) as work:
        row = work.get(Assignment, assignment_id, version)
        row.task_id, row.day, row.position = task_id, place.view.data.day, place.position
        _pass(work, row, place, reason)
        label = f"Flyttade {place.name} till {place.task.name}."
        return work.done(Assigned(row.id, place.warnings), label)


def set_part(
    ctx: Context, assignment_id: UUID, part: DayPart, *, reason: str = ""
) -> Result[Assigned]:
    """Let a person be on the task for the whole day, the morning or the afternoon.

    Raises:
        DomainError: as :func:`assign`.
    """
    found = _of(ctx, assignment_id)
    draft = AssignDraft(found.task_id, found.participant_id, part, reason)
    place = _place(ctx, draft, assignment_id)
    with ctx.write("briefing.part", Topic.BRIEFING) as work:
        row = work.get(Assignment, assignment_id)
        row.part = part
        _pass(work, row, place, reason)
        label = f"{place.name} på {place.task.name}: {part.label.lower()}."
        return work.done(Assigned(row.id, place.warnings), label)


def unassign(ctx: Context, assignment_id: UUID, version: int | None = None) -> Result[None]:
    """Take a person off a task.

    Raises:
        NotFoundError: the person is not on the task any more.
        ConflictError: somebody else changed it first.
    """
    found = _of(ctx, assignment_id)
    ctx.require(Area.BRIEFING, Level.WRITE, arena=found.arena_id)
    view = day_view(ctx, found.day, found.arena_id)
    if found.participant_id not in view.names:
        standing_of(ctx, found.participant_id)
        raise NotFoundError(GONE)
    with ctx.write("briefing.unassign", Topic.BRIEFING) as work:
        work.delete(work.get(Assignment, assignment_id, version))
        label = f"Tog bort {view.names[found.participant_id]} från {found.task_name}."
        return work.done(None, label)


def _of(ctx: Context, assignment_id: UUID) -> AssignmentRow:
    with ctx.read() as reader:
        found = query.assignment(reader, assignment_id)
    if found is None:
        raise NotFoundError("Fördelningen finns inte längre. Någon annan kan ha tagit bort den.")
    return found


def _place(ctx: Context, draft: AssignDraft, ignoring: UUID | None) -> _Place:
    with ctx.read() as reader:
        where = query.task_place(reader, draft.task_id)
    if where is None:
        raise NotFoundError(GONE)
    day, arena_id = where
    ctx.require(Area.BRIEFING, Level.WRITE, arena=arena_id)
    with ctx.read() as reader:
        found_by_name = choices.is_among(reader, may_name(ctx, day), draft.participant_id)
    also = (draft.participant_id,) if found_by_name else ()
    view = day_view(ctx, day, arena_id, also=also)
    if draft.participant_id not in view.names:
        standing_of(ctx, draft.participant_id)
        raise NotFoundError(STRANGER)
    task = view.tasks[draft.task_id]
    name = view.names[draft.participant_id]
    _refuse_twice(view, draft, name, ignoring)
    found = view.check(draft.participant_id, task, draft.part, ignoring)
    openly = ctx.allows(Area.ADAPTATIONS, Level.READ, arena=arena_id)
    place = _Place(view, task, name, found, openly)
    _refuse(place, draft.reason)
    return place


def _refuse_twice(view: DayView, draft: AssignDraft, name: str, ignoring: UUID | None) -> None:
    task = view.tasks[draft.task_id]
    for row in view.on_task.get(draft.task_id, ()):
        same = row.participant_id == draft.participant_id and row.assignment_id != ignoring
        if same and (row.part is draft.part or DayPart.WHOLE in (row.part, draft.part)):
            raise ConflictError(f"{name} är redan på {task.name}.")


def _refuse(place: _Place, reason: str) -> None:
    blocking = stops(place.warnings)
    if blocking:
        raise DomainError(blocking[0].said(openly=place.openly), rule=blocking[0].rule)
    asked = [warning for warning in place.warnings if warning.asks_reason]
    if asked and not reason.strip():
        sentences = " ".join(warning.said(openly=place.openly) for warning in asked)
        raise NeedsReasonError(sentences, field="reason", rule=asked[0].rule)


def _pass(work: UnitOfWork, row: Assignment, place: _Place, reason: str) -> None:
    asked = any(warning.asks_reason for warning in place.warnings)
    kept = fitting_text(reason, "Skälet", 300, field="reason") if asked else ""
    row.override_reason = kept
    if kept:
        work.because(kept)
