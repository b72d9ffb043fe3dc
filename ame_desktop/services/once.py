"""Acts that may be tried again without being done twice."""

from collections.abc import Callable
from typing import TypeVar

from ame_desktop.domain.ids import new_id
from ame_desktop.services.context import Context

T = TypeVar("T")


def once(ctx: Context, act: Callable[[], T]) -> Callable[[], T]:
    """Return an act that is carried out once, however often it is called.

    On a server an act whose answer was lost may have been stored: called again it raises
    :class:`~ame_desktop.domain.errors.AlreadyDoneError` then. In a file each act that fails has
    changed nothing, so it is returned as it is.
    """
    if not ctx.store.on_server:
        return act
    command_id = new_id()

    def tried() -> T:
        with ctx.store.once(command_id):
            return act()

    return tried
