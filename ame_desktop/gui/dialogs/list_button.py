"""*Till Excel* on a page: shows the page's list under *Rapporter*, with names on purpose only."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from ame_desktop.domain.exports import ListWish
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.page import Page
from ame_desktop.services.context import Context
from ame_desktop.services.exports import list_infos

KEY: Final = ("Ctrl+E", "Till Excel")
REPORTS: Final = "reports"


class ListLink(QObject):
    """Leads from a page to its list under *Rapporter*, with Ctrl+E.

    Args:
        page: the page that the list belongs to.
        ctx: who looks.
        wish: gives what is on the page now.
        shortcut: whether the key leads here; a page's key leads to one list.
    """

    def __init__(
        self, page: Page, ctx: Context, wish: Callable[[], ListWish], *, shortcut: bool = True
    ) -> None:
        super().__init__(page)
        self._page = page
        self._wish = wish
        self.reached = wish().list_id in {info.id for info in list_infos(ctx)}
        """Whether the person may take the list out."""
        if shortcut:
            add_key(KEY[0], self.show_list, page)

    def show_list(self) -> None:
        """Show the list under *Rapporter*."""
        if self.reached:
            self._page.tools.open_page(REPORTS, self._wish())


class ListButton(QPushButton):
    """*Till Excel*, for those who may take the list out.

    Args:
        page: the page that the list belongs to.
        ctx: who looks.
        list_id: the ready list.
    """

    def __init__(self, page: Page, ctx: Context, list_id: str) -> None:
        super().__init__("Till Excel", page)
        link = ListLink(page, ctx, lambda: ListWish(list_id))
        self.setVisible(link.reached)
        page.tools.icons.dress(self, "export")
        self.clicked.connect(link.show_list)
