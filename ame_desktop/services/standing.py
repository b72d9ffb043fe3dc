"""Whether somebody's rights are what they were when they logged in; a change of them bites at once.

Source: ASVS 7.4.2 and 8.3.2.
"""

from enum import Enum

from ame_desktop.domain.access import Actor
from ame_desktop.services.context import Context, without_rights
from ame_desktop.storage.errors import RefusedError
from ame_desktop.storage.queries.access import actor_by_id


class Standing(Enum):
    """What has become of a person's rights."""

    SAME = "same"
    CHANGED = "changed"
    REMOVED = "removed"


def renew(ctx: Context) -> Standing:
    """Read anew who the person is, and let the person act as that from now on.

    Raises:
        StorageError: the storage cannot be reached; the rights are as they were.
    """
    before = ctx.actor
    try:
        with ctx.read() as reader:
            found = actor_by_id(reader, before.staff_id, ctx.clock.today())
    except RefusedError:
        # The server itself lets the login do nothing any more.
        found = None
    ctx.actor = found if found is not None else without_rights(before)
    if found is None:
        return Standing.REMOVED
    same = _held(found) == _held(before)
    return Standing.SAME if same else Standing.CHANGED


def _held(actor: Actor) -> tuple[object, ...]:
    return actor.roles, actor.arenas, actor.stands_in
