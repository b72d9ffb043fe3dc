"""Turning a command back, from any screen."""

from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.domain.errors import DomainError
from ame_desktop.services.context import Context
from ame_desktop.storage.undo import revert


def undo(ctx: Context, changes: ChangeSet) -> Result[None]:
    """Give every row of a command its earlier values back.

    Only what the same person did in this session can be turned back, so the rights were checked
    when it was done.

    Raises:
        DomainError: the command cannot be undone.
        ConflictError: something has been changed again since.
    """
    if not changes.undoable:
        raise DomainError("Det här går inte att ångra.")
    with ctx.write("undo", *changes.topics) as work:
        revert(work, changes.rows)
        return work.done(None, f"Ångrade: {changes.label}")
