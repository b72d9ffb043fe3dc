"""Every page of the program: its place in the rail, its drawing, and who may use it."""

from collections.abc import Callable

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.gui.features.administration.import_page import ImportPage
from ame_desktop.gui.shell.pages import PageSpec
from ame_desktop.gui.shell.surroundings import Surroundings
from ame_desktop.services.context import Context
from ame_desktop.services.importing.plan import may_import
from ame_desktop.services.open_unit import OpenUnit

IMPORTING = "importing"


def page_specs(unit: OpenUnit, around: Surroundings) -> list[PageSpec]:
    """Return the pages of the person who is logged in; a page is made when it is first shown."""
    del around
    ctx = unit.context
    return [
        PageSpec(
            IMPORTING,
            "Läs in",
            "import",
            lambda tools: ImportPage(tools, ctx, _copier(unit)),
            visible=bool(may_import(ctx)),
            in_rail=False,
        ),
    ]


def may_read(ctx: Context, *areas: Area) -> bool:
    """Whether the person's roles reach anything of one of the areas."""
    return any(ctx.reach(area, Level.READ) is not Reach.NONE for area in areas)


def _copier(unit: OpenUnit) -> Callable[[], object]:
    """Return what makes a copy of the unit, where it lies in a file and has changed."""
    backups = unit.backups
    return backups.make_if_changed if backups is not None else lambda: None
