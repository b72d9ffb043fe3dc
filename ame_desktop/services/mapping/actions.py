"""What a mapping leads to: who does what, and by when. Source: OSB-53.

Actions go on after the mapping is signed, so they are not sealed with it.
"""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.mapping_rows import ActionDraft
from ame_desktop.domain.mapping_rules import checked_action
from ame_desktop.services.context import Context
from ame_desktop.services.mapping.writing import writable
from ame_desktop.services.participant_access import require_behind
from ame_desktop.services.rule_switches import is_on
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.mapping import MappingAction
from ame_desktop.storage.unit_of_work import UnitOfWork


def add_action(ctx: Context, mapping_id: UUID, draft: ActionDraft) -> Result[UUID]:
    """Write down an action with who does it and by when.

    Raises:
        NotFoundError: there is no such mapping, or not for this actor.
        NotPermittedError: the roles do not write in the case.
        DomainError: what, who or when is missing.
    """
    participant_id = writable(ctx, mapping_id)
    checked = _checked(ctx, draft)
    with ctx.write("mapping.action", Topic.PLANNING) as work:
        row = MappingAction(id=new_id(), mapping_id=mapping_id, participant_id=participant_id)
        _fill(work, row, checked)
        work.add(row)
        return work.done(row.id, "Lade till en åtgärd.")


def change_action(ctx: Context, action_id: UUID, version: int, draft: ActionDraft) -> Result[None]:
    """Change an action.

    Raises:
        NotFoundError: there is no such action, or not for this actor.
        NotPermittedError: the roles do not write in the case.
        DomainError: what, who or when is missing.
        ConflictError: somebody else has changed it since it was read.
    """
    _require_write(ctx, action_id)
    checked = _checked(ctx, draft)
    with ctx.write("mapping.action", Topic.PLANNING) as work:
        row = work.get(MappingAction, action_id, version)
        _fill(work, row, checked)
        return work.done(None, "Ändrade åtgärden.")


def finish_action(ctx: Context, action_id: UUID, version: int, done: bool = True) -> Result[None]:
    """Say that an action is done today, or that it is not done after all.

    Raises:
        NotFoundError: there is no such action, or not for this actor.
        NotPermittedError: the roles do not write in the case.
        ConflictError: somebody else has changed it since it was read.
    """
    _require_write(ctx, action_id)
    with ctx.write("mapping.done", Topic.PLANNING) as work:
        row = work.get(MappingAction, action_id, version)
        row.done_on = ctx.clock.today() if done else None
        return work.done(None, "Åtgärden är gjord." if done else "Åtgärden är inte gjord.")


def remove_action(ctx: Context, action_id: UUID, version: int) -> Result[None]:
    """Take an action away.

    Raises:
        NotFoundError: there is no such action, or not for this actor.
        NotPermittedError: the roles do not write in the case.
        ConflictError: somebody else has changed it since it was read.
    """
    _require_write(ctx, action_id)
    with ctx.write("mapping.drop", Topic.PLANNING) as work:
        work.delete(work.get(MappingAction, action_id, version))
        return work.done(None, "Tog bort åtgärden.")


def _require_write(ctx: Context, action_id: UUID) -> None:
    require_behind(ctx, MappingAction, action_id, Area.CASE, Level.WRITE)


def _checked(ctx: Context, draft: ActionDraft) -> ActionDraft:
    with ctx.read() as reader:
        needed = is_on(reader, "OSB-53", ctx.clock.today())
    return checked_action(draft, needed=needed)


def _fill(work: UnitOfWork, row: MappingAction, draft: ActionDraft) -> None:
    if draft.responsible_id is not None and not work.get(Staff, draft.responsible_id).active:
        raise DomainError(
            "Den personen arbetar inte kvar. Välj någon annan.", field="responsible_id"
        )
    row.what, row.due = draft.what, draft.due
    row.responsible_id, row.responsible = draft.responsible_id, draft.responsible
