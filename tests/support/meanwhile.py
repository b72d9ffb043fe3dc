"""Somebody else who acts after one has looked, and before one's own command begins."""

from collections.abc import Callable

from typing_extensions import override

from ame_desktop.domain.changes import Topic
from ame_desktop.services.context import Context
from ame_desktop.storage.unit_of_work import UnitOfWork


def meanwhile(ctx: Context, act: Callable[[], object]) -> Context:
    """Return the same person, whose commands others get in before."""

    class Late(Context):
        @override
        def write(self, action: str, *topics: Topic) -> UnitOfWork:
            act()
            return super().write(action, *topics)

    return Late(ctx.actor, ctx.clock, ctx.store)
