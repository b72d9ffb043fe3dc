"""A real page of agreements on a real unit, used by keyboard alone."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.agreements.page import AgreementsPage
from ame_desktop.services.context import Context
from tests.gui.list_window import ListWindow
from tests.gui.own_tools import own_tools
from tests.support.agreements import Agreements
from tests.support.units import Unit


@dataclass
class AgreementsWindow(ListWindow):
    """The page with what a test does in it."""

    page: AgreementsPage
    made: Agreements

    @property
    def texts(self) -> list[str]:
        """What the agreements in the list are about, top to bottom."""
        return [row.title for row in self.page.model.shown]


def open_agreements(
    unit: Unit,
    page_tools: PageTools,
    shown: Callable[[QWidget], QWidget],
    ctx: Context | None = None,
) -> AgreementsWindow:
    """Show the page to somebody; the unit's chief unless another is given."""
    who = ctx or unit.chief
    page = AgreementsPage(own_tools(page_tools, who), who)
    page.resize(1150, 690)
    shown(page)
    page.activateWindow()
    window = AgreementsWindow(unit, page, Agreements(unit))
    window.settle()
    return window
