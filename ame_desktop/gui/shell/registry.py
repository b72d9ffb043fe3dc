"""Every page of the program: its place in the rail, its drawing, and who may use it."""

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.gui.shell.pages import PageSpec
from ame_desktop.gui.shell.surroundings import Surroundings
from ame_desktop.services.context import Context
from ame_desktop.services.open_unit import OpenUnit


def page_specs(unit: OpenUnit, around: Surroundings) -> list[PageSpec]:
    """Return the pages of the person who is logged in; a page is made when it is first shown."""
    del unit, around
    return []


def may_read(ctx: Context, *areas: Area) -> bool:
    """Whether the person's roles reach anything of one of the areas."""
    return any(ctx.reach(area, Level.READ) is not Reach.NONE for area in areas)


def read_in_pages() -> None:
    """Read in the pages' code, so that the first page comes at once after the login."""
