"""The tools of a page that stands alone in a window test: a real undo, and the unit's own day."""

from dataclasses import replace

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.services.context import Context
from ame_desktop.services.undo import undo


def own_tools(
    tools: PageTools, ctx: Context, opened: list[tuple[str, object]] | None = None
) -> PageTools:
    """Return the tools of a page for somebody.

    Args:
        tools: the tools that every window test gets.
        ctx: who looks; what is undone is undone as this person, and the day is theirs.
        opened: gets which other pages the page asks for, and with what.
    """
    stack = UndoStack(tools.tasks, tools.bus, lambda done: undo(ctx, done))
    own = replace(tools, undo=stack, today=ctx.clock.today)
    if opened is None:
        return own
    return replace(own, open_page=lambda name, wish: opened.append((name, wish)))
