"""Which screens there are, in the order of the rail, and how each is made."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools

RAIL_ORDER: Final = (
    "Morgonmöte",
    "Närvaro",
    "Deltagare",
    "Inskrivning",
    "Arenor",
    "Placeringar",
    "Godkännande",
    "Att göra",
    "Avtal",
    "Beställningar",
    "Sammanställning",
    "Stöd",
    "Jobbspår",
    "Dokument",
    "Rapporter",
    "Logg",
    "Inställningar",
)


@dataclass(frozen=True)
class PageSpec:
    """One screen of the rail.

    Args:
        id: the screen's name in code, and of its page in the handbook.
        title: the label, one of :data:`RAIL_ORDER`.
        icon: the drawing.
        factory: makes the page the first time it is shown.
        visible: whether the person's roles reach the screen.
        in_rail: whether the rail shows it; other screens are opened from a screen in the rail.
        under: the id of that screen, for one that the rail does not show.
    """

    id: str
    title: str
    icon: str
    factory: Callable[[PageTools], Page]
    visible: bool = True
    in_rail: bool = True
    under: str = ""

    @property
    def marked(self) -> str:
        """The id of the screen that the rail marks while this one is shown."""
        return self.id if self.in_rail else self.under


def in_rail_order(specs: list[PageSpec]) -> list[PageSpec]:
    """Return the screens that the person may use, in the order of the rail, the others last."""
    visible = [spec for spec in specs if spec.visible]
    return sorted(visible, key=_place)


def _place(spec: PageSpec) -> int:
    return RAIL_ORDER.index(spec.title) if spec.in_rail else len(RAIL_ORDER)
